package io.github.samenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that {@code samenplan overview --report html=FILE} writes. */
class OverviewPageTest {

    @TempDir
    Path folder;

    @Test
    void every_profile_has_a_table_with_a_light_for_each_plan_and_block() throws Exception {
        Document page = WholePage.keptForTheBrowser(
                "overview-nl", page("../plans", "--profile=een-tegen-eenzaamheid", "--profile=movisie-routekaart"));

        WholePage.check(page);
        assertThat(page.select("h2").text()).isEqualTo("4 plannen");
        assertThat(page.select("h3").eachText())
                .containsExactly(
                        "Vijf pijlers van Eén tegen eenzaamheid",
                        "Routekaart eenzaamheid van inwoners voorkomen en verminderen",
                        "Wat het vaakst ontbreekt");
        Element table = page.selectFirst("table.overview");
        assertThat(table.select("thead th").eachText())
                .hasSize(6)
                .startsWith("Plan", "Bestuurlijk commitment")
                .endsWith("Monitoring en evaluatie");
        // As `samenplan check` says of the same plans, which other tests hold
        assertThat(table.select("tbody tr:contains(Someren) td").eachText())
                .containsExactly("oranje 4 van 5", "rood 2 van 4", "oranje 2 van 3", "oranje 4 van 6", "groen 5 van 5");
        assertThat(table.select("tfoot tr").eachText())
                .containsExactly(
                        "rood 2 plannen 4 plannen 3 plannen 0 plannen 2 plannen",
                        "oranje 2 plannen 0 plannen 1 plan 4 plannen 1 plan",
                        "groen 0 plannen 0 plannen 0 plannen 0 plannen 1 plan",
                        "niet beoordeeld 1 plan 1 plan 1 plan 1 plan 1 plan");
        assertThat(page.select("table.lights tbody tr").eachText())
                .contains("Er is geen kartrekker of coördinator aangewezen. ontbreekt 4");
    }

    @Test
    void what_cannot_be_used_is_told_and_what_a_plan_says_stays_text() throws Exception {
        Files.writeString(folder.resolve("kapot.json"), "{");
        Files.writeString(folder.resolve("plan.json"), """
                {"format": "samenplan/1.0", "kind": "coalition-plan", "id": "plan", "language": "nl",
                 "title": "<img src=x onerror=alert(1)>"}
                """);

        Document page = WholePage.keptForTheBrowser("overview-en", page(folder.toString(), "--lang=en"));

        WholePage.check(page);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("tbody .file").text()).isEqualTo("<img src=x onerror=alert(1)>");
        assertThat(page.select("h3:contains(Not usable) + ul li").eachText())
                .singleElement()
                .asString()
                .contains("kapot.json:1:2 The JSON is not right here");
    }

    private static String page(String path, String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "overview";
        arguments[1] = path;
        arguments[2] = "--date=2026-01-01";
        arguments[3] = "--report=html=-";
        System.arraycopy(options, 0, arguments, 4, options.length);
        return Samenplan.run(arguments).out();
    }
}

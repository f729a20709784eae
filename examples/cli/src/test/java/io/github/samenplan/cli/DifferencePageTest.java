package io.github.samenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that {@code samenplan diff --report html=FILE} writes. */
class DifferencePageTest {

    private static final String OLD = "../plans/versions/dorpstad-2024.json";
    private static final String NEW = "../plans/versions/dorpstad-2025.json";

    @TempDir
    Path folder;

    @Test
    void the_goalposts_that_moved_stand_first_by_the_part_that_they_are_of() throws Exception {
        Document page = WholePage.keptForTheBrowser("difference-nl", page(OLD, NEW));

        WholePage.check(page);
        assertThat(page.select("h2").text()).isEqualTo("Samen in Dorpstad");
        assertThat(page.select("h2 + p").text()).isEqualTo("Van versie 2024 naar versie 2025");
        assertThat(page.select("h3").eachText())
                .containsExactly(
                        "In het kort", "Verzette doelpalen", "Nader te bekijken", "Ter informatie", "Alle wijzigingen");
        assertThat(page.select(".short li").eachText()).startsWith("26 verzet", "16 let op", "10 ter info");
        Element goal = page.selectFirst("h4:contains(Jongeren praten)");
        assertThat(goal.text()).isEqualTo("doel 'Jongeren praten over eenzaamheid'");
        assertThat(goal.nextElementSibling().text()).isEqualTo("Dit doel is vervallen; het plan zegt niet waarom.");
        assertThat(page.select("li").eachText())
                .contains("streefwaarde 1: De streefwaarde is soepeler: was hoogstens 40 %, is nu hoogstens 45 %.");
    }

    @Test
    void two_versions_that_are_the_same_have_no_difference() throws Exception {
        Document page = WholePage.keptForTheBrowser("no-difference-en", page(OLD, OLD, "--lang=en"));

        WholePage.check(page);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h3").eachText()).containsExactly("In short");
        assertThat(page.text()).contains("There is no difference.");
    }

    @Test
    void it_can_be_written_beside_the_report_for_programs() throws Exception {
        Path json = folder.resolve("verschil.json");
        Path html = folder.resolve("verschil.html");

        run("diff", OLD, NEW, "--report=json=" + json, "--report=html=" + html);

        assertThat(json).content().startsWith("{");
        assertThat(Files.readString(html)).isEqualTo(page(OLD, NEW));
    }

    private static String page(String... arguments) {
        List<String> all = new ArrayList<>(List.of("diff", "--report=html=-"));
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), Clock.systemUTC(), false, arguments);
        return out.toString();
    }
}

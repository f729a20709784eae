package io.github.samenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page that {@code samenplan check --report html=FILE} writes. */
class CheckPageTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private static final String FICTIONAL = "src/test/resources/verzonnenstad.json";

    @TempDir
    Path folder;

    /** What is checked, by the name of the page. */
    static Stream<Map.Entry<String, List<String>>> pages() {
        return Stream.of(
                Map.entry("plans-nl", List.of("../plans")),
                Map.entry("plans-en", List.of("../plans", "--lang=en", "--profile=integrale-aanpak")),
                Map.entry(
                        "fictional-nl",
                        List.of(
                                FICTIONAL,
                                "../plans/versions",
                                "../usage/twenty-faults.json",
                                "--profile=een-tegen-eenzaamheid",
                                "--profile=privacy",
                                "--waivers=src/test/resources/verzonnenstad-waivers.json")),
                Map.entry(
                        "fictional-en",
                        List.of(
                                FICTIONAL,
                                "../usage/src/main/resources/io/github/samenplan/examples/usage/voorbeeldstad.json",
                                "--lang=en")),
                Map.entry(
                        "every-property",
                        List.of(
                                "../../jackson/src/test/resources/every-property-plan.json",
                                "../../jackson/src/test/resources/every-property-programme.json")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_is_whole_and_loads_nothing(Map.Entry<String, List<String>> asked) throws Exception {
        String text = page(asked.getValue().toArray(String[]::new));
        Document page = WholePage.keptForTheBrowser(asked.getKey(), text);

        assertThat(page(asked.getValue().toArray(String[]::new))).isEqualTo(text);
        assertThat(page.select("html").attr("lang")).isEqualTo(asked.getValue().contains("--lang=en") ? "en" : "nl");
        WholePage.check(page);
    }

    @Test
    void what_is_missing_is_said_with_what_to_do() {
        Document page = Jsoup.parse(page("../plans/someren.json"));

        assertThat(page.select("article h2").text()).isEqualTo("Plan van aanpak eenzaamheid Someren");
        assertThat(page.select(".short li").first().text())
                .isEqualTo("Vijf pijlers van Eén tegen eenzaamheid: voldoet aan 17 van de 23 eisen die gelden");
        assertThat(page.select(".lights tbody tr").eachText())
                .containsExactly(
                        "Bestuurlijk commitment oranje 4 van 5",
                        "Creëer een sterk netwerk rood 2 van 4",
                        "Betrek mensen, eenzamen zelf oranje 2 van 3",
                        "Werk aan een duurzame aanpak oranje 4 van 6",
                        "Monitoring en evaluatie groen 5 van 5"); // together 17 of 23
        assertThat(page.select(".lacks li").eachText())
                .contains("ontbreekt Er is geen kartrekker of coördinator aangewezen."
                        + " Wijs een kartrekker aan en leg vast welke organisatie dat is.");
        assertThat(page.select("details summary").text())
                .isEqualTo("Ter informatie: 17 punten die beter kunnen"); // 32 findings of 17 sorts
    }

    @Test
    void what_people_recorded_themselves_stands_beside_what_was_computed() {
        Document page = Jsoup.parse(page(FICTIONAL, "--lang=en"));

        assertThat(page.select(".lights thead").text()).isEqualTo("Block Judgement Own Meets");
        assertThat(page.select(".lights tbody tr").eachText())
                .contains("Political and executive commitment red green differs 0 of 5");
    }

    @Test
    void what_is_accepted_for_a_time_stands_apart() {
        Document page = Jsoup.parse(page(FICTIONAL, "--waivers=src/test/resources/verzonnenstad-waivers.json"));

        String sentence = "Het plan zegt niet dat de vijf pijlers zijn of worden ondertekend.";
        assertThat(page.select(".lacks").text()).doesNotContain(sentence);
        assertThat(page.select("h3:contains(voorlopig is geaccepteerd) + ul").text())
                .isEqualTo(sentence + " De raad tekent in het najaar. (beleidsmedewerker welzijn, tot en met 1 oktober"
                        + " 2026)");
    }

    @Test
    void what_is_wrong_with_the_waivers_themselves_is_said() {
        Document page = Jsoup.parse(
                page(FICTIONAL, "--date=2027-01-01", "--waivers=src/test/resources/verzonnenstad-waivers.json"));

        assertThat(page.select("#waivers + ul li").eachText())
                .singleElement()
                .asString()
                .contains("2026-10-01");
    }

    @Test
    void goals_stand_below_the_goals_that_they_contribute_to_with_their_verdicts() {
        Document page = Jsoup.parse(page(FICTIONAL));

        assertThat(page.select("article > .goals > .goal > h4").eachText())
                .containsExactly("ambitie Niemand hoeft in Verzonnenstad eenzaam te zijn");
        assertThat(page.select("article > .goals > .goal > .goals > .goal > h4").eachText())
                .containsExactly("hoofddoel Minder inwoners zijn eenzaam", "hoofddoel Er is een netwerk in elke wijk");
        Element older =
                page.selectFirst("h4:contains(Ouderen zijn minder vaak)").parent();
        assertThat(older.select("> p").text()).isEqualTo("niet gehaald 1 van de 2 is niet gehaald.");
        assertThat(older.select(".targets > li > p").eachText())
                .contains(
                        "een verandering van -4 in 2024, Aandeel ouderen dat ernstig eenzaam is",
                        "“vier punten minder dan in 2020”");
        assertThat(page.selectFirst("h4:contains(Jongeren praten)").parent().text())
                .contains("Draagt ook bij aan: Er is een netwerk in elke wijk");
    }

    @Test
    void figures_are_drawn_and_stand_in_a_table_too_with_those_that_are_not_there() {
        Document page = Jsoup.parse(page(FICTIONAL));

        Element figure = page.selectFirst(".figure:has(h4:contains(ernstig eenzaam))");
        assertThat(figure.select("svg desc").text())
                .isEqualTo("Van 12,4 % in 2020 naar 13,9 % in 2024; gevraagd: 8,4 % in 2024.");
        assertThat(figure.select("svg .dot")).hasSize(2);
        assertThat(figure.select("svg .interval")).hasSize(2);
        assertThat(figure.select("svg .wanted")).hasSize(1);
        assertThat(figure.select("svg .blank")).hasSize(1);
        assertThat(figure.select("tbody tr").eachText())
                .containsExactly(
                        "2020 12,4 % 10,2 – 14,6 nulmeting", // 12.4 - 1.96 * 1.1 = 10.244, and 14.556
                        "2022 niet getoond: te weinig antwoorden",
                        "2024 13,9 % 11,5 – 16,3 beoordeeld"); // 13.9 - 1.96 * 1.2 = 11.548, and 16.252
        assertThat(page.select(".figure:has(h4:contains(dat eenzaam is)) tbody tr")
                        .eachText())
                .as("the baseline of the plan is marked, also where the target sets nothing against it")
                .contains("2020 45,2 % 43,6 – 46,8 nulmeting", "2024 36,9 % 35,3 – 38,5 beoordeeld, voorlopig");
    }

    @Test
    void what_is_done_stands_in_order_of_time_and_without_a_date_apart() {
        Document page = Jsoup.parse(page(FICTIONAL));

        assertThat(page.select(".timeline .what").eachText())
                .containsExactly(
                        "Startbijeenkomst bijeenkomst, 15 maart 2022, gedaan",
                        "Campagne over eenzaamheid actie, september 2022 – juni 2023, gedaan",
                        "Huisbezoek aan mensen vanaf 80 jaar actie, 1e kwartaal van 2023 – 31 december 2025, begonnen",
                        "Aanbod in kaart brengen actie, tot en met ongeveer 2024, gedaan",
                        "Week tegen Eenzaamheid bijeenkomst, najaar 2023, gedaan",
                        "Training in signaleren actie, vanaf 2024, begonnen",
                        "Slotcongres bijeenkomst, in de loop van 2026, gepland");
        assertThat(page.select("h4:contains(Zonder datum) + ul li").eachText())
                .containsExactly(
                        "Podcast van en voor jongeren actie, gewenst",
                        "Inloop in elke wijk actie, elke week, loopt door");
    }

    @Test
    void where_a_signal_goes_and_what_is_wrong_with_that_can_be_followed() {
        Document page = Jsoup.parse(page(FICTIONAL));

        assertThat(page.select("ol.flows > li").eachText())
                .containsExactly(
                        "1. Ouderen die een maatje willen zwaarte van de zorg: licht; doelgroep: 'Ouderen' naar"
                                + " Maatjesproject (iemand brengt hen met elkaar in contact; binnen 14 dagen) lukt het"
                                + " niet Meldpunt Samen",
                        "2. Zorgen over iemand zwaarte van de zorg: zorgelijk of onveilig naar Meldpunt Samen (de"
                                + " persoon hoort wat er is) naar Oud loket is er niet meer",
                        "3. Zorgen over een oudere zwaarte van de zorg: zorgelijk; doelgroep: 'Ouderen' deze regel telt"
                                + " nooit naar Meldpunt Samen");
        assertThat(page.select("ul.flows > li").eachText())
                .containsExactly(
                        "Wijkverpleegkundigen geeft door aan Meldpunt Samen geeft door aan Huisartsen Verzonnenstad",
                        "Kappers waarheen staat er niet");
        assertThat(page.select("a[href^=mailto]").eachAttr("href"))
                .containsExactly("mailto:meldpunt@verzonnenstad.example");
        assertThat(page.text()).contains("er zijn signalen die nergens heen gaan", "0800 0004");
    }

    @Test
    void a_document_that_cannot_be_used_has_its_faults_and_nothing_else() {
        Document page = Jsoup.parse(page("../usage/twenty-faults.json"));

        assertThat(page.select(".faults li")).hasSize(20);
        assertThat(page.select(".faults li").last().text())
                .startsWith("fout regel 33 'x-Zaaknummer' is niet goed geschreven.");
        assertThat(page.text()).contains("Nog niet gecontroleerd, door deze fouten: 8 onderdelen.");
        assertThat(page.select("h3").eachText()).containsExactly("Wat er mis is");
    }

    @Test
    void what_a_plan_says_is_text_whatever_it_looks_like() throws Exception {
        String hostile =
                "<script>alert(1)</script></style></title><img src=x onerror=alert(2)>\\\" onload=\\\"x ${3} \u202eom";
        Path plan = Files.writeString(folder.resolve("plan.json"), """
                {"format": "samenplan/1.0", "kind": "coalition-plan", "id": "plan", "title": "@", "language": "en",
                 "summary": "@", "goals": [{"id": "doel", "title": "@"}],
                 "indicators": [{"id": "cijfer", "name": "@", "measurements": [{"id": "m", "period": "2024", "share": 1}]}],
                 "actions": [{"id": "actie", "title": "@", "period": {"begin": "2024", "wording": "@"}}],
                 "referral": {"rules": [{"id": "regel", "title": "@", "routes": [{"toId": "punt"}]}],
                   "contactPoints": [{"id": "punt", "name": "@", "channels": [
                     {"kind": "social-media", "address": "javascript:alert(4)", "name": "@"}]}]},
                 "documents": [{"id": "stuk", "title": "@", "uri": "https://voorbeeld.example/\\"onload=x"}]}
                """.replace("@", hostile));

        String text = page(plan.toString());

        Document page = Jsoup.parse(text);
        String shown =
                "<script>alert(1)</script></style></title><img src=x onerror=alert(2)>\" onload=\"x ${3} \ufffdom";
        assertThat(page.title()).isEqualTo("Toetsverslag: " + shown);
        assertThat(page.select("h2").text()).isEqualTo(shown);
        assertThat(page.select("svg title").text()).isEqualTo(shown);
        assertThat(page.select("h2, .summary, .goal span[lang], .figure h4, .what span[lang]"))
                .hasSizeGreaterThan(4)
                .allSatisfy(element -> assertThat(element.attr("lang")).isEqualTo("en"));
        assertThat(page.select("script, img, [onload], [onerror]")).isEmpty();
        assertThat(page.select("a").eachAttr("href")).allMatch(address -> address.matches("(#|https://voorbeeld).*"));
        assertThat(text).doesNotContain("\u202e", "javascript:");
    }

    @Test
    void however_deep_goals_lie_each_is_shown_once() throws Exception {
        StringBuilder goals = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            goals.append("{\"id\": \"g").append(i).append("\", \"title\": \"Doel\", \"partOfIds\": [\"g");
            goals.append(i + 1).append("\"]},");
        }
        Path plan = Files.writeString(folder.resolve("plan.json"), """
                {"format": "samenplan/1.0", "kind": "coalition-plan", "id": "plan", "title": "Diep", "language": "nl",
                 "goals": [%s {"id": "g40", "title": "Doel"}]}
                """.formatted(goals));

        assertThat(Jsoup.parse(page(plan.toString())).select(".goal")).hasSize(41);
    }

    private static String page(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Main.run(
                new PrintWriter(out),
                new PrintWriter(err),
                CLOCK,
                false,
                Stream.concat(Stream.of("check", "--report=html=-"), Stream.of(arguments))
                        .toArray(String[]::new));
        assertThat(out.toString()).as(err.toString()).startsWith("<!DOCTYPE html>");
        return out.toString();
    }
}

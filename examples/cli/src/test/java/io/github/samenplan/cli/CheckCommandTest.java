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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code samenplan check} says, and how it ends. */
class CheckCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private static final String PLAN = """
            {"format": "samenplan/1.0", "kind": "coalition-plan", "id": "plan", "title": "Plan", "language": "nl"}
            """;

    @TempDir
    Path folder;

    @Test
    void the_report_is_in_english_when_asked() throws Exception {
        Ended program = samenplan("check", "--lang", "en", "../plans/landsmeer.json");

        assertThat(program.code()).isZero();
        assertThat(program.out())
                .contains("Nobody is appointed to lead or coordinate.", "1 document read: 1 usable, 0 not.")
                .doesNotContain("kartrekker of");
    }

    @Test
    void what_is_missing_counts_as_wrong_only_from_the_severity_that_was_asked() throws Exception {
        assertThat(samenplan("check", "--fail-on", "error", "../plans/landsmeer.json")
                        .code())
                .isEqualTo(1);
        // Someren lacks a lead, and nothing else that the programme asks for by name
        assertThat(samenplan("check", "--fail-on", "ERROR", "../plans/someren.json")
                        .code())
                .isEqualTo(1);
        // To a programme the five pillars do not apply
        assertThat(samenplan("check", "--fail-on", "info", "../plans/coalitie-erbij.json")
                        .code())
                .isZero();
    }

    @Test
    void what_is_only_for_information_is_counted_and_shown_on_request() throws Exception {
        assertThat(samenplan("check", "../plans/someren.json").out())
                .contains("Niet getoond: 32 ter info (--show info).")
                .doesNotContain("ter info  ");
        assertThat(samenplan("check", "--show", "info", "../plans/someren.json").out())
                .contains("ter info  ")
                .doesNotContain("Niet getoond");
    }

    @Test
    void the_day_on_which_is_asked_can_be_given() throws Exception {
        String overdue = "Deze evaluatie had al gehouden moeten zijn";

        // The evaluation of Leidschendam-Voorburg was due at about the end of 2023
        assertThat(samenplan("check", "--show=info", "--date", "2023-06-01", "../plans/leidschendam-voorburg.json")
                        .out())
                .doesNotContain(overdue);
        assertThat(samenplan("check", "--show=info", "--date", "2025-01-01", "../plans/leidschendam-voorburg.json")
                        .out())
                .contains(overdue);
    }

    @Test
    void another_profile_asks_other_things_and_several_are_told_one_after_the_other() throws Exception {
        assertThat(samenplan("check", "--profile", "lokaal-beleid@1.0", "../plans/someren.json")
                        .out())
                .contains("Anonieme hulp op afstand (rood):", "Lokaal beleid volgens Coalitie Erbij: voldoet aan ")
                .doesNotContain("kartrekker");
        assertThat(samenplan("check", "--profile=een-tegen-eenzaamheid", "--profile=privacy", "../plans/someren.json")
                        .out())
                .containsSubsequence("kartrekker", "Vijf pijlers van Eén", "Privacy in de basis: voldoet aan ")
                .containsOnlyOnce("Leesbaar en welgevormd");
    }

    @Test
    void an_unknown_profile_cannot_be_asked() throws Exception {
        Ended program = samenplan("check", "--profile", "vijf-pijlers", "../plans");

        assertThat(program.code()).isEqualTo(2);
        assertThat(program.out()).contains("zo'n toetsingskader of bestand is er niet", "een-tegen-eenzaamheid@1.0");
    }

    @Test
    void a_profile_of_ones_own_is_a_file() throws Exception {
        Path profile = Files.writeString(folder.resolve("eigen.json"), """
                {"format": "samenplan/1.0", "kind": "completeness-profile", "id": "eigen", "version": "1",
                 "name": {"nl": "Eigen eisen"}, "blocks": [{"id": "geld", "name": {"nl": "Geld"},
                 "demands": [{"rule": "budget-missing", "severity": "error"}]}]}
                """);

        assertThat(samenplan("check", "--profile", profile.toString(), "../plans/someren.json")
                        .out())
                .contains(
                        "Geld (rood):",
                        "../plans/someren.json:1:1 ontbreekt Er staat niet waar het geld",
                        "Eigen eisen: voldoet aan 0 van de 1");

        Files.writeString(profile, Files.readString(profile).replace("budget-missing", "budget-mising"));
        Ended misspelt = samenplan("check", "--profile", profile.toString(), "../plans/someren.json");
        assertThat(misspelt.code()).isEqualTo(2);
        assertThat(misspelt.out())
                .isEqualTo("eigen.json:3:23 Er is geen regel 'budget-mising'. Bedoelt u 'budget-missing'?"
                        + System.lineSeparator());
    }

    @Test
    void a_waiver_silences_a_gap_and_one_that_is_not_needed_is_told() throws Exception {
        Path waivers = Files.writeString(folder.resolve("ontheffingen.json"), """
                {"format": "samenplan/1.0", "kind": "waiver-list", "waivers": [
                 {"rule": "lead-missing", "reason": "Wordt gekozen.", "owner": "beleid", "until": "2026-12"},
                 {"rule": "goal-missing", "reason": "Komt nog.", "owner": "beleid", "until": "2026-12"},
                 {"rule": "budget-missing", "reason": "Komt nog.", "owner": "beleid", "until": "2025"}]}
                """);

        Ended program =
                samenplan("check", "--fail-on", "error", "--waivers", waivers.toString(), "../plans/someren.json");

        assertThat(program.code()).isZero();
        assertThat(program.out())
                .doesNotContain("kartrekker")
                .contains("Creëer een sterk netwerk (rood)", "Met ontheffing: 1.")
                .contains("ontheffingen.json:3:2 let op    Deze ontheffing voor 'goal-missing' is niet meer nodig")
                .contains(
                        "ontheffingen.json:4:2 let op    Deze ontheffing voor 'budget-missing' gold tot en met 2025.");
        assertThat(samenplan("check", "--fail-on", "warning", "--waivers", waivers.toString(), "../plans/someren.json")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void a_plan_starts_where_it_is_and_only_gets_better() throws Exception {
        Path baseline = folder.resolve("beginstand.json");
        assertThat(samenplan("check", "--write-baseline", baseline.toString(), "../plans")
                        .code())
                .isZero();
        String written = Files.readString(baseline);

        Ended known = samenplan("check", "--fail-on", "info", "--baseline", baseline.toString(), "../plans");
        assertThat(known.code()).isZero();
        assertThat(known.out()).contains("Bekend van eerder: ").doesNotContain("ontbreekt");

        // What is new is found: the document has another id, and so other places
        Path renamed = Files.writeString(
                folder.resolve("someren.json"),
                Files.readString(Path.of("../plans/someren.json"))
                        .replace("\"plan-van-aanpak-someren\"", "\"ander-plan\""));
        assertThat(samenplan("check", "--fail-on", "error", "--baseline", baseline.toString(), renamed.toString())
                        .code())
                .isEqualTo(1);

        // Written again beside itself it keeps what is still there, and no more
        samenplan(
                "check",
                "--baseline",
                baseline.toString(),
                "--write-baseline",
                baseline.toString(),
                "../plans/someren.json");
        assertThat(Files.readString(baseline).length()).isLessThan(written.length());
        assertThat(Files.readString(baseline))
                .contains("plan-van-aanpak-someren")
                .doesNotContain("aanpak-landsmeer");
    }

    @Test
    void what_cannot_be_written_or_read_is_said() throws Exception {
        Ended unwritable = samenplan("check", "--write-baseline", folder.toString(), "../plans/someren.json");
        assertThat(unwritable.code()).isEqualTo(2);
        assertThat(unwritable.out()).contains("kan niet geschreven worden.");
        Ended absent =
                samenplan("check", "--baseline", folder.resolve("weg.json").toString(), "../plans/someren.json");
        assertThat(absent.code()).isEqualTo(2);
        assertThat(absent.out()).contains("weg.json: kan niet gelezen worden; kijk");
    }

    @Test
    void what_the_partners_judged_otherwise_is_told_beside_the_light() throws Exception {
        Path plan = Files.writeString(folder.resolve("plan.json"), PLAN.replace("}", """
                , "selfAssessments": [{"id": "zelf", "frameworkId": "een-tegen-eenzaamheid",
                "ratings": [{"item": "Netwerk", "pillarId": "sterk-netwerk", "light": "green"}]}]}
                """));

        assertThat(samenplan("check", plan.toString()).out())
                .contains("Creëer een sterk netwerk (rood; zelf beoordeeld als groen):");
    }

    static List<Bad> data_bad() {
        return List.of(
                new Bad("geen JSON", "tekst.json", "Beste lezer,", 1, "Hier klopt de JSON niet"),
                new Bad("leeg", "leeg.json", "", 1, "Dit document is leeg"),
                new Bad("een slip", "slip.json", PLAN.replace("\"id\":", "\"id\""), 1, "slip.json", "1:60"),
                new Bad("iets anders", "ander.json", "{\"name\": \"x\"}", 1, "Een document moet beginnen met"),
                new Bad("ongeldig", "dubbel.json", PLAN.replace("Plan\"", " \""), 1, "'title' moet leesbare tekst"),
                new Bad(
                        "onbekend",
                        "sleutel.json",
                        PLAN.replace("title", "titel"),
                        1,
                        "'titel'",
                        "Bedoelt u 'title'?"));
    }

    @ParameterizedTest
    @MethodSource("data_bad")
    void a_bad_file_gets_a_clear_located_sentence_and_the_code_one(Bad bad) throws Exception {
        Path file = Files.writeString(folder.resolve(bad.name()), bad.text());

        Ended program = samenplan("check", file.toString());

        assertThat(program.code()).isEqualTo(bad.code());
        assertThat(program.err()).isEmpty();
        assertThat(program.out()).contains(bad.sentences()).contains("0 te gebruiken, 1 niet.");
    }

    @Test
    void every_finding_has_its_file_line_and_column_in_one_piece() {
        String file = "../usage/twenty-faults.json";

        assertThat(samenplan("check", file).out().lines())
                .filteredOn(line -> line.contains(" fout "))
                .hasSize(20)
                .allMatch(line -> line.startsWith("  " + file + ":"))
                .anyMatch(line -> line.matches("  \\S+:7:10  fout +'uri' moet een webadres .*"));
        assertThat(samenplan("check", "../plans/leusden.json").out().lines())
                .filteredOn(line -> line.contains(" let op ") || line.contains(" ontbreekt "))
                .isNotEmpty()
                .allMatch(line -> line.matches("    \\.\\./plans/leusden\\.json:[0-9]+:[0-9]+ .*"));
    }

    @Test
    void what_the_faults_kept_from_being_checked_is_one_line() {
        assertThat(samenplan("check", "../usage/twenty-faults.json").out())
                .contains("Nog niet gecontroleerd, door deze fouten: het geheel, 6 onderdelen, 1 verwijzing.");
        assertThat(samenplan("check", "--lang", "en", "../usage/twenty-faults.json")
                        .out())
                .contains("Not checked yet, because of these errors: the whole, 6 parts, 1 reference.");
        assertThat(samenplan("check", "../plans").out()).doesNotContain("Nog niet gecontroleerd");
    }

    @Test
    void one_bad_file_does_not_stop_the_others() throws Exception {
        Files.writeString(folder.resolve("a.json"), "{");
        Files.writeString(folder.resolve("b.json"), PLAN);

        Ended program = samenplan("check", folder.toString());

        assertThat(program.code()).isEqualTo(1);
        assertThat(program.out()).contains("2 documenten gelezen: 1 te gebruiken, 1 niet.");
    }

    @Test
    void what_cannot_be_done_is_said_and_has_the_code_two() throws Exception {
        Files.writeString(folder.resolve("lees.txt"), "geen plan");

        Ended noPlans = samenplan("check", folder.toString());
        assertThat(noPlans.code()).isEqualTo(2);
        assertThat(noPlans.out()).contains("in deze map staan geen plannen (*.json, *.ndjson, *.jsonl).");

        Ended absent = samenplan("check", folder.resolve("weg.json").toString());
        assertThat(absent.code()).isEqualTo(2);
        assertThat(absent.out()).contains("weg.json: kan niet gelezen worden; kijk of het er is");

        Ended misspelt = samenplan("chekc", "x");
        assertThat(misspelt.code()).isEqualTo(2);
        assertThat(misspelt.err()).contains("chekc").doesNotContain("\tat ");

        Ended noLanguage = samenplan("check", "--lang", "de", "../plans");
        assertThat(noLanguage.code()).isEqualTo(2);
        assertThat(noLanguage.err()).contains("nl or en");

        assertThat(samenplan().code()).isEqualTo(2);
    }

    @Test
    void what_is_not_there_stands_in_every_report() throws Exception {
        String absent = folder.resolve("weg.json").toString();
        for (String form : List.of("json", "sarif", "junit", "github", "markdown", "html")) {
            Path report = folder.resolve("bericht." + form);
            assertThat(samenplan("check", absent, "../plans/leusden.json", "--report", form + "=" + report)
                            .code())
                    .isEqualTo(2);
            assertThat(report).content().contains("weg.json", "leusden");
        }
        assertThat(folder.resolve("bericht.sarif")).content().contains("\"executionSuccessful\": false");
    }

    @Test
    void a_file_that_may_not_be_read_is_named() throws Exception {
        // A folder that is called like a plan cannot be read as one, whoever asks
        Path plan = Files.createDirectory(folder.resolve("map.json"));

        Ended program = samenplan("check", plan.toString());

        assertThat(program.code()).isEqualTo(2);
        assertThat(program.out()).contains("map.json", "in deze map staan geen plannen");
    }

    @Test
    void a_folder_is_searched_deeper_only_when_asked_and_never_in_target() throws Exception {
        Files.writeString(folder.resolve("a.json"), PLAN);
        Files.writeString(Files.createDirectories(folder.resolve("in/dieper")).resolve("b.json"), PLAN);
        Files.writeString(Files.createDirectory(folder.resolve("target")).resolve("c.json"), PLAN);
        Files.writeString(Files.createDirectory(folder.resolve(".git")).resolve("d.json"), PLAN);

        assertThat(samenplan("check", folder.toString()).out()).contains("1 document gelezen");
        assertThat(samenplan("check", "--recursive", folder.toString()).out()).contains("2 documenten gelezen");
    }

    @Test
    void a_file_of_lines_and_one_of_a_list_are_read_document_by_document() throws Exception {
        Files.writeString(folder.resolve("a.ndjson"), plan(1) + "\n{\"format\n" + plan(2) + "\n");
        Files.writeString(folder.resolve("b.json"), "[" + plan(3) + ",\n" + plan(4) + "]");

        Ended program = samenplan("check", folder.toString());

        assertThat(program.code()).isEqualTo(1);
        assertThat(program.out())
                .contains(
                        "a.ndjson:1:1: Plan 1",
                        "a.ndjson:2:9 fout      Hier klopt de JSON niet",
                        "b.json:2:1: Plan 4",
                        "5 documenten gelezen: 4 te gebruiken, 1 niet.");
    }

    @Test
    void a_copy_and_an_older_version_are_told_with_where_the_other_is() throws Exception {
        String uri = ", \"uri\": \"https://voorbeeldstad.example\", \"revision\": \"2\"}";
        Path first = Files.writeString(folder.resolve("a.json"), plan(1).replace("}", uri));
        Files.writeString(folder.resolve("b.json"), plan(1).replace("}", uri));
        Files.writeString(folder.resolve("c.json"), plan(1).replace("}", uri.replace("2", "1")));

        Ended program = samenplan("check", folder.toString());

        assertThat(program.code()).isZero();
        assertThat(program.out())
                .contains(
                        "Dit plan is al gelezen, met precies dezelfde inhoud: " + first + ".",
                        "Er is al een nieuwere versie van dit plan gelezen: " + first + ".",
                        "3 documenten gelezen: 3 te gebruiken, 0 niet.");
        assertThat(samenplan("check", "--fail-on", "warning", folder.toString()).code())
                .isEqualTo(1);
        // Two contents of one revision, and nobody knows which is right
        Files.writeString(folder.resolve("d.json"), plan(2).replace("}", uri));
        assertThat(samenplan("check", folder.toString()).code()).isEqualTo(1);
    }

    @Test
    void of_many_documents_only_what_needs_attention_is_told_and_what_they_lack_together() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 342; i++) {
            lines.append(i == 300 ? "{" : plan(i)).append("\n");
        }
        Path file = Files.writeString(folder.resolve("gemeenten.ndjson"), lines);

        Ended program = samenplan("check", "--lang", "en", file.toString());

        assertThat(program.code()).isEqualTo(1);
        assertThat(program.out().lines())
                .hasSizeLessThan(20)
                .contains(
                        file + ":300:2 error   The JSON is not right here: the document ends too early,"
                                + " something is not closed.",
                        "What is missing most of the 341 plans:",
                        "     341  Nobody is appointed to lead or coordinate.",
                        "342 documents read: 341 usable, 1 not.");
        assertThat(samenplan("check", "--detail", "full", file.toString()).out())
                .contains("gemeenten.ndjson:342:1: Plan 342");
        assertThat(samenplan("check", "--detail", "brief", "--fail-on", "error", "../plans/someren.json")
                        .out())
                .startsWith("../plans/someren.json:1:1 ontbreekt Er is geen kartrekker of co\u00f6rdinator aangewezen.")
                .contains("Wat van de 1 plan het vaakst ontbreekt:");
    }

    @Test
    void twenty_documents_are_few_and_one_more_is_many() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 20; i++) {
            lines.append(plan(i)).append("\n");
        }
        Path few = Files.writeString(folder.resolve("twintig.ndjson"), lines);
        Path many = Files.writeString(folder.resolve("meer.ndjson"), lines + plan(21));

        assertThat(samenplan("check", few.toString()).out()).contains("twintig.ndjson:20:1: Plan 20");
        assertThat(samenplan("check", many.toString()).out())
                .doesNotContain("meer.ndjson:")
                .contains("21 documenten gelezen: 21 te gebruiken, 0 niet.");
    }

    @Test
    void colour_is_used_where_a_person_looks() {
        assertThat(run(true, "check", "../plans/someren.json").out()).contains("\u001b[31m");
        assertThat(run(false, "check", "../plans/someren.json").out()).doesNotContain("\u001b");
    }

    @Test
    void help_and_version_are_given() {
        assertThat(samenplan("--help").out()).startsWith("Usage: samenplan").contains("check");
        assertThat(samenplan("check", "--help").out()).contains("--lang", "--fail-on", "--recursive", "--date");
        assertThat(samenplan("--version").out()).startsWith("samenplan ");
    }

    private static String plan(int number) {
        return PLAN.strip().replace("Plan", "Plan " + number);
    }

    private static Ended samenplan(String... arguments) {
        return run(false, arguments);
    }

    private static Ended run(boolean colour, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), CLOCK, colour, arguments);
        return new Ended(code, out.toString(), err.toString());
    }

    /** A file that is no good plan, and what is said of it. */
    record Bad(String what, String name, String text, int code, String... sentences) {

        @Override
        public String toString() {
            return what;
        }
    }

    /** How a run ended. */
    record Ended(int code, String out, String err) {}
}

package io.github.samenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.cli.Samenplan.Ended;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code samenplan overview} says of many plans, and what it writes for spreadsheets. */
class OverviewCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private static final String PLAN = """
            {"format": "samenplan/1.0", "kind": "coalition-plan", "id": "plan", "title": "%s", "language": "nl"%s}
            """;

    @TempDir
    Path folder;

    @Test
    void every_plan_has_a_line_with_a_light_in_words_and_counts_per_block() {
        Ended program = Samenplan.run("overview", "../plans");

        assertThat(program.code()).isZero();
        assertThat(program.err()).isEmpty();
        // The lights are those of `samenplan check ../plans`, which ReadmeReportTest and PlansCheckedTest hold
        assertThat(lines(program))
                .containsSubsequence(
                        "Vijf pijlers van Eén tegen eenzaamheid:",
                        "  1 Bestuurlijk commitment",
                        "  5 Monitoring en evaluatie",
                        "                                        1           2           3           4           5",
                        "  Coalitie Erbij: lokaal beleid tegen…  -           -           -           -           -",
                        "  Leusden: Leusden Mentaal Vitaal - C…  oranje 1/4  rood 2/4    rood 0/3    oranje 3/6  rood 2/5",
                        "  Someren: Plan van aanpak eenzaamhei…  oranje 4/5  rood 2/4    oranje 2/3  oranje 4/6  groen 5/5",
                        "  Aantal rood                           2           4           3           0           2",
                        "  Aantal oranje                         2           0           1           4           1",
                        "  Aantal groen                          0           0           0           0           1",
                        "  Aantal niet beoordeeld                1           1           1           1           1",
                        "Wat van de 4 plannen het vaakst ontbreekt:",
                        "       4  Er is geen kartrekker of coördinator aangewezen.",
                        "5 documenten gelezen: 5 te gebruiken, 0 niet.");
    }

    @Test
    void with_all_profiles_each_has_a_table_and_no_line_of_one_is_wider_than_a_hundred() {
        Ended program = Samenplan.run(
                "overview",
                "--lang=en",
                "--profile=een-tegen-eenzaamheid",
                "--profile=movisie-routekaart",
                "--profile=privacy",
                "../plans");

        assertThat(lines(program))
                .containsSubsequence(
                        "Five pillars of One against loneliness:",
                        "  5 Monitoring and evaluation",
                        "Route map for preventing and reducing the loneliness of residents:",
                        "  6 Exploration",
                        "Basic privacy:",
                        "What is missing most of the 4 plans:")
                .filteredOn(line -> !line.startsWith("       ")) // whole sentences on what is missing
                .hasSizeGreaterThan(60)
                .allMatch(line -> line.codePointCount(0, line.length()) <= 100);
    }

    @Test
    void the_day_and_a_profile_of_ones_own_can_be_given() throws Exception {
        Path profile = Files.writeString(folder.resolve("eigen.json"), """
                {"format": "samenplan/1.0", "kind": "completeness-profile", "id": "eigen", "version": "1",
                 "name": {"nl": "Eigen eisen"}, "blocks": [{"id": "terug", "name": {"nl": "Terugblik"},
                 "demands": [{"rule": "ended-without-evaluation", "severity": "error"}]}]}
                """);
        Path plan = Files.writeString(
                folder.resolve("plan.json"), PLAN.formatted("Plan", ", \"period\": {\"end\": \"2024\"}"));
        String[] asked = {"overview", "--profile", profile.toString(), plan.toString()};

        assertThat(lines(Samenplan.run(asked))).anyMatch(line -> line.matches("  Plan +rood 0/1"));
        assertThat(lines(Samenplan.run(asked[0], asked[1], asked[2], asked[3], "--date=2024-06-01")))
                .anyMatch(line -> line.matches("  Plan +-"));
    }

    @Test
    void a_light_stands_alone_where_all_that_applies_is_for_information() throws Exception {
        Path profile = Files.writeString(folder.resolve("eigen.json"), """
                {"format": "samenplan/1.0", "kind": "completeness-profile", "id": "eigen", "version": "1",
                 "name": {"nl": "Eigen eisen"}, "blocks": [{"id": "stand", "name": {"nl": "Stand"},
                 "demands": [{"rule": "status-missing", "severity": "info"}]}]}
                """);
        Path plan = Files.writeString(folder.resolve("plan.json"), PLAN.formatted("Plan", ""));

        Ended program = Samenplan.run("overview", "--profile", profile.toString(), plan.toString());

        assertThat(lines(program))
                .anyMatch(line -> line.matches("  Plan +groen"))
                .noneMatch(line -> line.startsWith("Wat van de"));
    }

    @Test
    void what_cannot_be_used_is_listed_with_its_place_and_the_others_are_told() throws Exception {
        Path broken = Files.writeString(folder.resolve("a.json"), "{");
        Path illFormed = Files.writeString(folder.resolve("b.json"), PLAN.formatted(" ", ", \"uri\": \"x\""));
        Files.writeString(folder.resolve("c.json"), PLAN.formatted("Goed", ""));

        Ended program = Samenplan.run("overview", "--lang", "en", folder.toString());

        assertThat(program.code()).isEqualTo(1);
        assertThat(lines(program))
                .anyMatch(line -> line.matches("  Goed +red 0/5 .*"))
                .containsSubsequence(
                        "Not usable:",
                        "  " + broken + ":1:2 The JSON is not right here: the document ends too early,"
                                + " something is not closed.",
                        "  " + illFormed + ":1:78 'title' must hold readable text of at most 200 characters."
                                + " (and 1 more)",
                        "3 documents read: 1 usable, 2 not.");
    }

    @Test
    void of_nothing_usable_there_is_no_table() throws Exception {
        Path broken = Files.writeString(folder.resolve("a.json"), "{");

        assertThat(lines(Samenplan.run("overview", broken.toString())))
                .startsWith("Niet te gebruiken:")
                .endsWith("1 document gelezen: 0 te gebruiken, 1 niet.")
                .hasSize(4);
    }

    @Test
    void the_page_shows_what_the_program_prints() throws Exception {
        Matcher shown = Pattern.compile("(?s)<!-- samenplan (overview [^>]*?) -->\\R```text\\R(.*?)```")
                .matcher(Files.readString(Path.of("../../core/docs/overview.md")));
        assertThat(shown.find()).isTrue();

        assertThat(Samenplan.run(shown.group(1).replace("examples/", "../").split(" "))
                        .out())
                .isEqualTo(shown.group(2));
    }

    // ---- For spreadsheets

    @Test
    void the_table_for_spreadsheets_is_read_by_another_library_as_it_was_meant() throws Exception {
        Files.writeString(folder.resolve("fout.json"), "{");

        Ended program = Samenplan.run("overview", "../plans", folder.toString(), "--report=csv=-");

        assertThat(program.code()).isEqualTo(1);
        assertThat(program.err()).contains("Aantal rood");
        assertThat(program.out()).endsWith("\r\n");
        List<CSVRecord> records = records(program.out());
        assertThat(records).hasSize(6).allMatch(CSVRecord::isConsistent);
        assertThat(records.get(3).toMap())
                .containsEntry("bestand", "../plans/leusden.json")
                .containsEntry("bruikbaar", "ja")
                .containsEntry("plaats", "Leusden")
                .containsEntry("titel", "Leusden Mentaal Vitaal - Coalitie Erbij")
                .containsEntry("fouten", "0")
                .containsEntry("een-tegen-eenzaamheid/bestuurlijk-commitment", "oranje")
                .containsEntry("een-tegen-eenzaamheid/bestuurlijk-commitment voldaan", "1")
                .containsEntry("een-tegen-eenzaamheid/bestuurlijk-commitment gevraagd", "4")
                .hasSize(7 + 5 * 3);
        assertThat(records.get(0).get("een-tegen-eenzaamheid/sterk-netwerk")).isEqualTo("niet beoordeeld");
        assertThat(records.get(5).toMap())
                .containsEntry("bestand", folder.resolve("fout.json").toString())
                .containsEntry("bruikbaar", "nee")
                .containsEntry("fouten", "1")
                .containsEntry("een-tegen-eenzaamheid/sterk-netwerk", "");
        assertThat(records.get(5).get("eerste fout")).startsWith("Hier klopt de JSON niet:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // title                        in the cell
                "=HYPERLINK(\\\"x\\\")      | '=HYPERLINK(\"x\")",
                "+31 20                     | '+31 20",
                "-1+1                       | '-1+1",
                "@SUM(A1)                   | '@SUM(A1)",
                "\\t=1                      | '<tab>=1",
                "\\n=1                      | '<line>=1",
                "\uff1d1                    | '\uff1d1",
                "Samen, \\\"sterk\\\"; één  | Samen, \"sterk\"; één",
                "a=b                        | a=b",
                "Eerste\\nregel             | Eerste<line>regel"
            })
    void a_title_stays_words_and_is_no_formula(String title, String cell) throws Exception {
        Path plan = Files.writeString(folder.resolve("plan.json"), PLAN.formatted(title, ""));

        String csv =
                Samenplan.run("overview", plan.toString(), "--report=csv=-").out();

        assertThat(records(csv).get(0).get("titel"))
                .isEqualTo(cell.replace("<tab>", "\t").replace("<line>", "\n"));
    }

    @Test
    void the_name_of_a_place_is_no_formula_either() throws Exception {
        Path plan = Files.writeString(
                folder.resolve("plan.json"),
                PLAN.formatted("Plan", ", \"areaIds\": [\"a\"], \"areas\": [{\"id\": \"a\", \"name\": \"=1+1\"}]"));

        assertThat(records(Samenplan.run("overview", plan.toString(), "--report=csv=-")
                                .out())
                        .get(0)
                        .get("plaats"))
                .isEqualTo("'=1+1");
    }

    @Test
    void a_file_gets_the_same_as_standard_output_and_one_that_cannot_be_written_is_said() throws Exception {
        Path file = folder.resolve("overzicht.csv");
        Samenplan.run("overview", "../plans", "--report=csv=" + file);
        assertThat(Files.readString(file))
                .isEqualTo(
                        Samenplan.run("overview", "../plans", "--report=csv=-").out());

        Ended unwritable = Samenplan.run("overview", "../plans", "--report=csv=" + folder);
        assertThat(unwritable.code()).isEqualTo(2);
        assertThat(unwritable.out()).endsWith(folder + ": kan niet geschreven worden.\n");
    }

    // ---- What makes no sense

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overview",
                "overview ../plans --profile weg",
                "overview weg.json",
                "overview --report=json=x ../plans"
            })
    void what_cannot_be_done_has_the_code_two(String typed) {
        assertThat(Samenplan.run(typed.split(" ")).code()).isEqualTo(2);
    }

    @Test
    void colour_is_used_where_a_person_looks_and_changes_no_word() {
        String plain = Samenplan.run("overview", "../plans").out();
        StringWriter out = new StringWriter();
        Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), CLOCK, true, "overview", "../plans");

        assertThat(out.toString()).contains("\u001b[31mrood 2/4\u001b[0m    ");
        assertThat(out.toString().replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    private static List<CSVRecord> records(String csv) throws Exception {
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))) {
            return parser.getRecords();
        }
    }

    private static List<String> lines(Ended program) {
        return program.out().lines().toList();
    }
}

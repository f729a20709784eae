package io.github.samenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.cli.Samenplan.Ended;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code samenplan check --report} writes for other programs. */
class ReportOptionTest {

    @TempDir
    Path folder;

    @Test
    void a_report_is_written_to_a_file_beside_what_is_printed() throws Exception {
        Path file = folder.resolve("verslag.json");

        Ended program = Samenplan.run("check", "../plans", "--report", "json=" + file);

        assertThat(program).isEqualTo(Samenplan.run("check", "../plans"));
        JsonNode report = JsonMapper.shared().readTree(Files.readString(file));
        assertThat(report.path("kind").asString()).isEqualTo("check-report");
        assertThat(report.path("date").asString()).isEqualTo("2026-01-01");
        assertThat(report.path("tool").path("name").asString()).isEqualTo("samenplan");
        assertThat(report.path("documents").findValuesAsString("file"))
                .containsExactly(
                        "../plans/coalitie-erbij.json",
                        "../plans/landsmeer.json",
                        "../plans/leidschendam-voorburg.json",
                        "../plans/leusden.json",
                        "../plans/someren.json");
        assertThat(report.path("documents").findValuesAsString("state"))
                .hasSize(5)
                .containsOnly("well-formed");
    }

    @Test
    void to_standard_output_it_goes_alone_and_the_same_in_either_language() {
        Ended dutch = Samenplan.run("check", "../plans/someren.json", "--report=json=-");
        Ended english = Samenplan.run("check", "../plans/someren.json", "--report=json=-", "--lang", "en");

        assertThat(JsonMapper.shared().readTree(dutch.out()).path("documents")).hasSize(1);
        assertThat(dutch.out()).startsWith("{\n").endsWith("\n}\n").isEqualTo(english.out());
        assertThat(dutch.err())
                .isEqualTo(Samenplan.run("check", "../plans/someren.json").out());
        assertThat(dutch.code()).isZero();
    }

    @Test
    void what_is_wrong_is_in_the_report_and_in_the_exit_code() throws Exception {
        Path plan = Files.writeString(folder.resolve("krom.json"), "{");

        Ended program = Samenplan.run("check", plan.toString(), "--report=json=-");

        assertThat(program.code()).isEqualTo(1);
        JsonNode document = JsonMapper.shared().readTree(program.out()).at("/documents/0");
        assertThat(document.path("state").asString()).isEqualTo("unreadable");
        assertThat(document.at("/findings/0/code").asString()).isEqualTo("malformed-json");
    }

    @Test
    void what_a_waiver_covers_is_in_the_report_with_its_reason_and_a_waiver_for_nothing_is_a_finding()
            throws Exception {
        Path waivers = Files.writeString(folder.resolve("ontheffingen.json"), """
                {
                  "format": "samenplan/1.0",
                  "kind": "waiver-list",
                  "waivers": [
                    {"rule": "budget-missing", "reason": "Komt.", "owner": "beleidsmedewerker", "until": "2026-05"},
                    {"rule": "goal-missing", "reason": "Komt.", "owner": "beleidsmedewerker", "until": "2026-05"}
                  ]
                }
                """);

        Ended program =
                Samenplan.run("check", "../plans/someren.json", "--waivers", waivers.toString(), "--report=json=-");

        JsonNode report = JsonMapper.shared().readTree(program.out());
        assertThat(report.path("counts").path("waived").asInt()).isEqualTo(1);
        assertThat(report.findValues("waiver"))
                .extracting(waiver -> waiver.path("reason").asString())
                .containsExactly("Komt.");
        assertThat(report.path("waiverFindings"))
                .extracting(finding -> finding.path("code").asString() + " "
                        + finding.at("/place/file").asString() + ":"
                        + finding.at("/place/line").asInt())
                .containsExactly("waiver-unused " + waivers + ":6");
    }

    @Test
    void several_reports_are_written_at_once_and_a_file_that_cannot_be_opened_is_in_them() throws Exception {
        Path json = folder.resolve("verslag");
        Path sarif = folder.resolve("verslag.sarif");
        Path plan = Files.copy(Path.of("../plans/someren.json"), folder.resolve("een plan.json"));
        Path nowhere = Files.createSymbolicLink(folder.resolve("krom.json"), folder.resolve("krom.json"));

        Ended program = Samenplan.run("check", folder.toString(), "--report=json=" + json, "--report=sarif=" + sarif);

        assertThat(program.code()).isEqualTo(2);
        assertThat(JsonMapper.shared().readTree(Files.readString(json)).findValuesAsString("state"))
                .containsExactly("well-formed", "unreadable");
        JsonNode run = JsonMapper.shared().readTree(Files.readString(sarif)).at("/runs/0");
        assertThat(run.at("/tool/driver/name").asString()).isEqualTo("samenplan");
        assertThat(run.findValuesAsString("uri"))
                .contains(plan.toUri().toString(), nowhere.toUri().toString());
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/descriptor/id")
                        .asString())
                .isEqualTo("unreadable-file");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_wrong_with_the_waivers_is_in_every_form(ReportFormat form) throws Exception {
        Path waivers = Files.writeString(folder.resolve("ontheffingen.json"), """
                {"format": "samenplan/1.0", "kind": "waiver-list", "waivers": [
                 {"rule": "budget-missing", "reason": "Komt nog.", "owner": "beleid", "until": "2025"}]}
                """);

        String report = Samenplan.run(
                        "check",
                        "../plans/someren.json",
                        "--fail-on=warning",
                        "--waivers=" + waivers,
                        "--report=" + ReportTarget.Option.name(form) + "=-")
                .out();

        assertThat(report).contains("Deze ontheffing voor 'budget-missing' gold tot en met 2025.");
    }

    @Test
    void a_report_that_cannot_be_written_is_said_after_the_others_are() {
        Path file = folder.resolve("verslag.json");

        Ended program =
                Samenplan.run("check", "../plans/someren.json", "--report=json=" + folder, "--report=json=" + file);

        assertThat(program.code()).isEqualTo(2);
        assertThat(program.out()).endsWith(folder + ": kan niet geschreven worden.\n");
        assertThat(file).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // option                       what is said
                "--report=json                 | it must be a format and a file, such as json=report.json",
                "--report=json=                | it must be a format and a file, such as json=report.json",
                "--report=verslag.json         | it must be a format and a file, such as json=report.json",
                "--report=xml=verslag.xml      | the format must be json or sarif or junit or github or markdown or html",
                "--report=JSON=verslag.json    | the format must be json or sarif or junit or github or markdown or html",
                "--report=json=- --report=json=- | Only one report can go to standard output."
            })
    void an_option_that_makes_no_sense_is_refused(String options, String said) {
        Ended program = Samenplan.run(("check ../plans/someren.json " + options).split(" "));

        assertThat(program.code()).isEqualTo(2);
        assertThat(program.out()).isEmpty();
        assertThat(program.err()).contains(said);
    }
}

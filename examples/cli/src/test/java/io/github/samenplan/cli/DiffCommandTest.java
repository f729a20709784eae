package io.github.samenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.cli.Samenplan.Ended;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.jackson.DifferenceReport;
import io.github.samenplan.jackson.PlanJson;
import io.github.samenplan.plan.Goalposts;
import io.github.samenplan.plan.PlanDifference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code samenplan diff} says, and how it ends. */
class DiffCommandTest {

    private static final Path TOP = Path.of("../..");
    private static final String OLD = "../plans/versions/dorpstad-2024.json";
    private static final String NEW = "../plans/versions/dorpstad-2025.json";

    @TempDir
    Path folder;

    @Test
    void the_outputs_on_the_page_about_differences_are_what_the_program_prints() throws IOException {
        List<MatchResult> shown = Pattern.compile("(?s)<!-- samenplan (diff [^>]*) -->\\R```text\\R(.*?)```")
                .matcher(Files.readString(TOP.resolve("core/docs/difference.md")))
                .results()
                .toList();

        assertThat(shown).hasSize(2).allSatisfy(example -> {
            String[] arguments = Stream.of(example.group(1).split(" "))
                    .map(word -> word.endsWith(".json") ? TOP.resolve(word).toString() : word)
                    .toArray(String[]::new);
            assertThat(Samenplan.run(arguments).out().replace(TOP + "/", "")).isEqualTo(example.group(2));
        });
    }

    @Test
    void the_fictional_pair_moves_every_goalpost_that_there_is_within_a_plan() throws IOException {
        PlanJson json = PlanJson.withoutConstraints();
        PlanDifference difference = PlanDifference.between(
                json.read(Path.of(OLD)).orThrow(), json.read(Path.of(NEW)).orThrow());
        List<FindingCode> ofDocuments =
                List.of(Goalposts.ANOTHER_PLAN, Goalposts.VERSIONS_SWAPPED, Goalposts.REVISION_KEPT);

        assertThat(difference.getMarks().stream()
                        .map(mark -> mark.finding().getCode())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Goalposts.codes().stream()
                        .filter(code -> !ofDocuments.contains(code))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        // two versions without a goalpost that certainly moved, and two with
        "none, " + OLD + ", " + OLD + ", 0",
        "info, " + OLD + ", " + OLD + ", 0",
        "error, " + OLD + ", " + NEW + ", 1",
        "warning, " + OLD + ", " + NEW + ", 1",
        "none, " + OLD + ", " + NEW + ", 0",
        "ERROR, ../plans/leusden.json, ../plans/leusden.json, 0",
        "hoog, " + OLD + ", " + NEW + ", 2"
    })
    void it_ends_with_one_from_the_severity_that_was_asked(String failOn, String old, String current, int code) {
        assertThat(Samenplan.run("diff", "--fail-on", failOn, old, current).code())
                .isEqualTo(code);
    }

    @Test
    void without_a_severity_a_warning_does_not_fail_and_a_moved_goalpost_does() throws IOException {
        Path warned = edited("\"level\": \"main\"", "\"level\": \"sub\"");
        assertThat(Samenplan.run("diff", OLD, warned.toString()).code()).isZero();
        assertThat(Samenplan.run("diff", "--fail-on", "warning", OLD, warned.toString())
                        .code())
                .isEqualTo(1);
        Path moved = edited("\"share\": 40,", "\"share\": 41,");
        assertThat(Samenplan.run("diff", OLD, moved.toString()).code()).isEqualTo(1);
    }

    private Path edited(String old, String current) throws IOException {
        String text = Files.readString(Path.of(OLD));
        assertThat(text).contains(old);
        return Files.writeString(folder.resolve("nieuw.json"), text.replace(old, current));
    }

    @Test
    void a_document_that_cannot_be_used_is_not_compared_and_says_why() throws IOException {
        Path broken = Files.writeString(folder.resolve("kapot.json"), "Beste lezer,");

        Ended program = Samenplan.run("diff", OLD, broken.toString());

        assertThat(program.code()).isEqualTo(2);
        assertThat(program.out())
                .contains("kapot.json", "fout     1:1 Hier klopt de JSON niet")
                .doesNotContain("wijziging", "verzet");
        assertThat(Samenplan.run("diff", OLD, folder.resolve("weg.json").toString()))
                .satisfies(missing -> assertThat(missing.code()).isEqualTo(2))
                .satisfies(missing -> assertThat(missing.out()).contains("weg.json"));
    }

    @Test
    void the_report_for_programs_is_the_difference_as_json() throws IOException {
        Path file = folder.resolve("verschil.json");

        Samenplan.run("diff", OLD, NEW, "--report", "json=" + file);

        PlanJson json = PlanJson.withoutConstraints();
        String expected = DifferenceReport.of(PlanDifference.between(
                        json.read(Path.of(OLD)).orThrow(),
                        json.read(Path.of(NEW)).orThrow()))
                .toJson();
        assertThat(Files.readString(file)).isEqualTo(expected);
        Ended piped = Samenplan.run("diff", OLD, NEW, "--report", "json=-");
        assertThat(piped.out()).isEqualTo(expected);
        assertThat(piped.err()).contains("verzette doelpalen");
    }

    @Test
    void a_report_that_cannot_be_written_is_said() {
        Ended program = Samenplan.run("diff", OLD, OLD, "--report", "json=" + folder.resolve("geen/map.json"));
        assertThat(program.code()).isEqualTo(2);
        assertThat(program.out()).contains("kan niet geschreven worden");
        assertThat(Samenplan.run("diff", OLD, OLD, "--report", "xml=x").code()).isEqualTo(2);
    }
}

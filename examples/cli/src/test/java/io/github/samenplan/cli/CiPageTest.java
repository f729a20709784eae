package io.github.samenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.cli.Samenplan.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** What the page on build servers shows is YAML, and its commands do what it says. */
class CiPageTest {

    private static final Path PAGE = Path.of("docs/ci.md");

    @TempDir
    Path folder;

    @Test
    void the_workflow_of_github_checks_and_uploads_what_the_program_wrote() throws Exception {
        Map<?, ?> workflow = yaml("github");
        assertThat(at(workflow, "permissions")).isEqualTo(Map.of("contents", "read", "security-events", "write"));
        List<?> steps = (List<?>) at(workflow, "jobs", "check", "steps");
        String check = run(steps, "Check the plans");

        Ended program = Samenplan.run(arguments(check));

        // The five plans lack things that should be there
        assertThat(program.code()).isEqualTo(1);
        Object uploaded = steps.stream()
                .filter(step -> String.valueOf(at(step, "uses")).startsWith("github/codeql-action/upload-sarif@"))
                .map(step -> at(step, "with", "sarif_file"))
                .findFirst()
                .orElseThrow();
        assertThat(JsonMapper.shared()
                        .readTree(Files.readString(folder.resolve((String) uploaded)))
                        .path("version")
                        .asString())
                .isEqualTo("2.1.0");
        String shown = run(steps, "Show the summary").split(" ")[1];
        assertThat(folder.resolve(shown)).content().startsWith("## Toets van plannen op 2026-01-01\n");
        assertThat(Annotation.read(program.out())).hasSizeGreaterThan(5);
        fetches(run(steps, "Fetch the program"), at(workflow, "jobs", "check", "env", "VERSION"));
    }

    @Test
    void the_job_of_gitlab_keeps_the_tests_that_the_program_wrote() throws Exception {
        Map<?, ?> job = (Map<?, ?>) at(yaml("gitlab"), "plans");
        List<?> script = (List<?>) at(job, "script");

        Ended program = Samenplan.run(arguments((String) script.get(2)));

        assertThat(program.code()).isEqualTo(1);
        Path tests = folder.resolve((String) at(job, "artifacts", "reports", "junit"));
        assertThat(JUnitReportTest.read(tests)).hasSize(5);
        fetches(script.get(0) + "\n" + script.get(1), at(job, "variables", "VERSION"));
    }

    @Test
    void the_command_at_the_top_does_what_it_says() throws Exception {
        Matcher command = Pattern.compile("```sh\\R(java .*)\\R").matcher(Files.readString(PAGE));
        assertThat(command.find()).isTrue();

        assertThat(Samenplan.run(arguments(command.group(1))).code()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void every_form_has_a_row(ReportFormat format) throws IOException {
        assertThat(Files.readString(PAGE)).contains("| `" + ReportTarget.Option.name(format) + "` |");
    }

    /** The jar is that of this project, and is compared with its checksum before it is run. */
    private static void fetches(String script, Object version) throws IOException {
        assertThat(script)
                .containsSubsequence(
                        "mvn -q dependency:copy -Dartifact=\"io.github.samenplan:samenplan-cli:$VERSION\"",
                        "-Dmdep.stripVersion=true",
                        "\"$SHA256  samenplan-cli.jar\" | sha256sum --check");
        assertThat(Files.readString(Path.of("../../README.md"))).contains("<version>" + version + "</version>");
    }

    /** Returns what a command gives to the program, in this folder and on this day. */
    private String[] arguments(String command) {
        assertThat(command).matches("java -jar samenplan(-cli)?\\.jar .* plans/");
        return Stream.of(command.replace("\"$(date -u +%F)\"", "2026-01-01").split("\\s+"))
                .skip(3)
                .map(word -> word.equals("plans/") ? "../plans" : word)
                .map(word -> word.endsWith("=-") ? word : word.replace("=plans", "=" + folder.resolve("plans")))
                .toArray(String[]::new);
    }

    private static String run(List<?> steps, String name) {
        return steps.stream()
                .filter(step -> name.equals(at(step, "name")))
                .map(step -> (String) at(step, "run"))
                .findFirst()
                .orElseThrow();
    }

    private static Object at(Object tree, String... keys) {
        Object value = tree;
        for (String key : keys) {
            value = ((Map<?, ?>) value).get(key);
        }
        return value;
    }

    private static Map<?, ?> yaml(String mark) throws IOException {
        Matcher block = Pattern.compile("(?s)<!-- " + mark + " -->\\R```yaml\\R(.*?)```")
                .matcher(Files.readString(PAGE));
        assertThat(block.find()).isTrue();
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(block.group(1));
    }
}

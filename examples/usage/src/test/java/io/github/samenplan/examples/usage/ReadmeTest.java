package io.github.samenplan.examples.usage;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.jackson.PlanJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What the documents show is what is compiled and printed. */
@ResourceLock(Resources.SYSTEM_OUT)
class ReadmeTest {

    private static final Path TOP = Path.of("../..");
    private static final Path EXAMPLE = Path.of("src/main/java/io/github/samenplan/examples/usage/CheckAPlan.java");

    @Test
    void the_java_of_the_readme_is_that_of_the_example() throws IOException {
        assertThat(block(TOP.resolve("README.md"), "java"))
                .isEqualTo(between(Files.readString(EXAMPLE), "// tag::readme[]", "// end::readme[]"));
    }

    @Test
    void the_output_below_it_is_what_the_example_prints() throws Exception {
        String printed = UsageTest.printedBy(
                CheckAPlan::main, TOP.resolve("examples/plans/leusden.json").toString());

        assertThat(block(TOP.resolve("README.md"), "text")).isEqualTo(printed);
    }

    @Test
    void the_faults_of_the_readme_are_those_that_the_example_prints() throws Exception {
        String printed = UsageTest.printedBy(FindAllFaults::main, "twenty-faults.json");

        assertThat(block(
                        TOP.resolve("README.md"), "<!-- FindAllFaults examples/usage/twenty-faults.json -->\n", "text"))
                .isEqualTo(printed);
    }

    @Test
    void the_smallest_document_of_the_format_page_is_canonical() throws IOException {
        PlanJson json = PlanJson.withoutConstraints();
        String shown = block(TOP.resolve("jackson/docs/format.md"), "json");

        assertThat(json.write(json.read(shown).orThrow())).isEqualTo(shown);
    }

    @Test
    void the_java_of_the_page_on_figures_is_that_of_the_example() throws IOException {
        Path example = EXAMPLE.resolveSibling("FiguresForAPlan.java");

        assertThat(block(TOP.resolve("core/docs/figures.md"), "java"))
                .isEqualTo(between(Files.readString(example), "// tag::figures[]", "// end::figures[]"));
    }

    @Test
    void the_java_of_the_page_on_build_servers_is_that_of_the_test_to_copy() throws IOException {
        Path test = Path.of("src/test/java/io/github/samenplan/examples/usage/EveryPlanTest.java");

        assertThat(block(TOP.resolve("examples/cli/docs/ci.md"), "java"))
                .isEqualTo(between(Files.readString(test), "// tag::rule[]", "// end::rule[]"));
    }

    /** Returns the first block of code in that language. */
    private static String block(Path page, String language) throws IOException {
        return block(page, "", language);
    }

    /** Returns the first block of code in that language that follows a mark. */
    private static String block(Path page, String mark, String language) throws IOException {
        Matcher block = Pattern.compile("(?s)" + mark + "```" + language + "\\R(.*?)```")
                .matcher(Files.readString(page));
        assertThat(block.find()).as("a block of " + language + " in " + page).isTrue();
        return block.group(1);
    }

    /** Returns the lines between two marks, moved to the left margin. */
    private static String between(String source, String from, String to) {
        String[] lines = source.substring(source.indexOf(from) + from.length(), source.indexOf(to))
                .split("\\R");
        String margin = " ".repeat(lines[1].length() - lines[1].stripLeading().length());
        return Stream.of(lines)
                .skip(1)
                .limit(lines.length - 2)
                .map(line -> line.replaceFirst("^" + margin, "") + "\n")
                .collect(joining());
    }
}

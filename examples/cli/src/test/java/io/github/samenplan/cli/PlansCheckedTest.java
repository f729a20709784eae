package io.github.samenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds core/docs/plans-checked.md to what the program says of the plans. */
class PlansCheckedTest {

    private static final Path TOP = Path.of("../..");
    private static final Pattern SECTION =
            Pattern.compile("(?s)\\n## [^\\n]+\\n(.*?)<!-- samenplan (check [^>]*?) -->\\R```text\\R(.*?)```");

    @Test
    void the_page_shows_what_the_program_says_and_quotes_only_that() throws Exception {
        List<MatchResult> sections = SECTION.matcher(Files.readString(TOP.resolve("core/docs/plans-checked.md")))
                .results()
                .toList();

        assertThat(sections).hasSize(4);
        for (MatchResult section : sections) {
            assertThat(samenplan(section.group(2))).isEqualTo(section.group(3));
            List<String> quoted = Pattern.compile("\\*([^*]+)\\*")
                    .matcher(section.group(1))
                    .results()
                    .map(quote -> quote.group(1).replaceAll("\\.$", ""))
                    .toList();
            assertThat(quoted)
                    .hasSizeGreaterThan(3)
                    .allSatisfy(sentence -> assertThat(section.group(3)).contains(sentence));
        }
    }

    private static String samenplan(String command) {
        String[] arguments = Stream.of(command.split(" "))
                .map(word -> word.startsWith("examples/") ? TOP.resolve(word).toString() : word)
                .toArray(String[]::new);
        StringWriter out = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(out), Clock.systemUTC(), false, arguments);
        assertThat(code).isZero();
        return out.toString().replace(TOP + "/", "");
    }
}

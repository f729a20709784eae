package io.github.samenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The report in the README is what the program prints. */
class ReadmeReportTest {

    private static final Path TOP = Path.of("../..");

    @Test
    void the_report_in_the_readme_is_what_the_program_prints() throws Exception {
        Matcher shown = Pattern.compile("(?s)<!-- samenplan (check \\S+) -->\\R```text\\R(.*?)```")
                .matcher(Files.readString(TOP.resolve("README.md")));
        assertThat(shown.find()).isTrue();
        String[] arguments = shown.group(1).split(" ");
        String path = arguments[1];
        arguments[1] = TOP.resolve(path).toString();
        StringWriter out = new StringWriter();

        int code = Main.run(new PrintWriter(out), new PrintWriter(out), Clock.systemUTC(), false, arguments);

        assertThat(code).isZero();
        assertThat(out.toString().replace(arguments[1], path)).isEqualTo(shown.group(2));
    }
}

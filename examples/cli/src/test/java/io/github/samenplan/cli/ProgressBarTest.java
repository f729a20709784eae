package io.github.samenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.finding.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private static final OptionalLong LONG = OptionalLong.of(4_000_000);
    private static final String ERASED = "\r\u001b[K";

    private final StringWriter terminal = new StringWriter();
    private final ProgressBar bar = new ProgressBar(new PrintWriter(terminal), Language.ENGLISH);

    @Test
    void long_work_is_shown_once_per_hundredth() {
        bar.at(1, 20_000, LONG);
        bar.at(40, 2_000_000, LONG);
        bar.at(41, 2_000_001, LONG);
        bar.at(80, 4_000_000, LONG);

        assertThat(terminal)
                .hasToString(ERASED + "[" + " ".repeat(30) + "] 0 %, 1 documents"
                        + ERASED + "[" + "#".repeat(15) + " ".repeat(15) + "] 50 %, 40 documents"
                        + ERASED + "[" + "#".repeat(30) + "] 100 %, 80 documents");
    }

    @Test
    void it_is_gone_when_something_else_is_printed() {
        bar.at(40, 2_000_000, LONG);
        bar.erase();
        bar.erase();

        assertThat(terminal.toString()).endsWith("40 documents" + ERASED).doesNotEndWith(ERASED + ERASED);
    }

    @Test
    void short_work_and_work_of_unknown_length_have_no_bar() {
        bar.at(1, 20_000, OptionalLong.of(100_000));
        bar.at(1, 20_000_000, OptionalLong.empty());
        bar.erase();

        assertThat(terminal.toString()).isEmpty();
    }
}

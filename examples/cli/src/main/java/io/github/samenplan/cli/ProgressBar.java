package io.github.samenplan.cli;

import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Words;
import io.github.samenplan.jackson.ImportProgress;
import java.io.PrintWriter;
import java.util.OptionalLong;

/** A bar on the last line of a terminal, for who waits for many documents; it is gone when others print there. */
final class ProgressBar implements ImportProgress {

    /** So many bytes are long work: some tens of plans. */
    private static final long LONG = 2_000_000;

    private static final int WIDTH = 30;
    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintWriter terminal;
    private final Language language;
    private long shown = -1;

    ProgressBar(PrintWriter terminal, Language language) {
        this.terminal = terminal;
        this.language = language;
    }

    @Override
    public void at(long documents, long bytes, OptionalLong of) {
        long all = of.orElse(0);
        long percent = all < LONG ? shown : Math.min(100, bytes * 100 / all);
        if (percent != shown) {
            shown = percent;
            int full = (int) (percent * WIDTH / 100);
            terminal.print(ERASE_LINE + "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + percent + " %, "
                    + documents + " "
                    + Words.of("documenten", "documents").in(language));
            terminal.flush();
        }
    }

    /** Takes the bar away, until the work goes on. */
    void erase() {
        if (shown >= 0) {
            shown = -1;
            terminal.print(ERASE_LINE);
            terminal.flush();
        }
    }
}

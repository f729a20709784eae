package io.github.samenplan.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Runs the program in this process, on the first of January 2026. */
final class Samenplan {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private Samenplan() {}

    static Ended run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), CLOCK, false, arguments);
        return new Ended(code, out.toString(), err.toString());
    }

    /** How a run ended. */
    record Ended(int code, String out, String err) {}
}

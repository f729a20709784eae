package io.github.samenplan.cli;

import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Words;
import java.util.Locale;

/** How is told what many plans lack. */
final class Lacks {

    /** More than these nobody reads. */
    static final int MOST = 10;

    private Lacks() {}

    /** Returns what stands above the lines. */
    static Words head(long plans) {
        return Words.of(
                "Wat van de " + plans + (plans == 1 ? " plan" : " plannen") + " het vaakst ontbreekt:",
                "What is missing most of the " + plans + (plans == 1 ? " plan" : " plans") + ":");
    }

    /** Returns the line of one code, and how many plans lack it. */
    static String line(long plans, FindingCode code, Language language) {
        return String.format(Locale.ROOT, "  %6d  %s", plans, code.inGeneral().in(language));
    }
}

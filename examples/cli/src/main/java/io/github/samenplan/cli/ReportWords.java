package io.github.samenplan.cli;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Location;

/** What reports in every form say in the same words. */
final class ReportWords {

    private ReportWords() {}

    /** Returns the place in one piece, as compilers write it and editors and terminals follow it. */
    static String place(Location location) {
        return location.getFile().orElseThrow()
                + ":" + location.getLine().orElse(1)
                + ":" + location.getColumn().orElse(1);
    }

    /** Returns the sentence, behind the way to its place in the words of the author. */
    static String sentence(Finding finding, Language language) {
        String trail = finding.getLocation().trail(language);
        return (trail.isEmpty() ? "" : trail + ": ") + finding.message(language);
    }
}

package io.github.samenplan.cli;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Words;
import io.github.samenplan.monitoring.TrafficLight;

/** What reports in every form say in the same words. */
final class ReportWords {

    private ReportWords() {}

    /** Returns the place in one piece, as compilers write it and editors and terminals follow it. */
    static String place(Location location) {
        return location.getFile().orElseThrow()
                + ":" + location.getLine().orElse(1)
                + ":" + location.getColumn().orElse(1);
    }

    /** Returns the name of a light. */
    static Words light(TrafficLight light) {
        return switch (light) {
            case RED -> Words.of("rood", "red");
            case AMBER -> Words.of("oranje", "amber");
            case GREEN -> Words.of("groen", "green");
            case NOT_ASSESSED -> Words.of("niet beoordeeld", "not assessed");
        };
    }

    /** Returns the sentence, behind the way to its place in the words of the author. */
    static String sentence(Finding finding, Language language) {
        String trail = finding.getLocation().trail(language);
        return (trail.isEmpty() ? "" : trail + ": ") + finding.message(language);
    }
}

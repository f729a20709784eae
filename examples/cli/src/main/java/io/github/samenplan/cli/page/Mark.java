package io.github.samenplan.cli.page;

import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.monitoring.Outcome;
import io.github.samenplan.monitoring.TrafficLight;
import java.util.Locale;

/**
 * A judgement in a word, with a shape and a colour beside it.
 *
 * @param kind the class in the style sheet that gives shape and colour
 * @param text the word
 */
record Mark(String kind, String text) {

    static Mark of(TrafficLight light, Say say) {
        return of(light, light.words(), say);
    }

    static Mark of(Outcome outcome, Say say) {
        return of(outcome, outcome.words(), say);
    }

    /** Marks what is missing from a document that can be used. */
    static Mark ofLack(Severity severity, Say say) {
        return of(
                severity,
                switch (severity) {
                    case ERROR -> Words.of("ontbreekt", "missing");
                    case WARNING -> Words.of("let op", "warning");
                    case INFO -> Words.of("ter info", "info");
                },
                say);
    }

    /** Marks what is wrong with a document that cannot be used. */
    static Mark ofFault(Severity severity, Say say) {
        return severity == Severity.ERROR ? of(severity, Words.of("fout", "error"), say) : ofLack(severity, say);
    }

    private static Mark of(Enum<?> kind, Words text, Say say) {
        return new Mark(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), say.of(text));
    }
}

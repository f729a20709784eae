package io.github.samenplan.monitoring;

import io.github.samenplan.finding.Words;

/** What can be said of a target (Dutch: <i>uitkomst</i>). */
public enum Outcome {
    /** It was reached, as far as figures can show. */
    MET("gehaald", "met"),
    /** It was not reached, as far as figures can show. */
    NOT_MET("niet gehaald", "not met"),
    /** The figures are there, and cannot tell: chance may explain what they show. */
    UNDECIDED("niet te zeggen", "undecided"),
    /** Something is missing without which nobody can tell. */
    NOT_ASSESSABLE("niet te beoordelen", "not assessable"),
    /** It is not time yet. */
    NOT_DUE("nog niet aan de orde", "not due");

    private final Words words;

    Outcome(String dutch, String english) {
        this.words = Words.of(dutch, english);
    }

    /** Returns the outcome in words, such as "niet te zeggen". */
    public Words words() {
        return words;
    }
}

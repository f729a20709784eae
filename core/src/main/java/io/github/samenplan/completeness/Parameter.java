package io.github.samenplan.completeness;

import io.github.samenplan.finding.Words;
import java.util.Objects;

/**
 * A number with which a rule is asked (Dutch: <i>parameter</i>), such as the least number of sectors; a profile may set
 * another.
 *
 * @param id the id, in kebab-case
 * @param bound which way is stricter
 * @param standard the number, unless a profile sets another
 * @param meaning what it is a number of
 */
public record Parameter(String id, Bound bound, int standard, Words meaning) {

    /** Refuses null. */
    public Parameter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(meaning, "meaning");
    }

    /** Tells whether one value asks more of a plan than another. */
    public boolean asksMore(int one, int other) {
        return bound == Bound.AT_LEAST ? one > other : one < other;
    }

    /** Returns a parameter of which the plan must have at least so many. */
    public static Parameter atLeast(String id, int standard, String dutch, String english) {
        return new Parameter(id, Bound.AT_LEAST, standard, Words.of(dutch, english));
    }

    /** Returns a parameter of which the plan may have at most so many. */
    public static Parameter atMost(String id, int standard, String dutch, String english) {
        return new Parameter(id, Bound.AT_MOST, standard, Words.of(dutch, english));
    }

    /** Which way a number is stricter (Dutch: <i>grens</i>). */
    public enum Bound {
        /** A higher number asks more. */
        AT_LEAST,
        /** A lower number asks more. */
        AT_MOST
    }
}

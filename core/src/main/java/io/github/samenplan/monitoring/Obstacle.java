package io.github.samenplan.monitoring;

import io.github.samenplan.finding.Words;

/**
 * Something without which nobody can tell whether a target was reached (Dutch: <i>belemmering</i>).
 *
 * @param kind what sort of thing
 * @param sentence what is missing here
 */
public record Obstacle(Kind kind, Words sentence) {

    /** What is missing (Dutch: <i>soort belemmering</i>). */
    public enum Kind {
        /** The goal has no target at all. */
        NO_TARGET,
        /** The plan does not say by when. */
        NO_DEADLINE,
        /** There is nothing to see it by. */
        NO_INDICATOR,
        /** Not one figure is known. */
        NO_MEASUREMENT,
        /** The last figure is too old to speak for the time that the target names. */
        LAST_ROUND_TOO_EARLY,
        /** The figure is suppressed, was not asked, or is still expected. */
        NO_VALUE,
        /** The figure that it is to be set against is not there. */
        NO_BASELINE,
        /** It is not known how sure a figure is. */
        NO_UNCERTAINTY,
        /** The test asks for the number of respondents. */
        NO_SAMPLE_SIZE,
        /** The test asks which difference would matter. */
        NO_MARGIN,
        /** There are not enough rounds to see a trend before and after. */
        TOO_FEW_ROUNDS,
        /** The figures differ in what they are. */
        NOT_COMPARABLE,
        /** The trend that is to be broken did not rise. */
        NO_RISE,
        /** The target is a share and the figure is not, or the other way round. */
        OTHER_UNIT,
        /** Nobody recorded whether a milestone was reached. */
        NOT_RECORDED
    }
}

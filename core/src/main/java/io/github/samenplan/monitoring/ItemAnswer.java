package io.github.samenplan.monitoring;

/**
 * What one person answered to one item of a scale (Dutch: <i>antwoord</i>).
 *
 * <p>An item that was left open has the answer {@code MISSING}; nothing is missing without saying so.
 */
public sealed interface ItemAnswer {

    /** An answer to an item of De Jong Gierveld (Dutch: <i>mate van instemming</i>), in three steps or in five. */
    enum Agreement implements ItemAnswer {
        /** Yes, with emphasis ("ja!"); only in questionnaires with five answers. */
        STRONG_YES,

        /** Yes. */
        YES,

        /** More or less. */
        MORE_OR_LESS,

        /** No. */
        NO,

        /** No, with emphasis ("nee!"); only in questionnaires with five answers. */
        STRONG_NO,

        /** No answer. */
        MISSING
    }

    /** An answer to an item of the UCLA scale (Dutch: <i>hoe vaak</i>). */
    enum HowOften implements ItemAnswer {
        /** Hardly ever or never. */
        HARDLY_EVER,

        /** Some of the time. */
        SOME_OF_THE_TIME,

        /** Often. */
        OFTEN,

        /** No answer. */
        MISSING
    }
}

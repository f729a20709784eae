package io.github.samenplan.monitoring;

/** In what two figures must agree to be comparable (Dutch: <i>vergelijkbaarheidsaspect</i>). */
public enum Aspect {
    /** What is measured. */
    CONSTRUCT,

    /** The questions that are asked, and where degrees begin. */
    INSTRUMENT,

    /** The degrees of loneliness that are counted. */
    SEVERITY,

    /** The group of people among whom it is measured. */
    POPULATION,

    /** The ages of the people who are asked, such as 19+ and then 18+. */
    AGE_BASE,

    /** The place, and whether it still is the same place. */
    AREA,

    /** The monitor that the figure comes from. */
    SERIES,

    /** A survey, a model, a registry. */
    METHOD,

    /** The edition of the questions or of the way of working. */
    EDITION,

    /** A share against a number. */
    UNIT
}

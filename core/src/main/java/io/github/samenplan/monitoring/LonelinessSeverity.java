package io.github.samenplan.monitoring;

/** A degree of loneliness, as monitors report it (Dutch: <i>mate van eenzaamheid</i>). */
public enum LonelinessSeverity {
    /** Not lonely. */
    NOT,

    /** Somewhat lonely (enigszins), in reports on the short De Jong Gierveld scale. */
    SOMEWHAT,

    /** Strongly lonely (sterk), in reports on the short De Jong Gierveld scale. */
    STRONG,

    /** Moderately lonely (matig). */
    MODERATE,

    /** Severely lonely (ernstig). */
    SEVERE,

    /** Very severely lonely (zeer ernstig). */
    VERY_SEVERE
}

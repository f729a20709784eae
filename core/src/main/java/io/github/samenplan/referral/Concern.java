package io.github.samenplan.referral;

/**
 * How heavy a concern is (Dutch: <i>zwaarte van de zorg</i>), as the one who signals feels it; never a score.
 */
public enum Concern {
    /** Light: there is time. */
    LIGHT,

    /** Worrying: it does not feel right (niet pluis). */
    WORRYING,

    /** Unsafe: somebody is in danger. */
    UNSAFE
}

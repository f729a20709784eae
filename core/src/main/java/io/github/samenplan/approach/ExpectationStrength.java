package io.github.samenplan.approach;

/** How strongly something is asked (Dutch: <i>mate van verplichting</i>). */
public enum ExpectationStrength {
    /** It must be there. */
    MUST,

    /** It should be there. */
    SHOULD,

    /** It may help. */
    MAY
}

package io.github.samenplan.referral;

/** Whether somebody can stay unknown (Dutch: <i>anonimiteit</i>). */
public enum Anonymity {
    /** One need not say who one is. */
    POSSIBLE,

    /** One has to say who one is. */
    NOT_POSSIBLE
}

package io.github.samenplan.referral;

/** Whether a person agrees that others are told (Dutch: <i>toestemming</i>). */
public enum Consent {
    /** The person agreed. */
    GIVEN,

    /** The person did not agree. */
    REFUSED,

    /** The person was not asked. */
    NOT_ASKED
}

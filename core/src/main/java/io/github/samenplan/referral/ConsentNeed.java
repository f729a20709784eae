package io.github.samenplan.referral;

/** What a person has to agree to before others are told (Dutch: <i>benodigde toestemming</i>). */
public enum ConsentNeed {
    /** Nothing: nobody is told who it is. */
    NONE_ANONYMOUS,

    /** The person knows that others are told. */
    INFORMED,

    /** The person agreed beforehand. */
    EXPLICIT,

    /** Nothing, because of danger. */
    NOT_NEEDED_IN_DANGER
}

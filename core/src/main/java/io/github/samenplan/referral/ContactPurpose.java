package io.github.samenplan.referral;

/** What a contact point is there for (Dutch: <i>functie</i>). */
public enum ContactPurpose {
    /** Helping people who turn to it. */
    HELP,

    /** Referring to what helps. */
    REFERRAL,

    /** Taking signals about another. */
    REPORTING,

    /** Telling what there is. */
    INFORMATION,

    /** Making loneliness known. */
    AWARENESS,

    /** Bringing people and organisations together. */
    CONNECTING
}

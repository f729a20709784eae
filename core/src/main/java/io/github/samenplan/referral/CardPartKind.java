package io.github.samenplan.referral;

/** What a part of a signalling card is for (Dutch: <i>soort onderdeel</i>). */
public enum CardPartKind {
    /** Tips to recognise loneliness. */
    RECOGNISE,

    /** Tips for the conversation. */
    CONVERSATION,

    /** Where to refer to. */
    WHERE_TO_REFER
}

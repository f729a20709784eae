package io.github.samenplan.approach;

/** What sort of event something is (Dutch: <i>soort bijeenkomst</i>). */
public enum EventKind {
    /** A conference. */
    CONFERENCE,

    /** A signing. */
    SIGNING,

    /** A meeting of partners. */
    MEETING,

    /** A campaign week. */
    CAMPAIGN_WEEK,

    /** An action in the street or on a market. */
    STREET_ACTION,

    /** A meeting of residents. */
    ENCOUNTER,

    /** A speech. */
    SPEECH,

    /** Another sort of event. */
    OTHER
}

package io.github.samenplan.coalition;

/** What sort of act binds somebody (Dutch: <i>soort verbintenis</i>). */
public enum CommitmentKind {
    /** The pillars of a framework were signed. */
    PILLARS_SIGNED,

    /** A motion of a council. */
    MOTION,

    /** A vote of a council. */
    COUNCIL_VOTE,

    /** A decision of an executive (collegebesluit). */
    EXECUTIVE_DECISION,

    /** A place in the agreement between governing parties (coalitieakkoord). */
    COALITION_AGREEMENT,

    /** A covenant. */
    COVENANT,

    /** A manifesto with promises. */
    MANIFESTO,

    /** A letter of intent. */
    LETTER_OF_INTENT,

    /** A declaration of taking part. */
    DECLARATION,

    /** An agreement with partners (akkoord). */
    AGREEMENT,

    /** A promise in a public speech. */
    SPEECH,

    /** Another act. */
    OTHER
}

package io.github.samenplan.approach;

/** What sort of offer something is (Dutch: <i>soort aanbod</i>). */
public enum OfferKind {
    /** Help with a local conference. */
    CONFERENCE,

    /** Support of chosen places. */
    SUPPORT,

    /** An adviser. */
    ADVICE,

    /** Materials and tools. */
    MATERIAL,

    /** Money. */
    MONEY,

    /** Training. */
    TRAINING,

    /** A consultation between peers. */
    CONSULTATION
}

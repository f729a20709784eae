package io.github.samenplan.approach;

/** What sort of product something is (Dutch: <i>soort product</i>). */
public enum ProductKind {
    /** A signalling card. */
    SIGNALLING_CARD,

    /** Information for the public or for referrers. */
    INFORMATION_MATERIAL,

    /** Material for a campaign. */
    CAMPAIGN_MATERIAL,

    /** A newsletter. */
    NEWSLETTER,

    /** A directory of what there is. */
    DIRECTORY,

    /** Material for training. */
    TRAINING_MATERIAL,

    /** A handbook. */
    HANDBOOK,

    /** A model or method that others can take over. */
    MODEL,

    /** A set of materials. */
    TOOLKIT,

    /** Another sort of product. */
    OTHER
}

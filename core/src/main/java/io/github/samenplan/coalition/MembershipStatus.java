package io.github.samenplan.coalition;

/** Whether a party takes part (Dutch: <i>status van deelname</i>). */
public enum MembershipStatus {
    /** It is wanted, and not asked so far as is known. */
    WANTED,

    /** It has been asked. */
    INVITED,

    /** It takes part. */
    JOINED,

    /** It took part and does so no longer. */
    LEFT,

    /** It is known not to take part. */
    NOT_TAKING_PART
}

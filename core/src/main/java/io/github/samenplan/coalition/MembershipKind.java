package io.github.samenplan.coalition;

/** What sort of member a party is (Dutch: <i>soort deelname</i>). */
public enum MembershipKind {
    /** A member of the core that does the work. */
    CORE,

    /** A member of the wider circle. */
    NETWORK,

    /** An ambassador. */
    AMBASSADOR,

    /** A party that signed. */
    SIGNATORY,

    /** The party that coordinates. */
    COORDINATOR,

    /** The party that leads (kartrekker). */
    LEAD
}

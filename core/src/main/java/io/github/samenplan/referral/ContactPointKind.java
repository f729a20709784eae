package io.github.samenplan.referral;

/** What sort of contact point it is (Dutch: <i>soort contactpunt</i>). */
public enum ContactPointKind {
    /** For people who feel lonely themselves (contactpunt). */
    CONTACT_POINT,

    /** For those who notice it in another (meldpunt, signaalpunt). */
    REPORTING_POINT,

    /** A social team of the municipality (sociaal wijkteam). */
    SOCIAL_TEAM,

    /** A line to call or chat, day and night perhaps. */
    HELPLINE,

    /** For danger. */
    EMERGENCY,

    /** Another point. */
    OTHER
}

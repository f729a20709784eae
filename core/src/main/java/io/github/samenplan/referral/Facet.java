package io.github.samenplan.referral;

import io.github.samenplan.finding.Words;

/** One of the ten things that a rule may ask of a signal (Dutch: <i>kenmerk</i>). */
public enum Facet {
    /** How heavy the concern is. */
    CONCERN("zwaarte van de zorg", "weight of the concern"),

    /** Who notices. */
    SIGNALLER("wie signaleert", "who signals"),

    /** The age of the person. */
    AGE("leeftijd", "age"),

    /** The groups that the person belongs to. */
    TARGET_GROUP("doelgroep", "target group"),

    /** Where the person lives. */
    AREA("gebied", "area"),

    /** What was noticed. */
    SIGNAL_GROUP("wat is opgevallen", "what was noticed"),

    /** What the person needs. */
    NEED("behoefte", "need"),

    /** The kind of loneliness. */
    LONELINESS_KIND("soort eenzaamheid", "kind of loneliness"),

    /** Whether the person agrees that others are told. */
    CONSENT("toestemming", "consent"),

    /** Whether somebody wants to stay unknown. */
    ANONYMITY("anonimiteit", "anonymity");

    private final Words words;

    Facet(String dutch, String english) {
        this.words = Words.of(dutch, english);
    }

    /** Returns what it is called. */
    public Words inWords() {
        return words;
    }
}

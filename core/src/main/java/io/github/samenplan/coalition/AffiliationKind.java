package io.github.samenplan.coalition;

/** In what way a place belongs to something larger (Dutch: <i>soort aansluiting</i>). */
public enum AffiliationKind {
    /** It joined a programme or an alliance. */
    JOINED,

    /** It was chosen as a front-runner (koploper). */
    FRONT_RUNNER,

    /** It takes part in a project. */
    PROJECT,

    /** It gets money from it. */
    FUNDED,

    /** It works together with it. */
    PARTNER
}

package io.github.samenplan.coalition;

/** What an office is (Dutch: <i>soort rol</i>). */
public enum RoleKind {
    /** The alderman or other politician who answers for it (portefeuillehouder). */
    PORTFOLIO_HOLDER,

    /** Who drives the approach (kartrekker). */
    LEAD,

    /** Who chairs. */
    CHAIR,

    /** Who coordinates. */
    COORDINATOR,

    /** Who speaks for the subject in public. */
    CHAMPION,

    /** Who is the contact for loneliness in a team or an organisation (aandachtsfunctionaris). */
    OFFICER,

    /** Who started it. */
    INITIATOR,

    /** Who has the directing role (regie). */
    DIRECTOR,

    /** Who pays. */
    FUNDER,

    /** Who advises. */
    ADVISER,

    /** Another office. */
    OTHER
}

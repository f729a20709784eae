package io.github.samenplan.community;

/**
 * In which capacity somebody notices loneliness, takes part, or is spoken to (Dutch: <i>hoedanigheid</i>).
 */
public enum Capacity {
    /** The person whose loneliness it is. */
    PERSON_CONCERNED,

    /** Somebody who knows loneliness from their own life (ervaringsdeskundige). */
    EXPERT_BY_EXPERIENCE,

    /** A resident. */
    RESIDENT,

    /** A neighbour. */
    NEIGHBOUR,

    /** A relative or a friend. */
    FAMILY,

    /** An informal carer (mantelzorger). */
    INFORMAL_CARER,

    /** A volunteer. */
    VOLUNTEER,

    /** A professional. */
    PROFESSIONAL,

    /** A professional who refers, such as a GP (verwijzer). */
    REFERRER,

    /** An entrepreneur. */
    ENTREPRENEUR,

    /** Somebody whom many people in a community know (sleutelfiguur). */
    KEY_FIGURE,

    /** A civil servant. */
    OFFICIAL,

    /** A member of a council or an executive. */
    POLITICIAN,

    /** An organisation, through whoever works there. */
    ORGANISATION
}

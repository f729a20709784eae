package io.github.samenplan.approach;

/** A field of policy (Dutch: <i>beleidsterrein</i>). */
public enum PolicyField {
    /** Social support (Wmo). */
    SOCIAL_SUPPORT,

    /** Welfare. */
    WELFARE,

    /** Older people. */
    OLDER_PEOPLE,

    /** Youth. */
    YOUTH,

    /** Health and prevention. */
    HEALTH,

    /** Care. */
    CARE,

    /** Informal care. */
    INFORMAL_CARE,

    /** Volunteering. */
    VOLUNTEERING,

    /** Poverty and debt. */
    POVERTY,

    /** Work and participation. */
    PARTICIPATION,

    /** Integration. */
    INTEGRATION,

    /** Housing and neighbourhoods. */
    HOUSING,

    /** Sport. */
    SPORT,

    /** Culture. */
    CULTURE,

    /** Education. */
    EDUCATION,

    /** Transport. */
    MOBILITY,

    /** Safety. */
    SAFETY,

    /** Another field. */
    OTHER
}

package io.github.samenplan.coalition;

/** The field in which an organisation works (Dutch: <i>sector</i>). */
public enum Sector {
    /** A municipality. */
    MUNICIPALITY,

    /** Another public authority: state, province, water board. */
    GOVERNMENT,

    /** Public health, such as a GGD. */
    PUBLIC_HEALTH,

    /** General practice, pharmacy, district nursing. */
    PRIMARY_CARE,

    /** Care in homes and institutions. */
    CARE,

    /** Mental health care. */
    MENTAL_HEALTH,

    /** Independent support of clients. */
    CLIENT_SUPPORT,

    /** Support of informal carers. */
    INFORMAL_CARE_SUPPORT,

    /** Welfare and community work. */
    WELFARE,

    /** A municipal social or neighbourhood team. */
    SOCIAL_TEAM,

    /** Organisations of volunteers. */
    VOLUNTEERS,

    /** Associations of older people. */
    SENIORS,

    /** Youth work and associations of young people. */
    YOUTH,

    /** Initiatives and platforms of residents. */
    RESIDENTS,

    /** Neighbourhoods and their associations. */
    NEIGHBOURHOOD,

    /** Housing corporations. */
    HOUSING,

    /** Schools and other education. */
    EDUCATION,

    /** Sports clubs and sport support. */
    SPORT,

    /** Culture, libraries, museums. */
    CULTURE,

    /** Churches, mosques and other communities of faith. */
    FAITH,

    /** Entrepreneurs and companies. */
    BUSINESS,

    /** Police, fire brigade, emergency services. */
    SAFETY,

    /** Press and broadcasting. */
    MEDIA,

    /** Institutes of knowledge and research. */
    KNOWLEDGE,

    /** Funds and foundations that give money. */
    FUND,

    /** A coalition or an association of organisations. */
    COALITION,

    /** Another field. */
    OTHER
}

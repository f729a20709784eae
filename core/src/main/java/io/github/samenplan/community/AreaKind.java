package io.github.samenplan.community;

/** What sort of place an area is (Dutch: <i>soort gebied</i>). */
public enum AreaKind {
    /** A municipality (gemeente). */
    MUNICIPALITY,

    /** A village or a town inside a municipality. */
    VILLAGE,

    /** A district (wijk). */
    DISTRICT,

    /** A neighbourhood (buurt). */
    NEIGHBOURHOOD,

    /** A region of several municipalities. */
    REGION,

    /** The region of a municipal public health service (GGD-regio). */
    HEALTH_REGION,

    /** A province. */
    PROVINCE,

    /** A country. */
    COUNTRY,

    /** Another sort of area. */
    OTHER
}

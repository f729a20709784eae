package io.github.samenplan.approach;

/** What an action does with a service (Dutch: <i>soort band met een dienst</i>). */
public enum ServiceRelation {
    /** It brings the service about. */
    SETS_UP,

    /** It makes the service larger or better. */
    EXTENDS,

    /** It uses the service. */
    USES
}

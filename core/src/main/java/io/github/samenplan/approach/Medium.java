package io.github.samenplan.approach;

/** On what a product is carried (Dutch: <i>drager</i>). */
public enum Medium {
    /** On paper. */
    PRINT,

    /** On a screen. */
    DIGITAL,

    /** Both. */
    PRINT_AND_DIGITAL,

    /** On an object, such as a tile. */
    OBJECT,

    /** As film or sound. */
    FILM
}

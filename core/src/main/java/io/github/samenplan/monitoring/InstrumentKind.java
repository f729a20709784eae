package io.github.samenplan.monitoring;

/** Which instrument loneliness is measured with (Dutch: <i>soort meetinstrument</i>). */
public enum InstrumentKind {
    /** The scale of De Jong Gierveld with eleven items. */
    DE_JONG_GIERVELD_11,

    /** The scale of De Jong Gierveld with six items. */
    DE_JONG_GIERVELD_6,

    /** The UCLA scale with three items. */
    UCLA_3,

    /** One direct question. */
    SINGLE_QUESTION,

    /** Another instrument. */
    OTHER
}

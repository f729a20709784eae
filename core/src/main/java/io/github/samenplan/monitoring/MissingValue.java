package io.github.samenplan.monitoring;

/** Why a measurement has no value (Dutch: <i>reden van ontbreken</i>). */
public enum MissingValue {
    /** It is still to be published. */
    EXPECTED,

    /** The question was not asked. */
    NOT_ASKED,

    /** It was left out, because so few people answered. */
    SUPPRESSED,

    /** The source has it and does not name it. */
    NOT_STATED
}

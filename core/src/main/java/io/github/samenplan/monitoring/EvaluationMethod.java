package io.github.samenplan.monitoring;

/** How an evaluation is done (Dutch: <i>evaluatiemethode</i>). */
public enum EvaluationMethod {
    /** With figures. */
    QUANTITATIVE,

    /** With conversations and stories. */
    QUALITATIVE,

    /** By the partners themselves, against a framework or a guide. */
    SELF_ASSESSMENT,

    /** By somebody from outside. */
    EXTERNAL
}

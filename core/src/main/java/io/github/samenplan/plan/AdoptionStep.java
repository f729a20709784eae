package io.github.samenplan.plan;

/** What is done with a plan (Dutch: <i>stap in de vaststelling</i>). */
public enum AdoptionStep {
    /** It is adopted (vastgesteld). */
    ADOPTED,

    /** It is put before somebody who may decide on it (voorgelegd). */
    SUBMITTED,

    /** The partners sign it. */
    SIGNED,

    /** It is taken note of (ter kennisname). */
    NOTED
}

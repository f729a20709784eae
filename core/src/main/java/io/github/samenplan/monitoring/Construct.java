package io.github.samenplan.monitoring;

/** What an indicator measures (Dutch: <i>begrip</i>). */
public enum Construct {
    /** Loneliness of any kind. */
    LONELINESS,

    /** Emotional loneliness. */
    EMOTIONAL_LONELINESS,

    /** Social loneliness. */
    SOCIAL_LONELINESS,

    /** Existential loneliness. */
    EXISTENTIAL_LONELINESS,

    /** Having few or no supporting contacts, whether one feels lonely or not. */
    SOCIAL_ISOLATION,

    /** Knowing about loneliness and what one can do. */
    AWARENESS,

    /** Being able to notice, talk and refer. */
    SKILL,

    /** How many people are reached. */
    REACH,

    /** How much was done or made. */
    OUTPUT,

    /** How well partners work together. */
    COOPERATION,

    /** Health or wellbeing in a wider sense. */
    WELLBEING,

    /** Something else. */
    OTHER
}

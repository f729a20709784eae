package io.github.samenplan.approach;

/** What a goal wants to do about loneliness (Dutch: <i>soort doel</i>). */
public enum GoalAim {
    /** Keep people from becoming lonely. */
    PREVENT,

    /** Make fewer people lonely, or people less lonely. */
    REDUCE,

    /** Notice loneliness early. */
    DETECT,

    /** Make loneliness known and something to talk about. */
    RAISE_AWARENESS,

    /** Make partners work together. */
    STRENGTHEN_NETWORK,

    /** Make people able to notice, talk and refer. */
    TRAIN,

    /** Bring people to what helps them. */
    REFER,

    /** Support people who are lonely. */
    SUPPORT,

    /** Give the approach a lasting place. */
    EMBED,

    /** Make what is there work better. */
    IMPROVE,

    /** Know what is there and what is missing. */
    CHART
}

package io.github.samenplan.referral;

/**
 * Which rules count when several fit a signal (Dutch: <i>trefferbeleid</i>); the words are those of decision
 * tables.
 */
public enum HitPolicy {
    /** The first that fits. */
    FIRST,

    /** The one with the highest priority. */
    PRIORITY,

    /** All that fit. */
    COLLECT
}

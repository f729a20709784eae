package io.github.samenplan.referral;

/** A group of signals of loneliness, as the national card orders them (Dutch: <i>groep signalen</i>). */
public enum SignalGroup {
    /** Of the body: less self-care, tiredness, little appetite. */
    PHYSICAL,

    /** Of the mind: a dark view of oneself, sadness, lost trust. */
    MENTAL,

    /** Between people: few contacts, little support. */
    SOCIAL,

    /** In behaviour: keeping a distance, claiming, too much of something. */
    BEHAVIOURAL,

    /** In life: a loss, a divorce, a move, money trouble. */
    LIFE_EVENT
}

package io.github.samenplan.referral;

/** How a signal goes on (Dutch: <i>manier van overdragen</i>). */
public enum HandOver {
    /** The person goes there. */
    SELF_REFERRAL,

    /** Somebody brings them into contact (warme overdracht). */
    WARM,

    /** The person is told what there is. */
    INFORMATION,

    /** Help is called at once. */
    EMERGENCY
}

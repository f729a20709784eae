package io.github.samenplan.approach;

/**
 * What makes an intervention against loneliness work (Dutch: <i>werkzaam element</i>): the seven elements that a
 * review of 119 interventions found.
 */
public enum ActiveElement {
    /** Having something to do (bezigheden). */
    OCCUPATION,

    /** Meeting others (ontmoeten). */
    ENCOUNTER,

    /** Practical support (praktisch ondersteunen). */
    PRACTICAL_SUPPORT,

    /** Contact that means something (betekenisvol contact). */
    MEANINGFUL_CONTACT,

    /** Social skills (sociale vaardigheden). */
    SOCIAL_SKILLS,

    /** Realistic expectations (realistische verwachtingen). */
    REALISTIC_EXPECTATIONS,

    /** A role that means something (betekenisvolle rol). */
    MEANINGFUL_ROLE
}

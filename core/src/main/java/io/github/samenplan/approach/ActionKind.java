package io.github.samenplan.approach;

/** What sort of action something is (Dutch: <i>soort actie</i>). */
public enum ActionKind {
    /** A campaign for awareness. */
    CAMPAIGN,

    /** Making something known. */
    PUBLICITY,

    /** A training, course or workshop. */
    TRAINING,

    /** A training for people who pass it on. */
    TRAIN_THE_TRAINER,

    /** Bringing people together. */
    MEETING,

    /** Visiting people at home. */
    VISIT,

    /** Something that people do in a group. */
    GROUP_ACTIVITY,

    /** Contact one to one, with a buddy. */
    BUDDY,

    /** Strengthening the network of partners. */
    NETWORK,

    /** Charting what is there. */
    INVENTORY,

    /** Making something new: a card, a method, a point. */
    DEVELOPMENT,

    /** Support of people or of their organisations. */
    SUPPORT,

    /** Changing policy or rules. */
    POLICY,

    /** Changing the physical or social surroundings. */
    ENVIRONMENT,

    /** Finding something out. */
    RESEARCH,

    /** Another sort of action. */
    OTHER
}

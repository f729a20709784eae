package io.github.samenplan.coalition;

/** What sort of body a group is (Dutch: <i>soort groep</i>). */
public enum BodyKind {
    /** A core team or core group. */
    CORE_TEAM,

    /** A working group. */
    WORKING_GROUP,

    /** A steering group. */
    STEERING_GROUP,

    /** The partners of a project. */
    PROJECT_GROUP,

    /** A network that parties can join. */
    NETWORK,

    /** A platform of residents or organisations. */
    PLATFORM,

    /** A regular consultation between peers. */
    CONSULTATION,

    /** A municipal executive or another board (college van B en W). */
    EXECUTIVE,

    /** A municipal council or another elected body (gemeenteraad). */
    COUNCIL,

    /** An advisory council. */
    ADVISORY,

    /** Another sort of body. */
    OTHER
}

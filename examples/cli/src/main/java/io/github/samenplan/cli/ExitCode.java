package io.github.samenplan.cli;

/** How the program ends. */
final class ExitCode {

    /** All could be done, and all is well. */
    static final int FINE = 0;

    /** Something is unreadable or ill-formed, or of the severity that was asked for. */
    static final int WRONG = 1;

    /** Something could not be done. */
    static final int NOT_DONE = 2;

    private ExitCode() {}
}

package io.github.samenplan.cli;

import java.io.Console;

/** Whether a person is looking. */
final class Terminal {

    private Terminal() {}

    /** Tells whether the output goes to a terminal whose user did not ask for no colour (https://no-color.org). */
    static boolean isThere() {
        String noColour = System.getenv("NO_COLOR");
        Console console = System.console();
        return console != null
                && isTerminal(console)
                && (noColour == null || noColour.isEmpty())
                && !"dumb".equals(System.getenv("TERM"));
    }

    /** Tells whether nobody waits at the terminal, since a build server runs the program. */
    static boolean isOfBuildServer() {
        return System.getenv("CI") != null;
    }

    /** Asks the console itself where it can tell: from Java 22 on there may be one without a terminal. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}

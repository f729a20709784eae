package io.github.samenplan.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code samenplan}. */
@Command(
        name = "samenplan",
        description = "Checks plans against loneliness.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {

    private Main() {}

    /**
     * Runs the program and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}

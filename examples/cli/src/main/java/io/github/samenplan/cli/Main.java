package io.github.samenplan.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The program {@code samenplan}. */
@Command(
        name = "samenplan",
        description = "Checks plans against loneliness: are they well-formed, and is everything there?",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything could be read and is well-formed",
            "1:something is unreadable or ill-formed, or a finding reaches --fail-on",
            "2:the program could not do what was asked"
        })
public final class Main implements Runnable {

    // Held here, since the JDK lets go of a logger that nobody holds, with the level that was set
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    @Spec
    private CommandSpec spec;

    private Main() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, such as: samenplan check plans/");
    }

    /**
     * Runs the program and ends with its exit code.
     *
     * @param arguments what was typed
     */
    @AsksTheMachine
    public static void main(String[] arguments) {
        VALIDATOR_LOG.setLevel(Level.WARNING);
        // UTF-8 on every machine: the same plan gives the same bytes
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        int code = run(out, err, in, Clock.systemDefaultZone(), Terminal.isThere(), arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    static int run(PrintWriter out, PrintWriter err, Clock clock, boolean colour, String... arguments) {
        return run(out, err, new BufferedReader(Reader.nullReader()), clock, colour, arguments);
    }

    static int run(
            PrintWriter out, PrintWriter err, BufferedReader in, Clock clock, boolean colour, String... arguments) {
        return new CommandLine(new Main())
                .addSubcommand(new CheckCommand(clock, colour))
                .addSubcommand(new OverviewCommand(clock, colour))
                .addSubcommand(new RoutesCommand(clock))
                // As a command line of its own: of a bare command, picocli leaves the model as it is
                .addSubcommand(new CommandLine(new AdviseCommand(clock, in)))
                .addSubcommand(new EvaluateCommand(clock, colour))
                .addSubcommand(new DiffCommand(colour))
                .addSubcommand(new SchemaCommand())
                .addSubcommand(new RulesCommand())
                .addSubcommand(new FiguresCommand())
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        colour ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, text -> moment(text, LocalDate::parse, "a day, such as 2026-01-31"))
                .registerConverter(
                        LocalDateTime.class,
                        text -> moment(text, LocalDateTime::parse, "a moment, such as 2026-01-31T09:30"))
                .execute(arguments);
    }

    private static <T> T moment(String text, Function<String, T> reader, String wanted) {
        try {
            return reader.apply(text);
        } catch (DateTimeParseException malformed) {
            throw new TypeConversionException("it must be " + wanted + " - but was: " + text);
        }
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(
                new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8),
                false,
                StandardCharsets.UTF_8);
    }

    /** The version of the jar; of classes that are not in one, that they are not. */
    static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    /** What is said when somebody asks for the version. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"samenplan " + version()};
        }
    }
}

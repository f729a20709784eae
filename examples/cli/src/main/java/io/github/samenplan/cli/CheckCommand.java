package io.github.samenplan.cli;

import io.github.samenplan.completeness.CompletenessCheck;
import io.github.samenplan.completeness.CompletenessProfile;
import io.github.samenplan.completeness.CompletenessReport;
import io.github.samenplan.completeness.RuleCatalogue;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.jackson.PlanJson;
import io.github.samenplan.jackson.Reading;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks documents and prints what is wrong or missing. */
@Command(
        name = "check",
        description = "Tells of each document whether it can be read, is well-formed, and what is missing.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private static final int FINE = 0;
    private static final int WRONG = 1;
    private static final int NOT_DONE = 2;

    private final Clock clock;
    private final boolean colour;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Documents, or folders: of a folder, its *.json.")
    private List<Path> paths;

    @Option(
            names = {"-r", "--recursive"},
            description = "Go into the folders inside a folder too, except 'target' and hidden ones.")
    private boolean recursive;

    @Option(
            names = "--lang",
            paramLabel = "nl|en",
            defaultValue = "nl",
            converter = LanguageOption.class,
            description = "The language of the report (default: ${DEFAULT-VALUE}).")
    private Language language;

    @Option(
            names = "--fail-on",
            paramLabel = "info|warning|error",
            description = "Exit with 1 if something of this severity or worse is missing.")
    private Severity failOn;

    @Option(
            names = "--show",
            paramLabel = "info|warning|error",
            defaultValue = "warning",
            description = "Print what is missing from this severity on (default: ${DEFAULT-VALUE}).")
    private Severity show;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day on which the question is asked (default: today).")
    private LocalDate date;

    @Option(
            names = "--profile",
            paramLabel = "ID[@VERSION]",
            defaultValue = "een-tegen-eenzaamheid",
            converter = ProfileOption.class,
            description = "What to ask of plans; may be given more than once (default: ${DEFAULT-VALUE}).")
    private List<CompletenessProfile> profiles;

    CheckCommand(Clock clock, boolean colour) {
        this.clock = clock;
        this.colour = colour;
    }

    @Override
    public Integer call() {
        TerminalReport report = new TerminalReport(spec.commandLine().getOut(), language, show, colour);
        PlanFiles files = PlanFiles.in(paths, recursive);
        files.problems().forEach(problem -> report.problem(problem.in(language)));
        int code = files.problems().isEmpty() ? FINE : NOT_DONE;
        List<Checked> checked = new ArrayList<>();
        try (ValidatorFactory validators = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            PlanJson json = PlanJson.using(validators.getValidator());
            for (Path file : files.found()) {
                try {
                    Checked one = check(json, file);
                    checked.add(one);
                    report.document(one);
                    code = Math.max(code, isWrong(one) ? WRONG : FINE);
                } catch (IOException failure) {
                    report.problem(PlanFiles.unreadable(file).in(language));
                    code = NOT_DONE;
                }
            }
        }
        report.summary(checked);
        return code;
    }

    private Checked check(PlanJson json, Path file) throws IOException {
        Reading reading = json.read(file);
        LocalDate day = date == null ? LocalDate.now(clock) : date;
        Optional<CompletenessReport> completeness = reading.succeeded()
                ? reading.getDocument()
                        .map(document -> CompletenessCheck.of(profiles, RuleCatalogue.shipped())
                                .run(document, day))
                : Optional.empty();
        return new Checked(file, reading, completeness);
    }

    private boolean isWrong(Checked one) {
        return !one.reading().succeeded()
                || failOn != null
                        && one.completeness()
                                .filter(completeness -> !completeness.passes(failOn))
                                .isPresent();
    }
}

package io.github.samenplan.cli;

import io.github.samenplan.finding.Language;
import io.github.samenplan.jackson.PlanJson;
import io.github.samenplan.jackson.Reading;
import io.github.samenplan.plan.PlanVerdicts;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges the goals of documents by their own figures and prints the verdicts. */
@Command(
        name = "evaluate",
        description = "Tells of each goal whether it was reached, and why anybody can or cannot tell.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

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
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day on which is asked; what was measured or published later is not known"
                    + " (default: today).")
    private LocalDate date;

    @Option(
            names = "--lang",
            paramLabel = "nl|en",
            defaultValue = "nl",
            converter = LanguageOption.class,
            description = "The language of the verdicts (default: ${DEFAULT-VALUE}).")
    private Language language;

    EvaluateCommand(Clock clock, boolean colour) {
        this.clock = clock;
        this.colour = colour;
    }

    @Override
    public Integer call() {
        VerdictReport report = new VerdictReport(spec.commandLine().getOut(), language, colour);
        PlanFiles files = PlanFiles.in(paths, false);
        files.problems().forEach(problem -> report.problem(problem.in(language)));
        int code = files.problems().isEmpty() ? FINE : NOT_DONE;
        try (ValidatorFactory validators = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            PlanJson json = PlanJson.using(validators.getValidator());
            for (Path file : files.found()) {
                try {
                    code = Math.max(code, evaluate(file, json.read(file), report));
                } catch (IOException failure) {
                    report.problem(PlanFiles.unreadable(file).in(language));
                    code = NOT_DONE;
                }
            }
        }
        return code;
    }

    private int evaluate(Path file, Reading reading, VerdictReport report) {
        if (!reading.succeeded()) {
            report.problem(file + ": " + VerdictReport.UNUSABLE.in(language));
            return WRONG;
        }
        LocalDate day = date == null ? LocalDate.now(clock) : date;
        reading.getDocument()
                .ifPresent(document -> report.document(
                        file, document, day, PlanVerdicts.of(document).on(day)));
        return FINE;
    }
}

package io.github.samenplan.cli;

import static io.github.samenplan.cli.ExitCode.FINE;
import static io.github.samenplan.cli.ExitCode.NOT_DONE;
import static io.github.samenplan.cli.ExitCode.WRONG;

import io.github.samenplan.jackson.BulkReader;
import io.github.samenplan.jackson.JudgedDocument;
import io.github.samenplan.jackson.PlanJson;
import io.github.samenplan.jackson.Reading;
import io.github.samenplan.jackson.VerdictsReport;
import io.github.samenplan.plan.GoalVerdict;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.PlanVerdicts;
import jakarta.validation.ValidatorFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            names = "--report",
            paramLabel = "FORMAT=FILE",
            converter = VerdictFormat.Option.class,
            description = {
                "Write the verdicts for other programs too, such as json=verdicts.json.",
                "With - for FILE it goes to standard output, and what is for people to standard error."
            })
    private List<ReportTarget<VerdictsReport>> reports = List.of();

    @Mixin
    private LanguageOption lang;

    EvaluateCommand(Clock clock, boolean colour) {
        this.clock = clock;
        this.colour = colour;
    }

    @Override
    public Integer call() {
        VerdictReport printed =
                new VerdictReport(ReportTarget.forPeople(reports, spec.commandLine()), lang.language(), colour);
        LocalDate day = date == null ? LocalDate.now(clock) : date;
        List<JudgedDocument> judged = new ArrayList<>();
        int code;
        try (ValidatorFactory validators = Validators.plain()) {
            BulkReader reader = PlanJson.using(validators.getValidator()).bulk();
            PlanFiles files = PlanFiles.in(paths, reader);
            files.problems().forEach(problem -> printed.problem(problem.in(lang.language())));
            code = files.problems().isEmpty() ? FINE : NOT_DONE;
            try (Stream<Reading> readings = reader.read(files.found().toArray(Path[]::new))) {
                for (Reading reading : (Iterable<Reading>) readings::iterator) {
                    code = Math.max(code, evaluate(new Checked(reading, Optional.empty()), day, printed, judged));
                }
            }
        }
        VerdictsReport report = VerdictsReport.of(day, judged).by("samenplan", Main.version());
        List<Path> unwritable = ReportTarget.write(
                report, reports, lang.language(), spec.commandLine().getOut());
        unwritable.forEach(file -> printed.problem(PlanFiles.unwritable(file).in(lang.language())));
        return unwritable.isEmpty() ? code : NOT_DONE;
    }

    private int evaluate(Checked one, LocalDate day, VerdictReport printed, List<JudgedDocument> judged) {
        if (one.isUnreadable()) {
            printed.problem(PlanFiles.unreadable(one.place()).in(lang.language()));
            return NOT_DONE;
        }
        if (!one.reading().succeeded()) {
            printed.problem(one.place() + ": " + VerdictReport.UNUSABLE.in(lang.language()));
            return WRONG;
        }
        PlanDocument document = one.reading().orThrow();
        List<GoalVerdict> verdicts = PlanVerdicts.of(document).on(day);
        printed.document(one.place(), document, day, verdicts);
        if (!reports.isEmpty()) {
            judged.add(new JudgedDocument(one.place(), one.reading(), verdicts));
        }
        return FINE;
    }
}

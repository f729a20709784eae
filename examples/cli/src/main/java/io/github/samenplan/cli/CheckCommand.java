package io.github.samenplan.cli;

import static io.github.samenplan.cli.ExitCode.FINE;
import static io.github.samenplan.cli.ExitCode.NOT_DONE;
import static io.github.samenplan.cli.ExitCode.WRONG;

import io.github.samenplan.completeness.Baseline;
import io.github.samenplan.completeness.CompletenessReport;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.jackson.BulkReader;
import io.github.samenplan.jackson.CheckJson;
import io.github.samenplan.jackson.CheckReport;
import io.github.samenplan.jackson.CheckedDocument;
import io.github.samenplan.jackson.ImportRegister;
import io.github.samenplan.jackson.PlanJson;
import io.github.samenplan.jackson.Reading;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
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
import picocli.CommandLine.Spec;

/** Checks documents and prints what is wrong or missing. */
@Command(
        name = "check",
        description = "Tells of each document whether it can be read, is well-formed, and what is missing.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Clock clock;
    private final boolean colour;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlansOption plans;

    @Mixin
    private LanguageOption lang;

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
            names = "--waivers",
            paramLabel = "FILE",
            description = "Gaps that are accepted for a time; one that has expired or covers nothing is told.")
    private Path waivers;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Gaps that were there before: only what is new is told.")
    private Path baseline;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Write down the gaps of now; together with --baseline, those of them that are still there.")
    private Path writeBaseline;

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            converter = ReportFormat.Option.class,
            description = {
                "Write a report for other programs too, such as json=report.json; may be given more than once.",
                "With - for FILE it goes to standard output, and what is for people to standard error."
            })
    private List<ReportTarget<ReportFormat.Judged>> reports = List.of();

    @Option(
            names = "--detail",
            paramLabel = "auto|full|brief",
            defaultValue = "auto",
            description = {
                "How much to tell of each document (default: ${DEFAULT-VALUE}).",
                "Brief is a line for each that needs attention, and what all lack together; of more than 20 documents,"
                        + " auto is brief."
            })
    private Detail detail;

    CheckCommand(Clock clock, boolean colour) {
        this.clock = clock;
        this.colour = colour;
    }

    @Override
    public Integer call() {
        LocalDate day = plans.day(clock);
        ProgressBar bar = new ProgressBar(spec.commandLine().getErr(), lang.language());
        TerminalReport report = new TerminalReport(
                ReportTarget.forPeople(reports, spec.commandLine()), lang.language(), show, detail, colour, bar::erase);
        int code;
        List<CheckedDocument> forReports = new ArrayList<>();
        List<Finding> onWaivers;
        try (ValidatorFactory validators = Validators.plain()) {
            CheckJson checkJson = CheckJson.using(validators.getValidator());
            CheckInputs inputs = new CheckInputs(checkJson, plans.profiles(), waivers, baseline);
            inputs.problems().forEach(problem -> report.problem(problem.in(lang.language())));
            if (!inputs.problems().isEmpty()) {
                return NOT_DONE;
            }
            BulkReader reader =
                    plans.reader(PlanJson.using(validators.getValidator()).bulk(), bar, colour);
            PlanFiles files = PlanFiles.in(plans.paths(), reader);
            files.problems().forEach(problem -> report.problem(problem.in(lang.language())));
            code = files.problems().isEmpty() ? FINE : NOT_DONE;
            ImportRegister register = new ImportRegister();
            List<CompletenessReport> given = new ArrayList<>();
            try (Stream<Reading> readings = reader.read(files.found().toArray(Path[]::new))) {
                for (Reading reading : (Iterable<Reading>) readings.map(register::enter)::iterator) {
                    Checked one = inputs.checked(reading, day);
                    code = Math.max(code, tell(one, report, forReports));
                    if (inputs.spansDocuments() || writeBaseline != null) {
                        one.completeness().ifPresent(given::add);
                    }
                }
            }
            onWaivers = inputs.onWaivers(given, day);
            report.summary(onWaivers);
            code = Math.max(code, onWaivers.stream().anyMatch(this::fails) ? WRONG : FINE);
            if (writeBaseline != null && !written(checkJson, inputs, given, day)) {
                report.problem(PlanFiles.unwritable(writeBaseline).in(lang.language()));
                code = NOT_DONE;
            }
        }
        CheckReport checked =
                CheckReport.of(day, forReports).withWaiverFindings(onWaivers).by("samenplan", Main.version());
        ReportFormat.Judged judged = new ReportFormat.Judged(checked, failOn == null ? Severity.ERROR : failOn);
        List<Path> unwritable = ReportTarget.write(
                judged, reports, lang.language(), spec.commandLine().getOut());
        unwritable.forEach(file -> report.problem(PlanFiles.unwritable(file).in(lang.language())));
        return unwritable.isEmpty() ? code : NOT_DONE;
    }

    /** Tells what was found, and returns the exit code that it asks for. */
    private int tell(Checked one, TerminalReport report, List<CheckedDocument> forReports) {
        if (!reports.isEmpty()) {
            forReports.add(one.forReport());
        }
        if (one.isUnreadable()) {
            report.problem(PlanFiles.unreadable(one.place()).in(lang.language()));
            return NOT_DONE;
        }
        Optional<Severity> limit = Optional.ofNullable(failOn);
        report.document(one, limit);
        return one.isWrong(limit) ? WRONG : FINE;
    }

    private boolean written(CheckJson json, CheckInputs inputs, List<CompletenessReport> given, LocalDate day) {
        Baseline now = inputs.baseline()
                .map(before -> before.keptBy(given))
                .orElseGet(() -> Baseline.of(PartialDate.of(day), given));
        try {
            Files.writeString(writeBaseline, json.write(now));
            return true;
        } catch (IOException failure) {
            return false;
        }
    }

    private boolean fails(Finding finding) {
        return failOn != null && finding.getSeverity().reaches(failOn);
    }
}

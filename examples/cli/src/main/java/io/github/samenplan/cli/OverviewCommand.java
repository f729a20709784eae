package io.github.samenplan.cli;

import static io.github.samenplan.cli.ExitCode.FINE;
import static io.github.samenplan.cli.ExitCode.NOT_DONE;
import static io.github.samenplan.cli.ExitCode.WRONG;

import io.github.samenplan.completeness.CompletenessOverview;
import io.github.samenplan.completeness.CompletenessOverview.Row;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.jackson.BulkReader;
import io.github.samenplan.jackson.CheckJson;
import io.github.samenplan.jackson.ImportRegister;
import io.github.samenplan.jackson.PlanJson;
import io.github.samenplan.jackson.Reading;
import jakarta.validation.ValidatorFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints how many plans do, each in one line. */
@Command(
        name = "overview",
        description = "Lays many plans side by side: the light of each at every block, and what they miss most.",
        mixinStandardHelpOptions = true)
final class OverviewCommand implements Callable<Integer> {

    private final Clock clock;
    private final boolean colour;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlansOption plans;

    @Mixin
    private LanguageOption lang;

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            converter = OverviewFormat.Option.class,
            description = {
                "Write the overview to a file too, such as csv=report.csv; may be given more than once.",
                "With - for FILE it goes to standard output, and what is for people to standard error."
            })
    private List<ReportTarget<Overview>> reports = List.of();

    OverviewCommand(Clock clock, boolean colour) {
        this.clock = clock;
        this.colour = colour;
    }

    @Override
    public Integer call() {
        LocalDate day = plans.day(clock);
        ProgressBar bar = new ProgressBar(spec.commandLine().getErr(), lang.language());
        OverviewTable table = new OverviewTable(
                ReportTarget.forPeople(reports, spec.commandLine()), lang.language(), colour, bar::erase);
        try (ValidatorFactory validators = Validators.plain()) {
            CheckInputs inputs =
                    new CheckInputs(CheckJson.using(validators.getValidator()), plans.profiles(), null, null);
            inputs.problems().forEach(table::problem);
            if (!inputs.problems().isEmpty()) {
                return NOT_DONE;
            }
            BulkReader reader =
                    plans.reader(PlanJson.using(validators.getValidator()).bulk(), bar, colour);
            PlanFiles files = PlanFiles.in(plans.paths(), reader);
            files.problems().forEach(table::problem);
            Overview overview = overview(files.found(), reader, inputs, day);
            table.print(overview);
            List<Path> unwritable = ReportTarget.write(
                    overview, reports, lang.language(), spec.commandLine().getOut());
            unwritable.forEach(file -> table.problem(PlanFiles.unwritable(file)));
            if (!files.problems().isEmpty() || !unwritable.isEmpty()) {
                return NOT_DONE;
            }
            return overview.unusable().stream()
                    .mapToInt(unusable -> unusable.first().getCode().equals(BulkReader.UNREADABLE) ? NOT_DONE : WRONG)
                    .max()
                    .orElse(FINE);
        }
    }

    /** Reads the plans one by one, and of each keeps its line only. */
    private static Overview overview(List<Path> files, BulkReader reader, CheckInputs inputs, LocalDate day) {
        List<Row> rows = new ArrayList<>();
        List<Overview.Unusable> unusable = new ArrayList<>();
        ImportRegister register = new ImportRegister();
        try (Stream<Reading> readings = reader.read(files.toArray(Path[]::new))) {
            readings.map(register::enter)
                    .map(reading -> inputs.checked(reading, day))
                    .forEach(one -> one.completeness()
                            .ifPresentOrElse(
                                    report -> rows.add(Row.of(one.place(), one.document(), report)),
                                    () -> unusable.add(unusable(one))));
        }
        return new Overview(day, CompletenessOverview.of(inputs.profiles(), rows), unusable);
    }

    private static Overview.Unusable unusable(Checked one) {
        List<Finding> errors = one.reading().getFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .toList();
        return new Overview.Unusable(one.place(), errors.get(0), errors.size());
    }
}

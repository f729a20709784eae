package io.github.samenplan.cli;

import static io.github.samenplan.cli.ExitCode.FINE;
import static io.github.samenplan.cli.ExitCode.NOT_DONE;
import static io.github.samenplan.cli.ExitCode.WRONG;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.jackson.PlanJson;
import io.github.samenplan.jackson.Reading;
import io.github.samenplan.plan.PlanDifference;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two versions of a document and tells what changed and which goalposts moved. */
@Command(
        name = "diff",
        description = "Tells what changed between two versions of a document, and which goalposts moved.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing in the difference reaches --fail-on",
            "1:something does",
            "2:the two could not be compared: one is unreadable or ill-formed, or the program could not do it"
        })
final class DiffCommand implements Callable<Integer> {

    private final boolean colour;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "The old version.")
    private Path old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The new version.")
    private Path current;

    @Mixin
    private LanguageOption lang;

    @Option(
            names = "--fail-on",
            paramLabel = "info|warning|error|none",
            defaultValue = "error",
            converter = FailOn.Option.class,
            description =
                    "Exit with 1 from this severity on (default: ${DEFAULT-VALUE}, a goalpost that certainly moved).")
    private FailOn failOn;

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            converter = DifferenceFormat.Option.class,
            description = {
                "Write the difference for other programs (json) or as a page for people (html) too, such as"
                        + " html=difference.html; may be given more than once.",
                "With - for FILE it goes to standard output, and what is for people to standard error."
            })
    private List<ReportTarget<PlanDifference>> reports = List.of();

    DiffCommand(boolean colour) {
        this.colour = colour;
    }

    @Override
    public Integer call() {
        DiffReport printed =
                new DiffReport(ReportTarget.forPeople(reports, spec.commandLine()), lang.language(), colour);
        List<Reading> readings = readings(printed);
        if (readings.size() < 2) {
            return NOT_DONE;
        }
        PlanDifference difference = PlanDifference.between(
                readings.get(0).orThrow(), readings.get(1).orThrow());
        printed.difference(difference, readings.get(0), readings.get(1), old, current);
        List<Path> unwritable = ReportTarget.write(
                difference, reports, lang.language(), spec.commandLine().getOut());
        unwritable.forEach(file -> printed.problem(PlanFiles.unwritable(file)));
        if (!unwritable.isEmpty()) {
            return NOT_DONE;
        }
        return failOn.severity()
                        .filter(severity -> !difference.passes(severity))
                        .isPresent()
                ? WRONG
                : FINE;
    }

    /** Returns the readings of both versions; fewer, after saying why, if one cannot be used. */
    private List<Reading> readings(DiffReport printed) {
        List<Reading> usable = new ArrayList<>();
        try (ValidatorFactory validators = Validators.plain()) {
            PlanJson json = PlanJson.using(validators.getValidator());
            for (Path file : List.of(old, current)) {
                try {
                    Reading reading = json.read(file);
                    if (reading.succeeded()) {
                        usable.add(reading);
                    } else {
                        List<Finding> faults = reading.getFindings();
                        printed.faults(file, faults);
                    }
                } catch (IOException failure) {
                    printed.problem(PlanFiles.unreadable(file));
                }
            }
        }
        return usable;
    }
}

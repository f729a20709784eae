package io.github.samenplan.cli;

import static io.github.samenplan.cli.ExitCode.FINE;
import static io.github.samenplan.cli.ExitCode.NOT_DONE;
import static io.github.samenplan.cli.ExitCode.WRONG;

import io.github.samenplan.community.Area;
import io.github.samenplan.community.AreaCode;
import io.github.samenplan.fact.ImpossibleValueException;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Words;
import io.github.samenplan.jackson.FiguresReading;
import io.github.samenplan.jackson.PlanJson;
import io.github.samenplan.jackson.RivmFigures;
import io.github.samenplan.monitoring.Indicator;
import io.github.samenplan.monitoring.Measurement;
import io.github.samenplan.monitoring.MissingValue;
import io.github.samenplan.monitoring.Uncertainty;
import io.github.samenplan.plan.CoalitionPlan;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the figures on loneliness of a place, from the national open data. */
@Command(
        name = "figures",
        description = "Takes the figures of a place from RIVM's table 50120NED, as its service sends it in JSON.",
        mixinStandardHelpOptions = true)
final class FiguresCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The table, or a part of it.")
    private Path file;

    @Option(
            names = "--area",
            required = true,
            paramLabel = "CODE",
            description = "The code of a municipality, district or neighbourhood, such as GM0327; may be repeated.")
    private List<String> codes;

    @Option(
            names = "--json",
            description = "Print a plan that holds the figures, to take the parts from for a plan of one's own.")
    private boolean json;

    @Mixin
    private LanguageOption lang;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try {
            List<Area> areas = codes.stream().map(FiguresCommand::area).toList();
            FiguresReading reading = RivmFigures.of(areas).read(file);
            reading.getFindings().forEach(finding -> err.print(said(finding) + "\n"));
            if (json) {
                out.print(PlanJson.withoutConstraints().write(plan(areas, reading)));
            } else {
                reading.getIndicators().forEach(indicator -> out.print(said(indicator)));
            }
            return reading.succeeded() ? FINE : WRONG;
        } catch (ImpossibleValueException refused) {
            err.print(lang.refusal(refused) + "\n");
        } catch (IOException failure) {
            err.print(PlanFiles.unreadable(file).in(lang.language()) + "\n");
        }
        return NOT_DONE;
    }

    private static Area area(String code) {
        return Area.builder()
                .id(code.toLowerCase(Locale.ROOT))
                .name(code)
                .addCode(AreaCode.ofCbs(code))
                .build();
    }

    private static CoalitionPlan plan(List<Area> areas, FiguresReading reading) {
        return CoalitionPlan.builder()
                .id("cijfers")
                .title("Cijfers over eenzaamheid uit de open data")
                .language("nl")
                .areas(areas)
                .addOrganisation(reading.getPublisher())
                .addSeries(reading.getSeries())
                .indicators(reading.getIndicators())
                .build();
    }

    private String said(Finding finding) {
        return file
                + finding.getLocation().getLine().stream()
                        .mapToObj(line -> ":" + line + ":"
                                + finding.getLocation().getColumn().orElse(1))
                        .findFirst()
                        .orElse("")
                + ": "
                + finding.message(lang.language());
    }

    private String said(Indicator indicator) {
        StringBuilder lines = new StringBuilder(indicator.getName()).append("\n");
        for (Measurement measured : indicator.getMeasurements()) {
            lines.append("  ")
                    .append(measured.getPeriod().orElseThrow())
                    .append(": ")
                    .append(measured.getShare()
                            .map(share -> number(share)
                                    + " %"
                                    + measured.getUncertainty().map(this::said).orElse(""))
                            .orElseGet(() -> said(measured.getMissing().orElseThrow())))
                    .append("\n");
        }
        return lines.toString();
    }

    private String said(Uncertainty uncertainty) {
        return " (" + uncertainty.getLower().map(this::number).orElse("?") + " - "
                + uncertainty.getUpper().map(this::number).orElse("?") + ")";
    }

    private String said(MissingValue missing) {
        Words words = missing == MissingValue.NOT_ASKED
                ? Words.of("niet gevraagd", "not asked")
                : Words.of("niet vermeld", "not stated");
        return words.in(lang.language());
    }

    private String number(Object number) {
        return lang.language() == Language.DUTCH ? number.toString().replace('.', ',') : number.toString();
    }
}

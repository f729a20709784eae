package io.github.samenplan.examples.usage;

import io.github.samenplan.community.Area;
import io.github.samenplan.community.AreaCode;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.jackson.FiguresReading;
import io.github.samenplan.jackson.RivmFigures;
import io.github.samenplan.monitoring.AnswerSheet;
import io.github.samenplan.monitoring.Construct;
import io.github.samenplan.monitoring.Indicator;
import io.github.samenplan.monitoring.InstrumentKind;
import io.github.samenplan.monitoring.Instruments;
import io.github.samenplan.monitoring.ItemAnswer.Agreement;
import io.github.samenplan.monitoring.Measurement;
import io.github.samenplan.monitoring.Prevalence;
import io.github.samenplan.monitoring.PrevalenceFigures;
import io.github.samenplan.monitoring.Uncertainty;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** For a researcher: makes the figures of a plan, from a survey of one's own and from the national open data. */
public final class FiguresForAPlan {

    private FiguresForAPlan() {}

    /**
     * Prints the figures of a municipality that does not exist.
     *
     * @param arguments the file with RIVM's table 50120NED
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        fromASurvey();
        fromTheOpenData(Path.of(arguments[0]));
    }

    private static void fromASurvey() {
        Indicator indicator = Indicator.builder()
                .id("eenzaam")
                .name("Aandeel eenzame inwoners")
                .construct(Construct.LONELINESS)
                .instrument(Instruments.DE_JONG_GIERVELD_6) // says from which score on somebody counts
                .build();
        // tag::figures[]
        PrevalenceFigures figures = sheets().collect(Prevalence.of(indicator, PartialDate.ofYear(2026))
                .among("ouderen", "mantelzorgers")
                .collector());
        figures.indicators().forEach(FiguresForAPlan::print); // a group that is too small comes without a figure
        // end::figures[]
    }

    private static void fromTheOpenData(Path table) throws IOException {
        Area town = Area.builder()
                .id("voorbeeldstad")
                .name("Voorbeeldstad")
                .addCode(AreaCode.ofCbs("GM9999"))
                .build();
        FiguresReading reading = RivmFigures.of(town).read(table);
        reading.getFindings().forEach(System.out::println); // what is odd, with line and column
        reading.getIndicators().stream().limit(2).forEach(FiguresForAPlan::print);
    }

    /** Answers that are made up: every third person is lonely, half are older, one in forty is an informal carer. */
    private static Stream<AnswerSheet> sheets() {
        return IntStream.range(0, 600).mapToObj(i -> {
            Agreement emotional = i % 3 == 0 ? Agreement.YES : Agreement.NO;
            Agreement social = i % 3 == 0 ? Agreement.NO : Agreement.YES;
            AnswerSheet.Builder sheet = AnswerSheet.builder(InstrumentKind.DE_JONG_GIERVELD_6)
                    .answer(3, emotional)
                    .answer(4, social)
                    .answer(7, social)
                    .answer(8, Agreement.MISSING)
                    .answer(9, emotional)
                    .answer(10, emotional)
                    .weight(new BigDecimal(i % 2 == 0 ? "0.8" : "1.2"));
            if (i % 2 == 0) {
                sheet.inGroup("ouderen");
            }
            return (i % 40 == 0 ? sheet.inGroup("mantelzorgers") : sheet).build();
        });
    }

    private static void print(Indicator indicator) {
        System.out.println(indicator.getName()
                + indicator.getTargetGroupId().map(group -> ", " + group).orElse(""));
        for (Measurement measured : indicator.getMeasurements()) {
            System.out.println("  " + measured.getPeriod().orElseThrow() + ": "
                    + measured.getShare()
                            .map(share -> share + " %"
                                    + measured.getUncertainty()
                                            .map(FiguresForAPlan::limits)
                                            .orElse(""))
                            .orElse("no figure"));
        }
    }

    private static String limits(Uncertainty uncertainty) {
        return " (" + uncertainty.getLower().orElseThrow() + " to "
                + uncertainty.getUpper().orElseThrow() + ")";
    }
}

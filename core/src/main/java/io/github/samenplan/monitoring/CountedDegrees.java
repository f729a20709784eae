package io.github.samenplan.monitoring;

import io.github.samenplan.fact.Clause;
import java.math.BigDecimal;
import java.util.List;

/** Which scores an indicator counts as lonely: those of its severities, or of all but NOT where it names none. */
record CountedDegrees(Indicator indicator, Scale scale, Construct construct, List<CutOff> cutOffs) {

    private static final Clause CONSTRUCT = Clause.of("Construct", "be one that the scale has a score for")
            .inDutch("Een begrip moet er een zijn waarvoor de schaal een score heeft");
    private static final Clause CUT_OFFS = Clause.of(
                    "Indicator", "have a cut-off for each degree that it counts, within the scores of the scale")
            .inDutch(
                    "Een indicator moet een afkappunt hebben voor elke graad die hij meetelt, binnen de scores van de schaal");
    private static final Clause UNIT =
            Clause.of("Indicator", "be in per cent").inDutch("Een indicator moet in procenten zijn");

    boolean count(int score) {
        BigDecimal number = BigDecimal.valueOf(score);
        return cutOffs.stream()
                .anyMatch(cutOff -> cutOff.getLowest().compareTo(number) <= 0
                        && cutOff.getHighest()
                                .filter(highest -> highest.compareTo(number) < 0)
                                .isEmpty());
    }

    private boolean areOnScale() {
        return cutOffs.stream()
                .allMatch(cutOff -> cutOff.getLowest().compareTo(BigDecimal.valueOf(scale.highest(construct))) <= 0
                        && cutOff.getHighest()
                                .filter(highest -> highest.compareTo(BigDecimal.valueOf(scale.lowest(construct))) < 0)
                                .isEmpty());
    }

    static CountedDegrees of(Indicator indicator) {
        Instrument instrument = indicator.getInstrument().orElseThrow(() -> Scale.SCORED.brokenBy("-"));
        Scale scale = Scale.of(instrument.getKind());
        Construct construct = indicator.getConstruct().orElse(Construct.LONELINESS);
        CONSTRUCT.check(scale.measures(construct), construct);
        indicator.getUnit().ifPresent(unit -> UNIT.check(unit == IndicatorUnit.PERCENT, unit));
        List<LonelinessSeverity> severities = indicator.getSeverities();
        List<CutOff> cutOffs = instrument.getCutOffs().stream()
                .filter(cutOff -> severities.isEmpty()
                        ? cutOff.getSeverity() != LonelinessSeverity.NOT
                        : severities.contains(cutOff.getSeverity()))
                .toList();
        List<LonelinessSeverity> found =
                cutOffs.stream().map(CutOff::getSeverity).toList();
        CountedDegrees counted = new CountedDegrees(indicator, scale, construct, cutOffs);
        CUT_OFFS.check(!found.isEmpty() && found.containsAll(severities) && counted.areOnScale(), found);
        return counted;
    }
}

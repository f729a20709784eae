package io.github.samenplan.monitoring;

import io.github.samenplan.fact.Clause;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How a survey becomes the measurements of an indicator (Dutch: <i>prevalentie</i>): the share of people whose score on a
 * scale counts as lonely, among all who were asked and in target groups.
 *
 * <p>The indicator says what counts: its construct, its instrument with the cut-offs, and its severities, or all but
 * {@link LonelinessSeverity#NOT} where it names none. A sheet with too many missing answers is left out.
 *
 * <p>{@link #collector()} takes a stream of sheets in one pass, in any order and in parallel. It keeps one small sum for
 * each combination of groups that occurs, however many sheets there are.
 *
 * <p>Nothing is published on few people. A figure is given only where at least {@link #suppressBelow ten} people count as
 * lonely and ten do not, and where the same holds for every group whose figure could be calculated from those that are
 * given: what is left of a whole, the difference between two groups, or a group that lies in another. The figures on all
 * come first, then those on the groups in the order in which they were named; so name first what matters most. A
 * figure left out is a measurement that is {@link MissingValue#SUPPRESSED}. Ten, on both sides of a share and for every
 * difference, is what the Australian Bureau of Statistics asks of output from its DataLab; the Office for National
 * Statistics uses ten as well.
 *
 * <p>Null arguments are refused with a {@code NullPointerException}.
 */
public final class Prevalence {

    private static final int LEAST_THRESHOLD = 5;

    private static final Clause CONSTRUCT = Clause.of("Construct", "be one that the scale has a score for")
            .inDutch("Een begrip moet er een zijn waarvoor de schaal een score heeft");
    private static final Clause CUT_OFFS = Clause.of(
                    "Indicator", "have a cut-off for each degree that it counts, within the scores of the scale")
            .inDutch(
                    "Een indicator moet een afkappunt hebben voor elke graad die hij meetelt, binnen de scores van de schaal");
    private static final Clause UNIT =
            Clause.of("Indicator", "be in per cent").inDutch("Een indicator moet in procenten zijn");
    private static final Clause GROUPS =
            Clause.of("Target group", "be named once").inDutch("Een doelgroep moet één keer genoemd zijn");
    private static final Clause THRESHOLD =
            Clause.of("Fewest people", "be at least 5").inDutch("Het kleinste aantal mensen moet minstens 5 zijn");
    private static final Clause CONFIDENCE = Clause.of("Confidence", "be more than 0 and less than 100")
            .inDutch("De betrouwbaarheid moet meer dan 0 en minder dan 100 zijn");
    private static final Clause SAME_SCALE = Clause.of("Answer sheet", "be one of the scale of the indicator")
            .inDutch("Een antwoordformulier moet bij de schaal van de indicator horen");
    private static final Clause KNOWN_GROUP = Clause.of("Groups of an answer sheet", "be among those that were named")
            .inDutch("De groepen van een antwoordformulier moeten bij de genoemde groepen horen");

    private final Indicator indicator;
    private final PartialDate period;
    private final Scale scale;
    private final Construct construct;
    private final List<CutOff> counted;
    private final List<String> groups;
    private final int fewest;
    private final Percentage confidence;

    private Prevalence(
            Indicator indicator, PartialDate period, List<String> groups, int fewest, Percentage confidence) {
        this.indicator = Objects.requireNonNull(indicator, "indicator");
        this.period = Objects.requireNonNull(period, "period");
        this.groups = groups;
        this.fewest = fewest;
        this.confidence = confidence;
        Instrument instrument = indicator.getInstrument().orElseThrow(() -> Scale.SCORED.brokenBy("-"));
        this.scale = Scale.of(instrument.getKind());
        this.construct = indicator.getConstruct().orElse(Construct.LONELINESS);
        CONSTRUCT.check(scale.measures(construct), construct);
        this.counted = counted(indicator, instrument);
        indicator.getUnit().ifPresent(unit -> UNIT.check(unit == IndicatorUnit.PERCENT, unit));
    }

    private List<CutOff> counted(Indicator indicator, Instrument instrument) {
        List<LonelinessSeverity> severities = indicator.getSeverities();
        List<CutOff> found = instrument.getCutOffs().stream()
                .filter(cutOff -> severities.isEmpty()
                        ? cutOff.getSeverity() != LonelinessSeverity.NOT
                        : severities.contains(cutOff.getSeverity()))
                .toList();
        CUT_OFFS.check(
                !found.isEmpty()
                        && found.stream().allMatch(this::isOnScale)
                        && found.stream().map(CutOff::getSeverity).toList().containsAll(severities),
                found.stream().map(CutOff::getSeverity).toList());
        return found;
    }

    private boolean isOnScale(CutOff cutOff) {
        return cutOff.getLowest().compareTo(BigDecimal.valueOf(scale.highest(construct))) <= 0
                && cutOff.getHighest()
                        .filter(highest -> highest.compareTo(BigDecimal.valueOf(scale.lowest(construct))) < 0)
                        .isEmpty();
    }

    /** Returns the collector that turns a stream of sheets into figures; it may be used again, and by many threads. */
    public Collector<AnswerSheet, ?, PrevalenceFigures> collector() {
        return Collector.of(Sums::new, Sums::add, Sums::join, Sums::figures, Collector.Characteristics.UNORDERED);
    }

    /**
     * Returns the same for these target groups too, by their ids, the most important first. Groups may overlap.
     *
     * @throws IllegalArgumentException if a group is named twice
     */
    public Prevalence among(String... targetGroupIds) {
        List<String> more =
                Stream.concat(groups.stream(), Stream.of(targetGroupIds)).toList();
        GROUPS.check(Set.copyOf(more).size() == more.size(), more);
        return new Prevalence(indicator, period, more, fewest, confidence);
    }

    /**
     * Returns the same with another number of people, on either side of a share, below which no figure is given; 10,
     * where it is not set.
     *
     * @throws IllegalArgumentException if it is below 5, where members of a group could know each other's answers
     */
    public Prevalence suppressBelow(int fewestPeople) {
        THRESHOLD.check(fewestPeople >= LEAST_THRESHOLD, fewestPeople);
        return new Prevalence(indicator, period, groups, fewestPeople, confidence);
    }

    /**
     * Returns the same with another level of the intervals; 95 per cent, where it is not set.
     *
     * @throws IllegalArgumentException if it is 0 or 100
     */
    public Prevalence confidence(Percentage level) {
        CONFIDENCE.check(level.getPercent().signum() > 0 && level.fraction().compareTo(BigDecimal.ONE) < 0, level);
        return new Prevalence(indicator, period, groups, fewest, level);
    }

    private boolean counts(int score) {
        BigDecimal number = BigDecimal.valueOf(score);
        return counted.stream()
                .anyMatch(cutOff -> cutOff.getLowest().compareTo(number) <= 0
                        && cutOff.getHighest()
                                .filter(highest -> highest.compareTo(number) < 0)
                                .isEmpty());
    }

    /**
     * Returns how an indicator is measured by a survey that was held in a period.
     *
     * @throws IllegalArgumentException if the indicator has no instrument whose scoring is known, is about a construct that
     *     the scale has no score for, has no cut-off on the scale for a degree that it counts, or is not in per cent
     */
    public static Prevalence of(Indicator indicator, PartialDate period) {
        return new Prevalence(indicator, period, List.of(), 10, Percentage.ofPercent("95"));
    }

    /** The sums over the sheets so far, for each combination of groups. */
    private final class Sums {

        private final Map<BitSet, Tally> cells = new HashMap<>();
        private long unscored;

        void add(AnswerSheet sheet) {
            SAME_SCALE.check(sheet.scale() == scale, sheet.scale());
            BitSet cell = new BitSet();
            for (String group : sheet.groups()) {
                int number = groups.indexOf(group);
                KNOWN_GROUP.check(number >= 0, group);
                cell.set(number);
            }
            OptionalInt score = sheet.score(construct);
            if (score.isEmpty()) {
                unscored++;
            } else {
                cells.computeIfAbsent(cell, first -> new Tally()).add(counts(score.getAsInt()), sheet.weight());
            }
        }

        Sums join(Sums other) {
            other.cells.forEach((cell, tally) ->
                    cells.computeIfAbsent(cell, first -> new Tally()).add(tally));
            unscored += other.unscored;
            return this;
        }

        PrevalenceFigures figures() {
            List<BitSet> order = cells.keySet().stream()
                    .sorted(Comparator.comparing(BitSet::toString))
                    .toList();
            Disclosure disclosure =
                    new Disclosure(order.stream().map(cells::get).toList(), fewest);
            Measurement overall = measurement(indicator.getId(), order, cell -> true, disclosure);
            List<Measurement> inGroups = new ArrayList<>();
            for (int i = 0; i < groups.size(); i++) {
                int group = i;
                inGroups.add(measurement(
                        PrevalenceFigures.id(indicator, groups.get(i)), order, cell -> cell.get(group), disclosure));
            }
            return new PrevalenceFigures(indicator, overall, groups, inGroups, unscored);
        }

        private Measurement measurement(
                String id, List<BitSet> order, Predicate<BitSet> belongs, Disclosure disclosure) {
            boolean[] members = new boolean[order.size()];
            Tally sum = new Tally();
            for (int i = 0; i < members.length; i++) {
                members[i] = belongs.test(order.get(i));
                if (members[i]) {
                    sum.add(cells.get(order.get(i)));
                }
            }
            MeasurementBuilder measurement =
                    Measurement.builder().id(id + "-" + period.exactly()).period(period);
            return disclosure.publish(members)
                    ? measurement
                            .share(Percentage.ofPercent(rounded(100 * sum.share(), 1)))
                            .uncertainty(uncertainty(sum))
                            .build()
                    : measurement.missing(MissingValue.SUPPRESSED).build();
        }

        private Uncertainty uncertainty(Tally sum) {
            double outside = 1 - confidence.fraction().doubleValue();
            Tally.Interval interval = sum.interval(NormalDistribution.of(0, 1).inverseSurvivalProbability(outside / 2));
            return Uncertainty.builder()
                    .sampleSize(Quantity.builder()
                            .exact(BigDecimal.valueOf(sum.people()))
                            .build())
                    .standardError(rounded(100 * sum.standardError(), 3))
                    .lower(rounded(100 * interval.lower(), 1))
                    .upper(rounded(100 * interval.upper(), 1))
                    .confidence(confidence)
                    .designEffect(rounded(sum.designEffect(), 3))
                    .build();
        }

        private static BigDecimal rounded(double number, int decimals) {
            return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
        }
    }
}

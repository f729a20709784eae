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
 * lonely and ten do not, and where the same holds for all whose number could be calculated from the figures given: what is
 * left of a whole, the difference between two groups, those between two degrees. The figures on all come first, then those
 * on the groups in the order in which they were named; so name first what matters most. A figure left out is a
 * measurement that is {@link MissingValue#SUPPRESSED}. Ten, on both sides of a share and for every difference, is what the
 * Australian Bureau of Statistics asks of output from its DataLab; the Office for National Statistics uses ten as well.
 *
 * <p>Null arguments are refused with a {@code NullPointerException}.
 */
public final class Prevalence {

    private static final int LEAST_THRESHOLD = 5;

    private static final Clause SAME_SCORE = Clause.of(
                    "Further indicator", "be about the same score, and have an id of its own")
            .inDutch("Een volgende indicator moet over dezelfde score gaan en een eigen id hebben");
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

    private final List<CountedDegrees> degrees;
    private final PartialDate period;
    private final List<String> groups;
    private final int fewest;
    private final Percentage confidence;

    private Prevalence(
            List<CountedDegrees> degrees, PartialDate period, List<String> groups, int fewest, Percentage confidence) {
        this.degrees = degrees;
        this.period = Objects.requireNonNull(period, "period");
        this.groups = groups;
        this.fewest = fewest;
        this.confidence = confidence;
    }

    /** Returns the collector that turns a stream of sheets into figures; it may be used again, and by many threads. */
    public Collector<AnswerSheet, ?, PrevalenceFigures> collector() {
        return Collector.of(Sums::new, Sums::add, Sums::join, Sums::figures, Collector.Characteristics.UNORDERED);
    }

    /**
     * Returns the same with a further indicator, of less importance, on the same score: "severely lonely" beside
     * "lonely". Measured together, the number of people between the two is guarded as well.
     *
     * @throws IllegalArgumentException if the indicator could not be measured alone, has another scale or construct, or
     *     the id of one before it
     */
    public Prevalence and(Indicator further) {
        Objects.requireNonNull(further, "further");
        CountedDegrees more = CountedDegrees.of(further);
        CountedDegrees first = degrees.get(0);
        SAME_SCORE.check(
                more.scale() == first.scale()
                        && more.construct() == first.construct()
                        && degrees.stream()
                                .noneMatch(before -> before.indicator().getId().equals(further.getId())),
                further.getId());
        return new Prevalence(
                Stream.concat(degrees.stream(), Stream.of(more)).toList(), period, groups, fewest, confidence);
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
        return new Prevalence(degrees, period, more, fewest, confidence);
    }

    /**
     * Returns the same with another number of people, on either side of a share, below which no figure is given; 10,
     * where it is not set.
     *
     * @throws IllegalArgumentException if it is below 5, where members of a group could know each other's answers
     */
    public Prevalence suppressBelow(int fewestPeople) {
        THRESHOLD.check(fewestPeople >= LEAST_THRESHOLD, fewestPeople);
        return new Prevalence(degrees, period, groups, fewestPeople, confidence);
    }

    /**
     * Returns the same with another level of the intervals; 95 per cent, where it is not set.
     *
     * @throws IllegalArgumentException if it is 0 or 100
     */
    public Prevalence confidence(Percentage level) {
        CONFIDENCE.check(level.getPercent().signum() > 0 && level.fraction().compareTo(BigDecimal.ONE) < 0, level);
        return new Prevalence(degrees, period, groups, fewest, level);
    }

    /**
     * Returns how an indicator is measured by a survey that was held in a period.
     *
     * @throws IllegalArgumentException if the indicator has no instrument whose scoring is known, is about a construct that
     *     the scale has no score for, has no cut-off on the scale for a degree that it counts, or is not in per cent
     */
    public static Prevalence of(Indicator indicator, PartialDate period) {
        Objects.requireNonNull(indicator, "indicator");
        return new Prevalence(List.of(CountedDegrees.of(indicator)), period, List.of(), 10, Percentage.ofPercent("95"));
    }

    /** The sums over the sheets so far, for each combination of degrees and groups: its bits, in that order. */
    private final class Sums {

        private final Map<BitSet, Tally> cells = new HashMap<>();
        private long unscored;

        void add(AnswerSheet sheet) {
            Scale scale = degrees.get(0).scale();
            SAME_SCALE.check(sheet.scale() == scale, sheet.scale());
            BitSet cell = new BitSet();
            for (String group : sheet.groups()) {
                int number = groups.indexOf(group);
                KNOWN_GROUP.check(number >= 0, group);
                cell.set(degrees.size() + number);
            }
            OptionalInt score = sheet.score(degrees.get(0).construct());
            if (score.isEmpty()) {
                unscored++;
                return;
            }
            for (int degree = 0; degree < degrees.size(); degree++) {
                cell.set(degree, degrees.get(degree).count(score.getAsInt()));
            }
            cells.computeIfAbsent(cell, first -> new Tally()).add(sheet.weight());
        }

        Sums join(Sums other) {
            other.cells.forEach((cell, tally) ->
                    cells.computeIfAbsent(cell, first -> new Tally()).add(tally));
            unscored += other.unscored;
            return this;
        }

        PrevalenceFigures figures() {
            return new Figures(cells).all(unscored);
        }
    }

    /** What comes of the sums. */
    private final class Figures {

        private final List<BitSet> cells;
        private final List<Tally> tallies;
        private final Disclosure disclosure;

        Figures(Map<BitSet, Tally> sums) {
            cells = sums.keySet().stream()
                    .sorted(Comparator.comparing(BitSet::toString))
                    .toList();
            tallies = cells.stream().map(sums::get).toList();
            disclosure =
                    new Disclosure(tallies.stream().mapToLong(Tally::people).toArray(), fewest);
        }

        PrevalenceFigures all(long unscored) {
            List<Indicator> indicators =
                    degrees.stream().map(CountedDegrees::indicator).toList();
            List<Measurement> measured = new ArrayList<>();
            for (int degree = 0; degree < degrees.size(); degree++) {
                measured.add(measurement(indicators.get(degree).getId(), degree, cell -> true));
            }
            for (int group = 0; group < groups.size(); group++) {
                int bit = degrees.size() + group;
                for (int degree = 0; degree < degrees.size(); degree++) {
                    String id = PrevalenceFigures.id(indicators.get(degree), groups.get(group));
                    measured.add(measurement(id, degree, cell -> cell.get(bit)));
                }
            }
            return new PrevalenceFigures(indicators, groups, measured, unscored);
        }

        private Measurement measurement(String indicatorId, int degree, Predicate<BitSet> group) {
            BitSet counted = cellsWhere(group.and(cell -> cell.get(degree)));
            BitSet others = cellsWhere(group.and(cell -> !cell.get(degree)));
            MeasurementBuilder measurement = Measurement.builder()
                    .id(indicatorId + "-" + period.exactly())
                    .period(period);
            if (!disclosure.publish(counted, others)) {
                return measurement.missing(MissingValue.SUPPRESSED).build();
            }
            Tally lonely = sum(counted);
            WeightedShare share = new WeightedShare(lonely, sum(others).add(lonely));
            return measurement
                    .share(Percentage.ofPercent(rounded(100 * share.share(), 1)))
                    .uncertainty(uncertainty(share))
                    .build();
        }

        private BitSet cellsWhere(Predicate<BitSet> belongs) {
            BitSet set = new BitSet();
            for (int cell = 0; cell < cells.size(); cell++) {
                set.set(cell, belongs.test(cells.get(cell)));
            }
            return set;
        }

        private Tally sum(BitSet set) {
            Tally sum = new Tally();
            set.stream().mapToObj(tallies::get).forEach(sum::add);
            return sum;
        }

        private Uncertainty uncertainty(WeightedShare share) {
            double outside = 1 - confidence.fraction().doubleValue();
            WeightedShare.Interval interval = share.interval(Statistics.critical(outside));
            return Uncertainty.builder()
                    .sampleSize(Quantity.builder()
                            .exact(BigDecimal.valueOf(share.all().people()))
                            .build())
                    .standardError(rounded(100 * share.standardError(), 3))
                    .lower(rounded(100 * interval.lower(), 1))
                    .upper(rounded(100 * interval.upper(), 1))
                    .confidence(confidence)
                    .designEffect(rounded(share.designEffect(), 3))
                    .build();
        }

        private static BigDecimal rounded(double number, int decimals) {
            return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
        }
    }
}

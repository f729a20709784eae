package io.github.samenplan.completeness;

import io.github.samenplan.completeness.CompletenessReport.Gap;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.plan.ShapeRow;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * The gaps that plans had on some day (Dutch: <i>beginstand</i>): from there on they only have to get better.
 *
 * <p>It holds codes and places, no sentences, so that it does not change with the words of a rule.
 */
@Value.Immutable
@ShapeRow(dutch = "beginstand", english = "baseline", properties = "date gaps")
public sealed interface Baseline extends CheckDocument permits BaselineBuilder.ImmutableBaseline {

    /** The day on which it was made. */
    PartialDate getDate();

    /** The gaps, in alphabetical order of document, rule and place. */
    List<@Valid KnownGap> getGaps();

    /** Returns a report in which the gaps are known that this baseline has, no more of them at a place than it has. */
    default CompletenessReport applyTo(CompletenessReport report) {
        Map<List<String>, Integer> left = times();
        Map<List<Object>, Boolean> known = new HashMap<>();
        report.gaps()
                .forEach(gap ->
                        known.put(Gap.identity(gap.finding()), left.merge(key(report, gap), -1, Integer::sum) >= 0));
        return report.with(gap -> known.get(Gap.identity(gap.finding())) ? gap.asKnown() : gap);
    }

    /** Returns this baseline without the gaps that are no longer there: it only gets smaller. */
    default Baseline keptBy(List<CompletenessReport> reports) {
        Map<List<String>, Integer> now = Baseline.of(getDate(), reports).times();
        return toBuilder()
                .gaps(getGaps().stream()
                        .filter(gap -> now.containsKey(key(gap)))
                        .map(gap -> gap.toBuilder()
                                .times(gap.getTimes().min(BigDecimal.valueOf(now.get(key(gap)))))
                                .build())
                        .toList())
                .build();
    }

    /** Gives a builder that starts from this one, for a changed copy. */
    default BaselineBuilder toBuilder() {
        return builder().from(this);
    }

    private Map<List<String>, Integer> times() {
        Map<List<String>, Integer> times = new HashMap<>();
        getGaps().forEach(gap -> times.merge(key(gap), gap.getTimes().intValueExact(), Integer::sum));
        return times;
    }

    private static List<String> key(KnownGap gap) {
        return List.of(gap.getDocument(), gap.getRule(), gap.getPlace());
    }

    private static List<String> key(CompletenessReport report, Gap gap) {
        return List.of(report.getDocumentId(), gap.finding().getCode().getId(), gap.place());
    }

    /**
     * Returns the gaps of reports as they are now, apart from those that are waived.
     *
     * @param date the day on which it is made
     */
    static Baseline of(PartialDate date, List<CompletenessReport> reports) {
        Map<String, KnownGap> gaps = new TreeMap<>();
        reports.forEach(report -> report.gaps().stream()
                .filter(gap -> gap.waiver().isEmpty())
                .forEach(gap -> gaps.merge(
                        String.join("\n", key(report, gap)),
                        KnownGap.builder()
                                .document(report.getDocumentId())
                                .rule(gap.finding().getCode().getId())
                                .place(gap.place())
                                .times(BigDecimal.ONE)
                                .build(),
                        (one, other) -> one.toBuilder()
                                .times(one.getTimes().add(BigDecimal.ONE))
                                .build())));
        return builder().date(date).gaps(gaps.values()).build();
    }

    /** Gives an empty builder. */
    static BaselineBuilder builder() {
        return new BaselineBuilder();
    }
}

package io.github.samenplan.completeness;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.ShapeRow;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/** The gaps that are accepted for a time (Dutch: <i>ontheffingen</i>). */
@Value.Immutable
@ShapeRow(dutch = "ontheffingen", english = "waivers", properties = "waivers")
public sealed interface WaiverList extends CheckDocument permits WaiverListBuilder.ImmutableWaiverList {

    /** A waiver has run out. */
    FindingCode EXPIRED = FindingCode.of(
            "waiver-expired",
            Severity.WARNING,
            "Deze ontheffing voor '{0}' gold tot en met {1}.",
            "This waiver for '{0}' held until {1}.");

    /** A waiver covers nothing. */
    FindingCode UNUSED = FindingCode.of(
            "waiver-unused",
            Severity.WARNING,
            "Deze ontheffing voor '{0}' is niet meer nodig: er is niets waar ze voor geldt.",
            "This waiver for '{0}' is no longer needed: there is nothing that it covers.");

    /** The waivers. */
    List<@Valid Waiver> getWaivers();

    /** Returns a report in which every gap is waived that a waiver covers on the day of the report. */
    default CompletenessReport applyTo(CompletenessReport report) {
        return report.with(gap -> getWaivers().stream()
                .filter(waiver -> !waiver.hasExpiredOn(report.getDate()))
                .filter(waiver -> waiver.covers(report.getDocumentId(), gap))
                .findFirst()
                .map(gap::waivedBy)
                .orElse(gap));
    }

    /**
     * Returns what is wrong with the waivers themselves, in the light of all reports that they were applied to: a
     * waiver that has expired, and one that covers no gap.
     *
     * @param day the day on which the question is asked
     */
    default List<Finding> findings(List<CompletenessReport> reports, LocalDate day) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < getWaivers().size(); i++) {
            Waiver waiver = getWaivers().get(i);
            Location place = Location.ofDocument().property("waivers").item(i);
            Words rule = Words.ofBoth(waiver.getRule());
            if (waiver.hasExpiredOn(day)) {
                findings.add(Finding.of(
                        EXPIRED, place, rule, Words.ofBoth(waiver.getUntil().toString())));
            } else if (reports.stream()
                    .noneMatch(report ->
                            report.gaps().stream().anyMatch(gap -> waiver.covers(report.getDocumentId(), gap)))) {
                findings.add(Finding.of(UNUSED, place, rule));
            }
        }
        return List.copyOf(findings);
    }

    /** Gives a builder that starts from this one, for a changed copy. */
    default WaiverListBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static WaiverListBuilder builder() {
        return new WaiverListBuilder();
    }
}

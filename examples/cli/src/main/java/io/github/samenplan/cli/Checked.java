package io.github.samenplan.cli;

import io.github.samenplan.completeness.CompletenessReport;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.jackson.BulkReader;
import io.github.samenplan.jackson.CheckedDocument;
import io.github.samenplan.jackson.Reading;
import io.github.samenplan.plan.PlanDocument;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A document that was read, and if it is well-formed, what is missing from it. */
record Checked(Reading reading, Optional<CompletenessReport> completeness) {

    /** Returns where it was read: the file, and in a file of many the line and column. */
    String place() {
        Location place = reading.getPlace();
        String file = place.getFile().orElseThrow();
        return place.getLine().isPresent()
                ? file + ":" + place.getLine().getAsInt() + ":"
                        + place.getColumn().getAsInt()
                : file;
    }

    /** Returns the document, of one that could be read. */
    PlanDocument document() {
        return reading.getDocument().orElseThrow();
    }

    /** Returns the same for a report. */
    CheckedDocument forReport() {
        return new CheckedDocument(place(), reading, completeness);
    }

    /** Tells whether there was nothing to read: the file cannot be opened, or breaks off. */
    boolean isUnreadable() {
        return reading.getFindings().stream()
                .anyMatch(finding -> finding.getCode().equals(BulkReader.UNREADABLE));
    }

    /** Tells whether it cannot be used, or something in it or missing from it is of that severity or worse. */
    boolean isWrong(Optional<Severity> failOn) {
        return !reading.succeeded()
                || failOn.isPresent()
                        && telling(failOn)
                                .anyMatch(finding -> finding.getSeverity().reaches(failOn.get()));
    }

    /** Returns what is wrong with it, and what is missing of that severity or worse. */
    Stream<Finding> telling(Optional<Severity> failOn) {
        List<Finding> missing = completeness.map(CompletenessReport::findings).orElse(List.of());
        return Stream.concat(
                reading.getFindings().stream(),
                missing.stream()
                        .filter(finding ->
                                failOn.filter(finding.getSeverity()::reaches).isPresent())
                        .map(reading::located));
    }
}

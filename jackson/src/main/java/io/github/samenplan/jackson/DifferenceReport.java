package io.github.samenplan.jackson;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.Change;
import io.github.samenplan.plan.PlanDifference;
import io.github.samenplan.plan.PlanDifference.Mark;
import io.github.samenplan.plan.PlanDocument;
import java.util.Objects;
import java.util.Optional;

/**
 * What changed between two versions of a document, as JSON for other programs (Dutch: <i>verschilverslag</i>).
 *
 * <p>All sentences are in it in both languages, and values as documents write them. It is only written; its schema is
 * {@code PlanSchema.of("difference-report")}.
 */
public final class DifferenceReport {

    /** The kind of document that it is. */
    static final String KIND = "difference-report";

    private final PlanDifference difference;

    private DifferenceReport(PlanDifference difference) {
        this.difference = difference;
    }

    /**
     * Returns the report as JSON: two spaces per level, every item on a line of its own, a line feed at the end. The same
     * documents give the same text.
     */
    public String toJson() {
        return ModelWriter.text(ReportForm.tree(report()));
    }

    /** Returns the number of changes and of marks, in words. */
    @Override
    public String toString() {
        return difference.toString();
    }

    /** Returns a report on a difference. */
    public static DifferenceReport of(PlanDifference difference) {
        return new DifferenceReport(Objects.requireNonNull(difference, "difference"));
    }

    private DifferenceForm.Report report() {
        return new DifferenceForm.Report(
                Format.CURRENT,
                KIND,
                difference.getRelation(),
                document(difference.getOld()),
                document(difference.getNew()),
                new DifferenceForm.Counts(
                        difference.getChanges().size(),
                        count(Severity.ERROR),
                        count(Severity.WARNING),
                        count(Severity.INFO)),
                difference.getMarks().stream().map(DifferenceReport::mark).toList(),
                difference.getChanges().stream().map(DifferenceReport::change).toList());
    }

    private static DifferenceForm.Document document(PlanDocument document) {
        return new DifferenceForm.Document(
                document.getId(), document.getTitle(), document.getUri(), document.getRevision(), document.getIssued());
    }

    private int count(Severity severity) {
        return (int) difference.getMarks().stream()
                .filter(mark -> mark.finding().getSeverity() == severity)
                .count();
    }

    private static DifferenceForm.Mark mark(Mark mark) {
        Finding finding = mark.finding();
        return new DifferenceForm.Mark(
                finding.getCode().getId(),
                finding.getSeverity(),
                Words.ofEach(finding::message),
                mark.oldLocation().map(place -> new DifferenceForm.Place(place.getPointer(), trail(place))),
                mark.newLocation().map(place -> new DifferenceForm.Place(place.getPointer(), trail(place))));
    }

    private static DifferenceForm.Change change(Change change) {
        return new DifferenceForm.Change(
                change.getKind(),
                change.getProperty(),
                Words.ofEach(change::message),
                change.getOldLocation().map(place -> statement(place, change.getOldValue())),
                change.getNewLocation().map(place -> statement(place, change.getNewValue())));
    }

    private static DifferenceForm.Statement statement(Location place, Optional<Object> value) {
        return new DifferenceForm.Statement(place.getPointer(), trail(place), value);
    }

    private static Optional<Words> trail(Location place) {
        return place.getTrail().isEmpty() ? Optional.empty() : Optional.of(Words.ofEach(place::trail));
    }
}

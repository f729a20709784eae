package io.github.samenplan.jackson;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.plan.PlanDocument;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What came of reading a text (Dutch: <i>lezing</i>): the document, or what is wrong with it. */
public final class Reading {

    private final Optional<PlanDocument> document;
    private final List<Finding> findings;
    private final boolean checked;
    private final TextPositions positions;
    private final Origin origin;

    Reading(
            Optional<PlanDocument> document,
            List<Finding> findings,
            boolean checked,
            TextPositions positions,
            @Nullable String file) {
        this(document, findings, checked, positions, Origin.of(Optional.ofNullable(file)));
    }

    /** Places findings that know at most where in the document they are. */
    private Reading(
            Optional<PlanDocument> document,
            List<Finding> findings,
            boolean checked,
            TextPositions positions,
            Origin origin) {
        this.document = document;
        this.checked = checked;
        this.positions = positions;
        this.origin = origin;
        this.findings = findings.stream().map(this::placed).toList();
    }

    private Reading(Reading other, Finding more) {
        this.document = other.document;
        this.checked = other.checked;
        this.positions = other.positions;
        this.origin = other.origin;
        this.findings = CollectedFaults.inOrder(Stream.concat(other.findings.stream(), Stream.of(other.located(more))));
    }

    /** Returns this reading, of a document that seemed to stand alone, at its place in a file. */
    Reading from(Origin place) {
        return new Reading(document, findings, checked, positions, place);
    }

    /** Returns this reading with one finding more on its document. */
    Reading with(Finding finding) {
        return new Reading(this, finding);
    }

    /** Returns the document, if it could be read; it may still break constraints, which the findings then say. */
    public Optional<PlanDocument> getDocument() {
        return document;
    }

    /** Returns what is wrong, in the order of the text, each with its line and column. */
    public List<Finding> getFindings() {
        return findings;
    }

    /** Tells whether the constraints were checked; they are where the reader was given a validator. */
    public boolean isChecked() {
        return checked;
    }

    /** Tells whether there is a document and nothing of it is wrong as far as was checked. */
    public boolean succeeded() {
        return document.isPresent() && findings.stream().noneMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }

    /**
     * Returns the document.
     *
     * @throws PlanFormatException if there is none, or if it breaks a constraint that was checked
     */
    public PlanDocument orThrow() {
        if (!succeeded()) {
            throw new PlanFormatException(findings);
        }
        return document.orElseThrow();
    }

    /** Returns where the document begins: the file where it is known, and in a file of many the line and column. */
    public Location getPlace() {
        return origin.place();
    }

    /** Returns a finding on this document with its line, column and file in the text that was read. */
    public Finding located(Finding finding) {
        return finding.movedTo(located(finding.getLocation()));
    }

    /** Returns a place in this document with its line, column and file. */
    Location located(Location place) {
        return place.getLine().isPresent() ? place : origin.place(positions.placed(place));
    }

    private Finding placed(Finding finding) {
        return finding.movedTo(origin.place(positions.placed(finding.getLocation())));
    }

    /** Returns whether it succeeded, and the number of findings. */
    @Override
    public String toString() {
        return (document.isPresent() ? "a document" : "no document") + ", " + findings.size() + " findings";
    }
}

package io.github.samenplan.jackson;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.plan.PlanDocument;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of reading a text (Dutch: <i>lezing</i>): the document, or what is wrong with it. */
public final class Reading {

    static final Comparator<Finding> ORDER_OF_THE_TEXT = Comparator.comparingInt(
                    (Finding finding) -> finding.getLocation().getLine().orElse(0))
            .thenComparing(finding -> finding.getLocation().getColumn().orElse(0))
            .thenComparing(Finding::toString);

    private final Optional<PlanDocument> document;
    private final List<Finding> findings;
    private final boolean checked;
    private final TextPositions positions;
    private final @Nullable String file;

    Reading(
            Optional<PlanDocument> document,
            List<Finding> findings,
            boolean checked,
            TextPositions positions,
            @Nullable String file) {
        this.document = document;
        this.checked = checked;
        this.positions = positions;
        this.file = file;
        this.findings =
                findings.stream().map(this::located).sorted(ORDER_OF_THE_TEXT).toList();
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

    /** Returns a finding on this document with its line, column and file in the text that was read. */
    public Finding located(Finding finding) {
        return finding.movedTo(located(finding.getLocation()));
    }

    /** Returns a place in this document with its line, column and file. */
    Location located(Location place) {
        Location placed = positions.placed(place);
        return file == null ? placed : placed.inFile(file);
    }

    /** Returns whether it succeeded, and the number of findings. */
    @Override
    public String toString() {
        return (document.isPresent() ? "a document" : "no document") + ", " + findings.size() + " findings";
    }
}

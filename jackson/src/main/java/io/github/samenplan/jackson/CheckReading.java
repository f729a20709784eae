package io.github.samenplan.jackson;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Location;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document that stands beside plans (Dutch: <i>lezing</i>): the document, or what is wrong with
 * it.
 *
 * @param <T> what kind of document it is
 */
public final class CheckReading<T> {

    private final Optional<T> document;
    private final List<Finding> findings;
    private final TextPositions positions;
    private final @Nullable String file;

    CheckReading(Optional<T> document, List<Finding> findings, TextPositions positions, @Nullable String file) {
        this.positions = positions;
        this.file = file;
        this.findings = CollectedFaults.inOrder(findings.stream().map(this::located));
        this.document = findings.isEmpty() ? document : Optional.empty();
    }

    /** Returns the document, if nothing is wrong with it. */
    public Optional<T> getDocument() {
        return document;
    }

    /** Returns what is wrong, in the order of the text, each with its line and column. */
    public List<Finding> getFindings() {
        return findings;
    }

    /**
     * Returns the document.
     *
     * @throws PlanFormatException if something is wrong with it
     */
    public T orThrow() {
        return document.orElseThrow(() -> new PlanFormatException(findings));
    }

    /** Returns a finding on this document with its line, column and file in the text that was read. */
    public Finding located(Finding finding) {
        Location placed = positions.placed(finding.getLocation());
        return finding.movedTo(file == null ? placed : placed.inFile(file));
    }

    /** Returns whether there is a document, and the number of findings. */
    @Override
    public String toString() {
        return (document.isPresent() ? "a document" : "no document") + ", " + findings.size() + " findings";
    }
}

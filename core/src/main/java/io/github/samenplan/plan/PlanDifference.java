package io.github.samenplan.plan;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What changed between two versions of a document (Dutch: <i>verschil</i>), and which goalposts moved.
 *
 * <p>Parts are the same part by their id, wherever they stand; a part without an id by what it is about, among those of
 * the same owner. The order of a list counts only where it says something, such as that of the routes of a rule. Both
 * documents should be well-formed; of others it says as much as can be said.
 */
public final class PlanDifference {

    private final PlanDocument before;
    private final PlanDocument after;
    private final PlanRelation relation;
    private final List<Change> changes;
    private final List<Mark> marks;

    private PlanDifference(
            PlanDocument before, PlanDocument after, PlanRelation relation, List<Change> changes, List<Mark> marks) {
        this.before = before;
        this.after = after;
        this.relation = relation;
        this.changes = changes;
        this.marks = marks;
    }

    /** Returns the old version. */
    public PlanDocument getOld() {
        return before;
    }

    /** Returns the new version. */
    public PlanDocument getNew() {
        return after;
    }

    /** Returns what the new document is to the old one. */
    public PlanRelation getRelation() {
        return relation;
    }

    /** Returns every change, in the order of the new version; what is gone, where it stood. */
    public List<Change> getChanges() {
        return changes;
    }

    /**
     * Returns what deserves a look: what holds for the documents as a whole first, then in the order of the changes each
     * goalpost that moved, and neutrally what became stricter. The codes are those of {@link Goalposts}.
     */
    public List<Mark> getMarks() {
        return marks;
    }

    /** Tells whether nothing that deserves a look reaches the severity. */
    public boolean passes(Severity severity) {
        return marks.stream().noneMatch(mark -> mark.finding().getSeverity().reaches(severity));
    }

    /** Returns the number of changes and of marks, in words. */
    @Override
    public String toString() {
        return changes.size() + " changes, " + marks.size() + " marks";
    }

    /** Compares two documents, the old version first. */
    public static PlanDifference between(PlanDocument before, PlanDocument after) {
        Versions versions = Versions.of(before, after);
        PlanRelation relation = PlanRelation.between(before, after);
        Comparison comparison = Comparison.of(versions);
        return new PlanDifference(
                before, after, relation, comparison.changes(), GoalpostRules.marks(versions, relation, comparison));
    }

    /**
     * Something in the difference that deserves a look (Dutch: <i>aandachtspunt</i>).
     *
     * @param finding what it is; its place is in the new version, and of what is gone in the old one
     * @param oldLocation its place in the old version; empty if it was not there
     * @param newLocation its place in the new version; empty if it is gone
     */
    public record Mark(Finding finding, Optional<Location> oldLocation, Optional<Location> newLocation) {}
}

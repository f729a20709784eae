package io.github.samenplan.plan;

import io.github.samenplan.coalition.Descent;
import io.github.samenplan.coalition.DescentKind;
import io.github.samenplan.finding.Words;
import java.util.Optional;

/** What one document is to another that it is compared with (Dutch: <i>verband</i>). */
public enum PlanRelation {
    /** Both are versions of one document: they have one address, or else one id. */
    VERSION("Twee versies van één document.", "Two versions of one document."),

    /** The new one says that it comes after the old one, or the old one says so. */
    SUCCESSOR("Het nieuwe document volgt het oude op.", "The new document comes after the old one."),

    /** The new one says that it is part of the old one, such as the agenda of a year: it takes nothing back. */
    PART(
            "Het nieuwe document is een onderdeel van het oude: wat er niet in staat, vervalt daarmee niet.",
            "The new document is part of the old one: what it does not hold is not gone."),

    /** Nothing says that they have to do with each other. */
    NONE("Deze documenten noemen geen verband met elkaar.", "These documents name no relation to each other.");

    private final Words words;

    PlanRelation(String dutch, String english) {
        this.words = Words.of(dutch, english);
    }

    /** Returns the relation as a sentence. */
    public Words words() {
        return words;
    }

    /**
     * Returns what the new document is to the old one, by what they say themselves: a relation (<i>herkomst</i>) names
     * the other document by its address, or where it gives none, by its title.
     */
    static PlanRelation between(PlanDocument before, PlanDocument after) {
        if (isVersion(before, after)) {
            return VERSION;
        }
        if (names(after, before, DescentKind.PARENT) || names(before, after, DescentKind.CHILD)) {
            return PART;
        }
        return names(after, before, DescentKind.PREDECESSOR) || names(before, after, DescentKind.SUCCESSOR)
                ? SUCCESSOR
                : NONE;
    }

    private static boolean isVersion(PlanDocument before, PlanDocument after) {
        boolean oneId = before.getId().equals(after.getId());
        Optional<Boolean> oneAddress =
                before.getUri().flatMap(uri -> after.getUri().map(uri::equals));
        return oneAddress.orElse(oneId) && Shape.of(before) == Shape.of(after);
    }

    private static boolean names(PlanDocument speaker, PlanDocument other, DescentKind kind) {
        return speaker.getDescents().stream().anyMatch(descent -> descent.getKind() == kind && isMeant(descent, other));
    }

    private static boolean isMeant(Descent descent, PlanDocument other) {
        return descent.getUri().isPresent()
                ? descent.getUri().equals(other.getUri())
                : descent.getTitle().equals(other.getTitle());
    }
}

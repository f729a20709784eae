package io.github.samenplan.jackson;

import io.github.samenplan.plan.GoalVerdict;
import java.util.List;
import java.util.Objects;

/**
 * A document whose goals were judged (Dutch: <i>beoordeeld document</i>).
 *
 * @param file where it was read from, as the report should name it
 * @param reading what came of reading it, which must be a document
 * @param goals the verdict on each of its goals
 */
public record JudgedDocument(String file, Reading reading, List<GoalVerdict> goals) {

    /** Refuses null, and a reading of which no document came. */
    public JudgedDocument {
        Objects.requireNonNull(file, "file");
        reading.orThrow();
        goals = List.copyOf(goals);
    }
}

package io.github.samenplan.jackson;

import io.github.samenplan.completeness.CompletenessReport;
import java.util.Objects;
import java.util.Optional;

/**
 * A document that was read and checked (Dutch: <i>getoetst document</i>).
 *
 * @param file where it was read from, as the report should name it
 * @param reading what came of reading it
 * @param completeness what came of the check, if there was one
 */
public record CheckedDocument(String file, Reading reading, Optional<CompletenessReport> completeness) {

    /** Refuses null. */
    public CheckedDocument {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(completeness, "completeness");
    }
}

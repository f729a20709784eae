package io.github.samenplan.cli;

import io.github.samenplan.completeness.CompletenessReport;
import io.github.samenplan.jackson.CheckedDocument;
import io.github.samenplan.jackson.Reading;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/** A document that was read, and if it is well-formed, what is missing from it. */
record Checked(Path file, Reading reading, Optional<CompletenessReport> completeness) {

    /** Returns the same for a report, whose names of files are the same on every machine. */
    CheckedDocument forReport() {
        return new CheckedDocument(file.toString().replace(File.separatorChar, '/'), reading, completeness);
    }
}

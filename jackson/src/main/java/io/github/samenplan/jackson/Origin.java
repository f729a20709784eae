package io.github.samenplan.jackson;

import io.github.samenplan.finding.Location;
import java.util.Optional;

/**
 * Where a document begins in what was read: the file, where it is known, the line and column, from 1, and whether it is
 * the only one there.
 */
record Origin(Optional<String> file, int line, int column, boolean alone) {

    /** Returns the place of the document among others. */
    Location place() {
        Location place = alone ? Location.ofDocument() : Location.ofDocument().at(line, column);
        return file.map(place::inFile).orElse(place);
    }

    /** Returns where a place of the document is in the file, by its line and column in the document. */
    Location place(Location inDocument) {
        int below = inDocument.getLine().orElse(1) - 1;
        int behind = inDocument.getColumn().orElse(1);
        Location place = inDocument.at(line + below, below == 0 ? column + behind - 1 : behind);
        return file.map(place::inFile).orElse(place);
    }

    /** Returns the origin of a document that stands alone. */
    static Origin of(Optional<String> file) {
        return new Origin(file, 1, 1, true);
    }
}

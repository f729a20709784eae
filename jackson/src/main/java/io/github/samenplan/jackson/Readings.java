package io.github.samenplan.jackson;

import java.io.IOException;
import java.util.Optional;

/** The readings of one file, one after the other. */
interface Readings {

    /** Returns the next reading, or nothing at the end. */
    Optional<Reading> next() throws IOException;
}

package io.github.samenplan.fact;

import org.immutables.value.Value;

/** A part that carries properties of others, whose names start with {@code x-}. */
public interface Extensible {

    /** The {@code x-} properties, kept as they were read. */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }
}

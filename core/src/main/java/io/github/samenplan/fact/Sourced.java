package io.github.samenplan.fact;

import jakarta.validation.Valid;
import java.util.List;

/** A part whose statements can name where they come from (Dutch: <i>bron</i>). */
public interface Sourced {

    /** Where this was stated; rival statements stand side by side, each with its own source. */
    List<@Valid Source> getSources();
}

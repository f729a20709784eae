package io.github.samenplan.fact;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number that somebody stated, with what it counts, when and where (Dutch: <i>opgave</i>).
 *
 * <p>Figures that contradict each other stand side by side: seventeen front-runner municipalities on one page,
 * twenty on another.
 */
@Value.Immutable
public sealed interface Figure extends Sourced permits FigureBuilder.ImmutableFigure {

    /** The number. */
    @Valid
    Quantity getNumber();

    /** What is counted, such as "koplopergemeenten". */
    Optional<@Text(max = 200) String> getOf();

    /** The moment for which the number holds. */
    Optional<PartialDate> getDate();

    /** Gives a builder that starts from this one, for a changed copy. */
    default FigureBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static FigureBuilder builder() {
        return new FigureBuilder();
    }
}

package io.github.samenplan.fact;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that a source says, in the words of the plan (Dutch: <i>uitspraak</i>). */
@Value.Immutable
public sealed interface Statement extends Sourced permits StatementBuilder.ImmutableStatement {

    /** What is said. */
    @Text
    String getText();

    /** When it was said. */
    Optional<PartialDate> getDate();

    /** The parts of the document that it is about. */
    List<@Reference String> getAboutIds();

    /** Gives a builder that starts from this one, for a changed copy. */
    default StatementBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static StatementBuilder builder() {
        return new StatementBuilder();
    }
}

package io.github.samenplan.fact;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a source says is not there, or has but could not be read (Dutch: <i>het ontbreken</i>).
 *
 * <p>An empty value in a plan means only that nothing was stated; an absence is a statement of its own.
 */
@Value.Immutable
public sealed interface Absence extends Sourced permits AbsenceBuilder.ImmutableAbsence {

    /** What is missing, as a short name in kebab-case, such as {@code coalition} or {@code budget}. */
    @Identifier
    String getTopic();

    /** In what way it is missing. */
    AbsenceKind getKind();

    /** The parts of the document that lack it. */
    List<@Reference String> getAboutIds();

    /** What the source says about it. */
    Optional<@Text String> getStatement();

    /** What stands in its place. */
    Optional<@Text String> getInstead();

    /** Gives a builder that starts from this one, for a changed copy. */
    default AbsenceBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static AbsenceBuilder builder() {
        return new AbsenceBuilder();
    }
}

package io.github.samenplan.coalition;

import io.github.samenplan.fact.Dated;
import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An act by which somebody binds themselves (Dutch: <i>verbintenis</i>): a signature, a decision, a motion, a
 * promise in public.
 */
@Value.Immutable
public sealed interface Commitment extends Identified, Dated, Sourced, Extensible
        permits CommitmentBuilder.ImmutableCommitment {

    /** What sort of act it is. */
    CommitmentKind getKind();

    /** What it is called. */
    Optional<@Text(max = 200) String> getTitle();

    /** Whether it has been done or is planned. */
    Optional<Progress> getProgress();

    /** The body or organisation that decided. */
    Optional<@Reference String> getDecidedById();

    /** Who signed, spoke or will sign. */
    List<@Valid Signatory> getSignatories();

    /** What was promised. */
    List<@Valid Promise> getPromises();

    /** The framework that was signed, such as the five pillars. */
    Optional<@Reference String> getFrameworkId();

    /** The document that it is laid down in. */
    Optional<@Reference String> getDocumentId();

    /** Gives a builder that starts from this one, for a changed copy. */
    default CommitmentBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static CommitmentBuilder builder() {
        return new CommitmentBuilder();
    }
}

package io.github.samenplan.coalition;

import io.github.samenplan.fact.Dated;
import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Figure;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import io.github.samenplan.fact.TimeSpan;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a place or coalition belongs to something larger (Dutch: <i>aansluiting</i>), such as a national
 * programme.
 */
@Value.Immutable
public sealed interface Affiliation extends Identified, Dated, Sourced, Extensible
        permits AffiliationBuilder.ImmutableAffiliation {

    /** In what way it belongs. */
    AffiliationKind getKind();

    /** What it belongs to. */
    @Text(max = 200)
    String getTitle();

    /** Who belongs: a place, a coalition, an organisation or a body; everybody in the plan, where not stated. */
    Optional<@Reference String> getPartyId();

    /** The organisation or body that stands behind it. */
    Optional<@Reference String> getWithId();

    /** From when to when. */
    Optional<@Valid TimeSpan> getPeriod();

    /** Whether it has been done or is planned. */
    Optional<Progress> getProgress();

    /** How many others belong in the same way. */
    List<@Valid Figure> getPeers();

    /** The consultations that come with it. */
    List<@Reference String> getBodyIds();

    /** The act by which it came about. */
    Optional<@Reference String> getCommitmentId();

    /** Gives a builder that starts from this one, for a changed copy. */
    default AffiliationBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static AffiliationBuilder builder() {
        return new AffiliationBuilder();
    }
}

package io.github.samenplan.coalition;

import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import io.github.samenplan.fact.TimeSpan;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a party takes part, is asked to, or does not (Dutch: <i>deelname</i>).
 *
 * <p>A party may hold several: one as a signatory, one in the core group.
 */
@Value.Immutable
public sealed interface Membership extends Sourced permits MembershipBuilder.ImmutableMembership {

    /** Who it is about. */
    @Valid
    Party getParty();

    /** What sort of member it is. */
    Optional<MembershipKind> getKind();

    /** Whether it takes part. */
    Optional<MembershipStatus> getStatus();

    /** The function through which it takes part, such as "wijkverpleegkundige"; never a person's name. */
    Optional<@Text(max = 200) String> getFunction();

    /** From when to when. */
    Optional<@Valid TimeSpan> getPeriod();

    /** The act by which it became a member. */
    Optional<@Reference String> getCommitmentId();

    /** Gives a builder that starts from this one, for a changed copy. */
    default MembershipBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static MembershipBuilder builder() {
        return new MembershipBuilder();
    }
}

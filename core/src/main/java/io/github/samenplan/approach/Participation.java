package io.github.samenplan.approach;

import io.github.samenplan.coalition.Party;
import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import io.github.samenplan.fact.TimeSpan;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Who took part in making or doing something, and how (Dutch: <i>participatie</i>). */
@Value.Immutable
public sealed interface Participation extends Identified, Sourced, Extensible
        permits ParticipationBuilder.ImmutableParticipation {

    /** Who took part. */
    @Valid
    Party getParty();

    /** At which stage. */
    Optional<ParticipationStage> getStage();

    /** How, such as "interviews". */
    Optional<@Text(max = 200) String> getMethod();

    /** How many people. */
    Optional<@Valid Quantity> getNumber();

    /** Through whom they were reached. */
    List<@Reference String> getThroughIds();

    /** Whether it is planned or done. */
    Optional<Progress> getProgress();

    /** When. */
    Optional<@Valid TimeSpan> getPeriod();

    /** Gives a builder that starts from this one, for a changed copy. */
    default ParticipationBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static ParticipationBuilder builder() {
        return new ParticipationBuilder();
    }
}

package io.github.samenplan.monitoring;

import io.github.samenplan.fact.Clause;
import io.github.samenplan.fact.Dated;
import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Frequency;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Statement;
import io.github.samenplan.fact.Text;
import jakarta.validation.Valid;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A moment or a habit of looking back (Dutch: <i>evaluatie</i>). */
@Value.Immutable
public sealed interface Evaluation extends Identified, Dated, Sourced, Extensible
        permits EvaluationBuilder.ImmutableEvaluation {

    /** What the plan calls it. */
    Optional<@Text(max = 200) String> getTitle();

    /** How long after the start it is held, where that is what the source says. */
    Optional<Period> getAfter();

    /** How often it is held. */
    Optional<@Valid Frequency> getFrequency();

    /** The series of measurements at each round of which it is held. */
    Optional<@Reference String> getSeriesId();

    /** What is looked back on; the whole plan, where not stated. */
    List<@Reference String> getSubjectIds();

    /** How it is done. */
    List<EvaluationMethod> getMethods();

    /** Who does it. */
    List<@Reference String> getByIds();

    /** The indicators that it looks at. */
    List<@Reference String> getIndicatorIds();

    /** The report, or the guide that it follows. */
    Optional<@Reference String> getDocumentId();

    /** Whether it has been done or is planned. */
    Optional<Progress> getProgress();

    /** What came out. */
    List<@Valid Statement> getConclusions();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        getAfter()
                .ifPresent(after -> Clause.of("Time until an evaluation", "not be negative")
                        .inDutch("De tijd tot een evaluatie mag niet negatief zijn")
                        .check(!after.isNegative(), after));
    }

    /** Gives a builder that starts from this one, for a changed copy. */
    default EvaluationBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static EvaluationBuilder builder() {
        return new EvaluationBuilder();
    }
}

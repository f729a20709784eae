package io.github.samenplan.completeness;

import io.github.samenplan.fact.AbsenceKind;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.PlanPart;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a plan answers to a rule (Dutch: <i>antwoord</i>): met, not met, or not applicable, and where that shows. */
public final class Answer {

    private static final Answer NOT_APPLICABLE = new Answer(Outcome.NOT_APPLICABLE, List.of());

    private final Outcome outcome;
    private final List<Evidence> evidence;

    private Answer(Outcome outcome, List<Evidence> evidence) {
        this.outcome = outcome;
        this.evidence = evidence;
    }

    /** Returns whether the rule is met. */
    public Outcome getOutcome() {
        return outcome;
    }

    /** Returns where it shows: what meets the rule, or what lacks something; each of the latter is a finding. */
    public List<Evidence> getEvidence() {
        return evidence;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answer that && outcome == that.outcome && evidence.equals(that.evidence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(outcome, evidence);
    }

    /** Returns the outcome and the evidence. */
    @Override
    public String toString() {
        return outcome + " " + evidence;
    }

    /** Returns that the rule does not apply to the plan. */
    public static Answer notApplicable() {
        return NOT_APPLICABLE;
    }

    /** Returns that the rule is met, by these parts, each of which counts once. */
    public static Answer met(List<? extends PlanPart<?>> by) {
        return new Answer(
                Outcome.MET,
                by.stream()
                        .map(part -> Evidence.at(part.getLocation()))
                        .distinct()
                        .toList());
    }

    /**
     * Returns that the rule is not met, at these places.
     *
     * @throws IllegalArgumentException if there is no place, and so nothing would be found
     */
    public static Answer notMet(List<Evidence> places) {
        if (places.isEmpty()) {
            throw new IllegalArgumentException("A rule that is not met must say where - but was: nowhere");
        }
        return new Answer(Outcome.NOT_MET, List.copyOf(places));
    }

    /** Returns that the plan as a whole does not meet the rule. */
    public static Answer notMet() {
        return notMet(List.of(Evidence.at(Location.ofDocument())));
    }

    /** Whether a rule is met (Dutch: <i>uitkomst</i>). */
    public enum Outcome {
        /** The plan has what the rule asks. */
        MET,
        /** The plan lacks what the rule asks. */
        NOT_MET,
        /** The rule is not about a plan such as this. */
        NOT_APPLICABLE
    }

    /**
     * A place where an answer shows (Dutch: <i>bewijs</i>), and what the sentence of the rule is filled with there.
     *
     * @param location the place
     * @param arguments what the sentence is filled with
     * @param absence what the plan itself says of what is lacking there, if it says anything
     */
    public record Evidence(Location location, List<Words> arguments, Optional<AbsenceKind> absence) {

        /** Copies the arguments. */
        public Evidence {
            arguments = List.copyOf(arguments);
        }

        /** Returns the same place, where the plan itself says that, or why, something is lacking. */
        public Evidence as(AbsenceKind kind) {
            return new Evidence(location, arguments, Optional.of(kind));
        }

        /** Returns a place, with what the sentence is filled with. */
        public static Evidence at(Location location, Words... arguments) {
            return new Evidence(location, List.of(arguments), Optional.empty());
        }
    }
}

package io.github.samenplan.monitoring;

import io.github.samenplan.finding.Words;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What was found: the outcome, by which figures and tests, and how it is said.
 *
 * @param chanceMet the one-sided chance of such figures if the target were not met
 * @param chanceNotMet the one-sided chance of such figures if the target were met
 */
record Ruling(
        Outcome outcome,
        List<Observation> observations,
        List<TestResult> tests,
        OptionalDouble targetLine,
        double chanceMet,
        double chanceNotMet,
        List<Words> sentences) {

    Ruling withTargetLine(double level) {
        return new Ruling(outcome, observations, tests, OptionalDouble.of(level), chanceMet, chanceNotMet, sentences);
    }

    /** A ruling that chance has no part in. */
    static Ruling of(Outcome outcome, List<Observation> observations, Words... sentences) {
        return new Ruling(
                outcome,
                observations,
                List.of(),
                OptionalDouble.empty(),
                outcome == Outcome.MET ? 0 : 1,
                outcome == Outcome.NOT_MET ? 0 : 1,
                List.of(sentences));
    }
}

package io.github.samenplan.plan;

import io.github.samenplan.approach.Goal;
import io.github.samenplan.monitoring.CombinedVerdict;

/**
 * A goal of a plan, and whether it was reached (Dutch: <i>oordeel over een doel</i>).
 *
 * @param goal the goal, with its place
 * @param verdict what can be said of it
 */
public record GoalVerdict(PlanPart<Goal> goal, CombinedVerdict verdict) {}

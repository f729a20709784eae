package io.github.samenplan.completeness;

import static io.github.samenplan.completeness.PlanRule.missing;

import io.github.samenplan.approach.Action;
import io.github.samenplan.approach.Goal;
import io.github.samenplan.approach.Scope;
import io.github.samenplan.community.TargetGroup;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanPart;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the fourth national pillar: a lasting approach. */
final class LastingApproachRules {

    /** Without a goal nobody knows what the plan is for. */
    static final CompletenessRule GOAL = missing(
                    "goal-missing", Severity.ERROR, "Het plan noemt geen doel.", "The plan names no goal.")
            .advice("Neem minstens één hoofddoel op.", "Include at least one main goal.")
            .source(PillarSource.of("duurzame aanpak"))
            .unlessAny(parts -> parts.of(Goal.class));

    /** There is no single sort of lonely person. */
    static final CompletenessRule TARGET_GROUP = missing(
                    "target-group-missing",
                    Severity.ERROR,
                    "Het plan noemt geen doelgroep.",
                    "The plan names no target group.")
            .advice("Beschrijf voor wie het plan is.", "Describe whom the plan is for.")
            .source(PillarSource.of("duurzame aanpak"))
            .unlessAny(parts -> parts.of(TargetGroup.class));

    /** Emotional, social and existential loneliness ask for different help. */
    static final CompletenessRule LONELINESS_KINDS = missing(
                    "loneliness-kinds-missing",
                    Severity.WARNING,
                    "Het plan maakt geen verschil tussen soorten eenzaamheid.",
                    "The plan does not tell kinds of loneliness apart.")
            .advice(
                    "Geef bij doelen of reikwijdte aan om welke soort het gaat: emotioneel, sociaal of existentieel.",
                    "State for goals or scope which kind it is about: emotional, social or existential.")
            .source(PillarSource.of("duurzame aanpak"))
            .unlessAny(parts -> Stream.<PlanPart<?>>concat(
                            parts.of(Goal.class).stream()
                                    .filter(goal -> !goal.getValue()
                                            .getLonelinessKinds()
                                            .isEmpty()),
                            parts.of(Scope.class).stream()
                                    .filter(scope -> !scope.getValue()
                                            .getLonelinessKinds()
                                            .isEmpty()))
                    .toList());

    /** A goal is reached by doing something. */
    static final CompletenessRule ACTION = missing(
                    "action-missing", Severity.ERROR, "Het plan noemt geen acties.", "The plan names no actions.")
            .advice("Neem op wat er gedaan wordt.", "Record what is done.")
            .source(PillarSource.of("duurzame aanpak"))
            .unlessAny(parts -> parts.of(Action.class));

    /** It is agreed who is responsible for what. */
    static final CompletenessRule ACTION_OWNER = missing(
                    "action-without-owner",
                    Severity.WARNING,
                    "Er staat niet wie voor deze actie verantwoordelijk is.",
                    "It is not stated who answers for this action.")
            .advice(
                    "Noem de organisatie, groep of rol die de actie uitvoert.",
                    "Name the organisation, body or role that carries the action out.")
            .source(PillarSource.of("duurzame aanpak"))
            .unlessEach(
                    parts -> parts.of(Action.class),
                    action -> !action.getValue().getOwnerIds().isEmpty());

    /** A goal that lies behind the end of the plan is nobody's any more. */
    static final CompletenessRule GOAL_IN_TIME = missing(
                    "goal-outlives-plan",
                    Severity.INFO,
                    "Dit doel loopt door na het einde van het plan.",
                    "This goal goes on after the end of the plan.")
            .advice(
                    "Spreek af wie na het einde van het plan nagaat of het doel is gehaald.",
                    "Agree who will find out after the end of the plan whether the goal was reached.")
            .source(PillarSource.OWN)
            .unlessEach(
                    parts -> parts.getDocument()
                            .getPeriod()
                            .flatMap(period -> period.getEnd())
                            .map(end -> parts.of(Goal.class).stream()
                                    .filter(goal -> GoalTimes.of(goal.getValue())
                                            .findAny()
                                            .isPresent())
                                    .toList())
                            .orElse(List.of()),
                    goal -> goal.within(CoalitionPlan.class)
                            .flatMap(plan -> plan.getValue().getPeriod())
                            .map(period -> GoalTimes.of(goal.getValue()).noneMatch(period::certainlyEndedBefore))
                            .orElse(true));

    private LastingApproachRules() {}

    static List<CompletenessRule> all() {
        return List.of(GOAL, TARGET_GROUP, LONELINESS_KINDS, ACTION, ACTION_OWNER, GOAL_IN_TIME);
    }
}

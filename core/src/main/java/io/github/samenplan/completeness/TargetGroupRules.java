package io.github.samenplan.completeness;

import static io.github.samenplan.completeness.Matching.isMeant;
import static io.github.samenplan.completeness.PlanRule.missing;

import io.github.samenplan.approach.Action;
import io.github.samenplan.approach.Goal;
import io.github.samenplan.community.TargetGroup;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.monitoring.GoalTarget;
import io.github.samenplan.monitoring.Indicator;
import io.github.samenplan.plan.PlanPart;
import io.github.samenplan.plan.PlanParts;
import io.github.samenplan.referral.ContactPoint;
import io.github.samenplan.referral.ReferralCondition;
import io.github.samenplan.referral.ReferralRule;
import io.github.samenplan.referral.Service;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * The rules on target groups: there are several, and each of them has a goal, something that is done, a figure, and a
 * way to help. What is for a wider group is for the groups inside it too.
 */
final class TargetGroupRules {

    private static final Parameter LEAST_GROUPS = Parameter.atLeast("target-groups", 2, "doelgroepen", "target groups");

    /** There is no single sort of lonely person. */
    static final CompletenessRule TARGET_GROUP = missing(
                    "target-group-missing",
                    Severity.ERROR,
                    "Het plan noemt geen doelgroep.",
                    "The plan names no target group.")
            .advice("Beschrijf voor wie het plan is.", "Describe whom the plan is for.")
            .source(RuleSource.pillar("duurzame aanpak"))
            .absentAs("de doelgroepen", "the target groups", "target-groups")
            .unlessAny(parts -> parts.of(TargetGroup.class));

    /** Without coherent policy only older people get attention, says the national coalition. */
    static final CompletenessRule SEVERAL_GROUPS = missing(
                    "target-groups-too-few",
                    Severity.WARNING,
                    "Het plan noemt weinig doelgroepen: {0}, van de minstens {1}.",
                    "The plan names few target groups: {0}, out of at least {1}.")
            .advice(
                    "Kijk of ook jongeren, mantelzorgers of mensen met weinig geld aandacht nodig hebben.",
                    "Look whether young people, carers or people with little money need attention too.")
            .source(RuleSource.LOCAL_POLICY)
            .with(LEAST_GROUPS)
            .unless(question -> {
                // A group inside another is the same people once more
                List<PlanPart<TargetGroup>> groups = Matching.parts(
                        question.getParts(),
                        TargetGroup.class,
                        group -> group.getPartOfId().isEmpty());
                int least = question.value(LEAST_GROUPS);
                if (question.getParts().of(TargetGroup.class).isEmpty()) {
                    return Answer.notApplicable();
                }
                return groups.size() >= least
                        ? Answer.met(groups)
                        : Answer.notMet(List.of(Answer.Evidence.at(
                                Location.ofDocument(),
                                Words.ofBoth(Integer.toString(groups.size())),
                                Words.ofBoth(Integer.toString(least)))));
            });

    /** A group for which nothing is to be reached is only mentioned. */
    static final CompletenessRule GROUP_GOAL = missing(
                    "target-group-without-goal",
                    Severity.INFO,
                    "Geen doel gaat over deze doelgroep.",
                    "No goal is about this target group.")
            .advice(
                    "Noem de groep bij een doel, of geef haar een eigen doel.",
                    "Name the group with a goal, or give it one.")
            .source(RuleSource.OWN)
            .unless(question -> eachGroup(question.getParts(), TargetGroupRules::hasGoal));

    /** A group for which nothing is done notices nothing. */
    static final CompletenessRule GROUP_ACTION = missing(
                    "target-group-without-action",
                    Severity.INFO,
                    "Voor deze doelgroep is er geen actie of voorziening.",
                    "There is no action or service for this target group.")
            .advice(
                    "Noem de groep bij een actie of voorziening, of bij een doel waar acties bij horen.",
                    "Name the group with an action or service, or with a goal that has actions.")
            .source(RuleSource.OWN)
            .unless(question -> eachGroup(question.getParts(), TargetGroupRules::hasAction));

    /** How large the problem is in a group decides where to begin. */
    static final CompletenessRule GROUP_FIGURE = missing(
                    "target-group-without-figure",
                    Severity.INFO,
                    "Er is geen cijfer over deze doelgroep.",
                    "There is no figure on this target group.")
            .advice(
                    "Neem op hoeveel mensen van de groep eenzaam zijn, of hoe groot de groep is.",
                    "Include how many people of the group are lonely, or how large the group is.")
            .source(RuleSource.OWN)
            .absentAs("cijfers", "figures", "baseline-figures", "figures")
            .unless(question -> eachGroup(question.getParts(), TargetGroupRules::hasFigure));

    /** A signal about somebody of the group has to go somewhere. */
    static final CompletenessRule GROUP_ROUTE = missing(
                    "target-group-without-route",
                    Severity.INFO,
                    "Er staat niet waar een signaal over iemand uit deze doelgroep heen kan.",
                    "It is not stated where a signal about somebody of this target group can go.")
            .advice(
                    "Noem een contactpunt, voorziening of verwijsregel voor deze groep of voor iedereen.",
                    "Name a contact point, service or referral rule for this group or for everybody.")
            .source(RuleSource.OWN)
            .unless(question -> eachGroup(question.getParts(), TargetGroupRules::hasRoute));

    private TargetGroupRules() {}

    static List<CompletenessRule> all() {
        return List.of(TARGET_GROUP, SEVERAL_GROUPS, GROUP_GOAL, GROUP_ACTION, GROUP_FIGURE, GROUP_ROUTE);
    }

    private static Answer eachGroup(PlanParts parts, BiPredicate<PlanParts, Set<String>> has) {
        return PlanRule.each(parts.of(TargetGroup.class), group -> has.test(parts, withWider(parts, group.getValue())));
    }

    /** Returns the id of a group and of every group that it is part of, itself first. */
    private static Set<String> withWider(PlanParts parts, TargetGroup group) {
        Set<String> ids = new LinkedHashSet<>();
        Optional<TargetGroup> next = Optional.of(group);
        while (next.isPresent() && ids.add(next.get().getId())) {
            next = next.get()
                    .getPartOfId()
                    .flatMap(id -> parts.find(id, TargetGroup.class))
                    .map(PlanPart::getValue);
        }
        return ids;
    }

    private static boolean hasGoal(PlanParts parts, Set<String> group) {
        return parts.of(Goal.class).stream().map(PlanPart::getValue).anyMatch(goal -> isAbout(goal, group));
    }

    /** A goal without any group is about everybody. */
    private static boolean isAbout(Goal goal, Set<String> group) {
        List<String> named = Stream.concat(
                        goal.getTargetGroupIds().stream(),
                        goal.getTargets().stream()
                                .map(GoalTarget::getTargetGroupId)
                                .flatMap(Optional::stream))
                .toList();
        return named.isEmpty() || named.stream().anyMatch(group::contains);
    }

    private static boolean hasAction(PlanParts parts, Set<String> group) {
        boolean served = parts.of(Service.class).stream()
                .map(PlanPart::getValue)
                .anyMatch(service -> isMeant(service.getProgress())
                        && service.getTargetGroupIds().stream().anyMatch(group::contains));
        return served
                || parts.of(Action.class).stream()
                        .map(PlanPart::getValue)
                        .filter(action -> isMeant(action.getProgress()))
                        .anyMatch(action -> action.getTargetGroupIds().stream().anyMatch(group::contains)
                                || action.getTargetGroupIds().isEmpty()
                                        && action.getGoalIds().stream()
                                                .flatMap(id -> parts.find(id, Goal.class).stream())
                                                .anyMatch(goal -> isAbout(goal.getValue(), group)));
    }

    /** Only a figure on the group itself counts: one on older people says nothing of those over eighty-five. */
    private static boolean hasFigure(PlanParts parts, Set<String> group) {
        String id = group.iterator().next();
        return parts.find(id, TargetGroup.class)
                        .filter(found -> !found.getValue().getSizes().isEmpty())
                        .isPresent()
                || parts.of(Indicator.class).stream()
                        .map(PlanPart::getValue)
                        .anyMatch(indicator ->
                                indicator.getTargetGroupId().filter(id::equals).isPresent()
                                        && indicator.getMeasurements().stream().anyMatch(MonitoringRules::hasValue));
    }

    private static boolean hasRoute(PlanParts parts, Set<String> group) {
        return parts.of(ReferralRule.class).stream()
                        .map(PlanPart::getValue)
                        .filter(rule -> !rule.getRoutes().isEmpty())
                        .anyMatch(rule -> isFor(
                                rule.getWhen()
                                        .map(ReferralCondition::getTargetGroupIds)
                                        .orElse(List.of()),
                                group))
                || InvolvementRules.points(parts).stream()
                        .map(PlanPart::getValue)
                        .map(ContactPoint::getTargetGroupIds)
                        .anyMatch(named -> isFor(named, group))
                || parts.of(Service.class).stream()
                        .map(PlanPart::getValue)
                        .filter(service -> isMeant(service.getProgress()))
                        .anyMatch(
                                service -> service.getTargetGroupIds().stream().anyMatch(group::contains));
    }

    /** What names no group is for everybody. */
    private static boolean isFor(List<String> named, Set<String> group) {
        return named.isEmpty() || named.stream().anyMatch(group::contains);
    }
}

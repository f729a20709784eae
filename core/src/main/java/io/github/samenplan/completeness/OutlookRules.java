package io.github.samenplan.completeness;

import static io.github.samenplan.completeness.PlanRule.missing;

import io.github.samenplan.approach.Goal;
import io.github.samenplan.completeness.Answer.Evidence;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.monitoring.CountReached;
import io.github.samenplan.monitoring.GoalTarget;
import io.github.samenplan.monitoring.MilestoneReached;
import io.github.samenplan.monitoring.TargetOutlook;
import io.github.samenplan.monitoring.VerdictMethod;
import io.github.samenplan.plan.PlanPart;
import io.github.samenplan.plan.PlanVerdicts;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The rules that ask of a target whether anybody will be able to tell that it was reached, by {@link TargetOutlook}. */
final class OutlookRules {

    private static final Parameter MOST_YEARS = Parameter.atMost(
            "years",
            VerdictMethod.HEALTH_STATISTICS.getFreshness().getYears(),
            "jaren tussen een meting en het moment waarvoor zij telt",
            "years between a measurement and the moment that it counts for");

    /** What must be reached some day is never too late. */
    static final CompletenessRule DEADLINE = missing(
                    "target-without-deadline",
                    Severity.INFO,
                    "Er staat niet wanneer deze streefwaarde bereikt moet zijn.",
                    "It is not stated by when this target must be reached.")
            .advice("Noem een jaar bij de streefwaarde, het doel of het plan.", "Name a year at target, goal or plan.")
            .source(RuleSource.OWN)
            .unless(question ->
                    each(question, target -> true, outlook -> Optional.of(new Seen(outlook.hasDeadline()))));

    /** Of two indicators nobody knows which one decides. */
    static final CompletenessRule INDICATOR = missing(
                    "target-without-indicator",
                    Severity.INFO,
                    "Er staat niet aan welke indicator deze streefwaarde te zien is.",
                    "It is not stated which indicator shows whether this target is reached.")
            .advice("Noem bij de streefwaarde één indicator van het plan.", "Name one indicator of the plan there.")
            .source(RuleSource.OWN)
            .unless(question -> each(
                    question,
                    target -> !(target instanceof MilestoneReached),
                    outlook -> Optional.of(new Seen(outlook.hasIndicator()))));

    /** Work that starts and ends between two rounds leaves no trace in the figures. */
    static final CompletenessRule MEASURED_MEANWHILE = missing(
                    "target-time-without-measurement",
                    Severity.INFO,
                    "In de tijd van deze streefwaarde valt geen meting; de eerste daarna is in {0}.",
                    "No measurement falls within the time of this target; the first one after it is in {0}.")
            .advice(
                    "Laat de tijd tot dat jaar duren, of spreek zelf een meting af.",
                    "Extend it to that year, or agree to measure.")
            .source(RuleSource.OWN)
            .unless(question -> eachFigure(
                    question,
                    outlook -> outlook.isMeasuredMeanwhile()
                            .map(measured -> new Seen(measured, year(outlook.betterYear())))));

    /** A figure of two years before says nothing of the end. */
    static final CompletenessRule MEASURED_IN_TIME = missing(
                    "target-year-without-measurement",
                    Severity.INFO,
                    "Bij het eind van deze streefwaarde hoort geen meting; een jaar dat wel kan, is {0}.",
                    "No measurement goes with the end of this target; a year that has one is {0}.")
            .advice(
                    "Kies dat jaar, of spreek een meting af bij het eind.",
                    "Choose that year, or agree to measure at the end.")
            .source(RuleSource.OWN)
            .with(MOST_YEARS)
            .unless(question -> eachFigure(
                    question,
                    outlook -> outlook.isMeasuredInTime()
                            .filter(inTime -> !outlook.isMeasuredMeanwhile().equals(Optional.of(false)))
                            .map(inTime -> new Seen(inTime, year(outlook.betterYear())))));

    /** What changed before the start is not of the plan. */
    static final CompletenessRule BASELINE_IN_TIME = missing(
                    "target-baseline-outdated",
                    Severity.INFO,
                    "Het cijfer waarmee deze streefwaarde wordt vergeleken, is van {0}: te lang voor het begin.",
                    "The figure that this target is set against is of {0}: too long before the start.")
            .advice(
                    "Zoek een nieuwer cijfer, of begin met een eigen meting.",
                    "Find a newer one, or start with a measurement.")
            .source(RuleSource.OWN)
            .with(MOST_YEARS)
            .unless(question -> eachFigure(
                    question,
                    outlook -> outlook.baseline()
                            .map(baseline -> new Seen(
                                    outlook.staleBaseline().isEmpty(),
                                    year(baseline.period().map(PartialDate::getYear))))));

    /** What was not measured in the past can be measured no more. */
    static final CompletenessRule PAST_FIGURES = missing(
                    "target-past-figures-too-few",
                    Severity.INFO,
                    "Van vroeger zijn er te weinig cijfers voor deze streefwaarde: {0}, van ten minste {1}.",
                    "Of the past there are too few figures for this target: {0}, out of at least {1}.")
            .advice(
                    "Zoek oudere cijfers op, of kies een andere streefwaarde.",
                    "Look up older ones, or choose another target.")
            .source(RuleSource.OWN)
            .unless(question -> eachFigure(
                    question,
                    outlook -> outlook.pastFigures()
                            .map(past -> new Seen(past.areEnough(), number(past.known()), number(past.needed())))));

    /** Figures that differ in what they are show no change. */
    static final CompletenessRule COMPARABLE = missing(
                    "target-figures-not-comparable",
                    Severity.INFO,
                    "Voor deze streefwaarde zijn cijfers niet te vergelijken: {0}.",
                    "For this target figures cannot be compared: {0}.")
            .advice(
                    "Zoek cijfers die wel te vergelijken zijn, of leg vast waarom de breuk aanvaard is.",
                    "Find figures that can be compared, or record why the break is accepted.")
            .source(RuleSource.OWN)
            .unless(question -> eachFigure(
                    question,
                    outlook -> outlook.comparison()
                            .map(pair -> new Seen(pair.different().isEmpty(), pair.words()))));

    /** Without it nobody can tell a change from chance. */
    static final CompletenessRule UNCERTAINTY = missing(
                    "target-figure-without-uncertainty",
                    Severity.INFO,
                    "Er staat niet hoe zeker het cijfer is waarmee deze streefwaarde begint.",
                    "It is not stated how sure the figure is from which this target starts.")
            .advice(
                    "Vraag de bron om het aantal deelnemers of het betrouwbaarheidsinterval.",
                    "Ask the source for the number of respondents or the confidence interval.")
            .source(RuleSource.OWN)
            .unless(question ->
                    eachFigure(question, outlook -> outlook.hasUncertainty().map(known -> new Seen(known))));

    /** A change that is smaller than chance cannot be seen. */
    static final CompletenessRule NOTICEABLE = missing(
                    "target-change-too-small",
                    Severity.INFO,
                    "Deze verandering is te klein om met zoveel deelnemers te merken: {0}.",
                    "This change is too small to be noticed with so many respondents: {0}.")
            .advice(
                    "Vraag een grotere verandering, of laat meer mensen meedoen aan de meting.",
                    "Ask for a larger change, or have more people take part in the measurement.")
            .source(RuleSource.OWN)
            .unless(question -> eachFigure(
                    question,
                    outlook -> outlook.detectable().map(change -> new Seen(change.isNoticed(), change.words()))));

    /** A goal for a group is not seen in the figure of all. */
    static final CompletenessRule GROUP_MEASURED = missing(
                    "goal-group-without-figure",
                    Severity.INFO,
                    "Van deze doelgroepen van het doel is geen gemeten cijfer: {0}.",
                    "Of these target groups of the goal there is no measured figure: {0}.")
            .advice("Vraag de bron om een cijfer per doelgroep.", "Ask the source for a figure of each target group.")
            .source(RuleSource.OWN)
            .unless(OutlookRules::eachGoalForGroups);

    private OutlookRules() {}

    static List<CompletenessRule> all() {
        return List.of(
                DEADLINE,
                INDICATOR,
                GROUP_MEASURED,
                MEASURED_MEANWHILE,
                MEASURED_IN_TIME,
                BASELINE_IN_TIME,
                PAST_FIGURES,
                COMPARABLE,
                UNCERTAINTY,
                NOTICEABLE);
    }

    /** Asks every target for which nothing but figures will do. */
    private static Answer eachFigure(Question question, Function<TargetOutlook, Optional<Seen>> look) {
        return each(question, OutlookRules::takesFigures, look);
    }

    private static boolean takesFigures(GoalTarget target) {
        return !(target instanceof MilestoneReached || target instanceof CountReached);
    }

    /** Asks every such target of which anything can be seen. */
    private static Answer each(
            Question question, Predicate<GoalTarget> which, Function<TargetOutlook, Optional<Seen>> look) {
        VerdictMethod method = VerdictMethod.HEALTH_STATISTICS.with(Period.ofYears(question.value(MOST_YEARS)));
        PlanVerdicts verdicts = PlanVerdicts.of(question.getParts(), method);
        List<PlanPart<GoalTarget>> asked = new ArrayList<>();
        List<Evidence> lacking = new ArrayList<>();
        for (PlanPart<GoalTarget> target : Matching.matching(question.getParts().of(GoalTarget.class), which)) {
            look.apply(verdicts.outlook(target, question.getDate())).ifPresent(seen -> {
                asked.add(target);
                if (!seen.kept()) {
                    lacking.add(Evidence.at(target.getLocation(), seen.words()));
                }
            });
        }
        return answer(asked, lacking);
    }

    private static Answer eachGoalForGroups(Question question) {
        PlanVerdicts verdicts = PlanVerdicts.of(question.getParts(), VerdictMethod.HEALTH_STATISTICS);
        List<PlanPart<Goal>> goals = Matching.matching(
                question.getParts().of(Goal.class),
                goal -> !goal.getTargetGroupIds().isEmpty()
                        && goal.getTargets().stream().anyMatch(OutlookRules::takesFigures));
        List<Evidence> lacking = new ArrayList<>();
        for (PlanPart<Goal> goal : goals) {
            List<Words> groups = verdicts.groupsWithoutFigure(goal.getValue()).stream()
                    .map(group -> Words.ofBoth(group.getValue().getName()))
                    .toList();
            if (!groups.isEmpty()) {
                lacking.add(Evidence.at(goal.getLocation(), Words.joined(", ", groups)));
            }
        }
        return answer(goals, lacking);
    }

    private static Answer answer(List<? extends PlanPart<?>> asked, List<Evidence> lacking) {
        if (asked.isEmpty()) {
            return Answer.notApplicable();
        }
        return lacking.isEmpty() ? Answer.met(asked) : Answer.notMet(lacking);
    }

    private static Words year(Optional<Integer> year) {
        return year.map(Integer::longValue).map(OutlookRules::number).orElseGet(() -> Words.ofBoth(""));
    }

    private static Words number(long number) {
        return Words.ofBoth(Long.toString(number));
    }

    /** What is seen of a target: whether it keeps the rule, and what the sentence is filled with if it does not. */
    private record Seen(boolean kept, Words... words) {}
}

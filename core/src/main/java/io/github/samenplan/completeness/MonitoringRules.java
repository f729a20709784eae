package io.github.samenplan.completeness;

import static io.github.samenplan.completeness.Matching.isMeant;
import static io.github.samenplan.completeness.Matching.isOneOf;
import static io.github.samenplan.completeness.Matching.matching;
import static io.github.samenplan.completeness.PlanRule.missing;

import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.TimeSpan;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.monitoring.Construct;
import io.github.samenplan.monitoring.Evaluation;
import io.github.samenplan.monitoring.Indicator;
import io.github.samenplan.monitoring.Measurement;
import io.github.samenplan.monitoring.MissingValue;
import io.github.samenplan.monitoring.Series;
import io.github.samenplan.plan.PlanPart;
import io.github.samenplan.plan.PlanParts;
import io.github.samenplan.plan.PlanStatus;
import io.github.samenplan.plan.Shape;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of the fifth national pillar: monitoring and evaluation. */
final class MonitoringRules {

    private static final Parameter MOST_YEARS =
            Parameter.atMost("years", 4, "jaren tussen nulmeting en plan", "years between baseline and plan");

    private static final Set<Construct> MEASURED = EnumSet.of(
            Construct.LONELINESS,
            Construct.EMOTIONAL_LONELINESS,
            Construct.SOCIAL_LONELINESS,
            Construct.EXISTENTIAL_LONELINESS);

    /** What is not watched cannot be learnt from. */
    static final CompletenessRule INDICATOR = missing(
                    "indicator-missing",
                    Severity.ERROR,
                    "Het plan noemt geen indicator: niets waaraan te zien is of het beter gaat.",
                    "The plan names no indicator: nothing that shows whether things get better.")
            .advice(
                    "Kies minstens één indicator, zoals het aandeel eenzame inwoners in de GGD-monitor.",
                    "Choose at least one indicator, such as the share of lonely residents in the health monitor.")
            .source(RuleSource.pillar("monitoring en evaluatie"))
            .absentAs("een indicator", "an indicator", "indicators")
            .unlessAny(parts -> parts.of(Indicator.class));

    /** With figures of their own, places can do what fits them. */
    static final CompletenessRule FIGURES = missing(
                    "figures-missing",
                    Severity.WARNING,
                    "Het plan noemt geen enkel cijfer over eenzaamheid in de gemeente.",
                    "The plan names not one figure on loneliness in the municipality.")
            .advice(
                    "Neem cijfers op uit de monitors van de GGD, die om de vier jaar verschijnen.",
                    "Include figures from the public health monitors, which appear every four years.")
            .source(RuleSource.LOCAL_POLICY)
            .absentAs("cijfers over eenzaamheid", "figures on loneliness", "baseline-figures", "figures")
            .unlessAny(parts -> matching(
                    parts.of(Indicator.class),
                    indicator -> indicator.getSubjectId().isEmpty()
                            && indicator.getMeasurements().stream().anyMatch(MonitoringRules::hasValue)));

    /** A change is measured from somewhere. */
    static final CompletenessRule BASELINE = missing(
                    "indicator-without-baseline",
                    Severity.WARNING,
                    "Deze indicator heeft geen nulmeting.",
                    "This indicator has no baseline.")
            .advice(
                    "Neem de laatste meting van voor het plan op, met jaar en bron.",
                    "Include the last measurement from before the plan, with its year and source.")
            .source(RuleSource.pillar("monitoring en evaluatie"))
            .absentAs("de cijfers van de nulmeting", "the figures of the baseline", "baseline-figures")
            .unlessEach(
                    parts -> parts.of(Indicator.class),
                    indicator -> indicator.getValue().getBaselineId().isPresent()
                            || indicator.getValue().getMeasurements().stream().anyMatch(MonitoringRules::hasValue));

    /** What was measured long before the plan says little of when it began. */
    static final CompletenessRule BASELINE_AGE = missing(
                    "baseline-outdated",
                    Severity.INFO,
                    "De laatste meting van voor het plan was bij het begin al meer dan {0} jaar oud.",
                    "The last measurement from before the plan was over {0} years old when the plan began.")
            .advice("Zoek een nieuwere meting, of spreek af er een te doen.", "Find a newer one, or agree to measure.")
            .source(RuleSource.OWN)
            .with(MOST_YEARS)
            .unlessEach(
                    parts -> parts.of(Indicator.class).stream()
                            .filter(part -> begin(parts).isPresent())
                            .filter(part -> lastPeriod(part.getValue()).isPresent())
                            .toList(),
                    (question, part) -> begin(question.getParts())
                            .map(begin -> begin.earliest().minusYears(question.value(MOST_YEARS)))
                            .filter(oldest -> lastPeriod(part.getValue())
                                    .filter(period -> period.certainlyBefore(oldest))
                                    .isPresent())
                            .isEmpty());

    /** Figures can only be compared when it is known where they come from. */
    static final CompletenessRule INDICATOR_SERIES = missing(
                    "indicator-without-series",
                    Severity.WARNING,
                    "Er staat niet uit welke monitor deze indicator komt.",
                    "It is not stated which monitor this indicator comes from.")
            .advice(
                    "Noem de meetreeks, zoals de Gezondheidsmonitor van de GGD, zodat cijfers te vergelijken zijn.",
                    "Name the series, such as the public health monitor, so that figures can be compared.")
            .source(RuleSource.pillar("monitoring en evaluatie"))
            .unlessEach(
                    parts -> parts.of(Indicator.class),
                    indicator -> indicator.getValue().getSeriesId().isPresent()
                            || indicator.getValue().getSubjectId().isPresent());

    /** Another set of questions gives another share. */
    static final CompletenessRule INDICATOR_INSTRUMENT = missing(
                    "indicator-without-instrument",
                    Severity.INFO,
                    "Er staat niet met welke vragen deze eenzaamheid is gemeten.",
                    "It is not stated with which questions this loneliness was measured.")
            .advice(
                    "Noem het meetinstrument, zoals de eenzaamheidsschaal van De Jong Gierveld.",
                    "Name the instrument, such as the De Jong Gierveld scale.")
            .source(RuleSource.OWN)
            .unlessEach(
                    parts -> matching(
                            parts.of(Indicator.class), indicator -> isOneOf(indicator.getConstruct(), MEASURED)),
                    indicator -> indicator.getValue().getInstrument().isPresent());

    /** One measurement shows no change. */
    static final CompletenessRule NEXT_MEASUREMENT = missing(
                    "indicator-without-next-measurement",
                    Severity.INFO,
                    "Er staat niet wanneer deze indicator weer wordt gemeten.",
                    "It is not stated when this indicator is measured again.")
            .advice(
                    "Vul in wanneer de volgende meting is, of hoe vaak er gemeten wordt.",
                    "Fill in when, or how often.")
            .source(RuleSource.OWN)
            .unless(question -> {
                PlanParts parts = question.getParts();
                return PlanRule.each(
                        parts.of(Indicator.class), indicator -> isMeasuredAgain(parts, indicator.getValue()));
            });

    /** A figure that was to appear by now can be filled in. */
    static final CompletenessRule FIGURE_DUE = missing(
                    "figure-overdue",
                    Severity.INFO,
                    "Dit cijfer had er al moeten zijn.",
                    "This figure should have appeared by now.")
            .advice("Zoek het nieuwe cijfer op en vul het in.", "Look the new figure up and fill it in.")
            .source(RuleSource.OWN)
            .unlessEach(
                    parts -> matching(parts.of(Object.class), part -> due(part).isPresent()),
                    (question, part) -> due(part.getValue())
                            .filter(date -> date.certainlyBefore(question.getDate()))
                            .isEmpty());

    /** Looking back is part of the pillar. */
    static final CompletenessRule EVALUATION = missing(
                    "evaluation-missing", Severity.ERROR, "Er is geen evaluatie gepland.", "No evaluation is planned.")
            .advice("Spreek af wanneer en hoe wordt teruggekeken.", "Agree when and how the partners look back.")
            .source(RuleSource.pillar("monitoring en evaluatie"))
            .absentAs("een evaluatie", "an evaluation", "evaluation")
            .unlessAny(MonitoringRules::evaluations);

    /** An evaluation for some day is held on none. */
    static final CompletenessRule EVALUATION_TIME = missing(
                    "evaluation-without-date",
                    Severity.INFO,
                    "Er staat niet wanneer of hoe vaak deze evaluatie wordt gehouden.",
                    "It is not stated when or how often this evaluation is held.")
            .advice("Vul een datum in, of hoe vaak wordt teruggekeken.", "Fill in a date, or how often.")
            .source(RuleSource.OWN)
            .unlessEach(
                    MonitoringRules::evaluations,
                    part -> part.getValue().getDate().isPresent()
                            || part.getValue().getDateWording().isPresent()
                            || part.getValue().getAfter().isPresent()
                            || part.getValue().getFrequency().isPresent()
                            || part.getValue().getSeriesId().isPresent());

    /** An evaluation whose date has passed should have an outcome. */
    static final CompletenessRule EVALUATION_DONE = missing(
                    "evaluation-overdue",
                    Severity.INFO,
                    "Deze evaluatie had al gehouden moeten zijn; er staat niet wat eruit kwam.",
                    "This evaluation should have been held by now; it is not stated what came out.")
            .advice(
                    "Vul in of de evaluatie is gehouden en wat de uitkomst is.",
                    "Fill in whether the evaluation was held and what came out.")
            .source(RuleSource.OWN)
            .unless(question -> {
                PlanParts parts = question.getParts();
                List<PlanPart<Evaluation>> past = evaluations(parts).stream()
                        .filter(part -> lastDay(parts, part.getValue())
                                .filter(day -> day.isBefore(question.getDate()))
                                .isPresent())
                        .toList();
                return PlanRule.each(past, part -> isHeld(part.getValue()));
            });

    /** A plan that is over has something to teach. */
    static final CompletenessRule LOOKED_BACK = missing(
                    "ended-without-evaluation",
                    Severity.INFO,
                    "De periode van het plan is voorbij; er staat niet wat het heeft opgeleverd.",
                    "The period of the plan is over; it is not stated what came of it.")
            .advice(
                    "Kijk terug op het plan en neem de uitkomst op.",
                    "Look back on the plan and include what came out.")
            .source(RuleSource.OWN)
            .onceAt(PlanStatus.ENDED)
            .unless(question -> {
                String plan = question.getParts().getDocument().getId();
                List<PlanPart<Evaluation>> held = matching(
                        question.getParts().of(Evaluation.class),
                        evaluation -> isHeld(evaluation)
                                && (evaluation.getSubjectIds().isEmpty()
                                        || evaluation.getSubjectIds().contains(plan)));
                return held.isEmpty() ? Answer.notMet() : Answer.met(held);
            });

    private MonitoringRules() {}

    static List<CompletenessRule> all() {
        return List.of(
                INDICATOR,
                FIGURES,
                BASELINE,
                BASELINE_AGE,
                INDICATOR_SERIES,
                INDICATOR_INSTRUMENT,
                NEXT_MEASUREMENT,
                FIGURE_DUE,
                EVALUATION,
                EVALUATION_TIME,
                EVALUATION_DONE,
                LOOKED_BACK);
    }

    static boolean hasValue(Measurement measurement) {
        return measurement.getShare().isPresent() || measurement.getNumber().isPresent();
    }

    private static List<PlanPart<Evaluation>> evaluations(PlanParts parts) {
        return matching(parts.of(Evaluation.class), evaluation -> isMeant(evaluation.getProgress()));
    }

    /** Tells whether an evaluation was held, which its conclusions show too. */
    static boolean isHeld(Evaluation evaluation) {
        return !evaluation.getConclusions().isEmpty()
                || evaluation.getProgress().filter(Progress.DONE::equals).isPresent();
    }

    /** Returns the last day on which an evaluation can be held: its date, or so long after what it is about began. */
    private static Optional<LocalDate> lastDay(PlanParts parts, Evaluation evaluation) {
        return evaluation
                .getDate()
                .map(PartialDate::latest)
                .or(() -> evaluation
                        .getAfter()
                        .flatMap(after -> begin(parts, evaluation)
                                .map(begin -> begin.latest().plus(after))));
    }

    private static Optional<PartialDate> begin(PlanParts parts, Evaluation evaluation) {
        return evaluation.getSubjectIds().isEmpty()
                ? begin(parts)
                : evaluation.getSubjectIds().stream()
                        .flatMap(id -> parts.find(id).stream())
                        .flatMap(subject -> begin(subject.getValue()).stream())
                        .findFirst();
    }

    /** Returns when the plan begins. */
    private static Optional<PartialDate> begin(PlanParts parts) {
        return parts.getDocument().getPeriod().flatMap(TimeSpan::getBegin);
    }

    /** Returns when a part begins, of whatever type it is, if it has a period that says so. */
    private static Optional<PartialDate> begin(Object part) {
        Shape shape = Shape.of(part);
        return shape.find("period")
                .map(period -> shape.values(part).get(period))
                .filter(TimeSpan.class::isInstance) // a figure is of a year, and begins nothing
                .map(TimeSpan.class::cast)
                .flatMap(TimeSpan::getBegin);
    }

    /** Returns when an indicator was last measured. */
    private static Optional<PartialDate> lastPeriod(Indicator indicator) {
        return indicator.getMeasurements().stream()
                .filter(MonitoringRules::hasValue)
                .flatMap(measurement -> measurement.getPeriod().stream())
                .max(Comparator.comparing(PartialDate::latest));
    }

    private static boolean isMeasuredAgain(PlanParts parts, Indicator indicator) {
        return indicator.getNextDue().isPresent()
                || indicator.getFrequency().isPresent()
                || indicator.getMeasurements().stream().anyMatch(MonitoringRules::isExpected)
                || indicator
                        .getSeriesId()
                        .flatMap(id -> parts.find(id, Series.class))
                        .filter(series -> series.getValue().getFrequency().isPresent())
                        .isPresent();
    }

    private static boolean isExpected(Measurement measurement) {
        return measurement.getMissing().filter(MissingValue.EXPECTED::equals).isPresent();
    }

    /** Returns when a figure is to appear that is not there; an indicator speaks only where no measurement does. */
    private static Optional<PartialDate> due(Object part) {
        if (part instanceof Measurement measurement) {
            return isExpected(measurement) ? measurement.getPublished() : Optional.empty();
        }
        return part instanceof Indicator indicator
                        && indicator.getMeasurements().stream().noneMatch(MonitoringRules::isExpected)
                ? indicator
                        .getNextDue()
                        .filter(next -> lastPeriod(indicator)
                                .filter(last -> !last.certainlyBefore(next))
                                .isEmpty())
                : Optional.empty();
    }
}

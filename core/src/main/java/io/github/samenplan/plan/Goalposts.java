package io.github.samenplan.plan;

import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Severity;
import java.util.List;

/**
 * What deserves a look in the difference between two versions (Dutch: <i>verzette doelpalen</i>), as codes.
 *
 * <p>An error is a goalpost that certainly moved: less is promised, or what it is measured by is another. A warning may
 * be one. Information is no reproach: what became stricter, was corrected, or helps to read the rest.
 */
public final class Goalposts {

    /** The documents have different ids and addresses, and name no relation. */
    public static final FindingCode ANOTHER_PLAN = FindingCode.of(
            "another-plan",
            Severity.WARNING,
            "Niets zegt dat dit twee versies van één plan zijn: {0} en {1}.",
            "Nothing says that these are two versions of one plan: {0} and {1}.");

    /** Perhaps old and new were swapped. */
    public static final FindingCode VERSIONS_SWAPPED = FindingCode.of(
            "versions-swapped",
            Severity.WARNING,
            "De nieuwe versie is eerder uitgegeven dan de oude: {1} tegen {0}.",
            "The new version was published before the old one: {1} against {0}.");

    /** The content changed without a new revision. */
    public static final FindingCode REVISION_KEPT = FindingCode.of(
            "revision-kept",
            Severity.INFO,
            "De inhoud is veranderd, maar de versie heet nog {0}.",
            "The content has changed, but the version is still called {0}.");

    /** The end of the plan moved, on which targets without a date of their own lean. */
    public static final FindingCode PLAN_PROLONGED = FindingCode.of(
            "plan-prolonged",
            Severity.WARNING,
            "Het plan eindigt later (was {0}, is nu {1}); streefwaarden zonder eigen datum schuiven mee: {2}.",
            "The plan ends later (was {0}, is now {1}); targets without a date of their own shift with it: {2}.");

    /** A goal is gone that had not run out. */
    public static final FindingCode GOAL_DROPPED = FindingCode.of(
            "goal-dropped",
            Severity.ERROR,
            "Dit doel is vervallen; het plan zegt niet waarom.",
            "This goal is gone; the plan does not say why.");

    /** A goal went down a level. */
    public static final FindingCode GOAL_LOWERED = FindingCode.of(
            "goal-lowered",
            Severity.WARNING,
            "Het niveau van het doel is lager: was {0}, is nu {1}.",
            "The level of the goal is lower: was {0}, is now {1}.");

    /** A goal went up a level. */
    public static final FindingCode GOAL_RAISED = FindingCode.of(
            "goal-raised",
            Severity.INFO,
            "Het niveau van het doel is hoger: was {0}, is nu {1}.",
            "The level of the goal is higher: was {0}, is now {1}.");

    /** A goal is no longer for a target group or area that it was for. */
    public static final FindingCode GOAL_NARROWED = FindingCode.of(
            "goal-narrowed", Severity.ERROR, "Het doel geldt voor minder: {0}.", "The goal is for less: {0}.");

    /** A goal is for a target group or area more. */
    public static final FindingCode GOAL_WIDENED = FindingCode.of(
            "goal-widened", Severity.INFO, "Het doel geldt voor meer: {0}.", "The goal is for more: {0}.");

    /** A goal lost an indicator that is still there. */
    public static final FindingCode INDICATOR_UNLINKED = FindingCode.of(
            "indicator-unlinked",
            Severity.WARNING,
            "Het doel kijkt niet meer naar {0}.",
            "The goal no longer looks at {0}.");

    /** A goal lost a target. */
    public static final FindingCode TARGET_DROPPED = FindingCode.of(
            "target-dropped", Severity.ERROR, "Deze streefwaarde is vervallen: {0}.", "This target is gone: {0}.");

    /** A target asks less. */
    public static final FindingCode TARGET_WEAKENED = FindingCode.of(
            "target-weakened",
            Severity.ERROR,
            "De streefwaarde is soepeler: was {0}, is nu {1}.",
            "The target is weaker: was {0}, is now {1}.");

    /** A target asks more. */
    public static final FindingCode TARGET_TIGHTENED = FindingCode.of(
            "target-tightened",
            Severity.INFO,
            "De streefwaarde is strenger: was {0}, is nu {1}.",
            "The target is stricter: was {0}, is now {1}.");

    /** A target became another, which cannot be set beside the old one. */
    public static final FindingCode TARGET_CHANGED = FindingCode.of(
            "target-changed",
            Severity.WARNING,
            "De streefwaarde is een andere, en of ze soepeler is valt niet te zeggen: was {0}, is nu {1}.",
            "The target is another one, and whether it is weaker cannot be said: was {0}, is now {1}.");

    /** A target is tested in another way, and whether that asks less depends on the figures. */
    public static final FindingCode TARGET_TESTED_OTHERWISE = FindingCode.of(
            "target-tested-otherwise",
            Severity.WARNING,
            "De streefwaarde wordt anders getoetst: was {0}, is nu {1}.",
            "The target is tested in another way: was {0}, is now {1}.");

    /** A target is decided by another indicator, or holds for another group. */
    public static final FindingCode TARGET_REDIRECTED = FindingCode.of(
            "target-redirected",
            Severity.ERROR,
            "De streefwaarde kijkt naar iets anders, {0}: was {1}, is nu {2}.",
            "The target looks at something else, {0}: was {1}, is now {2}.");

    /** A target that held for everybody holds for one group. */
    public static final FindingCode TARGET_NARROWED = FindingCode.of(
            "target-narrowed",
            Severity.ERROR,
            "De streefwaarde gold voor iedereen, en nu alleen voor {0}.",
            "The target held for everybody, and now only for {0}.");

    /** A target that held for one group holds for everybody. */
    public static final FindingCode TARGET_WIDENED = FindingCode.of(
            "target-widened",
            Severity.INFO,
            "De streefwaarde gold alleen voor {0}, en nu voor iedereen.",
            "The target held only for {0}, and now for everybody.");

    /** A deadline is certainly later. */
    public static final FindingCode DEADLINE_PUSHED = FindingCode.of(
            "deadline-pushed",
            Severity.ERROR,
            "De uiterste datum is later: was {0}, is nu {1}.",
            "The deadline is later: was {0}, is now {1}.");

    /** A deadline became vaguer, and may be later. */
    public static final FindingCode DEADLINE_LOOSENED = FindingCode.of(
            "deadline-loosened",
            Severity.WARNING,
            "De uiterste datum kan nu later zijn: was {0}, is nu {1}.",
            "The deadline may now be later: was {0}, is now {1}.");

    /** A deadline is gone. */
    public static final FindingCode DEADLINE_DROPPED = FindingCode.of(
            "deadline-dropped",
            Severity.ERROR,
            "Er is geen uiterste datum meer; was {0}.",
            "There is no deadline any more; was {0}.");

    /** A deadline is earlier, or leaves less room. */
    public static final FindingCode DEADLINE_ADVANCED = FindingCode.of(
            "deadline-advanced",
            Severity.INFO,
            "De uiterste datum is eerder of preciezer: was {0}, is nu {1}.",
            "The deadline is earlier or more precise: was {0}, is now {1}.");

    /** A promise is gone. */
    public static final FindingCode PROMISE_DROPPED = FindingCode.of(
            "promise-dropped", Severity.ERROR, "Deze belofte is vervallen: {0}.", "This promise is gone: {0}.");

    /** An indicator is gone. */
    public static final FindingCode INDICATOR_DROPPED = FindingCode.of(
            "indicator-dropped",
            Severity.ERROR,
            "Deze indicator is vervallen; het plan zegt niet waarom.",
            "This indicator is gone; the plan does not say why.");

    /** What an indicator measures, how, among whom or where is another. */
    public static final FindingCode INDICATOR_REDEFINED = FindingCode.of(
            "indicator-redefined",
            Severity.ERROR,
            "De indicator meet nu iets anders, {0}: was {1}, is nu {2}.",
            "The indicator measures something else now, {0}: was {1}, is now {2}.");

    /** An indicator states what it left open. */
    public static final FindingCode INDICATOR_SPECIFIED = FindingCode.of(
            "indicator-specified",
            Severity.INFO,
            "De indicator zegt nu preciezer wat hij meet, {0}: {1}.",
            "The indicator says more precisely what it measures, {0}: {1}.");

    /** Later figures are set against another measurement, or against none. */
    public static final FindingCode BASELINE_CHANGED = FindingCode.of(
            "baseline-changed",
            Severity.ERROR,
            "De nulmeting is een andere: was {0}, is nu {1}.",
            "The baseline is another one: was {0}, is now {1}.");

    /** The figure that later ones are set against is another. */
    public static final FindingCode BASELINE_REWRITTEN = FindingCode.of(
            "baseline-rewritten",
            Severity.ERROR,
            "De nulmeting is herschreven, zonder nieuwere bron: was {0}, is nu {1}.",
            "The baseline is rewritten, without a newer source: was {0}, is now {1}.");

    /** A measured figure is another. */
    public static final FindingCode MEASUREMENT_REWRITTEN = FindingCode.of(
            "measurement-rewritten",
            Severity.ERROR,
            "De meting is herschreven, zonder nieuwere bron: was {0}, is nu {1}.",
            "The measurement is rewritten, without a newer source: was {0}, is now {1}.");

    /** A measured figure is another, and names a newer publication, or was provisional. */
    public static final FindingCode MEASUREMENT_CORRECTED = FindingCode.of(
            "measurement-corrected",
            Severity.INFO,
            "De meting is verbeterd: was {0}, is nu {1}.",
            "The measurement is corrected: was {0}, is now {1}.");

    /** A measured figure is gone, or stands at another indicator. */
    public static final FindingCode MEASUREMENT_DROPPED = FindingCode.of(
            "measurement-dropped",
            Severity.ERROR,
            "Deze meting hoort niet meer bij de indicator; was {0}.",
            "This measurement no longer belongs to the indicator; was {0}.");

    /** The margin around a figure is another, or gone. */
    public static final FindingCode UNCERTAINTY_REWRITTEN = FindingCode.of(
            "uncertainty-rewritten",
            Severity.WARNING,
            "De onzekerheid van de meting is anders, zonder nieuwere bron.",
            "The uncertainty of the measurement is another, without a newer source.");

    /** A figure is said to be of other people, questions or places than it was. */
    public static final FindingCode BASIS_REWRITTEN = FindingCode.of(
            "basis-rewritten",
            Severity.ERROR,
            "De meting zou nu over iets anders gaan, zonder nieuwere bron: was {0}, is nu {1}.",
            "The measurement is said to be of something else, without a newer source: was {0}, is now {1}.");

    /** A figure states in what it differs from its indicator, which was left open. */
    public static final FindingCode BASIS_STATED = FindingCode.of(
            "basis-stated",
            Severity.INFO,
            "De meting zegt nu waarin ze van de indicator verschilt: {0}.",
            "The measurement says now in what it differs from its indicator: {0}.");

    /** Figures that could not be compared are compared from now on. */
    public static final FindingCode BREAK_ACCEPTED = FindingCode.of(
            "break-accepted",
            Severity.WARNING,
            "Cijfers die niet te vergelijken waren, worden nu vergeleken: {0}.",
            "Figures that could not be compared are compared now: {0}.");

    /** Figures that were compared are not any more. */
    public static final FindingCode BREAK_REFUSED = FindingCode.of(
            "break-refused",
            Severity.WARNING,
            "Cijfers die vergeleken werden, worden dat niet meer: {0}.",
            "Figures that were compared are compared no more: {0}.");

    /** The next measurement is later or gone, while none came in. */
    public static final FindingCode MEASURING_POSTPONED = FindingCode.of(
            "measuring-postponed",
            Severity.WARNING,
            "De volgende meting is uitgesteld: was {0}, is nu {1}.",
            "The next measurement is put off: was {0}, is now {1}.");

    /** A target group is gone. */
    public static final FindingCode TARGET_GROUP_DROPPED = FindingCode.of(
            "target-group-dropped",
            Severity.ERROR,
            "Deze doelgroep is vervallen; het plan zegt niet waarom.",
            "This target group is gone; the plan does not say why.");

    /** A target group lost ages or areas. */
    public static final FindingCode TARGET_GROUP_NARROWED = FindingCode.of(
            "target-group-narrowed",
            Severity.ERROR,
            "De doelgroep is kleiner, {0}: was {1}, is nu {2}.",
            "The target group is smaller, {0}: was {1}, is now {2}.");

    /** A target group is neither wider nor narrower, but another. */
    public static final FindingCode TARGET_GROUP_CHANGED = FindingCode.of(
            "target-group-changed",
            Severity.WARNING,
            "De doelgroep is een andere, {0}: was {1}, is nu {2}.",
            "The target group is another one, {0}: was {1}, is now {2}.");

    /** A target group gained ages or areas. */
    public static final FindingCode TARGET_GROUP_WIDENED = FindingCode.of(
            "target-group-widened",
            Severity.INFO,
            "De doelgroep is groter, {0}: was {1}, is nu {2}.",
            "The target group is larger, {0}: was {1}, is now {2}.");

    /** An action is gone that was not done. */
    public static final FindingCode ACTION_DROPPED = FindingCode.of(
            "action-dropped",
            Severity.WARNING,
            "Deze actie is vervallen zonder dat er staat dat ze is gedaan.",
            "This action is gone, and nothing says that it was done.");

    /** An action that has not begun begins later. */
    public static final FindingCode ACTION_POSTPONED = FindingCode.of(
            "action-postponed",
            Severity.WARNING,
            "De actie begint later: was {0}, is nu {1}.",
            "The action begins later: was {0}, is now {1}.");

    /** An evaluation is gone that was not held. */
    public static final FindingCode EVALUATION_DROPPED = FindingCode.of(
            "evaluation-dropped",
            Severity.WARNING,
            "Deze evaluatie is vervallen zonder dat er staat dat ze is gehouden.",
            "This evaluation is gone, and nothing says that it was held.");

    /** An evaluation is put off. */
    public static final FindingCode EVALUATION_POSTPONED = FindingCode.of(
            "evaluation-postponed",
            Severity.WARNING,
            "De evaluatie is later: was {0}, is nu {1}.",
            "The evaluation is later: was {0}, is now {1}.");

    /** A referral rule is gone. */
    public static final FindingCode RULE_DROPPED = FindingCode.of(
            "rule-dropped",
            Severity.ERROR,
            "Deze verwijsregel is vervallen; het plan zegt niet waarom.",
            "This referral rule is gone; the plan does not say why.");

    /** A rule lost a route. */
    public static final FindingCode ROUTE_DROPPED = FindingCode.of(
            "route-dropped", Severity.WARNING, "De route naar {0} is vervallen.", "The route to {0} is gone.");

    /** A contact point is gone, stopped, or has an end that it had not. */
    public static final FindingCode CONTACT_POINT_CLOSED = FindingCode.of(
            "contact-point-closed",
            Severity.ERROR,
            "Dit contactpunt is dicht, gaat dicht of is vervallen.",
            "This contact point is closed, will close or is gone.");

    private static final List<FindingCode> ALL = List.of(
            ANOTHER_PLAN,
            VERSIONS_SWAPPED,
            REVISION_KEPT,
            PLAN_PROLONGED,
            GOAL_DROPPED,
            GOAL_LOWERED,
            GOAL_RAISED,
            GOAL_NARROWED,
            GOAL_WIDENED,
            INDICATOR_UNLINKED,
            TARGET_DROPPED,
            TARGET_WEAKENED,
            TARGET_TIGHTENED,
            TARGET_CHANGED,
            TARGET_TESTED_OTHERWISE,
            TARGET_REDIRECTED,
            TARGET_NARROWED,
            TARGET_WIDENED,
            DEADLINE_PUSHED,
            DEADLINE_LOOSENED,
            DEADLINE_DROPPED,
            DEADLINE_ADVANCED,
            PROMISE_DROPPED,
            INDICATOR_DROPPED,
            INDICATOR_REDEFINED,
            INDICATOR_SPECIFIED,
            BASELINE_CHANGED,
            BASELINE_REWRITTEN,
            MEASUREMENT_REWRITTEN,
            MEASUREMENT_CORRECTED,
            MEASUREMENT_DROPPED,
            UNCERTAINTY_REWRITTEN,
            BASIS_REWRITTEN,
            BASIS_STATED,
            BREAK_ACCEPTED,
            BREAK_REFUSED,
            MEASURING_POSTPONED,
            TARGET_GROUP_DROPPED,
            TARGET_GROUP_NARROWED,
            TARGET_GROUP_CHANGED,
            TARGET_GROUP_WIDENED,
            ACTION_DROPPED,
            ACTION_POSTPONED,
            EVALUATION_DROPPED,
            EVALUATION_POSTPONED,
            RULE_DROPPED,
            ROUTE_DROPPED,
            CONTACT_POINT_CLOSED);

    private Goalposts() {}

    /** Returns all codes. */
    public static List<FindingCode> codes() {
        return ALL;
    }
}

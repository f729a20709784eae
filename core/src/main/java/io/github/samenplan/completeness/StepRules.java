package io.github.samenplan.completeness;

import static io.github.samenplan.completeness.Matching.answering;
import static io.github.samenplan.completeness.Matching.anyOf;
import static io.github.samenplan.completeness.Matching.isMeant;
import static io.github.samenplan.completeness.Matching.isOneOf;
import static io.github.samenplan.completeness.Matching.matching;
import static io.github.samenplan.completeness.PlanRule.missing;

import io.github.samenplan.approach.Action;
import io.github.samenplan.approach.ActionKind;
import io.github.samenplan.approach.Event;
import io.github.samenplan.approach.EventKind;
import io.github.samenplan.approach.Goal;
import io.github.samenplan.approach.GoalAim;
import io.github.samenplan.approach.Participation;
import io.github.samenplan.approach.ParticipationStage;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.monitoring.Measurement;
import io.github.samenplan.plan.PlanPart;
import io.github.samenplan.plan.PlanParts;
import io.github.samenplan.referral.Service;
import io.github.samenplan.referral.SignallerGroup;
import io.github.samenplan.referral.SignallingCard;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The rules on what is done, by the steps of Movisie's route map and the pillars of the integrated approach. Of both we
 * know the names; what answers them is our reading.
 */
final class StepRules {

    private static final String ROUTE_MAP = "movisie-routekaart";
    private static final String INTEGRATED = "integrale-aanpak";

    /** First look at how things are. */
    static final CompletenessRule EXPLORATION = missing(
                    "exploration-missing",
                    Severity.WARNING,
                    "Nergens blijkt dat eerst is gekeken hoe het ervoor staat.",
                    "Nothing shows that somebody first looked at how things are.")
            .advice(
                    "Breng in beeld hoeveel mensen eenzaam zijn en wat er al is, en neem dat op.",
                    "Chart how many people are lonely and what there is already, and include it.")
            .source(RuleSource.step(1))
            .absentAs("een verkenning", "an exploration", "exploration")
            .unlessAny(anyOf(
                    parts -> actions(parts, EnumSet.of(ActionKind.INVENTORY, ActionKind.RESEARCH)),
                    parts -> matching(
                            parts.of(Participation.class),
                            part -> isMeant(part.getProgress())
                                    && isOneOf(part.getStage(), EnumSet.of(ParticipationStage.EXPLORATION))),
                    parts -> matching(parts.of(Measurement.class), MonitoringRules::hasValue),
                    parts -> answering(parts, ROUTE_MAP, "verkenning")));

    /** Make loneliness something that one can talk about. */
    static final CompletenessRule AWARENESS = missing(
                    "awareness-missing",
                    Severity.WARNING,
                    "Het plan doet niets aan bewustwording of voorlichting.",
                    "The plan does nothing for awareness or information.")
            .advice("Neem een campagne, voorlichting of training op.", "Include a campaign, information or training.")
            .source(RuleSource.stepAndPillar(6, "voorlichting en educatie"))
            .absentAs("een campagne of voorlichting", "a campaign or information", "awareness")
            .unlessAny(anyOf(
                    parts -> actions(
                            parts,
                            EnumSet.of(
                                    ActionKind.CAMPAIGN,
                                    ActionKind.PUBLICITY,
                                    ActionKind.TRAINING,
                                    ActionKind.TRAIN_THE_TRAINER)),
                    parts -> matching(
                            parts.of(Event.class),
                            event -> isMeant(event.getProgress())
                                    && isOneOf(event.getKind(), EnumSet.of(EventKind.CAMPAIGN_WEEK))),
                    goals(GoalAim.RAISE_AWARENESS),
                    parts -> answering(parts, ROUTE_MAP, "bewustwordingscampagne"),
                    parts -> answering(parts, INTEGRATED, "voorlichting-en-educatie")));

    /** Better to keep people from becoming lonely. */
    static final CompletenessRule PREVENTION = missing(
                    "prevention-missing",
                    Severity.WARNING,
                    "Het plan zegt niets over het voorkomen van eenzaamheid.",
                    "The plan says nothing about preventing loneliness.")
            .advice(
                    "Neem een doel op om eenzaamheid te voorkomen, en wat daarvoor gebeurt.",
                    "Include a goal to prevent loneliness, and what is done for it.")
            .source(RuleSource.step(7))
            .absentAs("preventie", "prevention", "prevention")
            .unlessAny(anyOf(goals(GoalAim.PREVENT), parts -> answering(parts, ROUTE_MAP, "preventie")));

    /** Notice it, and talk about it. */
    static final CompletenessRule DETECTION = missing(
                    "detection-missing",
                    Severity.WARNING,
                    "Het plan zegt niet wie eenzaamheid opmerkt en hoe.",
                    "The plan does not say who notices loneliness, and how.")
            .advice(
                    "Neem op wie signaleert, met welke kaart of training.",
                    "Record who notices, with which card or training.")
            .source(RuleSource.stepAndPillar(8, "signalering en advies"))
            .absentAs("signaleren", "detection", "detection")
            .unlessAny(anyOf(
                    parts -> parts.of(SignallerGroup.class),
                    parts -> matching(parts.of(SignallingCard.class), card -> isMeant(card.getProgress())),
                    goals(GoalAim.DETECT),
                    parts -> answering(parts, ROUTE_MAP, "signaleren-en-bespreken"),
                    parts -> answering(parts, INTEGRATED, "signalering-en-advies")));

    /** Help who is lonely, and help them to act. */
    static final CompletenessRule SUPPORT = missing(
                    "support-missing",
                    Severity.WARNING,
                    "Het plan noemt geen hulp voor mensen die eenzaam zijn.",
                    "The plan names no help for people who are lonely.")
            .advice(
                    "Neem een voorziening of actie op, zoals een maatje, een groep of huisbezoek.",
                    "Include a service or action, such as a buddy, a group or home visits.")
            .source(RuleSource.stepAndPillar(9, "ondersteuning"))
            .absentAs("ondersteuning", "support", "support")
            .unlessAny(anyOf(
                    parts -> actions(parts, EnumSet.of(ActionKind.VISIT, ActionKind.BUDDY, ActionKind.GROUP_ACTIVITY)),
                    parts -> matching(parts.of(Service.class), service -> isMeant(service.getProgress())),
                    goals(GoalAim.SUPPORT),
                    parts -> answering(parts, ROUTE_MAP, "ondersteunen-en-activeren"),
                    parts -> answering(parts, INTEGRATED, "ondersteuning")));

    /** A bench, a bus stop and a warm welcome work too. */
    static final CompletenessRule ENVIRONMENT = missing(
                    "environment-missing",
                    Severity.WARNING,
                    "Het plan doet niets aan de omgeving waarin mensen elkaar tegenkomen.",
                    "The plan does nothing for the surroundings in which people meet.")
            .advice(
                    "Neem op hoe de buurt ontmoeting makkelijker maakt, zoals met een huiskamer of bankjes.",
                    "Record how the neighbourhood makes it easier to meet, such as with a community room or benches.")
            .source(RuleSource.integratedPillar("inrichting van de omgeving"))
            .absentAs("inrichting van de omgeving", "shaping the environment", "environment")
            .unlessAny(anyOf(
                    parts -> actions(parts, EnumSet.of(ActionKind.ENVIRONMENT)),
                    parts -> answering(parts, INTEGRATED, "inrichting-van-de-omgeving")));

    private StepRules() {}

    static List<CompletenessRule> all() {
        return List.of(EXPLORATION, AWARENESS, PREVENTION, DETECTION, SUPPORT, ENVIRONMENT);
    }

    private static List<PlanPart<Action>> actions(PlanParts parts, Set<ActionKind> kinds) {
        return matching(
                parts.of(Action.class), action -> isMeant(action.getProgress()) && isOneOf(action.getKind(), kinds));
    }

    private static Function<PlanParts, List<? extends PlanPart<?>>> goals(GoalAim aim) {
        return parts -> matching(parts.of(Goal.class), goal -> goal.getAims().contains(aim));
    }
}

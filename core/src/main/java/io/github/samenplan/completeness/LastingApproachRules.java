package io.github.samenplan.completeness;

import static io.github.samenplan.completeness.Matching.isMeant;
import static io.github.samenplan.completeness.Matching.matching;
import static io.github.samenplan.completeness.PlanRule.missing;

import io.github.samenplan.approach.Action;
import io.github.samenplan.approach.Event;
import io.github.samenplan.approach.Goal;
import io.github.samenplan.approach.Scope;
import io.github.samenplan.approach.Vision;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.plan.PlanPart;
import io.github.samenplan.plan.PlanParts;
import io.github.samenplan.plan.PlanStatus;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rules of the fourth national pillar: a lasting approach, with a vision and with actions that are agreed on. */
final class LastingApproachRules {

    /** Partners can only tune what they do when they see the problem alike. */
    static final CompletenessRule VISION = missing(
                    "vision-missing",
                    Severity.WARNING,
                    "Het plan heeft geen visie op eenzaamheid.",
                    "The plan has no vision on loneliness.")
            .advice(
                    "Schrijf in een paar zinnen op hoe de partners eenzaamheid zien en wat zij willen betekenen.",
                    "Write in a few sentences how the partners see loneliness and what they want to mean.")
            .source(RuleSource.LOCAL_POLICY)
            .absentAs("een visie", "a vision", "vision")
            .unlessAny(LastingApproachRules::visions);

    /** A vision that nobody can read binds nobody. */
    static final CompletenessRule VISION_TEXT = missing(
                    "vision-without-text",
                    Severity.INFO,
                    "Er is een visie, maar er staat niet wat zij inhoudt.",
                    "There is a vision, but it is not stated what it says.")
            .advice("Neem de kern van de visie op, of verwijs naar het document.", "Include its gist, or its document.")
            .source(RuleSource.OWN)
            .absentAs("de tekst van de visie", "the text of the vision", "vision-text")
            .unlessEach(
                    LastingApproachRules::visions,
                    vision -> vision.getValue().getStatement().isPresent()
                            || vision.getValue().getDocumentId().isPresent());

    /** Emotional, social and existential loneliness ask for different help. */
    static final CompletenessRule LONELINESS_KINDS = missing(
                    "loneliness-kinds-missing",
                    Severity.WARNING,
                    "Het plan maakt geen verschil tussen soorten eenzaamheid.",
                    "The plan does not tell kinds of loneliness apart.")
            .advice(
                    "Geef bij doelen of reikwijdte aan om welke soort het gaat: emotioneel, sociaal of existentieel.",
                    "State for goals or scope which kind it is about: emotional, social or existential.")
            .source(RuleSource.pillar("duurzame aanpak"))
            .absentAs("soorten eenzaamheid", "kinds of loneliness", "loneliness-kinds")
            .unlessAny(parts -> Stream.<PlanPart<?>>concat(
                            matching(
                                    parts.of(Goal.class),
                                    goal -> !goal.getLonelinessKinds().isEmpty())
                                    .stream(),
                            matching(
                                    parts.of(Scope.class),
                                    scope -> !scope.getLonelinessKinds().isEmpty())
                                    .stream())
                    .toList());

    /** A goal is reached by doing something. */
    static final CompletenessRule ACTION = missing(
                    "action-missing", Severity.ERROR, "Het plan noemt geen acties.", "The plan names no actions.")
            .advice("Neem op wat er gedaan wordt.", "Record what is done.")
            .source(RuleSource.pillar("duurzame aanpak"))
            .absentAs("de lijst van acties", "the list of actions", "actions", "list-of-actions")
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
            .source(RuleSource.pillar("duurzame aanpak"))
            .unlessEach(
                    parts -> parts.of(Action.class),
                    action -> !action.getValue().getOwnerIds().isEmpty());

    /** What has no time is not planned. */
    static final CompletenessRule ACTION_PERIOD = missing(
                    "action-without-period",
                    Severity.INFO,
                    "Er staat niet wanneer of hoe vaak deze actie is.",
                    "It is not stated when or how often this action takes place.")
            .advice("Vul een periode in, of hoe vaak het gebeurt.", "Fill in a period, or how often it happens.")
            .source(RuleSource.OWN)
            .unless(question -> {
                PlanParts parts = question.getParts();
                return eachAction(
                        parts,
                        action -> action.getPeriod().isPresent()
                                || action.getFrequency().isPresent()
                                || action.getStageId().isPresent()
                                || action.getEventIds().stream().anyMatch(id -> isDated(parts, id)));
            });

    /** An action for nobody in particular reaches nobody in particular. */
    static final CompletenessRule ACTION_AUDIENCE = missing(
                    "action-without-audience",
                    Severity.INFO,
                    "Er staat niet voor wie deze actie is.",
                    "It is not stated whom this action is for.")
            .advice(
                    "Noem een doelgroep of publiek, of het doel waar de actie bij hoort.",
                    "Name a target group or audience, or the goal that the action goes with.")
            .source(RuleSource.OWN)
            .unless(question -> {
                PlanParts parts = question.getParts();
                return eachAction(
                        parts,
                        action -> !action.getTargetGroupIds().isEmpty()
                                || !action.getAudience().isEmpty()
                                || !action.getAudienceIds().isEmpty()
                                || action.getGoalIds().stream()
                                        .flatMap(id -> parts.find(id, Goal.class).stream())
                                        .anyMatch(goal -> isForSomebody(goal.getValue())));
            });

    /** Once a plan is carried out, each action has come some way. */
    static final CompletenessRule ACTION_PROGRESS = missing(
                    "action-without-progress",
                    Severity.INFO,
                    "Er staat niet hoe ver deze actie is.",
                    "It is not stated how far this action has come.")
            .advice(
                    "Vul in of de actie gepland, begonnen, klaar of gestopt is.",
                    "Fill in whether the action is planned, started, done or stopped.")
            .source(RuleSource.OWN)
            .onceAt(PlanStatus.IN_EXECUTION, PlanStatus.EVALUATED, PlanStatus.ENDED)
            .unlessEach(
                    parts -> parts.of(Action.class),
                    action -> action.getValue().getProgress().isPresent()
                            || !action.getValue().getResults().isEmpty());

    /** Use what really works. */
    static final CompletenessRule WORKING_ELEMENTS = missing(
                    "working-elements-missing",
                    Severity.WARNING,
                    "Nergens staat wat een actie werkzaam maakt.",
                    "Nowhere is it stated what makes an action work.")
            .advice(
                    "Geef bij acties aan welk werkzaam element zij gebruiken, zoals ontmoeten of betekenisvol contact.",
                    "State for actions which working element they use, such as meeting or meaningful contact.")
            .source(RuleSource.pillar("duurzame aanpak"))
            .unless(question -> {
                List<PlanPart<Action>> all = question.getParts().of(Action.class);
                List<PlanPart<Action>> working =
                        matching(all, action -> !action.getElements().isEmpty());
                if (all.isEmpty()) {
                    return Answer.notApplicable();
                }
                return working.isEmpty() ? Answer.notMet() : Answer.met(working);
            });

    private LastingApproachRules() {}

    static List<CompletenessRule> all() {
        return List.of(
                VISION,
                VISION_TEXT,
                LONELINESS_KINDS,
                ACTION,
                ACTION_OWNER,
                ACTION_PERIOD,
                ACTION_AUDIENCE,
                ACTION_PROGRESS,
                WORKING_ELEMENTS);
    }

    private static List<PlanPart<Vision>> visions(PlanParts parts) {
        return matching(parts.of(Vision.class), vision -> isMeant(vision.getProgress()));
    }

    private static Answer eachAction(PlanParts parts, Predicate<Action> has) {
        return PlanRule.each(parts.of(Action.class), action -> has.test(action.getValue()));
    }

    private static boolean isDated(PlanParts parts, String eventId) {
        return parts.find(eventId, Event.class)
                .map(PlanPart::getValue)
                .filter(event -> event.getDate().isPresent()
                        || event.getDateWording().isPresent()
                        || event.getPeriod().isPresent()
                        || event.getFrequency().isPresent())
                .isPresent();
    }

    private static boolean isForSomebody(Goal goal) {
        return !goal.getTargetGroupIds().isEmpty() || !goal.getAudience().isEmpty();
    }
}

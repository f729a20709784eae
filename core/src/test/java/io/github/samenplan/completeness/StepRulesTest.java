package io.github.samenplan.completeness;

import static io.github.samenplan.TestPlans.action;
import static io.github.samenplan.TestPlans.completePlan;
import static io.github.samenplan.TestPlans.emptyPlan;
import static io.github.samenplan.TestPlans.goal;
import static io.github.samenplan.TestPlans.participationOf;
import static io.github.samenplan.TestPlans.plan;
import static io.github.samenplan.TestPlans.planWith;
import static io.github.samenplan.completeness.RuleExample.rule;

import io.github.samenplan.approach.ActionKind;
import io.github.samenplan.approach.Event;
import io.github.samenplan.approach.EventKind;
import io.github.samenplan.approach.FrameworkUse;
import io.github.samenplan.approach.GoalAim;
import io.github.samenplan.approach.ParticipationStage;
import io.github.samenplan.approach.PillarEntry;
import io.github.samenplan.approach.PillarEntryBuilder;
import io.github.samenplan.approach.PillarRef;
import io.github.samenplan.approach.PillarStatus;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.plan.CoalitionPlan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StepRulesTest {

    static List<RuleExample> examples() {
        return RuleExample.all(
                rule("exploration-missing", "Nothing shows that somebody first looked at how things are.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .lacking(
                                "an inventory that was stopped",
                                planWith(
                                        action("een").kind(ActionKind.INVENTORY).progress(Progress.STOPPED)),
                                "")
                        .lacking(
                                "taking part later on",
                                planWith(participationOf(Capacity.RESIDENT).stage(ParticipationStage.DECISION)),
                                "")
                        .met(
                                "the complete plan",
                                completePlan(),
                                "/indicators/0/measurements/0",
                                "/indicators/1/measurements/0")
                        .met(
                                "an inventory, and research",
                                planWith(
                                        action("een").kind(ActionKind.INVENTORY),
                                        action("twee").kind(ActionKind.RESEARCH)),
                                "/actions/0",
                                "/actions/1")
                        .met(
                                "people were asked",
                                planWith(participationOf(Capacity.RESIDENT).stage(ParticipationStage.EXPLORATION)),
                                "/participations/0")
                        .met("a goal for the step", tagged("movisie-routekaart/verkenning"), "/goals/0"),
                rule("awareness-missing", "The plan does nothing for awareness or information.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .lacking("a visit", planWith(action("een").kind(ActionKind.VISIT)), "")
                        .met("the complete plan", completePlan(), "/actions/2", "/frameworkUses/0/entries/0")
                        .met(
                                "a training, the week, and a goal",
                                plan().addGoal(goal("doel").toBuilder()
                                                .addAim(GoalAim.RAISE_AWARENESS)
                                                .build())
                                        .addAction(action("een")
                                                .kind(ActionKind.TRAINING)
                                                .build())
                                        .addEvent(Event.builder()
                                                .id("week")
                                                .title("Week")
                                                .kind(EventKind.CAMPAIGN_WEEK)
                                                .build())
                                        .build(),
                                "/actions/0",
                                "/events/0",
                                "/goals/0")
                        .met("a goal for the step", tagged("movisie-routekaart/bewustwordingscampagne"), "/goals/0")
                        .met("a goal for the pillar", tagged("integrale-aanpak/voorlichting-en-educatie"), "/goals/0"),
                rule("prevention-missing", "The plan says nothing about preventing loneliness.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .lacking(
                                "a goal to reduce it",
                                planWith(goal("doel").toBuilder()
                                        .addAim(GoalAim.REDUCE)
                                        .build()),
                                "")
                        .met("the complete plan", completePlan(), "/goals/0")
                        .met(
                                "an entry for the step",
                                entry("movisie-routekaart", "preventie", PillarStatus.PLANNED),
                                "/frameworkUses/0/entries/0"),
                rule("detection-missing", "The plan does not say who notices loneliness, and how.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .lacking(
                                "the pillar, not stated",
                                entry("integrale-aanpak", "signalering-en-advies", PillarStatus.NOT_STATED),
                                "")
                        .lacking(
                                "the pillar, absent",
                                entry("integrale-aanpak", "signalering-en-advies", PillarStatus.ABSENT),
                                "")
                        .lacking("the pillar, empty", entry("integrale-aanpak", "signalering-en-advies", null), "")
                        .lacking(
                                "the pillar of another framework",
                                entry("eigen-pijlers", "signalering-en-advies", PillarStatus.IN_PLACE),
                                "")
                        .met(
                                "the complete plan",
                                completePlan(),
                                "/referral/signallerGroups/0",
                                "/referral/signallingCards/0",
                                "/frameworkUses/0/entries/1")
                        .met(
                                "a goal",
                                planWith(goal("doel").toBuilder()
                                        .addAim(GoalAim.DETECT)
                                        .build()),
                                "/goals/0")
                        .met("a goal for the step", tagged("movisie-routekaart/signaleren-en-bespreken"), "/goals/0"),
                rule("support-missing", "The plan names no help for people who are lonely.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .lacking("a campaign", planWith(action("een").kind(ActionKind.CAMPAIGN)), "")
                        .met("the complete plan", completePlan(), "/actions/0", "/frameworkUses/0/entries/2")
                        .met(
                                "a goal",
                                planWith(goal("doel").toBuilder()
                                        .addAim(GoalAim.SUPPORT)
                                        .build()),
                                "/goals/0")
                        .met("a goal for the step", tagged("movisie-routekaart/ondersteunen-en-activeren"), "/goals/0"),
                rule("environment-missing", "The plan does nothing for the surroundings in which people meet.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .met("the complete plan", completePlan(), "/actions/1", "/frameworkUses/0/entries/3")
                        .met(
                                "an action for the pillar",
                                planWith(action("een")
                                        .addPillar(PillarRef.parse("integrale-aanpak/inrichting-van-de-omgeving"))),
                                "/actions/0"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_rule_answers_as_its_example_says(RuleExample example) {
        example.holds();
    }

    private static CoalitionPlan tagged(String pillar) {
        return planWith(
                goal("doel").toBuilder().addPillar(PillarRef.parse(pillar)).build());
    }

    private static CoalitionPlan entry(String framework, String pillar, PillarStatus status) {
        PillarEntryBuilder entry = PillarEntry.builder().pillarId(pillar).status(Optional.ofNullable(status));
        return plan().addFrameworkUse(FrameworkUse.builder()
                        .frameworkId(framework)
                        .addEntry(entry.build())
                        .build())
                .build();
    }
}

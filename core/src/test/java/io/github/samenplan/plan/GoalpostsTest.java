package io.github.samenplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.samenplan.approach.Action;
import io.github.samenplan.approach.Goal;
import io.github.samenplan.approach.GoalLevel;
import io.github.samenplan.coalition.Commitment;
import io.github.samenplan.coalition.CommitmentKind;
import io.github.samenplan.coalition.Descent;
import io.github.samenplan.coalition.DescentKind;
import io.github.samenplan.coalition.Promise;
import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Area;
import io.github.samenplan.community.TargetGroup;
import io.github.samenplan.fact.Absence;
import io.github.samenplan.fact.AbsenceKind;
import io.github.samenplan.fact.Document;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.fact.Source;
import io.github.samenplan.fact.TimeSpan;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Language;
import io.github.samenplan.monitoring.AcceptedBreak;
import io.github.samenplan.monitoring.Aspect;
import io.github.samenplan.monitoring.AtLeast;
import io.github.samenplan.monitoring.AtMost;
import io.github.samenplan.monitoring.BackToLevelOf;
import io.github.samenplan.monitoring.ChangeBy;
import io.github.samenplan.monitoring.Construct;
import io.github.samenplan.monitoring.CountReached;
import io.github.samenplan.monitoring.CutOff;
import io.github.samenplan.monitoring.Direction;
import io.github.samenplan.monitoring.Evaluation;
import io.github.samenplan.monitoring.GoalTarget;
import io.github.samenplan.monitoring.Indicator;
import io.github.samenplan.monitoring.Instrument;
import io.github.samenplan.monitoring.InstrumentKind;
import io.github.samenplan.monitoring.LonelinessSeverity;
import io.github.samenplan.monitoring.LowerThanLastRound;
import io.github.samenplan.monitoring.Measurement;
import io.github.samenplan.monitoring.MeasurementBasis;
import io.github.samenplan.monitoring.MilestoneReached;
import io.github.samenplan.monitoring.NoSignificantIncrease;
import io.github.samenplan.monitoring.StabiliseOrDecrease;
import io.github.samenplan.monitoring.TestKind;
import io.github.samenplan.monitoring.TrendBroken;
import io.github.samenplan.monitoring.Uncertainty;
import io.github.samenplan.plan.PlanDifference.Mark;
import io.github.samenplan.referral.ContactPoint;
import io.github.samenplan.referral.ReferralArrangement;
import io.github.samenplan.referral.ReferralRoute;
import io.github.samenplan.referral.ReferralRule;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** When a goalpost moved, and when it did not. */
class GoalpostsTest {

    // ---- The plan of Dorpstad, of which each row below changes one thing

    private static final TimeSpan YEARS = span("2024", "2027");

    private static final CoalitionPlan PLAN = CoalitionPlan.builder()
            .id("plan")
            .title("Samen in Dorpstad")
            .language("nl")
            .revision("1")
            .issued(date("2024-01"))
            .period(YEARS)
            .addAreas(area("noord"), area("zuid"))
            .addTargetGroups(group("ouderen", "65+"), group("jongeren", "16-25"))
            .addGoal(Goal.builder()
                    .id("minder-eenzaam")
                    .title("Minder eenzame inwoners")
                    .level(GoalLevel.MAIN)
                    .period(span("2024", "2026"))
                    .addTargetGroupIds("ouderen", "jongeren")
                    .addIndicatorIds("eenzaam", "ernstig")
                    .addTarget(AtMost.builder()
                            .share(percent("40"))
                            .indicatorId("eenzaam")
                            .targetGroupId("ouderen")
                            .by(date("2026"))
                            .build())
                    .build())
            .addIndicators(
                    Indicator.builder()
                            .id("eenzaam")
                            .name("Aandeel eenzame inwoners")
                            .construct(Construct.LONELINESS)
                            .instrument(Instrument.builder()
                                    .kind(InstrumentKind.DE_JONG_GIERVELD_11)
                                    .addCutOff(cutOff("3"))
                                    .documentId("handleiding")
                                    .build())
                            .ages(AgeRange.parse("18+"))
                            .desiredDirection(Direction.DECREASE)
                            .addMeasurement(Measurement.builder()
                                    .id("meting-2022")
                                    .period(date("2022"))
                                    .share(percent("49.0"))
                                    .basis(ages("16+").toBuilder()
                                            .edition("vragenlijst 2022")
                                            .build())
                                    .uncertainty(Uncertainty.builder()
                                            .lower(number("47"))
                                            .upper(number("51"))
                                            .build())
                                    .addSource(Source.builder()
                                            .documentId("cijfers-2023")
                                            .build())
                                    .build())
                            .addMeasurement(Measurement.builder()
                                    .id("meting-2024")
                                    .period(date("2024"))
                                    .share(percent("48"))
                                    .provisional(true)
                                    .build())
                            .addAcceptedBreak(accepted(Aspect.AGE_BASE, "meting-2022"))
                            .baselineId("meting-2022")
                            .nextDue(date("2026"))
                            .build(),
                    Indicator.builder()
                            .id("ernstig")
                            .name("Aandeel ernstig eenzame inwoners")
                            .build())
            .addDocuments(
                    Document.builder()
                            .id("cijfers-2023")
                            .title("Cijfers")
                            .issued(date("2023"))
                            .build(),
                    Document.builder()
                            .id("cijfers-2025")
                            .title("Herziene cijfers")
                            .issued(date("2025"))
                            .build(),
                    Document.builder().id("handleiding").title("Handleiding").build())
            .addCommitment(Commitment.builder()
                    .id("manifest")
                    .kind(CommitmentKind.MANIFESTO)
                    .addPromise(Promise.builder()
                            .text("Elke oudere krijgt bezoek")
                            .due(date("2025"))
                            .build())
                    .build())
            .addAction(Action.builder()
                    .id("huisbezoek")
                    .title("Huisbezoek")
                    .progress(Progress.PLANNED)
                    .period(span("2025", "2026"))
                    .build())
            .addEvaluation(Evaluation.builder()
                    .id("tussenstand")
                    .date(date("2025"))
                    .progress(Progress.PLANNED)
                    .build())
            .referral(ReferralArrangement.builder()
                    .addContactPoint(ContactPoint.builder()
                            .id("samenpunt")
                            .name("Samenpunt")
                            .build())
                    .addRule(ReferralRule.builder()
                            .id("naar-samenpunt")
                            .addRoute(ReferralRoute.builder().toId("samenpunt").build())
                            .build())
                    .build())
            .build();

    private static final String TARGET = "/goals/0/targets/0";
    private static final String GOAL = "/goals/0";
    private static final String INDICATOR = "/indicators/0";
    private static final String BASELINE = "/indicators/0/measurements/0";
    private static final String PROVISIONAL = "/indicators/0/measurements/1";

    // ---- One property says something else

    static Stream<Arguments> changes() {
        return Stream.of(
                // part, property, new value, what deserves a look
                arguments(TARGET, "share", percent("45"), "target-weakened"),
                arguments(TARGET, "share", percent("40.1"), "target-weakened"),
                arguments(TARGET, "share", percent("35"), "target-tightened"),
                arguments(TARGET, "share", percent("40.0"), ""), // the same share with a decimal more
                arguments(TARGET, "indicatorId", "ernstig", "target-redirected"),
                arguments(TARGET, "targetGroupId", "jongeren", "target-redirected"),
                arguments(TARGET, "by", date("2027"), "deadline-pushed"),
                arguments(TARGET, "by", date("2026~"), "deadline-loosened"), // perhaps 2027
                arguments(TARGET, "by", date("2026-06"), "deadline-advanced"),
                arguments(TARGET, "by", date("2025"), "deadline-advanced"),
                arguments(TARGET, "by", date("2026-12"), ""), // no later than 2026
                arguments(TARGET, "wording", "hoogstens vier op de tien", ""),
                arguments(GOAL, "title", "Veel minder eenzame inwoners", ""),
                arguments(GOAL, "level", GoalLevel.SUB, "goal-lowered"),
                arguments(GOAL, "level", GoalLevel.AMBITION, "goal-raised"),
                arguments(GOAL, "targetGroupIds", List.of("ouderen"), "goal-narrowed"),
                arguments(GOAL, "areaIds", List.of("noord"), "goal-narrowed"), // held everywhere
                arguments(GOAL, "indicatorIds", List.of("eenzaam"), "indicator-unlinked"),
                arguments(GOAL + "/period", "end", date("2028"), "deadline-pushed"),
                arguments(GOAL + "/period", "begin", date("2025"), ""),
                arguments("/period", "end", date("2029"), ""), // the targets have a date of their own
                arguments(INDICATOR, "name", "Eenzame inwoners (%)", ""),
                arguments(INDICATOR, "construct", Construct.SOCIAL_ISOLATION, "indicator-redefined"),
                arguments(INDICATOR, "ages", AgeRange.parse("65+"), "indicator-redefined"),
                arguments(INDICATOR, "desiredDirection", Direction.STABLE, "indicator-redefined"),
                arguments(INDICATOR, "areaId", "noord", "indicator-specified"), // was left open
                arguments(INDICATOR + "/instrument", "kind", InstrumentKind.DE_JONG_GIERVELD_6, "indicator-redefined"),
                arguments(INDICATOR + "/instrument", "documentId", "cijfers-2023", ""),
                arguments(INDICATOR + "/instrument/cutOffs/0", "lowest", number("9"), "indicator-redefined"),
                arguments(INDICATOR, "baselineId", "meting-2024", "baseline-changed"),
                arguments(INDICATOR, "nextDue", date("2028"), "measuring-postponed"),
                arguments(BASELINE, "share", percent("52"), "baseline-rewritten"),
                arguments(BASELINE, "share", percent("49"), ""), // the same figure
                arguments(BASELINE, "period", date("2021"), "baseline-rewritten"),
                arguments(PROVISIONAL, "share", percent("47"), "measurement-rewritten"),
                arguments(BASELINE + "/uncertainty", "upper", number("55"), "uncertainty-rewritten"),
                arguments(BASELINE, "basis", ages("19+"), "basis-rewritten"), // 16+ of the questionnaire of 2022
                arguments(BASELINE + "/basis", "edition", "vragenlijst 2020", "basis-rewritten"),
                arguments(BASELINE + "/basis", "areaId", "noord", "basis-rewritten"),
                arguments(PROVISIONAL, "basis", ages("19+"), "basis-stated"),
                arguments(INDICATOR, "acceptedBreaks", List.of(), "break-refused"),
                arguments(
                        INDICATOR,
                        "acceptedBreaks",
                        List.of(accepted(Aspect.AGE_BASE, "meting-2022"), accepted(Aspect.METHOD)),
                        "break-accepted"),
                // all figures, where only that of 2022 might differ
                arguments(
                        INDICATOR,
                        "acceptedBreaks",
                        List.of(accepted(Aspect.AGE_BASE)),
                        "break-refused, break-accepted"),
                arguments(INDICATOR + "/acceptedBreaks/0", "reason", "Het scheelt heel weinig.", ""),
                arguments(TARGET, "test", TestKind.POOLED_SHARES, "target-tested-otherwise"),
                arguments(TARGET, "test", TestKind.FIGURES_ONLY, "target-tested-otherwise"), // the choice was open
                arguments("/targetGroups/0", "ages", AgeRange.parse("75+"), "target-group-narrowed"),
                arguments("/targetGroups/0", "ages", AgeRange.parse("55+"), "target-group-widened"),
                arguments("/targetGroups/0", "ages", AgeRange.parse("60-80"), "target-group-changed"),
                arguments("/targetGroups/0", "areaIds", List.of("noord"), "target-group-narrowed"),
                arguments("/targetGroups/0", "characteristics", List.of("alleenwonend"), "target-group-changed"),
                arguments("/targetGroups/0", "name", "Senioren", ""),
                arguments("/commitments/0/promises/0", "due", date("2027"), "deadline-pushed"),
                arguments("/actions/0/period", "begin", date("2026"), "action-postponed"),
                arguments("/actions/0/period", "end", date("2029"), ""), // a follow-up is no delay
                arguments("/actions/0", "progress", Progress.DONE, ""),
                arguments("/evaluations/0", "date", date("2026"), "evaluation-postponed"),
                arguments("/referral/contactPoints/0", "progress", Progress.STOPPED, "contact-point-closed"),
                arguments("/referral/contactPoints/0", "period", span("2020", "2025"), "contact-point-closed"));
    }

    @ParameterizedTest(name = "{0}/{1} = {2}: {3}")
    @MethodSource("changes")
    void one_property_says_something_else(String part, String property, Object value, String code) {
        assertThat(codes(PLAN, Rewrite.with(PLAN, part, property, value))).isEqualTo(code);
    }

    // ---- One property says nothing any more

    static Stream<Arguments> omissions() {
        return Stream.of(
                arguments(TARGET, "indicatorId", "target-redirected"),
                arguments(TARGET, "targetGroupId", "target-widened"), // everybody, where not stated
                arguments(TARGET, "by", "deadline-dropped"),
                arguments(GOAL, "period", "deadline-dropped"),
                arguments(INDICATOR, "instrument", "indicator-redefined"),
                arguments(INDICATOR, "baselineId", "baseline-changed"),
                arguments(BASELINE, "share", "baseline-rewritten"),
                arguments(BASELINE, "uncertainty", "uncertainty-rewritten"),
                arguments(BASELINE, "basis", "basis-rewritten"),
                arguments(INDICATOR, "acceptedBreaks", "break-refused"),
                arguments(INDICATOR, "nextDue", "measuring-postponed"),
                arguments("/targetGroups/0", "ages", "target-group-widened"));
    }

    @ParameterizedTest(name = "{0} without {1}: {2}")
    @MethodSource("omissions")
    void one_property_says_nothing_any_more(String part, String property, String code) {
        assertThat(codes(PLAN, Rewrite.without(PLAN, part, property))).isEqualTo(code);
    }

    // ---- A part is gone

    static Stream<Arguments> removals() {
        return Stream.of(
                arguments(GOAL, "goal-dropped"), // and its target with it, which needs no second word
                arguments(TARGET, "target-dropped"),
                arguments(INDICATOR, "indicator-dropped"),
                arguments(BASELINE, "measurement-dropped"),
                arguments("/targetGroups/1", "target-group-dropped"),
                arguments("/commitments/0", "promise-dropped"), // what was inside is gone too
                arguments("/actions/0", "action-dropped"),
                arguments("/evaluations/0", "evaluation-dropped"),
                arguments("/referral/rules/0", "rule-dropped"),
                arguments("/referral/rules/0/routes/0", "route-dropped"),
                arguments("/referral", "contact-point-closed, rule-dropped"),
                arguments("/areas/1", ""),
                arguments("/documents/0", ""));
    }

    @ParameterizedTest(name = "without {0}: {1}")
    @MethodSource("removals")
    void a_part_is_gone(String part, String code) {
        PlanDocument without = Rewrite.without(PLAN, part);
        assertThat(codes(PLAN, without)).isEqualTo(code);
        PlanDifference back = PlanDifference.between(without, PLAN);
        assertThat(back.getMarks())
                .as("what is new moves no goalpost")
                .allSatisfy(mark -> assertThat(mark.finding().getCode()).isEqualTo(Goalposts.REVISION_KEPT));
    }

    // ---- One target instead of another

    static Stream<Arguments> targets() {
        CountReached ten = CountReached.builder().count(exact("10")).build();
        ChangeBy fiveLess = ChangeBy.builder().change(number("-5")).build();
        NoSignificantIncrease tested = NoSignificantIncrease.builder()
                .margin(number("2"))
                .level(percent("5"))
                .build();
        LowerThanLastRound strict = LowerThanLastRound.builder()
                .test(TestKind.DIFFERENCE)
                .level(percent("5"))
                .build();
        return Stream.of(
                // old, new, what deserves a look
                arguments(atLeast("60"), atLeast("50"), "target-weakened"),
                arguments(atLeast("60"), atLeast("70"), "target-tightened"),
                arguments(fiveLess, ChangeBy.builder().change(number("-3")).build(), "target-weakened"),
                arguments(fiveLess, ChangeBy.builder().change(number("-8")).build(), "target-tightened"),
                arguments(fiveLess, ChangeBy.builder().change(number("5")).build(), "target-weakened"),
                arguments(
                        ChangeBy.builder().change(number("5")).build(),
                        ChangeBy.builder().change(number("3")).build(),
                        "target-weakened"), // five more was wanted
                arguments(ten, CountReached.builder().count(exact("8")).build(), "target-weakened"),
                arguments(ten, CountReached.builder().count(exact("12")).build(), "target-tightened"),
                arguments(
                        ten,
                        CountReached.builder()
                                .count(Quantity.builder().about(number("10")).build())
                                .build(),
                        "target-changed"), // about ten may be less
                arguments(tested, tested.toBuilder().margin(number("3")).build(), "target-weakened"),
                arguments(tested, tested.toBuilder().level(percent("1")).build(), "target-weakened"),
                arguments(tested, tested.toBuilder().level(percent("10")).build(), "target-tightened"),
                arguments(
                        tested,
                        tested.toBuilder()
                                .margin(number("3"))
                                .level(percent("10"))
                                .build(),
                        "target-changed"), // weaker one way, stricter the other
                // What is shown at 5 % is shown at 10 % too, and is so in the figures
                arguments(strict, strict.toBuilder().level(percent("10")).build(), "target-weakened"),
                arguments(strict, strict.toBuilder().level(percent("1")).build(), "target-tightened"),
                arguments(strict, strict.toBuilder().test(TestKind.FIGURES_ONLY).build(), "target-weakened"),
                arguments(strict.toBuilder().test(TestKind.FIGURES_ONLY).build(), strict, "target-tightened"),
                arguments(
                        strict, strict.toBuilder().test(TestKind.WEIGHTED_TREND).build(), "target-tested-otherwise"),
                // A rise that is no more than chance is one in the figures
                arguments(
                        tested.toBuilder().test(TestKind.DIFFERENCE).build(),
                        tested.toBuilder().test(TestKind.FIGURES_ONLY).build(),
                        "target-tightened"),
                arguments(
                        tested.toBuilder().test(TestKind.FIGURES_ONLY).build(),
                        tested.toBuilder().test(TestKind.DIFFERENCE).build(),
                        "target-weakened"),
                // That a rise of the margin is excluded must be shown
                arguments(
                        tested.toBuilder().test(TestKind.EQUIVALENCE).build(),
                        tested.toBuilder()
                                .test(TestKind.EQUIVALENCE)
                                .level(percent("10"))
                                .build(),
                        "target-weakened"),
                // With a margin, that it is excluded is enough; without one, it takes a decrease
                arguments(
                        StabiliseOrDecrease.builder().build(),
                        StabiliseOrDecrease.builder().margin(number("2")).build(),
                        "target-weakened"),
                arguments(
                        BackToLevelOf.builder()
                                .moment(date("2012"))
                                .margin(number("2"))
                                .build(),
                        BackToLevelOf.builder()
                                .moment(date("2012"))
                                .margin(number("1"))
                                .build(),
                        "target-tightened"),
                // Lower than before is never a rise, and no rise is never a significant one
                arguments(
                        LowerThanLastRound.builder().build(),
                        StabiliseOrDecrease.builder().build(),
                        "target-weakened"),
                arguments(
                        StabiliseOrDecrease.builder().build(),
                        NoSignificantIncrease.builder().build(),
                        "target-weakened"),
                arguments(
                        NoSignificantIncrease.builder().build(),
                        LowerThanLastRound.builder().build(),
                        "target-tightened"),
                arguments(atLeast("60"), TrendBroken.builder().build(), "target-changed"),
                arguments(
                        BackToLevelOf.builder().moment(date("2012")).build(),
                        BackToLevelOf.builder().moment(date("2016")).build(),
                        "target-changed"), // which year was better is not in the target
                arguments(
                        MilestoneReached.builder()
                                .milestone("Convenant getekend")
                                .build(),
                        MilestoneReached.builder()
                                .milestone("Convenant besproken")
                                .build(),
                        "target-changed"));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @MethodSource("targets")
    void one_target_instead_of_another(GoalTarget old, GoalTarget current, String code) {
        assertThat(codes(withTarget(old), withTarget(current))).isEqualTo(code);
    }

    @Test
    void which_way_is_weaker_depends_on_the_direction_that_the_indicator_should_go() {
        // The share of people who do not feel lonely should rise: minus five is a retreat, minus three less of one
        ChangeBy old = ChangeBy.builder()
                .indicatorId("niet-eenzaam")
                .change(number("-5"))
                .build();
        CoalitionPlan plan = withTarget(old).toBuilder()
                .addIndicator(Indicator.builder()
                        .id("niet-eenzaam")
                        .name("Niet eenzaam")
                        .desiredDirection(Direction.INCREASE)
                        .build())
                .build();
        assertThat(codes(plan, Rewrite.with(plan, TARGET, "change", number("-3"))))
                .isEqualTo("target-tightened");
    }

    // ---- What is no moved goalpost

    @Test
    void a_figure_corrected_after_a_newer_source_is_a_correction() {
        PlanDocument corrected = Rewrite.everywhere(PLAN, (place, values) -> {
            if (place.equals(BASELINE)) {
                values.replaceAll((property, value) -> switch (property.getName()) {
                    case "share" -> percent("49.6");
                    case "sources" ->
                        List.of(Source.builder().documentId("cijfers-2025").build());
                    default -> value;
                });
            }
        });
        assertThat(codes(PLAN, corrected)).isEqualTo("measurement-corrected");
    }

    @Test
    void a_provisional_figure_that_becomes_final_is_a_correction() {
        PlanDocument settled =
                Rewrite.without(Rewrite.with(PLAN, PROVISIONAL, "share", percent("47.5")), PROVISIONAL, "provisional");
        assertThat(codes(PLAN, settled)).isEqualTo("measurement-corrected");
    }

    @Test
    void a_new_round_moves_nothing_and_lets_the_next_one_be_later() {
        Indicator indicator = PLAN.getIndicators().get(0);
        CoalitionPlan later = PLAN.toBuilder()
                .indicators(List.of(
                        indicator.toBuilder()
                                .addMeasurement(Measurement.builder()
                                        .id("meting-2026")
                                        .period(date("2026"))
                                        .share(percent("46"))
                                        .build())
                                .nextDue(date("2028"))
                                .build(),
                        PLAN.getIndicators().get(1)))
                .build();
        assertThat(codes(PLAN, later)).isEmpty();
    }

    @Test
    void what_is_openly_gone_is_no_goalpost() {
        CoalitionPlan open = ((CoalitionPlan) Rewrite.without(PLAN, GOAL))
                .toBuilder()
                        .addAbsence(Absence.builder()
                                .topic("minder-eenzaam")
                                .kind(AbsenceKind.ABSENT)
                                .statement("Het doel is opgegaan in het gezondheidsplan.")
                                .build())
                        .build();
        assertThat(codes(PLAN, open)).isEmpty();
    }

    @Test
    void a_goal_whose_time_is_over_may_go() {
        PlanDocument next = Rewrite.with(Rewrite.without(PLAN, GOAL), "", "issued", date("2028"));
        assertThat(codes(PLAN, next)).isEmpty();
    }

    @Test
    void an_action_that_was_done_may_go() {
        PlanDocument done = Rewrite.with(PLAN, "/actions/0", "progress", Progress.DONE);
        assertThat(codes(done, Rewrite.without(done, "/actions/0"))).isEmpty();
    }

    @Test
    void a_goal_under_another_id_is_still_that_goal() {
        PlanDocument renamed = Rewrite.with(PLAN, GOAL, "id", "veel-minder-eenzaam");
        renamed = Rewrite.with(renamed, TARGET, "share", percent("45"));
        PlanDifference difference = PlanDifference.between(PLAN, renamed);
        assertThat(codes(PLAN, renamed)).isEqualTo("target-weakened");
        assertThat(difference.getChanges())
                .extracting(change -> change.message(Language.DUTCH))
                .containsExactly(
                        "Gewijzigd: doel 'Minder eenzame inwoners', id was 'minder-eenzaam', is nu 'veel-minder-eenzaam'.",
                        "Gewijzigd: doel 'Minder eenzame inwoners' > streefwaarde 1, aandeel was 40 %, is nu 45 %.");
    }

    @Test
    void a_measurement_under_another_id_is_still_that_round() {
        PlanDocument renamed = Rewrite.with(PLAN, BASELINE, "id", "nieuwe-nulmeting");
        renamed = Rewrite.with(
                Rewrite.with(renamed, BASELINE, "share", percent("55")), INDICATOR, "baselineId", "nieuwe-nulmeting");
        renamed = Rewrite.with(renamed, INDICATOR + "/acceptedBreaks/0", "measurementIds", List.of("nieuwe-nulmeting"));
        assertThat(codes(PLAN, renamed)).isEqualTo("baseline-rewritten");
    }

    @Test
    void a_measurement_that_went_to_another_indicator_is_missed_where_it_was() {
        Measurement measurement = PLAN.getIndicators().get(0).getMeasurements().get(1);
        CoalitionPlan moved = ((CoalitionPlan) Rewrite.without(PLAN, PROVISIONAL))
                .toBuilder()
                        .addIndicator(Indicator.builder()
                                .id("derde")
                                .name("Derde")
                                .addMeasurement(measurement)
                                .build())
                        .build();
        assertThat(codes(PLAN, moved)).isEqualTo("measurement-dropped");
        assertThat(PlanDifference.between(PLAN, moved).getChanges())
                .extracting(Change::getKind)
                .containsExactly(Change.Kind.ADDED, Change.Kind.MOVED);
    }

    // ---- The documents as a whole

    @Test
    void targets_without_a_date_of_their_own_lean_on_the_end_of_the_plan() {
        CoalitionPlan plan = withTarget(atLeast("60")).toBuilder().period(YEARS).build();
        assertThat(codes(plan, Rewrite.with(plan, "/period", "end", date("2030"))))
                .isEqualTo("plan-prolonged");
    }

    @Test
    void documents_that_have_nothing_to_do_with_each_other_are_said_to() {
        CoalitionPlan other = PLAN.toBuilder().id("ander-plan").build();
        assertThat(PlanDifference.between(PLAN, other).getRelation()).isEqualTo(PlanRelation.NONE);
        assertThat(codes(PLAN, other)).isEqualTo("another-plan");
    }

    @Test
    void one_address_makes_versions_of_documents_with_two_ids_and_two_addresses_make_two_plans() {
        CoalitionPlan here = PLAN.toBuilder().uri("https://plan.example/1").build();
        CoalitionPlan renamed = here.toBuilder().id("plan-nieuw").build();
        CoalitionPlan elsewhere = here.toBuilder().uri("https://plan.example/2").build();
        assertThat(PlanRelation.between(here, renamed)).isEqualTo(PlanRelation.VERSION);
        assertThat(PlanRelation.between(here, elsewhere)).isEqualTo(PlanRelation.NONE);
    }

    @Test
    void a_part_of_a_plan_takes_nothing_back_and_a_successor_does() {
        CoalitionPlan agenda = ((CoalitionPlan) Rewrite.without(PLAN, GOAL))
                .toBuilder().id("agenda").build();
        CoalitionPlan part =
                agenda.toBuilder().addDescent(descent(DescentKind.PARENT)).build();
        CoalitionPlan successor =
                agenda.toBuilder().addDescent(descent(DescentKind.PREDECESSOR)).build();
        assertThat(PlanDifference.between(PLAN, part).getRelation()).isEqualTo(PlanRelation.PART);
        assertThat(codes(PLAN, part)).isEmpty();
        assertThat(PlanDifference.between(PLAN, successor).getRelation()).isEqualTo(PlanRelation.SUCCESSOR);
        assertThat(codes(PLAN, successor)).isEqualTo("goal-dropped");
    }

    @Test
    void a_new_version_that_is_older_was_perhaps_swapped() {
        assertThat(codes(PLAN, Rewrite.with(PLAN, "", "issued", date("2023")))).isEqualTo("versions-swapped");
    }

    @Test
    void a_version_that_changed_should_be_called_another() {
        PlanDocument changed = Rewrite.with(PLAN, "", "title", "Samen in Dorpstad!");
        assertThat(PlanDifference.between(PLAN, changed).getMarks())
                .extracting(mark -> mark.finding().getCode())
                .containsExactly(Goalposts.REVISION_KEPT);
        assertThat(PlanDifference.between(PLAN, Rewrite.with(changed, "", "revision", "2"))
                        .getMarks())
                .isEmpty();
    }

    // ---- The catalogue

    @Test
    void every_code_is_met_by_an_example_here() {
        Stream<String> expected = Stream.of(changes(), omissions(), removals(), targets())
                .flatMap(rows -> rows)
                .map(row -> (String) row.get()[row.get().length - 1]);
        Stream<String> elsewhere = Stream.of(
                "measurement-corrected",
                "plan-prolonged",
                "another-plan",
                "versions-swapped",
                "revision-kept",
                "goal-widened",
                "target-narrowed");
        assertThat(Stream.concat(expected, elsewhere)
                        .flatMap(codes -> Stream.of(codes.split(", ")))
                        .filter(code -> !code.isEmpty()))
                .containsAll(Goalposts.codes().stream().map(FindingCode::getId).toList());
    }

    @Test
    void the_page_on_differences_has_every_code_with_its_severity_and_sentence() throws IOException {
        List<String> rows = Files.readString(Path.of("docs/difference.md"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(0, line.lastIndexOf("|", line.length() - 2)))
                .toList();
        assertThat(rows)
                .isEqualTo(Goalposts.codes().stream()
                        .map(code -> "| `" + code + "` | "
                                + code.getSeverity().name().toLowerCase(Locale.ROOT) + " | "
                                + code.getSentence().in(Language.ENGLISH) + " ")
                        .toList());
    }

    @Test
    void what_a_goal_and_a_target_gain_or_lose_by_a_group_shows() {
        PlanDocument narrow = Rewrite.with(PLAN, GOAL, "targetGroupIds", List.of("ouderen"));
        PlanDocument open = Rewrite.without(PLAN, TARGET, "targetGroupId");
        assertThat(codes(narrow, PLAN)).isEqualTo("goal-widened");
        assertThat(codes(open, PLAN)).isEqualTo("target-narrowed");
    }

    /** The codes, but for the one that says that this test never changes the revision. */
    private static String codes(PlanDocument old, PlanDocument current) {
        return String.join(
                ", ",
                PlanDifference.between(old, current).getMarks().stream()
                        .map(Mark::finding)
                        .map(finding -> finding.getCode().getId())
                        .filter(code -> !code.equals(Goalposts.REVISION_KEPT.getId()))
                        .toList());
    }

    private static CoalitionPlan withTarget(GoalTarget target) {
        return CoalitionPlan.builder()
                .id("plan")
                .title("Samen in Dorpstad")
                .language("nl")
                .addGoal(Goal.builder()
                        .id("doel")
                        .title("Doel")
                        .addTarget(target)
                        .build())
                .build();
    }

    private static AtLeast atLeast(String share) {
        return AtLeast.builder().share(percent(share)).build();
    }

    private static Descent descent(DescentKind kind) {
        return Descent.builder().kind(kind).title("Samen in Dorpstad").build();
    }

    private static MeasurementBasis ages(String ages) {
        return MeasurementBasis.builder().ages(AgeRange.parse(ages)).build();
    }

    private static AcceptedBreak accepted(Aspect aspect, String... measurementIds) {
        return AcceptedBreak.builder()
                .aspect(aspect)
                .addMeasurementIds(measurementIds)
                .reason("Het scheelt weinig.")
                .build();
    }

    private static CutOff cutOff(String lowest) {
        return CutOff.builder()
                .severity(LonelinessSeverity.MODERATE)
                .lowest(number(lowest))
                .build();
    }

    private static TargetGroup group(String id, String ages) {
        return TargetGroup.builder().id(id).name(id).ages(AgeRange.parse(ages)).build();
    }

    private static Area area(String id) {
        return Area.builder().id(id).name(id).build();
    }

    private static Quantity exact(String number) {
        return Quantity.builder().exact(number(number)).build();
    }

    private static TimeSpan span(String begin, String end) {
        return TimeSpan.builder().begin(date(begin)).end(date(end)).build();
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    private static Percentage percent(String text) {
        return Percentage.ofPercent(text);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}

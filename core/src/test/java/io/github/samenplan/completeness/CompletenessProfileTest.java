package io.github.samenplan.completeness;

import static io.github.samenplan.TestPlans.emptyPlan;
import static io.github.samenplan.TestPlans.emptyProgramme;
import static io.github.samenplan.TestPlans.goal;
import static io.github.samenplan.TestPlans.plan;
import static io.github.samenplan.TestPlans.planWith;
import static io.github.samenplan.completeness.RuleExample.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.samenplan.approach.Framework;
import io.github.samenplan.approach.Frameworks;
import io.github.samenplan.approach.Goal;
import io.github.samenplan.approach.Pillar;
import io.github.samenplan.completeness.Answer.Evidence;
import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.fact.AbsenceKind;
import io.github.samenplan.fact.Label;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.PlanPart;
import io.github.samenplan.plan.PlanParts;
import io.github.samenplan.plan.PlanStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host's own rules and profiles, and the answers that rules give. */
class CompletenessProfileTest {

    /** What a host writes: every goal is described. */
    private static final CompletenessRule GOAL_DESCRIBED = new CompletenessRule() {

        @Override
        public FindingCode getCode() {
            return FindingCode.of(
                    "dorpstad-goal-without-description",
                    Severity.WARNING,
                    "Leg het doel '{0}' uit.",
                    "Explain the goal '{0}'.");
        }

        @Override
        public Words getAdvice() {
            return Words.of("Schrijf twee zinnen.", "Write two sentences.");
        }

        @Override
        public Words getSource() {
            return Words.of("Schrijfwijzer van Dorpstad", "Style guide of Dorpstad");
        }

        @Override
        public Answer check(Question question) {
            PlanParts parts = question.getParts();
            List<Evidence> bare = parts.of(Goal.class).stream()
                    .filter(goal -> goal.getValue().getDescription().isEmpty())
                    .map(goal -> Evidence.at(
                            goal.getLocation(), Words.ofBoth(goal.getValue().getTitle())))
                    .toList();
            return bare.isEmpty() ? Answer.met(parts.of(Goal.class)) : Answer.notMet(bare);
        }
    };

    static CompletenessProfile profile(CompletenessRule... rules) {
        return CompletenessProfile.builder()
                .id("dorpstad")
                .version("2026")
                .name(Label.of("nl", "Eisen van Dorpstad").and("en", "Demands of Dorpstad"))
                .addBlock(block("alles", rules))
                .build();
    }

    private static ProfileBlock block(String id, CompletenessRule... rules) {
        return ProfileBlock.builder()
                .id(id)
                .name(Label.of("nl", id))
                .addAllDemands(Stream.of(rules).map(Demand::of).toList())
                .build();
    }

    /** Lays such a profile beside a plan. */
    static CompletenessReport report(PlanDocument plan, CompletenessRule... rules) {
        return CompletenessCheck.of(
                        List.of(profile(rules)), RuleCatalogue.shipped().and(rules))
                .run(plan, TODAY);
    }

    static CompletenessRule metRule(String code) {
        return rule(code, Severity.ERROR, Answer.met(List.of()));
    }

    static CompletenessRule unmetRule(String code, Severity severity) {
        return rule(code, severity, Answer.notMet());
    }

    private static CompletenessRule rule(String code, Severity severity, Answer answer) {
        return draft(code, severity).unless(question -> answer);
    }

    private static PlanRule.Draft draft(String code, Severity severity) {
        return PlanRule.missing(code, severity, "Er ontbreekt iets.", "Something is missing.")
                .advice("Vul het aan.", "Add it.")
                .source(RuleSource.OWN);
    }

    // ---- A host's own

    @Test
    void a_host_runs_a_rule_of_its_own_in_a_profile_of_its_own() {
        CompletenessReport report = report(
                planWith(
                        goal("een").toBuilder()
                                .description("Ouderen zien elkaar vaker.")
                                .build(),
                        goal("twee")),
                GOAL_DESCRIBED);
        Finding finding = report.findings().get(0);
        assertThat(report.findings()).containsExactly(finding);
        assertThat(finding.message(Language.DUTCH)).isEqualTo("Leg het doel 'Minder eenzame ouderen' uit.");
        assertThat(finding.message(Language.ENGLISH)).isEqualTo("Explain the goal 'Minder eenzame ouderen'.");
        assertThat(finding.getLocation().getPointer()).isEqualTo("/goals/1");
        assertThat(finding.getLocation().trail(Language.DUTCH)).isEqualTo("doel 'Minder eenzame ouderen'");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void a_host_adds_a_rule_to_a_shipped_profile() {
        CompletenessProfile both = Profiles.NATIONAL_FIVE_PILLARS.toBuilder()
                .id("beide")
                .addBlock(block("dorpstad", GOAL_DESCRIBED))
                .build();
        CompletenessReport report = CompletenessCheck.of(
                        List.of(both), RuleCatalogue.shipped().and(GOAL_DESCRIBED))
                .run(planWith(goal("doel")), TODAY);
        assertThat(report.findings())
                .extracting(finding -> finding.getCode().getId())
                .contains("pillars-not-signed", "dorpstad-goal-without-description");
    }

    @Test
    void a_rule_of_a_host_may_be_about_a_programme() {
        CompletenessReport report =
                report(emptyProgramme().toBuilder().addGoal(goal("doel")).build(), GOAL_DESCRIBED);
        assertThat(report.applies()).isTrue();
        assertThat(report.findings()).hasSize(1);
    }

    @Test
    void a_rule_is_told_the_day_and_the_plan_and_how_far_it_has_come() {
        LocalDate day = LocalDate.of(2031, 2, 3);
        CoalitionPlan plan = plan().status(PlanStatus.DRAFT).build();
        List<Object> told = new ArrayList<>();
        CompletenessRule curious = draft("curious", Severity.INFO).unless(question -> {
            told.add(question.getParts().getDocument());
            told.add(question.getDate());
            told.add(question.status().orElseThrow());
            return Answer.notApplicable();
        });
        CompletenessCheck.of(List.of(profile(curious)), RuleCatalogue.shipped().and(curious))
                .run(plan, day);
        assertThat(told).containsExactly(plan, day, PlanStatus.DRAFT);
    }

    @Test
    void a_profile_whose_rules_do_not_apply_does_not_apply() {
        CompletenessRule aside = rule("aside", Severity.ERROR, Answer.notApplicable());
        assertThat(report(emptyPlan(), aside).applies()).isFalse();
        assertThat(report(emptyPlan(), aside, metRule("kept")).applies()).isTrue();
        assertThat(report(emptyPlan(), aside, unmetRule("broken", Severity.INFO))
                        .applies())
                .isTrue();
    }

    // ---- Severity and numbers of a profile

    @Test
    void a_profile_says_how_bad_it_is() {
        CompletenessRule rule = unmetRule("broken", Severity.INFO);
        CompletenessProfile strict = profile(rule).toBuilder()
                .blocks(List.of(block("alles").toBuilder()
                        .addDemand(Demand.of(rule).toBuilder()
                                .severity(Severity.ERROR)
                                .build())
                        .build()))
                .build();
        CompletenessProfile silent = profile(rule).toBuilder()
                .id("zwijgend")
                .blocks(List.of(block("alles").toBuilder()
                        .addDemand(Demand.builder().rule("broken").build())
                        .build()))
                .build();
        CompletenessReport report = CompletenessCheck.of(
                        List.of(silent, strict), RuleCatalogue.shipped().and(rule))
                .run(emptyPlan(), TODAY);
        assertThat(report.getProfiles())
                .flatExtracting(result -> result.findings())
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.INFO, Severity.ERROR);
        assertThat(report.findings())
                .as("once, with the worst severity")
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.ERROR);
        assertThat(report.gaps()).extracting(gap -> gap.finding().getSeverity()).containsExactly(Severity.ERROR);
    }

    @Test
    void a_rule_that_two_profiles_ask_for_is_answered_once_unless_with_other_numbers() {
        Parameter least = Parameter.atLeast("things", 3, "dingen", "things");
        List<Integer> asked = new ArrayList<>();
        CompletenessRule rule = draft("counts", Severity.INFO).with(least).unless(question -> {
            asked.add(question.value(least));
            return Answer.notMet();
        });
        CompletenessProfile spelt = profile(rule);
        CompletenessProfile silent =
                asking("zwijgend", Demand.builder().rule("counts").build());
        CompletenessProfile more = asking(
                "meer",
                Demand.builder().rule("counts").addSetting(Setting.of(least, 5)).build());
        CompletenessCheck.of(
                        List.of(spelt, silent, more), RuleCatalogue.shipped().and(rule))
                .run(emptyPlan(), TODAY);
        assertThat(asked).containsExactly(3, 5);
        assertThat(least.asksMore(5, 3)).isTrue();
        assertThat(least.asksMore(3, 3)).isFalse();
        assertThat(Parameter.atMost("things", 3, "dingen", "things").asksMore(2, 3))
                .isTrue();
    }

    private static CompletenessProfile asking(String id, Demand demand) {
        return profile().toBuilder()
                .id(id)
                .blocks(List.of(block("alles").toBuilder().addDemand(demand).build()))
                .build();
    }

    @Test
    void what_is_not_in_the_catalogue_cannot_be_asked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompletenessCheck.of(profile(GOAL_DESCRIBED)))
                .withMessage("A profile must ask for rules of the catalogue - but was:"
                        + " dorpstad-goal-without-description in dorpstad@2026");
        CompletenessProfile odd = asking(
                "vreemd",
                Demand.builder()
                        .rule("budget-missing")
                        .addSetting(Setting.of(Parameter.atLeast("euros", 1, "euro", "euros"), 1))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompletenessCheck.of(odd))
                .withMessage("A setting must be of a parameter of the rule - but was:"
                        + " euros of budget-missing in vreemd@2026");
    }

    // ---- A profile

    @Test
    void a_profile_is_named_by_id_and_version() {
        assertThat(profile().reference()).isEqualTo("dorpstad@2026");
        assertThat(Profiles.find("een-tegen-eenzaamheid")).contains(Profiles.NATIONAL_FIVE_PILLARS);
        assertThat(Profiles.find("een-tegen-eenzaamheid@1.0")).contains(Profiles.NATIONAL_FIVE_PILLARS);
        assertThat(Profiles.find("een-tegen-eenzaamheid@9")).isEmpty();
        assertThat(Profiles.shipped())
                .extracting(CompletenessProfile::reference)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_profile_that_lays_a_framework_beside_a_plan_has_its_id_and_pillars() {
        assertThat(Profiles.shipped())
                .filteredOn(profile -> frameworks(profile).findAny().isPresent())
                .hasSize(3)
                .allSatisfy(profile -> assertThat(frameworks(profile)).anySatisfy(framework -> {
                    assertThat(profile.getName()).isEqualTo(framework.getName());
                    assertThat(profile.getBlocks())
                            .extracting(ProfileBlock::getId)
                            .containsExactlyElementsOf(framework.getPillars().stream()
                                    .map(Pillar::getId)
                                    .toList());
                }));
    }

    private static Stream<Framework> frameworks(CompletenessProfile profile) {
        return Frameworks.shipped().stream()
                .filter(framework -> framework.getId().equals(profile.getId()));
    }

    @Test
    void only_what_a_source_says_must_be_there_is_an_error() {
        assertThat(errors(Profiles.ROUTE_MAP)).as("a route map gives advice").isEmpty();
        assertThat(errors(Profiles.INTEGRATED_FOUR_PILLARS)).isEmpty();
        assertThat(errors(Profiles.LOCAL_POLICY)).as("the law").containsExactly("anonymous-help-missing");
        assertThat(errors(Profiles.PRIVACY)).as("the law").containsExactly("citizen-service-number");
        assertThat(errors(Profiles.NATIONAL_FIVE_PILLARS))
                .as("what the programme asks for by name")
                .containsExactly(
                        "pillars-not-signed",
                        "network-missing",
                        "members-missing",
                        "lead-missing",
                        "experts-by-experience-missing",
                        "goal-missing",
                        "target-group-missing",
                        "action-missing",
                        "indicator-missing",
                        "evaluation-missing");
    }

    private static Stream<String> errors(CompletenessProfile profile) {
        return profile.demands()
                .filter(demand -> demand.getSeverity().equals(Optional.of(Severity.ERROR)))
                .map(Demand::getRule);
    }

    @Test
    void a_profile_asks_for_a_rule_once_also_in_different_blocks() {
        CompletenessRule rule = metRule("twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profile(rule).toBuilder()
                        .addBlock(block("nog-een", rule))
                        .build())
                .withMessage("Profile must ask for each rule once - but was: twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0.5", "10000", "1e9"})
    void a_number_of_a_profile_is_whole_and_not_too_large(String value) {
        SettingBuilder setting = Setting.builder().parameter("sectors").value(new BigDecimal(value));
        assertThatIllegalArgumentException()
                .isThrownBy(setting::build)
                .withMessageStartingWith("Setting must be a whole number from 0 to 9999 - but was: ");
    }

    @Test
    void null_is_refused() {
        CompletenessCheck check = CompletenessCheck.of(profile());
        assertThatNullPointerException().isThrownBy(() -> CompletenessCheck.of(null));
        assertThatNullPointerException().isThrownBy(() -> CompletenessCheck.of(List.of(), null));
        assertThatNullPointerException().isThrownBy(() -> check.run(null, TODAY));
        assertThatNullPointerException().isThrownBy(() -> check.run(emptyPlan(), null));
        assertThatNullPointerException().isThrownBy(() -> Profiles.find(null));
    }

    @Test
    void a_shipped_rule_without_advice_or_source_is_not_made() {
        PlanRule.Draft draft = PlanRule.missing("bare", Severity.INFO, "Er ontbreekt iets.", "Something is missing.");
        assertThatNullPointerException()
                .isThrownBy(() -> draft.source(RuleSource.OWN).unlessAny(PlanParts::all))
                .withMessage("advice");
        assertThatNullPointerException()
                .isThrownBy(() -> draft.advice("Vul het aan.", "Add it.").unlessAny(PlanParts::all))
                .withMessage("source");
        assertThat(metRule("kept")).hasToString("kept");
    }

    // ---- Answers

    @Test
    void what_is_met_shows_where() {
        Answer answer =
                Answer.met(PlanParts.of(planWith(goal("een"), goal("twee"))).of(Goal.class));
        assertThat(answer.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(RuleExample.pointers(answer)).containsExactly("/goals/0", "/goals/1");
        assertThat(answer).asString().startsWith("MET [");
        List<PlanPart<Goal>> twice = Stream.of(1, 2)
                .flatMap(time -> PlanParts.of(planWith(goal("een"))).of(Goal.class).stream())
                .toList();
        assertThat(RuleExample.pointers(Answer.met(twice))).containsExactly("/goals/0");
    }

    @Test
    void what_is_not_met_shows_where_and_in_the_document_when_nothing_else_is_said() {
        Location place = Location.ofDocument().property("title");
        assertThat(Answer.notMet(List.of(Evidence.at(place))).getEvidence()).containsExactly(Evidence.at(place));
        assertThat(Answer.notMet().getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(Answer.notMet().getEvidence()).containsExactly(Evidence.at(Location.ofDocument()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answer.notMet(List.of()))
                .withMessage("A rule that is not met must say where - but was: nowhere");
    }

    @Test
    void what_does_not_apply_shows_nowhere() {
        assertThat(Answer.notApplicable().getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(Answer.notApplicable().getEvidence()).isEmpty();
    }

    @Test
    void answers_are_equal_when_they_say_the_same() {
        Answer.Evidence title = Evidence.at(Location.ofDocument().property("title"));
        assertThat(Answer.notMet(List.of(title)))
                .isEqualTo(Answer.notMet(List.of(title)))
                .hasSameHashCodeAs(Answer.notMet(List.of(title)))
                .isNotEqualTo(Answer.notMet())
                .isNotEqualTo(Answer.notMet(List.of(title.as(AbsenceKind.ABSENT))))
                .isNotEqualTo(Answer.notApplicable())
                .isNotEqualTo("NOT_MET");
        assertThat(Answer.met(List.of())).isNotEqualTo(Answer.notApplicable());
    }

    @Test
    void an_answer_does_not_change_with_the_list_it_was_made_of() {
        List<Evidence> places = new ArrayList<>(List.of(Evidence.at(Location.ofDocument(), Words.ofBoth("3"))));
        Answer answer = Answer.notMet(places);
        places.clear();
        assertThat(answer.getEvidence()).isUnmodifiable().hasSize(1);
        assertThat(answer.getEvidence().get(0).arguments()).isUnmodifiable().containsExactly(Words.ofBoth("3"));
    }
}

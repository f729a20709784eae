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

import io.github.samenplan.approach.Goal;
import io.github.samenplan.completeness.Answer.Evidence;
import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.completeness.CompletenessProfile.Block;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.PlanParts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
        public Answer check(PlanParts parts, LocalDate date) {
            List<Evidence> bare = parts.of(Goal.class).stream()
                    .filter(goal -> goal.getValue().getDescription().isEmpty())
                    .map(goal -> Evidence.at(
                            goal.getLocation(), Words.ofBoth(goal.getValue().getTitle())))
                    .toList();
            return bare.isEmpty() ? Answer.met(parts.of(Goal.class)) : Answer.notMet(bare);
        }
    };

    static CompletenessProfile profile(CompletenessRule... rules) {
        return CompletenessProfile.of(
                "dorpstad",
                "2026",
                Words.of("Eisen van Dorpstad", "Demands of Dorpstad"),
                List.of(new Block("alles", Words.of("Alles", "Everything"), List.of(rules))));
    }

    static CompletenessRule metRule(String code) {
        return rule(code, Severity.ERROR, Answer.met(List.of()));
    }

    static CompletenessRule unmetRule(String code, Severity severity) {
        return rule(code, severity, Answer.notMet());
    }

    private static CompletenessRule rule(String code, Severity severity, Answer answer) {
        return PlanRule.missing(code, severity, "Er ontbreekt iets.", "Something is missing.")
                .advice("Vul het aan.", "Add it.")
                .source(PillarSource.OWN)
                .unless((parts, date) -> answer);
    }

    // ---- A host's own

    @Test
    void a_host_runs_a_rule_of_its_own_in_a_profile_of_its_own() {
        CompletenessReport report = CompletenessCheck.of(profile(GOAL_DESCRIBED))
                .run(
                        planWith(
                                goal("een").toBuilder()
                                        .description("Ouderen zien elkaar vaker.")
                                        .build(),
                                goal("twee")),
                        TODAY);
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
        List<Block> blocks = new ArrayList<>(Profiles.NATIONAL_FIVE_PILLARS.getBlocks());
        blocks.add(new Block("dorpstad", Words.ofBoth("Dorpstad"), List.of(GOAL_DESCRIBED)));
        CompletenessProfile both = CompletenessProfile.of("beide", "1", Words.ofBoth("Beide"), blocks);
        assertThat(both.rules())
                .containsExactlyElementsOf(
                        Stream.concat(Profiles.NATIONAL_FIVE_PILLARS.rules(), Stream.of(GOAL_DESCRIBED))
                                .toList());
        assertThat(CompletenessCheck.of(both).run(planWith(goal("doel")), TODAY).findings())
                .extracting(finding -> finding.getCode().getId())
                .contains("pillars-not-signed", "dorpstad-goal-without-description");
    }

    @Test
    void a_rule_of_a_host_may_be_about_a_programme() {
        CompletenessReport report = CompletenessCheck.of(profile(GOAL_DESCRIBED))
                .run(emptyProgramme().toBuilder().addGoal(goal("doel")).build(), TODAY);
        assertThat(report.applies()).isTrue();
        assertThat(report.findings()).hasSize(1);
    }

    @Test
    void a_rule_is_told_the_day_and_the_plan() {
        LocalDate day = LocalDate.of(2031, 2, 3);
        List<Object> told = new ArrayList<>();
        CompletenessRule curious = PlanRule.missing(
                        "curious", Severity.INFO, "Er ontbreekt iets.", "Something is missing.")
                .advice("Vul het aan.", "Add it.")
                .source(PillarSource.OWN)
                .unless((parts, date) -> {
                    told.add(parts.getDocument());
                    told.add(date);
                    return Answer.notApplicable();
                });
        CompletenessCheck.of(profile(curious)).run(emptyPlan(), day);
        assertThat(told).containsExactly(emptyPlan(), day);
    }

    @Test
    void a_profile_whose_rules_do_not_apply_does_not_apply() {
        CompletenessRule aside = rule("aside", Severity.ERROR, Answer.notApplicable());
        assertThat(CompletenessCheck.of(profile(aside)).run(emptyPlan(), TODAY).applies())
                .isFalse();
        assertThat(CompletenessCheck.of(profile(aside, metRule("kept")))
                        .run(emptyPlan(), TODAY)
                        .applies())
                .isTrue();
        assertThat(CompletenessCheck.of(profile(aside, unmetRule("broken", Severity.INFO)))
                        .run(emptyPlan(), TODAY)
                        .applies())
                .isTrue();
    }

    // ---- A profile

    @Test
    void a_profile_says_what_it_is() {
        CompletenessProfile profile = profile(GOAL_DESCRIBED);
        assertThat(profile.getId()).isEqualTo("dorpstad");
        assertThat(profile.getVersion()).isEqualTo("2026");
        assertThat(profile.getName()).isEqualTo(Words.of("Eisen van Dorpstad", "Demands of Dorpstad"));
        assertThat(profile.getBlocks()).extracting(Block::id).containsExactly("alles");
        assertThat(profile).hasToString("dorpstad 2026");
    }

    @Test
    void two_rules_of_one_code_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profile(metRule("kept"), metRule("twice"), unmetRule("twice", Severity.INFO)))
                .withMessage("The rules of a profile must have different codes - but was: twice twice");
    }

    @Test
    void two_rules_of_one_code_are_refused_in_different_blocks_too() {
        Block block = new Block("blok", Words.ofBoth("Blok"), List.of(metRule("twice")));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CompletenessProfile.of("profiel", "1", Words.ofBoth("Profiel"), List.of(block, block)));
    }

    @Test
    void a_profile_does_not_change_with_the_lists_it_was_made_of() {
        List<CompletenessRule> rules = new ArrayList<>(List.of(metRule("kept")));
        List<Block> blocks = new ArrayList<>(List.of(new Block("blok", Words.ofBoth("Blok"), rules)));
        CompletenessProfile profile = CompletenessProfile.of("profiel", "1", Words.ofBoth("Profiel"), blocks);
        rules.clear();
        blocks.clear();
        assertThat(profile.rules()).hasSize(1);
        assertThat(profile.getBlocks()).isUnmodifiable();
        assertThat(profile.getBlocks().get(0).rules()).isUnmodifiable();
    }

    @Test
    void null_is_refused() {
        CompletenessCheck check = CompletenessCheck.of(profile());
        Words name = Words.ofBoth("Profiel");
        assertThatNullPointerException().isThrownBy(() -> CompletenessCheck.of(null));
        assertThatNullPointerException().isThrownBy(() -> check.run(null, TODAY));
        assertThatNullPointerException().isThrownBy(() -> check.run(emptyPlan(), null));
        assertThatNullPointerException().isThrownBy(() -> CompletenessProfile.of(null, "1", name, List.of()));
        assertThatNullPointerException().isThrownBy(() -> CompletenessProfile.of("profiel", null, name, List.of()));
        assertThatNullPointerException().isThrownBy(() -> CompletenessProfile.of("profiel", "1", null, List.of()));
        assertThatNullPointerException().isThrownBy(() -> CompletenessProfile.of("profiel", "1", name, null));
    }

    @Test
    void a_shipped_rule_without_advice_or_source_is_not_made() {
        PlanRule.Draft draft = PlanRule.missing("bare", Severity.INFO, "Er ontbreekt iets.", "Something is missing.");
        assertThatNullPointerException()
                .isThrownBy(() -> draft.source(PillarSource.OWN).unlessAny(PlanParts::all))
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
    void only_what_is_not_met_is_a_finding() {
        assertThat(new CompletenessReport.RuleResult(
                                GOAL_DESCRIBED,
                                Answer.met(PlanParts.of(plan().build()).all()))
                        .findings())
                .isEmpty();
        assertThat(new CompletenessReport.RuleResult(GOAL_DESCRIBED, Answer.notApplicable()).findings())
                .isEmpty();
        assertThat(new CompletenessReport.RuleResult(GOAL_DESCRIBED, Answer.notMet()).findings())
                .hasSize(1);
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

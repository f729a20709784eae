package io.github.samenplan.completeness;

import static io.github.samenplan.TestPlans.completePlan;
import static io.github.samenplan.TestPlans.emptyPlan;
import static io.github.samenplan.TestPlans.emptyProgramme;
import static io.github.samenplan.completeness.RuleExample.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.Validators;
import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.completeness.CompletenessReport.BlockResult;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.WellFormedness;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CompletenessReportTest {

    private static CompletenessReport report(PlanDocument document) {
        return CompletenessCheck.of(Profiles.NATIONAL_FIVE_PILLARS).run(document, TODAY);
    }

    // ---- A plan that has everything

    @Test
    void the_complete_plan_is_well_formed_and_keeps_every_rule() {
        assertThat(WellFormedness.check(completePlan(), Validators.plain())).isEmpty();
        CompletenessReport report = report(completePlan());
        assertThat(report.findings()).isEmpty();
        assertThat(report.count(Outcome.MET))
                .isEqualTo(Profiles.NATIONAL_FIVE_PILLARS.rules().count());
        assertThat(report.applies()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void the_complete_plan_passes_at_any_severity(Severity severity) {
        assertThat(report(completePlan()).passes(severity)).isTrue();
    }

    @Test
    void what_is_taken_out_of_the_complete_plan_is_what_is_missing() {
        PlanDocument plan = completePlan().toBuilder()
                .budgets(List.of())
                .evaluations(List.of())
                .build();
        assertThat(report(plan).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        " WARNING budget-missing: It is not stated where the money for the approach comes from.",
                        " ERROR evaluation-missing: No evaluation is planned.");
    }

    // ---- A plan that has nothing

    @Test
    void the_empty_plan_is_told_everything_that_a_plan_must_have() {
        assertThat(report(emptyPlan()).findings())
                .extracting(finding -> finding.getCode().getId())
                .containsExactly(
                        "pillars-not-signed",
                        "plan-not-adopted",
                        "portfolio-holder-missing",
                        "budget-missing",
                        "related-policy-missing",
                        "network-missing",
                        "members-missing",
                        "business-missing",
                        "lead-missing",
                        "experts-by-experience-missing",
                        "outreach-missing",
                        "contact-point-missing",
                        "goal-missing",
                        "target-group-missing",
                        "loneliness-kinds-missing",
                        "action-missing",
                        "indicator-missing",
                        "evaluation-missing");
    }

    @Test
    void the_counts_of_outcomes_add_up_to_the_rules() {
        CompletenessReport report = report(emptyPlan());
        assertThat(report.count(Outcome.MET)).isZero();
        assertThat(report.count(Outcome.NOT_MET)).isEqualTo(18);
        assertThat(report.count(Outcome.NOT_APPLICABLE)).isEqualTo(11);
        assertThat(report.applies()).isTrue();
        assertThat(report).hasToString("een-tegen-eenzaamheid 0.1: 0 met, 18 not met");
    }

    // ---- A programme

    @Test
    void the_five_pillars_do_not_apply_to_a_programme() {
        CompletenessReport report = report(emptyProgramme());
        assertThat(report.applies()).isFalse();
        assertThat(report.findings()).isEmpty();
        assertThat(report.count(Outcome.NOT_APPLICABLE))
                .isEqualTo(Profiles.NATIONAL_FIVE_PILLARS.rules().count());
        assertThat(report).hasToString("een-tegen-eenzaamheid 0.1: 0 met, 0 not met");
    }

    // ---- Passing

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # worst that is missing   | passes: info   | warning   | error
                                      | true           | true      | true
            INFO                      | false          | true      | true
            WARNING                   | false          | false     | true
            ERROR                     | false          | false     | false
            """)
    void a_report_passes_when_nothing_that_bad_or_worse_is_missing(
            Severity worst, boolean info, boolean warning, boolean error) {
        CompletenessProfile profile = CompletenessProfileTest.profile(
                worst == null
                        ? CompletenessProfileTest.metRule("kept")
                        : CompletenessProfileTest.unmetRule("broken", worst),
                CompletenessProfileTest.metRule("also-kept"));
        CompletenessReport report = CompletenessCheck.of(profile).run(emptyPlan(), TODAY);
        assertThat(report.passes(Severity.INFO)).isEqualTo(info);
        assertThat(report.passes(Severity.WARNING)).isEqualTo(warning);
        assertThat(report.passes(Severity.ERROR)).isEqualTo(error);
    }

    // ---- Blocks

    @Test
    void the_results_stand_in_the_order_of_the_profile() {
        CompletenessReport report = report(emptyPlan());
        assertThat(report.getProfile()).isSameAs(Profiles.NATIONAL_FIVE_PILLARS);
        assertThat(report.getBlocks())
                .extracting(BlockResult::block)
                .containsExactlyElementsOf(Profiles.NATIONAL_FIVE_PILLARS.getBlocks());
        assertThat(report.getBlocks())
                .allSatisfy(block -> assertThat(block.rules())
                        .extracting(CompletenessReport.RuleResult::rule)
                        .containsExactlyElementsOf(block.block().rules()));
    }

    @Test
    void a_block_has_its_own_counts_and_findings() {
        BlockResult involvement = report(emptyPlan()).getBlocks().get(2);
        assertThat(involvement.count(Outcome.MET)).isZero();
        assertThat(involvement.count(Outcome.NOT_MET)).isEqualTo(3);
        assertThat(involvement.count(Outcome.NOT_APPLICABLE)).isEqualTo(1);
        assertThat(involvement.findings())
                .extracting(finding -> finding.getCode().getId())
                .containsExactly("experts-by-experience-missing", "outreach-missing", "contact-point-missing");
    }

    @Test
    void a_report_cannot_be_changed() {
        CompletenessReport report = report(emptyPlan());
        assertThat(report.getBlocks()).isUnmodifiable();
        assertThat(report.getBlocks().get(0).rules()).isUnmodifiable();
        assertThat(report.findings()).isUnmodifiable();
    }
}

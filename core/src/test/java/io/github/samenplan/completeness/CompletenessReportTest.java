package io.github.samenplan.completeness;

import static io.github.samenplan.TestPlans.completePlan;
import static io.github.samenplan.TestPlans.emptyPlan;
import static io.github.samenplan.TestPlans.emptyProgramme;
import static io.github.samenplan.TestPlans.plan;
import static io.github.samenplan.completeness.RuleExample.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.Validators;
import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.completeness.CompletenessReport.BlockResult;
import io.github.samenplan.completeness.CompletenessReport.ProfileResult;
import io.github.samenplan.completeness.CompletenessReport.RuleResult;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.monitoring.Rating;
import io.github.samenplan.monitoring.SelfAssessment;
import io.github.samenplan.monitoring.TrafficLight;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.WellFormedness;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CompletenessReportTest {

    private static CompletenessReport report(PlanDocument document) {
        return CompletenessCheck.of(Profiles.shipped(), RuleCatalogue.shipped()).run(document, TODAY);
    }

    private static ProfileResult national(PlanDocument document) {
        return report(document).getProfiles().get(0);
    }

    // ---- A plan that has everything

    @Test
    void the_complete_plan_is_well_formed_and_keeps_every_rule() {
        assertThat(WellFormedness.check(completePlan(), Validators.plain())).isEmpty();
        CompletenessReport report = report(completePlan());
        assertThat(report.findings()).isEmpty();
        assertThat(report.applies()).isTrue();
        assertThat(report.getProfiles())
                .flatExtracting(ProfileResult::blocks)
                .flatExtracting(BlockResult::rules)
                .filteredOn(result -> result.answer().getOutcome() == Outcome.NOT_APPLICABLE)
                .as(
                        "the complete plan is not over yet, and wants a level, not a change; all else is asked of it, and kept")
                .extracting(RuleResult::rule)
                .containsExactly(
                        MonitoringRules.LOOKED_BACK,
                        OutlookRules.BASELINE_IN_TIME,
                        OutlookRules.PAST_FIGURES,
                        OutlookRules.COMPARABLE);
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
    void the_empty_plan_is_told_everything_that_the_programme_asks() {
        assertThat(national(emptyPlan()).findings())
                .filteredOn(finding -> finding.getSeverity() != Severity.INFO)
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
        assertThat(national(emptyPlan()).findings())
                .filteredOn(finding -> finding.getSeverity() == Severity.INFO)
                .extracting(finding -> finding.getCode().getId())
                .containsExactly("status-missing", "reporting-point-missing", "referral-route-missing");
    }

    @Test
    void the_counts_of_outcomes_add_up_to_the_rules() {
        ProfileResult result = national(emptyPlan());
        assertThat(result.count(Outcome.MET)).isZero();
        assertThat(result.count(Outcome.NOT_MET)).isEqualTo(21);
        assertThat(result.count(Outcome.NOT_APPLICABLE))
                .isEqualTo(Profiles.NATIONAL_FIVE_PILLARS.demands().count() - 21);
        assertThat(result.count(Outcome.NOT_MET, Severity.INFO)).isEqualTo(21);
        assertThat(result.count(Outcome.NOT_MET, Severity.WARNING)).isEqualTo(18);
        assertThat(result.count(Outcome.NOT_MET, Severity.ERROR)).isEqualTo(10);
        assertThat(result.count(Outcome.MET, Severity.INFO)).isZero();
        assertThat(result).hasToString("een-tegen-eenzaamheid@1.0: 0 met, 21 not met");
        assertThat(report(emptyPlan()))
                .asString()
                .startsWith("een-tegen-eenzaamheid@1.0: 0 met, 21 not met; integrale-aanpak@1.0: ");
    }

    @Test
    void what_two_profiles_miss_is_found_once_in_all() {
        CompletenessReport report = report(emptyPlan());
        assertThat(report.findings())
                .filteredOn(finding -> finding.getCode().getId().equals("goal-missing"))
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.ERROR);
        assertThat(report.getProfiles())
                .flatExtracting(ProfileResult::findings)
                .filteredOn(finding -> finding.getCode().getId().equals("goal-missing"))
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.ERROR, Severity.WARNING);
    }

    // ---- A programme

    @Test
    void no_shipped_profile_applies_to_a_programme() {
        CompletenessReport report = report(emptyProgramme());
        assertThat(report.applies()).isFalse();
        assertThat(report.findings()).isEmpty();
        assertThat(report.getStatus()).isEmpty();
        assertThat(national(emptyProgramme())).hasToString("een-tegen-eenzaamheid@1.0: 0 met, 0 not met");
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
        CompletenessReport report = CompletenessProfileTest.report(
                emptyPlan(),
                worst == null
                        ? CompletenessProfileTest.metRule("kept")
                        : CompletenessProfileTest.unmetRule("broken", worst),
                CompletenessProfileTest.metRule("also-kept"));
        assertThat(report.passes(Severity.INFO)).isEqualTo(info);
        assertThat(report.passes(Severity.WARNING)).isEqualTo(warning);
        assertThat(report.passes(Severity.ERROR)).isEqualTo(error);
    }

    // ---- Blocks and their lights

    @Test
    void the_results_stand_in_the_order_of_the_profile() {
        CompletenessReport report = report(emptyPlan());
        assertThat(report.getDocumentId()).isEqualTo("plan");
        assertThat(report.getDate()).isEqualTo(TODAY);
        assertThat(report.getProfiles())
                .extracting(ProfileResult::profile)
                .containsExactlyElementsOf(Profiles.shipped());
        assertThat(report.getProfiles())
                .allSatisfy(result -> assertThat(result.blocks())
                        .extracting(BlockResult::block)
                        .containsExactlyElementsOf(result.profile().getBlocks()));
        assertThat(national(emptyPlan()).blocks())
                .allSatisfy(block -> assertThat(block.rules())
                        .extracting(rule -> rule.rule().getCode().getId())
                        .containsExactlyElementsOf(block.block().getDemands().stream()
                                .map(Demand::getRule)
                                .toList()));
    }

    @Test
    void a_block_has_its_own_counts_and_findings() {
        BlockResult involvement = national(emptyPlan()).blocks().get(2);
        assertThat(involvement.count(Outcome.MET)).isZero();
        assertThat(involvement.count(Outcome.NOT_MET)).isEqualTo(5);
        assertThat(involvement.count(Outcome.NOT_APPLICABLE)).isEqualTo(7);
        assertThat(involvement.findings())
                .extracting(finding -> finding.getCode().getId())
                .containsExactly(
                        "experts-by-experience-missing",
                        "outreach-missing",
                        "contact-point-missing",
                        "reporting-point-missing",
                        "referral-route-missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what is missing   | light
            ERROR WARNING INFO  | RED
            WARNING INFO        | AMBER
            INFO                | GREEN
                                | GREEN
            """)
    void the_light_of_a_block_is_that_of_its_worst_gap(String missing, TrafficLight light) {
        CompletenessRule[] rules = Stream.concat(
                        Stream.of(CompletenessProfileTest.metRule("kept")),
                        Stream.of(missing == null ? new String[0] : missing.split(" "))
                                .map(Severity::valueOf)
                                .map(severity ->
                                        CompletenessProfileTest.unmetRule("lacks-" + severity.ordinal(), severity)))
                .toArray(CompletenessRule[]::new);
        assertThat(light(CompletenessProfileTest.report(emptyPlan(), rules))).isEqualTo(light);
    }

    @Test
    void a_block_that_does_not_apply_has_no_light() {
        assertThat(national(emptyProgramme()).blocks())
                .extracting(BlockResult::light)
                .containsOnly(TrafficLight.NOT_ASSESSED);
    }

    private static TrafficLight light(CompletenessReport report) {
        return report.getProfiles().get(0).blocks().get(0).light();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # framework             | pillar          | judged        | recorded      | otherwise
            een-tegen-eenzaamheid   | sterk-netwerk   | GREEN         | GREEN         | true
            een-tegen-eenzaamheid   | sterk-netwerk   | RED           | RED           | false
            een-tegen-eenzaamheid   | sterk-netwerk   | NOT_ASSESSED  | NOT_ASSESSED  | false
            # what was judged is another pillar, or that of another framework, or of none
            een-tegen-eenzaamheid   | betrek-mensen   | GREEN         |               | false
            integrale-aanpak        | sterk-netwerk   | GREEN         |               | false
                                    | sterk-netwerk   | GREEN         |               | false
            """)
    void what_people_judged_stands_beside_the_light_and_changes_nothing(
            String framework, String pillar, TrafficLight judged, TrafficLight recorded, boolean otherwise) {
        BlockResult network =
                national(judged(assessment(framework, pillar, judged))).blocks().get(1);
        assertThat(network.light()).isEqualTo(TrafficLight.RED);
        assertThat(network.recorded().orElse(null)).isEqualTo(recorded);
        assertThat(network.judgedOtherwise()).isEqualTo(otherwise);
    }

    @Test
    void the_last_judgement_counts() {
        CoalitionPlan plan = judged(
                assessment("een-tegen-eenzaamheid", "sterk-netwerk", TrafficLight.GREEN),
                assessment("een-tegen-eenzaamheid", "sterk-netwerk", TrafficLight.AMBER));
        assertThat(national(plan).blocks().get(1).recorded()).contains(TrafficLight.AMBER);
    }

    private static CoalitionPlan judged(SelfAssessment... assessments) {
        return plan().addSelfAssessments(assessments).build();
    }

    private static SelfAssessment assessment(String framework, String pillar, TrafficLight light) {
        return SelfAssessment.builder()
                .id("zelf")
                .frameworkId(Optional.ofNullable(framework))
                .addRating(Rating.builder()
                        .item("Netwerk")
                        .pillarId(pillar)
                        .light(light)
                        .build())
                .build();
    }

    @Test
    void a_report_cannot_be_changed() {
        CompletenessReport report = report(emptyPlan());
        assertThat(report.getProfiles()).isUnmodifiable();
        assertThat(report.getProfiles().get(0).blocks()).isUnmodifiable();
        assertThat(report.getProfiles().get(0).blocks().get(0).rules()).isUnmodifiable();
        assertThat(report.findings()).isUnmodifiable();
        assertThat(report.gaps()).isUnmodifiable();
    }
}

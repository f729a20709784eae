package io.github.samenplan.completeness;

import static io.github.samenplan.completeness.RuleExample.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.Plans;
import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.completeness.CompletenessReport.RuleResult;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.finding.Location;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.PlanPart;
import io.github.samenplan.plan.PlanParts;
import io.github.samenplan.plan.Programme;
import io.github.samenplan.referral.ReferralArrangement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CompletenessProperties {

    /** The rules that ask whether there is any such thing at all: more of it, or of anything else, does no harm. */
    private static final Set<String> ASK_FOR_ANY = Set.of(
            "pillars-not-signed",
            "plan-not-adopted",
            "portfolio-holder-missing",
            "budget-missing",
            "related-policy-missing",
            "network-missing",
            "members-missing",
            "business-missing",
            "lead-missing",
            "meeting-rhythm-missing",
            "experts-by-experience-missing",
            "outreach-missing",
            "contact-point-missing",
            "goal-missing",
            "target-group-missing",
            "loneliness-kinds-missing",
            "action-missing",
            "indicator-missing",
            "evaluation-missing",
            "status-missing",
            "embedding-missing",
            "vision-missing",
            "figures-missing",
            "reporting-point-missing",
            "social-map-missing",
            "referral-route-missing",
            "anonymous-help-missing",
            "exploration-missing",
            "awareness-missing",
            "prevention-missing",
            "detection-missing",
            "support-missing",
            "environment-missing");

    /** The rules whose answer may change by waiting. */
    private static final Set<String> ASK_FOR_THE_DAY = Set.of(
            "evaluation-overdue",
            "planned-but-past",
            "promise-overdue",
            "contact-point-not-open",
            "figure-overdue",
            "social-map-not-assured",
            // these ask how far the plan has come, and its period may be over
            "pillars-not-signed",
            "plan-not-adopted",
            "action-without-progress",
            "ended-without-evaluation",
            // these ask which figures are known
            "target-baseline-outdated",
            "target-past-figures-too-few",
            "target-figures-not-comparable",
            "target-figure-without-uncertainty",
            "target-change-too-small",
            // these ask what is open, and so do those on who has somewhere to go
            "referral-dead-end",
            "referral-more-gaps",
            "referral-bound-hit",
            "referral-route-closed",
            "referral-route-not-open-yet",
            "referral-route-not-served",
            "referral-group-without-route",
            "referral-self-missing",
            "referral-safety-missing",
            "referral-anonymous-missing",
            "referral-card-signal-untaken");

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void every_answer_shows_at_parts_of_the_document_unless_it_does_not_apply(
            @ForAll("documents") PlanDocument document) {
        PlanParts parts = PlanParts.of(document);
        Set<Location> places = parts.all().stream().map(PlanPart::getLocation).collect(Collectors.toSet());
        results(document, TODAY).forEach(result -> {
            List<Location> shown = result.answer().getEvidence().stream()
                    .map(Answer.Evidence::location)
                    .toList();
            assertThat(shown).as(result.rule().toString()).isSubsetOf(places);
            assertThat(result.answer().getEvidence())
                    .as(result.rule().toString())
                    .doesNotHaveDuplicates();
            assertThat(shown.isEmpty())
                    .as(result.rule().toString())
                    .isEqualTo(result.answer().getOutcome() == Outcome.NOT_APPLICABLE);
        });
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void the_same_document_and_day_give_the_same_answers(@ForAll("documents") PlanDocument document) {
        assertThat(answers(document, TODAY)).isEqualTo(answers(document, TODAY));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void no_shipped_profile_applies_to_a_programme(@ForAll("programmes") Programme programme) {
        assertThat(report(programme, TODAY).applies()).isFalse();
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void only_what_is_asked_for_its_day_depends_on_the_day(@ForAll("plans") CoalitionPlan plan) {
        List<String> longAgo = answers(plan, LocalDate.of(1, 1, 1));
        List<String> farAhead = answers(plan, LocalDate.of(9999, 12, 31));
        assertThat(longAgo).hasSameSizeAs(farAhead);
        for (int i = 0; i < longAgo.size(); i++) {
            String rule = longAgo.get(i).split(" ")[0];
            if (!ASK_FOR_THE_DAY.contains(rule)) {
                assertThat(farAhead.get(i)).isEqualTo(longAgo.get(i));
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void what_a_plan_has_it_still_has_when_more_is_added(
            @ForAll("plans") CoalitionPlan plan, @ForAll("plans") CoalitionPlan more) {
        assertThat(met(together(plan, more))).containsAll(met(plan));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_report_passes_exactly_when_it_finds_nothing_that_bad(@ForAll("plans") CoalitionPlan plan) {
        CompletenessReport report = report(plan, TODAY);
        report.getProfiles().forEach(result -> {
            assertThat(Stream.of(Outcome.values()).mapToLong(result::count).sum())
                    .isEqualTo(result.profile().demands().count());
            assertThat(result.findings().isEmpty()).isEqualTo(result.count(Outcome.NOT_MET) == 0);
        });
        report.findings()
                .forEach(finding ->
                        assertThat(report.passes(finding.getSeverity())).isFalse());
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void a_baseline_knows_all_that_it_was_made_of_and_nothing_is_worse_for_being_known(
            @ForAll("plans") CoalitionPlan plan) {
        CompletenessReport report = report(plan, TODAY);
        Baseline baseline = Baseline.of(PartialDate.of(TODAY), List.of(report));
        assertThat(baseline.applyTo(report).findings()).isEmpty();
        assertThat(baseline.keptBy(List.of(report))).isEqualTo(baseline);
        assertThat(baseline.applyTo(report).gaps()).hasSameSizeAs(report.gaps());
    }

    private static CompletenessReport report(PlanDocument document, LocalDate day) {
        return CompletenessCheck.of(Profiles.shipped(), RuleCatalogue.shipped()).run(document, day);
    }

    private static List<RuleResult> results(PlanDocument document, LocalDate day) {
        return report(document, day).getProfiles().stream()
                .flatMap(profile -> profile.blocks().stream())
                .flatMap(block -> block.rules().stream())
                .toList();
    }

    private static List<String> answers(PlanDocument document, LocalDate day) {
        return results(document, day).stream()
                .map(result -> result.rule() + " " + result.answer())
                .toList();
    }

    private static List<String> met(PlanDocument document) {
        return results(document, TODAY).stream()
                .filter(result -> result.answer().getOutcome() == Outcome.MET)
                .map(result -> result.rule().getCode().getId())
                .filter(ASK_FOR_ANY::contains)
                .toList();
    }

    /** The first plan with the parts of the second behind its own. */
    private static CoalitionPlan together(CoalitionPlan plan, CoalitionPlan more) {
        ReferralArrangement referral = plan
                .getReferral()
                .orElse(ReferralArrangement.builder().build())
                .toBuilder()
                .addAllContactPoints(more.getReferral()
                        .map(ReferralArrangement::getContactPoints)
                        .orElse(List.of()))
                .build();
        return plan.toBuilder()
                .addAllOrganisations(more.getOrganisations())
                .addAllBodies(more.getBodies())
                .addAllRoles(more.getRoles())
                .addAllCommitments(more.getCommitments())
                .addAllTargetGroups(more.getTargetGroups())
                .addAllGoals(more.getGoals())
                .addAllIndicators(more.getIndicators())
                .addAllActions(more.getActions())
                .addAllBudgets(more.getBudgets())
                .addAllRelatedPolicies(more.getRelatedPolicies())
                .addAllEvaluations(more.getEvaluations())
                .addAllAdoptions(more.getAdoptions())
                .addAllCoalitions(more.getCoalitions())
                .addAllScopes(more.getScopes())
                .addAllParticipations(more.getParticipations())
                .referral(referral)
                .build();
    }

    @Provide
    Arbitrary<PlanDocument> documents() {
        return Plans.documents();
    }

    @Provide
    Arbitrary<CoalitionPlan> plans() {
        return Plans.coalitionPlans();
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return Plans.programmes();
    }
}

package io.github.samenplan.completeness;

import static io.github.samenplan.TestPlans.emptyPlan;
import static io.github.samenplan.TestPlans.plan;
import static io.github.samenplan.TestPlans.planWith;
import static io.github.samenplan.TestPlans.role;
import static io.github.samenplan.TestPlans.signing;
import static io.github.samenplan.completeness.RuleExample.outcome;
import static io.github.samenplan.completeness.RuleExample.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.approach.Budget;
import io.github.samenplan.approach.Framework;
import io.github.samenplan.approach.FrameworkUse;
import io.github.samenplan.approach.RelatedPolicy;
import io.github.samenplan.coalition.CommitmentBuilder;
import io.github.samenplan.coalition.CommitmentKind;
import io.github.samenplan.coalition.RoleKind;
import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.fact.Label;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.plan.Adoption;
import io.github.samenplan.plan.AdoptionBuilder;
import io.github.samenplan.plan.AdoptionStep;
import io.github.samenplan.plan.CoalitionPlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CommitmentRulesTest {

    private static final String NATIONAL = "een-tegen-eenzaamheid";
    private static final String OTHERS = "integrale-aanpak";

    static List<RuleExample> examples() {
        return RuleExample.all(
                rule("pillars-not-signed", "The plan does not say that the five pillars were or will be signed.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .lacking("another act", planWith(signing().kind(CommitmentKind.COVENANT)), "")
                        .met("a signature", planWith(signing()), "/commitments/0")
                        .met(
                                "a signature behind another act",
                                planWith(signing().id("motie").kind(CommitmentKind.MOTION), signing()),
                                "/commitments/1")
                        .lacking("a plan on these pillars, and on others", onPillarsOf(NATIONAL, OTHERS), "")
                        .notApplicable("a plan on other pillars only", onPillarsOf(OTHERS)),
                rule("pillar-signing-without-date", "It is not stated when the pillars were or will be signed.")
                        .lacking("a signature without a date", planWith(signing()), "/commitments/0")
                        .lacking(
                                "one of two without a date",
                                planWith(signing().id("eerste").date(PartialDate.parse("2019")), signing()),
                                "/commitments/1")
                        .met("a rough date", planWith(signing().date(PartialDate.parse("2020~"))), "/commitments/0")
                        .met("a date in words", planWith(signing().dateWording("begin volgend jaar")), "/commitments/0")
                        .notApplicable("no signature", emptyPlan())
                        .notApplicable(
                                "another act without a date", planWith(signing().kind(CommitmentKind.MANIFESTO))),
                rule("plan-not-adopted", "The plan does not say who adopted it.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .met("adopted", adopted(AdoptionStep.ADOPTED, null), "/adoptions/0")
                        .met(
                                "submitted, and then adopted",
                                plan().addAdoptions(
                                                adoption(AdoptionStep.SUBMITTED).build(),
                                                adoption(AdoptionStep.ADOPTED).build())
                                        .build(),
                                "/adoptions/1"),
                rule("portfolio-holder-missing", "No politician is named who answers for the approach.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .met(
                                "an alderman among the roles",
                                planWith(role("trekker", RoleKind.LEAD), role("wethouder", RoleKind.PORTFOLIO_HOLDER)),
                                "/roles/1"),
                rule("budget-missing", "It is not stated where the money for the approach comes from.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .met(
                                "a budget without an amount",
                                plan().addBudget(Budget.builder()
                                                .id("budget")
                                                .title("Geld")
                                                .build())
                                        .build(),
                                "/budgets/0"),
                rule("related-policy-missing", "The plan names no other policy that the approach ties in with.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .met(
                                "a health policy",
                                plan().addRelatedPolicy(RelatedPolicy.builder()
                                                .id("nota")
                                                .title("Gezond Dorpstad")
                                                .build())
                                        .build(),
                                "/relatedPolicies/0"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_rule_answers_as_its_example_says(RuleExample example) {
        example.holds();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # progress   | framework signed        | answer    what is wanted or was stopped binds nobody
                         |                         | MET
            PLANNED      |                         | MET
            STARTED      |                         | MET
            DONE         |                         | MET
            CONTINUING   |                         | MET
            WANTED       |                         | NOT_MET
            STOPPED      |                         | NOT_MET
            DONE         | een-tegen-eenzaamheid   | MET
            STOPPED      | een-tegen-eenzaamheid   | NOT_MET
            # pillars of something else are not the five of the programme
            DONE         | integrale-aanpak        | NOT_MET
            DONE         | eigen-pijlers           | NOT_MET
            """)
    void signing_the_five_pillars_counts_when_it_is_done_or_meant(Progress progress, String framework, Outcome answer) {
        CommitmentBuilder act =
                signing().progress(Optional.ofNullable(progress)).frameworkId(Optional.ofNullable(framework));
        assertThat(outcome(
                        "pillars-not-signed",
                        plan().addCommitment(act.build())
                                .addFramework(Framework.builder()
                                        .id("eigen-pijlers")
                                        .version("1")
                                        .name(Label.of("nl", "Eigen pijlers"))
                                        .build())
                                .build()))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # step     | progress   | answer
            ADOPTED    |            | MET
            ADOPTED    | DONE       | MET
            ADOPTED    | PLANNED    | MET
            ADOPTED    | WANTED     | NOT_MET
            ADOPTED    | STOPPED    | NOT_MET
            # to be put before somebody, signed or noted is not to be adopted
            SUBMITTED  | DONE       | NOT_MET
            SIGNED     | DONE       | NOT_MET
            NOTED      | DONE       | NOT_MET
            """)
    void a_plan_is_adopted_when_that_is_done_or_meant(AdoptionStep step, Progress progress, Outcome answer) {
        assertThat(outcome("plan-not-adopted", adopted(step, progress))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # role             | answer
            PORTFOLIO_HOLDER   | MET
            LEAD               | NOT_MET
            CHAMPION           | NOT_MET
            DIRECTOR           | NOT_MET
            """)
    void only_a_portfolio_holder_answers_for_the_approach(RoleKind kind, Outcome answer) {
        assertThat(outcome("portfolio-holder-missing", planWith(role("rol", kind))))
                .isEqualTo(answer);
    }

    private static CoalitionPlan adopted(AdoptionStep step, Progress progress) {
        return plan().addAdoption(
                        adoption(step).progress(Optional.ofNullable(progress)).build())
                .build();
    }

    private static AdoptionBuilder adoption(AdoptionStep step) {
        return Adoption.builder().step(step);
    }

    private static CoalitionPlan onPillarsOf(String... frameworks) {
        return plan().addAllFrameworkUses(Stream.of(frameworks)
                        .map(id -> FrameworkUse.builder().frameworkId(id).build())
                        .toList())
                .build();
    }
}

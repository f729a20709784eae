package io.github.samenplan.completeness;

import static io.github.samenplan.TestPlans.action;
import static io.github.samenplan.TestPlans.completePlan;
import static io.github.samenplan.TestPlans.emptyPlan;
import static io.github.samenplan.TestPlans.evaluation;
import static io.github.samenplan.TestPlans.goal;
import static io.github.samenplan.TestPlans.group;
import static io.github.samenplan.TestPlans.number;
import static io.github.samenplan.TestPlans.plan;
import static io.github.samenplan.TestPlans.planWith;
import static io.github.samenplan.TestPlans.role;
import static io.github.samenplan.TestPlans.signing;
import static io.github.samenplan.TestPlans.span;
import static io.github.samenplan.completeness.RuleExample.outcome;
import static io.github.samenplan.completeness.RuleExample.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.approach.Budget;
import io.github.samenplan.approach.BudgetBuilder;
import io.github.samenplan.approach.BudgetNature;
import io.github.samenplan.approach.Contribution;
import io.github.samenplan.approach.ContributionBuilder;
import io.github.samenplan.approach.ContributionKind;
import io.github.samenplan.approach.Event;
import io.github.samenplan.approach.Framework;
import io.github.samenplan.approach.FrameworkUse;
import io.github.samenplan.approach.GoalAim;
import io.github.samenplan.approach.PillarEntry;
import io.github.samenplan.approach.PillarStatus;
import io.github.samenplan.approach.PolicyRelation;
import io.github.samenplan.approach.RelatedPolicy;
import io.github.samenplan.coalition.Affiliation;
import io.github.samenplan.coalition.AffiliationKind;
import io.github.samenplan.coalition.CommitmentBuilder;
import io.github.samenplan.coalition.CommitmentKind;
import io.github.samenplan.coalition.Promise;
import io.github.samenplan.coalition.RoleKind;
import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.fact.Label;
import io.github.samenplan.fact.Money;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.plan.Adoption;
import io.github.samenplan.plan.AdoptionBuilder;
import io.github.samenplan.plan.AdoptionStep;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.CoalitionPlanBuilder;
import io.github.samenplan.plan.PlanStatus;
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
                                "/relatedPolicies/0"),
                rule("pillar-signing-without-signatory", "It is not stated who signed or will sign the pillars.")
                        .lacking("a signature by nobody", planWith(signing()), "/commitments/0")
                        .met("the complete plan", completePlan(), "/commitments/0")
                        .met("signed by a body", planWith(signing().decidedById("college")), "/commitments/0")
                        .notApplicable("no signature", emptyPlan()),
                rule("adoption-without-body", "It is not stated who takes this decision.")
                        .lacking("adopted by nobody", adopted(AdoptionStep.ADOPTED, null), "/adoptions/0")
                        .met("the complete plan", completePlan(), "/adoptions/0")
                        .notApplicable("not adopted", emptyPlan())
                        .notApplicable("only submitted", adopted(AdoptionStep.SUBMITTED, null)),
                rule("adoption-without-date", "It is not stated when the plan was or will be adopted.")
                        .lacking("adopted some day", adopted(AdoptionStep.ADOPTED, null), "/adoptions/0")
                        .met("the complete plan", completePlan(), "/adoptions/0")
                        .met(
                                "in words",
                                plan().addAdoption(adoption(AdoptionStep.ADOPTED)
                                                .dateWording("voor de zomer")
                                                .build())
                                        .build(),
                                "/adoptions/0")
                        .notApplicable("not adopted", emptyPlan()),
                rule("status-missing", "It is not stated how far the plan has come.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .met("a draft", plan().status(PlanStatus.DRAFT).build(), ""),
                rule("budget-without-amount", "It is not stated how much money it is.")
                        .lacking("a budget without an amount", planOf(budget()), "/budgets/0")
                        .met("the complete plan", completePlan(), "/budgets/0")
                        .met("a most per initiative", planOf(budget().capPerInitiative(euros(500))), "/budgets/0")
                        .met(
                                "an amount from one of two",
                                planOf(budget().addContributions(
                                                contribution().build(),
                                                contribution()
                                                        .amount(euros(500))
                                                        .build())),
                                "/budgets/0")
                        .notApplicable("no budget", emptyPlan()),
                rule(
                                "embedding-missing",
                                "Nothing shows that the approach gets a lasting place in policy, goals or budget.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .lacking(
                                "policy that is only touched, a goal, and money for once",
                                plan().addRelatedPolicy(policy(PolicyRelation.TIES_IN))
                                        .addGoal(goal("doel"))
                                        .addBudget(budget().nature(BudgetNature.INCIDENTAL)
                                                .build())
                                        .build(),
                                "")
                        .met("the complete plan", completePlan(), "/relatedPolicies/0")
                        .met(
                                "a goal to embed, and money for every year",
                                plan().addGoal(goal("doel").toBuilder()
                                                .addAim(GoalAim.EMBED)
                                                .build())
                                        .addBudget(budget().nature(BudgetNature.STRUCTURAL)
                                                .build())
                                        .build(),
                                "/goals/0",
                                "/budgets/0"),
                rule(
                                "planned-but-past",
                                "This was planned for a time that is over; it is not stated whether it happened.")
                        .lacking(
                                "of each sort one that is past",
                                plan().addAdoption(adoption(AdoptionStep.ADOPTED)
                                                .date(PartialDate.parse("2025"))
                                                .progress(Progress.PLANNED)
                                                .build())
                                        .addFrameworkUse(FrameworkUse.builder()
                                                .frameworkId(NATIONAL)
                                                .addEntry(PillarEntry.builder()
                                                        .pillarId("sterk-netwerk")
                                                        .status(PillarStatus.PLANNED)
                                                        .planned(PartialDate.parse("2025"))
                                                        .build())
                                                .build())
                                        .addAction(action("actie")
                                                .progress(Progress.PLANNED)
                                                .period(span("2024", "2025"))
                                                .build())
                                        .addEvent(Event.builder()
                                                .id("feest")
                                                .title("Feest")
                                                .date(PartialDate.parse("2025"))
                                                .progress(Progress.WANTED)
                                                .build())
                                        .addAffiliation(Affiliation.builder()
                                                .id("programma")
                                                .kind(AffiliationKind.JOINED)
                                                .title("Programma")
                                                .date(PartialDate.parse("2025"))
                                                .progress(Progress.PLANNED)
                                                .build())
                                        .addCommitment(signing()
                                                .date(PartialDate.parse("2025"))
                                                .progress(Progress.PLANNED)
                                                .build())
                                        .build(),
                                "/adoptions/0",
                                "/frameworkUses/0/entries/0",
                                "/actions/0",
                                "/events/0",
                                "/affiliations/0",
                                "/commitments/0")
                        .met("the complete plan", completePlan(), "/actions/2", "/events/0")
                        .notApplicable("nothing planned", emptyPlan())
                        .notApplicable(
                                "what is done, what has no date, and a pillar that is in place",
                                plan().addCommitments(
                                                signing()
                                                        .date(PartialDate.parse("2025"))
                                                        .progress(Progress.DONE)
                                                        .build(),
                                                signing()
                                                        .id("tweede")
                                                        .progress(Progress.PLANNED)
                                                        .build())
                                        .addFrameworkUse(FrameworkUse.builder()
                                                .frameworkId(NATIONAL)
                                                .addEntry(PillarEntry.builder()
                                                        .pillarId("sterk-netwerk")
                                                        .status(PillarStatus.IN_PLACE)
                                                        .planned(PartialDate.parse("2025"))
                                                        .build())
                                                .build())
                                        .build()),
                rule("promise-overdue", "This promise was to be kept by now; nobody has looked back on it yet.")
                        .lacking("a promise for last year", promised("2025").build(), "/commitments/0/promises/1")
                        .lacking(
                                "an evaluation of something else, one that is still to be held, and one from before",
                                promised("2025")
                                        .addEvaluations(
                                                evaluation("ander")
                                                        .addSubjectId("feest")
                                                        .progress(Progress.DONE)
                                                        .build(),
                                                evaluation("later")
                                                        .progress(Progress.PLANNED)
                                                        .build(),
                                                evaluation("eerder")
                                                        .date(PartialDate.parse("2024-12"))
                                                        .progress(Progress.DONE)
                                                        .build())
                                        .build(),
                                "/commitments/0/promises/1")
                        .met(
                                "a promise for this year, which is not over",
                                promised("2026").build(),
                                "/commitments/0/promises/1")
                        .met(
                                "an evaluation of the plan",
                                promised("2025")
                                        .addEvaluation(evaluation("terugblik")
                                                .addSubjectId(emptyPlan().getId())
                                                .progress(Progress.DONE)
                                                .build())
                                        .build(),
                                "/commitments/0/promises/1")
                        .met(
                                "an evaluation of the act, in the year itself",
                                promised("2025")
                                        .addEvaluation(evaluation("terugblik")
                                                .addSubjectId(signing()
                                                        .id("akte")
                                                        .build()
                                                        .getId())
                                                .date(PartialDate.parse("2025-11"))
                                                .progress(Progress.DONE)
                                                .build())
                                        .build(),
                                "/commitments/0/promises/1")
                        .notApplicable("no promises", planWith(signing()))
                        .notApplicable(
                                "a promise without a date",
                                planWith(signing()
                                        .addPromise(Promise.builder()
                                                .text("Meedoen.")
                                                .build()))));
    }

    /** Two promises, of which the second has a date. */
    private static CoalitionPlanBuilder promised(String due) {
        return plan().addCommitment(signing()
                .id("akte")
                .addPromises(
                        Promise.builder().text("Meedoen.").build(),
                        Promise.builder()
                                .text("Een kaart voor iedereen.")
                                .due(PartialDate.parse(due))
                                .build())
                .build());
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # status        | signed    | adopted       a draft is not asked what comes later
            DRAFT           | NOT_APPLICABLE | NOT_APPLICABLE
            ADOPTED         | NOT_MET   | NOT_MET
            IN_EXECUTION    | NOT_MET   | NOT_MET
                            | NOT_MET   | NOT_MET
            """)
    void a_draft_is_not_asked_for_decisions(PlanStatus status, Outcome signed, Outcome adopted) {
        CoalitionPlan plan = plan().status(Optional.ofNullable(status)).build();
        assertThat(outcome("pillars-not-signed", plan)).isEqualTo(signed);
        assertThat(outcome("plan-not-adopted", plan)).isEqualTo(adopted);
    }

    private static CoalitionPlan planOf(BudgetBuilder budget) {
        return plan().addBudget(budget.build()).build();
    }

    private static BudgetBuilder budget() {
        return Budget.builder().id("budget").title("Geld");
    }

    private static ContributionBuilder contribution() {
        return Contribution.builder().party(group("Winkeliers").build()).kind(ContributionKind.MONEY);
    }

    private static Money euros(long amount) {
        return Money.builder().amount(number(amount)).currency("EUR").build();
    }

    private static RelatedPolicy policy(PolicyRelation relation) {
        return RelatedPolicy.builder()
                .id("nota")
                .title("Gezond Dorpstad")
                .relation(relation)
                .build();
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

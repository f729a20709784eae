package io.github.samenplan.completeness;

import static io.github.samenplan.completeness.Matching.anyOf;
import static io.github.samenplan.completeness.Matching.isMeant;
import static io.github.samenplan.completeness.Matching.isOneOf;
import static io.github.samenplan.completeness.Matching.matching;
import static io.github.samenplan.completeness.PlanRule.missing;

import io.github.samenplan.approach.Action;
import io.github.samenplan.approach.Budget;
import io.github.samenplan.approach.BudgetNature;
import io.github.samenplan.approach.Event;
import io.github.samenplan.approach.FrameworkUse;
import io.github.samenplan.approach.Frameworks;
import io.github.samenplan.approach.Goal;
import io.github.samenplan.approach.GoalAim;
import io.github.samenplan.approach.PillarEntry;
import io.github.samenplan.approach.PillarStatus;
import io.github.samenplan.approach.PolicyRelation;
import io.github.samenplan.approach.RelatedPolicy;
import io.github.samenplan.coalition.Affiliation;
import io.github.samenplan.coalition.Commitment;
import io.github.samenplan.coalition.CommitmentKind;
import io.github.samenplan.coalition.Promise;
import io.github.samenplan.coalition.Role;
import io.github.samenplan.coalition.RoleKind;
import io.github.samenplan.fact.Dated;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.TimeSpan;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.monitoring.Evaluation;
import io.github.samenplan.plan.Adoption;
import io.github.samenplan.plan.AdoptionStep;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanPart;
import io.github.samenplan.plan.PlanParts;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of the first national pillar: political and executive commitment. */
final class CommitmentRules {

    private static final Set<PolicyRelation> EMBEDDING =
            EnumSet.of(PolicyRelation.PART_OF, PolicyRelation.CONTAINS, PolicyRelation.SPEARHEAD);

    /** Signing the five pillars is the formal act by which a municipality joins the national programme. */
    static final CompletenessRule PILLARS_SIGNED = missing(
                    "pillars-not-signed",
                    Severity.ERROR,
                    "Het plan zegt niet dat de vijf pijlers zijn of worden ondertekend.",
                    "The plan does not say that the five pillars were or will be signed.")
            .advice(
                    "Leg vast wie de pijlers ondertekent, namens wie en wanneer.",
                    "Record who signs the pillars, for whom and when.")
            .source(RuleSource.pillar("bestuurlijk commitment"))
            .notOfDrafts()
            .unless(question -> {
                PlanParts parts = question.getParts();
                List<PlanPart<Commitment>> signings = signings(parts);
                if (!signings.isEmpty()) {
                    return Answer.met(signings);
                }
                // Leusden's plan stands on four other pillars, and never meant to sign these
                return followsOnlyOthers(parts) ? Answer.notApplicable() : Answer.notMet();
            });

    /** A signature that cannot be dated cannot be relied on. */
    static final CompletenessRule SIGNING_DATED = missing(
                    "pillar-signing-without-date",
                    Severity.INFO,
                    "Er staat niet wanneer de pijlers zijn of worden ondertekend.",
                    "It is not stated when the pillars were or will be signed.")
            .advice("Vul de datum in, ook als die ongeveer is.", "Fill in the date, even if it is rough.")
            .source(RuleSource.OWN)
            .unlessEach(
                    CommitmentRules::signings,
                    signing -> signing.getValue().getDate().isPresent()
                            || signing.getValue().getDateWording().isPresent());

    /** Nor can one that nobody put. */
    static final CompletenessRule SIGNED_BY_SOMEBODY = missing(
                    "pillar-signing-without-signatory",
                    Severity.INFO,
                    "Er staat niet wie de pijlers heeft ondertekend of gaat ondertekenen.",
                    "It is not stated who signed or will sign the pillars.")
            .advice(
                    "Noem de functie en de organisatie van wie tekent, zonder persoonsnaam.",
                    "Name the function and organisation of who signs, without a person's name.")
            .source(RuleSource.OWN)
            .unlessEach(
                    CommitmentRules::signings,
                    signing -> !signing.getValue().getSignatories().isEmpty()
                            || signing.getValue().getDecidedById().isPresent());

    /** A plan that nobody adopted binds nobody. */
    static final CompletenessRule ADOPTED = missing(
                    "plan-not-adopted",
                    Severity.WARNING,
                    "Het plan zegt niet wie het heeft vastgesteld.",
                    "The plan does not say who adopted it.")
            .advice(
                    "Neem op welk bestuur het plan vaststelt en wanneer, ook als dat nog moet gebeuren.",
                    "Record which body adopts the plan and when, also if that is still to happen.")
            .source(RuleSource.pillar("bestuurlijk commitment"))
            .absentAs("een besluit over het plan", "a decision on the plan", "adoption")
            .notOfDrafts()
            .unlessAny(CommitmentRules::adoptions);

    /** It is the body that gives a decision its weight. */
    static final CompletenessRule ADOPTED_BY_SOMEBODY = missing(
                    "adoption-without-body",
                    Severity.INFO,
                    "Er staat niet wie dit besluit neemt.",
                    "It is not stated who takes this decision.")
            .advice(
                    "Vul in of het college, de gemeenteraad of een ander bestuur het plan vaststelt.",
                    "Fill in whether the executive, the council or another body adopts the plan.")
            .source(RuleSource.OWN)
            .unlessEach(
                    CommitmentRules::adoptions,
                    adoption -> adoption.getValue().getById().isPresent());

    /** Without a date a decision cannot be looked up. */
    static final CompletenessRule ADOPTION_DATED = missing(
                    "adoption-without-date",
                    Severity.INFO,
                    "Er staat niet wanneer het plan is of wordt vastgesteld.",
                    "It is not stated when the plan was or will be adopted.")
            .advice(
                    "Vul de datum van het besluit in, ook als die ongeveer is.",
                    "Fill in the date, even if it is rough.")
            .source(RuleSource.OWN)
            .unlessEach(
                    CommitmentRules::adoptions,
                    adoption -> adoption.getValue().getDate().isPresent()
                            || adoption.getValue().getDateWording().isPresent());

    /** Readers want to know whether they hold a draft. */
    static final CompletenessRule STATUS = missing(
                    "status-missing",
                    Severity.INFO,
                    "Er staat niet hoe ver het plan is.",
                    "It is not stated how far the plan has come.")
            .advice(
                    "Vul in of het plan in voorbereiding, vastgesteld, in uitvoering, geëvalueerd of afgelopen is.",
                    "Fill in whether the plan is a draft, adopted, carried out, evaluated or over.")
            .source(RuleSource.OWN)
            .unlessAny(parts -> matching(
                    parts.of(CoalitionPlan.class), plan -> plan.getStatus().isPresent()));

    /** Somebody in the executive answers for it. */
    static final CompletenessRule PORTFOLIO_HOLDER = missing(
                    "portfolio-holder-missing",
                    Severity.WARNING,
                    "Er is geen bestuurder genoemd die over de aanpak gaat.",
                    "No politician is named who answers for the approach.")
            .advice(
                    "Noem de portefeuillehouder als rol, zonder persoonsnaam.",
                    "Name the portfolio holder as a role, without a person's name.")
            .source(RuleSource.pillar("bestuurlijk commitment"))
            .absentAs("een bestuurder die erover gaat", "a politician who answers for it", "portfolio-holder")
            .unlessAny(parts -> matching(parts.of(Role.class), role -> role.getKind() == RoleKind.PORTFOLIO_HOLDER));

    /** Without money nothing lasts. */
    static final CompletenessRule BUDGET = missing(
                    "budget-missing",
                    Severity.WARNING,
                    "Er staat niet waar het geld voor de aanpak vandaan komt.",
                    "It is not stated where the money for the approach comes from.")
            .advice(
                    "Neem het budget op: van wie, voor welke jaren, eenmalig of elk jaar.",
                    "Record the budget: from whom, for which years, once or every year.")
            .source(RuleSource.pillar("bestuurlijk commitment"))
            .absentAs("geld voor de aanpak", "money for the approach", "budget")
            .unlessAny(parts -> parts.of(Budget.class));

    /** How much it is, is what a council asks first. */
    static final CompletenessRule BUDGET_AMOUNT = missing(
                    "budget-without-amount",
                    Severity.INFO,
                    "Er staat niet om hoeveel geld het gaat.",
                    "It is not stated how much money it is.")
            .advice(
                    "Vul het totaal in, of het hoogste bedrag per initiatief.",
                    "Fill in the total, or the highest amount per initiative.")
            .source(RuleSource.OWN)
            .absentAs("het bedrag", "the amount", "amount")
            .unlessEach(
                    parts -> parts.of(Budget.class),
                    budget -> budget.getValue().getTotal().isPresent()
                            || budget.getValue().getCapPerInitiative().isPresent()
                            || budget.getValue().getContributions().stream()
                                    .anyMatch(contribution ->
                                            contribution.getAmount().isPresent()));

    /** Policy makers of several fields are involved. */
    static final CompletenessRule RELATED_POLICY = missing(
                    "related-policy-missing",
                    Severity.WARNING,
                    "Het plan noemt geen ander beleid waar de aanpak mee samenhangt.",
                    "The plan names no other policy that the approach ties in with.")
            .advice(
                    "Noem het beleid dat erbij hoort, zoals Wmo, gezondheid of ouderen.",
                    "Name the policy that goes with it, such as social support, health or older people.")
            .source(RuleSource.pillar("bestuurlijk commitment"))
            .absentAs("ander beleid", "other policy", "related-policy")
            .unlessAny(parts -> parts.of(RelatedPolicy.class));

    /** Usually a structural, systematic and coherent policy is missing, says the national coalition. */
    static final CompletenessRule EMBEDDED = missing(
                    "embedding-missing",
                    Severity.WARNING,
                    "Nergens blijkt dat de aanpak een vaste plaats krijgt in beleid, doelen of begroting.",
                    "Nothing shows that the approach gets a lasting place in policy, goals or budget.")
            .advice(
                    "Noem het beleid waar de aanpak deel van is, een doel om haar te borgen, of geld voor elk jaar.",
                    "Name the policy that the approach is part of, a goal to embed it, or money for every year.")
            .source(RuleSource.LOCAL_POLICY)
            .absentAs("een vaste plaats in beleid", "a lasting place in policy", "embedding")
            .unlessAny(anyOf(
                    parts -> matching(
                            parts.of(RelatedPolicy.class),
                            policy -> isMeant(policy.getProgress()) && isOneOf(policy.getRelation(), EMBEDDING)),
                    parts -> matching(
                            parts.of(Goal.class), goal -> goal.getAims().contains(GoalAim.EMBED)),
                    parts -> matching(
                            parts.of(Budget.class),
                            budget -> budget.getNature()
                                    .filter(BudgetNature.STRUCTURAL::equals)
                                    .isPresent())));

    /** What was planned for a day that is over was done, or was not, and the plan should say which. */
    static final CompletenessRule PLANNED_IS_AHEAD = missing(
                    "planned-but-past",
                    Severity.INFO,
                    "Dit stond gepland voor een moment dat voorbij is; er staat niet of het is gebeurd.",
                    "This was planned for a time that is over; it is not stated whether it happened.")
            .advice(
                    "Vul in of het is gebeurd, of noem een nieuwe datum.",
                    "Fill in whether it happened, or a new date.")
            .source(RuleSource.OWN)
            .unlessEach(
                    parts -> matching(
                            parts.of(Object.class), part -> plannedFor(part).isPresent()),
                    (question, part) -> plannedFor(part.getValue())
                            .filter(date -> date.certainlyBefore(question.getDate()))
                            .isEmpty());

    /** A promise was kept or it was not, and only who looks back can tell. */
    static final CompletenessRule PROMISE_KEPT = missing(
                    "promise-overdue",
                    Severity.INFO,
                    "Deze belofte moest al zijn nagekomen; er is nog niet op teruggekeken.",
                    "This promise was to be kept by now; nobody has looked back on it yet.")
            .advice(
                    "Neem in een evaluatie op of de belofte is nagekomen, of noem een nieuwe datum.",
                    "Say in an evaluation whether the promise was kept, or name a new date.")
            .source(RuleSource.OWN)
            .unlessEach(
                    parts -> matching(
                            parts.of(Promise.class), promise -> promise.getDue().isPresent()),
                    (question, promise) -> {
                        PartialDate due = promise.getValue().getDue().orElseThrow();
                        return !due.certainlyBefore(question.getDate())
                                || isLookedBackOn(question.getParts(), promise, due);
                    });

    private CommitmentRules() {}

    static List<CompletenessRule> all() {
        return List.of(
                PILLARS_SIGNED,
                SIGNING_DATED,
                SIGNED_BY_SOMEBODY,
                ADOPTED,
                ADOPTED_BY_SOMEBODY,
                ADOPTION_DATED,
                STATUS,
                PORTFOLIO_HOLDER,
                BUDGET,
                BUDGET_AMOUNT,
                RELATED_POLICY,
                EMBEDDED,
                PLANNED_IS_AHEAD,
                PROMISE_KEPT);
    }

    private static List<PlanPart<Adoption>> adoptions(PlanParts parts) {
        return matching(
                parts.of(Adoption.class),
                adoption -> adoption.getStep() == AdoptionStep.ADOPTED && isMeant(adoption.getProgress()));
    }

    /** Returns for when something is planned that has not happened, as far as it says; evaluations have their own rule. */
    private static Optional<PartialDate> plannedFor(Object part) {
        if (part instanceof PillarEntry entry) {
            return entry.getPlanned()
                    .filter(date -> entry.getStatus()
                            .filter(PillarStatus.PLANNED::equals)
                            .isPresent());
        }
        if (part instanceof Action action) {
            return isPlanned(action.getProgress()) ? action.getPeriod().flatMap(TimeSpan::getEnd) : Optional.empty();
        }
        return part instanceof Dated dated && isPlanned(progress(part)) ? dated.getDate() : Optional.empty();
    }

    private static Optional<Progress> progress(Object part) {
        if (part instanceof Commitment commitment) {
            return commitment.getProgress();
        }
        if (part instanceof Adoption adoption) {
            return adoption.getProgress();
        }
        if (part instanceof Event event) {
            return event.getProgress();
        }
        return part instanceof Affiliation affiliation ? affiliation.getProgress() : Optional.empty();
    }

    /** Tells whether an evaluation of the act in which it was promised, or of the whole plan, was held since. */
    private static boolean isLookedBackOn(PlanParts parts, PlanPart<Promise> promise, PartialDate due) {
        String plan = parts.getDocument().getId();
        String act = promise.within(Commitment.class).orElseThrow().getValue().getId();
        return parts.of(Evaluation.class).stream()
                .map(PlanPart::getValue)
                .filter(MonitoringRules::isHeld)
                .filter(evaluation -> evaluation
                        .getDate()
                        .map(held -> !held.certainlyBefore(due))
                        .orElse(true))
                .anyMatch(evaluation -> evaluation.getSubjectIds().isEmpty()
                        || evaluation.getSubjectIds().contains(plan)
                        || evaluation.getSubjectIds().contains(act));
    }

    private static boolean isPlanned(Optional<Progress> progress) {
        return isOneOf(progress, EnumSet.of(Progress.WANTED, Progress.PLANNED));
    }

    private static boolean followsOnlyOthers(PlanParts parts) {
        List<PlanPart<FrameworkUse>> uses = parts.of(FrameworkUse.class);
        return !uses.isEmpty()
                && uses.stream()
                        .noneMatch(use ->
                                use.getValue().getFrameworkId().equals(Frameworks.NATIONAL_FIVE_PILLARS.getId()));
    }

    private static List<PlanPart<Commitment>> signings(PlanParts parts) {
        String national = Frameworks.NATIONAL_FIVE_PILLARS.getId();
        return matching(
                parts.of(Commitment.class),
                act -> act.getKind() == CommitmentKind.PILLARS_SIGNED
                        && act.getFrameworkId().map(national::equals).orElse(true)
                        && isMeant(act.getProgress()));
    }
}

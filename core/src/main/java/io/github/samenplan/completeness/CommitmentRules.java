package io.github.samenplan.completeness;

import static io.github.samenplan.completeness.PlanRule.missing;

import io.github.samenplan.approach.Budget;
import io.github.samenplan.approach.FrameworkUse;
import io.github.samenplan.approach.Frameworks;
import io.github.samenplan.approach.RelatedPolicy;
import io.github.samenplan.coalition.Commitment;
import io.github.samenplan.coalition.CommitmentKind;
import io.github.samenplan.coalition.Role;
import io.github.samenplan.coalition.RoleKind;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.plan.Adoption;
import io.github.samenplan.plan.AdoptionStep;
import io.github.samenplan.plan.PlanPart;
import io.github.samenplan.plan.PlanParts;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The rules of the first national pillar: political and executive commitment. */
final class CommitmentRules {

    private static final Set<Progress> MEANT_BY_NOBODY = EnumSet.of(Progress.WANTED, Progress.STOPPED);

    /** Signing the five pillars is the formal act by which a municipality joins the national programme. */
    static final CompletenessRule PILLARS_SIGNED = missing(
                    "pillars-not-signed",
                    Severity.ERROR,
                    "Het plan zegt niet dat de vijf pijlers zijn of worden ondertekend.",
                    "The plan does not say that the five pillars were or will be signed.")
            .advice(
                    "Leg vast wie de pijlers ondertekent, namens wie en wanneer.",
                    "Record who signs the pillars, for whom and when.")
            .source(PillarSource.of("bestuurlijk commitment"))
            .unless((parts, date) -> {
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
            .source(PillarSource.OWN)
            .unlessEach(
                    CommitmentRules::signings,
                    signing -> signing.getValue().getDate().isPresent()
                            || signing.getValue().getDateWording().isPresent());

    /** A plan that nobody adopted binds nobody. */
    static final CompletenessRule ADOPTED = missing(
                    "plan-not-adopted",
                    Severity.WARNING,
                    "Het plan zegt niet wie het heeft vastgesteld.",
                    "The plan does not say who adopted it.")
            .advice(
                    "Neem op welk bestuur het plan vaststelt en wanneer, ook als dat nog moet gebeuren.",
                    "Record which body adopts the plan and when, also if that is still to happen.")
            .source(PillarSource.of("bestuurlijk commitment"))
            .unlessAny(parts -> matching(
                    parts.of(Adoption.class),
                    adoption -> adoption.getStep() == AdoptionStep.ADOPTED && isMeant(adoption.getProgress())));

    /** Somebody in the executive answers for it. */
    static final CompletenessRule PORTFOLIO_HOLDER = missing(
                    "portfolio-holder-missing",
                    Severity.WARNING,
                    "Er is geen bestuurder genoemd die over de aanpak gaat.",
                    "No politician is named who answers for the approach.")
            .advice(
                    "Noem de portefeuillehouder als rol, zonder persoonsnaam.",
                    "Name the portfolio holder as a role, without a person's name.")
            .source(PillarSource.of("bestuurlijk commitment"))
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
            .source(PillarSource.of("bestuurlijk commitment"))
            .unlessAny(parts -> parts.of(Budget.class));

    /** Policy makers of several fields are involved. */
    static final CompletenessRule RELATED_POLICY = missing(
                    "related-policy-missing",
                    Severity.WARNING,
                    "Het plan noemt geen ander beleid waar de aanpak mee samenhangt.",
                    "The plan names no other policy that the approach ties in with.")
            .advice(
                    "Noem het beleid dat erbij hoort, zoals Wmo, gezondheid of ouderen.",
                    "Name the policy that goes with it, such as social support, health or older people.")
            .source(PillarSource.of("bestuurlijk commitment"))
            .unlessAny(parts -> parts.of(RelatedPolicy.class));

    private CommitmentRules() {}

    static List<CompletenessRule> all() {
        return List.of(PILLARS_SIGNED, SIGNING_DATED, ADOPTED, PORTFOLIO_HOLDER, BUDGET, RELATED_POLICY);
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

    /** Tells whether something is done or at least promised; so it is taken to be where nothing is said about it. */
    static boolean isMeant(Optional<Progress> progress) {
        return progress.filter(MEANT_BY_NOBODY::contains).isEmpty();
    }

    static <T> List<PlanPart<T>> matching(List<PlanPart<T>> parts, Predicate<T> wanted) {
        return parts.stream().filter(part -> wanted.test(part.getValue())).toList();
    }
}

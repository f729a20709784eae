package io.github.samenplan.completeness;

import static io.github.samenplan.completeness.Matching.matching;

import io.github.samenplan.community.TargetGroup;
import io.github.samenplan.completeness.Answer.Evidence;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.PlanPart;
import io.github.samenplan.plan.PlanParts;
import io.github.samenplan.referral.CardPart;
import io.github.samenplan.referral.ReferralAnalysis;
import io.github.samenplan.referral.ReferralArrangement;
import io.github.samenplan.referral.ReferralCodes;
import io.github.samenplan.referral.ReferralRoute;
import io.github.samenplan.referral.ReferralRule;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules on what can be proven of the referral rules of a plan, one for each code of the analysis. Where a question of
 * the analysis stays open, what it would have found is not known: the rules on it then show what was found, and do not
 * apply where that is nothing.
 */
final class ReferralProofRules {

    /** A place that refers says how. */
    static final CompletenessRule RULES = proof(ReferralCodes.NO_RULES)
            .advice(
                    "Leg vast welk signaal waarheen gaat: wie signaleert, over wie, en waarheen.",
                    "Lay down which signal goes where: who signals, about whom, and where to.")
            .unless(question -> {
                List<PlanPart<ReferralArrangement>> all = question.getParts().of(ReferralArrangement.class);
                return PlanRule.each(all, part -> !part.getValue().getRules().isEmpty());
            });

    /** Every signal has a rule. */
    static final CompletenessRule GAP = proof(ReferralCodes.GAP)
            .advice(
                    "Voeg een regel toe voor deze signalen, of maak een regel ruimer; een regel zonder voorwaarden vangt alles"
                            + " op.",
                    "Add a rule for these signals, or widen one; a rule without conditions catches everything.")
            .unless(found(ReferralCodes.GAP, ReferralProofRules::withRules));

    /** Who knows little of somebody can go somewhere too. */
    static final CompletenessRule GAP_UNTIL_KNOWN = proof(ReferralCodes.GAP_UNTIL_KNOWN)
            .advice(
                    "Zet bij een regel welke kenmerken ook onbekend mogen zijn.",
                    "State with a rule which facets may also be unknown.")
            .unless(found(ReferralCodes.GAP_UNTIL_KNOWN, ReferralProofRules::withRules));

    /** A rule that counts leads somewhere. */
    static final CompletenessRule DEAD_END = proof(ReferralCodes.DEAD_END)
            .advice(
                    "Geef de regel een route voor wie er nu nergens heen kan.",
                    "Give the rule a route for who can go nowhere now.")
            .unless(found(ReferralCodes.DEAD_END, ReferralProofRules::withRules));

    /** What is listed is all there is. */
    static final CompletenessRule MORE_GAPS = proof(ReferralCodes.MORE_GAPS)
            .advice(
                    "Dicht eerst de gaten die er staan, en kijk dan opnieuw.",
                    "Close the gaps that are listed, then look again.")
            .unless(found(ReferralCodes.MORE_GAPS, ReferralProofRules::withRules));

    /** A rule is of use to somebody. */
    static final CompletenessRule NEVER_FITS = proof(ReferralCodes.NEVER_FITS)
            .advice(
                    "Kijk na welke voorwaarden elkaar uitsluiten.",
                    "Look up which of its conditions exclude each other.")
            .unless(found(ReferralCodes.NEVER_FITS, ReferralProofRules::rules));

    /** A rule gets its turn. */
    static final CompletenessRule SHADOWED = proof(ReferralCodes.SHADOWED)
            .advice("Zet de regel verder naar voren, of haal hem weg.", "Put the rule further ahead, or take it away.")
            .unless(found(ReferralCodes.SHADOWED, ReferralProofRules::rules));

    /** Who reads the rules finds one answer. */
    static final CompletenessRule OVERLAP = proof(ReferralCodes.OVERLAP)
            .advice(
                    "Is dat de bedoeling, dan is er niets mis; wijs anders aan welke regel voorgaat.",
                    "If that is meant, nothing is wrong; else say which rule goes first.")
            .unless(found(ReferralCodes.OVERLAP, ReferralProofRules::rules));

    /** Two rules that count can both be followed. */
    static final CompletenessRule CONTRADICTION = proof(ReferralCodes.CONTRADICTION)
            .advice(
                    "Laat beide regels hetzelfde zeggen, of geef er één voorrang.",
                    "Let both rules say the same, or give one of them priority.")
            .unless(found(ReferralCodes.CONTRADICTION, ReferralProofRules::rules));

    /** A route ends at something that is known. */
    static final CompletenessRule ROUTE_UNKNOWN = proof(ReferralCodes.ROUTE_UNKNOWN)
            .advice(
                    "Neem op waar de route heen gaat: een contactpunt, een voorziening of een organisatie.",
                    "Include where the route goes: a contact point, a service or an organisation.")
            .unless(found(ReferralCodes.ROUTE_UNKNOWN, ReferralProofRules::routes));

    /** A route does not end at a closed door. */
    static final CompletenessRule ROUTE_CLOSED = proof(ReferralCodes.ROUTE_CLOSED)
            .advice("Verwijs naar wat ervoor in de plaats kwam.", "Refer to what took its place.")
            .unless(found(ReferralCodes.ROUTE_CLOSED, ReferralProofRules::routes));

    /** A route does not end at a door that is still to be made. */
    static final CompletenessRule ROUTE_NOT_OPEN_YET = proof(ReferralCodes.ROUTE_NOT_OPEN_YET)
            .advice("Zeg waar het signaal tot die tijd heen kan.", "Say where the signal can go until then.")
            .unless(found(ReferralCodes.ROUTE_NOT_OPEN_YET, ReferralProofRules::routes));

    /** Who is sent somewhere is welcome there. */
    static final CompletenessRule ROUTE_NOT_SERVED = proof(ReferralCodes.ROUTE_NOT_SERVED)
            .advice(
                    "Geef de regel dezelfde voorwaarden als de plek, of een tweede route.",
                    "Give the rule the conditions of the place, or a second route.")
            .unless(found(ReferralCodes.ROUTE_NOT_SERVED, ReferralProofRules::routes));

    /** Nobody is sent round in a circle. */
    static final CompletenessRule CYCLE = proof(ReferralCodes.CYCLE)
            .advice(
                    "Laat één plek in de kring het signaal houden of ergens anders heen brengen.",
                    "Let one place in the circle keep the signal, or take it elsewhere.")
            .unless(found(
                    ReferralCodes.CYCLE,
                    parts -> matching(
                            routes(parts), route -> !route.getIfFailsIds().isEmpty())));

    /** Every target group has somewhere to go. */
    static final CompletenessRule GROUP = proof(ReferralCodes.GROUP_WITHOUT_ROUTE)
            .advice(
                    "Voeg een regel voor deze groep toe, of een plek die voor haar open is.",
                    "Add a rule for this group, or a place that is open to it.")
            .unless(found(
                    ReferralCodes.GROUP_WITHOUT_ROUTE,
                    parts -> besideRules(parts, parts.of(TargetGroup.class)),
                    ReferralProofRules::groupsWithoutRoute));

    /** People can go somewhere with their own loneliness. */
    static final CompletenessRule SELF_REFERRAL = proof(ReferralCodes.SELF_REFERRAL_MISSING)
            .advice("Voeg een regel toe voor wie zelf eenzaam is.", "Add a rule for people who are lonely themselves.")
            .unless(found(ReferralCodes.SELF_REFERRAL_MISSING, ReferralProofRules::withRules));

    /** Danger has a way of its own. */
    static final CompletenessRule SAFETY = proof(ReferralCodes.SAFETY_MISSING)
            .advice(
                    "Voeg een regel toe voor onveilige situaties, zoals de meldcode of 112.",
                    "Add a rule for unsafe situations, such as the reporting code for abuse or 112.")
            .unless(found(ReferralCodes.SAFETY_MISSING, ReferralProofRules::withRules));

    /** Who wants to stay unknown can go somewhere. */
    static final CompletenessRule ANONYMOUS = proof(ReferralCodes.ANONYMOUS_MISSING)
            .advice(
                    "Voeg een route toe waar niemand een naam hoeft te noemen.",
                    "Add a route where nobody needs to give a name.")
            .unless(found(ReferralCodes.ANONYMOUS_MISSING, ReferralProofRules::withRules));

    /** What the card teaches to notice, the rules take further. */
    static final CompletenessRule CARD = proof(ReferralCodes.CARD_SIGNAL_UNTAKEN)
            .advice("Voeg een regel toe voor deze signalen.", "Add a rule for these signals.")
            .unless(found(
                    ReferralCodes.CARD_SIGNAL_UNTAKEN,
                    parts -> besideRules(
                            parts,
                            matching(
                                    parts.of(CardPart.class),
                                    part -> !part.getSignalGroups().isEmpty()))));

    /** Rules that nobody can look through hide their gaps. */
    static final CompletenessRule BOUND = proof(ReferralCodes.BOUND_HIT)
            .advice(
                    "Maak de regels eenvoudiger, of laat het programma er langer over doen.",
                    "Make the rules simpler, or let the program take longer.")
            .unless(found(ReferralCodes.BOUND_HIT, ReferralProofRules::withRules));

    private ReferralProofRules() {}

    static List<CompletenessRule> all() {
        return List.of(
                RULES,
                GAP,
                GAP_UNTIL_KNOWN,
                DEAD_END,
                MORE_GAPS,
                NEVER_FITS,
                SHADOWED,
                OVERLAP,
                CONTRADICTION,
                ROUTE_UNKNOWN,
                ROUTE_CLOSED,
                ROUTE_NOT_OPEN_YET,
                ROUTE_NOT_SERVED,
                CYCLE,
                GROUP,
                SELF_REFERRAL,
                SAFETY,
                ANONYMOUS,
                CARD,
                BOUND);
    }

    private static PlanRule.Draft proof(FindingCode code) {
        return PlanRule.finding(code).source(RuleSource.OWN);
    }

    private static List<PlanPart<ReferralArrangement>> withRules(PlanParts parts) {
        return matching(
                parts.of(ReferralArrangement.class),
                arrangement -> !arrangement.getRules().isEmpty());
    }

    private static List<PlanPart<ReferralRule>> rules(PlanParts parts) {
        return parts.of(ReferralRule.class);
    }

    private static List<PlanPart<ReferralRoute>> routes(PlanParts parts) {
        return parts.of(ReferralRoute.class);
    }

    /** Returns parts of a plan that has rules at all. */
    private static <T> List<PlanPart<T>> besideRules(PlanParts parts, List<PlanPart<T>> all) {
        return withRules(parts).isEmpty() ? List.of() : all;
    }

    /** Answers with what the analysis finds under a code; that does not apply where the plan has no such parts. */
    private static Function<Question, Answer> found(
            FindingCode code, Function<PlanParts, ? extends List<? extends PlanPart<?>>> subjects) {
        return found(
                code,
                subjects,
                (parts, analysis) -> withRules(parts).stream()
                        .flatMap(arrangement -> analysis.findings(arrangement.getLocation()).stream())
                        .filter(finding -> finding.getCode().equals(code))
                        .map(finding -> Evidence.at(
                                parts.locate(finding.getLocation().getPointer()),
                                finding.getArguments().toArray(Words[]::new))));
    }

    private static Function<Question, Answer> found(
            FindingCode code,
            Function<PlanParts, ? extends List<? extends PlanPart<?>>> subjects,
            BiFunction<PlanParts, ReferralAnalysis, Stream<Evidence>> evidence) {
        return question -> {
            List<? extends PlanPart<?>> all = subjects.apply(question.getParts());
            if (all.isEmpty()) {
                return Answer.notApplicable();
            }
            ReferralAnalysis analysis = question.referralAnalysis().orElseThrow();
            List<Evidence> found =
                    evidence.apply(question.getParts(), analysis).distinct().toList();
            if (!found.isEmpty()) {
                return Answer.notMet(found);
            }
            return analysis.answers(code) ? Answer.met(all) : Answer.notApplicable();
        };
    }

    private static Stream<Evidence> groupsWithoutRoute(PlanParts parts, ReferralAnalysis analysis) {
        return analysis.getGroupsWithoutRoute().stream()
                .flatMap(id -> parts.find(id, TargetGroup.class).stream())
                .map(group -> Evidence.at(
                        group.getLocation(), Words.ofBoth("'" + group.getValue().getName() + "'")));
    }
}

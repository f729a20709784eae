package io.github.samenplan.referral;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.referral.ReferralAnalysis.Cycle;
import io.github.samenplan.referral.ReferralAnalysis.DeadRule;
import io.github.samenplan.referral.ReferralAnalysis.Gap;
import io.github.samenplan.referral.ReferralAnalysis.GapKind;
import io.github.samenplan.referral.ReferralAnalysis.MissingRoute;
import io.github.samenplan.referral.ReferralAnalysis.Overlap;
import io.github.samenplan.referral.ReferralAnalysis.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The codes of what an analysis finds (Dutch: <i>codes van de analyse</i>), with their sentences. No source asks that a
 * place can prove this of its rules, so each of them is information.
 */
public final class ReferralCodes {

    /** There are no rules at all. */
    public static final FindingCode NO_RULES = FindingCode.of(
            "referral-without-rules",
            Severity.INFO,
            "Er staan geen regels in die zeggen waar een signaal heen gaat.",
            "There are no rules that say where a signal goes.");

    /** No rule fits. */
    public static final FindingCode GAP = FindingCode.of(
            "referral-gap",
            Severity.INFO,
            "Geen regel geldt voor: {0}. Bijvoorbeeld: {1}.",
            "No rule is for: {0}. For example: {1}.");

    /** No rule fits as long as something is not known. */
    public static final FindingCode GAP_UNTIL_KNOWN = FindingCode.of(
            "referral-gap-until-known",
            Severity.INFO,
            "Zolang niet meer bekend is, geldt geen regel voor: {0}. Bijvoorbeeld: {1}.",
            "As long as no more is known, no rule is for: {0}. For example: {1}.");

    /** A rule fits, and none of its routes can be gone. */
    public static final FindingCode DEAD_END = FindingCode.of(
            "referral-dead-end",
            Severity.INFO,
            "Er geldt een regel, maar geen enkele route is begaanbaar voor: {0}. Bijvoorbeeld: {1}.",
            "A rule counts, but no route can be gone for: {0}. For example: {1}.");

    /** A rule that cannot fit any signal. */
    public static final FindingCode NEVER_FITS = FindingCode.of(
            "referral-rule-never-fits",
            Severity.INFO,
            "Regel {0} kan op geen enkel signaal passen.",
            "Rule {0} cannot fit any signal.");

    /** A rule whose signals are all taken before it. */
    public static final FindingCode SHADOWED = FindingCode.of(
            "referral-rule-shadowed",
            Severity.INFO,
            "Regel {0} komt nooit aan de beurt: {1} gaat altijd voor.",
            "Rule {0} never gets its turn: {1} always goes first.");

    /** Two rules that count for one signal. */
    public static final FindingCode OVERLAP = FindingCode.of(
            "referral-rules-overlap",
            Severity.INFO,
            "De regels {0} en {1} gelden samen voor: {2}.",
            "Rules {0} and {1} both count for: {2}.");

    /** Two rules that count for one signal and cannot both be followed. */
    public static final FindingCode CONTRADICTION = FindingCode.of(
            "referral-rules-contradict",
            Severity.INFO,
            "De regels {0} en {1} spreken elkaar tegen bij: {2}.",
            "Rules {0} and {1} contradict each other for: {2}.");

    /** A route to something that is not known. */
    public static final FindingCode ROUTE_UNKNOWN = FindingCode.of(
            "referral-route-unknown",
            Severity.INFO,
            "Regel {0} verwijst naar {1}; dat is in dit plan niet bekend.",
            "Rule {0} refers to {1}, which is not known in this plan.");

    /** A route to something that is no longer there. */
    public static final FindingCode ROUTE_CLOSED = FindingCode.of(
            "referral-route-closed",
            Severity.INFO,
            "Regel {0} verwijst naar {1}; dat is er niet meer.",
            "Rule {0} refers to {1}, which is no longer there.");

    /** A route to something that is not there yet. */
    public static final FindingCode ROUTE_NOT_OPEN_YET = FindingCode.of(
            "referral-route-not-open-yet",
            Severity.INFO,
            "Regel {0} verwijst naar {1}; dat is er nog niet.",
            "Rule {0} refers to {1}, which is not there yet.");

    /** A route to something that does not serve everybody who is sent there. */
    public static final FindingCode ROUTE_NOT_SERVED = FindingCode.of(
            "referral-route-not-served",
            Severity.INFO,
            "Regel {0} verwijst ook mensen naar {1} voor wie dat niet is ({2}), zoals: {3}.",
            "Rule {0} also refers people to {1} whom it is not for ({2}), such as: {3}.");

    /** A signal that is passed on in a circle. */
    public static final FindingCode CYCLE = FindingCode.of(
            "referral-cycle",
            Severity.INFO,
            "Lukt het nergens, dan gaat een signaal in een kring: {0}. Bijvoorbeeld: {1}.",
            "When all fails, a signal goes round in a circle: {0}. For example: {1}.");

    /** A target group without a route. */
    public static final FindingCode GROUP_WITHOUT_ROUTE = FindingCode.of(
            "referral-group-without-route",
            Severity.INFO,
            "Voor de doelgroep {0} is er geen enkele route.",
            "There is no route at all for the target group {0}.");

    /** No route for people with their own loneliness. */
    public static final FindingCode SELF_REFERRAL_MISSING = FindingCode.of(
            "referral-self-missing",
            Severity.INFO,
            "Wie zelf eenzaam is, kan nergens heen.",
            "People who are lonely themselves can go nowhere.");

    /** No route for danger. */
    public static final FindingCode SAFETY_MISSING = FindingCode.of(
            "referral-safety-missing",
            Severity.INFO,
            "Er is geen route voor als iemand in gevaar is.",
            "There is no route for when somebody is in danger.");

    /** No route for who wants to stay unknown. */
    public static final FindingCode ANONYMOUS_MISSING = FindingCode.of(
            "referral-anonymous-missing",
            Severity.INFO,
            "Er is geen route voor wie onbekend wil blijven.",
            "There is no route for who wants to stay unknown.");

    /** A signal on a card that no rule takes. */
    public static final FindingCode CARD_SIGNAL_UNTAKEN = FindingCode.of(
            "referral-card-signal-untaken",
            Severity.INFO,
            "De signaleringskaart noemt signalen ({0}) die geen regel verder helpt.",
            "The signalling card names signals ({0}) that no rule takes further.");

    /** Questions that were too much work. */
    public static final FindingCode BOUND_HIT = FindingCode.of(
            "referral-bound-hit",
            Severity.INFO,
            "Deze regels zijn te ingewikkeld om na te gaan {0}.",
            "These rules are too complex to find out {0}.");

    /** More gaps than are listed. */
    public static final FindingCode MORE_GAPS = FindingCode.of(
            "referral-more-gaps",
            Severity.INFO,
            "Er zijn meer gaten dan hier staan.",
            "There are more gaps than are listed here.");

    /** More overlaps than are listed. */
    public static final FindingCode MORE_OVERLAPS = FindingCode.of(
            "referral-more-overlaps",
            Severity.INFO,
            "Er zijn meer regels die samen gelden dan hier staan.",
            "There are more rules that count together than are listed here.");

    private ReferralCodes() {}

    /** Returns every code, in the order in which findings come. */
    public static List<FindingCode> all() {
        return List.of(
                NO_RULES,
                GAP,
                GAP_UNTIL_KNOWN,
                DEAD_END,
                MORE_GAPS,
                NEVER_FITS,
                SHADOWED,
                OVERLAP,
                CONTRADICTION,
                MORE_OVERLAPS,
                ROUTE_UNKNOWN,
                ROUTE_CLOSED,
                ROUTE_NOT_OPEN_YET,
                ROUTE_NOT_SERVED,
                CYCLE,
                GROUP_WITHOUT_ROUTE,
                SELF_REFERRAL_MISSING,
                SAFETY_MISSING,
                ANONYMOUS_MISSING,
                CARD_SIGNAL_UNTAKEN,
                BOUND_HIT);
    }

    static List<Finding> findings(ReferralAnalysis analysis, Location place) {
        RuleTable table = analysis.getDesk().table();
        List<Finding> findings = new ArrayList<>();
        if (table.rows().isEmpty()) {
            return List.of(Finding.of(NO_RULES, place));
        }
        Map<ReferralRule, Integer> rules = new IdentityHashMap<>();
        table.rows().forEach(row -> rules.put(row.rule(), row.number()));
        Set<List<Object>> told = new HashSet<>();
        for (Gap gap : analysis.getGaps()) {
            if (!told.add(List.of(gap.kind(), gap.when()))) {
                continue; // differs only in how roughly an age is known
            }
            Location at = gap.kind() == GapKind.NO_OPEN_ROUTE
                    ? at(
                            place,
                            rules,
                            analysis.getDesk().rulesFor(gap.witness()).get(0))
                    : place;
            findings.add(Finding.of(codeOf(gap.kind()), at, gap.when(), table.inWords(gap.witness())));
        }
        if (analysis.hasMoreGaps()) {
            findings.add(Finding.of(MORE_GAPS, place));
        }
        for (DeadRule dead : analysis.getDeadRules()) {
            List<Words> before = dead.shadowedBy().stream().map(RuleTable::name).toList();
            findings.add(
                    before.isEmpty()
                            ? Finding.of(NEVER_FITS, at(place, rules, dead.rule()), RuleTable.name(dead.rule()))
                            : Finding.of(
                                    SHADOWED,
                                    at(place, rules, dead.rule()),
                                    RuleTable.name(dead.rule()),
                                    ReferralWords.or(before)));
        }
        for (Overlap overlap : analysis.getOverlaps()) {
            findings.add(Finding.of(
                    overlap.contradicts() ? CONTRADICTION : OVERLAP,
                    at(place, rules, overlap.other()),
                    RuleTable.name(overlap.one()),
                    RuleTable.name(overlap.other()),
                    table.inWords(overlap.witness())));
        }
        if (analysis.hasMoreOverlaps()) {
            findings.add(Finding.of(MORE_OVERLAPS, place));
        }
        for (RouteProblem problem : analysis.getRouteProblems()) {
            Location route = at(place, rules, problem.rule())
                    .property("routes")
                    .item(problem.rule().getRoutes().indexOf(problem.route()));
            Words to = table.destination(problem.route().getToId()).quoted();
            findings.add(problem.facet()
                    .map(facet -> Finding.of(
                            codeOf(problem.kind()),
                            route,
                            RuleTable.name(problem.rule()),
                            to,
                            facet.inWords(),
                            table.inWords(problem.witness())))
                    .orElseGet(() -> Finding.of(codeOf(problem.kind()), route, RuleTable.name(problem.rule()), to)));
        }
        for (Cycle cycle : analysis.getCycles()) {
            List<Words> stops = new ArrayList<>();
            cycle.ids().forEach(id -> stops.add(table.destination(id).quoted()));
            stops.add(stops.get(0));
            findings.add(Finding.of(
                    CYCLE,
                    at(place, table.arrangement(), cycle.ids().get(0)),
                    ReferralWords.joined(stops, " > "),
                    table.inWords(cycle.witness())));
        }
        analysis.getGroupsWithoutRoute()
                .forEach(
                        id -> findings.add(Finding.of(GROUP_WITHOUT_ROUTE, place, table.name(Facet.TARGET_GROUP, id))));
        analysis.getMissingRoutes().forEach(missing -> findings.add(Finding.of(codeOf(missing), place)));
        analysis.getUntakenSignals()
                .forEach(group -> findings.add(Finding.of(
                        CARD_SIGNAL_UNTAKEN, at(place, table.arrangement(), group), ReferralWords.of(group))));
        if (!analysis.answersAll()) {
            List<Words> open =
                    analysis.getOpenQuestions().stream().map(Question::inWords).toList();
            findings.add(Finding.of(BOUND_HIT, place, ReferralWords.and(open)));
        }
        return List.copyOf(findings);
    }

    private static Location at(Location place, Map<ReferralRule, Integer> rules, ReferralRule rule) {
        return place.property("rules").item(rules.get(rule));
    }

    /** Returns the place of a contact point or service; of anything else, that of the arrangement. */
    private static Location at(Location place, ReferralArrangement arrangement, String id) {
        List<String> points =
                arrangement.getContactPoints().stream().map(ContactPoint::getId).toList();
        List<String> services =
                arrangement.getServices().stream().map(Service::getId).toList();
        return points.contains(id)
                ? place.property("contactPoints").item(points.indexOf(id))
                : services.contains(id) ? place.property("services").item(services.indexOf(id)) : place;
    }

    /** Returns the place of the first part of a card that names those signals. */
    private static Location at(Location place, ReferralArrangement arrangement, SignalGroup group) {
        List<SignallingCard> cards = arrangement.getSignallingCards();
        for (int card = 0; card < cards.size(); card++) {
            List<CardPart> parts = cards.get(card).getParts();
            for (int part = 0; part < parts.size(); part++) {
                if (parts.get(part).getSignalGroups().contains(group)) {
                    return place.property("signallingCards")
                            .item(card)
                            .property("parts")
                            .item(part);
                }
            }
        }
        throw new IllegalArgumentException("No card names " + group);
    }

    private static FindingCode codeOf(GapKind kind) {
        return switch (kind) {
            case NO_RULE -> GAP;
            case NO_RULE_UNTIL_KNOWN -> GAP_UNTIL_KNOWN;
            case NO_OPEN_ROUTE -> DEAD_END;
        };
    }

    private static FindingCode codeOf(RouteProblem.Kind kind) {
        return switch (kind) {
            case UNKNOWN -> ROUTE_UNKNOWN;
            case CLOSED -> ROUTE_CLOSED;
            case NOT_OPEN_YET -> ROUTE_NOT_OPEN_YET;
            case NOT_SERVED -> ROUTE_NOT_SERVED;
        };
    }

    private static FindingCode codeOf(MissingRoute missing) {
        return switch (missing) {
            case SELF_REFERRAL -> SELF_REFERRAL_MISSING;
            case SAFETY -> SAFETY_MISSING;
            case ANONYMOUS -> ANONYMOUS_MISSING;
        };
    }
}

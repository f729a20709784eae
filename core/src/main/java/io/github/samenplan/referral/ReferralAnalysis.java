package io.github.samenplan.referral;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Words;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What can be proven of the referral rules of a place, over every signal there can be, those included of which things are
 * not known (Dutch: <i>analyse van de verwijsregels</i>).
 *
 * <p>The proof is exact: no signal is left out, none is drawn by lot. Signals are those of people in the places of the
 * plan, as far as the rules, the places that they lead to and the target groups can tell them apart. Each question may
 * take a bounded number of steps; one that needs more stays open, and {@link #getOpenQuestions()} says which.
 *
 * <p>What {@link ReferralDesk} says of one signal, this says of all. The same rules and day give the same analysis.
 */
public final class ReferralAnalysis {

    /** How many steps a question may take, unless asked otherwise: some seconds of work. */
    public static final long USUAL_BOUND = 50_000_000;

    private final ReferralDesk desk;
    private final LocalDate date;
    private final RuleProof proof;

    private ReferralAnalysis(ReferralDesk desk, LocalDate date, RuleProof proof) {
        this.desk = desk;
        this.date = date;
        this.proof = proof;
    }

    /** Returns the desk whose rules were looked at. */
    public ReferralDesk getDesk() {
        return desk;
    }

    /** Returns the day for which it holds. */
    public LocalDate getDate() {
        return date;
    }

    /** Returns the kinds of signals that go nowhere; at most as many as are worth reading. */
    public List<Gap> getGaps() {
        return List.copyOf(proof.gaps);
    }

    /** Returns how many signals there are of which everything is known; empty if that question stayed open. */
    public Optional<BigInteger> getKnownSignals() {
        return proof.knownSignals;
    }

    /** Returns how many of those no rule fits; empty if that question stayed open. */
    public Optional<BigInteger> getKnownSignalsWithoutRule() {
        return proof.knownSignalsWithoutRule;
    }

    /** Tells whether there are more gaps than {@link #getGaps()} lists. */
    public boolean hasMoreGaps() {
        return proof.moreGaps;
    }

    /** Returns the rules that can never count, and why. */
    public List<DeadRule> getDeadRules() {
        return List.copyOf(proof.deadRules);
    }

    /** Returns the pairs of rules that both count for some signal; at most as many as are worth reading. */
    public List<Overlap> getOverlaps() {
        return List.copyOf(proof.overlaps);
    }

    /** Returns the routes that cannot be gone, by some or by anybody. */
    public List<RouteProblem> getRouteProblems() {
        return List.copyOf(proof.routeProblems);
    }

    /** Returns the circles in which a signal is passed on when a route fails. */
    public List<Cycle> getCycles() {
        return List.copyOf(proof.cycles);
    }

    /** Returns the ids of the target groups whose people have no route at all. */
    public List<String> getGroupsWithoutRoute() {
        return List.copyOf(proof.groupsWithoutRoute);
    }

    /** Returns which routes that every place should have are missing. */
    public List<MissingRoute> getMissingRoutes() {
        return List.copyOf(proof.missingRoutes);
    }

    /** Returns the groups of signals on a signalling card that no rule takes. */
    public List<SignalGroup> getUntakenSignals() {
        return List.copyOf(proof.untakenSignals);
    }

    /** Returns the questions that needed more steps than they may take; their answers may lack something. */
    public List<Question> getOpenQuestions() {
        return List.copyOf(proof.openQuestions);
    }

    /** Tells whether every question was answered within the bound. */
    public boolean answersAll() {
        return proof.openQuestions.isEmpty();
    }

    /** Tells whether all was found out that there is to say under a code of {@link ReferralCodes}. */
    public boolean answers(FindingCode code) {
        return proof.openQuestions.stream()
                .noneMatch(question -> question.codes().contains(code));
    }

    /** Tells whether every signal has a rule and a route that can be gone, as is proven. */
    public boolean nobodyFallsThrough() {
        return answersAll() && proof.gaps.isEmpty();
    }

    /**
     * Returns all of it as findings.
     *
     * @param place where the arrangement stands in its document
     */
    public List<Finding> findings(Location place) {
        return ReferralCodes.findings(this, place);
    }

    /** Returns the findings in English, one per line. */
    @Override
    public String toString() {
        return findings(Location.ofDocument()).stream()
                .map(finding -> finding.message(Language.ENGLISH))
                .collect(Collectors.joining("\n"));
    }

    RuleProof proof() {
        return proof;
    }

    /**
     * Analyses the rules of a desk.
     *
     * @param date the day for which the question is asked: what is not there yet, or no longer, leads nowhere
     */
    public static ReferralAnalysis of(ReferralDesk desk, LocalDate date) {
        return of(desk, date, USUAL_BOUND);
    }

    /**
     * Analyses the rules of a desk.
     *
     * @param date the day for which the question is asked
     * @param bound how many steps each question may take
     * @throws IllegalArgumentException if the bound is not above zero
     */
    public static ReferralAnalysis of(ReferralDesk desk, LocalDate date, long bound) {
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(date, "date");
        if (bound <= 0) {
            throw new IllegalArgumentException("Bound must be above zero - but was: " + bound);
        }
        RuleProof proof = new RuleProof(desk.table(), date, bound);
        proof.run();
        return new ReferralAnalysis(desk, date, proof);
    }

    /**
     * Signals that go nowhere (Dutch: <i>gat</i>).
     *
     * @param kind why they go nowhere
     * @param when which signals, in words
     * @param witness one of them
     */
    public record Gap(GapKind kind, Words when, Signal witness) {}

    /** Why signals go nowhere (Dutch: <i>soort gat</i>). */
    public enum GapKind {
        /** No rule fits. */
        NO_RULE,
        /** No rule fits as long as something is not known. */
        NO_RULE_UNTIL_KNOWN,
        /** A rule fits, and none of its routes can be gone. */
        NO_OPEN_ROUTE
    }

    /**
     * A rule that never counts (Dutch: <i>dode regel</i>).
     *
     * @param rule the rule
     * @param shadowedBy the rules that together take all its signals first; none where no signal can fit it at all
     */
    public record DeadRule(ReferralRule rule, List<ReferralRule> shadowedBy) {

        /** Copies the rules. */
        public DeadRule {
            shadowedBy = List.copyOf(shadowedBy);
        }
    }

    /**
     * Two rules that count for the same signal (Dutch: <i>overlap</i>).
     *
     * @param one the first
     * @param other the second
     * @param contradicts whether they say different things of the same destination, or weigh the same and lead elsewhere
     * @param witness a signal for which both count
     */
    public record Overlap(ReferralRule one, ReferralRule other, boolean contradicts, Signal witness) {}

    /**
     * A circle of passing on when a route fails (Dutch: <i>kringverwijzing</i>).
     *
     * @param ids where the signal goes, each passing it on to the next and the last to the first
     * @param witness a signal that goes round
     */
    public record Cycle(List<String> ids, Signal witness) {

        /** Copies the ids. */
        public Cycle {
            ids = List.copyOf(ids);
        }
    }

    /** What is asked of the rules (Dutch: <i>vraag</i>), each within a bound of its own. */
    public enum Question {
        /** Which signals have no rule. */
        GAPS(
                "welke signalen geen regel hebben",
                "which signals have no rule",
                ReferralCodes.GAP,
                ReferralCodes.GAP_UNTIL_KNOWN),

        /** Which rules never count. */
        DEAD_RULES(
                "welke regels nooit gelden",
                "which rules never count",
                ReferralCodes.NEVER_FITS,
                ReferralCodes.SHADOWED),

        /** Which routes can be gone. */
        ROUTES(
                "welke routes te gaan zijn",
                "which routes can be gone",
                ReferralCodes.DEAD_END,
                ReferralCodes.ROUTE_UNKNOWN,
                ReferralCodes.ROUTE_CLOSED,
                ReferralCodes.ROUTE_NOT_OPEN_YET,
                ReferralCodes.ROUTE_NOT_SERVED),

        /** Who has no route. */
        MISSING(
                "wie geen route heeft",
                "who has no route",
                ReferralCodes.GROUP_WITHOUT_ROUTE,
                ReferralCodes.SELF_REFERRAL_MISSING,
                ReferralCodes.SAFETY_MISSING,
                ReferralCodes.ANONYMOUS_MISSING,
                ReferralCodes.CARD_SIGNAL_UNTAKEN),

        /** Which rules overlap. */
        OVERLAPS(
                "welke regels elkaar overlappen",
                "which rules overlap",
                ReferralCodes.OVERLAP,
                ReferralCodes.CONTRADICTION),

        /** Which signals go round. */
        CYCLES("welke signalen in een kring gaan", "which signals go round", ReferralCodes.CYCLE);

        private final Words words;
        private final List<FindingCode> codes;

        Question(String dutch, String english, FindingCode... codes) {
            this.words = Words.of(dutch, english);
            this.codes = List.of(codes);
        }

        /** Returns the question in words. */
        public Words inWords() {
            return words;
        }

        /** Returns the codes under which its answer is found. */
        public List<FindingCode> codes() {
            return codes;
        }
    }

    /** A route that every place should have (Dutch: <i>ontbrekende route</i>). */
    public enum MissingRoute {
        /** For people with their own loneliness. */
        SELF_REFERRAL,
        /** For danger. */
        SAFETY,
        /** For who wants to stay unknown. */
        ANONYMOUS
    }
}

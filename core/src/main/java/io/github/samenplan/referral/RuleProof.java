package io.github.samenplan.referral;

import io.github.samenplan.community.Capacity;
import io.github.samenplan.referral.ReferralAnalysis.Cycle;
import io.github.samenplan.referral.ReferralAnalysis.DeadRule;
import io.github.samenplan.referral.ReferralAnalysis.Gap;
import io.github.samenplan.referral.ReferralAnalysis.GapKind;
import io.github.samenplan.referral.ReferralAnalysis.MissingRoute;
import io.github.samenplan.referral.ReferralAnalysis.Overlap;
import io.github.samenplan.referral.ReferralAnalysis.Question;
import io.github.samenplan.referral.RuleTable.Row;
import io.github.samenplan.referral.RuleTable.Way;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The work behind an analysis: every rule becomes the set of signals that it fits, and every question one about sets.
 *
 * <p>When the set of what is covered cannot be made within the bound, the questions that need it stay open, and the
 * others are answered all the same.
 */
final class RuleProof {

    static final int MOST_GAPS = 50;
    static final int MOST_OVERLAPS = 50;

    final List<Gap> gaps = new ArrayList<>();
    final List<boolean[][]> gapBoxes = new ArrayList<>();
    final List<DeadRule> deadRules = new ArrayList<>();
    final List<Overlap> overlaps = new ArrayList<>();
    final List<RouteProblem> routeProblems = new ArrayList<>();
    final List<Cycle> cycles = new ArrayList<>();
    final List<String> groupsWithoutRoute = new ArrayList<>();
    final List<MissingRoute> missingRoutes = new ArrayList<>();
    final List<SignalGroup> untakenSignals = new ArrayList<>();
    final Set<Question> openQuestions = EnumSet.noneOf(Question.class);
    Optional<BigInteger> knownSignals = Optional.empty();
    Optional<BigInteger> knownSignalsWithoutRule = Optional.empty();
    boolean moreGaps;
    boolean moreOverlaps;

    private final RuleTable table;
    private final LocalDate date;
    private final SignalSpace space;
    private final DecisionDiagram sets;
    private final Map<String, Integer> served = new LinkedHashMap<>();
    private Turns turns;
    int covered = DecisionDiagram.NONE;
    private int usable = DecisionDiagram.NONE;

    RuleProof(RuleTable table, LocalDate date, long bound) {
        this.table = table;
        this.date = date;
        this.space = new SignalSpace(table, bound);
        this.sets = space.diagram();
    }

    void run() {
        if (!ask(this::layOut, Question.values())) {
            return;
        }
        if (ask(this::cover, Question.GAPS, Question.ROUTES, Question.MISSING)) {
            ask(this::findGaps, Question.GAPS);
            if (ask(this::findUsable, Question.ROUTES, Question.MISSING)) {
                ask(this::findMissing, Question.MISSING);
                ask(this::findDeadEnds, Question.ROUTES);
            }
        }
        ask(this::findDeadRules, Question.DEAD_RULES);
        ask(this::findRouteProblems, Question.ROUTES);
        ask(this::findOverlaps, Question.OVERLAPS);
        ask(this::findCycles, Question.CYCLES);
    }

    /** Takes a step; if it is too much work, the questions stay open that cannot be answered without it. */
    private boolean ask(Runnable step, Question... neededFor) {
        boolean answered = sets.ask(() -> {
                    step.run();
                    return true;
                })
                .orElse(false);
        if (!answered) {
            openQuestions.addAll(List.of(neededFor));
        }
        return answered;
    }

    private void layOut() {
        space.layOut();
        turns = new Turns(table, space);
    }

    SignalSpace space() {
        return space;
    }

    // ---- Which rules count

    private void findDeadRules() {
        for (Row row : table.rows()) {
            turns.takers(row)
                    .ifPresent(takers -> deadRules.add(new DeadRule(
                            row.rule(), takers.stream().map(Row::rule).toList())));
        }
    }

    // ---- Which routes can be gone

    private void findRouteProblems() {
        for (Row row : table.rows()) {
            if (turns.counts(row, turns.fits(row))) {
                row.ways().forEach(way -> findProblems(row, way));
            }
        }
    }

    private int servedBy(Destination to) {
        Integer before = served.get(to.id());
        if (before == null) {
            before = to.closedOn(date).isPresent() ? DecisionDiagram.NONE : space.fitting(to.takes());
            served.put(to.id(), before);
        }
        return before;
    }

    private void findProblems(Row row, Way way) {
        Destination to = way.to();
        Optional<RouteProblem.Kind> closed = to.closedOn(date);
        if (closed.isPresent()) {
            problem(row, way, closed.get(), Optional.empty(), turns.fits(row));
            return;
        }
        for (Facet facet : Facet.values()) {
            int refused = sets.without(turns.fits(row), space.fitting(facet, to.takes()));
            problem(row, way, RouteProblem.Kind.NOT_SERVED, Optional.of(facet), refused);
        }
    }

    private void problem(Row row, Way way, RouteProblem.Kind kind, Optional<Facet> facet, int signals) {
        turns.witness(row, signals)
                .ifPresent(
                        witness -> routeProblems.add(new RouteProblem(row.rule(), way.route(), kind, facet, witness)));
    }

    // ---- Who falls through

    private void cover() {
        covered = turns.union(turns::fits);
    }

    private void findGaps() {
        knownSignals = Optional.of(space.count(space.fullyKnown()));
        int left = sets.without(space.fullyKnown(), covered);
        knownSignalsWithoutRule = Optional.of(space.count(left));
        left = list(GapKind.NO_RULE, left, sets.without(space.possible(), covered), covered);
        list(GapKind.NO_RULE_UNTIL_KNOWN, left, left, covered);
    }

    /** Finds the signals for which a rule counts that has an open route. */
    private void findUsable() {
        usable = turns.usable(covered, this::open);
    }

    private int open(Row row) {
        int open = DecisionDiagram.NONE;
        for (Way way : row.ways()) {
            for (Destination place : way.places()) {
                open = sets.or(open, servedBy(place));
            }
        }
        return open;
    }

    /** Finds the signals for which a rule counts, but none whose route is open. */
    private void findDeadEnds() {
        int stranded = sets.without(covered, usable);
        list(GapKind.NO_OPEN_ROUTE, stranded, stranded, sets.without(space.possible(), stranded));
    }

    /**
     * Lists the signals to seed from as boxes, each as large as can be.
     *
     * @param seeds the signals from which boxes are made
     * @param all the signals that a box may take away
     * @param outside the signals that no box may hold
     * @return what no box has taken
     */
    private int list(GapKind kind, int seeds, int all, int outside) {
        int seed = seeds;
        int left = all;
        while (seed != DecisionDiagram.NONE) {
            if (gaps.size() >= MOST_GAPS) {
                moreGaps = true;
                return DecisionDiagram.NONE;
            }
            boolean[][] box = space.widened(space.knownPoint(seed), outside);
            int taken = sets.box(box);
            Signal witness = kind == GapKind.NO_RULE_UNTIL_KNOWN
                    ? space.witness(sets.and(seed, taken), DecisionDiagram.NONE)
                    : space.witness(box);
            gaps.add(new Gap(kind, space.inWords(box), witness));
            gapBoxes.add(box);
            seed = sets.without(seed, taken);
            left = sets.without(left, taken);
        }
        return left;
    }

    private void findMissing() {
        for (String id : table.groupIds()) {
            if (noneUsable(space.inGroup(id))) {
                groupsWithoutRoute.add(id);
            }
        }
        ReferralConditionBuilder self = ReferralCondition.builder().addSignaller(Capacity.PERSON_CONCERNED);
        if (noneUsable(space.fitting(self.build()))) {
            missingRoutes.add(MissingRoute.SELF_REFERRAL);
        }
        int danger = space.fitting(
                ReferralCondition.builder().addConcern(Concern.UNSAFE).build());
        if (!anyWay(danger, (row, way, to) -> row.isForDanger() || RuleTable.isCallForHelp(way.route(), to))) {
            missingRoutes.add(MissingRoute.SAFETY);
        }
        int unknown = space.fitting(ReferralCondition.builder().anonymous(true).build());
        if (!anyWay(unknown, (row, way, to) -> staysUnknown(way, to))) {
            missingRoutes.add(MissingRoute.ANONYMOUS);
        }
        table.arrangement().getSignallingCards().stream()
                .flatMap(card -> card.getParts().stream())
                .flatMap(part -> part.getSignalGroups().stream())
                .distinct()
                .sorted()
                .filter(group -> noneUsable(space.fitting(
                        ReferralCondition.builder().addSignalGroup(group).build())))
                .forEach(untakenSignals::add);
    }

    private boolean noneUsable(int signals) {
        return sets.and(signals, usable) == DecisionDiagram.NONE;
    }

    /** What is wanted of a way, to one of its places. */
    private interface Wanted {
        boolean of(Row row, Way way, Destination to);
    }

    private boolean anyWay(int signals, Wanted wanted) {
        return table.rows().stream()
                .anyMatch(row -> row.ways().stream()
                        .anyMatch(way -> way.places().stream()
                                .filter(to -> wanted.of(row, way, to))
                                .anyMatch(to -> turns.counts(
                                        row, sets.and(sets.and(turns.fits(row), signals), servedBy(to))))));
    }

    private static boolean staysUnknown(Way way, Destination to) {
        return to.anonymity().filter(may -> may == Anonymity.POSSIBLE).isPresent()
                || way.route()
                        .getConsentNeeded()
                        .filter(need -> need == ConsentNeed.NONE_ANONYMOUS)
                        .isPresent();
    }

    // ---- Which rules are at odds

    private void findOverlaps() {
        if (table.policy() == HitPolicy.FIRST) {
            return;
        }
        List<Row> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                sets.step();
                Row one = rows.get(i);
                Row other = rows.get(j);
                boolean contradicts = contradict(one, other);
                if (!contradicts && table.policy() == HitPolicy.PRIORITY) {
                    continue;
                }
                int both = sets.and(turns.fits(one), turns.fits(other));
                if (both != DecisionDiagram.NONE) {
                    if (overlaps.size() == MOST_OVERLAPS) {
                        moreOverlaps = true;
                        return;
                    }
                    overlaps.add(new Overlap(
                            one.rule(), other.rule(), contradicts, space.witness(both, DecisionDiagram.NONE)));
                }
            }
        }
    }

    private boolean contradict(Row one, Row other) {
        if (table.policy() == HitPolicy.PRIORITY) {
            return Objects.equals(one.rule().getPriority(), other.rule().getPriority())
                    && !one.rule().getRoutes().equals(other.rule().getRoutes());
        }
        for (Way way : one.ways()) {
            for (Way theirs : other.ways()) {
                sets.step();
                if (theirs.to().id().equals(way.to().id()) && atOdds(way.route(), theirs.route())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean atOdds(ReferralRoute one, ReferralRoute other) {
        return bothSayOtherwise(one.getHandOver(), other.getHandOver())
                || bothSayOtherwise(one.getWithin(), other.getWithin())
                || bothSayOtherwise(one.getConsentNeeded(), other.getConsentNeeded());
    }

    private static boolean bothSayOtherwise(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    // ---- Which signals go round

    private void findCycles() {
        Circles circles = new Circles(space);
        for (Row row : table.rows()) {
            for (Way way : row.ways()) {
                for (Destination other : way.ifFails()) {
                    circles.add(way.to().id(), other.id(), turns.fits(row));
                }
            }
        }
        cycles.addAll(circles.shortest());
    }
}

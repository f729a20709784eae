package io.github.samenplan.referral;

import io.github.samenplan.community.Capacity;
import io.github.samenplan.referral.DecisionDiagram.BoundHit;
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
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * The work behind an analysis: every rule becomes the set of signals that it fits, and every question one about sets.
 *
 * <p>When the set of what is covered cannot be made within the bound, the questions that need it stay open, and the
 * others are answered all the same.
 */
final class RuleProof {

    static final int MOST_GAPS = 50;
    static final int MOST_OVERLAPS = 50;
    static final int LONGEST_CYCLE = 8;

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

    private final RuleTable table;
    private final LocalDate date;
    private final SignalSpace space;
    private final DecisionDiagram sets;
    private final Map<Row, Integer> fits = new LinkedHashMap<>();
    /** For each rule the signals that others take before it: once if danger changes no order, else calm and in danger. */
    private final Map<Row, List<Integer>> turns = new LinkedHashMap<>();

    private final Map<String, Integer> served = new LinkedHashMap<>();
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
        boolean knowsCovered = ask(this::cover, Question.GAPS, Question.ROUTES);
        if (knowsCovered) {
            ask(this::findGaps, Question.GAPS);
        }
        if (ask(this::takeTurns, Question.DEAD_RULES, Question.ROUTES, Question.MISSING)) {
            ask(this::findDeadRules, Question.DEAD_RULES);
            ask(this::findRouteProblems, Question.ROUTES);
            if (ask(this::findUsable, Question.ROUTES, Question.MISSING)) {
                ask(this::findMissing, Question.MISSING);
                if (knowsCovered) {
                    ask(this::findDeadEnds, Question.ROUTES);
                }
            }
        }
        ask(this::findOverlaps, Question.OVERLAPS);
        ask(this::findCycles, Question.CYCLES);
    }

    /** Takes a step; if it is too much work, the questions stay open that cannot be answered without it. */
    private boolean ask(Runnable step, Question... neededFor) {
        sets.start();
        try {
            step.run();
            return true;
        } catch (BoundHit tooMuch) {
            openQuestions.addAll(List.of(neededFor));
            return false;
        }
    }

    private void layOut() {
        space.layOut();
        for (Row row : table.rows()) {
            fits.put(row, sets.and(space.fitting(row.when()), space.possible()));
        }
    }

    SignalSpace space() {
        return space;
    }

    // ---- Which rules count

    private void findDeadRules() {
        for (Row row : table.rows()) {
            if (!counts(row, fits.get(row))) {
                deadRules.add(new DeadRule(
                        row.rule(), shadowersOf(row).stream().map(Row::rule).toList()));
            }
        }
    }

    private void takeTurns() {
        if (table.policy() == HitPolicy.COLLECT) {
            table.rows().forEach(row -> turns.put(row, List.of(DecisionDiagram.NONE)));
            return;
        }
        int danger = space.fitting(
                ReferralCondition.builder().addConcern(Concern.UNSAFE).build());
        table.rows().forEach(row -> turns.put(row, new ArrayList<>()));
        if (table.ordered(true).equals(table.ordered(false))) {
            takeTurns(table.ordered(false), DecisionDiagram.NONE);
        } else {
            takeTurns(table.ordered(false), danger);
            takeTurns(table.ordered(true), sets.without(DecisionDiagram.ALL, danger));
        }
    }

    private void takeTurns(List<Row> ordered, int notAsked) {
        int taken = notAsked;
        for (Row row : ordered) {
            turns.get(row).add(taken);
            taken = sets.or(taken, fits.get(row));
        }
    }

    /** Tells whether a rule counts for some of the signals that it fits. */
    private boolean counts(Row row, int signals) {
        return turns.get(row).stream().anyMatch(taken -> !sets.isWithin(signals, taken));
    }

    /** Returns one of the signals that a rule fits, for which it counts. */
    private Signal witness(Row row, int signals) {
        return turns.get(row).stream()
                .filter(taken -> !sets.isWithin(signals, taken))
                .findFirst()
                .map(taken -> space.witness(signals, taken))
                .orElseThrow();
    }

    /** Returns rules before this one that take all its signals, none of which can be left out; broad rules first. */
    private List<Row> shadowersOf(Row row) {
        int own = fits.get(row);
        List<Row> before = beforeInEitherOrder(row).stream()
                .sorted(Comparator.comparingInt(RuleProof::facetsAsked))
                .toList();
        List<Row> taking = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        int rest = own;
        for (Row one : before) {
            int next = sets.without(rest, fits.get(one));
            if (next != rest) {
                taking.add(one);
                left.add(rest);
                rest = next;
            }
            if (rest == DecisionDiagram.NONE) {
                break;
            }
        }
        List<Row> needed = new ArrayList<>();
        int taken = DecisionDiagram.NONE;
        for (int i = taking.size() - 1; i >= 0; i--) {
            if (!sets.isWithin(left.get(i), taken)) {
                needed.add(0, taking.get(i));
                taken = sets.or(taken, sets.and(own, fits.get(taking.get(i))));
            }
        }
        return needed;
    }

    private static int facetsAsked(Row row) {
        return (int) Stream.of(Facet.values())
                .filter(facet -> RuleTable.asks(facet, row.when()))
                .count();
    }

    private Set<Row> beforeInEitherOrder(Row row) {
        Set<Row> before = new LinkedHashSet<>();
        for (boolean inDanger : new boolean[] {false, true}) {
            List<Row> ordered = table.ordered(inDanger);
            before.addAll(ordered.subList(0, ordered.indexOf(row)));
        }
        return before;
    }

    // ---- Which routes can be gone

    private void findRouteProblems() {
        for (Row row : table.rows()) {
            if (counts(row, fits.get(row))) {
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
            problem(row, way, closed.get(), Optional.empty(), fits.get(row));
            return;
        }
        for (Facet facet : Facet.values()) {
            int refused = sets.without(fits.get(row), space.fitting(facet, to.takes()));
            if (counts(row, refused)) {
                problem(row, way, RouteProblem.Kind.NOT_SERVED, Optional.of(facet), refused);
            }
        }
    }

    private void problem(Row row, Way way, RouteProblem.Kind kind, Optional<Facet> facet, int signals) {
        routeProblems.add(new RouteProblem(row.rule(), way.route(), kind, facet, witness(row, signals)));
    }

    // ---- Who falls through

    private void cover() {
        for (Row row : table.rows()) {
            covered = sets.or(covered, fits.get(row));
        }
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
        for (Row row : table.rows()) {
            int open = DecisionDiagram.NONE;
            for (Way way : row.ways()) {
                open = sets.or(open, servedBy(way.to()));
                for (Destination other : way.ifFails()) {
                    open = sets.or(open, servedBy(other));
                }
            }
            int going = sets.and(fits.get(row), open);
            for (int taken : turns.get(row)) {
                usable = sets.or(usable, sets.without(going, taken));
            }
        }
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
            gaps.add(new Gap(kind, space.inWords(box), space.witness(box)));
            gapBoxes.add(box);
            int taken = sets.box(box);
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
        if (!anyWay(danger, (row, way) -> row.isForDanger() || isEmergency(way))) {
            missingRoutes.add(MissingRoute.SAFETY);
        }
        int unknown = space.fitting(ReferralCondition.builder().anonymous(true).build());
        if (!anyWay(unknown, RuleProof::staysUnknown)) {
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

    private boolean anyWay(int signals, BiPredicate<Row, Way> wanted) {
        return table.rows().stream()
                .anyMatch(row -> row.ways().stream()
                        .filter(way -> wanted.test(row, way))
                        .anyMatch(way -> counts(row, sets.and(sets.and(fits.get(row), signals), servedBy(way.to())))));
    }

    private static boolean isEmergency(Way way) {
        return way.to().isForEmergencies()
                || way.route()
                        .getHandOver()
                        .filter(how -> how == HandOver.EMERGENCY)
                        .isPresent();
    }

    private static boolean staysUnknown(Row row, Way way) {
        return way.to().anonymity().filter(may -> may == Anonymity.POSSIBLE).isPresent()
                || way.route()
                        .getConsentNeeded()
                        .filter(need -> need == ConsentNeed.NONE_ANONYMOUS)
                        .isPresent();
    }

    // ---- Which rules are at odds

    private void findOverlaps() {
        List<Row> rows = table.rows();
        for (int i = 0; i < rows.size() && table.policy() != HitPolicy.FIRST; i++) {
            for (int j = i + 1; j < rows.size() && overlaps.size() < MOST_OVERLAPS; j++) {
                Row one = rows.get(i);
                Row other = rows.get(j);
                boolean contradicts = contradict(one, other);
                if (!contradicts && table.policy() == HitPolicy.PRIORITY) {
                    continue;
                }
                int both = sets.and(fits.get(one), fits.get(other));
                if (both != DecisionDiagram.NONE) {
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
        return one.ways().stream()
                .anyMatch(way -> other.ways().stream()
                        .filter(theirs -> theirs.to().id().equals(way.to().id()))
                        .anyMatch(theirs -> atOdds(way.route(), theirs.route())));
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
        Map<String, Map<String, Integer>> edges = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            for (Way way : row.ways()) {
                for (Destination other : way.ifFails()) {
                    edges.computeIfAbsent(way.to().id(), id -> new LinkedHashMap<>())
                            .merge(other.id(), fits.get(row), sets::or);
                }
            }
        }
        List<String> ids = List.copyOf(edges.keySet());
        for (String start : ids) {
            follow(start, List.of(start), space.possible(), edges, ids);
        }
    }

    private void follow(
            String start, List<String> path, int signals, Map<String, Map<String, Integer>> edges, List<String> ids) {
        for (Map.Entry<String, Integer> edge :
                edges.getOrDefault(path.get(path.size() - 1), Map.of()).entrySet()) {
            int going = sets.and(signals, edge.getValue());
            String next = edge.getKey();
            if (going == DecisionDiagram.NONE) {
                continue;
            }
            if (next.equals(start)) {
                cycles.add(new Cycle(path, space.witness(going, DecisionDiagram.NONE)));
            } else if (!path.contains(next) && ids.indexOf(next) > ids.indexOf(start) && path.size() < LONGEST_CYCLE) {
                List<String> longer = new ArrayList<>(path);
                longer.add(next);
                follow(start, longer, going, edges, ids);
            }
        }
    }
}

package io.github.samenplan.referral;

import io.github.samenplan.referral.RuleTable.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which rules count for which signals under the hit policy: where not all do, each takes what those before it left, and
 * in danger the order is another.
 *
 * <p>The set of all that is taken before a rule is never made, since such sets grow large. A signal is tried that no rule
 * known so far takes; the rule that does take it joins them, until a signal is left that none takes, or no signal is.
 */
final class Turns {

    private final SignalSpace space;
    private final DecisionDiagram sets;
    private final List<Row> broadFirst;
    private final int[] fits;
    private final List<Turn> turns;

    /** An order of rules, with the place of each by its number, for those signals; without one no rule goes before. */
    private record Turn(int signals, List<Row> order, int[] places) {

        Turn(int signals, List<Row> order) {
            this(signals, order, new int[order.size()]);
            for (int place = 0; place < places.length; place++) {
                places[order.get(place).number()] = place;
            }
        }

        boolean isBefore(Row one, Row other) {
            return !order.isEmpty() && places[one.number()] < places[other.number()];
        }
    }

    Turns(RuleTable table, SignalSpace space) {
        this.space = space;
        this.sets = space.diagram();
        this.broadFirst = table.rows().stream()
                .sorted(Comparator.comparingInt(Turns::facetsAsked))
                .toList();
        this.fits = table.rows().stream()
                .mapToInt(row -> sets.and(space.fitting(row.when()), space.possible()))
                .toArray();
        this.turns = turns(table);
    }

    private static int facetsAsked(Row row) {
        return (int) Stream.of(Facet.values())
                .filter(facet -> RuleTable.asks(facet, row.when()))
                .count();
    }

    private List<Turn> turns(RuleTable table) {
        List<Row> calm = table.ordered(false);
        List<Row> inDanger = table.ordered(true);
        if (table.policy() == HitPolicy.COLLECT) {
            return List.of(new Turn(space.possible(), List.of()));
        }
        if (IntStream.range(0, calm.size())
                .allMatch(i -> calm.get(i).number() == inDanger.get(i).number())) {
            return List.of(new Turn(space.possible(), calm));
        }
        int danger = space.fitting(
                ReferralCondition.builder().addConcern(Concern.UNSAFE).build());
        return List.of(
                new Turn(sets.without(space.possible(), danger), calm),
                new Turn(sets.and(space.possible(), danger), inDanger));
    }

    /** Returns the signals that a rule fits. */
    int fits(Row row) {
        return fits[row.number()];
    }

    /** Joins a set for each rule: broad rules first, since what they hold need not be held by others. */
    int union(ToIntFunction<Row> part) {
        int union = DecisionDiagram.NONE;
        for (Row row : broadFirst) {
            union = sets.or(union, part.applyAsInt(row));
        }
        return union;
    }

    /** Returns the signals for which a rule counts that has an open route, by the signals for which each has one. */
    int usable(int covered, ToIntFunction<Row> open) {
        if (turns.get(0).order().isEmpty()) {
            return union(row -> sets.and(fits(row), open.applyAsInt(row)));
        }
        // Few are stranded, so these are looked for
        int usable = covered;
        for (Turn turn : turns) {
            usable = sets.without(usable, stranded(turn, open));
        }
        return usable;
    }

    /** Returns the signals whose rule has no open route: of each rule, what is shut and not taken before it. */
    private int stranded(Turn turn, ToIntFunction<Row> open) {
        int stranded = DecisionDiagram.NONE;
        for (Row row : turn.order()) {
            int shut = sets.without(sets.and(fits(row), turn.signals()), open.applyAsInt(row));
            for (Row before : broadFirst) {
                if (shut != DecisionDiagram.NONE && turn.isBefore(before, row)) {
                    shut = sets.without(shut, fits(before));
                }
            }
            stranded = sets.or(stranded, shut);
        }
        return stranded;
    }

    /** Returns a telling one of the signals for which a rule counts; they have to be among those that it fits. */
    Optional<Signal> witness(Row row, int signals) {
        return turns.stream()
                .flatMap(turn -> untaken(row, signals, turn, new ArrayList<>()).stream())
                .findFirst()
                .map(space::signal);
    }

    /** Tells whether a rule counts for some of the signals that it fits. */
    boolean counts(Row row, int signals) {
        return witness(row, signals).isPresent();
    }

    /**
     * Returns the rules that take all signals of a rule before it, of which none can be left out; empty if the rule counts
     * for some signal.
     */
    Optional<List<Row>> takers(Row row) {
        List<Row> takers = new ArrayList<>();
        for (Turn turn : turns) {
            if (untaken(row, fits(row), turn, takers).isPresent()) {
                return Optional.empty();
            }
        }
        for (Row taker : List.copyOf(takers)) {
            List<Row> others = takers.stream().filter(one -> one != taker).toList();
            if (sets.isWithin(fits(row), taken(fits(row), others))) {
                takers.remove(taker);
            }
        }
        takers.sort(Comparator.comparingInt(Row::number));
        return Optional.of(takers);
    }

    private int taken(int signals, List<Row> takers) {
        int taken = DecisionDiagram.NONE;
        for (Row taker : takers) {
            taken = sets.or(taken, sets.and(signals, fits(taker)));
        }
        return taken;
    }

    /** Returns a signal that no rule takes before this one, and gathers those that take the others. */
    private Optional<int[]> untaken(Row row, int signals, Turn turn, List<Row> takers) {
        int own = sets.and(signals, turn.signals());
        int taken = taken(
                own, takers.stream().filter(one -> turn.isBefore(one, row)).toList());
        while (!sets.isWithin(own, taken)) {
            int[] point = space.tellingPoint(own, taken);
            Optional<Row> taker = taker(point, row, turn);
            if (taker.isEmpty()) {
                return Optional.of(point);
            }
            takers.add(taker.get());
            taken = sets.or(taken, sets.and(own, fits(taker.get())));
        }
        return Optional.empty();
    }

    private Optional<Row> taker(int[] point, Row row, Turn turn) {
        for (Row other : turn.order().isEmpty() ? List.<Row>of() : broadFirst) {
            sets.step();
            if (turn.isBefore(other, row) && sets.has(fits(other), point)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }
}

package io.github.samenplan.referral;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.community.LonelinessKind;
import io.github.samenplan.finding.Words;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All signals that a table can tell apart, as points: one variable for each facet with one value, two for the ages (their
 * first and last cell), and one for each target group, need, group of signals and kind of loneliness.
 *
 * <p>Of a facet with one value the last value stands for unknown; a group is in, out or unknown; of the other facets
 * nothing is known where nothing is in. Points that contradict themselves, such as somebody of 17 in a group of 55 and
 * over, are no signals and stay out, and so do those that leave out what follows from the rest.
 */
final class SignalSpace {

    private static final int IN = 0;
    private static final int OUT = 1;
    private static final int NOT_KNOWN = 2;

    private final RuleTable table;
    private final List<Variable> variables = new ArrayList<>();
    private final Map<List<Object>, Integer> numbers = new HashMap<>();
    private final DecisionDiagram diagram;
    private final Map<List<Object>, Integer> fittingAges = new HashMap<>();
    private int possible = DecisionDiagram.ALL;
    private int fullyKnown = DecisionDiagram.ALL;

    /** One variable, with the value that stands for each of its numbers. */
    record Variable(Facet facet, Object value, int size, boolean isLast) {}

    SignalSpace(RuleTable table, long bound) {
        this.table = table;
        one(Facet.CONCERN, Concern.values().length);
        one(Facet.SIGNALLER, Capacity.values().length);
        one(Facet.AREA, table.areaIds().size());
        one(Facet.CONSENT, Consent.values().length);
        one(Facet.ANONYMITY, 2);
        add(new Variable(Facet.AGE, "first", table.cells().size(), false));
        add(new Variable(Facet.AGE, "last", table.cells().size(), true));
        narrowBehindWide().forEach(id -> add(new Variable(Facet.TARGET_GROUP, id, 3, false)));
        table.needIds().forEach(id -> add(new Variable(Facet.NEED, id, 2, false)));
        Stream.of(SignalGroup.values()).forEach(group -> add(new Variable(Facet.SIGNAL_GROUP, group, 2, false)));
        Stream.of(LonelinessKind.values()).forEach(kind -> add(new Variable(Facet.LONELINESS_KIND, kind, 2, false)));
        this.diagram =
                new DecisionDiagram(variables.stream().mapToInt(Variable::size).toArray(), bound);
    }

    /** Finds out which points are signals; the bound holds for this too. */
    void layOut() {
        possible = whatCanBe();
        fullyKnown = diagram.and(possible, whatIsKnown());
    }

    /** Returns the groups, each behind the wider one that it is part of, since they depend on each other. */
    private Collection<String> narrowBehindWide() {
        Map<String, List<String>> narrower = new HashMap<>();
        table.groupIds().stream()
                .sorted(Comparator.reverseOrder())
                .forEach(id -> narrower.computeIfAbsent(table.wider(id).orElse(""), wider -> new ArrayList<>())
                        .add(id));
        Set<String> ordered = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>();
        narrower.getOrDefault("", List.of()).forEach(next::push);
        while (!next.isEmpty()) {
            String id = next.pop();
            ordered.add(id);
            narrower.getOrDefault(id, List.of()).forEach(next::push);
        }
        ordered.addAll(table.groupIds()); // those that are part of each other
        return ordered;
    }

    private void one(Facet facet, int values) {
        add(new Variable(facet, facet, values + 1, false));
    }

    private void add(Variable variable) {
        numbers.put(List.of(variable.facet(), variable.value()), variables.size());
        variables.add(variable);
    }

    DecisionDiagram diagram() {
        return diagram;
    }

    /** Returns all signals. */
    int possible() {
        return possible;
    }

    /** Returns the signals of which every facet is known. */
    int fullyKnown() {
        return fullyKnown;
    }

    // ---- From conditions to sets

    /** Returns the signals that fit a condition. */
    int fitting(ReferralCondition condition) {
        int fitting = DecisionDiagram.ALL;
        for (Facet facet : Facet.values()) {
            fitting = diagram.and(fitting, fitting(facet, condition));
        }
        return fitting;
    }

    /** Returns the signals that fit a condition in one facet. */
    int fitting(Facet facet, ReferralCondition condition) {
        boolean unknownToo = condition.getUnknown().contains(facet);
        if (!RuleTable.asks(facet, condition) && !unknownToo) {
            return DecisionDiagram.ALL;
        }
        return switch (facet) {
            case CONCERN, SIGNALLER, AREA, CONSENT, ANONYMITY ->
                diagram.where(variable(facet, facet), value -> {
                    diagram.steps(RuleTable.values(facet, condition).size());
                    return table.fits(facet, condition, onlyThat(facet, value));
                });
            case AGE ->
                fittingAges.computeIfAbsent(
                        List.of(condition.getAges(), unknownToo),
                        asked -> ages(run -> RuleTable.fitsAges(condition, run)));
            case TARGET_GROUP ->
                condition.getTargetGroupIds().isEmpty()
                        ? all(facet, table.groupIds(), OUT, NOT_KNOWN)
                        : anyOf(facet, condition.getTargetGroupIds(), unknownToo ? NOT_KNOWN : IN);
            case NEED -> several(facet, condition.getNeedIds(), table.needIds(), unknownToo);
            case SIGNAL_GROUP -> several(facet, condition.getSignalGroups(), List.of(SignalGroup.values()), unknownToo);
            case LONELINESS_KIND ->
                several(facet, condition.getLonelinessKinds(), List.of(LonelinessKind.values()), unknownToo);
        };
    }

    private int several(Facet facet, List<?> wanted, List<?> all, boolean unknownToo) {
        int any = anyOf(facet, wanted, IN);
        return unknownToo ? diagram.or(any, all(facet, all, OUT, OUT)) : any;
    }

    private int anyOf(Facet facet, List<?> wanted, int orElse) {
        int any = DecisionDiagram.NONE;
        for (int variable : lastFirst(facet, wanted)) {
            any = diagram.or(diagram.where(variable, held -> held == IN || held == orElse), any);
        }
        return any;
    }

    private int all(Facet facet, List<?> values, int allowed, int orElse) {
        int all = DecisionDiagram.ALL;
        for (int variable : lastFirst(facet, values)) {
            all = diagram.and(diagram.where(variable, held -> held == allowed || held == orElse), all);
        }
        return all;
    }

    /** Returns the variables of values, the last in front: what is joined in that order grows by one node each time. */
    private int[] lastFirst(Facet facet, List<?> values) {
        return values.stream()
                .map(value -> variable(facet, value))
                .sorted(Comparator.reverseOrder())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Returns the signals whose ages are so. */
    private int ages(Predicate<AgeRange> wanted) {
        return ages((from, to) -> wanted.test(table.cells().run(from, to)));
    }

    /** Returns the signals whose first and last cell of ages are so. */
    private int ages(BiPredicate<Integer, Integer> wanted) {
        int last = variable(Facet.AGE, "last");
        int[] parts = IntStream.range(0, table.cells().size())
                .map(from -> diagram.where(last, to -> to >= from && wanted.test(from, to)))
                .toArray();
        return diagram.branch(variable(Facet.AGE, "first"), parts);
    }

    /** Returns the signals of people who belong to a target group. */
    int inGroup(String id) {
        return anyOf(Facet.TARGET_GROUP, List.of(id), IN);
    }

    private int whatCanBe() {
        int can = ages((from, to) -> true);
        for (String id : table.groupIds()) {
            int in = inGroup(id);
            int out = diagram.where(variable(Facet.TARGET_GROUP, id), held -> held == OUT);
            if (table.wider(id).isPresent()) {
                String wider = table.wider(id).orElseThrow();
                int outOfWider = diagram.where(variable(Facet.TARGET_GROUP, wider), held -> held == OUT);
                can = diagram.without(can, diagram.without(in, inGroup(wider)));
                can = diagram.without(can, diagram.without(outOfWider, out));
            }
            if (table.agesOf(id).isPresent()) {
                AgeRange own = table.agesOf(id).orElseThrow();
                can = diagram.without(can, diagram.and(in, ages(run -> !own.encloses(run))));
                can = diagram.without(can, diagram.without(ages(run -> table.cannotBeIn(id, run)), out));
                can = diagram.without(can, diagram.without(ages(run -> table.mustBeIn(id, run)), in));
            }
        }
        return can;
    }

    private int whatIsKnown() {
        int known = DecisionDiagram.ALL;
        for (Facet facet : Facet.values()) {
            known = diagram.and(known, known(facet));
        }
        return known;
    }

    /** Returns the signals of which a facet is known, an age and an area as precisely as the table tells them apart. */
    private int known(Facet facet) {
        return switch (facet) {
            case CONCERN, SIGNALLER, CONSENT, ANONYMITY -> {
                int variable = variable(facet, facet);
                yield diagram.where(
                        variable, value -> value < variables.get(variable).size() - 1);
            }
            case AGE -> ages((from, to) -> from.equals(to));
            case AREA -> {
                List<String> ids = table.areaIds();
                Set<String> precise = table.setting().tree().smallest(ids);
                yield ids.isEmpty()
                        ? DecisionDiagram.ALL
                        : diagram.where(
                                variable(facet, facet),
                                value -> value < ids.size() && precise.contains(ids.get(value)));
            }
            case TARGET_GROUP -> all(facet, table.groupIds(), IN, OUT);
            case NEED -> table.needIds().isEmpty() ? DecisionDiagram.ALL : anyOf(facet, table.needIds(), IN);
            case SIGNAL_GROUP -> anyOf(facet, List.of(SignalGroup.values()), IN);
            case LONELINESS_KIND -> anyOf(facet, List.of(LonelinessKind.values()), IN);
        };
    }

    /** Returns the number of the variable of a value; the ages have one for the first cell and one for the last. */
    private int variable(Facet facet, Object value) {
        return numbers.get(List.of(facet, value));
    }

    /** Returns what is known where only that is: of a facet with one value, from which nothing else follows. */
    private Known onlyThat(Facet facet, int value) {
        SignalBuilder signal = Signal.builder();
        put(signal, facet, value);
        return Known.of(signal.build(), Known.ANY_AGE, Set.of(), Set.of());
    }

    private void put(SignalBuilder signal, Facet facet, int value) {
        switch (facet) {
            case CONCERN -> at(Concern.values(), value).ifPresent(signal::concern);
            case SIGNALLER -> at(Capacity.values(), value).ifPresent(signal::signaller);
            case CONSENT -> at(Consent.values(), value).ifPresent(signal::consent);
            case ANONYMITY -> at(new Boolean[] {false, true}, value).ifPresent(signal::anonymous);
            case AREA -> at(table.areaIds().toArray(String[]::new), value).ifPresent(signal::areaId);
            default -> throw new IllegalArgumentException(facet + " has more than one value");
        }
    }

    private static <T> Optional<T> at(T[] values, int number) {
        return number < values.length ? Optional.of(values[number]) : Optional.empty();
    }

    // ---- From sets to signals

    BigInteger count(int set) {
        return diagram.count(set);
    }

    /** Returns the signal that a point stands for, without the groups that follow from the rest. */
    Signal signal(int[] point) {
        Signal signal = fullSignal(point);
        Known known = table.know(signal);
        for (String id : signal.getTargetGroupIds()) {
            signal = shorter(signal, signal.toBuilder().targetGroupIds(without(id, signal.getTargetGroupIds())), known);
        }
        for (String id : signal.getOtherTargetGroupIds()) {
            signal = shorter(
                    signal,
                    signal.toBuilder().otherTargetGroupIds(without(id, signal.getOtherTargetGroupIds())),
                    known);
        }
        return signal;
    }

    private Signal shorter(Signal signal, SignalBuilder shortened, Known known) {
        diagram.steps(table.groupIds().size());
        Signal built = shortened.build();
        return table.know(built).equals(known) ? built : signal;
    }

    private static List<String> without(String id, List<String> ids) {
        return ids.stream().filter(other -> !other.equals(id)).toList();
    }

    private Signal fullSignal(int[] point) {
        SignalBuilder signal = Signal.builder();
        int first = 0;
        for (int i = 0; i < point.length; i++) {
            Variable variable = variables.get(i);
            switch (variable.facet()) {
                case AGE -> {
                    if (variable.isLast()) {
                        AgeRange run = table.cells().run(first, point[i]);
                        if (!run.equals(AgeRange.ofAtLeast(0))) {
                            signal.ages(run);
                        }
                    } else {
                        first = point[i];
                    }
                }
                case TARGET_GROUP -> {
                    if (point[i] == IN) {
                        signal.addTargetGroupId((String) variable.value());
                    } else if (point[i] == OUT) {
                        signal.addOtherTargetGroupId((String) variable.value());
                    }
                }
                case NEED -> {
                    if (point[i] == IN) {
                        signal.addNeedId((String) variable.value());
                    }
                }
                case SIGNAL_GROUP -> {
                    if (point[i] == IN) {
                        signal.addSignalGroup((SignalGroup) variable.value());
                    }
                }
                case LONELINESS_KIND -> {
                    if (point[i] == IN) {
                        signal.addLonelinessKind((LonelinessKind) variable.value());
                    }
                }
                default -> put(signal, variable.facet(), point[i]);
            }
        }
        return signal.build();
    }

    /** Returns the point that a signal stands at. */
    int[] point(Signal signal) {
        Known known = table.know(signal);
        int[] point = new int[variables.size()];
        for (int i = 0; i < point.length; i++) {
            Variable variable = variables.get(i);
            point[i] = switch (variable.facet()) {
                case CONCERN -> ordinal(known.concern(), variable);
                case SIGNALLER -> ordinal(known.signaller(), variable);
                case CONSENT -> ordinal(known.consent(), variable);
                case ANONYMITY -> known.anonymous().map(wish -> wish ? 1 : 0).orElse(NOT_KNOWN);
                case AREA -> known.area().map(table.areaIds()::indexOf).orElse(variable.size() - 1);
                case AGE -> cell(known.ages(), variable.isLast());
                case TARGET_GROUP ->
                    known.groups().contains(variable.value())
                            ? IN
                            : known.otherGroups().contains(variable.value()) ? OUT : NOT_KNOWN;
                case NEED -> known.needs().contains(variable.value()) ? IN : OUT;
                case SIGNAL_GROUP -> known.signalGroups().contains(variable.value()) ? IN : OUT;
                case LONELINESS_KIND -> known.kinds().contains(variable.value()) ? IN : OUT;
            };
        }
        return point;
    }

    private static int ordinal(Optional<? extends Enum<?>> value, Variable variable) {
        return value.<Integer>map(Enum::ordinal).orElse(variable.size() - 1);
    }

    private int cell(AgeRange ages, boolean last) {
        return IntStream.range(0, table.cells().size())
                .filter(cell -> ages.encloses(table.cells().run(cell, cell)))
                .reduce(last ? Math::max : Math::min)
                .orElseThrow();
    }

    /** Returns a telling signal of a set that is not in another: what need not be known is not, the rest as plain as can be. */
    Signal witness(int set, int outside) {
        return signal(tellingPoint(set, outside));
    }

    /** Returns the point of that signal. */
    int[] tellingPoint(int set, int outside) {
        return diagram.first(set, outside, preferred(true));
    }

    /** Returns a point of a set that is not empty, with as much known as can be. */
    int[] knownPoint(int set) {
        return diagram.first(set, DecisionDiagram.NONE, preferred(false));
    }

    /** Returns a signal in a box: of what the box asks all is known as far as it can be, and of the rest nothing. */
    Signal witness(boolean[][] box) {
        Set<Facet> asked = facetsAsked(box);
        int set = diagram.and(diagram.box(box), possible);
        for (Facet facet : asked) {
            int known = facet == Facet.TARGET_GROUP ? set : diagram.and(set, known(facet));
            set = known == DecisionDiagram.NONE ? set : known;
        }
        int[][] preferred = new int[box.length][];
        for (int i = 0; i < box.length; i++) {
            Facet facet = variables.get(i).facet();
            boolean unknownFirst = facet == Facet.TARGET_GROUP ? isFull(box[i]) : !asked.contains(facet);
            preferred[i] = preferred(variables.get(i), unknownFirst);
        }
        return signal(diagram.first(set, DecisionDiagram.NONE, preferred));
    }

    private Set<Facet> facetsAsked(boolean[][] box) {
        Set<Facet> asked = EnumSet.noneOf(Facet.class);
        for (int i = 0; i < box.length; i++) {
            if (!isFull(box[i])) {
                asked.add(variables.get(i).facet());
            }
        }
        return asked;
    }

    private int[][] preferred(boolean unknownFirst) {
        return variables.stream()
                .map(variable -> preferred(variable, unknownFirst))
                .toArray(int[][]::new);
    }

    private static int[] preferred(Variable variable, boolean unknownFirst) {
        IntStream values = IntStream.range(0, variable.size());
        int best = switch (variable.facet()) {
            case AGE -> unknownFirst && variable.isLast() ? variable.size() - 1 : 0;
            case NEED, SIGNAL_GROUP, LONELINESS_KIND -> OUT;
            case TARGET_GROUP -> unknownFirst ? NOT_KNOWN : OUT;
            default -> unknownFirst ? variable.size() - 1 : 0;
        };
        return IntStream.concat(IntStream.of(best), values.filter(value -> value != best))
                .toArray();
    }

    // ---- Boxes

    /** Returns the largest box around a point that holds no point of a set, widened variable by variable from the last. */
    boolean[][] widened(int[] point, int outside) {
        boolean[][] box = new boolean[point.length][];
        for (int i = 0; i < point.length; i++) {
            box[i] = new boolean[variables.get(i).size()];
            box[i][point[i]] = true;
        }
        for (int i : wideningOrder()) {
            boolean[] taken = diagram.valuesWithin(outside, i, box);
            for (int value = 0; value < taken.length; value++) {
                box[i][value] = !taken[value];
            }
        }
        return box;
    }

    private int[] wideningOrder() {
        List<Facet> order = List.of(
                Facet.LONELINESS_KIND,
                Facet.SIGNAL_GROUP,
                Facet.ANONYMITY,
                Facet.NEED,
                Facet.CONSENT,
                Facet.TARGET_GROUP,
                Facet.AREA,
                Facet.AGE,
                Facet.CONCERN,
                Facet.SIGNALLER);
        return IntStream.range(0, variables.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        i -> order.indexOf(variables.get(i).facet())))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Returns the narrowest condition that fits all of a box; a condition cannot say everything that a box can. */
    ReferralCondition condition(boolean[][] box) {
        ReferralConditionBuilder when = ReferralCondition.builder();
        for (int i = 0; i < box.length; i++) {
            Variable variable = variables.get(i);
            boolean anyWish = variable.facet() == Facet.ANONYMITY && box[i][0] && box[i][1];
            if (!isFull(box[i]) && !anyWish && variable.value() == variable.facet()) {
                values(variable.facet(), box[i], when);
            }
        }
        agesCondition(box, when);
        several(Facet.TARGET_GROUP, box).ifPresent(id -> when.addTargetGroupId((String) id));
        several(Facet.NEED, box).ifPresent(id -> when.addNeedId((String) id));
        several(Facet.SIGNAL_GROUP, box).ifPresent(group -> when.addSignalGroup((SignalGroup) group));
        several(Facet.LONELINESS_KIND, box).ifPresent(kind -> when.addLonelinessKind((LonelinessKind) kind));
        if (mayBeUnknown(Facet.TARGET_GROUP, box)) {
            when.addUnknown(Facet.TARGET_GROUP);
        }
        for (Facet facet : List.of(Facet.NEED, Facet.SIGNAL_GROUP, Facet.LONELINESS_KIND)) {
            int[] own = variablesOf(facet);
            if (own.length > 0 && Arrays.stream(own).noneMatch(i -> box[i][IN])) {
                when.addUnknown(facet);
            }
        }
        return when.build();
    }

    private void values(Facet facet, boolean[] allowed, ReferralConditionBuilder when) {
        for (int value = 0; value < allowed.length; value++) {
            if (!allowed[value]) {
                continue;
            }
            if (value == allowed.length - 1) {
                when.addUnknown(facet);
                continue;
            }
            switch (facet) {
                case CONCERN -> when.addConcern(Concern.values()[value]);
                case SIGNALLER -> when.addSignaller(Capacity.values()[value]);
                case CONSENT -> when.addConsent(Consent.values()[value]);
                case ANONYMITY -> when.anonymous(value == 1);
                default -> when.addAreaId(table.areaIds().get(value));
            }
        }
    }

    /** Adds the narrowest ages that fit those of a box: ages that hold them all, or that may be meant by each. */
    private void agesCondition(boolean[][] box, ReferralConditionBuilder when) {
        boolean[] first = box[variable(Facet.AGE, "first")];
        boolean[] last = box[variable(Facet.AGE, "last")];
        if (isFull(first) && isFull(last)) {
            return;
        }
        int cells = table.cells().size();
        int earliestStart = cells;
        int latestStart = 0;
        int earliestEnd = cells;
        int latestEnd = 0;
        for (int from = 0; from < cells; from++) {
            for (int to = from; to < cells; to++) {
                if (first[from] && last[to]) {
                    earliestStart = Math.min(earliestStart, from);
                    latestStart = from;
                    earliestEnd = Math.min(earliestEnd, to);
                    latestEnd = Math.max(latestEnd, to);
                }
            }
        }
        if (latestStart == 0 && earliestEnd == cells - 1) {
            when.addUnknown(Facet.AGE);
            return;
        }
        // Where all runs have some cells in common, the one of these that is in the fewest others
        int rarest = (latestStart + 1) * (cells - latestStart) < (earliestEnd + 1) * (cells - earliestEnd)
                ? latestStart
                : earliestEnd;
        int from = earliestEnd < latestStart ? earliestEnd : rarest;
        int to = earliestEnd < latestStart ? latestStart : rarest;
        int within = runs(latestEnd - earliestStart + 1);
        int overlapping = runs(cells) - runs(from) - runs(cells - 1 - to);
        if (within <= overlapping) {
            when.ages(table.cells().run(earliestStart, latestEnd));
        } else {
            when.ages(table.cells().run(from, to)).addUnknown(Facet.AGE);
        }
    }

    /** Returns how many runs there are of so many cells in a row. */
    private static int runs(int cells) {
        return cells * (cells + 1) / 2;
    }

    /** Returns a value that has to be in, or perhaps in, if there is one. */
    private Optional<Object> several(Facet facet, boolean[][] box) {
        return Arrays.stream(variablesOf(facet))
                .filter(i -> box[i][IN] && !box[i][OUT])
                .mapToObj(i -> variables.get(i).value())
                .findFirst();
    }

    /** Tells whether the value that {@link #several} gives may also be unknown. */
    private boolean mayBeUnknown(Facet facet, boolean[][] box) {
        return Arrays.stream(variablesOf(facet))
                .filter(i -> box[i][IN] && !box[i][OUT])
                .limit(1)
                .anyMatch(i -> box[i][NOT_KNOWN]);
    }

    private int[] variablesOf(Facet facet) {
        return IntStream.range(0, variables.size())
                .filter(i -> variables.get(i).facet() == facet)
                .toArray();
    }

    /** Returns what a box asks of a signal, facet by facet; empty where it asks nothing. */
    Words inWords(boolean[][] box) {
        List<Words> asked = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            Optional<Words> words = inWords(facet, box);
            words.ifPresent(value -> asked.add(ReferralWords.facet(facet, value)));
        }
        return asked.isEmpty() ? Words.of("elk signaal", "any signal") : ReferralWords.list(asked);
    }

    private Optional<Words> inWords(Facet facet, boolean[][] box) {
        int[] own = IntStream.range(0, variables.size())
                .filter(i -> variables.get(i).facet() == facet)
                .filter(i -> !isFull(box[i]))
                .toArray();
        if (own.length == 0) {
            return Optional.empty();
        }
        return switch (facet) {
            case CONCERN -> Optional.of(values(box[own[0]], i -> ReferralWords.of(Concern.values()[i])));
            case SIGNALLER -> Optional.of(values(box[own[0]], i -> ReferralWords.of(Capacity.values()[i])));
            case CONSENT -> Optional.of(values(box[own[0]], i -> ReferralWords.of(Consent.values()[i])));
            case ANONYMITY -> Optional.of(values(box[own[0]], i -> ReferralWords.ofAnonymity(i == 1)));
            case AREA ->
                Optional.of(values(
                        box[own[0]],
                        i -> Words.ofBoth(
                                table.setting().areaName(table.areaIds().get(i)))));
            case AGE -> agesInWords(box);
            default -> severalInWords(facet, own, box);
        };
    }

    private static boolean isFull(boolean[] values) {
        return IntStream.range(0, values.length).allMatch(i -> values[i]);
    }

    private static Words values(boolean[] allowed, IntFunction<Words> word) {
        int unknown = allowed.length - 1;
        List<Words> in = IntStream.range(0, unknown)
                .filter(i -> allowed[i])
                .mapToObj(word)
                .toList();
        List<Words> out = IntStream.range(0, unknown)
                .filter(i -> !allowed[i])
                .mapToObj(word)
                .toList();
        if (out.isEmpty()) {
            return Words.of("bekend, wat het ook is", "known, whatever it is");
        }
        if (allowed[unknown] ? out.size() < in.size() : 2 * out.size() < in.size()) {
            Words but = allowed[unknown]
                    ? Words.of("niet {0}", "not {0}")
                    : Words.of("bekend, en niet {0}", "known, and not {0}");
            return but.with(List.of(ReferralWords.or(out)));
        }
        List<Words> all = new ArrayList<>(in);
        if (allowed[unknown]) {
            all.add(ReferralWords.UNKNOWN);
        }
        return ReferralWords.or(all);
    }

    private Optional<Words> agesInWords(boolean[][] box) {
        boolean[] first = box[variable(Facet.AGE, "first")];
        boolean[] last = box[variable(Facet.AGE, "last")];
        int cells = table.cells().size();
        List<Words> runs = new ArrayList<>();
        for (int from = 0; from < cells; from++) {
            if (first[from] && last[from]) {
                int to = from;
                while (to + 1 < cells && first[to + 1] && last[to + 1]) {
                    to++;
                }
                runs.add(ReferralWords.of(table.cells().run(from, to)));
                from = to;
            }
        }
        boolean unknown = first[0] && last[cells - 1] && cells > 1;
        boolean roughly = IntStream.range(0, cells)
                .anyMatch(from -> first[from]
                        && IntStream.range(from + 1, cells).anyMatch(to -> last[to] && (from > 0 || to < cells - 1)));
        if (unknown) {
            runs.add(ReferralWords.UNKNOWN);
        }
        if (roughly) {
            runs.add(Words.of("niet precies bekend", "not known precisely"));
        }
        return Optional.of(ReferralWords.or(runs));
    }

    private Optional<Words> severalInWords(Facet facet, int[] own, boolean[][] box) {
        List<Words> asked = new ArrayList<>();
        List<Words> in = named(facet, own, box, true, false, false);
        List<Words> out = named(facet, own, box, false, true, false);
        List<Words> unknown = named(facet, own, box, false, false, true);
        List<Words> notIn = named(facet, own, box, false, true, true);
        List<Words> notOut = named(facet, own, box, true, false, true);
        List<Words> notUnknown = named(facet, own, box, true, true, false);
        long all =
                variables.stream().filter(variable -> variable.facet() == facet).count();
        if (facet != Facet.TARGET_GROUP && out.size() == all) {
            return Optional.of(ReferralWords.UNKNOWN);
        }
        if (!in.isEmpty()) {
            asked.add(ReferralWords.and(in));
        }
        if (!out.isEmpty()) {
            asked.add(Words.of("niet {0}", "not {0}").with(List.of(ReferralWords.or(out))));
        }
        if (!notIn.isEmpty()) {
            asked.add(Words.of("niet (zeker) {0}", "not (surely) {0}").with(List.of(ReferralWords.or(notIn))));
        }
        if (!notOut.isEmpty()) {
            asked.add(Words.of("misschien {0}", "perhaps {0}").with(List.of(ReferralWords.and(notOut))));
        }
        if (!unknown.isEmpty()) {
            asked.add(Words.of("niet bekend of {0}", "not known whether {0}").with(List.of(ReferralWords.or(unknown))));
        }
        if (!notUnknown.isEmpty()) {
            asked.add(Words.of("bekend of {0}", "known whether {0}").with(List.of(ReferralWords.or(notUnknown))));
        }
        return Optional.of(ReferralWords.joined(asked, ", "));
    }

    private List<Words> named(Facet facet, int[] own, boolean[][] box, boolean in, boolean out, boolean unknown) {
        return Arrays.stream(own)
                .filter(i ->
                        box[i][IN] == in && box[i][OUT] == out && (box[i].length == 2 || box[i][NOT_KNOWN] == unknown))
                .filter(i -> box[i].length == 3 || !unknown)
                .mapToObj(i -> table.name(facet, variables.get(i).value()))
                .toList();
    }
}

package io.github.samenplan.referral;

import io.github.samenplan.referral.ReferralAnalysis.Cycle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The circles in which places pass a signal on, where each passes on some signals only: of places that lead to each other,
 * a shortest circle that one signal can go all round, however long.
 */
final class Circles {

    private final SignalSpace space;
    private final DecisionDiagram sets;

    /** From each place to those it passes signals on to, and which. */
    private final Map<String, Map<String, Integer>> passed = new LinkedHashMap<>();

    Circles(SignalSpace space) {
        this.space = space;
        this.sets = space.diagram();
    }

    void add(String from, String to, int signals) {
        passed.computeIfAbsent(from, id -> new LinkedHashMap<>()).merge(to, signals, sets::or);
    }

    private Map<String, Integer> from(String place) {
        return passed.getOrDefault(place, Map.of());
    }

    /** Returns a circle for each set of places that lead to each other, if a signal can go round there. */
    List<Cycle> shortest() {
        Map<String, Set<String>> reached = new HashMap<>();
        passed.keySet().forEach(place -> reached.put(place, reachedFrom(place)));
        List<Cycle> circles = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (String place : passed.keySet()) {
            if (reached.get(place).contains(place) && !done.contains(place)) {
                Set<String> together = new LinkedHashSet<>(passed.keySet());
                together.removeIf(other -> !reached.get(place).contains(other)
                        || !reached.get(other).contains(place));
                done.addAll(together);
                shortest(together).ifPresent(circles::add);
            }
        }
        return circles;
    }

    private Set<String> reachedFrom(String place) {
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(from(place).keySet());
        while (!next.isEmpty()) {
            String one = next.pop();
            sets.step();
            if (reached.add(one)) {
                next.addAll(from(one).keySet());
            }
        }
        return reached;
    }

    private Optional<Cycle> shortest(Set<String> together) {
        Optional<Cycle> shortest = Optional.empty();
        int most = together.size();
        for (String start : together) {
            Optional<Cycle> circle = around(start, together, most);
            if (circle.isPresent()) {
                shortest = circle;
                most = circle.get().ids().size() - 1;
            }
        }
        return shortest;
    }

    /** Follows all signals at once from a place, step by step, until some are back; each signal comes by a place once. */
    private Optional<Cycle> around(String start, Set<String> together, int most) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Integer> here = Map.of(start, space.possible());
        for (int steps = 1; steps <= most && !here.isEmpty(); steps++) {
            Map<String, Integer> next = new LinkedHashMap<>();
            for (Map.Entry<String, Integer> at : here.entrySet()) {
                for (Map.Entry<String, Integer> on : from(at.getKey()).entrySet()) {
                    int going = sets.and(at.getValue(), on.getValue());
                    int fresh = sets.without(going, seen.getOrDefault(on.getKey(), DecisionDiagram.NONE));
                    if (fresh != DecisionDiagram.NONE && together.contains(on.getKey())) {
                        next.merge(on.getKey(), fresh, sets::or);
                    }
                }
            }
            int back = next.getOrDefault(start, DecisionDiagram.NONE);
            if (back != DecisionDiagram.NONE) {
                int[] point = space.tellingPoint(back, DecisionDiagram.NONE);
                return Optional.of(new Cycle(way(start, point), space.signal(point)));
            }
            next.forEach((place, signals) -> seen.merge(place, signals, sets::or));
            here = next;
        }
        return Optional.empty();
    }

    /** Returns the places of a shortest way of one signal from a place back to it. */
    private List<String> way(String start, int[] point) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(start));
        while (!cameFrom.containsKey(start)) {
            String place = next.remove();
            from(place).forEach((to, signals) -> {
                if (sets.has(signals, point) && cameFrom.putIfAbsent(to, place) == null) {
                    next.add(to);
                }
            });
        }
        LinkedList<String> way = new LinkedList<>(List.of(start));
        for (String place = cameFrom.get(start); !place.equals(start); place = cameFrom.get(place)) {
            way.add(1, place);
        }
        return way;
    }
}

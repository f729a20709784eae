package io.github.samenplan.referral;

import io.github.samenplan.community.Area;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which areas lie in which, told at once however deep they lie: areas are numbered so that those in an area follow it, and
 * each knows the last of them. Of areas that lie in each other, one counts as the largest.
 */
final class AreaTree {

    private final Map<String, Span> spans = new HashMap<>();

    private record Span(int first, int last) {}

    AreaTree(Collection<Area> areas) {
        Map<String, List<String>> within = new LinkedHashMap<>();
        Set<String> inside = new LinkedHashSet<>();
        for (Area area : areas) {
            within.computeIfAbsent(area.getId(), id -> new ArrayList<>());
            area.getPartOfId().ifPresent(larger -> {
                within.computeIfAbsent(larger, id -> new ArrayList<>()).add(area.getId());
                inside.add(area.getId());
            });
        }
        Map<String, Integer> numbers = new HashMap<>();
        within.keySet().stream().filter(id -> !inside.contains(id)).forEach(id -> number(id, within, numbers));
        inside.forEach(id -> number(id, within, numbers));
    }

    /** Numbers an area and those in it; each is met twice, before those in it and after them. */
    private void number(String area, Map<String, List<String>> within, Map<String, Integer> numbers) {
        Deque<String> next = new ArrayDeque<>(List.of(area));
        while (!next.isEmpty()) {
            String id = next.peek();
            if (numbers.putIfAbsent(id, numbers.size()) == null) {
                within.get(id).stream()
                        .filter(other -> !numbers.containsKey(other))
                        .forEach(next::push);
            } else {
                spans.putIfAbsent(next.pop(), new Span(numbers.get(id), numbers.size() - 1));
            }
        }
    }

    /** Tells whether an area is another one, or lies in it. */
    boolean liesIn(String id, String other) {
        Span own = spans.get(id);
        Span larger = spans.get(other);
        return id.equals(other)
                || own != null && larger != null && larger.first() <= own.first() && own.first() <= larger.last();
    }

    /** Returns which of some areas lie in others, or are one of them. */
    List<String> liesIn(Collection<String> ids, Collection<String> others) {
        BitSet covered = new BitSet();
        others.stream()
                .map(spans::get)
                .filter(Objects::nonNull)
                .forEach(span -> covered.set(span.first(), span.last() + 1));
        return ids.stream()
                .filter(id -> spans.containsKey(id) && covered.get(spans.get(id).first()))
                .toList();
    }

    /** Returns which of some areas none of the others lies in. */
    Set<String> smallest(Collection<String> ids) {
        TreeSet<Integer> firsts = new TreeSet<>();
        ids.stream().map(spans::get).filter(Objects::nonNull).forEach(span -> firsts.add(span.first()));
        Set<String> smallest = new LinkedHashSet<>();
        for (String id : ids) {
            Span span = spans.get(id);
            if (span == null
                    || firsts.subSet(span.first(), false, span.last(), true).isEmpty()) {
                smallest.add(id);
            }
        }
        return smallest;
    }
}

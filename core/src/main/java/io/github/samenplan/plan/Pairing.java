package io.github.samenplan.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds which parts without an id, of two versions of one list, are the same part.
 *
 * <p>First those that say the same; then those with the same {@link NaturalKey}, the most alike first; then, where the
 * key is no identity, those of which at least half is the same; and at last those that are left alone, of their type or at all.
 */
final class Pairing {

    private static final double HALF = 0.5;

    /** In longer lists, what is left after the first step is not held against everything else that is left. */
    private static final int MOST_COMPARED = 250_000;

    private final Map<Integer, Item> before;
    private final Map<Integer, Item> after;
    private final BiConsumer<PlanPart<?>, PlanPart<?>> found;

    private Pairing(Map<Integer, Item> before, Map<Integer, Item> after, BiConsumer<PlanPart<?>, PlanPart<?>> found) {
        this.before = before;
        this.after = after;
        this.found = found;
    }

    /** One item of a list: where it stands among its likes, and what it states. */
    private record Item(int number, PlanPart<?> part, Content content, Map<String, Object> key) {}

    /** Two items that may be one, and how sure that is. */
    private record Pair(Item before, Item after, double likeness) {}

    static void pair(
            List<PlanPart<?>> before,
            List<PlanPart<?>> after,
            Function<PlanPart<?>, Content> contentBefore,
            Function<PlanPart<?>, Content> contentAfter,
            BiConsumer<PlanPart<?>, PlanPart<?>> found) {
        Pairing pairing = new Pairing(items(before, contentBefore), items(after, contentAfter), found);
        pairing.pairEqual();
        if ((long) pairing.before.size() * pairing.after.size() <= MOST_COMPARED) {
            pairing.pairAlike((one, other) -> one.key.equals(other.key) && !one.key.isEmpty(), 0);
            pairing.pairAlike((one, other) -> isFound(one) && isFound(other), HALF);
        }
        pairing.pairLast();
    }

    private static Map<Integer, Item> items(List<PlanPart<?>> parts, Function<PlanPart<?>, Content> content) {
        Map<Integer, Item> items = new TreeMap<>();
        for (PlanPart<?> part : parts) {
            Content stated = content.apply(part);
            items.put(items.size(), new Item(items.size(), part, stated, NaturalKey.of(stated)));
        }
        return items;
    }

    private static boolean isFound(Item item) {
        return !NaturalKey.of(item.content.shape()).isIdentity();
    }

    private void pairEqual() {
        Map<Content, Deque<Item>> waiting = new HashMap<>();
        after.values()
                .forEach(item -> waiting.computeIfAbsent(item.content, key -> new ArrayDeque<>())
                        .add(item));
        for (Item item : List.copyOf(before.values())) {
            Deque<Item> same = waiting.get(item.content);
            if (same != null && !same.isEmpty()) {
                pair(item, same.remove());
            }
        }
    }

    /** Of pairs that share an item the more alike goes first, and of those the one further ahead in both lists. */
    private void pairAlike(BiPredicate<Item, Item> fits, double least) {
        List<Pair> pairs = new ArrayList<>();
        for (Item one : before.values()) {
            for (Item other : after.values()) {
                double likeness = one.content.likeness(other.content);
                if (likeness >= least && fits.test(one, other)) {
                    pairs.add(new Pair(one, other, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparing(pair -> pair.before.number + pair.after.number));
        for (Pair pair : pairs) {
            if (before.containsKey(pair.before.number) && after.containsKey(pair.after.number)) {
                pair(pair.before, pair.after);
            }
        }
    }

    /** Pairs what is the only one left of its type on either side, and then what is the only one left at all. */
    private void pairLast() {
        List<Shape> shapes = before.values().stream()
                .map(item -> item.content.shape())
                .distinct()
                .toList();
        shapes.forEach(shape -> pairOnly(item -> item.content.shape() == shape));
        pairOnly(item -> true);
    }

    private void pairOnly(Predicate<Item> wanted) {
        List<Item> one = before.values().stream().filter(wanted).toList();
        List<Item> other = after.values().stream().filter(wanted).toList();
        if (one.size() == 1 && other.size() == 1 && isFound(one.get(0)) && isFound(other.get(0))) {
            pair(one.get(0), other.get(0));
        }
    }

    private void pair(Item one, Item other) {
        before.remove(one.number);
        after.remove(other.number);
        found.accept(one.part, other.part);
    }
}

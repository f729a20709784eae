package io.github.samenplan.plan;

import io.github.samenplan.fact.Extensions;
import io.github.samenplan.plan.Change.Kind;
import io.github.samenplan.plan.Change.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Walks over two versions at once and notes every change, in the order of the new one; what is gone, where it stood
 * among what is still there.
 */
final class Comparison {

    private final PartTree before;
    private final PartTree after;
    private final Matching matching;
    private final ChangeWords words;
    private final List<Change> changes = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();

    private Comparison(Versions versions) {
        this.before = versions.before();
        this.after = versions.after();
        this.matching = versions.matching();
        this.words = versions.words();
    }

    /** Compares; afterwards the parts without an id are matched too. */
    static Comparison of(Versions versions) {
        Comparison comparison = new Comparison(versions);
        comparison.compare(comparison.before.root(), comparison.after.root());
        return comparison;
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** Returns every part that is in both versions, or gone while its owner is not, in the order of the changes. */
    List<Visit> visits() {
        return List.copyOf(visits);
    }

    /** A part that was in the old version, and what it is in the new one; nothing, if it is gone. */
    record Visit(PlanPart<?> old, Optional<PlanPart<?>> current) {}

    private void compare(PlanPart<?> old, PlanPart<?> current) {
        visits.add(new Visit(old, Optional.of(current)));
        Shape was = Shape.of(old.getValue());
        Shape is = Shape.of(current.getValue());
        if (was != is) {
            note(Kind.CHANGED, whole(old), whole(current));
            if (old.getOwner().isPresent()) {
                return; // an alternative of another sort has nothing to compare in detail
            }
        }
        Map<Property, Object> oldValues = was.values(old.getValue());
        Map<Property, Object> newValues = is.values(current.getValue());
        for (String name : names(is, was)) {
            Optional<Property> one = was.find(name);
            Optional<Property> other = is.find(name);
            Property property = other.or(() -> one).orElseThrow();
            if (property.holdsParts()) {
                compareParts(old, current, property);
            } else {
                compareValues(
                        old,
                        current,
                        property,
                        one.map(oldValues::get).orElse(null),
                        other.map(newValues::get).orElse(null));
            }
        }
    }

    private static Set<String> names(Shape... shapes) {
        Set<String> names = new LinkedHashSet<>();
        Stream.of(shapes).flatMap(shape -> shape.getProperties().stream()).forEach(each -> names.add(each.getName()));
        return names;
    }

    private void compareValues(
            PlanPart<?> old, PlanPart<?> current, Property property, @Nullable Object was, @Nullable Object is) {
        if (was instanceof Extensions || is instanceof Extensions) {
            compareExtensions(old, current, (Extensions) was, (Extensions) is);
        } else if (!same(Shape.of(current.getValue()), property, was, is)) {
            note(old, current, property.getName(), property.holdsReferences(), was, is);
        }
    }

    private boolean same(Shape shape, Property property, @Nullable Object was, @Nullable Object is) {
        return was == null || is == null
                ? was == is
                : Content.of(shape, property, was, matching::newId).equals(Content.of(shape, property, is, id -> id));
    }

    private void compareExtensions(
            PlanPart<?> old, PlanPart<?> current, @Nullable Extensions was, @Nullable Extensions is) {
        Map<String, Object> values = was == null ? Map.of() : was.asMap();
        Map<String, Object> newValues = is == null ? Map.of() : is.asMap();
        Set<String> keys = new TreeSet<>(values.keySet());
        keys.addAll(newValues.keySet());
        for (String key : keys) {
            Object value = values.get(key);
            Object newValue = newValues.get(key);
            if (value == null || !value.equals(newValue)) {
                note(old, current, key, false, value, newValue);
            }
        }
    }

    private void compareParts(PlanPart<?> old, PlanPart<?> current, Property property) {
        String name = property.getName();
        List<PlanPart<?>> was = before.children(old, name);
        List<PlanPart<?>> is = after.children(current, name);
        if (property.getCardinality() == Property.Cardinality.MANY) {
            matching.pairWithoutId(was, is);
        } else if (was.size() == 1 && is.size() == 1) {
            matching.pair(was.get(0), is.get(0));
        }
        Map<String, List<PlanPart<?>>> gone = goneBehind(was, new HashSet<>(is));
        Set<PlanPart<?>> siblings = new HashSet<>(was);
        gone.getOrDefault("", List.of()).forEach(this::remove);
        for (PlanPart<?> part : is) {
            arrive(part, siblings);
            gone.getOrDefault(PartTree.pointer(part), List.of()).forEach(this::remove);
        }
        if (Content.isOrdered(Shape.of(current.getValue()), property) && !inOrder(was, is)) {
            changes.add(new Change(
                    Kind.REORDERED,
                    name,
                    side(old, name, values(was)),
                    side(current, name, values(is)),
                    words.reordered(current, name)));
        }
    }

    /** Returns what is gone, by the part of the new list behind which it would stand. */
    private Map<String, List<PlanPart<?>>> goneBehind(List<PlanPart<?>> was, Set<PlanPart<?>> is) {
        Map<String, List<PlanPart<?>>> gone = new HashMap<>();
        String last = "";
        for (PlanPart<?> part : was) {
            Optional<PlanPart<?>> found = matching.after(part);
            if (found.isEmpty()) {
                gone.computeIfAbsent(last, pointer -> new ArrayList<>()).add(part);
            } else if (is.contains(found.get())) {
                last = PartTree.pointer(found.get());
            }
        }
        return gone;
    }

    private void remove(PlanPart<?> part) {
        visits.add(new Visit(part, Optional.empty()));
        note(Kind.REMOVED, whole(part), Side.NOTHING);
    }

    /** Notes how a part of the new version came to be where it is, and what changed in it. */
    private void arrive(PlanPart<?> part, Set<PlanPart<?>> siblings) {
        Optional<PlanPart<?>> found = matching.before(part);
        if (found.isEmpty()) {
            note(Kind.ADDED, Side.NOTHING, whole(part));
            arriveInside(part);
            return;
        }
        PlanPart<?> old = found.get();
        if (!siblings.contains(old)) {
            note(Kind.MOVED, whole(old), whole(part));
        }
        compare(old, part);
    }

    /** What stands in a new part may have stood somewhere else before. */
    private void arriveInside(PlanPart<?> part) {
        Shape.of(part.getValue()).getProperties().stream()
                .filter(Property::holdsParts)
                .flatMap(property -> after.children(part, property.getName()).stream())
                .forEach(inside -> {
                    if (matching.before(inside).isPresent()) {
                        arrive(inside, Set.of());
                    } else {
                        arriveInside(inside);
                    }
                });
    }

    private boolean inOrder(List<PlanPart<?>> was, List<PlanPart<?>> is) {
        List<PlanPart<?>> kept = was.stream()
                .flatMap(part -> matching.after(part).stream())
                .filter(new HashSet<>(is)::contains)
                .toList();
        return kept.equals(is.stream().filter(new HashSet<>(kept)::contains).toList());
    }

    private void note(
            PlanPart<?> old,
            PlanPart<?> current,
            String property,
            boolean refers,
            @Nullable Object was,
            @Nullable Object is) {
        Kind kind = was == null ? Kind.ADDED : is == null ? Kind.REMOVED : Kind.CHANGED;
        changes.add(new Change(
                kind,
                property,
                side(old, property, was),
                side(current, property, is),
                words.property(current, property, refers, was, is)));
    }

    private void note(Kind kind, Side old, Side current) {
        changes.add(new Change(kind, null, old, current, words.part(kind, old, current)));
    }

    private static Side whole(PlanPart<?> part) {
        return new Side(part.getValue(), part.getLocation());
    }

    private static Side side(PlanPart<?> part, String property, @Nullable Object value) {
        return new Side(value, part.getLocation().property(property));
    }

    private static List<Object> values(List<PlanPart<?>> parts) {
        return parts.stream().<Object>map(PlanPart::getValue).toList();
    }
}

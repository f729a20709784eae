package io.github.samenplan.plan;

import io.github.samenplan.approach.Pillar;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.monitoring.Measurement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which part of a new version is which part of the old one.
 *
 * <p>Parts of one type are the same part when they have the same id. Of those that have no such counterpart, two are one
 * part under another id when they stand in the same list under the same name (a measurement: of the same moment), or
 * wherever they stand, state all the same; and no other could be meant on either side. Parts without an id are the same
 * only within the same owner, by {@link Pairing}.
 */
final class Matching {

    private final PartTree before;
    private final PartTree after;
    private final Map<String, PlanPart<?>> afterByBefore = new HashMap<>();
    private final Map<String, PlanPart<?>> beforeByAfter = new HashMap<>();

    Matching(PartTree before, PartTree after) {
        this.before = before;
        this.after = after;
        pair(before.root(), after.root());
        matchById();
        matchUnique(this::name);
        matchUnique(this::name); // once more, for what stands inside a part that has just been found
        matchUnique((part, isOld) -> Optional.of(content(part, isOld).without("id")));
    }

    /** Returns the part of the new version that an old one is. */
    Optional<PlanPart<?>> after(PlanPart<?> old) {
        return Optional.ofNullable(afterByBefore.get(PartTree.pointer(old)));
    }

    /** Returns the part of the old version that a new one was. */
    Optional<PlanPart<?>> before(PlanPart<?> current) {
        return Optional.ofNullable(beforeByAfter.get(PartTree.pointer(current)));
    }

    /** Returns the id that the part of an old id has now; of one that is gone, an id that no other part has. */
    String newId(String oldId) {
        Optional<PlanPart<?>> old = before.parts().find(oldId);
        Optional<PlanPart<?>> current = old.flatMap(this::after);
        boolean taken = old.isPresent() && after.parts().find(oldId).isPresent();
        return current.map(part -> ((Identified) part.getValue()).getId()).orElse(taken ? oldId + " (gone)" : oldId);
    }

    /** Returns what a part of either version states, with the ids of the new one. */
    Content content(PlanPart<?> part, boolean isOld) {
        return Content.of(part.getValue(), isOld ? this::newId : id -> id);
    }

    /** Pairs what has no id in two lists that are one. */
    void pairWithoutId(List<PlanPart<?>> old, List<PlanPart<?>> current) {
        Pairing.pair(
                old.stream().filter(part -> !isIdentified(part)).toList(),
                current.stream().filter(part -> !isIdentified(part)).toList(),
                part -> content(part, true),
                part -> content(part, false),
                this::pair);
    }

    void pair(PlanPart<?> old, PlanPart<?> current) {
        afterByBefore.put(PartTree.pointer(old), current);
        beforeByAfter.put(PartTree.pointer(current), old);
    }

    private void matchById() {
        Map<List<Object>, PlanPart<?>> current = new HashMap<>();
        identified(after).forEach(part -> current.putIfAbsent(idKey(part, false), part));
        identified(before)
                .forEach(part -> Optional.ofNullable(current.get(idKey(part, true)))
                        .filter(same -> before(same).isEmpty())
                        .ifPresent(same -> pair(part, same)));
    }

    /** A pillar's id is unique in its framework only, which stands before it. */
    private List<Object> idKey(PlanPart<?> part, boolean isOld) {
        Identified identified = (Identified) part.getValue();
        Shape shape = Shape.of(identified);
        return identified instanceof Pillar
                ? List.of(shape, identified.getId(), home(part, isOld))
                : List.of(shape, identified.getId());
    }

    private interface Trait {
        Optional<?> of(PlanPart<?> part, boolean isOld);
    }

    /** Pairs what has no counterpart yet by a trait that only one part has on either side. */
    private void matchUnique(Trait trait) {
        Map<List<Object>, Optional<PlanPart<?>>> old = unique(before, trait, true);
        Map<List<Object>, Optional<PlanPart<?>>> current = unique(after, trait, false);
        identified(before)
                .filter(part -> after(part).isEmpty())
                .forEach(part -> traitKey(part, trait, true)
                        .filter(key -> old.getOrDefault(key, Optional.empty()).isPresent())
                        .flatMap(key -> current.getOrDefault(key, Optional.empty()))
                        .ifPresent(same -> pair(part, same)));
    }

    private Map<List<Object>, Optional<PlanPart<?>>> unique(PartTree tree, Trait trait, boolean isOld) {
        Map<List<Object>, Optional<PlanPart<?>>> unique = new HashMap<>();
        identified(tree)
                .filter(part -> (isOld ? after(part) : before(part)).isEmpty())
                .forEach(part -> traitKey(part, trait, isOld)
                        .ifPresent(key -> unique.merge(key, Optional.of(part), (one, other) -> Optional.empty())));
        return unique;
    }

    private static Optional<List<Object>> traitKey(PlanPart<?> part, Trait trait, boolean isOld) {
        return trait.of(part, isOld).map(value -> List.of(Shape.of(part.getValue()), value));
    }

    /** Returns the list in which a part stands and its name there; of a measurement, its moment. */
    private Optional<?> name(PlanPart<?> part, boolean isOld) {
        Map<Property, Object> values = Shape.of(part.getValue()).values(part.getValue());
        Stream<String> names =
                part.getValue() instanceof Measurement ? Stream.of("period") : Stream.of("title", "name");
        return names.flatMap(name -> Shape.of(part.getValue()).find(name).stream())
                .flatMap(property -> Stream.ofNullable(values.get(property)))
                .findFirst()
                .map(name -> List.of(home(part, isOld), name));
    }

    /** Returns the list in which a part stands, in the same words for both versions. */
    private String home(PlanPart<?> part, boolean isOld) {
        PlanPart<?> owner = part.getOwner().orElseThrow();
        String place = PartTree.pointer(isOld ? after(owner).orElse(owner) : owner);
        return (isOld && isIdentified(owner) && after(owner).isEmpty() ? "gone" : "") + place + "/"
                + PartTree.holder(part);
    }

    private static Stream<PlanPart<?>> identified(PartTree tree) {
        return tree.parts().all().stream().skip(1).filter(Matching::isIdentified);
    }

    private static boolean isIdentified(PlanPart<?> part) {
        return part.getValue() instanceof Identified;
    }
}

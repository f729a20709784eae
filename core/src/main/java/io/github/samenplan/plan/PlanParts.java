package io.github.samenplan.plan;

import io.github.samenplan.approach.Pillar;
import io.github.samenplan.fact.Clause;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All parts of a document, each with its place, in the order of the document (Dutch: <i>onderdelen</i>).
 *
 * <p>The document itself is the first part. The walk is done once, when this is made.
 */
public final class PlanParts {

    private static final Clause POINTER = Clause.of("JSON Pointer", "be empty or start with a slash")
            .inDutch("Een JSON Pointer moet leeg zijn of met een schuine streep beginnen");

    private final PlanDocument document;
    private final List<PlanPart<?>> parts;
    private final Map<String, PlanPart<?>> byId = new LinkedHashMap<>();
    private final Map<String, PlanPart<?>> byPointer = new LinkedHashMap<>();

    private PlanParts(PlanDocument document) {
        this.document = document;
        this.parts = below(document);
        for (PlanPart<?> part : parts) {
            byPointer.put(part.getLocation().getPointer(), part);
            // As in IdIndex: a pillar's id is unique in its framework only, and never stands in another part's way
            if (part.getValue() instanceof Identified identified && !(identified instanceof Pillar)) {
                byId.putIfAbsent(identified.getId(), part);
            }
        }
    }

    /** Returns the document. */
    public PlanDocument getDocument() {
        return document;
    }

    /** Returns every part, the document first. */
    public List<PlanPart<?>> all() {
        return List.copyOf(parts);
    }

    /** Returns every part of the given type, which may also be a supertype such as {@link Identified}. */
    public <T> List<PlanPart<T>> of(Class<T> type) {
        Objects.requireNonNull(type, "type");
        return parts.stream().flatMap(part -> part.as(type).stream()).toList();
    }

    /** Returns the part of that id; of two with one id, the first. A pillar is found in its framework. */
    public Optional<PlanPart<?>> find(String id) {
        return Optional.ofNullable(byId.get(Objects.requireNonNull(id, "id")));
    }

    /** Returns the part of that id, if it is of that type. */
    public <T> Optional<PlanPart<T>> find(String id, Class<T> type) {
        return find(id).flatMap(part -> part.as(type));
    }

    /**
     * Returns the place that a pointer names, with the trail of the nearest part that holds it.
     *
     * @param pointer a JSON Pointer
     * @throws IllegalArgumentException if it is none
     */
    public Location locate(String pointer) {
        POINTER.check(pointer.isEmpty() || pointer.startsWith("/"), pointer);
        String nearest = nearest(pointer);
        Location place = byPointer.get(nearest).getLocation();
        String rest = pointer.substring(nearest.length());
        for (String token : rest.isEmpty() ? new String[0] : rest.substring(1).split("/", -1)) {
            place = place.property(token.replace("~1", "/").replace("~0", "~"));
        }
        return place;
    }

    /** Returns the order of findings by their place in this document: by part, by property, by item. */
    Comparator<Finding> inOrder() {
        Map<String, Integer> order = new HashMap<>();
        byPointer.keySet().forEach(pointer -> order.put(pointer, order.size()));
        return Comparator.comparing(finding -> rank(finding.getLocation().getPointer(), order), Arrays::compare);
    }

    private int[] rank(String pointer, Map<String, Integer> order) {
        String nearest = nearest(pointer);
        Shape shape = byPointer.get(nearest).shape();
        String[] rest = pointer.substring(nearest.length()).split("/");
        int property = rest.length > 1
                ? shape.find(rest[1]).map(shape.getProperties()::indexOf).orElse(-1)
                : -1;
        int item = rest.length > 2 && rest[2].matches("[0-9]{1,9}") ? Integer.parseInt(rest[2]) : -1;
        return new int[] {order.get(nearest), property, item};
    }

    private String nearest(String pointer) {
        String nearest = pointer;
        while (!byPointer.containsKey(nearest)) {
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        return nearest;
    }

    /** Returns a part and every part that it holds, in order, with their places from that part on. */
    static List<PlanPart<?>> below(Object part) {
        List<PlanPart<?>> parts = new ArrayList<>();
        walk(part, Location.ofDocument(), 0, null, parts);
        return parts;
    }

    private static void walk(
            Object value, Location place, int number, @Nullable PlanPart<?> owner, List<PlanPart<?>> parts) {
        Shape shape = Shape.of(value);
        Map<Property, Object> values = shape.values(value);
        Location location = owner == null ? place : place.step(shape.step(values, number));
        PlanPart<?> part = new PlanPart<>(value, shape, values, location, owner);
        parts.add(part);
        values.forEach((property, held) -> {
            if (property.holdsParts()) {
                walkAll(held, location.property(property.getName()), part, parts);
            }
        });
    }

    private static void walkAll(Object held, Location place, PlanPart<?> owner, List<PlanPart<?>> parts) {
        if (held instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                walk(items.get(i), place.item(i), i + 1, owner, parts);
            }
        } else {
            walk(held, place, 0, owner, parts);
        }
    }

    /** Returns the number of parts, in words. */
    @Override
    public String toString() {
        return parts.size() + " parts of " + document.getId();
    }

    /** Walks over a document. */
    public static PlanParts of(PlanDocument document) {
        return new PlanParts(Objects.requireNonNull(document, "document"));
    }
}

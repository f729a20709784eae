package io.github.samenplan.completeness;

import io.github.samenplan.approach.Pillar;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.finding.Location;
import io.github.samenplan.plan.PlanPart;
import io.github.samenplan.plan.PlanParts;
import io.github.samenplan.plan.Property;
import io.github.samenplan.plan.Property.Cardinality;
import io.github.samenplan.plan.Shape;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The places of a document by names that stay when other parts come, go or move.
 *
 * <p>A part with an id has that id. Any other part has the place of its owner, the property that it stands in, and what
 * it has to state first, such as the pillar of a pillar entry: {@code plan/frameworkUses/een-tegen-eenzaamheid}. Two
 * that state the same have one place.
 */
final class StablePlaces {

    private static final int LONGEST_KEY = 60;

    private final Map<String, String> byPointer = new HashMap<>();

    private StablePlaces(PlanParts parts) {
        parts.all().forEach(part -> byPointer.put(part.getLocation().getPointer(), place(part)));
    }

    /** Returns the name of a place; of one inside a part, that of the part and the properties below it. */
    String at(Location location) {
        String pointer = location.getPointer();
        String nearest = pointer;
        while (!byPointer.containsKey(nearest)) {
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        return byPointer.get(nearest) + withoutNumbers(pointer.substring(nearest.length()));
    }

    private String place(PlanPart<?> part) {
        // A pillar's id is unique in its framework only
        if (part.getValue() instanceof Identified identified && !(identified instanceof Pillar)) {
            return identified.getId();
        }
        String owner = part.getOwner().orElseThrow().getLocation().getPointer();
        String below = part.getLocation().getPointer().substring(owner.length());
        return byPointer.get(owner)
                + withoutNumbers(below)
                + key(part.getValue()).map(key -> "/" + key).orElse("");
    }

    private static Optional<String> key(Object part) {
        Shape shape = Shape.of(part);
        Map<Property, Object> values = shape.values(part);
        return shape.getProperties().stream()
                .filter(property -> property.getCardinality() == Cardinality.REQUIRED)
                .findFirst()
                .flatMap(property -> Optional.ofNullable(values.get(property))
                        .flatMap(value -> property.holdsParts() ? key(value) : Optional.of(kebab(value.toString()))));
    }

    private static String kebab(String text) {
        String name = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return name.substring(
                0, name.offsetByCodePoints(0, Math.min(LONGEST_KEY, name.codePointCount(0, name.length()))));
    }

    private static String withoutNumbers(String pointer) {
        return pointer.replaceAll("/[0-9]+(?=/|$)", "");
    }

    static StablePlaces of(PlanParts parts) {
        return new StablePlaces(parts);
    }
}

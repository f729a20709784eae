package io.github.samenplan.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes a copy of a document in which parts state something else. */
final class Rewrite {

    /** Changes what one part states. */
    interface Edit {
        void apply(String pointer, Map<Property, Object> values);
    }

    private final Edit edit;
    private final String left;

    private Rewrite(Edit edit, String left) {
        this.edit = edit;
        this.left = left;
    }

    /** Lets one property of one part state something else. */
    static PlanDocument with(PlanDocument document, String pointer, String property, Object value) {
        return everywhere(document, (place, values) -> {
            if (place.equals(pointer)) {
                values.put(property(values, property).orElseGet(() -> find(document, pointer, property)), value);
            }
        });
    }

    /** Lets one property of one part state nothing. */
    static PlanDocument without(PlanDocument document, String pointer, String property) {
        return everywhere(document, (place, values) -> {
            if (place.equals(pointer)) {
                property(values, property).ifPresent(values::remove);
            }
        });
    }

    /** Leaves one part out. */
    static PlanDocument without(PlanDocument document, String pointer) {
        return (PlanDocument) new Rewrite((place, values) -> {}, pointer).copy(document, "");
    }

    /** Applies an edit to every part, from the inside outwards. */
    static PlanDocument everywhere(PlanDocument document, Edit edit) {
        return (PlanDocument) new Rewrite(edit, "-").copy(document, "");
    }

    private static Optional<Property> property(Map<Property, Object> values, String name) {
        return values.keySet().stream()
                .filter(property -> property.getName().equals(name))
                .findFirst();
    }

    private static Property find(PlanDocument document, String pointer, String property) {
        return PlanParts.of(document).all().stream()
                .filter(part -> part.getLocation().getPointer().equals(pointer))
                .flatMap(part -> Shape.of(part.getValue()).find(property).stream())
                .findFirst()
                .orElseThrow();
    }

    private Object copy(Object part, String pointer) {
        Shape shape = Shape.of(part);
        Map<Property, Object> values = new LinkedHashMap<>();
        shape.values(part).forEach((property, stated) -> {
            String place = pointer + "/" + property.getName();
            if (!property.holdsParts()) {
                values.put(property, stated);
            } else if (!place.equals(left)) {
                values.put(property, copyAll(stated, place));
            }
        });
        edit.apply(pointer, values);
        return shape.build(values);
    }

    private Object copyAll(Object held, String pointer) {
        return held instanceof List<?> parts
                ? IntStream.range(0, parts.size())
                        .filter(i -> !left.equals(pointer + "/" + i))
                        .mapToObj(i -> copy(parts.get(i), pointer + "/" + i))
                        .toList()
                : copy(held, pointer);
    }
}

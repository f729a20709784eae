package io.github.samenplan.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes a copy of a document in which one property of one part states something else. */
final class Rewrite {

    private final String place;
    private final String property;
    private final Object value;

    private Rewrite(String place, String property, Object value) {
        this.place = place;
        this.property = property;
        this.value = value;
    }

    static PlanDocument with(PlanDocument document, String pointer, String property, Object value) {
        return (PlanDocument) new Rewrite(pointer, property, value).copy(document, "");
    }

    private Object copy(Object part, String pointer) {
        Shape shape = Shape.of(part);
        Map<Property, Object> values = new LinkedHashMap<>(shape.values(part));
        values.replaceAll(
                (held, stated) -> held.holdsParts() ? copyAll(stated, pointer + "/" + held.getName()) : stated);
        if (pointer.equals(place)) {
            values.put(shape.find(property).orElseThrow(), value);
        }
        return shape.build(values);
    }

    private Object copyAll(Object held, String pointer) {
        return held instanceof List<?> parts
                ? IntStream.range(0, parts.size())
                        .mapToObj(i -> copy(parts.get(i), pointer + "/" + i))
                        .toList()
                : copy(held, pointer);
    }
}

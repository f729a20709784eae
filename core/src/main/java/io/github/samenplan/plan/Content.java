package io.github.samenplan.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a part states, in a form that equals another when both say the same: the order of a list counts only where it
 * carries meaning, and ids of parts that got another id are translated.
 *
 * @param shape what sort of part it is
 * @param stated what it states, by the name of the property
 */
record Content(Shape shape, Map<String, Object> stated) {

    /** The lists whose order says something: preference, fallback, the rule that comes first, a numbered set. */
    private static final Set<String> ORDERED =
            Set.of("ReferralRule.routes", "ReferralRoute.ifFailsIds", "ReferralArrangement.rules", "Framework.pillars");

    /** Tells whether the order in which a list stands says something. */
    static boolean isOrdered(Shape shape, Property property) {
        return ORDERED.contains(shape + "." + property);
    }

    static Content of(Object part, UnaryOperator<String> ids) {
        Shape shape = Shape.of(part);
        Map<String, Object> stated = new LinkedHashMap<>();
        shape.values(part)
                .forEach((property, value) -> stated.put(property.getName(), of(shape, property, value, ids)));
        return new Content(shape, stated);
    }

    static Object of(Shape shape, Property property, Object value, UnaryOperator<String> ids) {
        if (value instanceof List<?> items) {
            List<Object> all =
                    items.stream().map(item -> ofOne(property, item, ids)).toList();
            return isOrdered(shape, property)
                    ? all
                    : all.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        }
        return ofOne(property, value, ids);
    }

    private static Object ofOne(Property property, Object value, UnaryOperator<String> ids) {
        if (property.holdsParts()) {
            return of(value, ids);
        }
        return property.holdsReferences() ? ids.apply((String) value) : value;
    }

    Content without(String property) {
        Map<String, Object> fewer = new LinkedHashMap<>(stated);
        fewer.remove(property);
        return new Content(shape, fewer);
    }

    /** Returns which part of what either states they state alike, from 0 to 1; 0 where neither states anything. */
    double likeness(Content other) {
        if (shape != other.shape) {
            return 0;
        }
        long alike = stated.entrySet().stream()
                .filter(entry -> entry.getValue().equals(other.stated.get(entry.getKey())))
                .count();
        long all = stated.size()
                + other.stated.keySet().stream()
                        .filter(name -> !stated.containsKey(name))
                        .count();
        return all == 0 ? 0 : (double) alike / all;
    }
}

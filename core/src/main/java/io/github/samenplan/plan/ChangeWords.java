package io.github.samenplan.plan;

import io.github.samenplan.fact.Identified;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.Change.Kind;
import io.github.samenplan.plan.Change.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in plain Dutch and English what changed; a part that is referred to is called by its name. */
final class ChangeWords {

    private static final Words OTHER_ORDER = Words.of("Andere volgorde: {0}, {1}.", "Another order: {0}, {1}.");

    private final PlanParts before;
    private final PlanParts after;
    private final Matching matching;

    ChangeWords(PlanParts before, PlanParts after, Matching matching) {
        this.before = before;
        this.after = after;
        this.matching = matching;
    }

    /** Says what happened to a whole part. */
    Words part(Kind kind, Side old, Side current) {
        return switch (kind) {
            case ADDED -> Words.of("Nieuw: {0}.", "New: {0}.").with(List.of(place(current)));
            case REMOVED ->
                Words.of("Staat er niet meer in: {0}.", "No longer in it: {0}.").with(List.of(place(old)));
            case MOVED ->
                Words.of("Verplaatst: {1}; stond als {0}.", "Moved: {1}; stood as {0}.")
                        .with(List.of(place(old), place(current)));
            default ->
                Words.of("Gewijzigd: {0}: was {1}, is nu {2}.", "Changed: {0}: was {1}, is now {2}.")
                        .with(List.of(
                                place(current),
                                ValueWords.of(Objects.requireNonNull(old.value())),
                                ValueWords.of(Objects.requireNonNull(current.value()))));
        };
    }

    /** Says that the parts in a property stand in another order. */
    Words reordered(PlanPart<?> part, String property) {
        return OTHER_ORDER.with(List.of(place(part.getLocation()), PropertyWords.of(property)));
    }

    /**
     * Says what happened to a property.
     *
     * @param refers whether its values are ids of other parts
     */
    Words property(PlanPart<?> part, String property, boolean refers, @Nullable Object was, @Nullable Object is) {
        if (isList(was) && isList(is)) {
            return list(part, property, refers, items(was), items(is));
        }
        Words place = place(part.getLocation());
        Words name = PropertyWords.of(property);
        if (was == null) {
            return Words.of("Ingevuld: {0}, {1} is nu {2}.", "Filled in: {0}, {1} is now {2}.")
                    .with(List.of(place, name, one(Objects.requireNonNull(is), refers, after)));
        }
        if (is == null) {
            return Words.of("Leeggemaakt: {0}, {1} was {2}.", "Left out: {0}, {1} was {2}.")
                    .with(List.of(place, name, one(was, refers, before)));
        }
        return Words.of("Gewijzigd: {0}, {1} was {2}, is nu {3}.", "Changed: {0}, {1} was {2}, is now {3}.")
                .with(List.of(place, name, one(was, refers, before), one(is, refers, after)));
    }

    /** Tells whether a value is a list with something in it, or not there; one's own may be of any sort. */
    private static boolean isList(@Nullable Object value) {
        return value == null || value instanceof List<?> items && !items.isEmpty();
    }

    private static List<?> items(@Nullable Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    private Words list(PlanPart<?> part, String property, boolean refers, List<?> was, List<?> is) {
        List<Object> lost = new ArrayList<>();
        List<Object> gained = new ArrayList<>(is);
        for (Object item : was) {
            if (!gained.remove(refers ? matching.newId((String) item) : item)) {
                lost.add(item);
            }
        }
        if (lost.isEmpty() && gained.isEmpty()) {
            return reordered(part, property);
        }
        Words without = Words.of("; eraf {2}", "; no longer {2}");
        Words with = Words.of("; erbij {3}", "; now also {3}");
        return Words.of("Gewijzigd: {0}, {1}", "Changed: {0}, {1}")
                .then(lost.isEmpty() ? Words.ofBoth("") : without)
                .then(gained.isEmpty() ? Words.ofBoth("") : with)
                .then(Words.ofBoth("."))
                .with(List.of(
                        place(part.getLocation()),
                        PropertyWords.of(property),
                        all(lost, refers, before),
                        all(gained, refers, after)));
    }

    /** Says which parts of the old version those are. */
    Words old(List<?> ids) {
        return all(ids, true, before);
    }

    /** Says which parts of the new version those are. */
    Words current(List<?> ids) {
        return all(ids, true, after);
    }

    private static Words all(List<?> values, boolean refers, PlanParts parts) {
        return Words.joined(
                ", ", values.stream().map(value -> one(value, refers, parts)).toList());
    }

    private static Words one(Object value, boolean refers, PlanParts parts) {
        return refers
                ? ValueWords.of(
                        parts.find(value.toString()).map(ChangeWords::name).orElse(value.toString()))
                : ValueWords.of(value);
    }

    private static String name(PlanPart<?> part) {
        Shape shape = Shape.of(part.getValue());
        return shape.name(shape.values(part.getValue())).orElseGet(() -> ((Identified) part.getValue()).getId());
    }

    private static Words place(Side side) {
        return place(Objects.requireNonNull(side.location()));
    }

    /** Says a place by its trail. */
    static Words place(Location place) {
        return place.getTrail().isEmpty()
                ? Words.of("het document zelf", "the document itself")
                : Words.ofEach(place::trail);
    }
}

package io.github.samenplan.plan;

import io.github.samenplan.finding.Location;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document with its place (Dutch: <i>onderdeel</i>).
 *
 * @param <T> the type of the part
 */
public final class PlanPart<T> {

    private final T value;
    private final Shape shape;
    private final Map<Property, Object> values;
    private final Location location;
    private final @Nullable PlanPart<?> owner;

    PlanPart(T value, Shape shape, Map<Property, Object> values, Location location, @Nullable PlanPart<?> owner) {
        this.value = value;
        this.shape = shape;
        this.values = values;
        this.location = location;
        this.owner = owner;
    }

    /** Returns the part itself. */
    public T getValue() {
        return value;
    }

    Shape shape() {
        return shape;
    }

    /** Returns what it states, as {@link Shape#values} does. */
    Map<Property, Object> values() {
        return values;
    }

    /** Returns where it stands. */
    public Location getLocation() {
        return location;
    }

    /** Returns the part that holds it; the document has none. */
    public Optional<PlanPart<?>> getOwner() {
        return Optional.ofNullable(owner);
    }

    /** Returns the nearest part of that type that holds this one, however deep. */
    public <P> Optional<PlanPart<P>> within(Class<P> type) {
        return Stream.<PlanPart<?>>iterate(owner, Objects::nonNull, part -> part.owner)
                .flatMap(part -> part.as(type).stream())
                .findFirst();
    }

    /** Returns this part as one of the given type, if it is one. */
    <P> Optional<PlanPart<P>> as(Class<P> type) {
        return type.isInstance(value)
                ? Optional.of(new PlanPart<>(type.cast(value), shape, values, location, owner))
                : Optional.empty();
    }

    /** Returns the place and the sort of part. */
    @Override
    public String toString() {
        return shape + " at '" + location + "'";
    }
}

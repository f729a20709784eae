package io.github.samenplan.fact;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Properties that this library does not know but keeps (Dutch: <i>uitbreidingen</i>).
 *
 * <p>A host may add its own facts to a plan, such as {@code x-zaaknummer} or {@code x-leusden-route}. They are read,
 * kept and written as they are, and never judged.
 *
 * <p>A key is {@code x-} and words of lower-case letters and digits, joined by hyphens. A value is a text, a number, a
 * truth value, a list of values, or a map from texts (any text) to values, nested at most 32 levels deep. Whole numbers
 * of other types ({@code Integer}, {@code Long}, {@code BigInteger} ...) become a {@link BigDecimal}, so that equal
 * content is equal. There is no null: leave the property out. Whatever is given is copied; keys are sorted, at every
 * level, and nothing can be changed afterwards.
 *
 * <p>Null arguments are refused with a {@code NullPointerException}.
 */
public final class Extensions {

    private static final int DEEPEST = 32;
    private static final Pattern KEY_FORM = Pattern.compile("x-[a-z0-9]++(?:-[a-z0-9]++)*+");
    private static final Clause KEY = Clause.of(
                    "Extension key", "be x- and lower-case words joined by hyphens, such as x-case-number")
            .inDutch(
                    "De naam van een eigen eigenschap moet x- zijn met kleine letters en cijfers erachter, met streepjes verbonden, zoals x-zaaknummer");
    private static final int SHOWN_STEPS = 6;
    private static final Extensions NONE = new Extensions(new TreeMap<>());

    private final SortedMap<String, Object> values;

    private Extensions(SortedMap<String, Object> values) {
        this.values = Collections.unmodifiableSortedMap(values);
    }

    /** Returns the values by key, sorted by key; nothing in the map can be changed. */
    public SortedMap<String, Object> asMap() {
        return values;
    }

    /** Returns whether there are no properties. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /**
     * Returns the value of a property: a {@code String}, {@link BigDecimal}, {@code Boolean}, {@link List} or
     * {@link SortedMap}; empty if there is none of that name.
     */
    public Optional<Object> find(String key) {
        return Optional.ofNullable(values.get(Objects.requireNonNull(key, "key")));
    }

    /**
     * Returns these properties and one more, which takes the place of any of the same key.
     *
     * @throws IllegalArgumentException if the key is malformed, or the value is of another type or too deep
     */
    public Extensions and(String key, Object value) {
        SortedMap<String, Object> more = new TreeMap<>(values);
        put(more, key, Objects.requireNonNull(value, "value"));
        return new Extensions(more);
    }

    /** Returns whether the other has the same content; as with {@link BigDecimal}, 1.0 and 1.00 differ. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extensions that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Returns the keys for a developer to read, such as {@code [x-leusden-route, x-zaaknummer]}. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }

    /** Returns no properties at all. */
    public static Extensions none() {
        return NONE;
    }

    /**
     * Returns one property.
     *
     * @throws IllegalArgumentException if the key is malformed, or the value is of another type or too deep
     */
    public static Extensions of(String key, Object value) {
        return NONE.and(key, value);
    }

    /**
     * Returns the given properties.
     *
     * @throws IllegalArgumentException if a key is malformed, or a value is null, of another type or too deep
     */
    public static Extensions from(Map<String, ?> values) {
        Objects.requireNonNull(values, "values");
        SortedMap<String, Object> copy = new TreeMap<>();
        values.forEach((key, value) -> put(copy, key, value));
        return new Extensions(copy);
    }

    private static void put(Map<String, Object> values, String key, @Nullable Object value) {
        Objects.requireNonNull(key, "key");
        KEY.check(KEY_FORM.matcher(key).matches(), key);
        values.put(key, copy(value, List.of(key)));
    }

    /** Copies a value found at a place; the place has a step for the key and for every level below it. */
    private static Object copy(@Nullable Object value, List<String> place) {
        if (value instanceof String || value instanceof Boolean || value instanceof BigDecimal) {
            return value;
        }
        if (value instanceof BigInteger number) {
            return new BigDecimal(number);
        }
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        if (value instanceof List<?> list) {
            return copyList(list, place);
        }
        if (value instanceof Map<?, ?> map) {
            return copyMap(map, place);
        }
        throw at(
                        place,
                        "be a text, a BigDecimal or whole number, a truth value, a list or a map",
                        "moet tekst, een getal, waar of onwaar, een lijst of een object zijn")
                .brokenBy(type(value));
    }

    private static List<Object> copyList(List<?> list, List<String> place) {
        checkDepth(place);
        List<Object> copy = new ArrayList<>(list.size());
        for (Object value : list) {
            copy.add(copy(value, below(place, Integer.toString(copy.size()))));
        }
        return Collections.unmodifiableList(copy);
    }

    private static SortedMap<String, Object> copyMap(Map<?, ?> map, List<String> place) {
        checkDepth(place);
        SortedMap<String, Object> copy = new TreeMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String key)) {
                throw at(place, "have texts as keys", "moet namen als sleutels hebben")
                        .brokenBy(type(entry.getKey()));
            }
            copy.put(key, copy(entry.getValue(), below(place, key)));
        }
        return Collections.unmodifiableSortedMap(copy);
    }

    private static void checkDepth(List<String> place) {
        if (place.size() > DEEPEST) {
            throw at(place, "be nested at most 32 levels deep", "mag hoogstens 32 niveaus diep zijn")
                    .brokenBy("deeper, or a cycle");
        }
    }

    private static List<String> below(List<String> place, String step) {
        List<String> longer = new ArrayList<>(place);
        longer.add(step);
        return longer;
    }

    private static Clause at(List<String> place, String rule, String dutch) {
        String where = place.stream().limit(SHOWN_STEPS).map(Clause::shown).collect(joining("/"));
        return Clause.of("Extension at " + where, rule).inDutch("De eigen eigenschap op " + where + " " + dutch);
    }

    private static String type(@Nullable Object value) {
        return value == null ? "null" : value.getClass().getName();
    }
}

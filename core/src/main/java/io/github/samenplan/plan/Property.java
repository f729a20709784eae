package io.github.samenplan.plan;

import io.github.samenplan.fact.Extensions;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Words;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One property of a model type (Dutch: <i>eigenschap</i>): its name in documents, and what it may hold. */
public final class Property {

    private final String name;
    private final Method getter;
    private final Method setter;
    private final Cardinality cardinality;
    private final Class<?> elementType;
    private final List<String> targets;

    private Property(String name, Method getter, Method setter, List<String> targets) {
        this.name = name;
        this.getter = getter;
        this.setter = setter;
        this.targets = targets;
        Type type = getter.getGenericReturnType();
        Class<?> raw = getter.getReturnType();
        if (raw == List.class || raw == Optional.class) {
            this.elementType = (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
            this.cardinality = raw == List.class ? Cardinality.MANY : Cardinality.OPTIONAL;
        } else {
            this.elementType = raw;
            this.cardinality = getter.isDefault() ? Cardinality.OPTIONAL : Cardinality.REQUIRED;
        }
    }

    /** Returns the name, in camelCase. */
    public String getName() {
        return name;
    }

    /** Returns how many values it may hold. */
    public Cardinality getCardinality() {
        return cardinality;
    }

    /** Returns the type of a value, or of each value of a list. */
    public Class<?> getElementType() {
        return elementType;
    }

    /** Tells whether its values have a shape of their own. */
    public boolean holdsParts() {
        return !Shape.choices(elementType).isEmpty();
    }

    /** Tells whether its values are ids of other parts. */
    public boolean holdsReferences() {
        return !targets.isEmpty();
    }

    /** Tells whether a part of that shape may be referred to here. */
    boolean mayReferTo(Shape shape) {
        return targets.contains("*") || targets.contains(shape.getType().getSimpleName());
    }

    /** Returns what may be referred to, in words: "organisatie of groep". */
    Words targetNouns() {
        List<Words> nouns = Shape.all().stream()
                .filter(this::mayReferTo)
                .map(Shape::getNoun)
                .distinct()
                .toList();
        return targets.contains("*")
                ? Words.of("onderdeel", "part")
                : Words.of(joined(nouns, " of ", Language.DUTCH), joined(nouns, " or ", Language.ENGLISH));
    }

    private static String joined(List<Words> nouns, String or, Language language) {
        return String.join(or, nouns.stream().map(noun -> noun.in(language)).toList());
    }

    /** Returns what a part states here: an optional value unwrapped; empty where it states nothing. */
    Optional<Object> read(Object part) {
        Object value = invoked(getter, part);
        Object stated = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        return Optional.ofNullable(stated).filter(Predicate.not(this::isEmpty));
    }

    /** A plain truth value is false where nothing is stated; an optional one that is false states it. */
    private boolean isEmpty(Object value) {
        return value instanceof List<?> list && list.isEmpty()
                || value instanceof Extensions extensions && extensions.isEmpty()
                || elementType == boolean.class && value.equals(false);
    }

    /** Returns a value as the type of the part declares it: an optional one wrapped. */
    Object declared(Object value) {
        return getter.getReturnType() == Optional.class ? Optional.of(value) : value;
    }

    void set(Object builder, Object value) {
        invoked(setter, builder, value);
    }

    static Object invoked(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (IllegalAccessException bug) {
            throw new IllegalStateException(bug);
        }
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }

    static Property of(Class<?> type, Class<?> builder, String entry) {
        String[] nameAndTargets = entry.split(">");
        String name = nameAndTargets[0];
        String capitalised = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        Method getter = Stream.of(type.getMethods())
                .filter(method -> method.getName().equals("get" + capitalised)
                        || method.getName().equals("is" + capitalised))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no " + name));
        Class<?> wanted = getter.getReturnType() == List.class ? Iterable.class : null;
        Method setter = Stream.of(builder.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .filter(method -> wanted == null
                        ? method.getParameterTypes()[0] != Optional.class
                        : method.getParameterTypes()[0] == wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(builder + " has no " + name));
        return new Property(
                name, getter, setter, nameAndTargets.length == 1 ? List.of() : List.of(nameAndTargets[1].split("\\|")));
    }

    /** How many values a property may hold (Dutch: <i>kardinaliteit</i>). */
    public enum Cardinality {
        /** Exactly one. */
        REQUIRED,
        /** One or none. */
        OPTIONAL,
        /** Any number, in order. */
        MANY
    }
}

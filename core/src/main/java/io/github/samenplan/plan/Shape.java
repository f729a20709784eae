package io.github.samenplan.plan;

import io.github.samenplan.fact.Label;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Words;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shape of a model type (Dutch: <i>vorm</i>): its properties, in the order in which documents state them.
 *
 * <p>Whatever has to go over any document uses it: the walk over a plan, the rules on references, the JSON binding.
 */
public final class Shape {

    private static final String ROOT = "io.github.samenplan.";
    private static final int LONGEST_NAME = 60;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\s]+");

    private static final List<Shape> OF_PLANS = parsed(ShapeTable.ROWS);

    private static final Map<Class<?>, Shape> BY_TYPE = Stream.concat(
                    OF_PLANS.stream(), parsed(ShapeTable.BESIDE).stream())
            .collect(Collectors.toMap(
                    Shape::getType,
                    Function.identity(),
                    (one, other) -> {
                        throw new IllegalStateException("Two rows for " + one.getType());
                    },
                    LinkedHashMap::new));

    private static final Map<Class<?>, List<Shape>> BY_CHOICE = choicesByRoot();

    private static final ClassValue<List<Shape>> CHOICES = new ClassValue<>() {
        @Override
        protected List<Shape> computeValue(Class<?> type) {
            return BY_CHOICE.containsKey(type) ? BY_CHOICE.get(type) : above(type);
        }
    };

    private final Class<?> type;
    private final Words noun;
    private final List<Property> properties;
    private final Map<String, Property> byName;
    private final Method newBuilder;
    private final Method build;

    private Shape(Class<?> type, Words noun, String[] entries) {
        this.type = type;
        this.noun = noun;
        this.newBuilder = method(type, "builder");
        this.build = method(newBuilder.getReturnType(), "build");
        this.properties = Stream.of(entries)
                .map(entry -> Property.of(type, newBuilder.getReturnType(), entry))
                .toList();
        this.byName = properties.stream().collect(Collectors.toMap(Property::getName, Function.identity()));
    }

    /** Returns the type, an interface of the model. */
    public Class<?> getType() {
        return type;
    }

    /** Returns the name by which documents tell this type from its alternatives, such as {@code at-most}. */
    public String getTypeName() {
        return type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Returns what a part of this type is called. */
    public Words getNoun() {
        return noun;
    }

    /** Returns the properties, in the order in which documents state them. */
    public List<Property> getProperties() {
        return properties;
    }

    /** Returns the property of that name, if there is one. */
    public Optional<Property> find(String name) {
        return Optional.ofNullable(byName.get(Objects.requireNonNull(name, "name")));
    }

    /**
     * Returns what a part of this type states, in order; what it does not state is left out. A list stands as a
     * {@link List}, all else as the value itself.
     */
    public Map<Property, Object> values(Object part) {
        Map<Property, Object> values = new LinkedHashMap<>();
        properties.forEach(property -> property.read(part).ifPresent(value -> values.put(property, value)));
        return Collections.unmodifiableMap(values);
    }

    /**
     * Builds a part of this type.
     *
     * @throws IllegalStateException if a required property is missing; the message names all that are
     * @throws IllegalArgumentException if the values cannot be true together
     */
    public Object build(Map<Property, Object> values) {
        Object builder = Property.invoked(newBuilder, null);
        values.forEach((property, value) -> property.set(builder, value));
        return Property.invoked(build, builder);
    }

    /**
     * Returns the step of a trail to a part with these values.
     *
     * @param number its number in its list, from 1; zero if it stands alone
     */
    public Location.Step step(Map<Property, Object> values, int number) {
        return name(values)
                .map(name -> Location.Step.ofNamed(noun, name))
                .orElseGet(() -> number == 0 ? Location.Step.of(noun) : Location.Step.ofNumbered(noun, number));
    }

    /** Returns what a part with these values calls itself, short and on one line; empty if it has no title or name. */
    Optional<String> name(Map<Property, Object> values) {
        return Stream.of("title", "name")
                .flatMap(key -> find(key).stream())
                .flatMap(property -> Stream.ofNullable(values.get(property)))
                .map(name -> name instanceof Label label ? label.in("nl") : name.toString())
                .map(Shape::shown)
                .findFirst();
    }

    private static String shown(String name) {
        String line = INVISIBLE.matcher(name.strip()).replaceAll(" ");
        return line.codePointCount(0, line.length()) <= LONGEST_NAME
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME)) + "...";
    }

    /** Returns the simple name of the type. */
    @Override
    public String toString() {
        return type.getSimpleName();
    }

    /** Returns all shapes of plans and programmes, from the grains to the documents. */
    public static List<Shape> all() {
        return OF_PLANS;
    }

    /** Returns the shapes that a value of the given type may have and those of all it may hold, the parts first. */
    public static List<Shape> within(Class<?> type) {
        return choices(type).stream()
                .flatMap(shape -> Stream.concat(
                        shape.properties.stream().flatMap(property -> within(property.getElementType()).stream()),
                        Stream.of(shape)))
                .distinct()
                .toList();
    }

    /**
     * Returns the shapes that a value of the given type may have: one for a compound type, several where the type is a
     * choice between alternatives, none for any other type.
     */
    public static List<Shape> choices(Class<?> type) {
        return CHOICES.get(type);
    }

    /**
     * Returns the shape of a part.
     *
     * @throws IllegalArgumentException if the object is no part of the model
     */
    public static Shape of(Object part) {
        return Stream.of(part.getClass().getInterfaces())
                .flatMap(type -> choices(type).stream().filter(shape -> shape.type == type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A part must be of the model - but was: "
                        + part.getClass().getSimpleName()));
    }

    /** Tells whether a value is a part of the model, and so has a shape. */
    static boolean isPart(Object value) {
        return Stream.of(value.getClass().getInterfaces()).anyMatch(BY_TYPE::containsKey);
    }

    private static Map<Class<?>, List<Shape>> choicesByRoot() {
        Map<Class<?>, List<Shape>> choices = new LinkedHashMap<>();
        for (Shape shape : BY_TYPE.values()) {
            choices.computeIfAbsent(shape.type, type -> new ArrayList<>()).add(shape);
            for (Class<?> root : shape.type.getInterfaces()) {
                if (root.isSealed()) {
                    choices.computeIfAbsent(root, type -> new ArrayList<>()).add(shape);
                }
            }
        }
        return choices;
    }

    /** Returns the shapes of a type that stands above plans: the one it tells itself, or those of its alternatives. */
    private static List<Shape> above(Class<?> type) {
        ShapeRow row = type.getAnnotation(ShapeRow.class);
        if (row != null) {
            return List.of(new Shape(
                    type, Words.of(row.dutch(), row.english()), row.properties().split(" ")));
        }
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .flatMap(alternative -> choices(alternative).stream())
                        .toList()
                : List.of();
    }

    private static List<Shape> parsed(String rows) {
        return Stream.of(rows.split("\n(?! )")).map(Shape::parse).toList();
    }

    private static Shape parse(String row) {
        String[] cells = row.split("=");
        try {
            return new Shape(
                    Class.forName(ROOT + cells[0].strip()),
                    Words.of(cells[1].strip(), cells[2].strip()),
                    cells[3].strip().split("\\s+"));
        } catch (ClassNotFoundException bug) {
            throw new IllegalStateException(bug);
        }
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException bug) {
            throw new IllegalStateException(bug);
        }
    }
}

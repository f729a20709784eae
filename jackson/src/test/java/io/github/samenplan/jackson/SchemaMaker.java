package io.github.samenplan.jackson;

import static io.github.samenplan.jackson.SchemaForms.object;
import static java.util.stream.Collectors.joining;

import io.github.samenplan.Plans;
import io.github.samenplan.completeness.CheckDocument;
import io.github.samenplan.fact.Extensions;
import io.github.samenplan.fact.Label;
import io.github.samenplan.fact.LabelText;
import io.github.samenplan.fact.Text;
import io.github.samenplan.jackson.SchemaForms.Form;
import io.github.samenplan.plan.Property;
import io.github.samenplan.plan.Property.Cardinality;
import io.github.samenplan.plan.Shape;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes the schema of a kind of document from the shapes of the model, the comments in its sources and
 * {@link SchemaForms}.
 *
 * <p>Two choices are about what a reader of faults sees. The constants of an enum are an {@code enum} with its
 * descriptions in a list within the description, rather than a {@code oneOf} of described constants: validators report a
 * wrong constant once, where a {@code oneOf} gives as many faults as there are constants. And an alternative is chosen
 * by {@code if} on its {@code type}, rather than by {@code oneOf}: a wrong {@code type} is one fault, and a fault within
 * an alternative is reported against that one only.
 */
final class SchemaMaker {

    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Shape document;
    private final SourceWords words;
    private final Map<String, Object> definitions = new TreeMap<>();
    private final Map<String, Object> owners = new LinkedHashMap<>();

    private SchemaMaker(Shape document, SourceWords words) {
        this.document = document;
        this.words = words;
    }

    /** Makes the schema as it stands in its file. */
    static String text(PlanSchema schema, SourceWords words) {
        Shape document = Stream.concat(Shape.all().stream(), Shape.within(CheckDocument.class).stream())
                .filter(shape -> shape.getTypeName().equals(schema.getKind()))
                .findFirst()
                .orElseThrow();
        return ModelWriter.text(new SchemaMaker(document, words).schema(schema.getId()));
    }

    private Map<String, Object> schema(String id) {
        Map<String, Object> schema = object("$schema", DIALECT, "$id", id);
        schema.putAll(part(document));
        schema.put("$defs", definitions);
        return schema;
    }

    // ---- Types

    private Map<String, Object> part(Shape shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (shape == document) {
            properties.put(
                    Format.KEY,
                    object("description", "The format of this document and its version.", "const", Format.CURRENT));
            required.add(Format.KEY);
        }
        Format.discriminator(shape).ifPresent(key -> {
            String said = shape == document ? "What kind of document this is." : "Which of the alternatives this is.";
            properties.put(key, object("description", said, "const", shape.getTypeName()));
            required.add(key);
        });
        Map<String, Object> schema = object(
                "title",
                title(shape.getType()),
                "description",
                said(shape.getType()),
                "type",
                "object",
                "properties",
                properties);
        for (Property property : shape.getProperties()) {
            if (property.getElementType() == Extensions.class) {
                schema.put("patternProperties", object(SchemaForms.EXTENSION, reference("extension", this::extension)));
            } else {
                properties.put(property.getName(), property(shape, property));
            }
            if (property.getCardinality() == Cardinality.REQUIRED) {
                required.add(property.getName());
            }
        }
        schema.put("additionalProperties", false);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.putAll(SchemaForms.OF_TYPES.getOrDefault(shape.getType(), Map.of()));
        return schema;
    }

    private Map<String, Object> property(Shape shape, Property property) {
        Map<String, Object> schema = object("description", said(shape, property));
        Map<String, Object> value = value(shape, property);
        if (property.getCardinality() == Cardinality.MANY) {
            schema.putAll(object("type", "array", "minItems", BigDecimal.ONE, "items", value));
        } else {
            schema.putAll(value);
        }
        schema.putAll(SchemaForms.OF_PROPERTIES
                .getOrDefault(shape.getType(), Map.of())
                .getOrDefault(property.getName(), Map.of()));
        return schema;
    }

    private Map<String, Object> value(Shape shape, Property property) {
        Class<?> type = property.getElementType();
        List<Shape> choices = Shape.choices(type);
        if (choices.size() > 1) {
            return reference(name(type), type, () -> choice(type, choices));
        }
        if (choices.size() == 1) {
            return reference(name(type), type, () -> part(choices.get(0)));
        }
        if (type == boolean.class || type == Boolean.class) {
            return object("type", "boolean");
        }
        if (type == BigDecimal.class) {
            return object("type", "number");
        }
        if (type.isEnum()) {
            return reference(name(type), type, () -> constants(type));
        }
        if (type == String.class || type == Label.class) {
            return text(shape, property);
        }
        Form form = SchemaForms.find(type)
                .orElseThrow(() -> new IllegalStateException(
                        "No schema for " + type.getSimpleName() + ": add its form to SchemaForms.FORMS"));
        return scalar(form, type);
    }

    private Map<String, Object> text(Shape shape, Property property) {
        return Plans.annotations(shape.getType(), property.getName())
                .flatMap(constraint -> text(constraint).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No schema for the text of " + shape + "." + property
                        + ": give the getter a constraint, or teach SchemaForms.FORMS that constraint"));
    }

    private Optional<Map<String, Object>> text(Annotation constraint) {
        if (constraint instanceof Text text) {
            return Optional.of(textOf(text.max()));
        }
        if (constraint instanceof LabelText text) {
            return Optional.of(reference("label-" + text.max(), () -> label(text.max())));
        }
        Class<?> type = constraint.annotationType();
        return SchemaForms.find(type).map(form -> scalar(form, type));
    }

    private Map<String, Object> textOf(int max) {
        return reference("text-" + max, () -> {
            Map<String, Object> schema = object(
                    "description",
                    "Text that says something (Dutch: tekst): not blank, without control characters other than line"
                            + " breaks and tabs, and of at most " + max + " characters.");
            schema.putAll(SchemaForms.textOf(max));
            return schema;
        });
    }

    private Map<String, Object> label(int max) {
        return object(
                "description",
                said(Label.class),
                "type",
                "object",
                "minProperties",
                BigDecimal.ONE,
                "propertyNames",
                object("type", "string", "pattern", SchemaForms.LANGUAGE),
                "additionalProperties",
                textOf(max));
    }

    private Map<String, Object> scalar(Form form, Class<?> type) {
        return reference(form.name(), type, () -> {
            Map<String, Object> schema = object("description", (said(type) + " " + form.words()).strip());
            schema.putAll(form.keywords());
            return schema;
        });
    }

    private Map<String, Object> constants(Class<?> type) {
        String list = Stream.of(type.getEnumConstants())
                .map(constant -> "\n- " + Scalars.name(constant) + ": " + said((Enum<?>) constant))
                .collect(joining());
        return object(
                "title",
                title(type),
                "description",
                said(type) + list,
                "enum",
                Stream.of(type.getEnumConstants()).map(Scalars::name).toList());
    }

    private Map<String, Object> choice(Class<?> type, List<Shape> choices) {
        List<Object> branches = new ArrayList<>();
        for (Shape choice : choices) {
            String name = choice.getTypeName();
            branches.add(object(
                    "if",
                    object(
                            "type",
                            "object",
                            "properties",
                            object(Format.TYPE, object("const", name)),
                            "required",
                            List.of(Format.TYPE)),
                    "then",
                    reference(name, choice.getType(), () -> part(choice))));
        }
        return object(
                "title",
                title(type),
                "description",
                said(type),
                "type",
                "object",
                "properties",
                object(
                        Format.TYPE,
                        object(
                                "description",
                                "Which of the alternatives this is.",
                                "enum",
                                choices.stream().map(Shape::getTypeName).toList())),
                "required",
                List.of(Format.TYPE),
                "allOf",
                branches);
    }

    private Map<String, Object> extension() {
        Map<String, Object> itself = object("$ref", "#/$defs/extension");
        return object(
                "description",
                "A property of your own: any value, but without null at any depth. It is kept as it is, and never judged.",
                "not",
                object("type", "null"),
                "allOf",
                List.of(
                        object("if", object("type", "array"), "then", object("type", "array", "items", itself)),
                        object(
                                "if",
                                object("type", "object"),
                                "then",
                                object("type", "object", "additionalProperties", itself))));
    }

    private Map<String, Object> reference(String name, Supplier<Map<String, Object>> definition) {
        return reference(name, name, definition);
    }

    /** Refers to a definition, and makes it where it is not there yet; a part may hold parts of its own type. */
    private Map<String, Object> reference(String name, Object owner, Supplier<Map<String, Object>> definition) {
        Object known = owners.putIfAbsent(name, owner);
        if (known == null) {
            definitions.put(name, definition.get());
        } else if (!known.equals(owner)) {
            throw new IllegalStateException("Two definitions of the name " + name);
        }
        return object("$ref", "#/$defs/" + name);
    }

    // ---- Words

    private String said(Class<?> type) {
        String said = SchemaForms.OTHER_WORDS.get(type);
        return said != null
                ? said
                : words.of(type)
                        // What a host of the library should know, and nobody who writes a document
                        .map(text -> text.replaceAll(" A null \\w+ is fine.*", ""))
                        .orElseThrow(() -> new IllegalStateException("Say in its Javadoc what this is: " + type));
    }

    private String said(Enum<?> constant) {
        return constant.getDeclaringClass().getName().startsWith("java.")
                ? constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT) + "."
                : words.of(constant)
                        .orElseThrow(() -> new IllegalStateException(
                                "Say in its Javadoc what this is: " + constant.getDeclaringClass() + "." + constant));
    }

    private String said(Shape shape, Property property) {
        String name = property.getName();
        String capitalised = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Stream.of(shape.getType().getMethods())
                .filter(method -> isGetter(method, capitalised))
                .flatMap(method -> words.of(method).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Say in its Javadoc what this is: the getter of " + shape + "." + property));
    }

    private static boolean isGetter(Method method, String capitalised) {
        return method.getName().equals("get" + capitalised) || method.getName().equals("is" + capitalised);
    }

    private static String title(Class<?> type) {
        String spaced = name(type).replace('-', ' ');
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    private static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}

package io.github.samenplan.jackson;

import static io.github.samenplan.jackson.SchemaForms.object;
import static java.util.stream.Collectors.joining;

import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.finding.Words;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the schema of a report from the records of its form and the comments in their source. */
final class ReportSchemaMaker {

    /** The form of each kind of report. */
    static final Map<String, Class<? extends Record>> FORMS = Map.of(
            CheckReport.KIND, ReportForm.Report.class,
            VerdictsReport.KIND, VerdictForm.Report.class,
            DifferenceReport.KIND, DifferenceForm.Report.class);

    private final SourceWords words;
    private final PlanSchema schema;
    private final Map<String, Object> definitions = new TreeMap<>();

    private ReportSchemaMaker(PlanSchema schema, SourceWords words) {
        this.schema = schema;
        this.words = words;
    }

    /** Makes the schema as it stands in its file. */
    static String text(PlanSchema schema, SourceWords words) {
        ReportSchemaMaker maker = new ReportSchemaMaker(schema, words);
        Map<String, Object> whole = object("$schema", SchemaMaker.DIALECT, "$id", schema.getId());
        whole.putAll(maker.part(FORMS.get(schema.getKind()), title(schema.getKind())));
        whole.put("$defs", maker.definitions);
        return ModelWriter.text(whole);
    }

    private Map<String, Object> part(Class<?> record, String title) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            String name = ReportForm.name(component);
            Map<String, Object> property =
                    object("description", words.of(component).orElseThrow());
            property.putAll(
                    FORMS.containsValue(record) && constants().containsKey(name)
                            ? object("const", constants().get(name))
                            : value(component.getGenericType()));
            properties.put(name, property);
            if (component.getType() != Optional.class) {
                required.add(name);
            }
        }
        return object(
                "title",
                title,
                "description",
                words.of(record).orElseThrow(),
                "type",
                "object",
                "properties",
                properties,
                "additionalProperties",
                false,
                "required",
                required);
    }

    private Map<String, String> constants() {
        return Map.of(Format.KEY, Format.CURRENT, Format.KIND, schema.getKind());
    }

    private Map<String, Object> value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Map<String, Object> inside = value(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == List.class ? object("type", "array", "items", inside) : inside;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Object.class) {
            return object();
        }
        if (plain == String.class) {
            return object("type", "string");
        }
        if (plain == BigDecimal.class) {
            return object("type", "number");
        }
        if (plain == int.class || plain == Integer.class) {
            return object("type", "integer", "minimum", BigDecimal.ZERO);
        }
        if (plain == boolean.class) {
            return object("type", "boolean");
        }
        if (plain == PartialDate.class) {
            return SchemaForms.FORMS.get(plain).keywords();
        }
        if (plain == LocalDate.class) {
            return object("type", "string", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        }
        return reference(plain == Words.class ? ReportForm.Spoken.class : plain);
    }

    private Map<String, Object> reference(Class<?> type) {
        String name = type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        if (definitions.putIfAbsent(name, Map.of()) == null) {
            definitions.put(name, type.isEnum() ? constants(type, title(name)) : part(type, title(name)));
        }
        return object("$ref", "#/$defs/" + name);
    }

    private static String title(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
    }

    private Map<String, Object> constants(Class<?> type, String title) {
        String list = Stream.of(type.getEnumConstants())
                .map(constant -> "\n- " + Scalars.name(constant) + ": "
                        + words.of((Enum<?>) constant).orElseThrow())
                .collect(joining());
        return object(
                "title",
                title,
                "description",
                words.of(type).orElseThrow() + list,
                "enum",
                Stream.of(type.getEnumConstants()).map(Scalars::name).toList());
    }
}

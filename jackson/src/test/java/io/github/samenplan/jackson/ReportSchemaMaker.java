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

/** Makes the schema of a check report from the records of its form and the comments in their source. */
final class ReportSchemaMaker {

    private static final Map<String, String> CONSTANTS =
            Map.of(Format.KEY, Format.CURRENT, Format.KIND, CheckReport.KIND);

    private final SourceWords words;
    private final Map<String, Object> definitions = new TreeMap<>();

    private ReportSchemaMaker(SourceWords words) {
        this.words = words;
    }

    /** Makes the schema as it stands in its file. */
    static String text(PlanSchema schema, SourceWords words) {
        ReportSchemaMaker maker = new ReportSchemaMaker(words);
        Map<String, Object> whole = object("$schema", SchemaMaker.DIALECT, "$id", schema.getId());
        whole.putAll(maker.part(ReportForm.Report.class, "Check report"));
        whole.put("$defs", maker.definitions);
        return ModelWriter.text(whole);
    }

    private Map<String, Object> part(Class<?> record, String title) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            String name = component.getName();
            Map<String, Object> property =
                    object("description", words.of(component).orElseThrow());
            boolean constant = record == ReportForm.Report.class && CONSTANTS.containsKey(name);
            property.putAll(constant ? object("const", CONSTANTS.get(name)) : value(component.getGenericType()));
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

    private Map<String, Object> value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Map<String, Object> inside = value(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == List.class ? object("type", "array", "items", inside) : inside;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return object("type", "string");
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
            String title = name.substring(0, 1).toUpperCase(Locale.ROOT)
                    + name.substring(1).replace('-', ' ');
            definitions.put(name, type.isEnum() ? constants(type, title) : part(type, title));
        }
        return object("$ref", "#/$defs/" + name);
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

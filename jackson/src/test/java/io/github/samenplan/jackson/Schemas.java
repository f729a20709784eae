package io.github.samenplan.jackson;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas as a validator of others sees them. */
final class Schemas {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Map<String, Schema> BY_KIND = PlanSchema.all().stream()
            .collect(Collectors.toMap(
                    PlanSchema::getKind,
                    schema -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema.getText(), InputFormat.JSON)));

    private Schemas() {}

    /** Returns the text as a tree, if it is JSON. */
    static Optional<JsonNode> tree(String text) {
        try {
            return Optional.of(MAPPER.readTree(text)).filter(tree -> !tree.isMissingNode());
        } catch (JacksonException | NumberFormatException notJson) {
            return Optional.empty();
        }
    }

    /** Returns what the schema of the kind that the document says it is has against it; else, that of the given kind. */
    static List<Error> errors(JsonNode document, String otherwise) {
        Schema schema = BY_KIND.get(document.path("kind").asString(""));
        return (schema == null ? BY_KIND.get(otherwise) : schema).validate(document);
    }

    /** Returns what the schema has against a text that is JSON; of none that is named, that of plans. */
    static List<Error> errors(String text) {
        return errors(tree(text).orElseThrow(), "coalition-plan");
    }
}

package io.github.samenplan.jackson;

import io.github.samenplan.fact.Extensions;
import io.github.samenplan.fact.Label;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.plan.Shape;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.json.JsonFactory;

/** Writes parts of the model as JSON: their properties in the order of their shape, and none that is empty. */
final class ModelWriter {

    private static final JsonFactory WRITING = new JsonFactory();

    private final JsonGenerator generator;

    ModelWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Returns a part, or a map of such values, as a text of its own. */
    static String text(Object value) {
        return text(value, Layout.CONTEXT);
    }

    /** Returns the same on one line. */
    static String line(Object value) {
        return text(value, ObjectWriteContext.empty());
    }

    private static String text(Object value, ObjectWriteContext layout) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = WRITING.createGenerator(layout, text)) {
            new ModelWriter(generator).write(value);
        }
        return text.append('\n').toString();
    }

    /** Writes a part, a list of parts, or a scalar of the model. */
    void write(Object value) {
        if (value instanceof List<?> items) {
            generator.writeStartArray();
            items.forEach(this::write);
            generator.writeEndArray();
        } else if (value instanceof Map<?, ?> entries) {
            generator.writeStartObject();
            writeEntries(entries);
            generator.writeEndObject();
        } else if (value instanceof Label label) {
            write(label.asMap());
        } else if (value instanceof Extensions extensions) {
            write(extensions.asMap());
        } else if (value instanceof BigDecimal number) {
            writeNumber(number, number.toString());
        } else if (value instanceof Percentage percentage) {
            writeNumber(percentage.getPercent(), percentage.toString());
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof Enum<?>) {
            generator.writeString(Scalars.name(value));
        } else if (value instanceof String || Scalars.isScalar(value.getClass())) {
            generator.writeString(value.toString());
        } else {
            writePart(value);
        }
    }

    /** Writes a number as it is, exponent and all: 1E+9 stays four characters, and reads back equal. */
    private void writeNumber(BigDecimal number, String spelt) {
        if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(spelt);
        } else {
            generator.writeNumber(number); // a tree of a host has no text
        }
    }

    private void writePart(Object part) {
        Shape shape = Shape.of(part);
        generator.writeStartObject();
        if (Format.isDocument(shape.getType())) {
            generator.writeStringProperty(Format.KEY, Format.CURRENT);
        }
        Format.discriminator(shape).ifPresent(key -> generator.writeStringProperty(key, shape.getTypeName()));
        shape.values(part).forEach((property, value) -> {
            if (value instanceof Extensions extensions) {
                writeEntries(extensions.asMap());
            } else {
                generator.writeName(property.getName());
                write(value);
            }
        });
        generator.writeEndObject();
    }

    private void writeEntries(Map<?, ?> entries) {
        entries.forEach((name, value) -> {
            generator.writeName(name.toString());
            write(value);
        });
    }
}

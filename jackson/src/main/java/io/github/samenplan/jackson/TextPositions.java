package io.github.samenplan.jackson;

import io.github.samenplan.finding.Location;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Finds lines and columns in the text of a document; columns count code points. */
final class TextPositions {

    private final String text;

    TextPositions(String text) {
        this.text = text;
    }

    /** Returns the location with the line and column of an offset. */
    Location at(Location location, long offset) {
        int end = (int) Math.max(0, Math.min(offset, text.length()));
        int line = 1;
        int start = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            // A carriage return before a line feed does not end the line: the line feed does
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                line++;
                start = i + 1;
            }
        }
        return location.at(line, text.codePointCount(start, end) + 1);
    }

    /** Returns the offset of every value by its pointer; of a text that is not JSON, as far as it goes. */
    Map<String, Long> byPointer() {
        Map<String, Long> offsets = new HashMap<>();
        try (JsonParser parser = PlanJson.FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.PROPERTY_NAME && token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
                    String pointer = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY
                            ? parser.streamReadContext()
                                    .getParent()
                                    .pathAsPointer()
                                    .toString()
                            : parser.streamReadContext().pathAsPointer().toString();
                    offsets.putIfAbsent(pointer, parser.currentTokenLocation().getCharOffset());
                }
            }
        } catch (JacksonException brokenOff) {
            // The faults of the reading say where and why
            return offsets;
        }
        return offsets;
    }
}

package io.github.samenplan.jackson;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Location;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Finds lines and columns in the text of a document; columns count code points. */
final class TextPositions {

    private final MendedText mended;
    private final String text;
    private final JsonFactory factory;
    private @Nullable Map<String, Long> offsets; // made when first asked for

    TextPositions(MendedText mended, JsonFactory factory) {
        this.mended = mended;
        this.text = mended.written();
        this.factory = factory;
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

    /** Returns a finding with the line and column of the value that its pointer names, or of what holds it. */
    Finding placed(Finding finding) {
        Location location = finding.getLocation();
        if (location.getLine().isPresent()) {
            return finding;
        }
        Map<String, Long> offsets = offsets();
        String pointer = location.getPointer();
        while (!offsets.containsKey(pointer) && !pointer.isEmpty()) {
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        return finding.movedTo(at(location, offsets.getOrDefault(pointer, 0L)));
    }

    private synchronized Map<String, Long> offsets() {
        if (offsets == null) {
            offsets = byPointer();
        }
        return offsets;
    }

    /** Returns the offset of every value by its pointer; of a text that is not JSON, as far as it goes. */
    private Map<String, Long> byPointer() {
        Map<String, Long> offsets = new HashMap<>();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), mended.text())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.PROPERTY_NAME && token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
                    String pointer = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY
                            ? parser.streamReadContext()
                                    .getParent()
                                    .pathAsPointer()
                                    .toString()
                            : parser.streamReadContext().pathAsPointer().toString();
                    offsets.putIfAbsent(
                            pointer,
                            mended.written(parser.currentTokenLocation().getCharOffset()));
                }
            }
        } catch (JacksonException brokenOff) {
            // The faults of the reading say where and why
            return offsets;
        }
        return offsets;
    }
}

package io.github.samenplan.jackson;

import io.github.samenplan.finding.Location;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
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

    // Made when first asked for: most readings need none of them
    private @Nullable Map<String, Long> offsets;
    private int @Nullable [] lineStarts;
    private int @Nullable [] secondHalves;

    TextPositions(MendedText mended, JsonFactory factory) {
        this.mended = mended;
        this.text = mended.written();
        this.factory = factory;
    }

    /** Returns the location with the line and column of an offset. */
    Location at(Location location, long offset) {
        int end = (int) Math.max(0, Math.min(offset, text.length()));
        int line = countUpTo(lineStarts(), end);
        int start = line == 0 ? 0 : lineStarts()[line - 1];
        int halves = countUpTo(secondHalves(), end) - countUpTo(secondHalves(), start);
        return location.at(line + 1, end - start - halves + 1);
    }

    /** Returns how many of the sorted offsets are not behind the end. */
    private static int countUpTo(int[] offsets, int end) {
        int found = Arrays.binarySearch(offsets, end);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Returns where each line but the first starts. */
    private synchronized int[] lineStarts() {
        if (lineStarts == null) {
            lineStarts = IntStream.range(0, text.length())
                    .filter(this::endsLine)
                    .map(i -> i + 1)
                    .toArray();
        }
        return lineStarts;
    }

    /** A carriage return before a line feed does not end the line: the line feed does. */
    private boolean endsLine(int i) {
        char c = text.charAt(i);
        return c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
    }

    /** Returns the offset behind each character that takes two UTF-16 units. */
    private synchronized int[] secondHalves() {
        if (secondHalves == null) {
            secondHalves = IntStream.range(1, text.length())
                    .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                    .map(i -> i + 1)
                    .toArray();
        }
        return secondHalves;
    }

    /** Returns a location with the line and column of the value that its pointer names, or of what holds it. */
    Location placed(Location location) {
        if (location.getLine().isPresent()) {
            return location;
        }
        Map<String, Long> offsets = offsets();
        String pointer = location.getPointer();
        while (!offsets.containsKey(pointer) && !pointer.isEmpty()) {
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        return at(location, offsets.getOrDefault(pointer, 0L));
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

package io.github.samenplan.jackson;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Where each value of a text stands: a second look at a text, taken only when a place is asked for. */
final class ValuePlaces extends CollectedFaults {

    private final Map<String, Long> offsets = new HashMap<>();
    private final LongUnaryOperator written;

    private ValuePlaces(int mostFindings, LongUnaryOperator written) {
        super(mostFindings);
        this.written = written;
    }

    /**
     * Returns the offset of every value by its pointer, as far as the text can be read.
     *
     * @param written gives where an offset was in the text as it was written
     */
    static Map<String, Long> in(
            String text,
            Class<?> kind,
            Dialect dialect,
            JsonFactory factory,
            int mostFindings,
            LongUnaryOperator written) {
        ValuePlaces places = new ValuePlaces(mostFindings, written);
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != null) {
                new ModelReader(parser, places, dialect).read(kind, Place.ofDocument());
            }
        } catch (JacksonException | CollectedFaults.Stopped brokenOff) {
            return places.offsets; // the findings of the reading say where and why
        }
        return places.offsets;
    }

    @Override
    public void at(Place place, long offset) {
        offsets.putIfAbsent(place.pointer(), written.applyAsLong(offset));
    }
}

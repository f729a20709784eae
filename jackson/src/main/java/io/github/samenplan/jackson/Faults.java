package io.github.samenplan.jackson;

import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.Property;
import io.github.samenplan.plan.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes what a {@link ModelReader} finds. */
interface Faults {

    /** Hears where the value of a place stands. */
    void at(Place place, long offset);

    /** Takes one fault, or a warning; may throw, and then nothing more is read. */
    void report(FindingCode code, Place place, long offset, Words... arguments);

    /** Ends the reading, because what follows cannot be understood. */
    void stop();

    /** Marks that a part begins at an offset in the text. */
    Mark begin(long offset);

    /** Takes note that the content of a value was passed over. */
    void passedOver(Place place, long offset);

    /** Takes note of an id in what was passed over. */
    void unreadId(String id);

    /**
     * Takes what could be read of a part, with a null for each item of a list that could not, and the part itself, if it
     * could be built.
     */
    void end(Mark mark, Shape shape, Map<Property, Object> values, Place place, @Nullable Object built);

    /** Where a part begins: the how manieth it is, and its offset in the text. */
    record Mark(int number, long offset) {}
}

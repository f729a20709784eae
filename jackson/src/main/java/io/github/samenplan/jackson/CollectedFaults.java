package io.github.samenplan.jackson;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.IdIndex;
import io.github.samenplan.plan.Property;
import io.github.samenplan.plan.Shape;
import io.github.samenplan.plan.WellFormedness;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps every fault until the reading is over, and then places them in the document. */
final class CollectedFaults implements Faults {

    private final List<Fault> faults = new ArrayList<>();
    private final List<PartRead> parts = new ArrayList<>();
    private final int most;
    private int begun;

    CollectedFaults(int most) {
        this.most = most;
    }

    @Override
    public void report(FindingCode code, Place place, long offset, Words... arguments) {
        if (faults.size() >= most) {
            also(ReadingCodes.TOO_MANY, place, offset, Words.ofBoth(Integer.toString(most)));
            throw new Stopped();
        }
        also(code, place, offset, arguments);
    }

    /** Takes one fault more, when the reading is over. */
    void also(FindingCode code, Place place, long offset, Words... arguments) {
        faults.add(new Fault(code, place.pointer(), offset, arguments));
    }

    /** Moves every fault to where it is in another text. */
    void mapOffsets(LongUnaryOperator mapping) {
        faults.replaceAll(
                fault -> new Fault(fault.code, fault.pointer, mapping.applyAsLong(fault.offset), fault.arguments));
    }

    @Override
    public void stop() {
        Fault last = faults.get(faults.size() - 1);
        faults.clear();
        faults.add(last);
        throw new Stopped();
    }

    @Override
    public Mark begin(long offset) {
        return new Mark(begun++, offset);
    }

    @Override
    public void end(Mark mark, Shape shape, Map<Property, Object> values, Place place, @Nullable Object built) {
        parts.add(new PartRead(mark, shape, values, place, built));
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    /**
     * Returns the faults as findings, in no order; with a validator also what else is wrong with the parts
     * that could be read.
     */
    List<Finding> findings(TextPositions positions, @Nullable Validator validator) {
        Map<String, Location.Step> steps = steps();
        Stream<Finding> own = faults.stream()
                .map(fault -> Finding.of(
                        fault.code, positions.at(located(fault.pointer, steps), fault.offset), fault.arguments));
        Stream<Finding> others = validator == null
                ? Stream.empty()
                : Stream.concat(ids(steps), constraints(steps, validator))
                        .map(finding -> finding.movedTo(positions.placed(finding.getLocation())));
        return Stream.concat(own, others).distinct().toList();
    }

    /** Returns what is wrong with the ids and references among the parts that could be read. */
    private Stream<Finding> ids(Map<String, Location.Step> steps) {
        IdIndex index = new IdIndex();
        parts.stream()
                .sorted(Comparator.comparingInt(part -> part.mark.number()))
                .forEach(part -> index.add(part.shape, part.values, located(part.place.pointer(), steps)));
        return index.findings().stream();
    }

    /** Returns every constraint that is broken in a part that could be built, or by a value of one that could not. */
    private Stream<Finding> constraints(Map<String, Location.Step> steps, Validator validator) {
        Map<String, PartRead> byPointer =
                parts.stream().collect(Collectors.toMap(part -> part.place.pointer(), part -> part, (one, two) -> one));
        return parts.stream().flatMap(part -> {
            String pointer = part.place.pointer();
            Function<String, Location> places = below -> located(pointer + below, steps);
            if (part.built == null) {
                return WellFormedness.checkValues(part.shape, part.values, validator, places).stream();
            }
            return isInsideBuilt(pointer, byPointer)
                    ? Stream.empty() // checked with the part that holds it
                    : WellFormedness.checkPart(part.built, validator, places).stream();
        });
    }

    private static boolean isInsideBuilt(String pointer, Map<String, PartRead> byPointer) {
        for (String holder = pointer; !holder.isEmpty(); ) {
            holder = holder.substring(0, holder.lastIndexOf('/'));
            PartRead part = byPointer.get(holder);
            if (part != null) {
                return part.built != null;
            }
        }
        return false;
    }

    private Map<String, Location.Step> steps() {
        Map<String, Location.Step> steps = new HashMap<>();
        for (PartRead part : parts) {
            String pointer = part.place.pointer();
            String token = pointer.substring(pointer.lastIndexOf('/') + 1);
            if (!pointer.isEmpty()) {
                steps.put(pointer, part.shape.step(part.values, isIndex(token) ? Integer.parseInt(token) + 1 : 0));
            }
        }
        return steps;
    }

    private static Location located(String pointer, Map<String, Location.Step> steps) {
        Location location = Location.ofDocument();
        for (String token :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            location = location.property(token.replace("~1", "/").replace("~0", "~"));
            Location.Step step = steps.get(location.getPointer());
            location = step == null ? location : location.step(step);
        }
        return location;
    }

    private static boolean isIndex(String token) {
        return !token.isEmpty() && token.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /** Ends a reading from within; nobody outside sees it. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Stopped() {
            super(null, null, false, false);
        }
    }

    private record Fault(FindingCode code, String pointer, long offset, Words... arguments) {}

    private record PartRead(
            Mark mark,
            Shape shape,
            Map<Property, Object> values,
            Place place,
            @Nullable Object built) {}
}

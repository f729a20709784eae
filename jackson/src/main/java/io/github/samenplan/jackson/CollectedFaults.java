package io.github.samenplan.jackson;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.IdIndex;
import io.github.samenplan.plan.Property;
import io.github.samenplan.plan.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps every fault until the reading is over, and then places them in the document. */
final class CollectedFaults implements Faults {

    private final List<Fault> faults = new ArrayList<>();
    private final List<PartRead> parts = new ArrayList<>();
    private int begun;

    @Override
    public void report(FindingCode code, Place place, long offset, Words... arguments) {
        faults.add(new Fault(code, place.pointer(), offset, arguments));
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
    public void end(Mark mark, Shape shape, Map<Property, Object> values, Place place) {
        parts.add(new PartRead(mark, shape, values, place));
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    /** Returns the faults as findings, in the order of the text. */
    List<Finding> findings(TextPositions positions) {
        Map<String, Location.Step> steps = steps();
        return faults.stream()
                .sorted(Comparator.comparingLong(Fault::offset))
                .map(fault -> Finding.of(
                        fault.code, positions.at(located(fault.pointer, steps), fault.offset), fault.arguments))
                .toList();
    }

    /** Returns what is wrong with the ids and references among the parts that could be read. */
    List<Finding> idFindings() {
        Map<String, Location.Step> steps = steps();
        IdIndex index = new IdIndex();
        parts.stream()
                .sorted(Comparator.comparingInt(part -> part.mark.number()))
                .forEach(part -> index.add(part.shape, part.values, located(part.place.pointer(), steps)));
        return index.findings();
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

    private record PartRead(Mark mark, Shape shape, Map<Property, Object> values, Place place) {}
}

package io.github.samenplan.jackson;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.IdIndex;
import io.github.samenplan.plan.Property;
import io.github.samenplan.plan.Shape;
import io.github.samenplan.plan.WellFormedness;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps every fault until the reading is over, and then places them in the document. */
class CollectedFaults implements Faults {

    private final List<Fault> faults = new ArrayList<>();
    private final List<PartRead> parts = new ArrayList<>();
    private final List<Fault> passedOver = new ArrayList<>();
    private final IdIndex index = new IdIndex();
    private final int most;
    private int begun;
    private boolean foreign; // nothing else is known of what this is
    private @Nullable Fault end; // where the reading was broken off

    CollectedFaults(int most) {
        this.most = most;
    }

    @Override
    public void at(Place place, long offset) {
        // Places are looked up when somebody asks for them
    }

    @Override
    public void report(FindingCode code, Place place, long offset, Words... arguments) {
        boolean error = code.getSeverity() == Severity.ERROR;
        if (error || faults.size() <= most) {
            also(code, place, offset, arguments);
        }
        if (error && faults.size() > most) {
            breakOff(place, offset); // where this fault stands, the findings end
            throw new Stopped();
        }
    }

    /** Takes one fault more, when the reading is over. */
    void also(FindingCode code, Place place, long offset, Words... arguments) {
        faults.add(new Fault(code, place.pointer(), offset, arguments));
    }

    /** Takes note that the reading ended here, before the text did. */
    void breakOff(Place place, long offset) {
        end = new Fault(ReadingCodes.UNREAD_REST, place.pointer(), offset);
        index.breakOff();
    }

    /** Takes note that what is referred to stands in another document. */
    void leanOnAnother() {
        index.breakOff();
    }

    /** Moves every fault to where it is in another text. */
    void mapOffsets(LongUnaryOperator mapping) {
        faults.replaceAll(fault -> fault.moved(mapping));
        passedOver.replaceAll(fault -> fault.moved(mapping));
        end = end == null ? null : end.moved(mapping);
    }

    @Override
    public void passedOver(Place place, long offset) {
        passedOver.add(new Fault(ReadingCodes.UNREAD_CONTENT, place.pointer(), offset, Kinds.shown(place.name())));
    }

    @Override
    public void unreadId(String id) {
        index.addUnread(id);
    }

    @Override
    public void stop() {
        Fault last = faults.get(faults.size() - 1);
        faults.clear();
        faults.add(last);
        foreign = true;
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

    /** Tells whether nothing was found that is worse than a warning. */
    boolean areWarnings() {
        return faults.stream().allMatch(fault -> fault.code.getSeverity() != Severity.ERROR);
    }

    /** Adds the parts that were read to the index, once the reading is over. */
    void over() {
        if (foreign) {
            parts.clear();
            passedOver.clear();
        }
        parts.sort(Comparator.comparingInt(part -> part.mark.number()));
        Map<String, Location.Step> steps = steps();
        parts.forEach(part -> index.add(part.shape, part.values, located(part.place.pointer(), steps)));
    }

    /**
     * Returns the faults as findings, in the order of the text; with a validator also what else is wrong with the parts
     * that could be read. Of more than are allowed, the first come back, and at the next that there are more.
     */
    List<Finding> findings(TextPositions positions, @Nullable Validator validator) {
        Map<String, Location.Step> steps = steps();
        Stream<Finding> own = faults.stream().map(fault -> fault.finding(positions, steps));
        Stream<Finding> others = validator == null
                ? Stream.empty()
                : Stream.concat(
                                index.findings(most + 1).stream(),
                                constraints(steps, validator).limit(most + 1L))
                        .map(positions::placed);
        return first(most, inOrder(Stream.concat(own, others)));
    }

    /** Returns what could not be checked because of the faults, in the order of the text, the document first. */
    List<Finding> unchecked(TextPositions positions, @Nullable Validator validator) {
        Map<String, Location.Step> steps = steps();
        Stream<Finding> read = Stream.concat(passedOver.stream(), Stream.ofNullable(end))
                .map(fault -> fault.finding(positions, steps));
        Stream<Finding> references = validator == null ? Stream.empty() : index.unchecked(most).stream();
        if (areWarnings()) {
            return inOrder(references.map(positions::placed));
        }
        Stream<Finding> checks = Stream.concat(
                        Stream.concat(
                                Stream.of(Finding.of(ReadingCodes.UNCHECKED_DOCUMENT, Location.ofDocument())),
                                unbuilt(steps)),
                        references)
                .map(positions::placed);
        return inOrder(Stream.concat(checks, read)).stream().limit(most).toList();
    }

    /** Returns the innermost parts that could not be built; what holds them could not be either. */
    private Stream<Finding> unbuilt(Map<String, Location.Step> steps) {
        List<String> unbuilt = parts.stream()
                .filter(part -> part.built == null)
                .map(part -> part.place.pointer())
                .toList();
        Set<String> holders = new HashSet<>(Set.of(""));
        for (String pointer : unbuilt) {
            for (String holder = holder(pointer); holders.add(holder); ) {
                holder = holder(holder);
            }
        }
        return unbuilt.stream()
                .filter(pointer -> !holders.contains(pointer))
                .map(pointer -> Finding.of(ReadingCodes.UNCHECKED_PART, located(pointer, steps)));
    }

    private static String holder(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    /** Returns findings that are placed in a text in its order, each once. */
    static List<Finding> inOrder(Stream<Finding> findings) {
        return findings.distinct()
                .sorted(Comparator.comparingInt((Finding finding) ->
                                finding.getLocation().getLine().orElse(0))
                        .thenComparing(
                                finding -> finding.getLocation().getColumn().orElse(0))
                        .thenComparing(Finding::toString))
                .toList();
    }

    /** Returns findings in the order of the text, or of more than are allowed the first, with a word on the others. */
    static List<Finding> first(int most, List<Finding> findings, TextPositions positions) {
        return first(most, inOrder(findings.stream().map(positions::placed)));
    }

    /** Returns the findings, or of more than are allowed the first, and at the place of the next that there are more. */
    private static List<Finding> first(int most, List<Finding> findings) {
        if (findings.size() <= most) {
            return findings;
        }
        Severity worst = findings.stream()
                .map(Finding::getSeverity)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Finding more = Finding.of(
                ReadingCodes.TOO_MANY, findings.get(most).getLocation(), Words.ofBoth(Integer.toString(most)));
        return Stream.concat(findings.stream().limit(most), Stream.of(more.as(worst)))
                .toList();
    }

    /** Returns every constraint that is broken in a part that could be built, or by a value of one that could not. */
    private Stream<Finding> constraints(Map<String, Location.Step> steps, Validator validator) {
        Map<String, PartRead> byPointer =
                parts.stream().collect(Collectors.toMap(part -> part.place.pointer(), part -> part, (one, two) -> one));
        return parts.stream().flatMap(part -> {
            String pointer = part.place.pointer();
            Function<String, Location> places = below -> located(pointer + below, steps);
            if (part.built == null) {
                return WellFormedness.checkValues(part.shape, part.values, validator, places, most + 1).stream();
            }
            return isInsideBuilt(pointer, byPointer)
                    ? Stream.empty() // checked with the part that holds it
                    : WellFormedness.checkPart(part.built, validator, places, most + 1).stream();
        });
    }

    private static boolean isInsideBuilt(String pointer, Map<String, PartRead> byPointer) {
        for (String holder = pointer; !holder.isEmpty(); ) {
            holder = holder(holder);
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

    private record Fault(FindingCode code, String pointer, long offset, Words... arguments) {

        Fault moved(LongUnaryOperator mapping) {
            return new Fault(code, pointer, mapping.applyAsLong(offset), arguments);
        }

        Finding finding(TextPositions positions, Map<String, Location.Step> steps) {
            return Finding.of(code, positions.at(located(pointer, steps), offset), arguments);
        }
    }

    private record PartRead(
            Mark mark,
            Shape shape,
            Map<Property, Object> values,
            Place place,
            @Nullable Object built) {}
}

package io.github.samenplan.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of a document by the part and the property that hold them. */
final class PartTree {

    private final PlanParts parts;
    private final Map<String, Map<String, List<PlanPart<?>>>> children = new HashMap<>();

    PartTree(PlanParts parts) {
        this.parts = parts;
        for (PlanPart<?> part : parts.all()) {
            part.getOwner()
                    .ifPresent(owner -> children.computeIfAbsent(pointer(owner), pointer -> new HashMap<>())
                            .computeIfAbsent(holder(part), property -> new ArrayList<>())
                            .add(part));
        }
    }

    PlanParts parts() {
        return parts;
    }

    PlanPart<?> root() {
        return parts.all().get(0);
    }

    /** Returns the parts that a property of a part holds, in order. */
    List<PlanPart<?>> children(PlanPart<?> owner, String property) {
        return children.getOrDefault(pointer(owner), Map.of()).getOrDefault(property, List.of());
    }

    /** Returns the property of its owner that holds a part; of the document none. */
    static String holder(PlanPart<?> part) {
        return part.getOwner()
                .map(owner ->
                        pointer(part).substring(pointer(owner).length() + 1).replaceFirst("/.*", ""))
                .orElse("");
    }

    static String pointer(PlanPart<?> part) {
        return part.getLocation().getPointer();
    }
}

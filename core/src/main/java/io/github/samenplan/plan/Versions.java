package io.github.samenplan.plan;

import java.util.List;

/**
 * Two versions of a document, laid beside each other.
 *
 * @param before the parts of the old version
 * @param after the parts of the new version
 * @param matching which part is which
 */
record Versions(PartTree before, PartTree after, Matching matching) {

    static Versions of(PlanDocument before, PlanDocument after) {
        PartTree old = new PartTree(PlanParts.of(before));
        PartTree current = new PartTree(PlanParts.of(after));
        return new Versions(old, current, new Matching(old, current));
    }

    /** Returns the old ids that the new ones lack, of parts that are still there. */
    List<String> lost(List<String> old, List<String> current) {
        return old.stream()
                .filter(id -> !current.contains(matching.newId(id)))
                .filter(id -> before.parts().find(id).flatMap(matching::after).isPresent())
                .toList();
    }

    /** Returns the new ids that the old ones lack. */
    List<String> gained(List<String> old, List<String> current) {
        List<String> translated = old.stream().map(matching::newId).toList();
        return current.stream().filter(id -> !translated.contains(id)).toList();
    }

    ChangeWords words() {
        return new ChangeWords(before.parts(), after.parts(), matching);
    }
}

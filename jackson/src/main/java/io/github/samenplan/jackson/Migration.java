package io.github.samenplan.jackson;

import java.util.List;
import java.util.stream.Stream;

/**
 * What documents up to a version call otherwise than the next version does (Dutch: <i>migratie</i>): properties and
 * constants that were renamed. It works while reading, so that every finding keeps its place in the text.
 */
final class Migration {

    private final FormatVersion from;
    private final List<Rename> renames;

    private Migration(FormatVersion from, List<Rename> renames) {
        this.from = from;
        this.renames = renames;
    }

    /** Returns the last version with the old names. */
    FormatVersion from() {
        return from;
    }

    /** Returns this migration and one renamed property more. */
    Migration renamed(Class<?> type, String old, String now) {
        return and(new Rename(type, old, now));
    }

    /** Returns this migration and one renamed constant more. */
    Migration renamed(String old, Enum<?> now) {
        return and(new Rename(now.getDeclaringClass(), old, Scalars.name(now)));
    }

    /** Returns what a name of that type is in the next version. */
    String name(Class<?> type, String written) {
        return renames.stream()
                .filter(rename -> rename.type == type && rename.old.equals(written))
                .map(Rename::now)
                .findFirst()
                .orElse(written);
    }

    private Migration and(Rename rename) {
        return new Migration(
                from, Stream.concat(renames.stream(), Stream.of(rename)).toList());
    }

    /** Returns a migration from that version that changes nothing yet. */
    static Migration from(String format) {
        return new Migration(FormatVersion.parse(format).orElseThrow(), List.of());
    }

    private record Rename(Class<?> type, String old, String now) {}
}

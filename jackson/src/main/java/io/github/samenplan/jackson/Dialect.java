package io.github.samenplan.jackson;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How documents of one version of the format are read: as our own; of a newer minor version without what is not known
 * yet; of an older one with what was called otherwise then.
 */
final class Dialect {

    private static final FormatVersion CURRENT =
            FormatVersion.parse(Format.CURRENT).orElseThrow();

    /** The dialect of what is written. */
    static final Dialect OURS = new Dialect(CURRENT, List.of());

    private final FormatVersion version;
    private final List<Migration> migrations;

    private Dialect(FormatVersion version, List<Migration> migrations) {
        this.version = version;
        this.migrations = migrations;
    }

    /** Returns the version that such a document states. */
    FormatVersion version() {
        return version;
    }

    /** Tells whether such documents may hold what is not known yet. */
    boolean isNewer() {
        return version.compareTo(CURRENT) > 0;
    }

    /** Returns what a property or constant of that type is called in our own version. */
    String name(Class<?> type, String written) {
        String name = written;
        for (Migration migration : migrations) {
            name = migration.name(type, name);
        }
        return name;
    }

    /** Returns the dialect of a version, if documents of it can be read. */
    static Optional<Dialect> of(FormatVersion version, List<Migration> migrations) {
        List<Migration> steps = migrations.stream()
                .filter(migration -> migration.from().compareTo(version) >= 0)
                .sorted(Comparator.comparing(Migration::from))
                .toList();
        boolean known = version.major() == CURRENT.major() || !steps.isEmpty();
        return known ? Optional.of(new Dialect(version, steps)) : Optional.empty();
    }
}

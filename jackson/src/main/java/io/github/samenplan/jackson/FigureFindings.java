package io.github.samenplan.jackson;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The findings on a table, however long it is: the first thousand, and how many more there were. */
final class FigureFindings {

    private static final int MOST = 1_000;

    private final List<Finding> findings = new ArrayList<>();
    private final Set<Object> told = new HashSet<>();
    private final @Nullable String file;
    private int more;

    FigureFindings(@Nullable String file) {
        this.file = file;
    }

    void add(FindingCode code, Location location, Words... arguments) {
        if (findings.size() == MOST && code.getSeverity() != Severity.ERROR) {
            more++;
        } else {
            findings.add(Finding.of(code, file == null ? location : location.inFile(file), arguments));
        }
    }

    /** Adds a finding that the whole table may repeat, only where it was met first. */
    void once(FindingCode code, Location location, Words... arguments) {
        Object finding = List.of(code, List.of(arguments));
        if (told.size() < MOST ? told.add(finding) : !told.contains(finding)) {
            add(code, location, arguments);
        }
    }

    boolean holdError() {
        return findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }

    List<Finding> all() {
        if (more > 0) {
            findings.add(Finding.of(FigureCodes.MORE, Location.ofDocument(), Words.ofBoth(Integer.toString(more))));
        }
        return findings;
    }
}

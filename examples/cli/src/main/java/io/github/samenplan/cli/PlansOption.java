package io.github.samenplan.cli;

import io.github.samenplan.jackson.BulkReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that checks plans is told: which, against what, and as on which day. */
final class PlansOption {

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, or folders: of a folder, its *.json, *.ndjson and *.jsonl.")
    private List<Path> paths;

    @Option(
            names = {"-r", "--recursive"},
            description = "Go into the folders inside a folder too, except 'target' and hidden ones.")
    private boolean recursive;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day on which the question is asked (default: today).")
    private LocalDate date;

    @Option(
            names = "--profile",
            paramLabel = "ID[@VERSION]|FILE",
            defaultValue = "een-tegen-eenzaamheid",
            description = "What to ask of plans; may be given more than once (default: ${DEFAULT-VALUE}).")
    private List<String> profiles;

    @Option(names = "--no-progress", description = "Show no bar while many documents are read.")
    private boolean noProgress;

    List<Path> paths() {
        return paths;
    }

    List<String> profiles() {
        return profiles;
    }

    LocalDate day(Clock clock) {
        return date == null ? LocalDate.now(clock) : date;
    }

    /** Returns a reader that goes as deep as was asked, and shows how far it is where a person looks. */
    BulkReader reader(BulkReader plain, ProgressBar bar, boolean colour) {
        BulkReader reader = recursive ? plain.recursive() : plain;
        boolean watched = colour && !noProgress && !Terminal.isOfBuildServer();
        return watched ? reader.reportingTo(bar) : reader;
    }
}

package io.github.samenplan.cli;

import io.github.samenplan.finding.Words;
import io.github.samenplan.jackson.BulkReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that paths lead to, also those that are not there, and what is wrong with the folders. */
record PlanFiles(List<Path> found, List<Words> problems) {

    static PlanFiles in(List<Path> paths, BulkReader reader) {
        List<Path> found = new ArrayList<>();
        List<Words> problems = new ArrayList<>();
        for (Path path : paths) {
            List<Path> files = reader.files(path);
            if (files.isEmpty()) {
                problems.add(Words.of(
                        path + ": in deze map staan geen plannen (*.json, *.ndjson, *.jsonl).",
                        path + ": there are no plans (*.json, *.ndjson, *.jsonl) in this folder."));
            } else {
                found.addAll(files);
            }
        }
        return new PlanFiles(List.copyOf(found), List.copyOf(problems));
    }

    /** Says that a file is not there, or cannot be read. */
    static Words unreadable(Object place) {
        return Words.of(
                place + ": kan niet gelezen worden; kijk of het er is en of u het mag openen.",
                place + ": cannot be read; see whether it is there and whether you may open it.");
    }

    /** Says that a file could not be made. */
    static Words unwritable(Path file) {
        return Words.of(file + ": kan niet geschreven worden.", file + ": cannot be written.");
    }
}

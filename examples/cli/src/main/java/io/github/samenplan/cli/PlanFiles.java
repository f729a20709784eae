package io.github.samenplan.cli;

import io.github.samenplan.finding.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The documents that paths lead to, in a fixed order, and what is wrong with the paths. */
record PlanFiles(List<Path> found, List<Words> problems) {

    static PlanFiles in(List<Path> paths, boolean recursive) {
        List<Path> found = new ArrayList<>();
        List<Words> problems = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                problems.add(
                        Words.of(path + ": dit bestand of deze map bestaat niet.", path + ": no such file or folder."));
            } else if (!Files.isDirectory(path)) {
                found.add(path);
            } else {
                addAll(path, recursive, found, problems);
            }
        }
        return new PlanFiles(found.stream().distinct().toList(), List.copyOf(problems));
    }

    static Words unreadable(Path path) {
        return Words.of(path + ": kan niet gelezen worden.", path + ": cannot be read.");
    }

    static Words unwritable(Path path) {
        return Words.of(path + ": kan niet geschreven worden.", path + ": cannot be written.");
    }

    private static void addAll(Path folder, boolean recursive, List<Path> found, List<Words> problems) {
        try {
            List<Path> inside = new ArrayList<>();
            Files.walkFileTree(folder, new JsonFiles(folder, recursive, inside));
            inside.sort(null);
            found.addAll(inside);
            if (inside.isEmpty()) {
                problems.add(Words.of(
                        folder + ": in deze map staan geen plannen (*.json).",
                        folder + ": there are no plans (*.json) in this folder."));
            }
        } catch (IOException | UncheckedIOException failure) {
            problems.add(unreadable(folder));
        }
    }

    private static final class JsonFiles extends SimpleFileVisitor<Path> {

        private final Path root;
        private final boolean recursive;
        private final List<Path> found;

        JsonFiles(Path root, boolean recursive, List<Path> found) {
            this.root = root;
            this.recursive = recursive;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = String.valueOf(folder.getFileName());
            boolean skipped = !recursive || name.equals("target") || name.startsWith(".");
            return folder.equals(root) || !skipped ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.getFileName().toString().endsWith(".json")) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}

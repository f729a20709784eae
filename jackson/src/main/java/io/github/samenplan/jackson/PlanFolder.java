package io.github.samenplan.jackson;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Finds the files with documents in a folder. */
final class PlanFolder extends SimpleFileVisitor<Path> {

    private static final Pattern PLANS = Pattern.compile(".+\\.(?:json|ndjson|jsonl)");

    private final Path root;
    private final boolean recursive;
    private final List<Path> found = new ArrayList<>();

    private PlanFolder(Path root, boolean recursive) {
        this.root = root;
        this.recursive = recursive;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        String name = String.valueOf(folder.getFileName());
        boolean skipped = !recursive || name.equals("target") || name.startsWith(".");
        return folder.equals(root) || !skipped ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (PLANS.matcher(file.getFileName().toString()).matches() && !Files.isDirectory(file)) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path folder, IOException failure) {
        found.add(folder);
        return FileVisitResult.CONTINUE;
    }

    /** Returns a path with slashes, on every machine. */
    static String name(Path path) {
        String names = StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
        String root = path.getRoot() == null ? "" : path.getRoot().toString().replace('\\', '/');
        return root + names;
    }

    /** Returns the files of a folder, which may be a link to one, by the names on the way to them. */
    static List<Path> files(Path folder, boolean recursive) {
        try {
            PlanFolder visitor = new PlanFolder(folder.toRealPath(), recursive);
            Files.walkFileTree(visitor.root, visitor);
            return visitor.found.stream()
                    .map(file -> folder.resolve(visitor.root.relativize(file)))
                    .sorted(Comparator.comparing(PlanFolder::name))
                    .toList();
        } catch (IOException unreadable) {
            return List.of(folder);
        }
    }
}

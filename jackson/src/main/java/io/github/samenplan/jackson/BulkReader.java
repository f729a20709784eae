package io.github.samenplan.jackson;

import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.jackson.Import.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads many documents one after the other, from folders, files or a stream, and holds one at a time (Dutch:
 * <i>bulkinvoer</i>).
 *
 * <p>Every document gives a {@link Reading}, also one that cannot be read: it never stops the others. A file that
 * cannot be opened, or breaks off, gives a reading that says so in its place. Limits hold per document. Lines and columns
 * are those in the file, and its name is the path as it was given, with slashes.
 *
 * <p>Readings come as a stream that reads only what is asked for, as {@link Files#lines} does: to be closed, in order,
 * and by one thread. Reading itself throws nothing.
 */
public final class BulkReader {

    /** A file cannot be opened, or breaks off. */
    public static final FindingCode UNREADABLE = FindingCode.of(
            "unreadable-file",
            Severity.ERROR,
            "Vanaf hier kan dit bestand niet gelezen worden; kijk of het er is en of u het mag openen.",
            "From here on this file cannot be read; see whether it is there and whether you may open it.");

    private final DocumentReader reader;
    private final boolean recursive;
    private final ImportProgress progress;

    private BulkReader(DocumentReader reader, boolean recursive, ImportProgress progress) {
        this.reader = reader;
        this.recursive = recursive;
        this.progress = progress;
    }

    /** Returns a reader that goes into the folders inside a folder too, except {@code target} and hidden ones. */
    public BulkReader recursive() {
        return new BulkReader(reader, true, progress);
    }

    /** Returns a reader that tells how far it is. */
    public BulkReader reportingTo(ImportProgress listener) {
        return new BulkReader(reader, recursive, Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Returns the files that paths lead to, each once: of a folder, its {@code *.json}, {@code *.ndjson} and
     * {@code *.jsonl}, in the order of their names as {@link String} compares them, on every machine. Links to folders
     * inside a folder are not followed. A folder that cannot be looked into stands for itself.
     */
    public List<Path> files(Path... paths) {
        Set<Path> found = new LinkedHashSet<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                found.addAll(PlanFolder.files(path, recursive));
            } else {
                found.add(path);
            }
        }
        return List.copyOf(found);
    }

    /**
     * Reads the documents of files and folders: of {@code *.ndjson} and {@code *.jsonl}, one per line; of any other file,
     * the elements of its list, or the one document that it is.
     */
    public Stream<Reading> read(Path... paths) {
        List<Source> sources = new ArrayList<>();
        long size = 0;
        for (Path file : files(paths)) {
            String name = PlanFolder.name(file);
            boolean lines = name.endsWith(".ndjson") || name.endsWith(".jsonl");
            sources.add(new Source(Optional.of(name), lines, () -> Files.newInputStream(file)));
            size += sizeOf(file);
        }
        return Import.of(sources, reader, progress, OptionalLong.of(size));
    }

    /**
     * Reads a document from each line of bytes that is not blank (NDJSON, also known as JSON Lines), and closes the bytes
     * when the stream is closed or at its end.
     */
    public Stream<Reading> readLines(InputStream bytes) {
        return read(bytes, true);
    }

    /**
     * Reads each document of a list, or the one document that there is, and closes the bytes when the stream is closed
     * or at its end.
     */
    public Stream<Reading> readList(InputStream bytes) {
        return read(bytes, false);
    }

    private Stream<Reading> read(InputStream bytes, boolean lines) {
        Objects.requireNonNull(bytes, "bytes");
        Source source = new Source(Optional.empty(), lines, () -> bytes);
        return Import.of(List.of(source), reader, progress, OptionalLong.empty())
                .onClose(() -> closeUnread(bytes));
    }

    private static void closeUnread(InputStream bytes) {
        try {
            bytes.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            return 0; // what can be read of it is nothing
        }
    }

    static BulkReader of(DocumentReader reader) {
        return new BulkReader(reader, false, (documents, bytes, of) -> {});
    }
}

package io.github.samenplan.jackson;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The reading of many documents, source by source, of which one is open at a time. */
final class Import extends AbstractSpliterator<Reading> {

    private final Queue<Source> sources;
    private final DocumentReader reader;
    private final ImportProgress progress;
    private final OptionalLong size;
    private @Nullable Characters characters;
    private @Nullable Readings readings;
    private long documents;
    private long bytes;

    private Import(List<Source> sources, DocumentReader reader, ImportProgress progress, OptionalLong size) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.sources = new ArrayDeque<>(sources);
        this.reader = reader;
        this.progress = progress;
        this.size = size;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Reading> action) {
        Optional<Reading> next = next();
        if (next.isPresent()) {
            documents++;
            progress.at(documents, bytes, size);
            action.accept(next.get());
        }
        return next.isPresent();
    }

    private Optional<Reading> next() {
        Optional<Reading> next = Optional.empty();
        while (next.isEmpty() && (readings != null || !sources.isEmpty())) {
            next = readings == null ? opened(sources.remove()) : read(readings);
        }
        return next;
    }

    /** Opens a source, and returns a reading only if that cannot be done. */
    private Optional<Reading> opened(Source source) {
        try {
            characters = Characters.of(new Counted(source.opening().open()), source.file());
            readings = readings(source, characters);
            return Optional.empty();
        } catch (IOException failure) {
            return brokenOff(Origin.of(source.file()));
        }
    }

    private Readings readings(Source source, Characters text) throws IOException {
        if (source.lines()) {
            return new Lines(text, reader);
        }
        text.takeBlanks();
        if (text.peek() == '[') {
            return new Elements(text, reader);
        }
        Origin here = text.here();
        Origin origin = text.peek() < 0
                ? Origin.of(source.file())
                : new Origin(source.file(), here.line(), here.column(), true);
        return () -> {
            readings = Optional::empty; // there is but one
            HeldText document = new HeldText(reader.longestDocument());
            while (text.peek() >= 0 && !document.isTooLong()) {
                document.add(text.take());
            }
            return Optional.of(reader.read(document, origin));
        };
    }

    private Optional<Reading> read(Readings from) {
        try {
            Optional<Reading> next = from.next();
            if (next.isEmpty()) {
                close();
            }
            return next;
        } catch (IOException failure) {
            return brokenOff(characters == null ? Origin.of(Optional.empty()) : characters.here());
        }
    }

    private Optional<Reading> brokenOff(Origin where) {
        close();
        return Optional.of(
                DocumentReader.failed(BulkReader.UNREADABLE, null, "", 0).from(where));
    }

    /** Closes what is open, and lets go of it. */
    private void close() {
        Characters open = characters;
        characters = null;
        readings = null;
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the readings of sources, of so many bytes, as a stream. */
    static Stream<Reading> of(List<Source> sources, DocumentReader reader, ImportProgress progress, OptionalLong size) {
        Import all = new Import(sources, reader, progress, size);
        return StreamSupport.stream(all, false).onClose(() -> {
            all.sources.clear();
            all.close();
        });
    }

    /** Something to read: a file, or a stream without a name; whether each line is a document; how it is opened. */
    record Source(Optional<String> file, boolean lines, Opening opening) {}

    /** Opens a source. */
    interface Opening {
        InputStream open() throws IOException;
    }

    /** Counts the bytes that were read. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream counted) {
            super(counted);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            bytes += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int n = super.read(buffer, from, length);
            bytes += Math.max(0, n);
            return n;
        }
    }
}

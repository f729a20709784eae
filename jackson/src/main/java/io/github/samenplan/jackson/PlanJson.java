package io.github.samenplan.jackson;

import io.github.samenplan.plan.PlanDocument;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes documents as JSON: the front door of this module.
 *
 * <p>Bad input gives findings, never an exception; only the reading of the bytes themselves may fail. What is written is
 * the same for the same document, to the byte: UTF-8, two spaces of indentation, one order of properties, a line feed
 * at the end. Safe for use by many threads.
 */
public final class PlanJson {

    private final @Nullable Validator validator;
    private final ReadingLimits limits;
    private final DocumentReader reader;

    private PlanJson(@Nullable Validator validator, ReadingLimits limits) {
        this.validator = validator;
        this.limits = limits;
        this.reader = new DocumentReader(validator, limits);
    }

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read
     */
    public Reading read(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        try (InputStream bytes = Files.newInputStream(file)) {
            return reader.read(
                    bytes.readNBytes(limits.getLongestDocument() + 1), Objects.toString(file.getFileName(), null));
        }
    }

    /**
     * Reads bytes up to their end, and does not close them.
     *
     * @throws IOException if the bytes cannot be read
     */
    public Reading read(InputStream bytes) throws IOException {
        return reader.read(bytes.readNBytes(limits.getLongestDocument() + 1), null);
    }

    /**
     * Reads characters up to their end, and does not close them.
     *
     * @throws IOException if the characters cannot be read
     */
    public Reading read(Reader characters) throws IOException {
        StringWriter text = new StringWriter();
        char[] buffer = new char[8192];
        for (int n = characters.read(buffer); n >= 0 && text.getBuffer().length() <= limits.getLongestDocument(); ) {
            text.write(buffer, 0, n);
            n = characters.read(buffer);
        }
        return reader.read(text.toString(), null);
    }

    /** Reads bytes: UTF-8, or UTF-16 that can be told by its first bytes. */
    public Reading read(byte[] bytes) {
        return reader.read(bytes, null);
    }

    /** Reads a text. */
    public Reading read(String text) {
        return reader.read(Objects.requireNonNull(text, "text"), null);
    }

    /** Writes a document as text. */
    public String write(PlanDocument document) {
        return ModelWriter.text(Objects.requireNonNull(document, "document"));
    }

    /**
     * Writes a document as UTF-8, and does not close the stream.
     *
     * @throws IOException if the bytes cannot be written, or a text of the document holds half a character
     */
    public void write(PlanDocument document, OutputStream bytes) throws IOException {
        ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(write(document)));
        bytes.write(encoded.array(), 0, encoded.limit());
    }

    /**
     * Writes a document to a file, in place of what it held.
     *
     * @throws IOException if the file cannot be written, or a text of the document holds half a character
     */
    public void write(PlanDocument document, Path file) throws IOException {
        Files.writeString(file, write(document));
    }

    /** Returns the same reader and writer with other limits. */
    public PlanJson within(ReadingLimits other) {
        return new PlanJson(validator, Objects.requireNonNull(other, "other"));
    }

    /** Returns a reader and writer that leaves the constraints to the host. */
    public static PlanJson withoutConstraints() {
        return new PlanJson(null, ReadingLimits.standard());
    }

    /** Returns a reader and writer that checks the constraints of all that it reads with the host's validator. */
    public static PlanJson using(Validator validator) {
        return new PlanJson(Objects.requireNonNull(validator, "validator"), ReadingLimits.standard());
    }
}

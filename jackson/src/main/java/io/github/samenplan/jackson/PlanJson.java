package io.github.samenplan.jackson;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.WellFormedness;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes documents as JSON: the front door of this module.
 *
 * <p>Bad input gives findings, never an exception; only the reading of the bytes themselves may fail. What is written is
 * the same for the same document, to the byte: UTF-8, two spaces of indentation, one order of properties, a line feed
 * at the end. Safe for use by many threads.
 */
public final class PlanJson {

    /** The most bytes or characters of one document: 8 million, some hundred times a large plan. */
    static final int LONGEST_DOCUMENT = 8_000_000;

    /** The most levels of objects and lists. */
    static final int DEEPEST = 100;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(1_000_000)
                    .maxNameLength(1_000)
                    .maxNumberLength(1_000)
                    .build())
            .build();

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Words ENDS_TOO_EARLY = Words.of(
            "het document houdt te vroeg op, er is iets niet gesloten",
            "the document ends too early, something is not closed");

    private final @Nullable Validator validator;

    private PlanJson(@Nullable Validator validator) {
        this.validator = validator;
    }

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read
     */
    public Reading read(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(bytes, Objects.toString(file.getFileName(), null));
        }
    }

    /**
     * Reads bytes up to their end, and does not close them.
     *
     * @throws IOException if the bytes cannot be read
     */
    public Reading read(InputStream bytes) throws IOException {
        return read(bytes, null);
    }

    /**
     * Reads characters up to their end, and does not close them.
     *
     * @throws IOException if the characters cannot be read
     */
    public Reading read(Reader characters) throws IOException {
        StringWriter text = new StringWriter();
        char[] buffer = new char[8192];
        for (int n = characters.read(buffer); n >= 0 && text.getBuffer().length() <= LONGEST_DOCUMENT; ) {
            text.write(buffer, 0, n);
            n = characters.read(buffer);
        }
        return read(text.toString(), null);
    }

    /** Reads bytes: UTF-8, or UTF-16 that can be told by its first bytes. */
    public Reading read(byte[] bytes) {
        return decoded(bytes, null);
    }

    /** Reads a text. */
    public Reading read(String text) {
        return read(Objects.requireNonNull(text, "text"), null);
    }

    private Reading read(InputStream bytes, @Nullable String file) throws IOException {
        return decoded(bytes.readNBytes(LONGEST_DOCUMENT + 1), file);
    }

    private Reading decoded(byte[] bytes, @Nullable String file) {
        if (bytes.length > LONGEST_DOCUMENT) {
            return failed(ReadingCodes.LIMIT, file, "", 0, limits());
        }
        DecodedText decoded = DecodedText.of(bytes);
        return decoded.brokenAt().isEmpty()
                ? read(decoded.text(), file)
                : failed(
                        ReadingCodes.ENCODING,
                        file,
                        decoded.text(),
                        decoded.brokenAt().getAsInt());
    }

    private Reading read(String written, @Nullable String file) {
        // A byte-order mark is no part of the text
        String text = written.startsWith(BYTE_ORDER_MARK) ? written.substring(1) : written;
        if (text.length() > LONGEST_DOCUMENT) {
            return failed(ReadingCodes.LIMIT, file, "", 0, limits());
        }
        if (text.isBlank()) {
            return failed(ReadingCodes.EMPTY, file, text, 0);
        }
        TextPositions positions = new TextPositions(text);
        CollectedFaults faults = new CollectedFaults();
        Optional<PlanDocument> document = parsed(text, faults);
        if (!faults.isEmpty()) {
            List<Finding> findings = faults.findings(positions);
            return new Reading(Optional.empty(), findings, false, positions, file);
        }
        if (validator == null) {
            return new Reading(document, List.of(), false, positions, file);
        }
        List<Finding> findings = WellFormedness.check(document.orElseThrow(), validator);
        return new Reading(document, findings, true, positions, file);
    }

    private static Optional<PlanDocument> parsed(String text, CollectedFaults faults) {
        Place root = Place.ofDocument();
        Optional<PlanDocument> document = Optional.empty();
        boolean ended = false;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            try {
                parser.nextToken();
                document = Optional.ofNullable(
                        (PlanDocument) new ModelReader(parser, faults).read(PlanDocument.class, root));
                ended = true;
                if (parser.nextToken() != null) {
                    faults.report(
                            ReadingCodes.TRAILING_TEXT,
                            root,
                            parser.currentTokenLocation().getCharOffset());
                }
            } catch (StreamConstraintsException limit) {
                faults.report(ReadingCodes.LIMIT, root, offset(limit, parser), limits());
            } catch (UnexpectedEndOfInputException end) {
                faults.report(ReadingCodes.SYNTAX, root, text.length(), ENDS_TOO_EARLY);
            } catch (JacksonException malformed) {
                long offset = offset(malformed, parser);
                if (ended) {
                    faults.report(ReadingCodes.TRAILING_TEXT, root, offset);
                } else {
                    faults.report(ReadingCodes.SYNTAX, root, offset, slip(text, offset));
                }
            } catch (CollectedFaults.Stopped stopped) {
                return Optional.empty();
            }
        }
        return document;
    }

    private static long offset(JacksonException failure, JsonParser parser) {
        long offset = failure.getLocation() == null ? -1 : failure.getLocation().getCharOffset();
        return offset >= 0 ? offset : parser.currentLocation().getCharOffset();
    }

    private static Words slip(String text, long offset) {
        if (offset >= text.length()) {
            return Words.of("er ontbreekt iets", "something is missing");
        }
        String shown = Kinds.sign(text.codePointAt((int) offset));
        return Words.of("het teken " + shown + " past hier niet", "the character " + shown + " does not fit here");
    }

    private static Words limits() {
        return Words.of(
                "hoogstens " + LONGEST_DOCUMENT + " tekens lang en " + DEEPEST + " niveaus diep",
                "at most " + LONGEST_DOCUMENT + " characters long and " + DEEPEST + " levels deep");
    }

    private static Reading failed(
            FindingCode code, @Nullable String file, String text, int offset, Words... arguments) {
        TextPositions positions = new TextPositions(text);
        Finding finding = Finding.of(code, positions.at(Location.ofDocument(), offset), arguments);
        return new Reading(Optional.empty(), List.of(finding), false, positions, file);
    }

    /** Writes a document as text. */
    public String write(PlanDocument document) {
        Objects.requireNonNull(document, "document");
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(Layout.CONTEXT, text)) {
            new ModelWriter(generator).write(document);
        }
        return text.append('\n').toString();
    }

    /**
     * Writes a document as UTF-8, and does not close the stream.
     *
     * @throws IOException if the bytes cannot be written
     */
    public void write(PlanDocument document, OutputStream bytes) throws IOException {
        bytes.write(write(document).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a document to a file, in place of what it held.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(PlanDocument document, Path file) throws IOException {
        Files.writeString(file, write(document));
    }

    /** Returns a reader and writer that leaves the constraints to the host. */
    public static PlanJson withoutConstraints() {
        return new PlanJson(null);
    }

    /** Returns a reader and writer that checks the constraints of all that it reads with the host's validator. */
    public static PlanJson using(Validator validator) {
        return new PlanJson(Objects.requireNonNull(validator, "validator"));
    }
}

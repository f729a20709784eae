package io.github.samenplan.jackson;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Words;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads documents of one kind that stand beside plans, with all that is wrong at once.
 *
 * @param <T> what kind of document it is
 */
final class BesideReader<T> {

    private static final ReadingLimits LIMITS = ReadingLimits.standard();

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(LIMITS.getDeepest())
                    .maxStringLength(LIMITS.getLongestText())
                    .maxNameLength(1_000)
                    .maxNumberLength(1_000)
                    .build())
            .build();

    private final Class<T> kind;
    private final @Nullable Validator validator;
    private final Function<T, List<Finding>> more;

    /**
     * Makes a reader.
     *
     * @param more what else is wrong with a document that could be read
     */
    BesideReader(Class<T> kind, @Nullable Validator validator, Function<T, List<Finding>> more) {
        this.kind = kind;
        this.validator = validator;
        this.more = more;
    }

    CheckReading<T> read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            DecodedText decoded = DecodedText.of(bytes.readNBytes(LIMITS.getLongestDocument() + 1));
            String name = Objects.toString(file.getFileName(), null);
            return decoded.brokenAt().isEmpty()
                    ? read(decoded.text(), name)
                    : new Attempt(decoded.text(), name)
                            .failed(ReadingCodes.ENCODING, decoded.brokenAt().getAsInt());
        }
    }

    CheckReading<T> read(String text) {
        return read(Objects.requireNonNull(text, "text"), null);
    }

    private CheckReading<T> read(String text, @Nullable String file) {
        Attempt attempt = new Attempt(text.startsWith("\uFEFF") ? text.substring(1) : text, file);
        return text.length() > LIMITS.getLongestDocument()
                ? attempt.failed(ReadingCodes.LIMIT, 0, LIMITS.inWords())
                : attempt.read();
    }

    /** One pass over a text. */
    private final class Attempt {

        private final String text;
        private final @Nullable String file;
        private final CollectedFaults faults = new CollectedFaults(LIMITS.getMostFindings());
        private final TextPositions positions;

        Attempt(String text, @Nullable String file) {
            this.text = text;
            this.file = file;
            this.positions = new TextPositions(
                    text,
                    () -> ValuePlaces.in(
                            text, kind, Dialect.OURS, FACTORY, LIMITS.getMostFindings(), LongUnaryOperator.identity()));
        }

        CheckReading<T> failed(FindingCode code, long offset, Words... arguments) {
            faults.also(code, Place.ofDocument(), offset, arguments);
            return new CheckReading<>(Optional.empty(), faults.findings(positions, null), positions, file);
        }

        CheckReading<T> read() {
            Optional<T> document = parsed();
            faults.over();
            List<Finding> findings = new ArrayList<>(faults.findings(positions, validator));
            if (faults.isEmpty()) {
                document.ifPresent(read -> findings.addAll(more.apply(read)));
            }
            return new CheckReading<>(faults.isEmpty() ? document : Optional.empty(), findings, positions, file);
        }

        private Optional<T> parsed() {
            Place root = Place.ofDocument();
            try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
                try {
                    if (parser.nextToken() == null) {
                        faults.also(ReadingCodes.EMPTY, root, 0);
                        return Optional.empty();
                    }
                    Object read = new ModelReader(parser, faults, Dialect.OURS).read(kind, root);
                    if (parser.nextToken() != null) {
                        faults.also(
                                ReadingCodes.TRAILING_TEXT,
                                root,
                                parser.currentTokenLocation().getCharOffset());
                    }
                    return Optional.ofNullable(kind.cast(read));
                } catch (StreamConstraintsException limit) {
                    faults.also(
                            ReadingCodes.LIMIT, root, parser.currentLocation().getCharOffset(), LIMITS.inWords());
                } catch (JacksonException malformed) {
                    faults.also(
                            ReadingCodes.SYNTAX,
                            Place.of(parser.streamReadContext()),
                            parser.currentLocation().getCharOffset(),
                            Words.of("hier kan het niet verder gelezen worden", "it cannot be read on from here"));
                } catch (CollectedFaults.Stopped enough) {
                    return Optional.empty(); // the faults say why
                }
            }
            return Optional.empty();
        }
    }
}

package io.github.samenplan.jackson;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Words;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents of one kind that stand beside plans, with all that is wrong at once.
 *
 * @param <T> what kind of document it is
 */
final class BesideReader<T> {

    private static final ReadingLimits LIMITS = ReadingLimits.standard();

    private static final TextReader READER = new TextReader(LIMITS, List.of());

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
                    : failed(
                            ReadingCodes.ENCODING,
                            decoded.text(),
                            decoded.brokenAt().getAsInt(),
                            name);
        }
    }

    CheckReading<T> read(String text) {
        return read(Objects.requireNonNull(text, "text"), null);
    }

    private CheckReading<T> read(String written, @Nullable String file) {
        // A byte-order mark is no part of the text
        String text = written.startsWith(DocumentReader.BYTE_ORDER_MARK) ? written.substring(1) : written;
        if (text.length() > LIMITS.getLongestDocument()) {
            return failed(ReadingCodes.LIMIT, "", 0, file, LIMITS.inWords());
        }
        TextReader.Result<T> result = READER.read(text, kind);
        result.faults().leanOnAnother();
        List<Finding> findings = new ArrayList<>(result.faults().findings(result.positions(), validator));
        result.document().ifPresent(read -> findings.addAll(more.apply(read)));
        return new CheckReading<>(result.document(), findings, result.positions(), file);
    }

    private CheckReading<T> failed(
            FindingCode code, String text, int offset, @Nullable String file, Words... arguments) {
        TextPositions positions = new TextPositions(text, Map::of);
        Finding finding = Finding.of(code, positions.at(Location.ofDocument(), offset), arguments);
        return new CheckReading<>(Optional.empty(), List.of(finding), positions, file);
    }
}

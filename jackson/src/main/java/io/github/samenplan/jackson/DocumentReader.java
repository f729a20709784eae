package io.github.samenplan.jackson;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.IdIndex;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.PlanParts;
import io.github.samenplan.plan.WellFormedness;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes readings of documents: of their bytes, their text, or what stands somewhere in a file. */
final class DocumentReader {

    static final String BYTE_ORDER_MARK = "\uFEFF";

    private final @Nullable Validator validator;
    private final ReadingLimits limits;
    private final TextReader reader;

    DocumentReader(@Nullable Validator validator, ReadingLimits limits, List<Migration> migrations) {
        this.validator = validator;
        this.limits = limits;
        this.reader = new TextReader(limits, migrations);
    }

    Reading read(byte[] bytes, @Nullable String file) {
        if (bytes.length > limits.getLongestDocument()) {
            return failed(ReadingCodes.LIMIT, file, "", 0, limits.inWords());
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

    Reading read(String written, @Nullable String file) {
        // A byte-order mark is no part of the text
        String text = written.startsWith(BYTE_ORDER_MARK) ? written.substring(1) : written;
        if (text.length() > limits.getLongestDocument()) {
            return failed(ReadingCodes.LIMIT, file, "", 0, limits.inWords());
        }
        if (text.isBlank()) {
            return failed(ReadingCodes.EMPTY, file, text, 0);
        }
        TextReader.Result<PlanDocument> result = reader.read(text, PlanDocument.class);
        CollectedFaults faults = result.faults();
        TextPositions positions = result.positions();
        if (!faults.isEmpty()) {
            boolean readable = faults.areWarnings();
            return new Reading(
                    readable ? result.document() : Optional.empty(),
                    faults.findings(positions, validator),
                    faults.unchecked(positions, validator),
                    readable && validator != null,
                    positions,
                    file);
        }
        return read(result.document().orElseThrow(), positions, file);
    }

    private Reading read(PlanDocument document, TextPositions positions, @Nullable String file) {
        if (validator == null) {
            return new Reading(Optional.of(document), List.of(), List.of(), false, positions, file);
        }
        int most = limits.getMostFindings();
        List<Finding> findings = WellFormedness.check(document, validator, most + 1);
        List<Finding> unchecked = findings.isEmpty()
                ? List.of()
                : IdIndex.of(PlanParts.of(document)).unchecked(most);
        return new Reading(
                Optional.of(document),
                CollectedFaults.first(most, findings, positions),
                unchecked,
                true,
                positions,
                file);
    }

    int longestDocument() {
        return limits.getLongestDocument();
    }

    /** Tells whether a text is JSON, whatever it says. */
    boolean isJson(HeldText text) {
        return reader.isJson(text.toString());
    }

    /** Reads a document that stands somewhere in a file. */
    Reading read(HeldText text, Origin origin) {
        Reading reading = text.isTooLong() || text.brokenAt().isEmpty()
                ? read(text.toString(), null)
                : failed(
                        ReadingCodes.ENCODING,
                        null,
                        text.toString(),
                        text.brokenAt().getAsInt());
        return reading.from(origin);
    }

    static Reading failed(FindingCode code, @Nullable String file, String text, int offset, Words... arguments) {
        TextPositions positions = new TextPositions(text, Map::of);
        Finding finding = Finding.of(code, positions.at(Location.ofDocument(), offset), arguments);
        Finding unchecked = Finding.of(ReadingCodes.UNCHECKED_DOCUMENT, positions.at(Location.ofDocument(), 0));
        return new Reading(Optional.empty(), List.of(finding), List.of(unchecked), false, positions, file);
    }
}

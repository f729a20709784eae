package io.github.samenplan.jackson;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.WellFormedness;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes a reading of a text: one pass where nothing is wrong with the JSON, and one more for each slip that had to be
 * taken away before the rest could be read.
 */
final class DocumentReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int MOST_SLIPS = 50;

    private final @Nullable Validator validator;
    private final ReadingLimits limits;
    private final JsonFactory factory;

    DocumentReader(@Nullable Validator validator, ReadingLimits limits) {
        this.validator = validator;
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.getDeepest())
                        .maxStringLength(limits.getLongestText())
                        .maxNameLength(1_000)
                        .maxNumberLength(1_000)
                        .build())
                .build();
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
        MendedText mended = new MendedText(text);
        Attempt attempt = attempt(mended);
        TextPositions positions = new TextPositions(mended, factory);
        if (!attempt.faults.isEmpty()) {
            List<Finding> findings = attempt.faults.findings(positions, validator);
            return new Reading(Optional.empty(), findings, false, positions, file);
        }
        List<Finding> findings =
                validator == null ? List.of() : WellFormedness.check(attempt.document.orElseThrow(), validator);
        return new Reading(attempt.document, findings, validator != null, positions, file);
    }

    /** Reads a text as far as it goes; where a slip stops it, takes the slip away and reads again. */
    private Attempt attempt(MendedText mended) {
        boolean further = true;
        while (true) {
            Attempt attempt = new Attempt(limits);
            attempt.read(factory, mended.text());
            Optional<Slip> slip = Optional.ofNullable(attempt.stop).flatMap(Stop::slip);
            if (!further || slip.isEmpty() || mended.slips() == MOST_SLIPS) {
                attempt.end(mended);
                return attempt;
            }
            further = mended.mend(slip.get());
        }
    }

    private static Reading failed(
            FindingCode code, @Nullable String file, String text, int offset, Words... arguments) {
        TextPositions positions = new TextPositions(new MendedText(text), new JsonFactory());
        Finding finding = Finding.of(code, positions.at(Location.ofDocument(), offset), arguments);
        return new Reading(Optional.empty(), List.of(finding), false, positions, file);
    }

    /** Where the JSON stopped an attempt, and the slip that did it, if it can be told. */
    private record Stop(Place place, long offset, Optional<Slip> slip) {

        Words name(MendedText mended) {
            if (offset >= mended.text().length()) {
                return Words.of(
                        "het document houdt te vroeg op, er is iets niet gesloten",
                        "the document ends too early, something is not closed");
            }
            String shown = Kinds.sign(mended.text().codePointAt((int) offset));
            return Words.of("het teken " + shown + " past hier niet", "the character " + shown + " does not fit here");
        }
    }

    /** One pass over a text. */
    private static final class Attempt {

        private final CollectedFaults faults;
        private final ReadingLimits limits;
        private Optional<PlanDocument> document = Optional.empty();
        private @Nullable Stop stop;
        private boolean stopped;
        private boolean empty;

        Attempt(ReadingLimits limits) {
            this.faults = new CollectedFaults(limits.getMostFindings());
            this.limits = limits;
        }

        void read(JsonFactory factory, String text) {
            Place root = Place.ofDocument();
            boolean ended = false;
            try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
                try {
                    if (parser.nextToken() == null) {
                        empty = true; // nothing but slips, now taken away
                        return;
                    }
                    document = Optional.ofNullable(
                            (PlanDocument) new ModelReader(parser, faults).read(PlanDocument.class, root));
                    ended = true;
                    if (parser.nextToken() != null) {
                        trailing(parser.currentTokenLocation().getCharOffset());
                    }
                } catch (StreamConstraintsException limit) {
                    faults.report(ReadingCodes.LIMIT, root, offset(limit, parser), limits.inWords());
                } catch (JacksonException malformed) {
                    long offset = offset(malformed, parser);
                    if (ended) {
                        trailing(offset);
                    } else {
                        stop = stop(text, offset, parser);
                    }
                } catch (CollectedFaults.Stopped enough) {
                    stopped = true;
                }
            }
        }

        /** Places the faults in the text as it was written, and adds what was wrong with the JSON. */
        void end(MendedText mended) {
            faults.mapOffsets(mended::written);
            if (empty) {
                faults.also(ReadingCodes.EMPTY, Place.ofDocument(), 0);
            }
            if (stop != null) {
                faults.also(ReadingCodes.SYNTAX, stop.place, mended.written(stop.offset), stop.name(mended));
            }
            if (!stopped) {
                mended.tell((slip, offset) -> faults.also(ReadingCodes.SYNTAX, slip.place(), offset, slip.name()));
            }
        }

        private void trailing(long offset) {
            faults.report(ReadingCodes.TRAILING_TEXT, Place.ofDocument(), offset);
        }

        private static Stop stop(String text, long offset, JsonParser parser) {
            Place place = Place.of(parser.streamReadContext());
            return new Stop(place, offset, Slip.of(text, (int) offset, parser, place));
        }

        private static long offset(JacksonException failure, JsonParser parser) {
            long offset =
                    failure.getLocation() == null ? -1 : failure.getLocation().getCharOffset();
            return offset >= 0 ? offset : parser.currentLocation().getCharOffset();
        }
    }
}

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
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes a reading of a text: one pass where nothing is wrong with the JSON, and one more for each slip that had to be
 * taken away before the rest could be read.
 */
final class DocumentReader {

    static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int MOST_SLIPS = 50;

    private final @Nullable Validator validator;
    private final ReadingLimits limits;
    private final List<Migration> migrations;
    private final JsonFactory factory;

    DocumentReader(@Nullable Validator validator, ReadingLimits limits, List<Migration> migrations) {
        this.validator = validator;
        this.limits = limits;
        this.migrations = migrations;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.getDeepest())
                        .maxStringLength(limits.getLongestText())
                        .maxNameLength(1_000)
                        .maxNumberLength(Integer.MAX_VALUE) // ModelReader looks at it
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
        TextPositions positions = new TextPositions(
                text,
                () -> ValuePlaces.in(
                        mended.text(),
                        PlanDocument.class,
                        dialect(mended.text()),
                        factory,
                        limits.getMostFindings(),
                        mended::written));
        if (!attempt.faults.isEmpty()) {
            boolean readable = attempt.faults.areWarnings();
            return new Reading(
                    readable ? attempt.document : Optional.empty(),
                    attempt.faults.findings(positions, validator),
                    attempt.faults.unchecked(positions, validator),
                    readable && validator != null,
                    positions,
                    file);
        }
        return read(attempt.document.orElseThrow(), positions, file);
    }

    /** Returns the dialect of a document by what it says of its format, wherever it says so; if it does not, ours. */
    private Dialect dialect(String text) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    boolean found = Format.KEY.equals(parser.currentName());
                    if (parser.nextToken() == JsonToken.VALUE_STRING && found) {
                        return FormatVersion.parse(parser.getString())
                                .flatMap(version -> Dialect.of(version, migrations))
                                .orElse(Dialect.OURS);
                    }
                    parser.skipChildren();
                }
            }
            return Dialect.OURS;
        } catch (JacksonException brokenOff) {
            return Dialect.OURS; // the reading breaks off there too, before it comes to the format
        }
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
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text.toString())) {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            return true;
        } catch (JacksonException malformed) {
            return false;
        }
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

    /** Reads a text as far as it goes; where a slip stops it, takes the slip away and reads again. */
    private Attempt attempt(MendedText mended) {
        boolean further = true;
        while (true) {
            Attempt attempt = new Attempt(limits);
            attempt.read(factory, mended.text(), dialect(mended.text()));
            Optional<Slip> slip = Optional.ofNullable(attempt.stop).flatMap(Stop::slip);
            if (!further || slip.isEmpty() || mended.slips() == MOST_SLIPS) {
                attempt.end(mended);
                return attempt;
            }
            further = mended.mend(slip.get());
        }
    }

    static Reading failed(FindingCode code, @Nullable String file, String text, int offset, Words... arguments) {
        TextPositions positions = new TextPositions(text, Map::of);
        Finding finding = Finding.of(code, positions.at(Location.ofDocument(), offset), arguments);
        Finding unchecked = Finding.of(ReadingCodes.UNCHECKED_DOCUMENT, positions.at(Location.ofDocument(), 0));
        return new Reading(Optional.empty(), List.of(finding), List.of(unchecked), false, positions, file);
    }

    /** Where the JSON stopped an attempt, and the slip that did it, if it can be told. */
    private record Stop(Place place, long offset, Optional<Slip> slip) {

        Words name(MendedText mended) {
            if (offset >= mended.text().length()) {
                return Slip.NOT_CLOSED;
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
        private boolean empty;
        private boolean stopped;

        Attempt(ReadingLimits limits) {
            this.faults = new CollectedFaults(limits.getMostFindings());
            this.limits = limits;
        }

        void read(JsonFactory factory, String text, Dialect dialect) {
            Place root = Place.ofDocument();
            boolean ended = false;
            try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
                try {
                    if (parser.nextToken() == null) {
                        empty = true; // nothing but slips, now taken away
                        return;
                    }
                    document = Optional.ofNullable(
                            (PlanDocument) new ModelReader(parser, faults, dialect).read(PlanDocument.class, root));
                    ended = true;
                    if (parser.nextToken() != null) {
                        trailing(parser.currentTokenLocation().getCharOffset());
                    }
                } catch (StreamConstraintsException limit) {
                    long culprit = culprit(text, parser);
                    faults.breakOff(root, culprit);
                    faults.also(ReadingCodes.LIMIT, root, culprit, limits.inWords());
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
                faults.breakOff(stop.place, mended.written(stop.offset));
                faults.also(ReadingCodes.SYNTAX, stop.place, mended.written(stop.offset), stop.name(mended));
            }
            faults.over();
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

        /** Returns where the name, text or bracket starts at which a limit was passed; the parser is behind it. */
        private static long culprit(String text, JsonParser parser) {
            int at = (int) Math.min(parser.currentLocation().getCharOffset(), text.length()) - 1;
            if (at < 0 || text.charAt(at) == '[' || text.charAt(at) == '{') {
                return Math.max(0, at);
            }
            do {
                at = text.lastIndexOf('"', at - 1);
            } while (at > 0 && isEscaped(text, at));
            return Math.max(0, at);
        }

        private static boolean isEscaped(String text, int at) {
            int first = at;
            while (first > 0 && text.charAt(first - 1) == '\\') {
                first--;
            }
            return (at - first) % 2 == 1;
        }

        private static long offset(JacksonException failure, JsonParser parser) {
            long offset =
                    failure.getLocation() == null ? -1 : failure.getLocation().getCharOffset();
            return offset >= 0 ? offset : parser.currentLocation().getCharOffset();
        }
    }
}

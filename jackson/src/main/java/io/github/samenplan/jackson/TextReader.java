package io.github.samenplan.jackson;

import io.github.samenplan.finding.Words;
import java.util.List;
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
 * Reads a text as far as it goes: in one pass where nothing is wrong with the JSON, and one more for each slip that had
 * to be taken away before the rest could be read.
 */
final class TextReader {

    private static final int MOST_SLIPS = 50;

    private final ReadingLimits limits;
    private final List<Migration> migrations;
    private final JsonFactory factory;

    TextReader(ReadingLimits limits, List<Migration> migrations) {
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

    /** Reads a text that should hold a document of that kind. */
    <T> Result<T> read(String text, Class<T> kind) {
        MendedText mended = new MendedText(text);
        Attempt attempt = attempt(mended, kind);
        TextPositions positions = new TextPositions(
                text,
                () -> ValuePlaces.in(
                        mended.text(),
                        kind,
                        dialect(mended.text()),
                        factory,
                        limits.getMostFindings(),
                        mended::written));
        return new Result<>(Optional.ofNullable(attempt.document).map(kind::cast), attempt.faults, positions);
    }

    /** Tells whether a text is JSON, whatever it says. */
    boolean isJson(String text) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            return true;
        } catch (JacksonException malformed) {
            return false;
        }
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

    /** Reads a text as far as it goes; where a slip stops it, takes the slip away and reads again. */
    private Attempt attempt(MendedText mended, Class<?> kind) {
        boolean further = true;
        while (true) {
            Attempt attempt = new Attempt(limits);
            attempt.read(factory, mended.text(), kind, dialect(mended.text()));
            Optional<Slip> slip = Optional.ofNullable(attempt.stop).flatMap(Stop::slip);
            if (!further || slip.isEmpty() || mended.slips() == MOST_SLIPS) {
                attempt.end(mended);
                return attempt;
            }
            further = mended.mend(slip.get());
        }
    }

    /**
     * What came of reading a text.
     *
     * @param document the document, if it could be built
     * @param faults what is wrong with it, placed in the text as it was written
     * @param positions the places of the text
     */
    record Result<T>(Optional<T> document, CollectedFaults faults, TextPositions positions) {}

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
        private @Nullable Object document;
        private @Nullable Stop stop;
        private boolean empty;
        private boolean stopped;

        Attempt(ReadingLimits limits) {
            this.faults = new CollectedFaults(limits.getMostFindings());
            this.limits = limits;
        }

        void read(JsonFactory factory, String text, Class<?> kind, Dialect dialect) {
            Place root = Place.ofDocument();
            boolean ended = false;
            try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
                try {
                    if (parser.nextToken() == null) {
                        empty = true; // nothing but slips, now taken away
                        return;
                    }
                    document = new ModelReader(parser, faults, dialect).read(kind, root);
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

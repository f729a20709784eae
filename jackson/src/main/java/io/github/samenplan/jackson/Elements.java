package io.github.samenplan.jackson;

import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Words;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document from each element of a JSON list.
 *
 * <p>Elements are told apart by brackets and quotation marks alone, so that a slip inside one is told by its own
 * reading, with all that is known there, and the next one is read as if nothing had happened. Where a slip takes a
 * bracket or quotation mark away, an element runs on into the next ones; it is then cut where the next document begins,
 * which its first key tells. Each character is looked at twice at most.
 */
final class Elements implements Readings {

    private static final Pattern START = Pattern.compile("\\{\\s*\"format\"\\s*:\\s*\"samenplan/");
    private static final Pattern COMMA_AND_OBJECT = Pattern.compile(",\\s*\\{");

    private static final Pattern COMMA_AND_TEXT = Pattern.compile(",\\s*\"");

    private enum State {
        BEGUN,
        BEHIND_COMMA,
        BEHIND_ELEMENT,
        ENDED
    }

    private final Characters characters;
    private final DocumentReader reader;
    private State state = State.BEGUN;
    private Origin comma;

    /** Up to where an element ran on: up to there, every document that begins ends the one before it. */
    private long ranOnUpTo;

    /** Reads a list whose bracket comes next. */
    Elements(Characters characters, DocumentReader reader) throws IOException {
        this.characters = characters;
        this.reader = reader;
        this.comma = characters.here();
        characters.take();
    }

    @Override
    public Optional<Reading> next() throws IOException {
        if (state == State.ENDED) {
            return Optional.empty();
        }
        characters.takeBlanks();
        if (state == State.BEHIND_ELEMENT && characters.peek() == ',') {
            takeComma();
        }
        Origin here = characters.here();
        switch (characters.peek()) {
            case -1 -> {
                state = State.ENDED;
                return fault(here, ReadingCodes.SYNTAX, Slip.NOT_CLOSED);
            }
            case ',' -> {
                takeComma();
                return fault(here, ReadingCodes.SYNTAX, Slip.COMMA_TOO_MANY);
            }
            case ']' -> {
                if (state == State.BEHIND_COMMA) {
                    state = State.BEHIND_ELEMENT;
                    return fault(comma, ReadingCodes.SYNTAX, Slip.COMMA_TOO_MANY);
                }
                characters.take();
                return end();
            }
            default -> {
                if (state == State.BEHIND_ELEMENT) {
                    state = State.BEHIND_COMMA;
                    return fault(here, ReadingCodes.SYNTAX, Slip.COMMA_MISSING);
                }
                return Optional.of(element());
            }
        }
    }

    private void takeComma() throws IOException {
        comma = characters.here();
        characters.take();
        characters.takeBlanks();
        state = State.BEHIND_COMMA;
    }

    /** Looks behind the list, where nothing should be, and goes on where a document begins all the same. */
    private Optional<Reading> end() throws IOException {
        characters.takeBlanks();
        Origin here = characters.here();
        boolean more = characters.peek() >= 0;
        while (characters.peek() >= 0 && !isAtDocument()) {
            characters.take();
        }
        state = characters.peek() < 0 ? State.ENDED : State.BEHIND_COMMA;
        return more ? fault(here, ReadingCodes.TRAILING_TEXT) : Optional.empty();
    }

    private Reading element() throws IOException {
        Element element = new Element();
        state = State.BEHIND_ELEMENT;
        while (characters.peek() >= 0 && !element.endsHere()) {
            element.take();
        }
        if (element.ranOn()) {
            ranOnUpTo = characters.offset();
            characters.putBack(element.text.cut(element.later.at), element.later.origin);
            state = State.BEHIND_COMMA;
        } else if (characters.peek() < 0 && (element.depth > 0 || element.closing == ']')) {
            state = State.ENDED; // that it is not closed is said there
        }
        if (state == State.BEHIND_COMMA) {
            element.text.dropComma();
        }
        return reader.read(element.text, element.origin);
    }

    private boolean isAtDocument() throws IOException {
        return characters.peek() == '{' && START.matcher(characters.ahead()).lookingAt();
    }

    private Optional<Reading> fault(Origin where, FindingCode code, Words... arguments) {
        return Optional.of(DocumentReader.failed(code, null, "", 0, arguments).from(where));
    }

    /** An element of which some characters were taken. */
    private final class Element {

        private final HeldText text = new HeldText(reader.longestDocument());
        private final Origin origin = characters.here();
        private boolean document;
        private boolean quoted;
        private int depth;
        private char closing;

        /** The first document that begins inside: one that belongs here, or the next one of the list. */
        private @Nullable Later later;

        Element() throws IOException {
            document = characters.peek() == '{';
        }

        boolean endsHere() throws IOException {
            if (text.length() > 0 && isAtDocument()) {
                if (text.isTooLong() || characters.offset() < ranOnUpTo) {
                    state = State.BEHIND_COMMA;
                    return true;
                }
                later = later == null ? new Later(text.length(), characters.here()) : later;
            }
            if (later != null && text.isTooLong()) {
                return true;
            }
            return depth == 0 && !quoted && text.length() > 0 && endsBefore((char) characters.peek());
        }

        private boolean endsBefore(char next) throws IOException {
            if (!document) {
                return next == ']'
                        || next == ','
                                && COMMA_AND_OBJECT.matcher(characters.ahead()).lookingAt();
            }
            // A property behind a comma belongs to a document that was closed too early
            boolean comma =
                    next == ',' && !COMMA_AND_TEXT.matcher(characters.ahead()).lookingAt();
            boolean ends = comma || next == ']' || next == '{';
            document = ends || Character.isWhitespace(next);
            return ends;
        }

        /** Tells whether it holds the next document too: one inside, of a text that is no JSON. */
        boolean ranOn() {
            return later != null && (depth > 0 || text.isTooLong() || !reader.isJson(text));
        }

        void take() throws IOException {
            char taken = characters.take();
            text.add(taken);
            if (quoted) {
                boolean endsLine = characters.peek() == '\n' || characters.peek() == '\r';
                if (taken == '\\' && characters.peek() >= 0 && !endsLine) {
                    text.add(characters.take());
                }
                // No text goes on behind the end of a line: its quotation mark was forgotten
                quoted = taken != '"' && taken != '\n' && taken != '\r';
            } else if (taken == '"') {
                quoted = true;
            } else if (taken == '{' || taken == '[') {
                depth++;
            } else if ((taken == '}' || taken == ']') && depth > 0) {
                depth--;
                closing = taken;
            }
        }
    }

    /** Where a document begins inside an element. */
    private record Later(int at, Origin origin) {}
}

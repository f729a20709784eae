package io.github.samenplan.jackson;

import io.github.samenplan.finding.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * A slip of the pen in JSON, with the smallest change of the text that takes it away: at an offset, so many characters
 * out and others in.
 *
 * <p>It is told from the place where the parser stopped, what it had read last, and the characters around it.
 */
record Slip(Words name, Place place, int at, int removed, String inserted) {

    private Slip(Words name, int at, int removed, String inserted) {
        this(name, Place.ofDocument(), at, removed, inserted);
    }

    private static final Pattern COMMENT = Pattern.compile("(?s)//[^\\n\\r]*|#[^\\n\\r]*|/\\*.*?(?:\\*/|$)");
    private static final String CURLY = "\u201c\u201d\u201e\u201f\u2018\u2019";
    private static final Pattern CURLED =
            Pattern.compile("[" + CURLY + "]([^\"\\\\\\n\\r" + CURLY + "]*)[" + CURLY + "]");
    private static final Pattern SINGLE = Pattern.compile("'(?:[^'\\\\\\n\\r]|\\\\.)*+'");
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$.-]*");

    /** Returns the slip at which a parser stopped, if it is one of those that can be told. */
    static Optional<Slip> of(String text, int offset, JsonParser parser, Place place) {
        return of(text, offset, parser).map(slip -> new Slip(slip.name, place, slip.at, slip.removed, slip.inserted));
    }

    private static Optional<Slip> of(String text, int offset, JsonParser parser) {
        if (offset >= text.length()) {
            return Optional.empty(); // whatever would close it, the rest would still be missing
        }
        char stop = text.charAt(offset);
        int before = before(text, offset);
        char last = before < 0 ? ' ' : text.charAt(before);
        boolean inObject = parser.streamReadContext().inObject();
        boolean namedJust = parser.currentToken() == JsonToken.PROPERTY_NAME;
        if (stop == '/' || stop == '#') {
            return found(COMMENT, text, offset)
                    .map(comment -> new Slip(
                            Words.of("in JSON kan geen toelichting staan", "JSON has no comments"),
                            offset,
                            comment.length(),
                            ""));
        }
        if (stop == '\'' || CURLY.indexOf(stop) >= 0) {
            return found(stop == '\'' ? SINGLE : CURLED, text, offset)
                    .map(quoted -> new Slip(
                            Words.of("gebruik rechte dubbele aanhalingstekens", "use straight double quotation marks"),
                            offset,
                            quoted.length(),
                            '"' + inner(quoted) + '"'));
        }
        if (last == ',' && (stop == '}' || stop == ']' || stop == ',')) {
            return Optional.of(
                    new Slip(Words.of("hier staat een komma te veel", "there is a comma too many"), before, 1, ""));
        }
        if (stop == ',' && (last == '{' || last == '[')) {
            return Optional.of(
                    new Slip(Words.of("hier staat een komma te veel", "there is a comma too many"), offset, 1, ""));
        }
        if (stop == '}' || stop == ']') {
            return closedWrongly(text, offset, parser.streamReadContext(), namedJust);
        }
        if (stop == '\n' || stop == '\r' || stop == '\t') {
            // Elsewhere these are white space, so this is inside a text
            return Optional.of(new Slip(
                    Words.of(
                            "in een tekst kan geen regeleinde of tab staan; schrijf \\n of \\t",
                            "a text cannot hold a line break or tab; write \\n or \\t"),
                    offset,
                    text.startsWith("\r\n", offset) ? 2 : 1,
                    stop == '\t' ? "\\t" : "\\n"));
        }
        if (last == ','
                && Character.isDigit(stop)
                && inObject
                && before > 0
                && Character.isDigit(text.charAt(before - 1))) {
            return Optional.of(new Slip(
                    Words.of(
                            "schrijf een getal met een punt, niet met een komma",
                            "write a number with a point, not a comma"),
                    before,
                    1,
                    "."));
        }
        boolean startsValue = "\"{[-".indexOf(stop) >= 0 || Character.isDigit(stop);
        boolean endsValue = "\"}]".indexOf(last) >= 0 || Character.isLetterOrDigit(last) && before < offset - 1;
        if (startsValue && endsValue && (!namedJust || last == '"')) {
            return Optional.of(
                    namedJust
                            ? new Slip(
                                    Words.of("hier ontbreekt een dubbele punt", "a colon is missing here"),
                                    offset,
                                    0,
                                    ":")
                            : new Slip(
                                    Words.of("hier ontbreekt een komma", "a comma is missing here"), offset, 0, ","));
        }
        if (last == '{' || last == ':' || last == '[' || last == ',') {
            return found(WORD, text, offset).map(word -> unquoted(word, offset, inObject && !namedJust));
        }
        return Optional.empty();
    }

    private static Slip unquoted(String word, int offset, boolean name) {
        return new Slip(
                name
                        ? Words.of("zet de naam tussen aanhalingstekens", "put the name between quotation marks")
                        : Words.of("zet tekst tussen aanhalingstekens", "put text between quotation marks"),
                offset,
                word.length(),
                '"' + word + '"');
    }

    /** Tells a closing bracket that was forgotten from one of the wrong kind, by how many follow. */
    private static Optional<Slip> closedWrongly(
            String text, int offset, TokenStreamContext context, boolean namedJust) {
        if (namedJust || context.inRoot()) {
            return Optional.empty();
        }
        String closing = context.inObject() ? "}" : "]";
        boolean enough = closers(text.substring(offset)) >= context.getNestingDepth();
        return Optional.of(new Slip(
                Words.of("hier ontbreekt een " + closing, "a " + closing + " is missing here"),
                offset,
                enough ? 1 : 0,
                closing));
    }

    /** Returns how many brackets more are closed than opened, outside texts. */
    private static long closers(String rest) {
        String outsideTexts = TEXT.matcher(rest).replaceAll("");
        return outsideTexts.chars().filter(c -> c == '}' || c == ']').count()
                - outsideTexts.chars().filter(c -> c == '{' || c == '[').count();
    }

    private static int before(String text, int offset) {
        int before = offset - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before;
    }

    private static Optional<String> found(Pattern pattern, String text, int offset) {
        Matcher matcher = pattern.matcher(text).region(offset, text.length());
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** Returns what stands between other quotes, as it has to stand between double ones. */
    private static String inner(String quoted) {
        return quoted.substring(1, quoted.length() - 1).replace("\\'", "'").replaceAll("(?<!\\\\)\"", "\\\\\"");
    }
}

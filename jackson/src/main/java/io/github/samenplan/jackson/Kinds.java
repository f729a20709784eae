package io.github.samenplan.jackson;

import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.Shape;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JsonToken;

/** What may stand in a document, in the words of its author. */
final class Kinds {

    static final Words TEXT = Words.of("tekst tussen aanhalingstekens", "text between quotation marks");
    static final Words NUMBER = Words.of("een getal zonder aanhalingstekens", "a number without quotation marks");
    static final Words BOOLEAN = Words.of("true of false", "true or false");
    static final Words LIST = Words.of("een lijst tussen [ en ]", "a list between [ and ]");
    static final Words LABEL =
            Words.of("een naam per taal, zoals {\"nl\": \"...\"}", "a name per language, such as {\"nl\": \"...\"}");

    private Kinds() {}

    /** Returns what a part of one of these shapes is called, as an object. */
    static Words part(List<Shape> choices) {
        return Words.of(joined(choices, Language.DUTCH, " of "), joined(choices, Language.ENGLISH, " or "));
    }

    /** Returns a name from the document as it may stand in a sentence: short, and with nothing that harms a terminal. */
    static Words shown(String name) {
        String harmless = name.codePoints()
                .limit(40)
                .map(point -> Character.isLetterOrDigit(point) || "-_. ".indexOf(point) >= 0 ? point : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Words.ofBoth(harmless);
    }

    /** Returns one character as it may stand in a sentence. */
    static String sign(int point) {
        return Character.isLetterOrDigit(point) || point > ' ' && point < 127
                ? "'" + Character.toString(point) + "'"
                : String.format(Locale.ROOT, "U+%04X", point);
    }

    private static String joined(List<Shape> choices, Language language, String or) {
        return choices.stream()
                .map(choice -> "'" + choice.getNoun().in(language) + "'")
                .distinct()
                .collect(Collectors.joining(or));
    }

    /** Returns what a token is. */
    static Words of(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Words.of("een object tussen { en }", "an object between { and }");
            case START_ARRAY -> LIST;
            case VALUE_STRING -> Words.of("tekst", "text");
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Words.of("een getal", "a number");
            case VALUE_TRUE, VALUE_FALSE -> BOOLEAN;
            default -> Words.of("niets", "nothing");
        };
    }
}

package io.github.samenplan.jackson;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Documents of any size that are made to cost as much as they can, by what they try: depth, length, number,
 * repetition, slips, and whatever makes a hash table, a pattern or a list slow.
 */
final class NastyInputs {

    private static final String HEAD = "{\"format\":\"samenplan/1.0\",\"kind\":\"coalition-plan\",\"id\":\"p\","
            + "\"title\":\"T\",\"language\":\"nl\"";

    private static final Map<String, IntFunction<String>> ALL = new LinkedHashMap<>();

    static {
        // So many faults that keeping them is the work
        list("blank titles", "goals", i -> "{\"id\":\"g" + i + "\",\"title\":\"\"}");
        list("blank names of parts in a part", "organisations", i -> "{\"id\":\"o" + i + "\",\"name\":\" \"}");
        property(
                "blank names deep down",
                size -> "\"referral\":{\"services\":[" + repeated(size, i -> "{\"id\":\"s" + i + "\",\"name\":\"\"}")
                        + "]}");
        list("references to nothing", "areaIds", i -> "\"b\"");
        list("references to nothing, all different", "areaIds", i -> "\"b" + i + "\"");
        list("references that are none", "areaIds", i -> "\"\"");
        list("references to nothing in a broken document", "areaIds", i -> i == 0 ? "1" : "\"b\"");
        list("references of the wrong kind", "areaIds", i -> "\"p\"");
        property(
                "pillars that there are not",
                size -> "\"goals\":[{\"id\":\"g\",\"title\":\"G\",\"pillars\":[" + repeated(size, i -> "\"a/b\"")
                        + "]}]");
        list("one id", "goals", i -> "{\"id\":\"g\",\"title\":\"G\"}");
        list("no id", "goals", i -> "{\"title\":\"G\"}");
        list("wrong types", "areaIds", i -> "1");
        list("nulls", "goals", i -> "null");
        list(
                "blank texts in labels",
                "frameworks",
                i -> "{\"id\":\"f" + i + "\",\"version\":\"1\",\"name\":{\"nl\":\"\"}}");
        list(
                "many languages",
                "frameworks",
                i -> "{\"id\":\"f" + i + "\",\"version\":\"1\",\"name\":{"
                        + IntStream.range(0, 600)
                                .mapToObj(j -> "\"" + (char) ('a' + j / 26 % 26) + (char) ('a' + j % 26) + "\":\"x\"")
                                .distinct()
                                .collect(joining(","))
                        + "}}");
        list(
                "a long chain of parts",
                "areas",
                i -> "{\"id\":\"a" + i + "\",\"name\":\"A\",\"partOfId\":\"a" + (i + 1) + "\"}");
        // Depth
        whole("opening brackets", size -> "[".repeat(size));
        whole("opening braces", size -> "{".repeat(size));
        whole("objects in objects", size -> "{\"a\":".repeat(size / 5));
        property(
                "lists up to the limit",
                size -> "\"x-a\":[" + repeated(size, i -> "[".repeat(30) + "]".repeat(30)) + "]");
        property(
                "objects of one's own, deeply nested",
                size -> "\"x-a\":[" + repeated(size, i -> "{\"a\":".repeat(30) + "1" + "}".repeat(30)) + "]");
        property(
                "long names above many values",
                size -> "\"x-a\":" + ("{\"" + "k".repeat(1000) + "\":").repeat(30) + "[" + repeated(size, i -> "1")
                        + "]" + "}".repeat(30));
        property(
                "long names above many nulls",
                size -> "\"x-a\":" + ("{\"" + "k".repeat(1000) + "\":").repeat(30) + "[" + repeated(size, i -> "null")
                        + "]" + "}".repeat(30));
        // Length
        property("a text of two million", size -> "\"summary\":\"" + "a".repeat(size) + "\"");
        property("a text of a million", size -> "\"summary\":\"" + "a".repeat(size / 2 - 1) + "\"");
        property("a text of a million blanks", size -> "\"summary\":\"" + " ".repeat(size / 2 - 1) + "\"");
        property("a text of many lines", size -> "\"summary\":\"" + "a\\n".repeat(size / 4) + "\"");
        property("a text of many escapes", size -> "\"summary\":\"" + "\\u0061".repeat(size / 6) + "\"");
        property("an id of a million", size -> "\"areaIds\":[\"" + "a-".repeat(size / 4) + "a\"]");
        property("an address of a million", size -> "\"uri\":\"https://" + "a.".repeat(size / 4 - 500) + "nl\"");
        property(
                "a language of a million",
                size -> "\"frameworks\":[{\"id\":\"f\",\"version\":\"1\",\"name\":{\"" + "a-".repeat(490)
                        + "\":\"\"}}],\"summary\":\"" + "x-".repeat(size / 4 - 500) + "\"");
        list("long ids, all the same", "goals", i -> "{\"id\":\"" + "G".repeat(50_000) + "\",\"title\":\"G\"}");
        property("a number of two million digits", size -> "\"x-a\":" + "9".repeat(size));
        property("many long numbers", size -> "\"x-a\":[" + repeated(size, i -> "9".repeat(999)) + "]");
        property("many numbers with large exponents", size -> "\"x-a\":[" + repeated(size, i -> "1e999") + "]");
        property("many numbers that are too large", size -> "\"x-a\":[" + repeated(size, i -> "1e9999") + "]");
        property("a long name", size -> "\"" + "n".repeat(size) + "\":1");
        property("a date of a million", size -> "\"issued\":\"" + "2".repeat(size / 2 - 1) + "\"");
        property(
                "a duration of a million",
                size -> "\"evaluations\":[{\"id\":\"e\",\"title\":\"E\",\"after\":\"P" + "1".repeat(size / 2 - 10)
                        + "Y\"}]");
        // Number and repetition
        property("one name, time and again", size -> repeated(size, i -> "\"title\":\"T\""));
        property("one unknown name, time and again", size -> repeated(size, i -> "\"qq\":1"));
        property("unknown names with a suggestion", size -> repeated(size, i -> "\"titles" + i + "\":1"));
        property("unknown long names", size -> repeated(size, i -> "\"" + "title".repeat(190) + i + "\":1"));
        list("unknown names in many parts", "goals", i -> "{\"id\":\"g" + i + "\",\"titel\":\"G\"}");
        property("many properties of one's own", size -> repeated(size, i -> "\"x-a" + i + "\":1"));
        property("properties of one's own that are misspelt", size -> repeated(size, i -> "\"x-A" + i + "\":1"));
        property("names with one hash", size -> repeated(size, i -> "\"" + collision(i) + "\":1"));
        property(
                "names with one hash inside one's own",
                size -> "\"x-a\":{" + repeated(size, i -> "\"" + collision(i) + "\":1") + "}");
        list(
                "ids with one hash",
                "goals",
                i -> "{\"id\":\"" + collision(i).toLowerCase(Locale.ROOT) + "\",\"title\":\"G\"}");
        list("unknown constants", "goals", i -> "{\"id\":\"g" + i + "\",\"title\":\"G\",\"level\":\"mian\"}");
        list(
                "parts without a type",
                "goals",
                i -> "{\"id\":\"g" + i + "\",\"title\":\"G\",\"targets\":[{\"share\":5}]}");
        property("half characters", size -> "\"areaIds\":[" + repeated(size, i -> "\"\\ud800\"") + "]");
        property("half characters as they are", size -> "\"areaIds\":[" + repeated(size, i -> "\"\ud800\"") + "]");
        // Slips, each of which makes the rest be read again
        whole("commas", size -> ",".repeat(size));
        whole("quotation marks", size -> "\"".repeat(size));
        whole("backslashes", size -> "\"" + "\\".repeat(size));
        whole("hashes", size -> "#".repeat(size));
        whole("hashes on lines", size -> "#\n".repeat(size / 2));
        whole("comments", size -> "//\n".repeat(size / 3));
        whole("comments that end", size -> "/**/".repeat(size / 4));
        whole("a comment without end", size -> "/*" + "*".repeat(size));
        whole("colons", size -> "{" + ":".repeat(size));
        whole("closing brackets", size -> "{\"a\":[" + "}".repeat(size));
        whole("a word", size -> "{" + "w".repeat(size));
        property("a text between single quotes", size -> "\"summary\":'" + "a".repeat(size) + "'");
        property("a text of escapes between single quotes", size -> "\"summary\":'" + "\\'".repeat(size / 2) + "'");
        property("a text of double quotes between single ones", size -> "\"summary\":'" + "\"".repeat(size) + "'");
        property("a text between curly quotes", size -> "\"summary\":\u201c" + "a".repeat(size) + "\u201d");
        property("single quotes without end", size -> "\"areaIds\":[" + repeated(size, i -> "'") + "]");
        property(
                "commas too many, far down",
                size -> "\"x-a\":\"" + "a".repeat(size / 2 - 10) + "\",\"areaIds\":[" + "\"a\",,".repeat(size / 13)
                        + "]");
        property("commas too few", size -> "\"areaIds\":[" + "\"a\" ".repeat(size / 4) + "]");
        property("names without quotes", size -> repeated(size, i -> "x-a" + i + ":1"));
        property("single quotes, many", size -> repeated(size, i -> "'x-a" + i + "':1"));
        property("wrong brackets", size -> "\"x-a\":[" + repeated(size, i -> "[1}") + "]");
        property("line ends in a text", size -> "\"summary\":\"" + "\n".repeat(size) + "\"");
        property("comments between values", size -> "\"areaIds\":[" + "/**/1,".repeat(size / 6) + "1]");
        property(
                "blanks before a slip",
                size -> "\"areaIds\":[" + (" ".repeat(size / 65) + "\"a\" \"b\",").repeat(60) + "\"c\"]");
        whole("trailing documents", size -> HEAD + "}" + "{}".repeat(size / 2));
        whole("blanks", size -> " ".repeat(size));
        whole("zeros", size -> "\0".repeat(size));
        whole("byte-order marks", size -> "\uFEFF".repeat(size));
    }

    private NastyInputs() {}

    /** Returns the names of all. */
    static Stream<String> names() {
        return ALL.keySet().stream();
    }

    /** Returns the one of that name, of about so many characters. */
    static String of(String name, int size) {
        return ALL.get(name).apply(size);
    }

    private static void whole(String name, IntFunction<String> text) {
        if (ALL.put(name, text) != null) {
            throw new IllegalStateException("Twice: " + name);
        }
    }

    private static void property(String name, IntFunction<String> more) {
        whole(name, size -> HEAD + "," + more.apply(size) + "}");
    }

    private static void list(String name, String property, IntFunction<String> item) {
        property(name, size -> "\"" + property + "\":[" + repeated(size, item) + "]");
    }

    /** Joins items by commas until they fill the size. */
    private static String repeated(int size, IntFunction<String> item) {
        StringBuilder text = new StringBuilder(size);
        for (int i = 0; text.length() < size; i++) {
            text.append(i == 0 ? "" : ",").append(item.apply(i));
        }
        return text.toString();
    }

    /** Returns one of 2^20 texts that all have the same hash code. */
    private static String collision(int number) {
        return IntStream.range(0, 20)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(joining());
    }
}

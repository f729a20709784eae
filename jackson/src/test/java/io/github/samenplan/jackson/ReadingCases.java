package io.github.samenplan.jackson;

import io.github.samenplan.finding.FindingCode;
import java.util.List;
import java.util.stream.Stream;

/**
 * Small bad documents, at least one for every code of a reading: the text, the one thing that is found in it, and what
 * is said about it.
 */
final class ReadingCases {

    /** A head that is right; what is put behind it starts at line 2, column 1. */
    static final String HEAD = """
            {"format": "samenplan/1.0", "kind": "coalition-plan", "id": "a", "title": "t", "language": "nl",
            """;

    /**
     * One bad document.
     *
     * @param place line, column and pointer
     * @param dutch the sentence, or a piece of it
     * @param english the same
     */
    record Case(FindingCode code, String text, String place, String dutch, String english) {

        @Override
        public String toString() {
            String bad = text.startsWith(HEAD) ? text.substring(HEAD.length(), text.length() - 1) : text;
            return code + ": " + (bad.length() > 80 ? bad.substring(0, 80) + "..." : bad).replaceAll("\\p{C}", "?");
        }
    }

    private ReadingCases() {}

    static String inPlan(String properties) {
        return HEAD + properties + "}";
    }

    static Stream<Case> all() {
        return Stream.of(
                        syntax(),
                        empty(),
                        encoding(),
                        trailing(),
                        limits(),
                        format(),
                        types(),
                        nulls(),
                        emptyLists(),
                        unknownProperties(),
                        duplicates(),
                        missing(),
                        constants(),
                        values(),
                        impossible())
                .flatMap(List::stream);
    }

    private static List<Case> syntax() {
        String wrong = "Hier klopt de JSON niet: ";
        String notRight = "The JSON is not right here: ";
        String comma = "hier ontbreekt een komma.";
        return List.of(
                // a comma forgotten
                syntax(
                        "\"summary\": \"s\" \"uri\": \"u\"",
                        "2:16 /summary",
                        wrong + comma,
                        notRight + "a comma is missing"),
                syntax("\"areaIds\": [\"b\" \"c\"]", "2:17 /areaIds/1", wrong + comma, notRight + "a comma is missing"),
                // a comma too many
                syntax("\"summary\": \"s\",", "2:15 /summary", "een komma te veel", "a comma too many"),
                syntax("\"areaIds\": [\"b\",]", "2:16 /areaIds/1", "een komma te veel", "a comma too many"),
                syntax("\"areaIds\": [,\"b\"]", "2:13 /areaIds/0", "een komma te veel", "a comma too many"),
                // a colon forgotten
                syntax("\"summary\" \"s\"", "2:11 /summary", "een dubbele punt", "a colon is missing"),
                // other quotation marks, or none
                syntax("\"summary\": 's'", "2:12 /summary", "rechte dubbele aanhalingstekens", "straight double"),
                syntax("\"summary\": “s”", "2:12 /summary", "rechte dubbele aanhalingstekens", "straight double"),
                syntax("summary: \"s\"", "2:1 /language", "zet de naam tussen", "put the name between"),
                syntax("\"summary\": tekst", "2:12 /summary", "zet tekst tussen", "put text between"),
                // a comment
                syntax("// nog doen\n\"summary\": \"s\"", "2:1 /language", "geen toelichting", "no comments"),
                syntax("\"summary\": \"s\" /* nog doen */", "2:16 /summary", "geen toelichting", "no comments"),
                // a line end within a text, and an escape that there is not
                syntax("\"summary\": \"één\ntwee\"", "2:16 /summary", "geen regeleinde", "a line break"),
                syntax("\"summary\": \"één\r\ntwee\"", "2:16 /summary", "geen regeleinde", "a line break"),
                syntax("\"summary\": \"één\\qtwee\"", "2:17 /summary", "'q' past", "'q' does"),
                // numbers that JSON does not know
                syntax("\"x-a\": 01", "2:9 /x-a", "'1' past", "'1' does"),
                syntax("\"x-a\": .5", "2:8 /x-a", "'.' past", "'.' does"),
                syntax("\"x-a\": -", "2:9 /x-a", "'}' past", "'}' does"),
                syntax("\"x-a\": 1,5", "2:9 /x-a", "met een punt", "with a point"),
                // half a character in a key
                syntax("\"x-a\": {\"\\ud800\": 1}", "2:16 /x-a", wrong, notRight),
                // brackets that do not match
                syntax("\"areaIds\": [\"b\"}", "2:16 /areaIds/0", "een ]", "a ]"),
                // something left open
                new Case(
                        ReadingCodes.SYNTAX,
                        HEAD + "\"goals\": [{\"id\": \"g\"",
                        "2:21 /goals/0/id",
                        wrong + "het document houdt te vroeg op, er is iets niet gesloten.",
                        notRight + "the document ends too early, something is not closed."),
                new Case(
                        ReadingCodes.SYNTAX,
                        HEAD + "\"summary\": \"één",
                        "2:16 /summary",
                        "niet gesloten",
                        "not closed"),
                new Case(ReadingCodes.SYNTAX, "{\n", "2:1 ", "niet gesloten", "not closed"),
                // no JSON at all
                new Case(ReadingCodes.SYNTAX, "<plan/>", "1:1 ", "'<' past", "'<' does"),
                new Case(ReadingCodes.SYNTAX, "\u0000", "1:1 ", "U+0000 past", "U+0000 does"));
    }

    private static Case syntax(String properties, String place, String dutch, String english) {
        return new Case(ReadingCodes.SYNTAX, inPlan(properties), place, dutch, english);
    }

    private static List<Case> empty() {
        String dutch = "Dit document is leeg; er hoort een plan in te staan.";
        String english = "This document is empty; it should hold a plan.";
        return Stream.of("", " ", "\r\n\t\n", "\uFEFF")
                .map(text -> new Case(ReadingCodes.EMPTY, text, "1:1 ", dutch, english))
                .toList();
    }

    private static List<Case> encoding() {
        String dutch = "Hier staan tekens die geen geldige Unicode-tekst zijn; bewaar het document als UTF-8.";
        String english = "These characters are no valid Unicode text; save the document as UTF-8.";
        return List.of(
                // half a character, as an escape and as it is, in a text, an item, a free value
                encoding("\"summary\": \"a\\ud800b\"", "2:12 /summary", dutch, english),
                encoding("\"summary\": \"a\ud800b\"", "2:12 /summary", dutch, english),
                encoding("\"summary\": \"\\ude00\\ud83d\"", "2:12 /summary", dutch, english),
                encoding("\"areaIds\": [\"b\", \"\\ud800\"]", "2:18 /areaIds/1", dutch, english),
                encoding("\"x-a\": [{\"b\": \"\\udfff\"}]", "2:15 /x-a/0/b", dutch, english));
    }

    private static Case encoding(String properties, String place, String dutch, String english) {
        return new Case(ReadingCodes.ENCODING, inPlan(properties), place, dutch, english);
    }

    private static List<Case> trailing() {
        String dutch = "Na het einde van het document staat nog tekst; haal die weg.";
        String english = "There is text after the end of the document; remove it.";
        return Stream.of("x", "{}", "}", "]", ",", "null", "\"", "// klaar", "\u0000")
                .map(more -> new Case(
                        ReadingCodes.TRAILING_TEXT,
                        inPlan("\"summary\": \"s\"") + "\n " + more,
                        "3:2 ",
                        dutch,
                        english))
                .toList();
    }

    private static List<Case> limits() {
        String dutch = "een getal mag hoogstens 100 tekens en 1000 nullen hebben";
        String english = "a number may have at most 100 characters and 1000 zeros";
        return List.of(
                limit("\"x-a\": 1e999999999", "2:8 /x-a", dutch, english),
                limit("\"x-a\": 1e-999999999", "2:8 /x-a", dutch, english),
                limit("\"x-a\": 0e99999999999999999999", "2:8 /x-a", dutch, english),
                limit("\"x-a\": [0, 1e1001]", "2:12 /x-a/1", dutch, english),
                limit("\"x-a\": " + "9".repeat(101), "2:8 /x-a", dutch, english),
                // so long that the parser stops
                limit("\"x-a\": " + "9".repeat(1001), "2:1009 ", "Dit document is groter", "This document is larger"),
                limit(
                        "\"" + "k".repeat(1001) + "\": 1",
                        "2:1004 ",
                        "Dit document is groter",
                        "This document is larger"),
                limit(
                        "\"summary\": \"" + "é".repeat(1_000_001) + "\"",
                        "2:1000015 ",
                        "Dit document is groter",
                        "This document is larger"),
                // too deep
                limit("\"x-a\": " + "[".repeat(100), "2:108 ", "100 niveaus diep", "100 levels deep"),
                limit("\"x-a\": " + "[".repeat(100_000), "2:108 ", "100 niveaus diep", "100 levels deep"));
    }

    private static Case limit(String properties, String place, String dutch, String english) {
        return new Case(ReadingCodes.LIMIT, inPlan(properties), place, dutch, english);
    }

    private static List<Case> format() {
        String dutch =
                "Een document moet beginnen met \"format\": \"samenplan/1.0\"; deze indeling wordt niet herkend.";
        String english = "A document must start with \"format\": \"samenplan/1.0\"; this format is not recognised.";
        return List.of(
                // not stated
                new Case(ReadingCodes.FORMAT, "{}", "1:1 ", dutch, english),
                new Case(ReadingCodes.FORMAT, "\n {\"kind\": \"programme\", \"qq\": 1}", "2:2 ", dutch, english),
                new Case(ReadingCodes.FORMAT, "{\"Format\": \"samenplan/1.0\"}", "1:1 ", dutch, english),
                // another version, or another format
                new Case(ReadingCodes.FORMAT, "{\"format\": \"samenplan/2.0\"}", "1:12 /format", dutch, english),
                new Case(ReadingCodes.FORMAT, "{\"format\": \"samenplan/0.9\"}", "1:12 /format", dutch, english),
                new Case(ReadingCodes.FORMAT, "{\"format\": \"Samenplan/1.0\"}", "1:12 /format", dutch, english),
                new Case(ReadingCodes.FORMAT, "{\"format\": \"1.0\"}", "1:12 /format", dutch, english),
                new Case(ReadingCodes.FORMAT, "{\"format\": \"\"}", "1:12 /format", dutch, english),
                // the first of many faults, wherever it stands, is the only one told
                new Case(
                        ReadingCodes.FORMAT,
                        "{\"qq\": 1, \"id\": 5, \"goals\": [null], \"format\": \"samenplan/2.0\", \"title\": {}}",
                        "1:47 /format",
                        dutch,
                        english));
    }

    private static List<Case> types() {
        String text = "tekst tussen aanhalingstekens";
        String quoted = "text between quotation marks";
        return List.of(
                type(
                        "\"summary\": 5",
                        "2:12 /summary",
                        "Hier hoort tekst tussen aanhalingstekens te staan, maar er staat een getal.",
                        "text between quotation marks belongs here, but there is a number."),
                type("\"summary\": true", "2:12 /summary", text, quoted),
                type("\"summary\": [\"s\"]", "2:12 /summary", text, "but there is a list between [ and ]"),
                type("\"summary\": {\"nl\": \"s\"}", "2:12 /summary", text, "but there is an object between { and }"),
                type("\"issued\": 2020", "2:11 /issued", text, quoted),
                type("\"status\": 1", "2:11 /status", text, quoted),
                type("\"areaIds\": [\"b\", 5]", "2:18 /areaIds/1", text, quoted),
                type("\"areaIds\": \"b\"", "2:12 /areaIds", "een lijst tussen [ en ]", "a list between [ and ]"),
                type("\"goals\": {\"id\": \"g\"}", "2:10 /goals", "een lijst tussen [ en ]", "a list between [ and ]"),
                type("\"period\": \"2020\"", "2:11 /period", "Hier hoort 'periode'", "'period' belongs here"),
                type("\"period\": []", "2:11 /period", "Hier hoort 'periode'", "'period' belongs here"),
                type("\"goals\": [\"g\"]", "2:11 /goals/0", "Hier hoort 'doel'", "'goal' belongs here"),
                type(
                        "\"goals\": [{\"id\": \"g\", \"title\": \"G\", \"targets\": [{\"type\": \"at-most\", \"share\": \"5\"}]}]",
                        "2:78 /goals/0/targets/0/share",
                        "Hier hoort een getal zonder aanhalingstekens te staan, maar er staat tekst.",
                        "a number without quotation marks belongs here, but there is text."),
                type(
                        "\"evaluations\": [{\"id\": \"e\", \"title\": \"E\", \"frequency\": {\"continuous\": \"ja\"}}]",
                        "2:71 /evaluations/0/frequency/continuous",
                        "Hier hoort true of false te staan, maar er staat tekst.",
                        "true or false belongs here, but there is text."),
                type(
                        "\"frameworks\": [{\"id\": \"f\", \"version\": \"1\", \"name\": \"F\"}]",
                        "2:52 /frameworks/0/name",
                        "Hier hoort een naam per taal, zoals {\"nl\": \"...\"} te staan, maar er staat tekst.",
                        "a name per language, such as {\"nl\": \"...\"} belongs here, but there is text."),
                type(
                        "\"frameworks\": [{\"id\": \"f\", \"version\": \"1\", \"name\": {\"nl\": 5}}]",
                        "2:59 /frameworks/0/name/nl",
                        text,
                        quoted),
                // the document itself
                new Case(
                        ReadingCodes.WRONG_TYPE,
                        "[]",
                        "1:1 ",
                        "Hier hoort 'plan' of 'programma' te staan, maar er staat een lijst tussen [ en ].",
                        "'plan' or 'programme' belongs here, but there is a list between [ and ]."),
                new Case(ReadingCodes.WRONG_TYPE, "5", "1:1 ", "maar er staat een getal", "but there is a number"),
                new Case(ReadingCodes.WRONG_TYPE, "\"x\"", "1:1 ", "maar er staat tekst", "but there is text"),
                new Case(ReadingCodes.WRONG_TYPE, "true", "1:1 ", "maar er staat true of false", "but there is true"),
                new Case(ReadingCodes.WRONG_TYPE, "null", "1:1 ", "maar er staat niets", "but there is nothing"),
                new Case(ReadingCodes.WRONG_TYPE, "{\"format\": 1}", "1:12 /format", text, quoted));
    }

    private static Case type(String properties, String place, String dutch, String english) {
        return new Case(ReadingCodes.WRONG_TYPE, inPlan(properties), place, dutch, english);
    }

    private static List<Case> emptyLists() {
        return List.of(
                new Case(
                        ReadingCodes.EMPTY_LIST,
                        inPlan("\"goals\": []"),
                        "2:10 /goals",
                        "'goals' is een lege lijst; laat een eigenschap weg als er niets over gezegd is.",
                        "'goals' is an empty list; leave a property out where nothing is stated."),
                new Case(
                        ReadingCodes.EMPTY_LIST,
                        inPlan("\"goals\": [{\"id\": \"g\", \"title\": \"G\", \"areaIds\": [ ]}]"),
                        "2:48 /goals/0/areaIds",
                        "'areaIds'",
                        "'areaIds'"));
    }

    private static List<Case> nulls() {
        return List.of(
                isNull(
                        "\"summary\": null",
                        "2:12 /summary",
                        "'summary' is null; laat een eigenschap weg als er niets over gezegd is.",
                        "'summary' is null; leave a property out where nothing is stated."),
                isNull("\"period\": null", "2:11 /period", "'period'", "'period'"),
                isNull("\"goals\": null", "2:10 /goals", "'goals'", "'goals'"),
                isNull("\"goals\": [null]", "2:11 /goals/0", "'goals'", "'goals'"),
                isNull("\"areaIds\": [\"b\", null]", "2:18 /areaIds/1", "'areaIds'", "'areaIds'"),
                isNull("\"x-a\": null", "2:8 /x-a", "'x-a'", "'x-a'"),
                isNull("\"x-a\": [{\"b\": null}]", "2:15 /x-a/0/b", "'b'", "'b'"),
                // of what must be there, it is not said a second time that it is missing
                isNull("\"goals\": [{\"id\": null, \"title\": \"G\"}]", "2:18 /goals/0/id", "'id'", "'id'"),
                isNull(
                        "\"goals\": [{\"id\": \"g\", \"title\": \"G\", \"targets\": [{\"type\": null}]}]",
                        "2:58 /goals/0/targets/0/type",
                        "'type'",
                        "'type'"),
                isNull(
                        "\"events\": [{\"id\": \"e\", \"title\": \"E\", \"attendance\": {\"exact\": null}}]",
                        "2:62 /events/0/attendance/exact",
                        "'exact'",
                        "'exact'"));
    }

    private static Case isNull(String properties, String place, String dutch, String english) {
        return new Case(ReadingCodes.NULL, inPlan(properties), place, dutch, english);
    }

    private static List<Case> unknownProperties() {
        return List.of(
                unknown(
                        "\"sumary\": \"s\"",
                        "2:1 /sumary",
                        "De eigenschap 'sumary' hoort niet bij 'plan'. Bedoelt u 'summary'?",
                        "The property 'sumary' does not belong to 'plan'. Did you mean 'summary'?"),
                unknown("\"Summary\": \"s\"", "2:1 /Summary", "Bedoelt u 'summary'?", "Did you mean 'summary'?"),
                unknown("\"goal\": []", "2:1 /goal", "Bedoelt u 'goals'?", "Did you mean 'goals'?"),
                // nothing near; the value does not matter
                unknown(
                        "\"begroting\": {\"id\": null, \"goals\": [null]}",
                        "2:1 /begroting",
                        "De eigenschap 'begroting' hoort niet bij 'plan'.",
                        "The property 'begroting' does not belong to 'plan'."),
                unknown("\"\": 1", "2:1 /", "De eigenschap '' hoort", "The property '' does"),
                unknown("\"a/b~c\": 1", "2:1 /a~1b~0c", "De eigenschap 'a?b?c'", "The property 'a?b?c'"),
                unknown("\"\\u001b[31m\": 1", "2:1 /\u001b[31m", "De eigenschap '??31m'", "The property '??31m'"),
                unknown(
                        "\"" + "k".repeat(1000) + "\": 1",
                        "2:1 /" + "k".repeat(1000),
                        "De eigenschap '" + "k".repeat(40) + "' hoort",
                        "The property '" + "k".repeat(40) + "' does"),
                // a property of the other kind of document
                unknown("\"offers\": []", "2:1 /offers", "hoort niet bij 'plan'.", "does not belong to 'plan'."),
                // not even what the builders know
                unknown("\"addGoals\": []", "2:1 /addGoals", "hoort niet bij 'plan'.", "does not belong to 'plan'."),
                unknown("\"from\": {}", "2:1 /from", "hoort niet bij 'plan'.", "does not belong to 'plan'."),
                unknown("\"extensions\": {}", "2:1 /extensions", "bij 'plan'.", "to 'plan'."),
                // a part without alternatives has no type
                unknown(
                        "\"goals\": [{\"type\": \"goal\", \"id\": \"g\", \"title\": \"G\"}]",
                        "2:12 /goals/0/type",
                        "hoort niet bij 'doel'.",
                        "does not belong to 'goal'."),
                // of another alternative, whether read before or after the type is known
                unknown(
                        "\"goals\": [{\"id\": \"g\", \"title\": \"G\", \"targets\": [{\"type\": \"trend-broken\", \"share\": 5}]}]",
                        "2:74 /goals/0/targets/0/share",
                        "De eigenschap 'share' hoort niet bij 'streefwaarde'.",
                        "The property 'share' does not belong to 'target'."),
                unknown(
                        "\"goals\": [{\"id\": \"g\", \"title\": \"G\", \"targets\": [{\"share\": 5, \"type\": \"trend-broken\"}]}]",
                        "2:50 /goals/0/targets/0/share",
                        "De eigenschap 'share' hoort niet bij 'streefwaarde'.",
                        "The property 'share' does not belong to 'target'."),
                // where no properties of others are kept
                unknown("\"period\": {\"x-a\": 1}", "2:12 /period/x-a", "hoort niet bij 'periode'", "to 'period'"),
                // a slip in the one property that matters is not told twice
                unknown(
                        "\"events\": [{\"id\": \"e\", \"title\": \"E\", \"attendance\": {\"exat\": 5}}]",
                        "2:53 /events/0/attendance/exat",
                        "Bedoelt u 'exact'?",
                        "Did you mean 'exact'?"));
    }

    private static Case unknown(String properties, String place, String dutch, String english) {
        return new Case(ReadingCodes.UNKNOWN_PROPERTY, inPlan(properties), place, dutch, english);
    }

    private static List<Case> duplicates() {
        return List.of(
                twice(
                        "\"summary\": \"s\",\n\"summary\": \"s\"",
                        "3:1 /summary",
                        "De eigenschap 'summary' staat hier twee keer; laat er één staan.",
                        "The property 'summary' stands here twice; leave one."),
                twice("\"id\": \"b\"", "2:1 /id", "'id'", "'id'"),
                // whatever the second one holds
                twice("\"summary\": \"s\", \"summary\": {\"a\": [null]}", "2:17 /summary", "'summary'", "'summary'"),
                twice("\"kind\": \"programme\"", "2:1 /kind", "'kind'", "'kind'"),
                twice("\"format\": \"samenplan/2.0\"", "2:1 /format", "'format'", "'format'"),
                twice("\"x-a\": 1, \"x-a\": 2", "2:11 /x-a", "'x-a'", "'x-a'"),
                twice("\"x-a\": [{\"b\": 1, \"b\": 2}]", "2:18 /x-a/0/b", "'b'", "'b'"),
                // the same key, spelt with an escape
                twice("\"summary\": \"s\", \"\\u0073ummary\": \"s\"", "2:17 /summary", "'summary'", "'summary'"),
                twice(
                        "\"frameworks\": [{\"id\": \"f\", \"version\": \"1\", \"name\": {\"nl\": \"F\", \"nl\": \"G\"}}]",
                        "2:64 /frameworks/0/name/nl",
                        "'nl'",
                        "'nl'"));
    }

    private static Case twice(String properties, String place, String dutch, String english) {
        return new Case(ReadingCodes.DUPLICATE_PROPERTY, inPlan(properties), place, dutch, english);
    }

    private static List<Case> missing() {
        return List.of(
                // all that is missing from one part at once
                new Case(
                        ReadingCodes.MISSING_PROPERTY,
                        "{\"format\": \"samenplan/1.0\", \"kind\": \"programme\"}",
                        "1:1 ",
                        "Bij 'programma' ontbreekt 'id', 'title', 'language'.",
                        "'programme' lacks 'id', 'title', 'language'."),
                new Case(
                        ReadingCodes.MISSING_PROPERTY,
                        "{\"format\": \"samenplan/1.0\"}",
                        "1:1 ",
                        "Bij 'plan' of 'programma' ontbreekt 'kind'.",
                        "'plan' or 'programme' lacks 'kind'."),
                missing(
                        "\"goals\": [\n  {\"id\": \"g\"}]",
                        "3:3 /goals/0",
                        "Bij 'doel' ontbreekt 'title'.",
                        "'goal' lacks 'title'."),
                missing(
                        "\"goals\": [{\"id\": \"g\", \"title\": \"G\", \"targets\": [{\"share\": 5}]}]",
                        "2:49 /goals/0/targets/0",
                        "Bij 'streefwaarde' ontbreekt 'type'.",
                        "'target' lacks 'type'."));
    }

    private static Case missing(String properties, String place, String dutch, String english) {
        return new Case(ReadingCodes.MISSING_PROPERTY, inPlan(properties), place, dutch, english);
    }

    private static List<Case> constants() {
        return List.of(
                constant(
                        "\"status\": \"adoptd\"",
                        "2:11 /status",
                        "'status' kent deze waarde niet. Bedoelt u 'adopted'? Mogelijk is: ",
                        "'status' does not know this value. Did you mean 'adopted'? Allowed are: "),
                constant("\"status\": \"ADOPTED\"", "2:11 /status", "Bedoelt u 'adopted'?", "Did you mean 'adopted'?"),
                constant(
                        "\"goals\": [{\"id\": \"g\", \"title\": \"G\", \"level\": \"hoofddoel\"}]",
                        "2:46 /goals/0/level",
                        "'level' kent deze waarde niet. Mogelijk is: ambition, main, sub.",
                        "'level' does not know this value. Allowed are: ambition, main, sub."),
                constant(
                        "\"actions\": [{\"id\": \"c\", \"title\": \"A\", \"kind\": \"\"}]",
                        "2:47 /actions/0/kind",
                        "support en nog 4 andere.",
                        "support and 4 others."),
                constant(
                        "\"goals\": [{\"id\": \"g\", \"title\": \"G\", \"targets\": [{\"type\": \"at-mots\", \"share\": 5}]}]",
                        "2:58 /goals/0/targets/0/type",
                        "'type' kent deze waarde niet. Bedoelt u 'at-most'? Mogelijk is: at-most, at-least, change-by,",
                        "'type' does not know this value. Did you mean 'at-most'? Allowed are: at-most, at-least,"),
                // a name of Java is none of ours
                constant(
                        "\"goals\": [{\"id\": \"g\", \"title\": \"G\", \"targets\": [{\"type\": \"AtMost\"}]}]",
                        "2:58 /goals/0/targets/0/type",
                        "'type' kent deze waarde niet.",
                        "'type' does not know this value."),
                new Case(
                        ReadingCodes.UNKNOWN_CONSTANT,
                        "{\"format\": \"samenplan/1.0\", \"kind\": \"plan\"}",
                        "1:37 /kind",
                        "'kind' kent deze waarde niet. Mogelijk is: coalition-plan, programme.",
                        "'kind' does not know this value. Allowed are: coalition-plan, programme."));
    }

    private static Case constant(String properties, String place, String dutch, String english) {
        return new Case(ReadingCodes.UNKNOWN_CONSTANT, inPlan(properties), place, dutch, english);
    }

    private static List<Case> values() {
        return List.of(
                value(
                        "\"period\": {\"duration\": \"2 jaar\"}",
                        "2:24 /period/duration",
                        "'duration' is niet goed geschreven. Een duur moet een aantal dagen, weken, maanden of jaren"
                                + " zijn, zoals P2Y.",
                        "'duration' is not written right. Duration must be a number of days, weeks, months or years,"
                                + " such as P2Y."),
                value("\"issued\": \"12-04-2021\"", "2:11 /issued", "'issued' is niet goed", "'issued' is not written"),
                value(
                        "\"areas\": [{\"id\": \"b\", \"name\": \"B\", \"codes\": [\"cbs:GM0327\", \"GM0327\"]}]",
                        "2:60 /areas/0/codes/1",
                        "'codes' is niet goed",
                        "'codes' is not written"),
                value(
                        "\"targetGroups\": [{\"id\": \"b\", \"name\": \"B\", \"ages\": \"75 plus\"}]",
                        "2:51 /targetGroups/0/ages",
                        "'ages' is niet goed geschreven.",
                        "'ages' is not written right."),
                value(
                        "\"goals\": [{\"id\": \"g\", \"title\": \"G\", \"targets\": [{\"type\": \"at-most\", \"share\": 140}]}]",
                        "2:78 /goals/0/targets/0/share",
                        "'share' is niet goed geschreven. Een percentage moet een gewoon getal van 0 tot 100 zijn",
                        "'share' is not written right. Percentage must be a plain number from 0 to 100"),
                value(
                        "\"frameworks\": [{\"id\": \"f\", \"version\": \"1\", \"name\": {}}]",
                        "2:52 /frameworks/0/name",
                        "Een naam per taal moet in minstens één taal een tekst hebben.",
                        "Label must have a text in at least one language."),
                value(
                        "\"frameworks\": [{\"id\": \"f\", \"version\": \"1\", \"name\": {\"NL\": \"F\"}}]",
                        "2:52 /frameworks/0/name",
                        "Een taal moet als taalcode geschreven zijn, zoals nl",
                        "Language tag must be a canonical BCP 47 tag such as nl"),
                // of a property of others, the key is what is wrong
                value("\"x-Zaak\": 1", "2:1 /x-Zaak", "De naam van een eigen eigenschap", "Extension key must be"),
                value("\"x-a\": " + "[".repeat(33) + "]".repeat(33), "2:1 /x-a", "32 ", "32 levels deep."));
    }

    private static Case value(String properties, String place, String dutch, String english) {
        return new Case(ReadingCodes.MALFORMED_VALUE, inPlan(properties), place, dutch, english);
    }

    private static List<Case> impossible() {
        return List.of(
                impossible(
                        "\"period\":\n  {\"begin\": \"2021\", \"end\": \"2020\"}",
                        "3:3 /period",
                        "Dit kan niet: Een periode mag niet eindigen voor ze begint - maar er stond: 2021..2020.",
                        "This cannot be: Time span must not end before it begins - but was: 2021..2020."),
                impossible(
                        "\"events\": [{\"id\": \"e\", \"title\": \"E\", \"attendance\": {\"exact\": 5, \"about\": 6}}]",
                        "2:52 /events/0/attendance",
                        "Een aantal moet op één manier gegeven zijn",
                        "Quantity must be stated in one way"),
                impossible(
                        "\"goals\": [{\"id\": \"g\", \"title\": \"G\", \"targets\": [{\"share\": 5, \"number\": 5, \"type\": \"at-most\"}]}]",
                        "2:49 /goals/0/targets/0",
                        "Een niveau moet een aandeel of een getal zijn",
                        "Level must be either a share or a number"));
    }

    private static Case impossible(String properties, String place, String dutch, String english) {
        return new Case(ReadingCodes.IMPOSSIBLE, inPlan(properties), place, dutch, english);
    }
}

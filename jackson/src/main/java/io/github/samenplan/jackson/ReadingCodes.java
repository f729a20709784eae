package io.github.samenplan.jackson;

import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Severity;
import java.util.List;

/** What can be wrong with a document before it is one (Dutch: <i>leesbevindingen</i>). */
public final class ReadingCodes {

    /** The text is not JSON. */
    public static final FindingCode SYNTAX =
            error("malformed-json", "Hier klopt de JSON niet: {0}.", "The JSON is not right here: {0}.");

    /** There is no text. */
    public static final FindingCode EMPTY = error(
            "empty-document",
            "Dit document is leeg; er hoort een plan in te staan.",
            "This document is empty; it should hold a plan.");

    /** The bytes or escapes are no text. */
    public static final FindingCode ENCODING = error(
            "malformed-encoding",
            "Hier staan tekens die geen geldige Unicode-tekst zijn; bewaar het document als UTF-8.",
            "These characters are no valid Unicode text; save the document as UTF-8.");

    /** Text follows the end of the document. */
    public static final FindingCode TRAILING_TEXT = error(
            "trailing-text",
            "Na het einde van het document staat nog tekst; haal die weg.",
            "There is text after the end of the document; remove it.");

    /** A limit was passed. */
    public static final FindingCode LIMIT = error(
            "limit-passed",
            "Dit document is groter of dieper dan gelezen mag worden: {0}.",
            "This document is larger or deeper than may be read: {0}.");

    /** The format is not stated, or not one that can be read. */
    public static final FindingCode FORMAT = error(
            "unsupported-format",
            "Een document moet beginnen met \"format\": \"{0}\"; deze indeling wordt niet herkend.",
            "A document must start with \"format\": \"{0}\"; this format is not recognised.");

    /** A value is of another JSON type. */
    public static final FindingCode WRONG_TYPE =
            error("wrong-type", "Hier hoort {0} te staan, maar er staat {1}.", "{0} belongs here, but there is {1}.");

    /** A value is null. */
    public static final FindingCode NULL = error(
            "null-value",
            "'{0}' is null; laat een eigenschap weg als er niets over gezegd is.",
            "'{0}' is null; leave a property out where nothing is stated.");

    /** A list holds nothing. */
    public static final FindingCode EMPTY_LIST = error(
            "empty-list",
            "'{0}' is een lege lijst; laat een eigenschap weg als er niets over gezegd is.",
            "'{0}' is an empty list; leave a property out where nothing is stated.");

    /** A property is not known here. */
    public static final FindingCode UNKNOWN_PROPERTY = error(
            "unknown-property",
            "De eigenschap '{0}' hoort niet bij {1}.{2}",
            "The property '{0}' does not belong to {1}.{2}");

    /** A property stands twice in one object. */
    public static final FindingCode DUPLICATE_PROPERTY = error(
            "duplicate-property",
            "De eigenschap '{0}' staat hier twee keer; laat er één staan.",
            "The property '{0}' stands here twice; leave one.");

    /** A property that must be there is not. */
    public static final FindingCode MISSING_PROPERTY =
            error("missing-property", "Bij {0} ontbreekt {1}.", "{0} lacks {1}.");

    /** A constant is not one of those allowed. */
    public static final FindingCode UNKNOWN_CONSTANT = error(
            "unknown-constant",
            "'{0}' kent deze waarde niet.{1} Mogelijk is: {2}.",
            "'{0}' does not know this value.{1} Allowed are: {2}.");

    /** A scalar is not written as its type asks. */
    public static final FindingCode MALFORMED_VALUE =
            error("malformed-value", "'{0}' is niet goed geschreven. {1}.", "'{0}' is not written right. {1}.");

    /** Values that cannot be true together. */
    public static final FindingCode IMPOSSIBLE =
            error("impossible-value", "Dit kan niet: {0} - maar er stond: {1}.", "This cannot be: {0} - but was: {1}.");

    /** So much is wrong that the reading was broken off. */
    public static final FindingCode TOO_MANY = error(
            "too-many-findings",
            "Er is zo veel mis dat het lezen na {0} bevindingen is gestopt.",
            "So much is wrong that reading stopped after {0} findings.");

    private ReadingCodes() {}

    /** Returns all codes. */
    public static List<FindingCode> all() {
        return List.of(
                SYNTAX,
                EMPTY,
                ENCODING,
                TRAILING_TEXT,
                LIMIT,
                FORMAT,
                WRONG_TYPE,
                NULL,
                EMPTY_LIST,
                UNKNOWN_PROPERTY,
                DUPLICATE_PROPERTY,
                MISSING_PROPERTY,
                UNKNOWN_CONSTANT,
                MALFORMED_VALUE,
                IMPOSSIBLE,
                TOO_MANY);
    }

    private static FindingCode error(String id, String dutch, String english) {
        return FindingCode.of(id, Severity.ERROR, dutch, english);
    }
}

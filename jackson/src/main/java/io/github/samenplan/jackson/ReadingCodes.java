package io.github.samenplan.jackson;

import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.plan.IdIndex;
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

    /** The document is of a version that cannot be read. */
    public static final FindingCode VERSION = error(
            "unsupported-version",
            "Dit document is geschreven in {0}; gelezen kan worden {1}.",
            "This document is written in {0}; what can be read is {1}.");

    /** A property of a newer version of the format is not known yet. */
    public static final FindingCode LEFT_OUT = FindingCode.of(
            "property-left-out",
            Severity.WARNING,
            "De eigenschap '{0}' van {1} hoort bij een nieuwere versie van de indeling en is weggelaten.",
            "The property '{0}' of {1} belongs to a newer version of the format and was left out.");

    /** A value is of another JSON type. */
    public static final FindingCode WRONG_TYPE =
            error("wrong-type", "Hier hoort {0} te staan, maar er staat {1}.", "{0} belongs here, but there is {1}.");

    /** A value is null. */
    public static final FindingCode NULL = error(
            "null-value",
            "Bij '{0}' staat null; laat weg waar niets over gezegd is.",
            "There is null at '{0}'; leave out what is not stated.");

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

    /** So much is wrong that not all of it is told. */
    public static final FindingCode TOO_MANY = error(
            "too-many-findings",
            "Er is zo veel mis dat alleen de eerste {0} bevindingen gegeven worden.",
            "So much is wrong that only the first {0} findings are given.");

    /** A part could not be built, and what holds for it as a whole was not checked. */
    public static final FindingCode UNCHECKED_PART = information(
            "unchecked-part",
            "Of wat hier staat bij elkaar past, is nog niet gecontroleerd.",
            "Whether what stands here goes together was not checked yet.");

    /** A value was passed over, since it was not clear what it is. */
    public static final FindingCode UNREAD_CONTENT = information(
            "unread-content", "Wat er in '{0}' staat, is nog niet gelezen.", "What '{0}' holds was not read yet.");

    /** The reading ended before the text did. */
    public static final FindingCode UNREAD_REST = information(
            "unread-rest",
            "Wat hierna komt, is nog niet of niet helemaal gelezen.",
            "What follows here was not read yet, or not all of it.");

    /** There is no document to check as a whole. */
    public static final FindingCode UNCHECKED_DOCUMENT = information(
            "unchecked-document",
            "Het document als geheel is nog niet gecontroleerd, ook niet op volledigheid.",
            "The document as a whole was not checked yet, nor whether anything is missing.");

    private ReadingCodes() {}

    /** Returns all codes of what can be wrong. */
    public static List<FindingCode> all() {
        return List.of(
                SYNTAX,
                EMPTY,
                ENCODING,
                TRAILING_TEXT,
                LIMIT,
                FORMAT,
                VERSION,
                LEFT_OUT,
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

    /** Returns all codes of what could not be checked because of something that is wrong. */
    public static List<FindingCode> unchecked() {
        return List.of(UNCHECKED_PART, UNREAD_CONTENT, UNREAD_REST, IdIndex.UNCHECKED_REFERENCE, UNCHECKED_DOCUMENT);
    }

    private static FindingCode information(String id, String dutch, String english) {
        return FindingCode.of(id, Severity.INFO, dutch, english);
    }

    private static FindingCode error(String id, String dutch, String english) {
        return FindingCode.of(id, Severity.ERROR, dutch, english);
    }
}

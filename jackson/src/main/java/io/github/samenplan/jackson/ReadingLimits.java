package io.github.samenplan.jackson;

import io.github.samenplan.fact.Clause;
import io.github.samenplan.finding.Words;

/**
 * How large a document may be that is read (Dutch: <i>grenzen</i>). The standard limits are safe for an address that
 * anybody can send to; each can be changed in a copy.
 */
public final class ReadingLimits {

    private static final Clause POSITIVE =
            Clause.of("Limit", "be at least 1").inDutch("Een grens moet minstens 1 zijn");
    private static final ReadingLimits STANDARD = new ReadingLimits(8_000_000, 100, 1_000_000, 1_000);

    private final int longestDocument;
    private final int deepest;
    private final int longestText;
    private final int mostFindings;

    private ReadingLimits(int longestDocument, int deepest, int longestText, int mostFindings) {
        POSITIVE.check(
                longestDocument > 0 && deepest > 0 && longestText > 0 && mostFindings > 0,
                Math.min(Math.min(longestDocument, deepest), Math.min(longestText, mostFindings)));
        this.longestDocument = longestDocument;
        this.deepest = deepest;
        this.longestText = longestText;
        this.mostFindings = mostFindings;
    }

    /** Returns the most bytes, and the most characters, of a document: 8 million, some hundred times a large plan. */
    public int getLongestDocument() {
        return longestDocument;
    }

    /** Returns the most levels of objects and lists inside each other: 100. */
    public int getDeepest() {
        return deepest;
    }

    /** Returns the most UTF-16 units of one text: a million. */
    public int getLongestText() {
        return longestText;
    }

    /** Returns the most faults after which reading stops: a thousand. */
    public int getMostFindings() {
        return mostFindings;
    }

    /** Returns limits with another length of a document. */
    public ReadingLimits longestDocument(int most) {
        return new ReadingLimits(most, deepest, longestText, mostFindings);
    }

    /** Returns limits with another depth. */
    public ReadingLimits deepest(int most) {
        return new ReadingLimits(longestDocument, most, longestText, mostFindings);
    }

    /** Returns limits with another length of a text. */
    public ReadingLimits longestText(int most) {
        return new ReadingLimits(longestDocument, deepest, most, mostFindings);
    }

    /** Returns limits with another number of findings. */
    public ReadingLimits mostFindings(int most) {
        return new ReadingLimits(longestDocument, deepest, longestText, most);
    }

    /** Returns the limits in words. */
    Words inWords() {
        return Words.of(
                "hoogstens " + longestDocument + " tekens lang, " + deepest + " niveaus diep, en " + longestText
                        + " tekens per tekst",
                "at most " + longestDocument + " characters long, " + deepest + " levels deep, and " + longestText
                        + " characters a text");
    }

    /** Returns the standard limits. */
    public static ReadingLimits standard() {
        return STANDARD;
    }
}

package io.github.samenplan.jackson;

import java.util.OptionalInt;

/** The text of a document as far as it may be read, and one character more if it is longer. */
final class HeldText {

    private final StringBuilder text = new StringBuilder();
    private final int longest;
    private int brokenAt = -1;

    HeldText(int longest) {
        this.longest = longest;
    }

    /** Adds a character, unless there is one too many already. */
    void add(char c) {
        if (isTooLong()) {
            return;
        }
        if (brokenAt < 0 && c == Characters.BROKEN && !endsInHalf()) {
            brokenAt = text.length();
        }
        text.append(c);
    }

    private boolean endsInHalf() {
        return !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1));
    }

    boolean isTooLong() {
        return text.length() > longest;
    }

    int length() {
        return text.length();
    }

    /** Returns where the first bytes are that are no text. */
    OptionalInt brokenAt() {
        return brokenAt < 0 ? OptionalInt.empty() : OptionalInt.of(brokenAt);
    }

    /** Leaves out all from an offset on, and returns it. */
    String cut(int at) {
        String rest = text.substring(at);
        text.setLength(at);
        brokenAt = brokenAt < at ? brokenAt : -1;
        return rest;
    }

    /** Leaves out the comma and blanks that it ends in. */
    void dropComma() {
        int end = text.toString().stripTrailing().length();
        cut(end > 0 && text.charAt(end - 1) == ',' ? end - 1 : end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

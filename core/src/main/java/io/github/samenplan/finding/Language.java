package io.github.samenplan.finding;

import java.util.Locale;

/** A language in which the library speaks (Dutch: <i>taal</i>). */
public enum Language {
    /** Dutch. */
    DUTCH("nl"),
    /** English. */
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Returns its tag in BCP 47: {@code nl} or {@code en}. */
    public String getTag() {
        return tag;
    }

    /** Returns the JDK's locale for it. */
    public Locale toLocale() {
        return Locale.forLanguageTag(tag);
    }
}

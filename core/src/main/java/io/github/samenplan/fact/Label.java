package io.github.samenplan.fact;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A short text in one or more languages (Dutch: <i>benaming</i>).
 *
 * <p>A plan speaks one language, but a framework is shared: its first pillar is "Bestuurlijk commitment" in Dutch and
 * "Administrative commitment" in English.
 *
 * <p>A language is a tag of BCP 47 (RFC 5646) in its shortest canonical spelling: a language, and where needed a script
 * and a region. So {@code nl}, {@code fy}, {@code zh-Hant} and {@code pt-BR}, but not {@code NL}, {@code nld} or
 * {@code pt_br}. Whether there is such a language is not checked.
 *
 * <p>The texts may be any, even blank: that is a matter of validation.
 *
 * <p>Null arguments are refused with a {@code NullPointerException}.
 */
public final class Label {

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?");
    private static final Clause LANGUAGE = Clause.of(
                    "Language tag", "be a canonical BCP 47 tag such as nl, zh-Hant or pt-BR")
            .inDutch("Een taal moet als taalcode geschreven zijn, zoals nl, zh-Hant of pt-BR");
    private static final Clause TEXTS = Clause.of("Label", "have a text in at least one language")
            .inDutch("Een naam per taal moet in minstens één taal een tekst hebben");

    /** The three-letter codes that BCP 47 replaces by two letters, such as {@code nld}. */
    private static final Set<String> TOO_LONG = Arrays.stream(Locale.getISOLanguages())
            .map(language -> Locale.forLanguageTag(language).getISO3Language())
            .collect(toUnmodifiableSet());

    private final SortedMap<String, String> texts;

    private Label(SortedMap<String, String> texts) {
        this.texts = Collections.unmodifiableSortedMap(texts);
    }

    /** Returns the texts by language tag, sorted by tag; the map cannot be changed. */
    public SortedMap<String, String> asMap() {
        return texts;
    }

    /**
     * Returns the text in the given language, or else the nearest there is.
     *
     * <p>In this order: the tag itself; the tag with its last parts left off one by one, so that {@code nl-BE} is
     * served by {@code nl}; English; the first language by tag.
     *
     * @throws IllegalArgumentException if the tag is malformed
     */
    public String in(String languageTag) {
        checkTag(languageTag);
        for (int end = languageTag.length(); end > 0; end = languageTag.lastIndexOf('-', end - 1)) {
            String text = texts.get(languageTag.substring(0, end));
            if (text != null) {
                return text;
            }
        }
        return texts.getOrDefault("en", texts.get(texts.firstKey()));
    }

    /**
     * Returns this label with a text in the given language, in place of any text that it had in that language.
     *
     * @throws IllegalArgumentException if the tag is malformed
     */
    public Label and(String languageTag, String text) {
        SortedMap<String, String> more = new TreeMap<>(texts);
        put(more, languageTag, text);
        return new Label(more);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Label that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** Returns the texts by language for a developer to read, such as <code>{en=Health region, nl=GGD-regio}</code>. */
    @Override
    public String toString() {
        return texts.toString();
    }

    /**
     * Returns a label in one language.
     *
     * @throws IllegalArgumentException if the tag is malformed
     */
    public static Label of(String languageTag, String text) {
        return from(Collections.singletonMap(languageTag, text));
    }

    /**
     * Returns a label with the given texts by language tag.
     *
     * @throws IllegalArgumentException if a tag is malformed, or there is no text
     */
    public static Label from(Map<String, String> texts) {
        Objects.requireNonNull(texts, "texts");
        SortedMap<String, String> copy = new TreeMap<>();
        texts.forEach((languageTag, text) -> put(copy, languageTag, text));
        TEXTS.check(!copy.isEmpty(), "none");
        return new Label(copy);
    }

    private static void put(Map<String, String> texts, String languageTag, String text) {
        checkTag(languageTag);
        texts.put(languageTag, Objects.requireNonNull(text, "text"));
    }

    private static void checkTag(String languageTag) {
        Objects.requireNonNull(languageTag, "languageTag");
        LANGUAGE.check(TAG.matcher(languageTag).matches() && canonical(languageTag), languageTag);
    }

    private static boolean canonical(String languageTag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(languageTag).build();
            return locale.toLanguageTag().equals(languageTag) && !TOO_LONG.contains(locale.getLanguage());
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}

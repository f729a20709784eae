package io.github.samenplan.finding;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A word or sentence in both languages of the library (Dutch: <i>bewoording</i>). */
public final class Words {

    private final String dutch;
    private final String english;

    private Words(String dutch, String english) {
        this.dutch = Objects.requireNonNull(dutch, "dutch");
        this.english = Objects.requireNonNull(english, "english");
    }

    /** Returns the words in the language asked for. */
    public String in(Language language) {
        return language == Language.DUTCH ? dutch : english;
    }

    /**
     * Returns the words with each <code>{0}</code>, <code>{1}</code> and so on replaced by the argument of that number;
     * a number without an argument stays as it is.
     */
    public Words with(List<Words> arguments) {
        return new Words(filled(dutch, arguments, Language.DUTCH), filled(english, arguments, Language.ENGLISH));
    }

    /** Returns these words with others behind them. */
    public Words then(Words next) {
        return new Words(dutch + next.dutch, english + next.english);
    }

    private static String filled(String template, List<Words> arguments, Language language) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            int number = close == open + 2 ? template.charAt(open + 1) - '0' : -1;
            boolean known = number >= 0 && number < arguments.size();
            text.append(template, from, open);
            text.append(known ? arguments.get(number).in(language) : "{");
            from = known ? close + 1 : open + 1;
        }
        return text.append(template, from, template.length()).toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words that && dutch.equals(that.dutch) && english.equals(that.english);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dutch, english);
    }

    /** Returns the English words. */
    @Override
    public String toString() {
        return english;
    }

    /** Returns words that differ per language. */
    public static Words of(String dutch, String english) {
        return new Words(dutch, english);
    }

    /** Returns words that are found per language. */
    public static Words ofEach(Function<Language, String> text) {
        return new Words(text.apply(Language.DUTCH), text.apply(Language.ENGLISH));
    }

    /** Returns several words as one, with a text between them. */
    public static Words joined(String between, List<Words> all) {
        return ofEach(language -> String.join(
                between, all.stream().map(words -> words.in(language)).toList()));
    }

    /** Returns words that are the same in every language, such as a name. */
    public static Words ofBoth(String text) {
        return new Words(text, text);
    }
}

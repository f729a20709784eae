package io.github.samenplan.fact;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * A rule that a value must keep, in the words that also refuse what breaks it (Dutch: <i>voorwaarde</i>).
 *
 * <p>A clause gives every refusal of this library the same form: the subject, the rule, and what came instead, as in
 * "Age range must not end before it starts - but was: 64-18". What came instead is shown short, at most 40 characters,
 * and without characters that do harm in a log or a terminal: controls, line ends and turns of the writing direction
 * become <code>&#92;u000a</code> and the like.
 *
 * <p>Null arguments are refused with a {@code NullPointerException}.
 */
public final class Clause implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int LONGEST_SHOWN = 40;

    private final String sentence;
    private final String dutch;

    private Clause(String sentence, String dutch) {
        this.sentence = sentence;
        this.dutch = dutch;
    }

    /** Returns the rule as a Dutch sentence without a full stop; in English, where no Dutch one was given. */
    public String getDutch() {
        return dutch;
    }

    /**
     * Checks that the clause is kept.
     *
     * @param kept whether it is
     * @param value what is shown when it is not
     * @throws ImpossibleValueException if the clause is not kept
     */
    public void check(boolean kept, Object value) {
        Objects.requireNonNull(value, "value");
        if (!kept) {
            throw brokenBy(value);
        }
    }

    /** Returns the refusal of a value that breaks the clause, for the caller to throw. */
    public ImpossibleValueException brokenBy(Object value) {
        Objects.requireNonNull(value, "value");
        return new ImpossibleValueException(this, shown(value.toString()));
    }

    /** Returns the same clause with its Dutch sentence, without a full stop. */
    public Clause inDutch(String sentence) {
        return new Clause(this.sentence, Objects.requireNonNull(sentence, "sentence"));
    }

    /** Returns a text as it may stand in a message: short, and with harmful characters escaped. */
    static String shown(String text) {
        String head =
                text.codePoints().limit(LONGEST_SHOWN).mapToObj(Clause::shown).collect(joining());
        return text.codePoints().skip(LONGEST_SHOWN).findAny().isPresent() ? head + "..." : head;
    }

    private static String shown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> String.format(Locale.ROOT, "\\u%04x", codePoint);
            default -> Character.toString(codePoint);
        };
    }

    /** Returns the rule as a sentence without a full stop, such as "Age range must not end before it starts". */
    @Override
    public String toString() {
        return sentence;
    }

    /**
     * Returns the clause that says what a subject must do.
     *
     * @param subject what is spoken of, with a capital: "Age range"
     * @param rule what it must do: "not end before it starts"
     */
    public static Clause of(String subject, String rule) {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(rule, "rule");
        String sentence = subject + " must " + rule;
        return new Clause(sentence, sentence);
    }
}

package io.github.samenplan.finding;

import java.util.Collections;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A sort of thing that can be wrong (Dutch: <i>bevindingcode</i>), with its severity and its sentence in Dutch and
 * English. The id is permanent: a code that is retired is never used again for something else.
 */
public final class FindingCode {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private final String id;
    private final Severity severity;
    private final Words sentence;

    private FindingCode(String id, Severity severity, Words sentence) {
        this.id = id;
        this.severity = severity;
        this.sentence = sentence;
    }

    /** Returns the id, in kebab-case. */
    public String getId() {
        return id;
    }

    /** Returns how bad it is, unless a profile says otherwise. */
    public Severity getSeverity() {
        return severity;
    }

    /** Returns the sentence, in which <code>{0}</code> and so on stand for the arguments of a finding. */
    public Words getSentence() {
        return sentence;
    }

    /** Returns the sentence for findings in general, with dots where each says something of its own. */
    public Words inGeneral() {
        return sentence.with(Collections.nCopies(10, Words.ofBoth("...")));
    }

    /** Returns the same code with another sentence, for a place of which more can be said. */
    public FindingCode saying(Words other) {
        return new FindingCode(id, severity, Objects.requireNonNull(other, "other"));
    }

    /** Tells whether the other is a code with the same id. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FindingCode that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }

    /**
     * Returns a code.
     *
     * @param id in kebab-case, permanent
     * @param dutch a full sentence in plain Dutch
     * @param english the same in English
     * @throws IllegalArgumentException if the id is not in kebab-case
     */
    public static FindingCode of(String id, Severity severity, String dutch, String english) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Finding code must be in kebab-case - but was: " + id);
        }
        return new FindingCode(id, Objects.requireNonNull(severity, "severity"), Words.of(dutch, english));
    }
}

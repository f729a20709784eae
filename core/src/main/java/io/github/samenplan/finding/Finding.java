package io.github.samenplan.finding;

import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong with a document, or worth knowing about it (Dutch: <i>bevinding</i>): what, where, and how
 * bad. It keeps its arguments and speaks the language it is asked for.
 */
public final class Finding {

    private final FindingCode code;
    private final Severity severity;
    private final Location location;
    private final List<Words> arguments;

    private Finding(FindingCode code, Severity severity, Location location, List<Words> arguments) {
        this.code = Objects.requireNonNull(code, "code");
        this.severity = Objects.requireNonNull(severity, "severity");
        this.location = Objects.requireNonNull(location, "location");
        this.arguments = List.copyOf(arguments);
    }

    /** Returns what sort of thing it is. */
    public FindingCode getCode() {
        return code;
    }

    /** Returns how bad it is. */
    public Severity getSeverity() {
        return severity;
    }

    /** Returns where it is; a missing thing is at its owner. */
    public Location getLocation() {
        return location;
    }

    /** Returns what its sentence is filled with. */
    public List<Words> getArguments() {
        return arguments;
    }

    /** Returns the sentence in the language asked for, filled with the arguments. */
    public String message(Language language) {
        return code.getSentence().with(arguments).in(language);
    }

    /** Returns the same finding with another severity. */
    public Finding as(Severity other) {
        return new Finding(code, other, location, arguments);
    }

    /** Returns the same finding at another place, such as one with a line and column. */
    public Finding movedTo(Location other) {
        return new Finding(code, severity, other, arguments);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding that
                && code.equals(that.code)
                && severity == that.severity
                && location.equals(that.location)
                && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, severity, location, arguments);
    }

    /** Returns place, severity, code and the English sentence. */
    @Override
    public String toString() {
        return location + " " + severity + " " + code + ": " + message(Language.ENGLISH);
    }

    /** Returns a finding with the severity of its code. */
    public static Finding of(FindingCode code, Location location, Words... arguments) {
        return new Finding(code, code.getSeverity(), location, List.of(arguments));
    }
}

package io.github.samenplan.jackson;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of the format of a document: "samenplan/1.0". A minor version adds, a major one may change all. */
record FormatVersion(int major, int minor) implements Comparable<FormatVersion> {

    private static final Pattern FORM = Pattern.compile("samenplan/(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})");

    @Override
    public int compareTo(FormatVersion other) {
        return Comparator.comparingInt(FormatVersion::major)
                .thenComparingInt(FormatVersion::minor)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return "samenplan/" + major + "." + minor;
    }

    static Optional<FormatVersion> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new FormatVersion(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }
}

package io.github.samenplan.jackson;

import io.github.samenplan.finding.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A guess at what an author meant to write. */
final class Suggestion {

    private Suggestion() {}

    /** Returns " Bedoelt u ...?" with the nearest of the known names, or nothing if none is near. */
    static Words among(List<String> known, String written) {
        return nearest(known, written)
                .map(name -> Words.of(" Bedoelt u '" + name + "'?", " Did you mean '" + name + "'?"))
                .orElse(Words.ofBoth(""));
    }

    /** Returns the nearest of the known names, if one is near. */
    static Optional<String> nearest(List<String> known, String written) {
        // Two letters that changed places count as two
        int most = written.length() <= 3 ? 1 : Math.max(2, Math.min(written.length(), 30) / 3);
        return known.stream()
                .filter(name -> distance(name, written) <= most)
                .min(Comparator.comparingInt((String name) -> distance(name, written))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Returns how many letters have to be put in, left out or changed, regardless of case (Levenshtein). */
    private static int distance(String name, String written) {
        String one = name.toLowerCase(Locale.ROOT);
        String other = written.substring(0, Math.min(written.length(), 60)).toLowerCase(Locale.ROOT);
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}

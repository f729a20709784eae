package io.github.samenplan.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A real plan, and the same with faults. */
final class Texts {

    /** A text that no other fault follows from when it is of another type: nothing is told apart or found by it. */
    private static final Pattern HARMLESS = Pattern.compile(
            "\"(?!format|kind|type|language|version|id\"|[a-z]+Id\")\\w+\": (\"(?:[^\"\\\\]|\\\\.)*+\")");

    private Texts() {}

    /** Returns the largest of the plans in the examples. */
    static String plan() {
        Path here = Path.of("../plans/leusden.json");
        try {
            return Files.readString(Files.exists(here) ? here : Path.of("examples/plans/leusden.json"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns a text with a number for a text at so many places, evenly spread. */
    static String withFaults(String text, int faults) {
        List<MatchResult> places = HARMLESS.matcher(text).results().toList();
        List<MatchResult> chosen = new ArrayList<>();
        for (int i = 0; i < faults; i++) {
            chosen.add(places.get(i * places.size() / faults));
        }
        StringBuilder broken = new StringBuilder(text);
        for (int i = chosen.size() - 1; i >= 0; i--) {
            broken.replace(chosen.get(i).start(1), chosen.get(i).end(1), "5");
        }
        return broken.toString();
    }

    /** Returns a text without the comma at the end of so many lines, evenly spread. */
    static String withSlips(String text, int slips) {
        List<Integer> commas = Pattern.compile("(?<=[\"}\\]]),\\n")
                .matcher(text)
                .results()
                .map(MatchResult::start)
                .toList();
        StringBuilder broken = new StringBuilder(text);
        for (int i = slips - 1; i >= 0; i--) {
            broken.deleteCharAt(commas.get(i * commas.size() / slips));
        }
        return broken.toString();
    }
}

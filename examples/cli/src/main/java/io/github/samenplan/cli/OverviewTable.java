package io.github.samenplan.cli;

import io.github.samenplan.completeness.CompletenessOverview;
import io.github.samenplan.completeness.CompletenessOverview.Cell;
import io.github.samenplan.completeness.CompletenessOverview.Column;
import io.github.samenplan.completeness.CompletenessOverview.Row;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Words;
import io.github.samenplan.monitoring.TrafficLight;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Prints an overview for a person at a terminal of a hundred columns: a table for each profile, with as many blocks beside
 * each other as fit.
 */
final class OverviewTable {

    private static final int WIDTH = 100;
    private static final int LEAST_OF_NAME = 26;
    private static final String NOTHING = "-";

    private final PrintWriter out;
    private final Language language;
    private final boolean colour;
    private final Runnable beforePrinting;

    OverviewTable(PrintWriter out, Language language, boolean colour, Runnable beforePrinting) {
        this.out = out;
        this.language = language;
        this.colour = colour;
        this.beforePrinting = beforePrinting;
    }

    /** Prints that something could not be done. */
    void problem(Words sentence) {
        beforePrinting.run();
        line(painted(sentence.in(language), Style.fg_red));
    }

    void print(Overview overview) {
        beforePrinting.run();
        CompletenessOverview plans = overview.plans();
        if (!plans.getRows().isEmpty()) {
            line(in(
                    "Per bouwsteen: het licht, en aan hoeveel van de eisen een plan voldoet. Een - is: geen eis geldt.",
                    "Of each block: the light, and how many of the demands a plan meets. A - is: no demand applies."));
            line("");
            tables(plans);
            lacks(plans);
        }
        if (!overview.unusable().isEmpty()) {
            line(in("Niet te gebruiken:", "Not usable:"));
            overview.unusable().forEach(unusable -> line("  " + unusable.words(language)));
            line("");
        }
        line(painted(
                TerminalReport.read(overview.documents(), overview.unusable().size())
                        .in(language),
                Style.bold));
        out.flush();
    }

    private void tables(CompletenessOverview plans) {
        List<Column> columns = plans.getColumns();
        int cell = 2
                + plans.getRows().stream()
                        .flatMap(row -> row.cells().stream())
                        .mapToInt(each -> text(each).length())
                        .max()
                        .orElseThrow();
        int most = Math.max(1, (WIDTH - LEAST_OF_NAME) / cell);
        int first = 0;
        while (first < columns.size()) {
            String profile = columns.get(first).profile().getName().in(language.getTag());
            if (first == 0 || !isSameProfile(columns, first - 1, first)) {
                line(painted(profile + ":", Style.bold));
            }
            int end = first + 1;
            while (end < columns.size() && end - first < most && isSameProfile(columns, first, end)) {
                end++;
            }
            table(plans, first, end, cell);
            first = end;
        }
    }

    private static boolean isSameProfile(List<Column> columns, int one, int other) {
        return columns.get(one).profile().equals(columns.get(other).profile());
    }

    private void table(CompletenessOverview plans, int first, int end, int cell) {
        for (int i = first; i < end; i++) {
            line("  " + (i + 1) + " "
                    + plans.getColumns().get(i).block().getName().in(language.getTag()));
        }
        int name = WIDTH - (end - first) * cell;
        line("");
        line(row("", name, first, end, i -> padded(Integer.toString(i + 1), cell)));
        for (Row row : plans.getRows()) {
            line(row(name(row), name, first, end, i -> painted(row.cells().get(i), cell)));
        }
        for (TrafficLight light : TrafficLight.values()) {
            line(row(
                    in("Aantal ", "Number ") + light.words().in(language),
                    name,
                    first,
                    end,
                    i -> padded(Long.toString(plans.count(i, light)), cell)));
        }
        line("");
    }

    private static String row(String name, int width, int first, int end, IntFunction<String> cells) {
        return ("  " + padded(shortened(name, width - 4), width - 2)
                        + IntStream.range(first, end).mapToObj(cells).collect(Collectors.joining()))
                .stripTrailing();
    }

    private String painted(Cell cell, int width) {
        String text = text(cell);
        return painted(text, Lights.colour(cell.light())) + " ".repeat(width - text.length());
    }

    private String text(Cell cell) {
        if (cell.light() == TrafficLight.NOT_ASSESSED) {
            return NOTHING;
        }
        String light = cell.light().words().in(language);
        // Where all that applies is for information, there is nothing to count
        return cell.applying() == 0 ? light : light + " " + cell.met() + "/" + cell.applying();
    }

    private static String name(Row row) {
        return Stream.of(String.join(", ", row.areas()), row.title())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
    }

    private void lacks(CompletenessOverview plans) {
        if (plans.lacks().isEmpty()) {
            return;
        }
        line(Lacks.head(plans.measured()).in(language));
        plans.lacks().stream()
                .limit(Lacks.MOST)
                .forEach(lack -> line(Lacks.line(lack.plans(), lack.rule().getCode(), language)));
        line("");
    }

    /** Cuts a text between characters as people count them, not in the middle of one. */
    private static String shortened(String text, int width) {
        return length(text) <= width ? text : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - length(text)));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private String in(String dutch, String english) {
        return Words.of(dutch, english).in(language);
    }

    private void line(String text) {
        out.println(text);
    }

    private String painted(String text, Style style) {
        return colour ? Style.on(style) + text + Style.reset.on() : text;
    }
}

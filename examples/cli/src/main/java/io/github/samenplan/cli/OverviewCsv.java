package io.github.samenplan.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.samenplan.completeness.CompletenessOverview.Cell;
import io.github.samenplan.completeness.CompletenessOverview.Column;
import io.github.samenplan.completeness.CompletenessOverview.Row;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes an overview as a table for spreadsheets, in the form of RFC 4180: a line of heads, then one for each plan and
 * one for each document that cannot be used.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe before it: the title of a plan is words of
 * somebody else, and must not do anything.
 */
final class OverviewCsv {

    /** How a cell begins that a spreadsheet may run, by OWASP's page on CSV injection. */
    private static final Pattern FORMULA = Pattern.compile("^[=+@\\t\\r\\n\uff1d\uff0b\uff0d\uff20-]");

    private final Language language;

    private OverviewCsv(Language language) {
        this.language = language;
    }

    static String text(Overview overview, Language language) {
        OverviewCsv csv = new OverviewCsv(language);
        List<Column> columns = overview.plans().getColumns();
        StringWriter text = new StringWriter();
        try (CsvWriter lines = CsvWriter.builder().build(text)) {
            lines.writeRecord(csv.heads(columns));
            overview.plans().getRows().forEach(row -> lines.writeRecord(csv.cells(row)));
            overview.unusable().forEach(unusable -> lines.writeRecord(csv.cells(unusable, columns.size())));
        } catch (IOException noFile) {
            throw new UncheckedIOException(noFile);
        }
        return text.toString();
    }

    private List<String> heads(List<Column> columns) {
        List<String> heads = new ArrayList<>(List.of(
                in("bestand", "file"),
                in("bruikbaar", "usable"),
                in("plaats", "place"),
                in("titel", "title"),
                "id",
                in("fouten", "errors"),
                in("eerste fout", "first error")));
        for (Column column : columns) {
            String block = column.profile().getId() + "/" + column.block().getId();
            heads.add(block);
            heads.add(block + " " + in("voldaan", "met"));
            heads.add(block + " " + in("gevraagd", "asked"));
        }
        return heads;
    }

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(List.of(
                safe(row.origin()),
                in("ja", "yes"),
                safe(String.join(", ", row.areas())),
                safe(row.title()),
                row.id(),
                "0",
                ""));
        for (Cell cell : row.cells()) {
            cells.add(cell.light().words().in(language));
            cells.add(Integer.toString(cell.met()));
            cells.add(Integer.toString(cell.applying()));
        }
        return cells;
    }

    private List<String> cells(Overview.Unusable unusable, int columns) {
        List<String> cells = new ArrayList<>(List.of(
                safe(unusable.origin()),
                in("nee", "no"),
                "",
                "",
                "",
                Integer.toString(unusable.faults()),
                safe(unusable.first().message(language))));
        cells.addAll(Collections.nCopies(columns * 3, ""));
        return cells;
    }

    private String in(String dutch, String english) {
        return Words.of(dutch, english).in(language);
    }

    private static String safe(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }
}

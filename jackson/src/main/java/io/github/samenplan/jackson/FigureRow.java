package io.github.samenplan.jackson;

import io.github.samenplan.finding.Location;
import java.util.Map;

/** One row of a table, as far as it matters here, and where it stands. */
record FigureRow(Location location, Map<String, Cell> columns) {

    Location at(Cell cell) {
        return location.property(cell.column()).at(cell.line(), cell.col());
    }

    /** What stands in one column: its text without padding, empty for null. */
    record Cell(String column, String text, int line, int col) {}
}

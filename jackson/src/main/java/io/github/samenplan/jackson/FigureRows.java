package io.github.samenplan.jackson;

import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Reads the rows of a table one by one, as an OData service sends them, and keeps none. */
final class FigureRows {

    private static final Pattern NUMBERED = Pattern.compile("(.+)_[0-9]{1,9}");
    private static final Pattern TABLE = Pattern.compile("(?:.*/)?50120NED(?:/.*)?");

    private static final int MOST_NAMES = 1_000;

    private final JsonParser parser;
    private final FigureFindings findings;
    private final FigureCells cells;

    /** The names of the columns without the number behind the underscore, worked out once. */
    private final Map<String, String> names = new HashMap<>();

    private boolean isNamed;
    private boolean hasRows;
    private int row;

    FigureRows(JsonParser parser, FigureFindings findings, FigureCells cells) {
        this.parser = parser;
        this.findings = findings;
        this.cells = cells;
    }

    void read() {
        if (parser.nextToken() == null) {
            findings.add(ReadingCodes.EMPTY, Location.ofDocument().at(1, 1));
            return;
        }
        boolean isObject = parser.currentToken() == JsonToken.START_OBJECT;
        if (isObject) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                property(parser.currentName());
            }
        }
        if (!hasRows && !findings.holdError()) {
            findings.add(FigureCodes.NOT_A_TABLE, Location.ofDocument().at(1, 1));
        } else if (!isNamed && hasRows) {
            findings.add(FigureCodes.TABLE_NOT_STATED, Location.ofDocument().at(1, 1));
        }
        if (isObject && parser.nextToken() != null) {
            findings.add(ReadingCodes.TRAILING_TEXT, here(Location.ofDocument()));
        }
    }

    private void property(String name) {
        JsonToken token = parser.nextToken();
        Location location = here(Location.ofDocument().property(name));
        switch (name) {
            case "value" -> {
                hasRows = token == JsonToken.START_ARRAY;
                if (hasRows) {
                    rows();
                }
            }
            case "odata.metadata" -> {
                String stated = token.isScalarValue() ? parser.getString() : "";
                isNamed = true;
                if (!TABLE.matcher(stated.replaceFirst("[#$].*", "")).matches()) {
                    findings.add(FigureCodes.OTHER_TABLE, location, Kinds.shown(tail(stated)));
                }
            }
            case "odata.error" -> findings.add(FigureCodes.SERVICE_ERROR, location, Kinds.shown(message()));
            case "odata.nextLink" -> findings.add(FigureCodes.CONTINUED, location);
            default -> {
                // odata.count and the like
            }
        }
        parser.skipChildren();
    }

    /** Returns the part of an address that names the table. */
    private static String tail(String address) {
        String table = address.replaceFirst("/?[#$].*", "");
        return table.isEmpty() ? "-" : table.substring(table.lastIndexOf('/') + 1);
    }

    /** Returns the first text under "value" inside an error. */
    private String message() {
        String message = "?";
        int depth = 0;
        do {
            JsonToken token = parser.currentToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.VALUE_STRING && "value".equals(parser.currentName())) {
                message = parser.getString();
            }
        } while (depth > 0 && parser.nextToken() != null);
        return message;
    }

    private void rows() {
        for (; parser.nextToken() != JsonToken.END_ARRAY; row++) {
            Location location = Location.ofDocument().property("value").item(row);
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                findings.once(
                        ReadingCodes.WRONG_TYPE,
                        here(location),
                        Words.of("een rij tussen { en }", "a row between { and }"),
                        Kinds.of(parser.currentToken()));
                parser.skipChildren();
                continue;
            }
            if (names.size() > MOST_NAMES) {
                names.clear();
            }
            TokenStreamLocation start = parser.currentTokenLocation();
            cells.add(new FigureRow(location.at(start.getLineNr(), start.getColumnNr()), columns(location)));
        }
    }

    /** Returns the columns that matter, by their names without the number behind the underscore. */
    private Map<String, FigureRow.Cell> columns(Location row) {
        Map<String, FigureRow.Cell> columns = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String written = parser.currentName();
            String name = names.computeIfAbsent(written, FigureRows::withoutNumber);
            JsonToken token = parser.nextToken();
            if (!cells.uses(name)) {
                parser.skipChildren();
                continue;
            }
            TokenStreamLocation place = parser.currentTokenLocation();
            String text = token.isScalarValue() && token != JsonToken.VALUE_NULL
                    ? parser.getString().strip()
                    : "";
            FigureRow.Cell cell = new FigureRow.Cell(written, text, place.getLineNr(), place.getColumnNr());
            if (token.isStructStart()) {
                findings.once(
                        ReadingCodes.WRONG_TYPE,
                        here(row.property(written)),
                        Words.of("een getal of een tekst", "a number or a text"),
                        Kinds.of(token));
                parser.skipChildren();
            } else if (columns.putIfAbsent(name, cell) != null) {
                findings.once(FigureCodes.COLUMN_TWICE, here(row.property(written)), Kinds.shown(name));
            }
        }
        return columns;
    }

    private static String withoutNumber(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        return numbered.matches() ? numbered.group(1) : name;
    }

    private Location here(Location location) {
        TokenStreamLocation place = parser.currentTokenLocation();
        return location.at(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
    }
}

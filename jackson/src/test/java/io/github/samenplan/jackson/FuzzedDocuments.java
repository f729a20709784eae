package io.github.samenplan.jackson;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.samenplan.Plans;
import io.github.samenplan.jackson.Json.Arr;
import io.github.samenplan.jackson.Json.Entry;
import io.github.samenplan.jackson.Json.Leaf;
import io.github.samenplan.jackson.Json.Obj;
import io.github.samenplan.jackson.Json.Slot;
import io.github.samenplan.jackson.Json.Text;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.Property;
import io.github.samenplan.plan.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Well-formed documents that a fuzzer has edited: the data that it gives picks the document and each edit. */
final class FuzzedDocuments {

    private static final int MOST_EDITS = 8;
    private static final int LONGEST_TEXT = 200;

    private static final PlanJson JSON = PlanJson.withoutConstraints();

    /** Documents to start from, as they are written; large ones would only slow the search down. */
    private static final List<String> WRITTEN = Plans.sample(40).stream()
            .map(JSON::write)
            .filter(text -> text.length() < 3_000)
            .toList();

    private static final Pattern PIECES =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|[-+.0-9A-Za-z]+|[\\[\\]{},:]|\\s+");

    /** What people type by mistake, or in the belief that JSON has it. */
    private static final List<String> SLIPS = List.of(
            ",",
            ":",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            "\u201c",
            "\u201e",
            "\u2018",
            "\\",
            "\\\"",
            "\\'",
            "\\u00",
            "\\ud800",
            "#",
            "//",
            "/*",
            "*/",
            "# geen\n",
            "// geen\n",
            "/* geen */",
            "'geen'",
            "\u201cgeen\u201d",
            "geen",
            "x-y:",
            "true",
            "null",
            "None",
            "NaN",
            "-",
            "+1",
            "01",
            ".5",
            "1,5",
            "1e999999999",
            "\n",
            "\r",
            "\t",
            "\0",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "\ud83d",
            "\ud83d\udc75",
            "{}",
            "[]",
            "{\"nl\": ",
            "\"id\": ",
            "<b>",
            "`",
            "$");

    /** Every name that an object of a document may use. */
    private static final List<String> NAMES = Stream.concat(
                    Stream.of(Format.KEY, Format.KIND, Format.TYPE, "x-eigen", "x-", "nl", ""),
                    Shape.all().stream()
                            .flatMap(shape -> shape.getProperties().stream())
                            .map(Property::getName))
            .distinct()
            .toList();

    private static final List<Json> VALUES = Stream.of(
                    "null",
                    "true",
                    "false",
                    "0",
                    "-5",
                    "100",
                    "100.1",
                    "1e2",
                    "-0.0",
                    "1E+1000",
                    "1e-1001",
                    "{}",
                    "[]",
                    "[[]]",
                    "[null]",
                    "{\"nl\": \"Naam\"}",
                    "{\"nl\": \" \"}",
                    "{\"type\": \"at-most\"}",
                    "{\"id\": \"nieuw\"}",
                    "[\"nieuw\"]",
                    "\"\"",
                    "\" \"",
                    "\"2021-02-29\"",
                    "\"2021-24~\"",
                    "\"P2Y\"",
                    "\"P99999999999D\"",
                    "\"09:30\"",
                    "\"24:00\"",
                    "\"55+\"",
                    "\"64-18\"",
                    "\"cbs:GM0327\"",
                    "\"a/b\"",
                    "\"samenplan/2.0\"",
                    "\"programme\"",
                    "\"https://example.org\"",
                    "\"\\u001b[31m\"",
                    "\"\\ud800\"")
            .map(Json::parse)
            .toList();

    private FuzzedDocuments() {}

    /** Returns the text of a document in which pieces are left out, doubled, exchanged or followed by a slip. */
    static String withSlips(FuzzedDataProvider data) {
        List<String> pieces = PIECES.matcher(data.pickValue(WRITTEN))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(ArrayList::new));
        for (int edits = data.consumeInt(1, MOST_EDITS); edits > 0 && !pieces.isEmpty(); edits--) {
            int at = data.consumeInt(0, pieces.size() - 1);
            switch (data.consumeInt(0, 6)) {
                case 0 -> pieces.remove(at);
                case 1 -> pieces.add(at, pieces.get(at));
                case 2 -> pieces.set(at, pieces.set(data.consumeInt(0, pieces.size() - 1), pieces.get(at)));
                case 3 -> pieces.add(at, data.pickValue(SLIPS));
                case 4 -> pieces.set(at, data.pickValue(SLIPS));
                case 5 -> pieces.set(at, inside(pieces.get(at), data));
                default ->
                    pieces.subList(at, Math.min(pieces.size(), at + data.consumeInt(1, 40)))
                            .clear();
            }
        }
        return String.join("", pieces);
    }

    /** Returns a piece with a slip, or anything at all, somewhere inside. */
    private static String inside(String piece, FuzzedDataProvider data) {
        int at = data.consumeInt(0, piece.length());
        String more = data.consumeBoolean() ? data.pickValue(SLIPS) : data.consumeString(LONGEST_TEXT);
        return piece.substring(0, at) + more + piece.substring(at);
    }

    /** Returns a text that is JSON, in which values and names are exchanged, doubled and left out. */
    static String withOtherValues(FuzzedDataProvider data) {
        Json document = Json.parse(data.pickValue(WRITTEN));
        for (int edits = data.consumeInt(1, MOST_EDITS); edits > 0; edits--) {
            List<Slot> slots = Json.slots(document, CoalitionPlan.class);
            if (!slots.isEmpty()) {
                edit(data.pickValue(slots), slots, data);
            }
        }
        return switch (data.consumeInt(0, 3)) {
            case 0 -> document.minified().text();
            case 1 -> document.escaped().text();
            case 2 -> document.spread(new Random(data.consumeLong())).text();
            default ->
                document.shuffled(new Random(data.consumeLong())).onLines().text();
        };
    }

    private static void edit(Slot slot, List<Slot> slots, FuzzedDataProvider data) {
        switch (data.consumeInt(0, 6)) {
            case 0 -> slot.put(copy(data.pickValue(VALUES)));
            case 1 -> slot.put(copy(data.pickValue(slots).value()));
            case 2 -> slot.put(new Text(data.consumeString(LONGEST_TEXT)));
            case 3 -> slot.put(new Leaf(Long.toString(data.consumeLong())));
            case 4 -> add(slot, data.pickValue(NAMES));
            case 5 -> add(slot, data.consumeString(LONGEST_TEXT));
            default -> remove(slot);
        }
    }

    /** Adds the value once more to what holds it: under a name, or behind itself in a list. */
    private static void add(Slot slot, String name) {
        if (slot.owner() instanceof Obj object) {
            object.entries().add(slot.index(), new Entry(name, copy(slot.value())));
        } else if (slot.owner() instanceof Arr list) {
            list.items().add(slot.index(), copy(slot.value()));
        }
    }

    private static void remove(Slot slot) {
        if (slot.owner() instanceof Obj object) {
            object.entries().remove(slot.index());
        } else if (slot.owner() instanceof Arr list) {
            list.items().remove(slot.index());
        }
    }

    /** Returns the same value anew, since a value that holds itself has no end. */
    private static Json copy(Json value) {
        return Json.parse(value.minified().text());
    }
}

package io.github.samenplan.jackson;

import io.github.samenplan.fact.Label;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.Property;
import io.github.samenplan.plan.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as an author may lay it out: keys in any order and as often as they were put, numbers as they are spelt, blanks
 * at will. A laid out text knows where each key and each value begins, found without the reader that is tested.
 */
sealed interface Json {

    /** A number, truth value or null, as it is spelt. */
    record Leaf(String literal) implements Json {}

    /** A text, without its quotation marks. */
    record Text(String content) implements Json {}

    /** A list. */
    record Arr(List<Json> items) implements Json {}

    /** An object. */
    record Obj(List<Entry> entries) implements Json {}

    /** A key with its value. */
    record Entry(String key, Json value) {}

    static Json parse(String text) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return value(parser);
        }
    }

    private static Json value(JsonParser parser) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Obj object = new Obj(new ArrayList<>());
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                object.entries.add(new Entry(key, value(parser)));
            }
            return object;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            Arr list = new Arr(new ArrayList<>());
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.items.add(value(parser));
            }
            return list;
        }
        return parser.currentToken() == JsonToken.VALUE_STRING
                ? new Text(parser.getString())
                : new Leaf(parser.getString());
    }

    /** Returns the same with the entries of every object turned around at random. */
    default Json shuffled(Random random) {
        if (this instanceof Obj object) {
            Obj other = new Obj(new ArrayList<>());
            object.entries.forEach(entry -> other.entries.add(new Entry(entry.key, entry.value.shuffled(random))));
            Collections.shuffle(other.entries, random);
            return other;
        }
        if (this instanceof Arr list) {
            Arr other = new Arr(new ArrayList<>());
            list.items.forEach(item -> other.items.add(item.shuffled(random)));
            return other;
        }
        return this;
    }

    /** Returns the same with the keys that say what an object is at its end. */
    default Json withHeadersLast() {
        if (this instanceof Obj object) {
            Obj other = new Obj(new ArrayList<>());
            object.entries.forEach(entry -> other.entries.add(new Entry(entry.key, entry.value.withHeadersLast())));
            for (String header : List.of("type", "kind", "format")) {
                List<Entry> moved = other.entries.stream()
                        .filter(entry -> entry.key.equals(header))
                        .toList();
                other.entries.removeAll(moved);
                other.entries.addAll(moved);
            }
            return other;
        }
        if (this instanceof Arr list) {
            Arr other = new Arr(new ArrayList<>());
            list.items.forEach(item -> other.items.add(item.withHeadersLast()));
            return other;
        }
        return this;
    }

    // ---- Where the values of a document stand

    /** What an object or value is to the reader. */
    enum Sort {
        /** A part of the model. */
        PART,
        /** A name per language. */
        LABEL,
        /** A list of the model. */
        LIST,
        /** A scalar of the model. */
        SCALAR,
        /** Anything inside a property that is not ours. */
        FREE
    }

    /**
     * One value of a document: its pointer, what it is, and the slot that it stands in, so that another can be put
     * there.
     */
    record Slot(String pointer, Sort sort, Json owner, int index) {

        Json value() {
            return owner instanceof Obj object ? object.entries.get(index).value : ((Arr) owner).items.get(index);
        }

        void put(Json other) {
            if (owner instanceof Obj object) {
                object.entries.set(index, new Entry(object.entries.get(index).key, other));
            } else {
                ((Arr) owner).items.set(index, other);
            }
        }
    }

    /** Returns every value below a document, in the order of the text; the document itself is not among them. */
    static List<Slot> slots(Json document, Class<? extends PlanDocument> type) {
        List<Slot> slots = new ArrayList<>();
        collect(document, Optional.of(Shape.choices(type)), Sort.PART, "", slots);
        return slots;
    }

    private static void collect(
            Json value, Optional<List<Shape>> choices, Sort sort, String pointer, List<Slot> slots) {
        if (value instanceof Arr list) {
            Sort inside = sort != Sort.LIST
                    ? sort
                    : choices.filter(shapes -> !shapes.isEmpty()).isPresent() ? Sort.PART : Sort.SCALAR;
            for (int i = 0; i < list.items.size(); i++) {
                slots.add(new Slot(pointer + "/" + i, inside, list, i));
                collect(list.items.get(i), choices, inside, pointer + "/" + i, slots);
            }
        } else if (value instanceof Obj object) {
            for (int i = 0; i < object.entries.size(); i++) {
                Entry entry = object.entries.get(i);
                String at = pointer + "/" + entry.key.replace("~", "~0").replace("/", "~1");
                Optional<Property> property = choices.stream()
                        .flatMap(List::stream)
                        .flatMap(shape -> shape.find(entry.key).stream())
                        .findFirst();
                Sort inside = sort == Sort.FREE || sort == Sort.PART && entry.key.startsWith("x-")
                        ? Sort.FREE
                        : sort == Sort.LABEL ? Sort.SCALAR : sort(property);
                slots.add(new Slot(at, inside, object, i));
                collect(
                        entry.value,
                        inside == Sort.FREE
                                ? Optional.empty()
                                : property.map(known -> Shape.choices(known.getElementType())),
                        inside,
                        at,
                        slots);
            }
        }
    }

    private static Sort sort(Optional<Property> property) {
        if (property.isEmpty()) {
            return Sort.SCALAR; // format, kind or type
        }
        if (property.get().getCardinality() == Property.Cardinality.MANY) {
            return Sort.LIST;
        }
        return property.get().getElementType() == Label.class
                ? Sort.LABEL
                : property.get().holdsParts() ? Sort.PART : Sort.SCALAR;
    }

    // ---- Layout

    /** A text, with the line and column of each value by its pointer, and of each key, the last of two the same. */
    record LaidOut(String text, Map<String, String> values, Map<String, String> keys) {}

    /** Lays the JSON out without a blank. */
    default LaidOut minified() {
        return laidOut(() -> "", Json::quoted);
    }

    /** Lays the JSON out with every key and value on a line of its own. */
    default LaidOut onLines() {
        return laidOut(() -> "\n", Json::quoted);
    }

    /** Lays the JSON out with blanks, tabs and line ends of all three sorts between all of its signs. */
    default LaidOut spread(Random random) {
        List<String> blanks = List.of("", "", "", "", " ", "  ", "\t", "\n", "\r\n", "\r\n\t", "\r", "\n\n");
        return laidOut(() -> blanks.get(random.nextInt(blanks.size())), Json::quoted);
    }

    /** Lays the JSON out with every sign of every text written as an escape. */
    default LaidOut escaped() {
        return laidOut(() -> "\n", text -> {
            StringBuilder escapes = new StringBuilder("\"");
            text.chars().forEach(c -> escapes.append(String.format(Locale.ROOT, "\\u%04x", c)));
            return escapes.append('"').toString();
        });
    }

    private LaidOut laidOut(Supplier<String> blank, UnaryOperator<String> quote) {
        Printer printer = new Printer(blank, quote);
        printer.print(this, "");
        printer.blank();
        return new LaidOut(printer.text.toString(), printer.values, printer.keys);
    }

    /** Writes, and keeps count of line and column by itself. */
    final class Printer {
        private final Supplier<String> blanks;
        private final UnaryOperator<String> quote;
        private final StringBuilder text = new StringBuilder();
        private final Map<String, String> values = new HashMap<>();
        private final Map<String, String> keys = new HashMap<>();
        private int counted;
        private int line = 1;
        private int lineStart;

        private Printer(Supplier<String> blanks, UnaryOperator<String> quote) {
            this.blanks = blanks;
            this.quote = quote;
        }

        private void print(Json value, String pointer) {
            blank();
            values.putIfAbsent(pointer, here());
            if (value instanceof Leaf leaf) {
                text.append(leaf.literal);
            } else if (value instanceof Text content) {
                text.append(quote.apply(content.content));
            } else if (value instanceof Arr list) {
                text.append('[');
                for (int i = 0; i < list.items.size(); i++) {
                    text.append(i == 0 ? "" : ",");
                    print(list.items.get(i), pointer + "/" + i);
                    blank();
                }
                blank();
                text.append(']');
            } else if (value instanceof Obj object) {
                text.append('{');
                for (int i = 0; i < object.entries.size(); i++) {
                    Entry entry = object.entries.get(i);
                    String at = pointer + "/" + entry.key.replace("~", "~0").replace("/", "~1");
                    text.append(i == 0 ? "" : ",");
                    blank();
                    keys.put(at, here());
                    text.append(quote.apply(entry.key));
                    blank();
                    text.append(':');
                    print(entry.value, at);
                    blank();
                }
                blank();
                text.append('}');
            }
        }

        private void blank() {
            text.append(blanks.get());
        }

        private String here() {
            for (; counted < text.length(); counted++) {
                char c = text.charAt(counted);
                if (c == '\n' || c == '\r' && (counted + 1 == text.length() || text.charAt(counted + 1) != '\n')) {
                    line++;
                    lineStart = counted + 1;
                }
            }
            return line + ":" + (Character.codePointCount(text, lineStart, text.length()) + 1);
        }
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            quoted.append(
                    c == '"' || c == '\\'
                            ? "\\" + c
                            : c < ' ' ? String.format(Locale.ROOT, "\\u%04X", (int) c) : String.valueOf(c));
        }
        return quoted.append('"').toString();
    }

    /** Returns every object, the document among them, by its pointer and what it is. */
    static Stream<Slot> objects(Json document, Class<? extends PlanDocument> type) {
        Arr holder = new Arr(new ArrayList<>());
        holder.items.add(document);
        return Stream.concat(
                Stream.of(new Slot("", Sort.PART, holder, 0)),
                slots(document, type).stream().filter(slot -> slot.value() instanceof Obj));
    }
}

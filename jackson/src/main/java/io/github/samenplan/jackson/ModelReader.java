package io.github.samenplan.jackson;

import io.github.samenplan.fact.Extensions;
import io.github.samenplan.fact.ImpossibleValueException;
import io.github.samenplan.fact.Label;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.Property;
import io.github.samenplan.plan.Property.Cardinality;
import io.github.samenplan.plan.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads parts of the model from JSON, in one pass and without a tree, led by the shapes of the model.
 *
 * <p>It reports every fault to {@link Faults} and goes on behind it; what could not be read is null here, and its fault
 * has been reported. Alternatives of a choice share the meaning of their property names, so that values can be read
 * before it is known which alternative they belong to.
 */
final class ModelReader {

    // Far beyond any figure of a plan; bounds the work that a number such as 1e999999999 could cause later
    private static final int LONGEST_NUMBER = 100;
    private static final int LARGEST_SCALE = 1000;
    private static final Words NUMBER = Words.of(
            "Een getal mag hoogstens " + LONGEST_NUMBER + " tekens lang zijn, en hoogstens " + LARGEST_SCALE
                    + " nullen of decimalen hebben",
            "A number may be at most " + LONGEST_NUMBER + " characters long, and have at most " + LARGEST_SCALE
                    + " zeros or decimals");
    private static final int MOST_SHOWN = 12;

    private final JsonParser parser;
    private final Faults faults;
    private Dialect dialect;

    ModelReader(JsonParser parser, Faults faults, Dialect dialect) {
        this.parser = parser;
        this.faults = faults;
        this.dialect = dialect;
    }

    /** Reads the value at the current token as the given type. */
    @Nullable
    Object read(Class<?> type, Place place) {
        faults.at(place, offset());
        List<Shape> choices = Shape.choices(type);
        if (!choices.isEmpty()) {
            return readPart(choices, place);
        }
        if (type == Label.class) {
            return readLabel(place);
        }
        if (type == Extensions.class) {
            return isAt(JsonToken.START_OBJECT, () -> Kinds.of(JsonToken.START_OBJECT), place)
                    ? made(Extensions::from, readFreeObject(place), place, offset())
                    : null;
        }
        return readScalar(type, place);
    }

    private @Nullable Object readPart(List<Shape> choices, Place place) {
        if (!isAt(JsonToken.START_OBJECT, () -> Kinds.part(choices), place)) {
            return null;
        }
        PartInProgress part = new PartInProgress(choices, place, faults.begin(offset()));
        try {
            readEntries(part);
        } catch (RuntimeException brokenOff) {
            part.breakOff();
            throw brokenOff;
        }
        return part.finish();
    }

    private void readEntries(PartInProgress part) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = part.name(parser.currentName());
            Place place = part.place.property(name);
            long offset = offset();
            parser.nextToken();
            if (part.seen.putIfAbsent(name, offset) != null) {
                faults.report(ReadingCodes.DUPLICATE_PROPERTY, place, offset, Kinds.shown(name));
                passOver(place);
            } else {
                readEntry(part, name, place, offset);
            }
        }
    }

    private void readEntry(PartInProgress part, String name, Place place, long offset) {
        Optional<Property> property = part.find(name);
        if (part.isHeader(name)) {
            if (isAt(JsonToken.VALUE_STRING, () -> Kinds.TEXT, place)) {
                part.header(name, parser.getString(), place, offset());
            } else if (name.equals(Format.KEY)) {
                faults.stop();
            } else {
                part.broken = true;
            }
        } else if (name.startsWith("x-") && part.takesExtensions()) {
            Object value = readFree(place);
            if (value != null) {
                part.extension(name, value, place, offset);
            }
        } else if (property.isEmpty()) {
            readUnknown(part, name, place, offset);
        } else {
            part.take(
                    property.get(),
                    property.get().getCardinality() == Cardinality.MANY
                            ? readList(property.get(), place)
                            : read(property.get().getElementType(), place));
        }
    }

    /**
     * Reads on under the name that was probably meant, where something is known to be missing, or where it holds parts
     * that others may refer to.
     */
    private void readUnknown(PartInProgress part, String name, Place place, long offset) {
        if (dialect.isNewer()) {
            part.unknown(name, place, offset);
            passOver(place);
            return;
        }
        Optional<String> nearest = Suggestion.nearest(part.known(), name);
        Optional<Property> meant = nearest.flatMap(part::find);
        part.broken = true;
        if (part.discriminator.isPresent()
                && part.discriminator.equals(nearest)
                && part.lacks(nearest.get())
                && parser.currentToken() == JsonToken.VALUE_STRING) {
            part.meant.put(nearest.get(), new Misspelt(name, place, offset));
            part.header(nearest.get(), parser.getString(), place, offset());
        } else if (meant.isPresent() && part.lacks(nearest.get()) && fits(meant.get())) {
            if (meant.get().getCardinality() == Cardinality.REQUIRED) {
                part.meant.put(nearest.get(), new Misspelt(name, place, offset));
            } else {
                part.unknown(name, place, offset);
            }
            part.take(
                    meant.get(),
                    meant.get().getCardinality() == Cardinality.MANY
                            ? readItems(meant.get(), place)
                            : read(meant.get().getElementType(), place));
        } else {
            part.unknown(name, place, offset);
            passOver(place);
        }
    }

    /** Tells whether the current token can start a value of a property that is worth a guess. */
    private boolean fits(Property property) {
        JsonToken token = parser.currentToken();
        Class<?> type = property.getElementType();
        if (property.holdsParts()) {
            return token
                    == (property.getCardinality() == Cardinality.MANY ? JsonToken.START_ARRAY : JsonToken.START_OBJECT);
        }
        return property.getCardinality() == Cardinality.REQUIRED
                && (type == Label.class
                        ? token == JsonToken.START_OBJECT
                        : Scalars.fromNumber(type).isPresent() ? token.isNumeric() : token == JsonToken.VALUE_STRING);
    }

    /** Passes over a value of which nothing can be made, and takes note of the ids in it. */
    private void passOver(Place place) {
        int depth = parser.currentToken().isStructStart() ? 1 : 0;
        if (depth > 0) {
            faults.passedOver(place, offset());
        } else if (parser.currentToken() == JsonToken.VALUE_STRING) {
            faults.unreadId(parser.getString()); // perhaps that of a part
        }
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.VALUE_STRING && "id".equals(parser.currentName())) {
                faults.unreadId(parser.getString());
            }
        }
    }

    private @Nullable Object readList(Property property, Place place) {
        if (!isAt(JsonToken.START_ARRAY, () -> Kinds.LIST, place)) {
            return null;
        }
        long offset = offset();
        faults.at(place, offset);
        List<@Nullable Object> items = readItems(property, place);
        if (items.isEmpty()) {
            faults.report(ReadingCodes.EMPTY_LIST, place, offset, Kinds.shown(place.name()));
            return null;
        }
        return items;
    }

    /** Reads the items of a list; those that could not be read are null. */
    private List<@Nullable Object> readItems(Property property, Place place) {
        List<@Nullable Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(property.getElementType(), place.item(items.size())));
        }
        return items;
    }

    private @Nullable Object readScalar(Class<?> type, Place place) {
        if (type == boolean.class || type == Boolean.class) {
            return isAtBoolean(place) ? (Object) (parser.currentToken() == JsonToken.VALUE_TRUE) : null;
        }
        if (type.isEnum()) {
            return isAt(JsonToken.VALUE_STRING, () -> Kinds.TEXT, place)
                    ? constant(type, parser.getString(), place)
                    : null;
        }
        Optional<Function<BigDecimal, ?>> fromNumber = Scalars.fromNumber(type);
        if (fromNumber.isPresent()) {
            return readNumber(place)
                    .map(number -> made(fromNumber.get(), number, place, offset()))
                    .orElse(null);
        }
        Function<String, ?> fromText =
                Scalars.fromText(type).orElseThrow(() -> new IllegalStateException("No scalar: " + type));
        return readText(place)
                .map(text -> made(fromText, text, place, offset()))
                .orElse(null);
    }

    private Optional<String> readText(Place place) {
        if (!isAt(JsonToken.VALUE_STRING, () -> Kinds.TEXT, place)) {
            return Optional.empty();
        }
        String text = parser.getString();
        if (isBroken(text)) {
            faults.report(ReadingCodes.ENCODING, place, offset());
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private Optional<BigDecimal> readNumber(Place place) {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            isAt(JsonToken.VALUE_NUMBER_INT, () -> Kinds.NUMBER, place);
            return Optional.empty();
        }
        String digits = parser.getString();
        BigDecimal number = digits.length() > LONGEST_NUMBER ? null : parsed(digits);
        if (number == null || Math.abs((long) number.scale()) > LARGEST_SCALE) {
            faults.report(ReadingCodes.MALFORMED_VALUE, place, offset(), Kinds.shown(place.name()), NUMBER);
            return Optional.empty();
        }
        return Optional.of(number);
    }

    private static @Nullable BigDecimal parsed(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException exponentOutOfRange) {
            return null;
        }
    }

    private <T> @Nullable Object made(Function<T, ?> make, T raw, Place place, long offset) {
        try {
            return make.apply(raw);
        } catch (ImpossibleValueException broken) {
            faults.report(ReadingCodes.MALFORMED_VALUE, place, offset, Kinds.shown(place.name()), rule(broken));
            return null;
        }
    }

    private static Words rule(ImpossibleValueException broken) {
        return Words.of(broken.getClause().getDutch(), broken.getClause().toString());
    }

    private @Nullable Object constant(Class<?> type, String written, Place place) {
        String name = dialect.name(type, written);
        Map<String, Object> constants = Scalars.constants(type);
        Object constant = constants.get(name);
        if (constant == null) {
            List<String> allowed = constants.entrySet().stream()
                    .sorted(Comparator.comparing(entry -> ((Enum<?>) entry.getValue()).ordinal()))
                    .map(Map.Entry::getKey)
                    .toList();
            faults.report(
                    ReadingCodes.UNKNOWN_CONSTANT,
                    place,
                    offset(),
                    Words.ofBoth(place.name()),
                    Suggestion.among(allowed, name),
                    listed(allowed));
        }
        return constant;
    }

    private static Words listed(List<String> allowed) {
        String first = allowed.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
        int rest = allowed.size() - MOST_SHOWN;
        return rest <= 0
                ? Words.ofBoth(first)
                : Words.of(first + " en nog " + rest + " andere", first + " and " + rest + " others");
    }

    private @Nullable Object readLabel(Place place) {
        if (!isAt(JsonToken.START_OBJECT, () -> Kinds.LABEL, place)) {
            return null;
        }
        long offset = offset();
        Map<String, String> texts = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        boolean broken = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String tag = parser.currentName();
            Place at = place.property(tag);
            long tagOffset = offset();
            parser.nextToken();
            if (!seen.add(tag)) {
                faults.report(ReadingCodes.DUPLICATE_PROPERTY, at, tagOffset, Kinds.shown(tag));
                passOver(at);
                broken = true;
                continue;
            }
            Optional<String> text = readText(at);
            text.ifPresent(known -> texts.put(tag, known));
            broken |= text.isEmpty() || made(known -> Label.of(tag, known), text.get(), at, tagOffset) == null;
        }
        return broken ? null : made(Label::from, texts, place, offset);
    }

    /** Reads a value of any JSON type but null, for a property that is not ours. */
    private @Nullable Object readFree(Place place) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> readFreeObject(place);
            case START_ARRAY -> readFreeList(place);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> readNumber(place).orElse(null);
            case VALUE_STRING -> readText(place).orElse(null);
            default -> {
                faults.report(ReadingCodes.NULL, place, offset(), Kinds.shown(place.name()));
                yield null;
            }
        };
    }

    private Map<String, Object> readFreeObject(Place place) {
        Map<String, Object> entries = new TreeMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            long offset = offset();
            parser.nextToken();
            Place at = place.property(name);
            if (isBroken(name)) {
                faults.report(ReadingCodes.ENCODING, place, offset);
            }
            Object value = readFree(at);
            if (value != null && entries.put(name, value) != null) {
                faults.report(ReadingCodes.DUPLICATE_PROPERTY, at, offset, Kinds.shown(name));
            }
        }
        return entries;
    }

    private Object readFreeList(Place place) {
        List<Object> items = new ArrayList<>();
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            Object item = readFree(place.item(i));
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    private boolean isAt(JsonToken wanted, Supplier<Words> kind, Place place) {
        JsonToken token = parser.currentToken();
        if (token == wanted) {
            return true;
        }
        if (token == JsonToken.VALUE_NULL && !place.isDocument()) {
            faults.report(ReadingCodes.NULL, place, offset(), Kinds.shown(place.name()));
        } else {
            faults.report(ReadingCodes.WRONG_TYPE, place, offset(), kind.get(), Kinds.of(token));
            passOver(place);
        }
        return false;
    }

    private boolean isAtBoolean(Place place) {
        return parser.currentToken() == JsonToken.VALUE_FALSE || isAt(JsonToken.VALUE_TRUE, () -> Kinds.BOOLEAN, place);
    }

    private long offset() {
        return parser.currentTokenLocation().getCharOffset();
    }

    /** Tells whether a text holds half a character: a surrogate without its other half. */
    private static boolean isBroken(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    /** A name that is not known, and where it stands. */
    private record Misspelt(String name, Place place, long offset) {}

    /** An object of which some properties have been read. */
    private final class PartInProgress {

        private final List<Shape> choices;
        private final Place place;
        private final Faults.Mark mark;
        private final Map<String, Object> values = new HashMap<>();
        private final Map<String, Long> seen = new HashMap<>();
        private final Map<String, Misspelt> meant = new LinkedHashMap<>(); // by the name that is missing
        private final Map<String, Object> extensions = new TreeMap<>();
        private final Optional<String> discriminator;
        private final boolean document;
        private @Nullable Shape shape; // null until the discriminator is read
        private boolean broken; // true once something in it could not be read

        PartInProgress(List<Shape> choices, Place place, Faults.Mark mark) {
            this.choices = choices;
            this.place = place;
            this.mark = mark;
            this.discriminator = Format.discriminator(choices.get(0));
            this.document = Format.isDocument(choices.get(0).getType());
            this.shape = discriminator.isEmpty() ? choices.get(0) : null;
        }

        /** Finds a property in the shape, or in any of the shapes that the part may have. */
        Optional<Property> find(String name) {
            return possible().stream()
                    .flatMap(choice -> choice.find(name).stream())
                    .filter(property -> property.getElementType() != Extensions.class)
                    .findFirst();
        }

        boolean takesExtensions() {
            return choices.stream().anyMatch(choice -> choice.find("extensions").isPresent());
        }

        boolean isHeader(String name) {
            return document && name.equals(Format.KEY)
                    || discriminator.filter(name::equals).isPresent();
        }

        void header(String name, String text, Place at, long offset) {
            if (name.equals(Format.KEY)) {
                format(text, at, offset);
                return;
            }
            shape = choices.stream()
                    .filter(choice -> choice.getTypeName().equals(text))
                    .findFirst()
                    .orElse(null);
            if (shape == null) {
                List<String> allowed = choices.stream().map(Shape::getTypeName).toList();
                broken = true;
                faults.report(
                        ReadingCodes.UNKNOWN_CONSTANT,
                        at,
                        offset,
                        Words.ofBoth(name),
                        Suggestion.among(allowed, text),
                        listed(allowed));
                shape = Suggestion.nearest(allowed, text)
                        .flatMap(meant -> choices.stream()
                                .filter(choice -> choice.getTypeName().equals(meant))
                                .findFirst())
                        .orElse(null);
            }
        }

        private void format(String text, Place at, long offset) {
            Optional<FormatVersion> version = FormatVersion.parse(text);
            if (version.isEmpty()) {
                faults.report(ReadingCodes.FORMAT, at, offset, Words.ofBoth(Format.CURRENT));
                faults.stop();
            } else if (!version.get().equals(dialect.version())) {
                Optional<Dialect> other = Dialect.of(version.get(), List.of());
                if (other.isEmpty()) {
                    faults.report(ReadingCodes.VERSION, at, offset, Words.ofBoth(text), Words.ofBoth(Format.CURRENT));
                    faults.stop();
                }
                dialect = other.orElse(dialect);
            }
        }

        /** Returns what a property is called in our version. */
        String name(String written) {
            return possible().stream()
                    .map(choice -> dialect.name(choice.getType(), written))
                    .filter(name -> !name.equals(written))
                    .findFirst()
                    .orElse(written);
        }

        void extension(String name, Object value, Place at, long offset) {
            if (made(free -> Extensions.of(name, free), value, at, offset) != null) {
                extensions.put(name, value);
            }
        }

        /** Takes the value of a property; there is none if it could not be read, or not all of it. */
        void take(Property property, @Nullable Object value) {
            broken |= value == null || value instanceof List<?> items && items.contains(null);
            if (value != null) {
                values.put(property.getName(), value);
            }
        }

        /** Tells whether a name was not read, nor one that was probably meant as it. */
        boolean lacks(String name) {
            return !seen.containsKey(name) && !meant.containsKey(name);
        }

        /** Returns the names that may stand here. */
        List<String> known() {
            return Stream.concat(
                            discriminator.stream(),
                            possible().stream()
                                    .flatMap(choice -> choice.getProperties().stream())
                                    .filter(property -> property.getElementType() != Extensions.class)
                                    .map(Property::getName))
                    .toList();
        }

        void unknown(String name, Place at, long offset) {
            if (dialect.isNewer()) {
                faults.report(ReadingCodes.LEFT_OUT, at, offset, Kinds.shown(name), Kinds.part(possible()));
                return;
            }
            unknown(name, at, offset, Suggestion.among(known(), name));
        }

        private void unknown(String name, Place at, long offset, Words suggestion) {
            broken = true;
            faults.report(
                    ReadingCodes.UNKNOWN_PROPERTY, at, offset, Kinds.shown(name), Kinds.part(possible()), suggestion);
        }

        /** Tells of the names that were misspelt, now that it is clear what is missing without them. */
        private void tellMisspelt() {
            meant.forEach((name, misspelt) -> {
                Words suggestion = seen.containsKey(name)
                        ? Suggestion.among(known(), misspelt.name)
                        : Words.of(
                                " Bedoelt u '" + name + "'? Dat ontbreekt hier.",
                                " Did you mean '" + name + "'? That is missing here.");
                unknown(misspelt.name, misspelt.place, misspelt.offset, suggestion);
            });
        }

        @Nullable
        Object finish() {
            if (document && !seen.containsKey(Format.KEY)) {
                faults.report(ReadingCodes.FORMAT, place, mark.offset(), Words.ofBoth(Format.CURRENT));
                faults.stop();
            }
            tellMisspelt();
            if (shape == null) {
                if (lacks(discriminator.orElseThrow())) {
                    missing(List.of(discriminator.get()));
                }
                return null;
            }
            if (!extensions.isEmpty()) {
                values.put("extensions", Extensions.from(extensions));
            }
            Map<Property, Object> own = own(shape);
            // Read before the alternative was known, and not among its properties
            values.keySet().stream()
                    .filter(seen::containsKey) // and not misspelt, which was told
                    .forEach(stray -> unknown(stray, place.property(stray), seen.get(stray)));
            Object built = built(own);
            faults.end(mark, shape, own, place, built);
            return built;
        }

        /** Hands over what was read until the text, or the reading, broke off. */
        void breakOff() {
            if (shape != null) {
                faults.end(mark, shape, own(shape), place, null);
            }
        }

        /** Takes what belongs to a shape from the values that were read, in the order of its properties. */
        private Map<Property, Object> own(Shape shape) {
            Map<Property, Object> own = new LinkedHashMap<>();
            for (Property property : shape.getProperties()) {
                Object value = values.remove(property.getName());
                if (value != null) {
                    own.put(property, value);
                }
            }
            return own;
        }

        private @Nullable Object built(Map<Property, Object> own) {
            List<String> missing = shape.getProperties().stream()
                    .filter(property -> property.getCardinality() == Cardinality.REQUIRED)
                    .map(Property::getName)
                    .filter(this::lacks)
                    .toList();
            if (!missing.isEmpty()) {
                missing(missing);
            }
            if (broken || !missing.isEmpty()) {
                return null; // whether the rest can be true together is not to be asked
            }
            try {
                return shape.build(own);
            } catch (ImpossibleValueException impossible) {
                faults.report(
                        ReadingCodes.IMPOSSIBLE,
                        place,
                        mark.offset(),
                        rule(impossible),
                        Words.ofBoth(impossible.getValue()));
                return null;
            }
        }

        private void missing(List<String> names) {
            String quoted = names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
            faults.report(
                    ReadingCodes.MISSING_PROPERTY, place, mark.offset(), Kinds.part(possible()), Words.ofBoth(quoted));
        }

        /** Returns the shapes that it may have, as far as is known. */
        private List<Shape> possible() {
            return shape == null ? choices : List.of(shape);
        }
    }
}

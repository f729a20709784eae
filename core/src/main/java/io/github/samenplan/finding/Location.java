package io.github.samenplan.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document (Dutch: <i>vindplaats</i>), said twice: as a JSON Pointer (RFC 6901), and as a trail in the
 * author's own words. Where the document came from a text, it also has the line and column, and perhaps the file.
 *
 * <p>Lines and columns start at 1; columns count code points.
 */
public final class Location {

    private static final Location ROOT = new Location("", List.of(), null, 0, 0);

    private final String pointer;
    private final List<Step> trail;
    private final Optional<String> file;
    private final int line;
    private final int column;

    private Location(String pointer, List<Step> trail, @Nullable String file, int line, int column) {
        this.pointer = pointer;
        this.trail = trail;
        this.file = Optional.ofNullable(file);
        this.line = line;
        this.column = column;
    }

    /** Returns the JSON Pointer; empty for the document itself. */
    public String getPointer() {
        return pointer;
    }

    /** Returns the steps from the document to the place; empty for the document itself. */
    public List<Step> getTrail() {
        return trail;
    }

    /** Returns the name of the file or other source, where it is known. */
    public Optional<String> getFile() {
        return file;
    }

    /** Returns the line, from 1, where the document came from a text. */
    public OptionalInt getLine() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }

    /** Returns the column, from 1 and in code points, where the document came from a text. */
    public OptionalInt getColumn() {
        return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
    }

    /** Returns the trail as one text, such as "doel 'Minder eenzame ouderen' &gt; streefwaarde 2". */
    public String trail(Language language) {
        return String.join(" > ", trail.stream().map(step -> step.in(language)).toList());
    }

    /** Returns the place of a property of this place. */
    public Location property(String name) {
        return new Location(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), trail, file.orElse(null), 0, 0);
    }

    /** Returns the place of an item of this place, which is a list; items count from 0. */
    public Location item(int index) {
        return new Location(pointer + "/" + index, trail, file.orElse(null), 0, 0);
    }

    /** Returns this place with one step more in its trail. */
    public Location step(Step step) {
        List<Step> longer = new ArrayList<>(trail);
        longer.add(Objects.requireNonNull(step, "step"));
        return new Location(pointer, List.copyOf(longer), file.orElse(null), line, column);
    }

    /** Returns this place with its line and column in a text, both from 1. */
    public Location at(int line, int column) {
        return new Location(pointer, trail, file.orElse(null), line, column);
    }

    /** Returns this place in a file or other source of that name. */
    public Location inFile(String name) {
        return new Location(pointer, trail, Objects.requireNonNull(name, "name"), line, column);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Location that
                && pointer.equals(that.pointer)
                && trail.equals(that.trail)
                && file.equals(that.file)
                && line == that.line
                && column == that.column;
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, trail, file, line, column);
    }

    /** Returns file, line and column as far as they are known, and the pointer. */
    @Override
    public String toString() {
        return file.map(name -> name + ":").orElse("") + (line > 0 ? line + ":" + column + ": " : "") + pointer;
    }

    /** Returns the place of the document itself. */
    public static Location ofDocument() {
        return ROOT;
    }

    /** One step of a trail: what sort of part, and its name or its number. */
    public static final class Step {

        private final Words noun;
        private final Optional<String> name;
        private final int number;

        private Step(Words noun, Optional<String> name, int number) {
            this.noun = Objects.requireNonNull(noun, "noun");
            this.name = name;
            this.number = number;
        }

        /** Returns the step in words, such as "doel 'Minder eenzame ouderen'" or "streefwaarde 2". */
        public String in(Language language) {
            String described = name.map(text -> " '" + text + "'").orElse(number > 0 ? " " + number : "");
            return noun.in(language) + described;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Step that
                    && noun.equals(that.noun)
                    && name.equals(that.name)
                    && number == that.number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(noun, name, number);
        }

        /** Returns the step in English. */
        @Override
        public String toString() {
            return in(Language.ENGLISH);
        }

        /** Returns a step to a part of that sort that is the only one. */
        public static Step of(Words noun) {
            return new Step(noun, Optional.empty(), 0);
        }

        /** Returns a step to a part with a name. */
        public static Step ofNamed(Words noun, String name) {
            return new Step(noun, Optional.of(name), 0);
        }

        /** Returns a step to one of several parts without a name; numbers count from 1. */
        public static Step ofNumbered(Words noun, int number) {
            return new Step(noun, Optional.empty(), number);
        }
    }
}

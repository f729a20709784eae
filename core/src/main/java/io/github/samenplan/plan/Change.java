package io.github.samenplan.plan;

import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which two versions of a document differ (Dutch: <i>wijziging</i>): a part, or one property of a part.
 *
 * <p>A value is as {@link Shape#values} gives it: a part, a scalar, or a list of them.
 */
public final class Change {

    private final Kind kind;
    private final @Nullable String property;
    private final Side before;
    private final Side after;
    private final Words sentence;

    Change(Kind kind, @Nullable String property, Side before, Side after, Words sentence) {
        this.kind = kind;
        this.property = property;
        this.before = before;
        this.after = after;
        this.sentence = sentence;
    }

    /** Returns what happened. */
    public Kind getKind() {
        return kind;
    }

    /** Returns the property that differs, by its name in documents; empty where it is a whole part. */
    public Optional<String> getProperty() {
        return Optional.ofNullable(property);
    }

    /** Returns what the old version states; empty if that is nothing. */
    public Optional<Object> getOldValue() {
        return Optional.ofNullable(before.value);
    }

    /** Returns what the new version states; empty if that is nothing. */
    public Optional<Object> getNewValue() {
        return Optional.ofNullable(after.value);
    }

    /**
     * Returns the place in the old version, of the property if it is about one; empty if the part that it is about is
     * not there.
     */
    public Optional<Location> getOldLocation() {
        return Optional.ofNullable(before.location);
    }

    /**
     * Returns the place in the new version, of the property if it is about one; empty if the part that it is about is
     * not there.
     */
    public Optional<Location> getNewLocation() {
        return Optional.ofNullable(after.location);
    }

    /** Returns the change in words, in the language asked for. */
    public String message(Language language) {
        return sentence.in(language);
    }

    /** Returns the change in English. */
    @Override
    public String toString() {
        return message(Language.ENGLISH);
    }

    /** What one of the two versions has. */
    record Side(@Nullable Object value, @Nullable Location location) {

        static final Side NOTHING = new Side(null, null);
    }

    /** What happened (Dutch: <i>soort wijziging</i>). */
    public enum Kind {
        /** Only the new version has it. */
        ADDED,

        /** Only the old version has it. */
        REMOVED,

        /** Both have it, and it says something else. */
        CHANGED,

        /** It stands under another part. */
        MOVED,

        /** The same parts stand in another order, where the order says something. */
        REORDERED
    }
}

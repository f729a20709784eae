package io.github.samenplan.community;

import io.github.samenplan.fact.Clause;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ages of a group of people (Dutch: <i>leeftijdsgroep</i>).
 *
 * <p>Ages are in whole years, both ends included: {@code 18-64} is everyone from their 18th birthday to the day before
 * their 65th. The national programme began with those of {@code 75+}; the health monitor counts adults, {@code 18+},
 * until 2016 {@code 19+}. One year of age is {@code 16-16}. Ages are from 0 to 130.
 *
 * <p>A range such as {@code 55+} has no upper end at all, so it is not equal to {@code 55-130}.
 *
 * <p>Null arguments are refused with a {@code NullPointerException}.
 */
public final class AgeRange {

    private static final int OLDEST = 130;
    private static final int OPEN = Integer.MAX_VALUE;
    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,2})(?:\\+|-(0|[1-9][0-9]{0,2}))");

    private static final Clause TEXT = Clause.of("Age range", "be two ages, or one and a plus, such as 18-64 or 55+")
            .inDutch(
                    "Een leeftijd moet uit twee leeftijden bestaan, of uit een leeftijd met een plus, zoals 18-64 of 55+");
    private static final Clause AGE =
            Clause.of("Age", "be between 0 and 130").inDutch("Een leeftijd moet tussen 0 en 130 liggen");
    private static final Clause ORDER = Clause.of("Age range", "not end before it starts")
            .inDutch("Een leeftijd mag niet eindigen voor hij begint");

    private final int from;
    private final int to;

    private AgeRange(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** Returns the lowest age. */
    public int getFrom() {
        return from;
    }

    /** Returns the highest age, itself included; empty if there is none, as in {@code 55+}. */
    public Optional<Integer> getTo() {
        return to == OPEN ? Optional.empty() : Optional.of(to);
    }

    /** Returns whether people of the given age belong to the group. */
    public boolean includes(int age) {
        return from <= age && age <= to;
    }

    /** Returns whether there is an age that belongs to both groups. */
    public boolean overlaps(AgeRange other) {
        Objects.requireNonNull(other, "other");
        return from <= other.to && other.from <= to;
    }

    /** Returns whether every age of the other group belongs to this one; {@code 0-130} never encloses {@code 55+}. */
    public boolean encloses(AgeRange other) {
        Objects.requireNonNull(other, "other");
        return from <= other.from && other.to <= to;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgeRange that && from == that.from && to == that.to;
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }

    /** Returns the text form, such as {@code 18-64} or {@code 55+}; {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        return to == OPEN ? from + "+" : from + "-" + to;
    }

    /**
     * Returns the ages from one to another, both included.
     *
     * @throws IllegalArgumentException if an age is not between 0 and 130, or the range ends before it starts
     */
    public static AgeRange of(int from, int to) {
        checkAge(from);
        checkAge(to);
        ORDER.check(from <= to, from + "-" + to);
        return new AgeRange(from, to);
    }

    /**
     * Returns the given age and all above.
     *
     * @throws IllegalArgumentException if the age is not between 0 and 130
     */
    public static AgeRange ofAtLeast(int from) {
        checkAge(from);
        return new AgeRange(from, OPEN);
    }

    /**
     * Reads a text such as {@code 18-64} or {@code 55+}; the inverse of {@link #toString()}.
     *
     * <p>There is one spelling for each range: no space, and no needless leading zero.
     *
     * @throws IllegalArgumentException if the text has another form, an age is above 130, or the range ends before it
     *     starts
     */
    public static AgeRange parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher form = FORM.matcher(text);
        TEXT.check(form.matches(), text);
        int from = Integer.parseInt(form.group(1));
        return form.group(2) == null ? ofAtLeast(from) : of(from, Integer.parseInt(form.group(2)));
    }

    private static void checkAge(int age) {
        AGE.check(age >= 0 && age <= OLDEST, age);
    }
}

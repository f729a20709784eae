package io.github.samenplan.fact;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A share of a whole, from 0 to 100 per cent (Dutch: <i>percentage</i>).
 *
 * <p>That 50.7 % of the older people of Leidschendam-Voorburg were lonely in 2020 is a percentage. A change is not: a
 * rise of 120 % or a fall of 5 percentage points is a plain number with a unit.
 *
 * <p>The precision is kept as given, for it tells how finely was counted. So 50.7 and 50.70 are the same number, yet
 * not equal. For this reason there is no natural order either: compare with {@link #atLeast}, {@link #atMost} and
 * {@link #sameNumberAs}, and sort by {@link #getPercent()}. At most 12 decimals are allowed.
 *
 * <p>Null arguments are refused with a {@code NullPointerException}.
 */
public final class Percentage {

    private static final int MOST_DECIMALS = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern FORM = Pattern.compile("(?:0|[1-9][0-9]{0,2})(?:\\.[0-9]{1,12})?");

    private static final Clause PERCENT = Clause.of(
                    "Percentage", "be a plain number from 0 to 100 with at most 12 decimals, such as 50.7")
            .inDutch("Een percentage moet een gewoon getal van 0 tot 100 zijn met hoogstens 12 decimalen, zoals 50.7");
    private static final Clause FRACTION = Clause.of(
                    "Fraction", "be a number from 0 to 1 with at most 14 decimals, such as 0.507")
            .inDutch("Een fractie moet een getal van 0 tot 1 zijn met hoogstens 14 decimalen, zoals 0.507");

    private final BigDecimal percent;

    private Percentage(BigDecimal percent) {
        this.percent = percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    /** Returns the number of hundredths, with the decimals as given: 50.7 for 50.7 %. */
    public BigDecimal getPercent() {
        return percent;
    }

    /** Returns the share as a part of one: 0.507 for 50.7 %. */
    public BigDecimal fraction() {
        return percent.movePointLeft(2);
    }

    /** Returns whether this share is as large as the other, or larger, whatever their decimals. */
    public boolean atLeast(Percentage other) {
        Objects.requireNonNull(other, "other");
        return percent.compareTo(other.percent) >= 0;
    }

    /** Returns whether this share is as small as the other, or smaller, whatever their decimals. */
    public boolean atMost(Percentage other) {
        Objects.requireNonNull(other, "other");
        return percent.compareTo(other.percent) <= 0;
    }

    /** Returns whether both are the same number, whatever their decimals: 50.7 and 50.70 are. */
    public boolean sameNumberAs(Percentage other) {
        Objects.requireNonNull(other, "other");
        return percent.compareTo(other.percent) == 0;
    }

    /** Returns whether the other is the same number with as many decimals: 50.7 and 50.70 are not equal. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Percentage that && percent.equals(that.percent);
    }

    @Override
    public int hashCode() {
        return percent.hashCode();
    }

    /** Returns the plain number without a sign for per cent, such as {@code 50.7}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return percent.toPlainString();
    }

    /**
     * Returns a share given in hundredths: 50.7 is 50.7 %.
     *
     * @throws IllegalArgumentException if the number is not from 0 to 100, or has more than 12 decimals
     */
    public static Percentage ofPercent(BigDecimal percent) {
        Objects.requireNonNull(percent, "percent");
        PERCENT.check(withinBounds(percent, HUNDRED, MOST_DECIMALS), percent);
        return new Percentage(percent);
    }

    /**
     * Returns a share given in hundredths, the same as {@link #parse}: {@code ofPercent("50.7")} is 50.7 %.
     *
     * @throws IllegalArgumentException if the text has another form, or the number is not from 0 to 100
     */
    public static Percentage ofPercent(String percent) {
        Objects.requireNonNull(percent, "percent");
        return parse(percent);
    }

    /**
     * Returns a share given as a part of one: 0.507 is 50.7 %.
     *
     * @throws IllegalArgumentException if the number is not from 0 to 1, or has more than 14 decimals
     */
    public static Percentage ofFraction(BigDecimal fraction) {
        Objects.requireNonNull(fraction, "fraction");
        FRACTION.check(withinBounds(fraction, BigDecimal.ONE, MOST_DECIMALS + 2), fraction);
        return new Percentage(fraction.movePointRight(2));
    }

    /**
     * Reads a plain number such as {@code 50.7}; the inverse of {@link #toString()}.
     *
     * <p>There is no sign, exponent or needless leading zero, the point is a full stop, and a digit stands on both
     * sides of it.
     *
     * @throws IllegalArgumentException if the text has another form, or the number is not from 0 to 100
     */
    public static Percentage parse(String text) {
        Objects.requireNonNull(text, "text");
        PERCENT.check(FORM.matcher(text).matches(), text);
        return ofPercent(new BigDecimal(text));
    }

    /** Looks at scale and magnitude only, so that an exponent of two thousand million costs nothing. */
    private static boolean withinBounds(BigDecimal number, BigDecimal top, int mostDecimals) {
        return number.scale() <= mostDecimals && number.signum() >= 0 && number.compareTo(top) <= 0;
    }
}

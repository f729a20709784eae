package io.github.samenplan.fact;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as its source states it, and no more (Dutch: <i>datum</i>).
 *
 * <p>Plans are vague about time: Leusden held its conference in September 2014, Landsmeer joined the national programme
 * in the spring of 2019. The text forms are six of the Extended Date/Time Format (EDTF, ISO 8601-2:2019), each of which
 * may end in {@code ~} when it is approximate:
 *
 * <table>
 * <caption>The text forms</caption>
 * <tr><th>precision</th><th>text</th><th>what it means</th></tr>
 * <tr><td>year</td><td>{@code 2011}</td><td>somewhere in 2011; years run from 0001 to 9999</td></tr>
 * <tr><td>half-year</td><td>{@code 2020-40}</td><td>the first half of 2020; {@code 41} is the second</td></tr>
 * <tr><td>quarter</td><td>{@code 2023-33}</td><td>the first quarter of 2023; up to {@code 36}</td></tr>
 * <tr><td>season</td><td>{@code 2020-21}</td><td>spring 2020; {@code 22} summer, {@code 23} autumn, {@code 24} winter
 * </td></tr>
 * <tr><td>month</td><td>{@code 2014-09}</td><td>somewhere in September 2014</td></tr>
 * <tr><td>day</td><td>{@code 2014-09-14}</td><td>14 September 2014</td></tr>
 * </table>
 *
 * <p>The standard leaves open when a season starts. Here seasons are the meteorological ones of the northern
 * hemisphere, see {@link Season}; winter carries the year in which it starts, so {@code 2020-24} ends on 28 February
 * 2021.
 *
 * <p>Partial dates are not {@code Comparable}: whether 2014 comes before September 2014 has no answer. Ask instead what
 * is {@linkplain #certainlyBefore(PartialDate) certain} and what is {@linkplain #possiblyBefore(PartialDate) possible}.
 * Two are equal when their texts are: the first quarter of 2023 is not the same statement as January to March.
 *
 * <p>Null arguments are refused with a {@code NullPointerException}.
 */
public final class PartialDate {

    private static final Pattern FORM = Pattern.compile("(?<year>(?!0000)[0-9]{4})"
            + "(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>[0-9]{2}))?|-(?<part>2[1-4]|3[3-6]|4[01]))?"
            + "(?<approximate>~)?");

    private static final Clause TEXT = Clause.of(
                    "Partial date",
                    "be a year, month, day, season (21-24), quarter (33-36) or half-year (40-41) of the years 0001 to 9999,"
                            + " such as 2011, 2014-09, 2014-09-14, 2020-21, 2023-33 or 2020-40, with ~ behind it when"
                            + " approximate")
            .inDutch(
                    "Een datum moet een jaar, maand, dag, seizoen (21-24), kwartaal (33-36) of halfjaar (40-41) van de jaren 0001 tot 9999 zijn, zoals 2011, 2014-09, 2014-09-14, 2020-21, 2023-33 of 2020-40, met ~ erachter als het ongeveer is");
    private static final Clause DAY = Clause.of("Partial date", "be a day of the calendar")
            .inDutch("Een datum moet een dag van de kalender zijn");
    private static final Clause YEAR =
            Clause.of("Year", "be between 1 and 9999").inDutch("Een jaar moet tussen 1 en 9999 liggen");
    private static final Clause HALF = Clause.of("Half-year", "be 1 or 2").inDutch("Een halfjaar moet 1 of 2 zijn");
    private static final Clause QUARTER =
            Clause.of("Quarter", "be between 1 and 4").inDutch("Een kwartaal moet tussen 1 en 4 liggen");
    private static final Clause MONTH =
            Clause.of("Month", "be between 1 and 12").inDutch("Een maand moet tussen 1 en 12 liggen");

    private final Precision precision;
    private final LocalDate firstDay;
    private final boolean approximate;

    private PartialDate(Precision precision, LocalDate firstDay, boolean approximate) {
        this.precision = precision;
        this.firstDay = firstDay;
        this.approximate = approximate;
    }

    /** Returns the year, 1 to 9999; of a winter, the year in which it starts. */
    public int getYear() {
        return firstDay.getYear();
    }

    /** Returns how precise the date is. */
    public Precision getPrecision() {
        return precision;
    }

    /** Returns whether the date is approximate, written {@code ~}. */
    public boolean isApproximate() {
        return approximate;
    }

    /**
     * Returns the first day that this date can mean.
     *
     * <p>An approximate date is widened by one unit of its own precision: {@code 2014~} can mean the first day of 2013,
     * {@code 2014-09~} the first of August, {@code 2020-21~} the first day of the winter before. Of {@code 0001~} this
     * is a day in the year 0 of {@link LocalDate}.
     */
    public LocalDate earliest() {
        return approximate ? firstDay.minus(precision.unit) : firstDay;
    }

    /**
     * Returns the last day that this date can mean.
     *
     * <p>An approximate date is widened by one unit of its own precision: {@code 2014~} can mean the last day of 2015.
     * The winter of 9999, and {@code 9999~}, end in the year 10000.
     */
    public LocalDate latest() {
        LocalDate end = firstDay.plus(precision.unit);
        return (approximate ? end.plus(precision.unit) : end).minusDays(1);
    }

    /** Returns whether every day that this date can mean comes before every day that the other can mean. */
    public boolean certainlyBefore(PartialDate other) {
        Objects.requireNonNull(other, "other");
        return certainlyBefore(other.earliest());
    }

    /** Returns whether every day that this date can mean comes before the given day. */
    public boolean certainlyBefore(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return latest().isBefore(day);
    }

    /** Returns whether every day that this date can mean comes after the given day. */
    public boolean certainlyAfter(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return earliest().isAfter(day);
    }

    /**
     * Returns whether some day that this date can mean comes before some day that the other can mean.
     *
     * <p>Of {@code 2014} and {@code 2014-09}, each is possibly before the other.
     */
    public boolean possiblyBefore(PartialDate other) {
        Objects.requireNonNull(other, "other");
        return earliest().isBefore(other.latest());
    }

    /** Returns this date without the mark that it is approximate. */
    public PartialDate exactly() {
        return approximate ? new PartialDate(precision, firstDay, false) : this;
    }

    /** Returns this date with the mark that it is approximate. */
    public PartialDate approximately() {
        return approximate ? this : new PartialDate(precision, firstDay, true);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate that
                && precision == that.precision
                && firstDay.equals(that.firstDay)
                && approximate == that.approximate;
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the text form, such as {@code 2014-09} or {@code 2020-21~}; {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        String day = firstDay.toString();
        String year = day.substring(0, 4);
        int month = firstDay.getMonthValue();
        String text = switch (precision) {
            case YEAR -> year;
            case HALF_YEAR -> year + "-" + (40 + month / 7);
            case QUARTER -> year + "-" + (33 + month / 3);
            case SEASON -> year + "-" + (20 + month / 3);
            case MONTH -> day.substring(0, 7);
            case DAY -> day;
        };
        return approximate ? text + "~" : text;
    }

    /**
     * Returns a year.
     *
     * @throws IllegalArgumentException if the year is not between 1 and 9999
     */
    public static PartialDate ofYear(int year) {
        return of(Precision.YEAR, year, 1);
    }

    /**
     * Returns a half-year.
     *
     * @throws IllegalArgumentException if the year is not between 1 and 9999, or the half not 1 or 2
     */
    public static PartialDate ofHalf(int year, int half) {
        HALF.check(half == 1 || half == 2, half);
        return of(Precision.HALF_YEAR, year, 6 * half - 5);
    }

    /**
     * Returns a quarter.
     *
     * @throws IllegalArgumentException if the year is not between 1 and 9999, or the quarter not between 1 and 4
     */
    public static PartialDate ofQuarter(int year, int quarter) {
        QUARTER.check(quarter >= 1 && quarter <= 4, quarter);
        return of(Precision.QUARTER, year, 3 * quarter - 2);
    }

    /**
     * Returns a season.
     *
     * @param year the year in which the season starts
     * @throws IllegalArgumentException if the year is not between 1 and 9999
     */
    public static PartialDate ofSeason(int year, Season season) {
        Objects.requireNonNull(season, "season");
        return of(Precision.SEASON, year, season.firstMonth.getValue());
    }

    /**
     * Returns a month.
     *
     * @throws IllegalArgumentException if the year is not between 1 and 9999, or the month not between 1 and 12
     */
    public static PartialDate ofMonth(int year, int month) {
        MONTH.check(month >= 1 && month <= 12, month);
        return of(Precision.MONTH, year, month);
    }

    /**
     * Returns a month.
     *
     * @throws IllegalArgumentException if the year is not between 1 and 9999
     */
    public static PartialDate of(YearMonth month) {
        Objects.requireNonNull(month, "month");
        return ofMonth(month.getYear(), month.getMonthValue());
    }

    /**
     * Returns a day.
     *
     * @throws IllegalArgumentException if the year is not between 1 and 9999
     */
    public static PartialDate of(LocalDate day) {
        Objects.requireNonNull(day, "day");
        YEAR.check(day.getYear() >= 1 && day.getYear() <= 9999, day.getYear());
        return new PartialDate(Precision.DAY, day, false);
    }

    private static PartialDate of(Precision precision, int year, int month) {
        YEAR.check(year >= 1 && year <= 9999, year);
        return new PartialDate(precision, LocalDate.of(year, month, 1), false);
    }

    /**
     * Reads a text form; the inverse of {@link #toString()}.
     *
     * <p>There is one spelling for each date: four digits for a year, two for the rest, no space.
     *
     * @throws IllegalArgumentException if the text has another form, or names a day that does not exist
     */
    public static PartialDate parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher form = FORM.matcher(text);
        TEXT.check(form.matches(), text);
        PartialDate exact = parseExactly(form, text);
        return form.group("approximate") == null ? exact : exact.approximately();
    }

    private static PartialDate parseExactly(Matcher form, String text) {
        int year = Integer.parseInt(form.group("year"));
        if (form.group("part") != null) {
            int part = Integer.parseInt(form.group("part"));
            if (part >= 40) {
                return ofHalf(year, part - 39);
            }
            return part >= 33 ? ofQuarter(year, part - 32) : of(Precision.SEASON, year, 3 * (part - 20));
        }
        if (form.group("month") == null) {
            return ofYear(year);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(form.group("month")));
        if (form.group("day") == null) {
            return of(month);
        }
        int day = Integer.parseInt(form.group("day"));
        DAY.check(month.isValidDay(day), text);
        return of(month.atDay(day));
    }

    /** How much of the calendar a partial date spans (Dutch: <i>precisie</i>), from coarse to fine. */
    public enum Precision {
        /** A calendar year. */
        YEAR(Period.ofYears(1)),
        /** January to June, or July to December. */
        HALF_YEAR(Period.ofMonths(6)),
        /** Three months, the first quarter starting in January. */
        QUARTER(Period.ofMonths(3)),
        /** Three months, spring starting in March. */
        SEASON(Period.ofMonths(3)),
        /** A calendar month. */
        MONTH(Period.ofMonths(1)),
        /** One day. */
        DAY(Period.ofDays(1));

        private final Period unit;

        Precision(Period unit) {
            this.unit = unit;
        }
    }

    /** A season of the northern hemisphere, in whole months as in meteorology (Dutch: <i>jaargetijde</i>). */
    public enum Season {
        /** March, April and May. */
        SPRING(Month.MARCH),
        /** June, July and August. */
        SUMMER(Month.JUNE),
        /** September, October and November. */
        AUTUMN(Month.SEPTEMBER),
        /** December, and January and February of the next year. */
        WINTER(Month.DECEMBER);

        private final Month firstMonth;

        Season(Month firstMonth) {
            this.firstMonth = firstMonth;
        }
    }
}

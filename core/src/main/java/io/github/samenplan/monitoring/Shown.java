package io.github.samenplan.monitoring;

import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.finding.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** How figures and dates are shown to people: rounded, in Dutch with a decimal comma. */
final class Shown {

    private static final List<String> DUTCH_MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> ENGLISH_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<Words> SEASONS = List.of(
            Words.of("voorjaar", "spring"),
            Words.of("zomer", "summer"),
            Words.of("najaar", "autumn"),
            Words.of("winter", "winter"));

    private Shown() {}

    /** A figure as it was stated: 50.7 %. */
    static Words figure(BigDecimal value, boolean share) {
        return withUnit(number(value), share, " %", " %");
    }

    /** A difference, without its sign: 1.5 percentage points. */
    static Words difference(double value, boolean share) {
        return withUnit(number(rounded(Math.abs(value))), share, " procentpunt", " percentage points");
    }

    /** A statistic, with two decimals. */
    static Words statistic(double value) {
        return number(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
    }

    /** A chance, with two significant digits; below one in a thousand no more than that. */
    static Words chance(double value) {
        return value < 0.001
                ? Words.of("< 0,001", "< 0.001")
                : joined("= ", number(BigDecimal.valueOf(value).round(new MathContext(2))));
    }

    /** A date in words: September 2014. */
    static Words date(PartialDate date) {
        int year = date.getYear();
        int month = date.exactly().earliest().getMonthValue();
        Words exact = switch (date.getPrecision()) {
            case YEAR -> Words.ofBoth(Integer.toString(year));
            case HALF_YEAR ->
                month == 1
                        ? Words.of("de eerste helft van " + year, "the first half of " + year)
                        : Words.of("de tweede helft van " + year, "the second half of " + year);
            case QUARTER ->
                Words.of("kwartaal " + (month + 2) / 3 + " van " + year, "quarter " + (month + 2) / 3 + " of " + year);
            case SEASON -> joined(SEASONS.get(month / 3 - 1), " " + year);
            case MONTH -> joined(month(month), " " + year);
            case DAY -> {
                int day = date.exactly().earliest().getDayOfMonth();
                yield joined(day + " ", joined(month(month), " " + year));
            }
        };
        return date.isApproximate() ? Words.of("ongeveer {0}", "about {0}").with(List.of(exact)) : exact;
    }

    private static Words month(int number) {
        return Words.of(DUTCH_MONTHS.get(number - 1), ENGLISH_MONTHS.get(number - 1));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }

    private static Words number(BigDecimal value) {
        String plain = value.toPlainString();
        return Words.of(plain.replace('.', ','), plain);
    }

    private static Words withUnit(Words number, boolean share, String dutch, String english) {
        return share ? Words.of("{0}" + dutch, "{0}" + english).with(List.of(number)) : number;
    }

    private static Words joined(String before, Words after) {
        return Words.ofBoth(before + "{0}").with(List.of(after));
    }

    private static Words joined(Words before, String after) {
        return Words.ofBoth("{0}" + after).with(List.of(before));
    }
}

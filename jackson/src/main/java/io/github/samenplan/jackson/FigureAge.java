package io.github.samenplan.jackson;

import io.github.samenplan.community.AgeRange;
import java.util.Optional;
import java.util.stream.Stream;

/** An age by which RIVM's table is divided. */
enum FigureAge {
    ADULTS("20300", "18+", "19+"),
    UP_TO_64("53115", "18-64", "19-64"),
    FROM_65("80200", "65+", "65+");

    private static final int FIRST_ROUND_FROM_18 = 2020;

    private final String code;
    private final AgeRange ages;
    private final AgeRange earlier;

    FigureAge(String code, String ages, String earlier) {
        this.code = code;
        this.ages = AgeRange.parse(ages);
        this.earlier = AgeRange.parse(earlier);
    }

    /** Returns the ages of those who were asked in a round: until 2016 the monitor began at 19 years. */
    AgeRange in(int year) {
        return year < FIRST_ROUND_FROM_18 ? earlier : ages;
    }

    /** Tells whether those asked in a round were older than the table says. */
    boolean movedSince(int year) {
        return !in(year).equals(ages);
    }

    static Optional<FigureAge> ofCode(String code) {
        return Stream.of(values()).filter(age -> age.code.equals(code)).findFirst();
    }
}

package io.github.samenplan.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Words;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words for what stands in signals and rules. */
class ReferralWordsTest {

    @ParameterizedTest
    @CsvSource({
        "P0D,     dezelfde dag,                          the same day",
        "P1D,     binnen 1 dag,                          within 1 day",
        "P2D,     binnen 2 dagen,                        within 2 days",
        "P2W,     binnen 14 dagen,                       within 14 days",
        "P1M,     binnen 1 maand,                        within 1 month",
        "P3M,     binnen 3 maanden,                      within 3 months",
        "P1Y,     binnen 1 jaar,                         within 1 year",
        "P2Y,     binnen 2 jaar,                         within 2 years",
        "P1Y6M,   binnen 1 jaar en 6 maanden,            within 1 year and 6 months",
        "P1Y1M1D, 'binnen 1 jaar, 1 maand en 1 dag',     'within 1 year, 1 month and 1 day'",
    })
    void a_time_is_counted_in_years_months_and_days(Period time, String dutch, String english) {
        assertThat(ReferralWords.within(time)).isEqualTo(Words.of(dutch, english));
    }

    @ParameterizedTest
    @CsvSource({
        "16-16, 16 jaar,                age 16",
        "0-17,  0 tot en met 17 jaar,   ages 0 to 17",
        "18-64, 18 tot en met 64 jaar,  ages 18 to 64",
        "75+,   75 jaar en ouder,       ages 75 and over",
        "0+,    elke leeftijd,          any age",
    })
    void ages_are_said_as_people_do(String ages, String dutch, String english) {
        assertThat(ReferralWords.of(AgeRange.parse(ages))).isEqualTo(Words.of(dutch, english));
    }

    @Test
    void who_wants_to_stay_unknown_is_told_from_who_need_not() {
        assertThat(ReferralWords.ofAnonymity(true))
                .isEqualTo(Words.of("wil onbekend blijven", "wants to stay unknown"));
        assertThat(ReferralWords.ofAnonymity(false))
                .isEqualTo(Words.of("hoeft niet onbekend te blijven", "need not stay unknown"));
    }

    @ParameterizedTest
    @CsvSource({
        "a,     'a',         'a'",
        "a b,   'a of b',    'a or b'",
        "a b c, 'a, b of c', 'a, b or c'",
    })
    void several_things_are_enumerated(String things, String dutch, String english) {
        List<Words> words = Stream.of(things.split(" ")).map(Words::ofBoth).toList();

        assertThat(ReferralWords.or(words)).isEqualTo(Words.of(dutch, english));
        assertThat(ReferralWords.and(words).in(Language.DUTCH)).isEqualTo(dutch.replace(" of ", " en "));
        assertThat(ReferralWords.and(words).in(Language.ENGLISH)).isEqualTo(english.replace(" or ", " and "));
    }
}

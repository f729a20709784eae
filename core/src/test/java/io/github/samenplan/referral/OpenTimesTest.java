package io.github.samenplan.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.finding.Language;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When something is open, on Monday 5 January 2026 and after. */
class OpenTimesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T08:59, 'nu gesloten, weer open op maandag 2026-01-05 om 09:00'",
        "2026-01-05T09:00, 'nu open'", // the first minute
        "2026-01-05T12:29, 'nu open'",
        "2026-01-05T12:30, 'nu gesloten, weer open op woensdag 2026-01-07 om 09:00'", // closes then
        "2026-01-06T10:00, 'nu gesloten, weer open op woensdag 2026-01-07 om 09:00'", // not on Tuesdays
        "2026-01-07T23:59, 'nu gesloten, weer open op maandag 2026-01-19 om 09:00'", // closed for a week
        "2026-01-12T10:00, 'nu gesloten, weer open op maandag 2026-01-19 om 09:00'",
    })
    void opening_hours_are_told_for_the_moment(String moment, String expected) {
        OpenTimes times = new OpenTimes(
                List.of(hours("09:00", "12:30", DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY)),
                closed("2026-01-12", "2026-01-14"));

        assertThat(inWords(times, moment, Language.DUTCH)).isEqualTo(expected);
        assertThat(new OpenTimes(List.of(), List.of()).inWords(LocalDateTime.parse(moment)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // 5 January 2026 is a Monday
        "MONDAY,    2026-01-05, maandag,   Monday",
        "TUESDAY,   2026-01-06, dinsdag,   Tuesday",
        "WEDNESDAY, 2026-01-07, woensdag,  Wednesday",
        "THURSDAY,  2026-01-08, donderdag, Thursday",
        "FRIDAY,    2026-01-09, vrijdag,   Friday",
        "SATURDAY,  2026-01-10, zaterdag,  Saturday",
        "SUNDAY,    2026-01-11, zondag,    Sunday",
    })
    void the_day_on_which_it_opens_is_named(DayOfWeek day, String date, String dutch, String english) {
        OpenTimes times = new OpenTimes(List.of(hours("13:00", "17:00", day)), List.of());

        assertThat(inWords(times, date + "T12:00", Language.DUTCH))
                .isEqualTo("nu gesloten, weer open op " + dutch + " " + date + " om 13:00");
        assertThat(inWords(times, date + "T12:00", Language.ENGLISH))
                .isEqualTo("closed now, opens on " + english + " " + date + " at 13:00");
        assertThat(inWords(times, date + "T13:00", Language.ENGLISH)).isEqualTo("open now");
    }

    @ParameterizedTest
    @CsvSource({
        // opens, closes, moment, in words: what is not stated is the start or the end of the day
        "'',    12:00, 2026-01-05T00:00, open now",
        "'',    12:00, 2026-01-05T12:00, 'closed now, opens on Tuesday 2026-01-06 at 00:00'",
        "12:00, '',    2026-01-05T11:59, 'closed now, opens on Monday 2026-01-05 at 12:00'",
        "12:00, '',    2026-01-05T23:59, open now",
        "'',    '',    2026-01-05T03:00, open now",
    })
    void hours_without_days_or_times_are_for_every_day_and_the_whole_of_it(
            String opens, String closes, String moment, String expected) {
        OpenTimes times = new OpenTimes(List.of(hours(opens, closes)), List.of());

        assertThat(inWords(times, moment, Language.ENGLISH)).isEqualTo(expected);
    }

    @Test
    void of_the_hours_of_a_day_the_next_opening_counts_in_whatever_order_they_stand() {
        OpenTimes times = new OpenTimes(List.of(hours("18:00", "20:00"), hours("09:00", "12:00")), List.of());

        assertThat(times.opensAfter(LocalDateTime.parse("2026-01-05T08:00")))
                .contains(LocalDateTime.parse("2026-01-05T09:00"));
        assertThat(times.opensAfter(LocalDateTime.parse("2026-01-05T09:00")))
                .as("who is there at nine is not told of nine")
                .contains(LocalDateTime.parse("2026-01-05T18:00"));
        assertThat(times.isOpen(LocalDateTime.parse("2026-01-05T19:00"))).contains(true);
    }

    @ParameterizedTest
    @CsvSource({
        // closed, moment, in words: a month is a closed day for each of its days
        "2026-01,    2026-01-31T10:00, 'nu gesloten, weer open op zondag 2026-02-01 om 09:00'",
        "2026-01,    2026-02-01T10:00, 'nu open'",
        "2026-01,    2025-12-31T10:00, 'nu open'",
        "2026,       2026-03-01T10:00, 'nu gesloten'", // does not open within a month
    })
    void on_a_closed_day_no_hours_count(String closed, String moment, String expected) {
        OpenTimes times = new OpenTimes(List.of(hours("09:00", "17:00")), closed(closed));

        assertThat(inWords(times, moment, Language.DUTCH)).isEqualTo(expected);
    }

    @Test
    void of_a_place_without_hours_it_is_known_when_it_is_closed_and_not_when_it_is_open() {
        OpenTimes times = new OpenTimes(List.of(), closed("2026-12-25"));

        assertThat(inWords(times, "2026-12-25T10:00", Language.ENGLISH)).isEqualTo("closed now");
        assertThat(times.inWords(LocalDateTime.parse("2026-12-24T10:00"))).isEmpty();
    }

    private static String inWords(OpenTimes times, String moment, Language language) {
        return times.inWords(LocalDateTime.parse(moment)).orElseThrow().in(language);
    }

    private static OpeningHours hours(String opens, String closes, DayOfWeek... days) {
        return OpeningHours.builder()
                .addDays(days)
                .opens(time(opens))
                .closes(time(closes))
                .build();
    }

    private static Optional<LocalTime> time(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text));
    }

    private static List<PartialDate> closed(String... days) {
        return Stream.of(days).map(PartialDate::parse).toList();
    }
}

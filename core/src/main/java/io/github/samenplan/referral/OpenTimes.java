package io.github.samenplan.referral;

import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When something is open: the hours of the week and the days on which it is closed. */
record OpenTimes(List<OpeningHours> hours, List<PartialDate> closedDays) {

    private static final int DAYS_AHEAD = 31;
    private static final List<String> DUTCH_DAYS =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
    private static final List<String> ENGLISH_DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    /** Tells whether it is open at a moment; empty where nothing is stated. */
    Optional<Boolean> isOpen(LocalDateTime moment) {
        if (isClosedOn(moment.toLocalDate())) {
            return Optional.of(false);
        }
        LocalTime time = moment.toLocalTime();
        return hours.isEmpty()
                ? Optional.empty()
                : Optional.of(onDay(moment.toLocalDate())
                        .anyMatch(open -> !time.isBefore(opens(open))
                                && open.getCloses().map(time::isBefore).orElse(true)));
    }

    /** Returns when it next opens after a moment, within a month. */
    Optional<LocalDateTime> opensAfter(LocalDateTime moment) {
        return Stream.iterate(moment.toLocalDate(), day -> day.plusDays(1))
                .limit(DAYS_AHEAD)
                .filter(day -> !isClosedOn(day))
                .flatMap(day -> onDay(day).map(open -> day.atTime(opens(open))).sorted())
                .filter(opening -> opening.isAfter(moment))
                .findFirst();
    }

    /** Returns in words whether it is open, and else when it opens; empty where nothing is stated. */
    Optional<Words> inWords(LocalDateTime moment) {
        return isOpen(moment).map(open -> open ? Words.of("nu open", "open now") : closed(moment));
    }

    private Words closed(LocalDateTime moment) {
        return opensAfter(moment)
                .map(opening -> Words.of(
                        "nu gesloten, weer open op " + day(opening).in(Language.DUTCH) + " om " + opening.toLocalTime(),
                        "closed now, opens on " + day(opening).in(Language.ENGLISH) + " at " + opening.toLocalTime()))
                .orElse(Words.of("nu gesloten", "closed now"));
    }

    private static Words day(LocalDateTime moment) {
        String date = moment.toLocalDate().toString();
        return Words.of(
                DUTCH_DAYS.get(moment.getDayOfWeek().getValue() - 1) + " " + date,
                ENGLISH_DAYS.get(moment.getDayOfWeek().getValue() - 1) + " " + date);
    }

    private Stream<OpeningHours> onDay(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return hours.stream()
                .filter(open -> open.getDays().isEmpty() || open.getDays().contains(day));
    }

    private boolean isClosedOn(LocalDate day) {
        return closedDays.stream()
                .anyMatch(closed -> !day.isBefore(closed.earliest()) && !day.isAfter(closed.latest()));
    }

    private static LocalTime opens(OpeningHours open) {
        return open.getOpens().orElse(LocalTime.MIN);
    }
}

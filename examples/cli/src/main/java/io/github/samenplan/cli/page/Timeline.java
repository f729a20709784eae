package io.github.samenplan.cli.page;

import io.github.samenplan.approach.Action;
import io.github.samenplan.approach.Event;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.TimeSpan;
import io.github.samenplan.plan.PlanDocument;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is done and what takes place, in the order in which it may begin.
 *
 * @param years the years along it, each where it begins
 * @param today where the day of the check lies, if it lies on it
 * @param dated what has a date
 * @param undated what has none
 */
record Timeline(List<Tick> years, Optional<Percent> today, List<Entry> dated, List<Entry> undated) {

    /** A part of the width of the line, such as 12.5%. */
    record Percent(double number) {

        @Override
        public String toString() {
            return number + "%";
        }

        static Percent of(double part) {
            return new Percent(Math.round(part * 10_000) / 100.0);
        }
    }

    /** A year along the line. */
    record Tick(Percent at, String text) {}

    /** A piece of the line. */
    record Stretch(Percent from, Percent width) {}

    /**
     * A time, as roughly as it is known.
     *
     * @param possible all days that it can mean
     * @param certain the days on which it surely goes on, if there are any
     * @param open where it goes on to or comes from, if one end is not stated
     */
    record Bar(Stretch possible, Optional<Stretch> certain, Optional<Stretch> open) {}

    /** Something that is done or takes place. */
    record Entry(String title, String kind, String when, String progress, Optional<Bar> bar) {}

    boolean isEmpty() {
        return dated.isEmpty() && undated.isEmpty();
    }

    /** Something with its time, before it has a place on a line. */
    private record Item(
            String title,
            String kind,
            Optional<PartialDate> begin,
            Optional<PartialDate> end,
            String when,
            Optional<Progress> progress) {

        LocalDate earliest() {
            return begin.or(() -> end).orElseThrow().earliest();
        }

        Stream<PartialDate> dates() {
            return Stream.of(begin, end).flatMap(Optional::stream);
        }

        Entry entry(Optional<Bar> bar, Say say) {
            return new Entry(
                    title,
                    kind,
                    when,
                    progress.map(state -> inWords(state, say)).orElse(""),
                    bar);
        }
    }

    static Timeline of(PlanDocument document, LocalDate day, Say say) {
        List<Item> items = Stream.concat(
                        document.getActions().stream().map(action -> item(action, say)),
                        document.getEvents().stream().map(event -> item(event, say)))
                .toList();
        List<Item> dated = items.stream()
                .filter(item -> item.dates().findAny().isPresent())
                .sorted(Comparator.comparing(Item::earliest))
                .toList();
        List<Entry> undated = items.stream()
                .filter(item -> item.dates().findAny().isEmpty())
                .map(item -> item.entry(Optional.empty(), say))
                .toList();
        if (dated.isEmpty()) {
            return new Timeline(List.of(), Optional.empty(), List.of(), undated);
        }
        TimeAxis axis = TimeAxis.around(dated.stream()
                .flatMap(Item::dates)
                .flatMap(date -> Stream.of(date.earliest(), date.latest()))
                .toList());
        double today = axis.at(day);
        return new Timeline(
                axis.labelled().stream()
                        .map(year -> new Tick(Percent.of(axis.at(LocalDate.of(year, 1, 1))), Integer.toString(year)))
                        .toList(),
                today >= 0 && today < 1 ? Optional.of(Percent.of(today)) : Optional.empty(),
                dated.stream()
                        .map(item -> item.entry(Optional.of(bar(item.begin, item.end, axis)), say))
                        .toList(),
                undated);
    }

    private static Item item(Action action, Say say) {
        return new Item(
                action.getTitle(),
                say.of("actie", "action"),
                action.getPeriod().flatMap(TimeSpan::getBegin),
                action.getPeriod().flatMap(TimeSpan::getEnd),
                action.getPeriod()
                        .map(period -> inWords(period, say))
                        .or(() -> action.getFrequency().flatMap(frequency -> frequency.getWording()))
                        .orElse(""),
                action.getProgress());
    }

    private static Item item(Event event, Say say) {
        Optional<PartialDate> date = event.getDate();
        return new Item(
                event.getTitle(),
                say.of("bijeenkomst", "event"),
                date.or(() -> event.getPeriod().flatMap(TimeSpan::getBegin)),
                date.or(() -> event.getPeriod().flatMap(TimeSpan::getEnd)),
                event.getDateWording()
                        .or(() -> date.map(say::value))
                        .or(() -> event.getPeriod().map(period -> inWords(period, say)))
                        .or(() -> event.getFrequency().flatMap(frequency -> frequency.getWording()))
                        .orElse(""),
                event.getProgress());
    }

    /** Says a period in the words of the plan, or else by its dates. */
    private static String inWords(TimeSpan period, Say say) {
        Optional<String> begin = period.getBegin().map(say::value);
        Optional<String> end = period.getEnd().map(say::value);
        if (period.getWording().isPresent()) {
            return period.getWording().get();
        } else if (begin.isPresent() && end.isPresent()) {
            return begin.equals(end) ? begin.get() : begin.get() + " – " + end.get();
        } else if (begin.isPresent()) {
            return say.of("vanaf ", "from ") + begin.get();
        } else if (end.isPresent()) {
            return say.of("tot en met ", "until ") + end.get();
        }
        return period.getDuration().map(say::value).orElse("");
    }

    private static String inWords(Progress progress, Say say) {
        return switch (progress) {
            case WANTED -> say.of("gewenst", "wanted");
            case PLANNED -> say.of("gepland", "planned");
            case STARTED -> say.of("begonnen", "started");
            case DONE -> say.of("gedaan", "done");
            case CONTINUING -> say.of("loopt door", "continuing");
            case STOPPED -> say.of("gestopt", "stopped");
        };
    }

    /** Draws a time: both its ends as wide as they are vague, and dark only what lies surely between them. */
    static Bar bar(Optional<PartialDate> begin, Optional<PartialDate> end, TimeAxis axis) {
        if (begin.isEmpty() || end.isEmpty()) {
            PartialDate known = begin.or(() -> end).orElseThrow();
            LocalDate after = known.latest().plusDays(1);
            return new Bar(
                    stretch(known.earliest(), after, axis),
                    Optional.empty(),
                    Optional.of(
                            begin.isPresent()
                                    ? stretch(after, axis.end(), axis)
                                    : stretch(axis.start(), known.earliest(), axis)));
        }
        PartialDate from = begin.get();
        PartialDate to = end.get();
        boolean oneDate = from.equals(to);
        LocalDate surelyFrom = from.latest();
        LocalDate surelyTo = to.earliest().plusDays(1);
        boolean sure = oneDate ? from.earliest().equals(from.latest()) : surelyFrom.isBefore(surelyTo);
        return new Bar(
                stretch(from.earliest(), to.latest().plusDays(1), axis),
                sure ? Optional.of(stretch(surelyFrom, surelyTo, axis)) : Optional.empty(),
                Optional.empty());
    }

    private static Stretch stretch(LocalDate from, LocalDate to, TimeAxis axis) {
        double start = Math.max(0, axis.at(from));
        return new Stretch(Percent.of(start), Percent.of(Math.min(1, axis.at(to)) - start));
    }
}

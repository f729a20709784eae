package io.github.samenplan.plan;

import io.github.samenplan.fact.Label;
import io.github.samenplan.fact.Money;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Words;
import io.github.samenplan.monitoring.AtLeast;
import io.github.samenplan.monitoring.AtMost;
import io.github.samenplan.monitoring.BackToLevelOf;
import io.github.samenplan.monitoring.ChangeBy;
import io.github.samenplan.monitoring.CountReached;
import io.github.samenplan.monitoring.CutOff;
import io.github.samenplan.monitoring.GoalTarget;
import io.github.samenplan.monitoring.LowerThanLastRound;
import io.github.samenplan.monitoring.Measurement;
import io.github.samenplan.monitoring.MilestoneReached;
import io.github.samenplan.monitoring.NoSignificantIncrease;
import io.github.samenplan.monitoring.StabiliseOrDecrease;
import io.github.samenplan.monitoring.Tested;
import io.github.samenplan.monitoring.TrendBroken;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Says values of the model in plain Dutch and English (Dutch: <i>waarden in woorden</i>), such as those of a
 * {@link Change}: a share as "50,7 %" and "50.7 %", a date as "september 2014" and "September 2014", a target as what it
 * asks. A constant stands as it is written in documents, and a long text is cut short.
 */
public final class ValueWords {

    private static final int LONGEST_TEXT = 80;
    private static final int LONGEST_NUMBER = 40;
    private static final Words NOTHING = Words.of("niets", "nothing");

    private ValueWords() {}

    /** Says a value, or that there is none. */
    static Words of(Optional<?> value) {
        return value.<Words>map(ValueWords::of).orElse(NOTHING);
    }

    /**
     * Says a value, or a list of them.
     *
     * @param value a part or a scalar of the model, a text, or a list of them; of anything else its own text
     */
    public static Words of(Object value) {
        Objects.requireNonNull(value, "value");
        if (value instanceof BigDecimal number) {
            return number(number);
        } else if (value instanceof Percentage share) {
            return number(share.getPercent()).then(Words.ofBoth(" %"));
        } else if (value instanceof PartialDate date) {
            return date(date);
        } else if (value instanceof Period period) {
            return period(period);
        } else if (value instanceof Boolean truth) {
            return truth ? Words.of("ja", "yes") : Words.of("nee", "no");
        } else if (value instanceof Enum<?> constant) {
            return quoted(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        } else if (value instanceof Label label) {
            return Words.ofEach(language -> quoted(label.in(language.getTag())).in(language));
        } else if (value instanceof List<?> items) {
            return items.isEmpty()
                    ? NOTHING
                    : Words.joined(", ", items.stream().map(ValueWords::of).toList());
        } else if (value instanceof String) {
            return quoted(value.toString());
        }
        return Shape.isPart(value) ? part(value) : Words.ofBoth(value.toString());
    }

    private static Words part(Object value) {
        if (value instanceof GoalTarget target) {
            return target(target);
        } else if (value instanceof Measurement measurement) {
            return measurement.getShare().<Words>map(ValueWords::of).orElseGet(() -> of(measurement.getNumber()));
        } else if (value instanceof Quantity quantity) {
            return quantity(quantity);
        } else if (value instanceof Money money) {
            return Words.ofBoth(money.getCurrency() + " ").then(number(money.getAmount()));
        }
        if (value instanceof CutOff cutOff) {
            Words top = cutOff.getHighest()
                    .map(highest -> Words.ofBoth("-").then(number(highest)))
                    .orElse(Words.ofBoth("+"));
            return of(cutOff.getSeverity())
                    .then(Words.ofBoth(" "))
                    .then(number(cutOff.getLowest()))
                    .then(top);
        }
        Shape shape = Shape.of(value);
        Location.Step step = shape.step(shape.values(value), 0);
        return Words.ofEach(step::in);
    }

    /** Says in a few words what a target asks, and how it is tested where it states that. */
    static Words target(GoalTarget target) {
        List<Words> details = new ArrayList<>();
        TargetStrength.margin(target)
                .ifPresent(margin -> details.add(Words.of("marge ", "margin ").then(number(margin))));
        if (target instanceof Tested tested) {
            tested.getTest()
                    .ifPresent(test -> details.add(Words.of("toets ", "test ").then(of(test))));
            tested.getLevel()
                    .ifPresent(level ->
                            details.add(Words.of("toets op ", "tested at ").then(of(level))));
        }
        return details.isEmpty()
                ? asked(target)
                : asked(target)
                        .then(Words.ofBoth(" ("))
                        .then(Words.joined(", ", details))
                        .then(Words.ofBoth(")"));
    }

    private static Words asked(GoalTarget target) {
        if (target instanceof AtMost most) {
            return Words.of("hoogstens {0}", "at most {0}").with(List.of(level(most.getShare(), most.getNumber())));
        } else if (target instanceof AtLeast least) {
            return Words.of("minstens {0}", "at least {0}").with(List.of(level(least.getShare(), least.getNumber())));
        } else if (target instanceof ChangeBy change) {
            return Words.of("een verandering van {0}", "a change of {0}").with(List.of(number(change.getChange())));
        } else if (target instanceof BackToLevelOf back) {
            return Words.of("terug naar het niveau van {0}", "back to the level of {0}")
                    .with(List.of(date(back.getMoment())));
        } else if (target instanceof LowerThanLastRound) {
            return Words.of("lager dan de vorige meting", "lower than the round before");
        } else if (target instanceof NoSignificantIncrease) {
            return Words.of("geen significante stijging", "no significant increase");
        } else if (target instanceof StabiliseOrDecrease) {
            return Words.of("gelijk blijven of dalen", "stay as it is or go down");
        } else if (target instanceof TrendBroken) {
            return Words.of("een stijging die niet doorgaat", "a rise that does not go on");
        } else if (target instanceof CountReached count) {
            return Words.of("aantal bereikt: {0}", "count reached: {0}").with(List.of(quantity(count.getCount())));
        }
        return Words.of("mijlpaal {0}", "milestone {0}")
                .with(List.of(quoted(((MilestoneReached) target).getMilestone())));
    }

    private static Words level(Optional<Percentage> share, Optional<BigDecimal> number) {
        return share.<Words>map(ValueWords::of).orElseGet(() -> of(number));
    }

    private static Words quantity(Quantity quantity) {
        List<Words> ways = new ArrayList<>();
        quantity.getExact().ifPresent(exact -> ways.add(number(exact)));
        quantity.getAbout()
                .ifPresent(about -> ways.add(Words.of("ongeveer ", "about ").then(number(about))));
        quantity.getAtLeast()
                .ifPresent(least -> ways.add(Words.of("minstens ", "at least ").then(number(least))));
        quantity.getAtMost()
                .ifPresent(most -> ways.add(Words.of("hoogstens ", "at most ").then(number(most))));
        Words number = Words.joined(", ", ways);
        return quantity.getUnit()
                .map(unit -> number.then(Words.ofBoth(" " + plain(unit))))
                .orElse(number);
    }

    /** An exponent of two thousand million is not written out. */
    private static Words number(BigDecimal number) {
        String text = Math.abs((long) number.scale()) + number.precision() > LONGEST_NUMBER
                ? number.toString()
                : number.toPlainString();
        return Words.of(text.replace('.', ','), text);
    }

    private static Words period(Period period) {
        List<Words> units = new ArrayList<>();
        addUnit(units, period.getYears(), Words.of("jaar", "year"), Words.of("jaar", "years"));
        addUnit(units, period.getMonths(), Words.of("maand", "month"), Words.of("maanden", "months"));
        addUnit(units, period.getDays(), Words.of("dag", "day"), Words.of("dagen", "days"));
        return units.isEmpty() ? Words.of("0 dagen", "0 days") : Words.joined(", ", units);
    }

    private static void addUnit(List<Words> units, int number, Words one, Words many) {
        if (number != 0) {
            units.add(Words.ofBoth(number + " ").then(Math.abs(number) == 1 ? one : many));
        }
    }

    private static Words date(PartialDate date) {
        LocalDate first = date.exactly().earliest();
        Words year = Words.ofBoth(Integer.toString(date.getYear()));
        Words words = switch (date.getPrecision()) {
            case YEAR -> year;
            case HALF_YEAR ->
                (first.getMonthValue() == 1
                                ? Words.of("eerste helft van ", "first half of ")
                                : Words.of("tweede helft van ", "second half of "))
                        .then(year);
            case QUARTER -> {
                int quarter = first.getMonthValue() / 3 + 1;
                yield Words.of(quarter + "e kwartaal van ", "quarter " + quarter + " of ")
                        .then(year);
            }
            case SEASON -> season(first.getMonthValue()).then(year);
            case MONTH -> month(first).then(year);
            case DAY ->
                Words.ofBoth(first.getDayOfMonth() + " ").then(month(first)).then(year);
        };
        return date.isApproximate() ? Words.of("ongeveer ", "about ").then(words) : words;
    }

    private static Words season(int firstMonth) {
        return switch (firstMonth) {
            case 3 -> Words.of("voorjaar ", "spring ");
            case 6 -> Words.of("zomer ", "summer ");
            case 9 -> Words.of("najaar ", "autumn ");
            default -> Words.of("winter ", "winter ");
        };
    }

    private static Words month(LocalDate day) {
        return Words.ofEach(language -> day.getMonth().getDisplayName(TextStyle.FULL, language.toLocale()) + " ");
    }

    /** Returns a text between quotation marks, on one line, short, and with nothing that harms a terminal. */
    private static Words quoted(String text) {
        return Words.ofBoth("'" + plain(text) + "'");
    }

    private static String plain(String text) {
        String line = text.strip().replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_TEXT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TEXT)) + "...";
    }
}

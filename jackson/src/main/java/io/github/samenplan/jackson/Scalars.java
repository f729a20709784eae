package io.github.samenplan.jackson;

import io.github.samenplan.approach.PillarRef;
import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.AreaCode;
import io.github.samenplan.fact.Clause;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values that are one JSON scalar, each with the way it is written and read. */
final class Scalars {

    private static final Clause PERIOD = Clause.of(
                    "Duration", "be a number of days, weeks, months or years, such as P2Y")
            .inDutch("Een duur moet een aantal dagen, weken, maanden of jaren zijn, zoals P2Y");
    private static final Clause TIME = Clause.of("Time of day", "be hours and minutes, such as 09:30")
            .inDutch("Een tijdstip moet uit uren en minuten bestaan, zoals 09:30");

    private static final Map<Class<?>, Function<String, ?>> FROM_TEXT = Map.of(
            String.class,
            Function.identity(),
            PartialDate.class,
            PartialDate::parse,
            AreaCode.class,
            AreaCode::parse,
            AgeRange.class,
            AgeRange::parse,
            PillarRef.class,
            PillarRef::parse,
            Period.class,
            text -> canonical(PERIOD, text, Period::parse),
            LocalTime.class,
            text -> canonical(TIME, text, LocalTime::parse));

    private static final Map<Class<?>, Function<BigDecimal, ?>> FROM_NUMBER =
            Map.of(BigDecimal.class, Function.identity(), Percentage.class, Percentage::ofPercent);

    /** The constants of an enum by their names in documents; found once per enum and kept. */
    private static final ClassValue<Map<String, Object>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            return Stream.of(type.getEnumConstants())
                    .collect(Collectors.toUnmodifiableMap(Scalars::name, Function.identity()));
        }
    };

    private Scalars() {}

    static boolean isScalar(Class<?> type) {
        return FROM_TEXT.containsKey(type) || FROM_NUMBER.containsKey(type) || type.isEnum();
    }

    /** Returns how a value of the type is made from a JSON string, if it is one. */
    static Optional<Function<String, ?>> fromText(Class<?> type) {
        return Optional.ofNullable(FROM_TEXT.get(type));
    }

    /** Returns how a value of the type is made from a JSON number, if it is one. */
    static Optional<Function<BigDecimal, ?>> fromNumber(Class<?> type) {
        return Optional.ofNullable(FROM_NUMBER.get(type));
    }

    /** Returns the constants of an enum, by their names in documents. */
    static Map<String, Object> constants(Class<?> type) {
        return CONSTANTS.get(type);
    }

    /** Returns the name of an enum constant in documents: kebab-case. */
    static String name(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Parses a text, and refuses every spelling but the one that would be written. */
    private static <T> T canonical(Clause clause, String text, Function<String, T> parse) {
        try {
            T value = parse.apply(text);
            clause.check(value.toString().equals(text), text);
            return value;
        } catch (DateTimeParseException malformed) {
            throw clause.brokenBy(text);
        }
    }
}

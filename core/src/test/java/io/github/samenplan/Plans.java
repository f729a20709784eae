package io.github.samenplan;

import io.github.samenplan.approach.Framework;
import io.github.samenplan.approach.Frameworks;
import io.github.samenplan.approach.PillarRef;
import io.github.samenplan.coalition.Channel;
import io.github.samenplan.coalition.ChannelKind;
import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.AreaCode;
import io.github.samenplan.fact.CurrencyCode;
import io.github.samenplan.fact.Extensions;
import io.github.samenplan.fact.Frequency;
import io.github.samenplan.fact.Identifier;
import io.github.samenplan.fact.Label;
import io.github.samenplan.fact.LanguageTag;
import io.github.samenplan.fact.Money;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.fact.Text;
import io.github.samenplan.fact.TimeSpan;
import io.github.samenplan.fact.WebAddress;
import io.github.samenplan.monitoring.AtLeast;
import io.github.samenplan.monitoring.AtMost;
import io.github.samenplan.monitoring.BackToLevelOf;
import io.github.samenplan.monitoring.ChangeBy;
import io.github.samenplan.monitoring.CutOff;
import io.github.samenplan.monitoring.LowerThanLastRound;
import io.github.samenplan.monitoring.Measurement;
import io.github.samenplan.monitoring.MeasurementKind;
import io.github.samenplan.monitoring.MissingValue;
import io.github.samenplan.monitoring.NoSignificantIncrease;
import io.github.samenplan.monitoring.StabiliseOrDecrease;
import io.github.samenplan.monitoring.TrendBroken;
import io.github.samenplan.monitoring.Uncertainty;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.Programme;
import io.github.samenplan.plan.Property;
import io.github.samenplan.plan.Property.Cardinality;
import io.github.samenplan.plan.Shape;
import io.github.samenplan.referral.OpeningHours;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Well-formed documents of every shape, for laws over the whole domain.
 *
 * <p>What a type may state is taken from its {@link Shape}; only what two properties may not say together is written
 * here, as a {@link Group}. A new type or property is generated without a change, unless a value of a new sort or a
 * new rule comes with it; then a message tells where to add it.
 *
 * <p>Documents come bare, sparse, rich and complete. Ids are unique, references lead to a part of a fitting type, and
 * pillars are those of a shipped framework or of one that the document holds.
 */
public final class Plans {

    /** How much is stated: the chance of each property that may be left out, and the longest list. */
    private enum Density {
        BARE(0, 0),
        SPARSE(0.15, 2),
        RICH(0.45, 2),
        COMPLETE(1, 1);

        private final double chance;
        private final int longest;

        Density(double chance, int longest) {
            this.chance = chance;
            this.longest = longest;
        }
    }

    /** Properties that must fit together, and what they may say. */
    private record Group(Set<String> names, Arbitrary<Map<String, ?>> values) {}

    private static final Map<Class<?>, Group> GROUPS = new HashMap<>();
    private static final Map<Class<?>, Arbitrary<?>> SCALARS = new HashMap<>();
    private static final Map<String, Arbitrary<Draft>> DRAFTS = new ConcurrentHashMap<>();
    private static final Map<Integer, List<PlanDocument>> SAMPLES = new ConcurrentHashMap<>();

    private Plans() {}

    /** Well-formed plans of places. */
    public static Arbitrary<CoalitionPlan> coalitionPlans() {
        return documents(CoalitionPlan.class);
    }

    /** Well-formed programmes. */
    public static Arbitrary<Programme> programmes() {
        return documents(Programme.class);
    }

    /** Well-formed documents of both kinds. */
    public static Arbitrary<PlanDocument> documents() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, coalitionPlans().map(PlanDocument.class::cast)),
                        Tuple.of(1, programmes().map(PlanDocument.class::cast)))
                .withoutEdgeCases();
    }

    /** Parts of one type by themselves; what they refer to is not there. */
    public static <T> Arbitrary<T> parts(Class<T> type) {
        return anyDensity(shape(type)).map(draft -> type.cast(Assembly.ofPart(draft)));
    }

    /** The same documents on every run, also for tests that are not jqwik's. */
    public static List<PlanDocument> sample(int count) {
        return SAMPLES.computeIfAbsent(count, size -> {
            List<PlanDocument> documents = new ArrayList<>();
            inSession(() -> {
                RandomGenerator<PlanDocument> generator = documents().generator(1000);
                Random random = new Random(20260101);
                Stream.generate(() -> generator.next(random).value())
                        .limit(size)
                        .forEach(documents::add);
            });
            return List.copyOf(documents);
        });
    }

    /** Some parts of one type by themselves, the same on every run. */
    public static <T> List<T> sampleOf(Class<T> type, int count) {
        List<T> parts = new ArrayList<>();
        inSession(() -> {
            RandomGenerator<T> generator = parts(type).generator(1000);
            Random random = new Random(20260101);
            Stream.generate(() -> generator.next(random).value()).limit(count).forEach(parts::add);
        });
        return List.copyOf(parts);
    }

    private static void inSession(Runnable work) {
        if (JqwikSession.isActive()) {
            work.run();
        } else {
            JqwikSession.run(work::run);
        }
    }

    private static <T extends PlanDocument> Arbitrary<T> documents(Class<T> type) {
        return anyDensity(shape(type)).map(draft -> type.cast(Assembly.ofDocument(draft)));
    }

    private static Shape shape(Class<?> type) {
        return Shape.choices(type).get(0);
    }

    private static Arbitrary<Draft> anyDensity(Shape shape) {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, drafts(shape, Density.BARE)),
                        Tuple.of(5, drafts(shape, Density.SPARSE)),
                        Tuple.of(3, drafts(shape, Density.RICH)),
                        Tuple.of(1, drafts(shape, Density.COMPLETE)))
                .withoutEdgeCases();
    }

    private static Arbitrary<Draft> drafts(Shape shape, Density density) {
        String key = shape + " " + density;
        Arbitrary<Draft> known = DRAFTS.get(key);
        if (known == null) {
            known = newDrafts(shape, density);
            DRAFTS.put(key, known);
        }
        return known;
    }

    private static Arbitrary<Draft> newDrafts(Shape shape, Density density) {
        Group group = GROUPS.getOrDefault(shape.getType(), new Group(Set.of(), Arbitraries.just(Map.of())));
        List<Arbitrary<Map<String, ?>>> pieces = new ArrayList<>();
        pieces.add(group.values());
        shape.getProperties().stream()
                .filter(property -> !group.names().contains(property.getName()))
                .map(property -> stated(shape, property, density))
                .forEach(pieces::add);
        return Combinators.combine(pieces)
                .as(maps -> {
                    Map<String, Object> values = new HashMap<>();
                    maps.forEach(values::putAll);
                    return new Draft(shape, values);
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<Map<String, ?>> stated(Shape shape, Property property, Density density) {
        String name = property.getName();
        Arbitrary<?> values = values(shape, property, density);
        if (property.getCardinality() == Cardinality.REQUIRED) {
            return values.map(value -> Map.of(name, value));
        }
        if (density == Density.BARE) {
            return Arbitraries.just(Map.of());
        }
        Arbitrary<?> held = property.getCardinality() == Cardinality.MANY ? lists(values, property, density) : values;
        return held.optional(density.chance)
                .map(value -> value.isPresent() ? Map.of(name, value.get()) : Map.<String, Object>of());
    }

    private static Arbitrary<?> lists(Arbitrary<?> values, Property property, Density density) {
        List<Shape> choices = Shape.choices(property.getElementType());
        return density == Density.COMPLETE && choices.size() > 1
                ? Combinators.combine(choices.stream()
                                .map(choice -> drafts(choice, density))
                                .toList())
                        .as(List::copyOf)
                : values.list().ofMinSize(1).ofMaxSize(density.longest);
    }

    private static Arbitrary<?> values(Shape shape, Property property, Density density) {
        Class<?> type = property.getElementType();
        List<Shape> choices = Shape.choices(type);
        if (!choices.isEmpty()) {
            return Arbitraries.oneOf(
                    choices.stream().map(choice -> drafts(choice, density)).toList());
        }
        if (property.holdsReferences()) {
            return Arbitraries.integers().between(0, 999).map(Pick::new);
        }
        if (type == PillarRef.class || property.getName().equals("pillarId")) {
            return Arbitraries.integers().between(0, 999).map(Pick::new);
        }
        if (shape.getType() == Framework.class && property.getName().equals("id")) {
            return Arbitraries.frequencyOf(
                    Tuple.of(4, Values.ids()),
                    Tuple.of(1, Arbitraries.of(Frameworks.shipped()).map(Framework::getId)));
        }
        if (type.isEnum()) {
            return Arbitraries.of(type.getEnumConstants());
        }
        if (type == String.class) {
            return strings(shape, property);
        }
        return Optional.ofNullable(SCALARS.get(type))
                .orElseThrow(() -> new IllegalStateException("Plans cannot make a " + type.getSimpleName() + " for "
                        + shape + "." + property + ": add an arbitrary to Plans.SCALARS"));
    }

    private static Arbitrary<String> strings(Shape shape, Property property) {
        Map<Class<? extends Annotation>, Function<Annotation, Arbitrary<String>>> byConstraint = Map.of(
                Text.class, text -> Values.texts(((Text) text).max()),
                Identifier.class, id -> Values.ids(),
                WebAddress.class, address -> Values.webAddresses(),
                LanguageTag.class, tag -> Values.languageTags(),
                CurrencyCode.class, code -> Values.currencyCodes());
        return annotations(shape.getType(), property.getName())
                .filter(annotation -> byConstraint.containsKey(annotation.annotationType()))
                .map(annotation -> byConstraint.get(annotation.annotationType()).apply(annotation))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Plans does not know what text fits " + shape + "."
                        + property + ": give the getter a constraint, or teach Plans.strings that constraint"));
    }

    /** The annotations on a getter, and on the text inside its Optional or List. */
    public static Stream<Annotation> annotations(Class<?> type, String property) {
        Method getter = getter(type, property);
        AnnotatedElement inside = getter.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container
                ? container.getAnnotatedActualTypeArguments()[0]
                : getter.getAnnotatedReturnType();
        return Stream.concat(Stream.of(getter.getAnnotations()), Stream.of(inside.getAnnotations()))
                .distinct();
    }

    private static Method getter(Class<?> type, String property) {
        String capitalised = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        return Stream.of(type.getMethods())
                .filter(method ->
                        Set.of("get" + capitalised, "is" + capitalised).contains(method.getName()))
                .findFirst()
                .orElseThrow();
    }

    static {
        SCALARS.put(BigDecimal.class, Values.numbers());
        SCALARS.put(boolean.class, Arbitraries.of(true));
        SCALARS.put(Boolean.class, Arbitraries.of(true, false));
        SCALARS.put(PartialDate.class, Values.dates());
        SCALARS.put(Period.class, Values.periods());
        SCALARS.put(LocalTime.class, Values.times());
        SCALARS.put(Percentage.class, Values.percentages());
        SCALARS.put(AgeRange.class, Values.ages());
        SCALARS.put(AreaCode.class, Values.areaCodes());
        SCALARS.put(Label.class, Values.labels());
        SCALARS.put(Extensions.class, Values.extensions());

        Arbitrary<BigDecimal> numbers = Values.numbers();
        Arbitrary<BigDecimal> notNegative = numbers.map(BigDecimal::abs);
        Arbitrary<Map<String, ?>> shares = Values.percentages().map(share -> Map.of("share", share));
        Arbitrary<Map<String, ?>> plainNumbers = numbers.map(number -> Map.of("number", number));
        Arbitrary<Map<String, ?>> quantities = Arbitraries.lazyOf(() -> drafts(shape(Quantity.class), Density.RICH))
                .map(number -> Map.of("number", number));

        group(
                Quantity.class,
                Set.of("exact", "about", "atLeast", "atMost"),
                Arbitraries.oneOf(
                        numbers.map(number -> Map.of("exact", number)),
                        numbers.map(number -> Map.of("about", number)),
                        numbers.map(number -> Map.of("atLeast", number)),
                        numbers.map(number -> Map.of("atMost", number)),
                        inOrder("atLeast", "atMost", numbers)));
        group(
                TimeSpan.class,
                Set.of("begin", "end"),
                Arbitraries.oneOf(
                        nothing(),
                        Values.dates().map(date -> Map.of("begin", date)),
                        Values.dates().map(date -> Map.of("end", date)),
                        Combinators.combine(Values.dates(), Values.dates())
                                .as((one, other) -> other.certainlyBefore(one)
                                        ? Map.of("begin", other, "end", one)
                                        : Map.of("begin", one, "end", other))));
        group(
                Frequency.class,
                Set.of("every", "continuous"),
                Arbitraries.oneOf(
                        nothing(),
                        Values.periods().map(every -> Map.of("every", every)),
                        Arbitraries.just(Map.of("continuous", true))));
        group(Money.class, Set.of("amount"), notNegative.map(amount -> Map.of("amount", amount)));
        Arbitrary<Map<String, ?>> levels = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), BigDecimal.valueOf(50))
                .ofScale(2)
                .map(Percentage::ofPercent)
                .<Map<String, ?>>map(level -> Map.of("level", level))
                .injectNull(0.5)
                .map(level -> level == null ? Map.of() : level);
        Arbitrary<BigDecimal> margins = notNegative.map(margin -> margin.add(BigDecimal.ONE));
        Arbitrary<Map<String, ?>> bounds = Arbitraries.oneOf(shares, plainNumbers);
        Stream.of(AtMost.class, AtLeast.class)
                .forEach(type -> group(type, Set.of("share", "number", "level"), both(bounds, levels)));
        Stream.of(ChangeBy.class, LowerThanLastRound.class, TrendBroken.class)
                .forEach(type -> group(type, Set.of("level"), levels));
        Stream.of(BackToLevelOf.class, NoSignificantIncrease.class, StabiliseOrDecrease.class)
                .forEach(type -> group(
                        type, Set.of("margin", "level"), Arbitraries.oneOf(levels, and("margin", margins, levels))));
        group(
                CutOff.class,
                Set.of("lowest", "highest"),
                Arbitraries.oneOf(
                        numbers.map(number -> Map.of("lowest", number)), inOrder("lowest", "highest", numbers)));
        group(
                Measurement.class,
                Set.of("share", "number", "kind", "missing"),
                Arbitraries.oneOf(
                        nothing(),
                        shares,
                        and("kind", Arbitraries.just(MeasurementKind.LEVEL), shares),
                        quantities,
                        and("kind", Arbitraries.of(MeasurementKind.class), quantities),
                        and("missing", Arbitraries.of(MissingValue.class), nothing()),
                        and(
                                "missing",
                                Arbitraries.of(MissingValue.class),
                                and("kind", Arbitraries.of(MeasurementKind.class), nothing()))));
        Arbitrary<Map<String, ?>> intervals = Arbitraries.oneOf(
                nothing(),
                numbers.map(lower -> Map.of("lower", lower)),
                numbers.map(upper -> Map.of("upper", upper)),
                inOrder("lower", "upper", numbers));
        group(
                Uncertainty.class,
                Set.of("lower", "upper", "standardError", "designEffect"),
                Arbitraries.oneOf(
                        intervals,
                        and("standardError", notNegative, intervals),
                        and("designEffect", notNegative.map(effect -> effect.add(BigDecimal.ONE)), intervals)));
        group(
                OpeningHours.class,
                Set.of("opens", "closes"),
                Arbitraries.oneOf(
                        nothing(),
                        Values.times().map(opens -> Map.of("opens", opens)),
                        Values.times().map(closes -> Map.of("closes", closes)),
                        Combinators.combine(Values.times(), Values.times())
                                .filter((opens, closes) -> opens.isBefore(closes))
                                .as((opens, closes) -> Map.of("opens", opens, "closes", closes))));
        group(
                Channel.class,
                Set.of("kind", "address"),
                Arbitraries.oneOf(
                        channels(Values.emailAddresses(), ChannelKind.EMAIL),
                        channels(Values.phoneNumbers(), ChannelKind.PHONE, ChannelKind.TEXT_MESSAGE),
                        channels(
                                Values.webAddresses()
                                        .map(address -> address.substring(0, Math.min(200, address.length()))),
                                ChannelKind.WEBSITE,
                                ChannelKind.CHAT),
                        channels(Values.texts(200), ChannelKind.VISIT, ChannelKind.POST, ChannelKind.SOCIAL_MEDIA)));
    }

    private static void group(Class<?> type, Set<String> names, Arbitrary<? extends Map<String, ?>> values) {
        GROUPS.put(type, new Group(names, values.map(map -> map)));
    }

    private static Arbitrary<Map<String, ?>> nothing() {
        return Arbitraries.just(Map.of());
    }

    private static Arbitrary<Map<String, ?>> inOrder(String low, String high, Arbitrary<BigDecimal> numbers) {
        return Combinators.combine(numbers, numbers)
                .as((one, other) -> Map.of(low, one.min(other), high, one.max(other)));
    }

    private static Arbitrary<Map<String, ?>> and(
            String name, Arbitrary<?> values, Arbitrary<? extends Map<String, ?>> others) {
        return Combinators.combine(values, others).as((value, other) -> {
            Map<String, Object> both = new LinkedHashMap<>(other);
            both.put(name, value);
            return both;
        });
    }

    private static Arbitrary<Map<String, ?>> both(Arbitrary<Map<String, ?>> ones, Arbitrary<Map<String, ?>> others) {
        return Combinators.combine(ones, others).as((one, other) -> {
            Map<String, Object> both = new LinkedHashMap<>(one);
            both.putAll(other);
            return both;
        });
    }

    private static Arbitrary<Map<String, ?>> channels(Arbitrary<String> addresses, ChannelKind... kinds) {
        return Combinators.combine(Arbitraries.of(kinds), addresses)
                .as((kind, address) -> Map.of("kind", kind, "address", address));
    }

    /** A part before its ids and references are settled; it holds drafts, picks and plain values. */
    record Draft(Shape shape, Map<String, Object> values) {}

    /** Stands for one of the ids that may be named at a place, whichever there turn out to be. */
    record Pick(int number) {

        <T> T from(List<T> candidates) {
            return candidates.get(number % candidates.size());
        }
    }
}

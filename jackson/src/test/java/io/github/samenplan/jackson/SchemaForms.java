package io.github.samenplan.jackson;

import io.github.samenplan.approach.PillarRef;
import io.github.samenplan.coalition.Channel;
import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.AreaCode;
import io.github.samenplan.completeness.Setting;
import io.github.samenplan.fact.CurrencyCode;
import io.github.samenplan.fact.Frequency;
import io.github.samenplan.fact.Identifier;
import io.github.samenplan.fact.LanguageTag;
import io.github.samenplan.fact.Money;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.TimeSpan;
import io.github.samenplan.fact.WebAddress;
import io.github.samenplan.monitoring.AtLeast;
import io.github.samenplan.monitoring.AtMost;
import io.github.samenplan.monitoring.BackToLevelOf;
import io.github.samenplan.monitoring.ChangeBy;
import io.github.samenplan.monitoring.Evaluation;
import io.github.samenplan.monitoring.LowerThanLastRound;
import io.github.samenplan.monitoring.Measurement;
import io.github.samenplan.monitoring.NoSignificantIncrease;
import io.github.samenplan.monitoring.StabiliseOrDecrease;
import io.github.samenplan.monitoring.TrendBroken;
import io.github.samenplan.monitoring.Uncertainty;
import io.github.samenplan.referral.ReferralRoute;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the shapes of the model do not tell a schema: how a scalar is written, and what the values of one part may be
 * together.
 *
 * <p>The patterns are in the dialect of ECMA-262 with the flag {@code u} that is also Java's, so that any validator can
 * use them; no group in them repeats without end, since some validators run out of stack on those. They are written anew
 * rather than turned from the model's own; {@code SchemaFormsProperties} holds both together.
 */
final class SchemaForms {

    /** Blanks as the model's patterns know them, to stand in a class. */
    private static final String BLANK = " \\t\\n\\u000b\\f\\r";

    private static final String WORDS = "[a-z0-9]+(?:-[a-z0-9]+){0,39}";

    // Z, Cf, Cc and Cs are what cannot be seen; the last class holds all but control characters other than tabs and
    // line breaks, and halves of characters
    static final String TEXT = "^[\\t\\n\\r\\p{Z}\\p{Cf}]*[^\\p{Z}\\p{Cf}\\p{Cc}\\p{Cs}]"
            + "[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\p{Cs}]*$";
    static final String ID = "^" + WORDS + "$";
    static final String WEB = "^https?://[^" + BLANK + "\\u0085\\u2028\\u2029\\p{Cs}/?#@]+(?:[/?#][^" + BLANK
            + "\\u0085\\u2028\\u2029\\p{Cs}]*)?$";
    static final String LANGUAGE = "^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$";
    static final String CURRENCY = "^[A-Z]{3}$";
    static final String DATE = "^(?!0000)[0-9]{4}(?:-(?:0[1-9]|1[0-2]|2[1-4]|3[3-6]|4[01]"
            + "|(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
            + "|02-(?:0[1-9]|[12][0-9])))?~?$";
    static final String DURATION = "^P(?=[0-9])(?:0D|(?:[1-9][0-9]{0,9}Y)?(?:[1-9][0-9]{0,9}M)?(?:[1-9][0-9]{0,9}D)?)$";
    static final String TIME =
            "^(?:[01][0-9]|2[0-3]):[0-5][0-9]" + "(?::(?!00$)[0-5][0-9](?:\\.(?:[0-9]{3}){0,2}(?!000)[0-9]{3})?)?$";
    static final String AGES = "^(?:0|[1-9][0-9]?|1[0-2][0-9]|130)(?:\\+|-(?:0|[1-9][0-9]?|1[0-2][0-9]|130))$";
    static final String AREA = "^(?:cbs:(?:(?:GM|GG)[0-9]{4}|WK[0-9]{4}[0-9A-Z]{2}|BU[0-9]{4}[0-9A-Z]{2}[0-9]{2}"
            + "|(?:PV|LD|NL)[0-9]{2})|(?!cbs:)[a-z][a-z0-9-]{0,39}:[A-Za-z0-9._-]{1,40})$";
    static final String PILLAR = "^(?=[^/]{1,80}/[^/]{1,80}$)" + WORDS + "/" + WORDS + "$";
    static final String EXTENSION = "^x-[a-z0-9]+(?:-[a-z0-9]+){0,499}$";
    static final String EMAIL = "^[^" + BLANK + "@]{1,64}@(?:[^" + BLANK + "@.]+\\.){1,100}[^" + BLANK + "@.]{2,}$";
    static final String PHONE = "^\\+?\\(?(?:[0-9][ ()./-]{0,3}){3,15}$";

    /**
     * How one scalar is written.
     *
     * @param name the name of its definition
     * @param words what the description says of its form, after what the sources say of the type
     * @param keywords what the definition holds besides its description
     */
    record Form(String name, String words, Map<String, Object> keywords) {}

    /** By the type of the value or, for a text, by its constraint. */
    static final Map<Class<?>, Form> FORMS = Map.ofEntries(
            Map.entry(
                    Identifier.class, text("identifier", "At most 80 characters.", ID, 80, "contactpunt-eenzaamheid")),
            Map.entry(Reference.class, text("reference", "", ID, 80, "contactpunt-eenzaamheid")),
            Map.entry(
                    WebAddress.class,
                    text("web-address", "At most 2000 characters.", WEB, 2000, "https://www.example.org/plan")),
            Map.entry(LanguageTag.class, text("language-tag", "", LANGUAGE, 0, "nl", "pt-BR")),
            Map.entry(CurrencyCode.class, text("currency-code", "", CURRENCY, 0, "EUR")),
            Map.entry(
                    PartialDate.class,
                    text(
                            "partial-date",
                            "A year (2011), half-year (40, 41), quarter (33 to 36), season (21 to 24), month or day in"
                                    + " EDTF, with ~ behind it where it is approximate.",
                            DATE,
                            0,
                            "2011",
                            "2014-09",
                            "2014-09-14",
                            "2020-21",
                            "2023-33",
                            "2020-40",
                            "2018~")),
            Map.entry(
                    Period.class,
                    text("duration", "Years, months and days; none that is zero.", DURATION, 0, "P2Y", "P6M", "P7D")),
            Map.entry(
                    LocalTime.class,
                    text("time-of-day", "Hours and minutes; seconds only where not zero.", TIME, 0, "09:30")),
            Map.entry(
                    AgeRange.class,
                    text("age-range", "Two ages from 0 to 130, or one and a plus.", AGES, 0, "55+", "18-64")),
            Map.entry(
                    AreaCode.class,
                    text(
                            "area-code",
                            "The scheme, a colon, and the code; codes of the scheme cbs are checked.",
                            AREA,
                            0,
                            "cbs:GM0327",
                            "nuts:NL31")),
            Map.entry(
                    PillarRef.class,
                    text(
                            "pillar-ref",
                            "The id of the framework, a slash, and the id of the pillar.",
                            PILLAR,
                            0,
                            "een-tegen-eenzaamheid/sterk-netwerk")),
            Map.entry(
                    Percentage.class,
                    new Form(
                            "percentage",
                            "With the decimals of its source.",
                            object("type", "number", "minimum", number(0), "maximum", number(100)))));

    /** What is said of the types that have no comment of ours. */
    static final Map<Class<?>, String> OTHER_WORDS = Map.of(
            java.time.Month.class, "A month of the year (Dutch: maand).",
            java.time.DayOfWeek.class, "A day of the week (Dutch: dag).",
            Period.class, "A length of time (Dutch: duur).",
            LocalTime.class, "A time of day (Dutch: tijdstip).");

    /** What one property asks beside its type, by the type that has it. */
    static final Map<Class<?>, Map<String, Map<String, Object>>> OF_PROPERTIES = Map.ofEntries(
            Map.entry(Money.class, Map.of("amount", object("minimum", number(0)))),
            Map.entry(
                    Setting.class,
                    Map.of("value", object("minimum", number(0), "maximum", number(9999), "multipleOf", number(1)))),
            Map.entry(TimeSpan.class, Map.of("duration", longerThanNothing())),
            Map.entry(Frequency.class, Map.of("every", longerThanNothing())),
            Map.entry(
                    Uncertainty.class,
                    Map.of("standardError", object("minimum", number(0)), "designEffect", moreThanZero())),
            Map.entry(AtMost.class, Map.of("level", significanceLevel())),
            Map.entry(AtLeast.class, Map.of("level", significanceLevel())),
            Map.entry(ChangeBy.class, Map.of("level", significanceLevel())),
            Map.entry(LowerThanLastRound.class, Map.of("level", significanceLevel())),
            Map.entry(TrendBroken.class, Map.of("level", significanceLevel())),
            Map.entry(BackToLevelOf.class, Map.of("margin", moreThanZero(), "level", significanceLevel())),
            Map.entry(NoSignificantIncrease.class, Map.of("margin", moreThanZero(), "level", significanceLevel())),
            Map.entry(StabiliseOrDecrease.class, Map.of("margin", moreThanZero(), "level", significanceLevel())));

    /** What the properties of one type may be together. */
    static final Map<Class<?>, Map<String, Object>> OF_TYPES = Map.of(
            Quantity.class,
                    object(
                            "anyOf",
                            Stream.of("exact", "about", "atLeast", "atMost")
                                    .map(way -> object("required", List.of(way)))
                                    .toList(),
                            "dependentSchemas",
                            object(
                                    "exact", without("about", "atLeast", "atMost"),
                                    "about", without("atLeast", "atMost"))),
            Frequency.class, object("dependentSchemas", object("every", with("continuous", object("const", false)))),
            AtMost.class, eitherShareOrNumber(),
            AtLeast.class, eitherShareOrNumber(),
            Measurement.class,
                    object(
                            "dependentSchemas",
                            object(
                                    "share",
                                    object(
                                            "properties",
                                            object(
                                                    "number",
                                                    false,
                                                    "kind",
                                                    object("const", "level"),
                                                    "missing",
                                                    false)),
                                    "number",
                                    without("missing"))),
            Channel.class,
                    object(
                            "allOf",
                            List.of(
                                    address(EMAIL, "email"),
                                    address(PHONE, "phone", "text-message"),
                                    address(WEB, "website", "chat"))));

    /** The types whose own rule is that a duration is not negative, which the pattern says of all. */
    static final Set<Class<?>> NEVER_NEGATIVE = Set.of(Evaluation.class, ReferralRoute.class);

    private SchemaForms() {}

    static Map<String, Object> textOf(int max) {
        return object("type", "string", "maxLength", number(max), "pattern", TEXT);
    }

    private static Form text(String name, String words, String pattern, int max, String... examples) {
        Map<String, Object> keywords = object("type", "string");
        if (max > 0) {
            keywords.put("maxLength", number(max));
        }
        keywords.put("pattern", pattern);
        keywords.put("examples", List.of(examples));
        return new Form(name, words, keywords);
    }

    private static Map<String, Object> longerThanNothing() {
        return object("not", object("const", "P0D"));
    }

    private static Map<String, Object> moreThanZero() {
        return object("exclusiveMinimum", number(0));
    }

    private static Map<String, Object> significanceLevel() {
        return object("type", "number", "exclusiveMinimum", number(0), "maximum", number(50));
    }

    private static Map<String, Object> eitherShareOrNumber() {
        return object(
                "anyOf",
                List.of(object("required", List.of("share")), object("required", List.of("number"))),
                "dependentSchemas",
                object("share", without("number")));
    }

    private static Map<String, Object> address(String pattern, String... kinds) {
        return object(
                "if",
                object("properties", object("kind", object("enum", List.of(kinds))), "required", List.of("kind")),
                "then",
                with("address", object("type", "string", "pattern", pattern)));
    }

    private static Map<String, Object> with(String property, Object schema) {
        return object("properties", object(property, schema));
    }

    private static Map<String, Object> without(String... properties) {
        Map<String, Object> none = new LinkedHashMap<>();
        Stream.of(properties).forEach(property -> none.put(property, false));
        return object("properties", none);
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }

    /** Returns an object of JSON with these keys and values, in this order. */
    static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    static Optional<Form> find(Class<?> type) {
        return Optional.ofNullable(FORMS.get(type));
    }
}

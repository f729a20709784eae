package io.github.samenplan;

import io.github.samenplan.approach.PillarRef;
import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.AreaCode;
import io.github.samenplan.fact.Extensions;
import io.github.samenplan.fact.Label;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.PartialDate.Season;
import io.github.samenplan.fact.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The grains of the domain: values with a text form, each with its edges; what comes first is the simplest. */
final class Values {

    private static final String LONGEST_ID = "x".repeat(80);

    private Values() {}

    /** Readable texts, with whatever may hurt a reader, a writer or a template. */
    static Arbitrary<String> texts(int max) {
        Arbitrary<String> phrases = Arbitraries.of(
                "Samen eten",
                "Minder eenzame ouderen in 2024",
                "Oog voor elkaar",
                "0",
                "null",
                "true",
                "2014-09",
                "Zei zij: \"kom 'ns langs\"",
                "C:\\plannen\\nieuw",
                "a/b~c",
                "regel een\nregel twee",
                "regel een\r\n\tregel twee\r",
                "\n  ingesprongen  ",
                "één coöperatie, geïnd € 5 – ‘nu’…",
                "ﬁets, e\u0301e\u0301n, İstanbul, ıslak, ß",
                "👵🏽 en 👩‍👩‍👧 bellen 📞",
                "בית חם",
                "\u202bمرحبا\u202c",
                "孤独感",
                "scheiding\u2028en\u2029nieuwe alinea",
                "\u00a0vaste\u00a0spatie\ufeff",
                "</script><!-- & &amp; <b>",
                "{0} ${x} #{y} %s {max}",
                "{\"a\": [1, null]}",
                "=SOM(A1:A9)",
                "[link](javascript:x) | kolom",
                ".");
        Arbitrary<String> noise = Arbitraries.strings()
                .withChars("ab Zéß\"'\\/\t\n{}<>&~%$,.:;\u00ad\u200b\u2028\ud7ff\ufffd")
                .ofMaxLength(12)
                .map(text -> "n" + text);
        Arbitrary<String> sentences = Combinators.combine(phrases, noise).as((one, other) -> one + " " + other);
        return Arbitraries.frequencyOf(
                        Tuple.of(40, phrases),
                        Tuple.of(10, noise),
                        Tuple.of(10, sentences),
                        Tuple.of(1, Arbitraries.just("é".repeat(max))))
                .map(text -> text.substring(0, Math.min(max, text.length())));
    }

    /** Ids in kebab-case, from one character to eighty; the same one may come twice. */
    static Arbitrary<String> ids() {
        Arbitrary<String> words = Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(5);
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of("a", "1", "doel-1", "id", "2021-2023", "null", "x-1", LONGEST_ID)),
                Tuple.of(6, words.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join("-", parts))));
    }

    static Arbitrary<String> webAddresses() {
        return Arbitraries.of(
                "https://example.org",
                "http://example.org:8080/a/b?c=d&e=%20#f",
                "https://voorbeeld.example/één-tegen-eenzaamheid",
                "https://xn--n-ega.example/\"'<>\\{0}",
                "http://localhost",
                "https://example.org/?" + "q".repeat(1978));
    }

    static Arbitrary<String> emailAddresses() {
        return Arbitraries.of(
                "info@gemeente.example",
                "meldpunt+eenzaamheid@loket.gemeente.example",
                "één@voorbeeld.example",
                "o'neill@a.nl",
                "x".repeat(64) + "@example.org");
    }

    static Arbitrary<String> phoneNumbers() {
        return Arbitraries.of(
                "0800-1234",
                "112",
                "14 033",
                "(0343) 12 34 56",
                "+31 6 1234.5678",
                "+31 (0)343 / 12-34-56",
                "+123456789012345");
    }

    static Arbitrary<String> languageTags() {
        return Arbitraries.of("nl", "en", "fy", "pt-BR", "zh-Hant", "es-419", "sr-Latn-RS", "pap");
    }

    static Arbitrary<String> currencyCodes() {
        return Arbitraries.of("EUR", "USD", "XCG");
    }

    /** Numbers of either sign; equal ones with other decimals, and a thousand written as 1E+3, are among them. */
    static Arbitrary<BigDecimal> numbers() {
        Arbitrary<BigDecimal> edges = Arbitraries.of(
                        "0",
                        "1",
                        "16",
                        "-5",
                        "0.0",
                        "50.7",
                        "50.70",
                        "-0.001",
                        "68",
                        "1000000000000",
                        "1E+3",
                        "1E-7",
                        "123456789012345678901234567890.123456789012",
                        "-1.000000000000")
                .map(BigDecimal::new);
        Arbitrary<BigDecimal> others = Combinators.combine(
                        Arbitraries.longs().between(-1_000_000, 1_000_000),
                        Arbitraries.integers().between(0, 12))
                .as(BigDecimal::valueOf);
        return Arbitraries.oneOf(edges, others);
    }

    static Arbitrary<Percentage> percentages() {
        return Arbitraries.oneOf(
                Arbitraries.of("0", "100", "50.7", "50.70", "0.0", "100.000", "0.000000000001", "39")
                        .map(Percentage::parse),
                Arbitraries.integers().between(0, 1000).map(n -> Percentage.ofPercent(BigDecimal.valueOf(n, 1))));
    }

    /** Dates of all six forms, exact and approximate, from the first year to the last. */
    static Arbitrary<PartialDate> dates() {
        Arbitrary<Integer> years = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(2010, 2026)),
                Tuple.of(1, Arbitraries.of(1, 33, 999, 1582, 9999)));
        Arbitrary<PartialDate> exact = Arbitraries.oneOf(
                years.map(PartialDate::ofYear),
                Combinators.combine(years, Arbitraries.integers().between(1, 2)).as(PartialDate::ofHalf),
                Combinators.combine(years, Arbitraries.integers().between(1, 4)).as(PartialDate::ofQuarter),
                Combinators.combine(years, Arbitraries.of(Season.class)).as(PartialDate::ofSeason),
                Combinators.combine(years, Arbitraries.integers().between(1, 12))
                        .as(PartialDate::ofMonth),
                Combinators.combine(years, Arbitraries.integers().between(1, 365))
                        .as((year, day) -> PartialDate.of(LocalDate.ofYearDay(year, day))),
                Arbitraries.of("2020-02-29", "2024-12-31", "0001-01-01", "9999-12-31")
                        .map(PartialDate::parse));
        return Combinators.combine(exact, Arbitraries.of(false, false, false, true))
                .as((date, approximate) -> approximate ? date.approximately() : date);
    }

    /** Durations longer than nothing. */
    static Arbitrary<Period> periods() {
        return Arbitraries.of("P1Y", "P1M", "P7D", "P1D", "P4Y", "P12M", "P1Y2M3D", "P10000Y", "P3W")
                .map(Period::parse);
    }

    static Arbitrary<LocalTime> times() {
        return Arbitraries.of("00:00", "08:30", "12:00", "17:00:30", "23:59", "23:59:59.999999999")
                .map(LocalTime::parse);
    }

    static Arbitrary<AgeRange> ages() {
        return Arbitraries.of("75+", "18-64", "0-0", "0+", "130+", "0-130", "16-25")
                .map(AgeRange::parse);
    }

    static Arbitrary<AreaCode> areaCodes() {
        return Arbitraries.of("cbs:GM0327", "cbs:BU0363AA01", "cbs:NL01", "nuts:NL31", "iso-3166:BE-VLG", "x:_")
                .map(AreaCode::parse);
    }

    static Arbitrary<Label> labels() {
        return Arbitraries.maps(languageTags(), texts(200))
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Label::from);
    }

    static Arbitrary<PillarRef> freePillars() {
        return Combinators.combine(ids(), ids()).as(PillarRef::of);
    }

    /** Properties of others: texts of any sort, numbers, truth values, lists and maps in one another. */
    static Arbitrary<Extensions> extensions() {
        Arbitrary<String> keys = Arbitraries.of("x-zaaknummer", "x-1", "x-leusden-route", "x-a-b-c");
        return Arbitraries.frequencyOf(
                Tuple.of(
                        9,
                        Arbitraries.maps(keys, anything(3))
                                .ofMinSize(1)
                                .ofMaxSize(2)
                                .map(Extensions::from)),
                Tuple.of(1, Arbitraries.just(Extensions.of("x-diep", nested(31)))));
    }

    private static Arbitrary<Object> anything(int depth) {
        Arbitrary<Object> scalars = Arbitraries.oneOf(
                Arbitraries.of("tekst", "", " ", "\u0000\u0007\"\\", "👵🏽", "null", "1.0"),
                Values.numbers(),
                Arbitraries.of(true, false));
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<String> anyKey = Arbitraries.of("a", "", "B", "é", "x/y~z", "$ref", "id");
        return Arbitraries.frequencyOf(
                Tuple.of(4, scalars),
                Tuple.of(1, anything(depth - 1).list().ofMaxSize(2).map(Object.class::cast)),
                Tuple.of(
                        1,
                        Arbitraries.maps(anyKey, anything(depth - 1))
                                .ofMaxSize(2)
                                .map(map -> new TreeMap<>(map))
                                .map(Object.class::cast)));
    }

    private static Object nested(int levels) {
        return levels == 0 ? "bodem" : levels % 2 == 0 ? List.of(nested(levels - 1)) : Map.of("k", nested(levels - 1));
    }
}

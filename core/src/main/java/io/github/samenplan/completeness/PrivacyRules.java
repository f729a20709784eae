package io.github.samenplan.completeness;

import static io.github.samenplan.completeness.PlanRule.missing;

import io.github.samenplan.coalition.Channel;
import io.github.samenplan.coalition.ChannelKind;
import io.github.samenplan.completeness.Answer.Evidence;
import io.github.samenplan.fact.Extensions;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.monitoring.Indicator;
import io.github.samenplan.monitoring.IndicatorUnit;
import io.github.samenplan.monitoring.Measurement;
import io.github.samenplan.monitoring.Uncertainty;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanPart;
import io.github.samenplan.plan.Property;
import io.github.samenplan.plan.Shape;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules on privacy: a plan names roles and organisations, and no person can be found from it. */
final class PrivacyRules {

    private static final Parameter LEAST_PEOPLE =
            Parameter.atLeast("people", 10, "mensen achter een cijfer", "people behind a figure");

    /** Initials and a name, or a first name and a name with "van", before the sign: how offices address persons. */
    private static final Pattern PERSONAL_ADDRESS = Pattern.compile(
            "(?i)(?<![\\w.])(?:(?:[a-z]\\.){1,4}[a-z-]{2,}|[a-z]{2,}\\.(?:van|de|den|der|ter|ten)\\.?[a-z.-]{2,})@");

    /** A title with a capital behind it. */
    private static final Pattern TITLED_NAME = Pattern.compile(
            "\\b(?:[Dd]hr|[Mm]evr|[Mm]w|[Mm]rs?|[Mm]s)\\b\\.? \\p{Lu}|\\b(?:[Dd]e heer|[Mm]evrouw) \\p{Lu}");

    /** Nine digits, perhaps with dots between them, that stand alone. */
    private static final Pattern NINE_DIGITS =
            Pattern.compile("(?<![\\p{L}\\d./-])\\d{4}\\.?\\d{2}\\.?\\d{3}(?![\\p{L}\\d/-]|\\.\\d)");

    /** The numbers of organisations keep the same test; they say what they are, in the text or by their property. */
    private static final Pattern ORGANISATIONS_NUMBER =
            Pattern.compile("(?i)(?:rsin|oin|kvk|btw|fiscaal)(?:[ -]?(?:nummer|nr))?[^\\p{L}\\d]{0,5}$");

    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    /** An address should outlive the person who answers it. */
    static final CompletenessRule PERSONAL_ADDRESSES = missing(
                    "personal-contact-data",
                    Severity.WARNING,
                    "Dit lijkt het e-mailadres van een persoon.",
                    "This looks like the e-mail address of a person.")
            .advice(
                    "Gebruik een adres van een functie of organisatie.",
                    "Use an address of a function or organisation.")
            .source(RuleSource.DATA_PROTECTION)
            .unless(question ->
                    wherever(question, text -> PERSONAL_ADDRESS.matcher(text).find()));

    /** A plan names roles. */
    static final CompletenessRule NAMED_PERSONS = missing(
                    "person-named",
                    Severity.WARNING,
                    "Hier lijkt een persoon met naam te worden genoemd.",
                    "Somebody seems to be named here.")
            .advice(
                    "Noem de functie en de organisatie in plaats van de naam.",
                    "Name function and organisation instead.")
            .source(RuleSource.DATA_PROTECTION)
            .unless(question ->
                    wherever(question, text -> TITLED_NAME.matcher(text).find()));

    /** The number of a citizen has no place in a plan; the law says where it may be used. */
    static final CompletenessRule CITIZEN_NUMBERS = missing(
                    "citizen-service-number",
                    Severity.ERROR,
                    "Hier staat een getal dat een burgerservicenummer kan zijn.",
                    "There is a number here that can be a citizen service number.")
            .advice(
                    "Haal het nummer weg, of zet erbij van welke organisatie het is, zoals RSIN.",
                    "Remove the number, or say that it is one of an organisation, such as RSIN.")
            .source(RuleSource.DATA_PROTECTION)
            .unless(question -> wherever(question, PrivacyRules::hasCitizenNumber));

    /** Behind a very small number people can be recognised. */
    static final CompletenessRule SMALL_CELLS = missing(
                    "cell-too-small",
                    Severity.INFO,
                    "Achter dit cijfer zitten minder dan {0} mensen; zij kunnen herkend worden.",
                    "There are fewer than {0} people behind this figure; they could be recognised.")
            .advice(
                    "Laat het cijfer weg, of neem een grotere groep of langere periode.",
                    "Leave the figure out, or take a larger group or a longer period.")
            .source(RuleSource.OWN)
            .with(LEAST_PEOPLE)
            .unlessEach(
                    parts -> parts.of(Measurement.class).stream()
                            .filter(part -> people(part).isPresent())
                            .toList(),
                    (question, part) -> people(part)
                            .filter(number -> number.signum() > 0)
                            .filter(number -> number.compareTo(BigDecimal.valueOf(question.value(LEAST_PEOPLE))) < 0)
                            .isEmpty());

    private PrivacyRules() {}

    static List<CompletenessRule> all() {
        return List.of(PERSONAL_ADDRESSES, NAMED_PERSONS, CITIZEN_NUMBERS, SMALL_CELLS);
    }

    /** Answers where the texts of a plan are such as they should not be. */
    private static Answer wherever(Question question, Predicate<String> unwanted) {
        List<Evidence> places = question.getParts().all().stream()
                .filter(part -> texts(part.getValue()).anyMatch(unwanted))
                .map(part -> Evidence.at(part.getLocation()))
                .toList();
        return places.isEmpty() ? Answer.met(question.getParts().of(CoalitionPlan.class)) : Answer.notMet(places);
    }

    /** Returns how many people a figure is about: those that were counted, or the share of those that were asked. */
    private static Optional<BigDecimal> people(PlanPart<Measurement> part) {
        Indicator indicator = part.within(Indicator.class).orElseThrow().getValue();
        Measurement measurement = part.getValue();
        if (indicator.getSubjectId().isPresent()) {
            return Optional.empty();
        }
        Optional<BigDecimal> counted =
                indicator.getUnit().filter(IndicatorUnit.COUNT::equals).isPresent()
                        ? measurement.getNumber().flatMap(Quantity::getExact)
                        : Optional.empty();
        return counted.or(() -> measurement
                .getShare()
                .flatMap(share -> measurement
                        .getUncertainty()
                        .flatMap(Uncertainty::getSampleSize)
                        .flatMap(Quantity::getExact)
                        .map(asked -> share.getPercent().multiply(asked).movePointLeft(2))));
    }

    /** Returns every text that a part itself states; numbers to call, addresses on the web and the like left out. */
    private static Stream<String> texts(Object part) {
        return Shape.of(part).values(part).entrySet().stream()
                .filter(entry -> !isNumberOrAddress(part, entry.getKey()))
                .flatMap(entry -> texts(entry.getKey().getName(), entry.getValue()));
    }

    private static boolean isNumberOrAddress(Object part, Property property) {
        boolean address = part instanceof Channel channel
                && property.getName().equals("address")
                && channel.getKind() != ChannelKind.EMAIL;
        return address || property.holdsReferences() || List.of("uri", "url").contains(property.getName());
    }

    /** Returns texts with the name of their property before them, as that may say what a number is. */
    private static Stream<String> texts(String name, Object value) {
        if (value instanceof List<?> items) {
            return items.stream().flatMap(item -> texts(name, item));
        }
        if (value instanceof Map<?, ?> entries) {
            return entries.entrySet().stream()
                    .flatMap(entry -> texts(entry.getKey().toString(), entry.getValue()));
        }
        if (value instanceof Extensions extensions) {
            return texts(name, extensions.asMap());
        }
        return value instanceof String text
                ? Stream.of(name + ": " + text)
                : value instanceof BigDecimal number && name.startsWith("x-")
                        ? Stream.of(name + ": " + number.toPlainString())
                        : Stream.empty();
    }

    private static boolean hasCitizenNumber(String text) {
        return NINE_DIGITS
                .matcher(text)
                .results()
                .filter(found -> !ORGANISATIONS_NUMBER
                        .matcher(text.substring(0, found.start()))
                        .find())
                .anyMatch(found -> passesElevenTest(found.group().replace(".", "")));
    }

    /** The test that every citizen service number passes: the weighted sum of its digits divides by eleven. */
    private static boolean passesElevenTest(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0 && !digits.equals("000000000");
    }
}

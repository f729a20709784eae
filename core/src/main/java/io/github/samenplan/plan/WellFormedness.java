package io.github.samenplan.plan;

import io.github.samenplan.coalition.WorkingAddress;
import io.github.samenplan.fact.CurrencyCode;
import io.github.samenplan.fact.Identifier;
import io.github.samenplan.fact.LabelText;
import io.github.samenplan.fact.LanguageTag;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Text;
import io.github.samenplan.fact.WebAddress;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whether a document is well-formed (Dutch: <i>welgevormd</i>): every constraint on its types, as findings with their
 * place in the document.
 *
 * <p>The constraints are Jakarta Validation's and the validator is the host's; a plain one will do, no expression
 * language is needed.
 */
public final class WellFormedness {

    /** A text is blank, too long, or holds characters that cannot be shown. */
    public static final FindingCode TEXT = malformed(
            "malformed-text",
            "'{0}' moet leesbare tekst bevatten van hoogstens {1} tekens.",
            "'{0}' must hold readable text of at most {1} characters.");

    /** An id is not in kebab-case. */
    public static final FindingCode IDENTIFIER = malformed(
            "malformed-id",
            "'{0}' moet bestaan uit kleine letters, cijfers en losse streepjes, hoogstens 80 tekens, zoals"
                    + " 'contactpunt-eenzaamheid'.",
            "'{0}' must consist of lower-case letters, digits and single hyphens, at most 80 characters, such as"
                    + " 'contactpunt-eenzaamheid'.");

    /** A reference does not look like an id. */
    public static final FindingCode REFERENCE = malformed(
            "malformed-reference",
            "'{0}' moet de id van een ander onderdeel zijn: kleine letters, cijfers en losse streepjes, hoogstens 80"
                    + " tekens.",
            "'{0}' must be the id of another part: lower-case letters, digits and single hyphens, at most 80"
                    + " characters.");

    /** A web address does not look like one. */
    public static final FindingCode WEB_ADDRESS = malformed(
            "malformed-web-address",
            "'{0}' moet een webadres zijn dat begint met https:// of http://, zonder spaties.",
            "'{0}' must be a web address that starts with https:// or http://, without blanks.");

    /** A language does not look like one. */
    public static final FindingCode LANGUAGE_TAG = malformed(
            "malformed-language",
            "'{0}' moet een taalcode zijn, zoals nl, en of pt-BR.",
            "'{0}' must be a language code, such as nl, en or pt-BR.");

    /** A currency does not look like one. */
    public static final FindingCode CURRENCY_CODE = malformed(
            "malformed-currency",
            "'{0}' moet een muntcode van drie hoofdletters zijn, zoals EUR.",
            "'{0}' must be a currency code of three capitals, such as EUR.");

    /** The address of a channel is not written as its kind asks. */
    public static final FindingCode WORKING_ADDRESS = malformed(
            "malformed-address",
            "'{0}' past niet bij de soort kanaal: schrijf een e-mailadres, een telefoonnummer of een webadres voluit.",
            "'{0}' does not fit the kind of channel: write an e-mail address, a telephone number or a web address in"
                    + " full.");

    /** A constraint of the host's own is broken. */
    public static final FindingCode OTHER =
            malformed("constraint-broken", "'{0}' klopt niet: {1}", "'{0}' is not right: {1}");

    private static final Map<Class<? extends Annotation>, FindingCode> CODES = Map.of(
            Text.class,
            TEXT,
            LabelText.class,
            TEXT,
            Identifier.class,
            IDENTIFIER,
            Reference.class,
            REFERENCE,
            WebAddress.class,
            WEB_ADDRESS,
            LanguageTag.class,
            LANGUAGE_TAG,
            CurrencyCode.class,
            CURRENCY_CODE,
            WorkingAddress.class,
            WORKING_ADDRESS);

    private WellFormedness() {}

    /** Returns all codes of this gate, those on ids and references included. */
    public static List<FindingCode> codes() {
        return List.of(
                TEXT,
                IDENTIFIER,
                REFERENCE,
                WEB_ADDRESS,
                LANGUAGE_TAG,
                CURRENCY_CODE,
                WORKING_ADDRESS,
                OTHER,
                IdIndex.DUPLICATE_ID,
                IdIndex.UNKNOWN_REFERENCE,
                IdIndex.WRONG_REFERENCE,
                IdIndex.UNKNOWN_VERSION,
                IdIndex.UNKNOWN_PILLAR);
    }

    /** Returns everything in the document that breaks a constraint, in the order of the document. */
    public static List<Finding> check(PlanDocument document, Validator validator) {
        PlanParts parts = PlanParts.of(document);
        return Stream.concat(checkPart(document, validator, parts::locate).stream(), IdIndex.findings(parts).stream())
                .sorted(parts.inOrder()
                        .thenComparing(finding -> finding.getCode().getId())
                        .thenComparing(Finding::toString))
                .toList();
    }

    /**
     * Returns everything in a part, and in the parts that it holds, that breaks a constraint, in no order; the rules on
     * ids and references are not among them, see {@link IdIndex}.
     *
     * @param places gives the place of a pointer that starts at the part
     */
    public static List<Finding> checkPart(Object part, Validator validator, Function<String, Location> places) {
        Objects.requireNonNull(validator, "validator");
        return findings(validator.validate(part), places);
    }

    /**
     * Returns every value of a part that could not be built that breaks a constraint, in no order; the parts that it
     * holds are left out.
     *
     * @param places gives the place of a pointer that starts at the part
     */
    public static List<Finding> checkValues(
            Shape shape, Map<Property, Object> values, Validator validator, Function<String, Location> places) {
        Objects.requireNonNull(validator, "validator");
        return values.entrySet().stream()
                .filter(stated -> !stated.getKey().holdsParts())
                .flatMap(stated -> findings(
                        validator.validateValue(
                                shape.getType(),
                                stated.getKey().getName(),
                                stated.getKey().declared(stated.getValue())),
                        places)
                        .stream())
                .toList();
    }

    private static <T> List<Finding> findings(
            Set<ConstraintViolation<T>> violations, Function<String, Location> places) {
        return violations.stream()
                .filter(violation -> !(violation.getConstraintDescriptor().getAnnotation() instanceof ConsistentIds))
                .map(violation -> finding(violation, places))
                .toList();
    }

    private static Finding finding(ConstraintViolation<?> violation, Function<String, Location> places) {
        Location place = places.apply(pointer(violation.getPropertyPath()));
        FindingCode code = code(violation.getConstraintDescriptor().getAnnotation());
        Object max = code == TEXT
                ? violation.getConstraintDescriptor().getAttributes().get("max")
                : null;
        return Finding.of(
                code,
                place,
                Words.ofBoth(lastName(place.getPointer())),
                Words.ofBoth(max == null ? violation.getMessage() : max.toString()));
    }

    private static FindingCode code(Annotation constraint) {
        return CODES.getOrDefault(constraint.annotationType(), OTHER);
    }

    private static String lastName(String pointer) {
        return Stream.of(pointer.split("/"))
                .filter(token -> !token.matches("[0-9]*"))
                .reduce("", (before, name) -> name);
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            Optional.ofNullable(node.getIndex())
                    .ifPresent(index -> pointer.append('/').append(index));
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static FindingCode malformed(String id, String dutch, String english) {
        return FindingCode.of(id, Severity.ERROR, dutch, english);
    }
}

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
import java.util.ArrayList;
import java.util.IdentityHashMap;
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

    // So many values that a validator may be given at once, and so many items of one list
    private static final int MOST_AT_ONCE = 2_000;
    private static final int PIECE = 500;

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
        return check(document, validator, Integer.MAX_VALUE);
    }

    /**
     * Returns what breaks a constraint in the document, in its order: of the rules on ids and references, and of all
     * other constraints, each as many as are asked for at most. The work is bounded by that number too.
     */
    public static List<Finding> check(PlanDocument document, Validator validator, int most) {
        Objects.requireNonNull(validator, "validator");
        PlanParts parts = PlanParts.of(document);
        return Stream.concat(
                        constraints(parts.all(), validator, parts::locate, most).stream(),
                        IdIndex.of(parts).findings(most).stream())
                .sorted(parts.inOrder()
                        .thenComparing(finding -> finding.getCode().getId())
                        .thenComparing(Finding::toString))
                .toList();
    }

    /**
     * Returns what breaks a constraint in a part and in the parts that it holds, in no order and no more than is asked
     * for; the rules on ids and references are not among them, see {@link IdIndex}.
     *
     * @param places gives the place of a pointer that starts at the part
     */
    public static List<Finding> checkPart(
            Object part, Validator validator, Function<String, Location> places, int most) {
        Objects.requireNonNull(validator, "validator");
        return constraints(PlanParts.below(part), validator, places, most);
    }

    /**
     * Returns the values of a part that break a constraint, in no order and no more than are asked for, also where the
     * part could not be built; the parts that it holds are left out.
     *
     * @param places gives the place of a pointer that starts at the part
     */
    public static List<Finding> checkValues(
            Shape shape,
            Map<Property, Object> values,
            Validator validator,
            Function<String, Location> places,
            int most) {
        Objects.requireNonNull(validator, "validator");
        List<Finding> found = new ArrayList<>();
        values.forEach((property, value) -> {
            int items = value instanceof List<?> list ? list.size() : 0;
            if (property.holdsParts()) {
                return;
            }
            if (items <= PIECE) {
                found.addAll(checkValue(shape, property, value, 0, validator, places));
            }
            for (int from = 0; items > PIECE && from < items && found.size() < most; from += PIECE) {
                List<?> piece = ((List<?>) value).subList(from, Math.min(from + PIECE, items));
                found.addAll(checkValue(shape, property, piece, from, validator, places));
            }
        });
        return first(most, found);
    }

    /**
     * Checks a part with all that it holds. A validator keeps all violations in one set, which is slow where many of
     * them look alike: what is large is first gone over in pieces, and as a whole only if few come of that.
     */
    private static List<Finding> constraints(
            List<PlanPart<?>> parts, Validator validator, Function<String, Location> places, int most) {
        Map<PlanPart<?>, Integer> sizes = sizes(parts);
        if (sizes.get(parts.get(0)) > MOST_AT_ONCE) {
            List<Finding> found = inPieces(parts, sizes, validator, places, most);
            if (found.size() > MOST_AT_ONCE || found.size() >= most) {
                return first(most, found);
            }
        }
        return first(most, findings(validator.validate(parts.get(0).getValue()), 0, places));
    }

    private static List<Finding> inPieces(
            List<PlanPart<?>> parts,
            Map<PlanPart<?>, Integer> sizes,
            Validator validator,
            Function<String, Location> places,
            int most) {
        List<Finding> found = new ArrayList<>();
        String done = "none";
        for (int i = 0; i < parts.size() && found.size() < most; i++) {
            PlanPart<?> part = parts.get(i);
            String pointer = part.getLocation().getPointer();
            Function<String, Location> below = rest -> places.apply(pointer + rest);
            if (pointer.startsWith(done)) {
                continue; // checked with the part that holds it
            }
            if (sizes.get(part) > MOST_AT_ONCE) {
                found.addAll(checkValues(part.shape(), part.values(), validator, below, most));
            } else {
                found.addAll(findings(validator.validate(part.getValue()), 0, below));
                done = pointer + "/";
            }
        }
        return found;
    }

    /** Returns how many values each part holds, those of the parts in it included. */
    private static Map<PlanPart<?>, Integer> sizes(List<PlanPart<?>> parts) {
        Map<PlanPart<?>, Integer> sizes = new IdentityHashMap<>();
        for (int i = parts.size() - 1; i >= 0; i--) {
            PlanPart<?> part = parts.get(i);
            int own = part.values().values().stream()
                    .mapToInt(value -> value instanceof List<?> items ? items.size() : 1)
                    .sum();
            int size = sizes.merge(part, own, Integer::sum);
            part.getOwner().ifPresent(owner -> sizes.merge(owner, size, Integer::sum));
        }
        return sizes;
    }

    private static List<Finding> first(int most, List<Finding> found) {
        return found.size() > most ? found.subList(0, most) : found;
    }

    private static List<Finding> checkValue(
            Shape shape,
            Property property,
            Object value,
            int from,
            Validator validator,
            Function<String, Location> places) {
        return findings(
                validator.validateValue(shape.getType(), property.getName(), property.declared(value)), from, places);
    }

    /** Turns violations into findings; the items of a list are counted from the given number. */
    private static <T> List<Finding> findings(
            Set<ConstraintViolation<T>> violations, int from, Function<String, Location> places) {
        return violations.stream()
                .filter(violation -> !(violation.getConstraintDescriptor().getAnnotation() instanceof ConsistentIds))
                .map(violation -> finding(violation, places.apply(pointer(violation.getPropertyPath(), from))))
                .toList();
    }

    private static Finding finding(ConstraintViolation<?> violation, Location place) {
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

    /** Returns the pointer of a path; items of a list are counted from the given number. */
    private static String pointer(Path path, int first) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            Optional.ofNullable(node.getIndex())
                    .ifPresent(index -> pointer.append('/').append(index + first));
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

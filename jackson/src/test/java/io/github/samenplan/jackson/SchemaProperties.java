package io.github.samenplan.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import io.github.samenplan.Plans;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.jackson.Json.Arr;
import io.github.samenplan.jackson.Json.Entry;
import io.github.samenplan.jackson.Json.Leaf;
import io.github.samenplan.jackson.Json.Obj;
import io.github.samenplan.jackson.Json.Slot;
import io.github.samenplan.jackson.Json.Text;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.Shape;
import jakarta.validation.Validation;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A schema accepts a document if and only if the reader does, but for {@link SchemaGaps}. */
@PropertyDefaults(tries = 12, shrinking = ShrinkingMode.OFF)
class SchemaProperties {

    static final PlanJson READER = PlanJson.using(Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator());

    private static final Pattern NEWER_MINOR = Pattern.compile("samenplan/1\\.[1-9][0-9]*");

    /** Faults planted in one document, one at a time. */
    private static final int PLANTED = 20;

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "{}",
            "[]",
            "[[]]",
            "[null]",
            "{\"nl\": \"Naam\"}",
            "{\"nl\": \" \"}",
            "{\"type\": \"at-most\"}",
            "{\"type\": \"none\"}",
            "{\"id\": \"nieuw\"}",
            "[\"nieuw\"]",
            "[\" \"]",
            "0",
            "-5",
            "100",
            "100.1",
            "1e2",
            "-0.0",
            "0.5",
            "\"\"",
            "\" \"",
            "\"nieuw\"",
            "\"Nieuw\"",
            "\"nieuw-\"",
            "\"2020\"",
            "\"2020-13\"",
            "\"2020-04-31\"",
            "\"P1Y\"",
            "\"P1W\"",
            "\"P0D\"",
            "\"-P1Y\"",
            "\"09:30\"",
            "\"9:30\"",
            "\"24:00\"",
            "\"55+\"",
            "\"131+\"",
            "\"cbs:GM0327\"",
            "\"cbs:0327\"",
            "\"a/b\"",
            "\"EUR\"",
            "\"euro\"",
            "\"nl\"",
            "\"NL\"",
            "\"https://example.org\"",
            "\"https://example.org/a b\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"planned\"",
            "\"other\"",
            "\"PLANNED\"",
            "\"" + "x".repeat(81) + "\"",
            "\"" + "x".repeat(201) + "\"",
            "\"" + "x".repeat(4001) + "\"");

    /** The same without half a character: it hides from the reader that the key is wrong too. */
    private static final List<String> WHOLE_VALUES =
            VALUES.stream().filter(value -> !value.contains("ud800")).toList();

    private static final List<String> KEYS = List.of(
            "onbekend",
            "x-eigen",
            "x-Eigen",
            "x-",
            "X-eigen",
            "$schema",
            "nl",
            "type",
            "kind",
            "format",
            "id",
            "title");

    private static final String SIGNS = "aZ09-_:/~+.@ \t\n\u000b\u0000\u00a0\u200b\ud800PYMD";

    @Provide
    Arbitrary<PlanDocument> documents() {
        return Plans.documents();
    }

    @Property
    void what_is_written_is_accepted(@ForAll("documents") PlanDocument document) {
        assertThat(Schemas.errors(READER.write(document))).isEmpty();
    }

    @Property
    void one_value_in_place_of_another_is_refused_by_both_or_by_neither(
            @ForAll("documents") PlanDocument document, @ForAll Random random) {
        Json json = Json.parse(READER.write(document));
        List<Slot> slots = slots(json, document);
        for (int i = 0; i < PLANTED; i++) {
            Slot slot = slots.get(random.nextInt(slots.size()));
            Json before = slot.value();
            slot.put(
                    random.nextInt(4) == 0
                            ? slots.get(random.nextInt(slots.size())).value()
                            : Json.parse(VALUES.get(random.nextInt(VALUES.size()))));
            if (!holds(slot.value(), slot.owner())) {
                assertAgreementOn(json, document, slot.pointer(), slot.value());
            }
            slot.put(before);
        }
    }

    @Property
    void one_sign_more_or_less_is_refused_by_both_or_by_neither(
            @ForAll("documents") PlanDocument document, @ForAll Random random) {
        Json json = Json.parse(READER.write(document));
        List<Slot> texts = slots(json, document).stream()
                .filter(slot -> slot.value() instanceof Text)
                .toList();
        for (int i = 0; i < PLANTED; i++) {
            Slot slot = texts.get(random.nextInt(texts.size()));
            Text before = (Text) slot.value();
            StringBuilder text = new StringBuilder(before.content());
            if (text.length() > 0 && random.nextBoolean()) {
                text.deleteCharAt(random.nextInt(text.length()));
            } else {
                text.insert(random.nextInt(text.length() + 1), SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            if (NEWER_MINOR.matcher(text).matches()) {
                continue; // read without what it adds, as VersionsTest holds; a schema is of one version
            }
            slot.put(new Text(text.toString()));
            assertAgreementOn(json, document, slot.pointer(), slot.value());
            slot.put(before);
        }
    }

    @Property
    void one_key_more_less_or_other_is_refused_by_both_or_by_neither(
            @ForAll("documents") PlanDocument document, @ForAll Random random) {
        Json json = Json.parse(READER.write(document));
        List<Slot> objects = Json.objects(json, kind(document))
                .filter(slot -> slot.value() instanceof Obj)
                .toList();
        for (int i = 0; i < PLANTED; i++) {
            Slot slot = objects.get(random.nextInt(objects.size()));
            List<Entry> entries = ((Obj) slot.value()).entries();
            List<Entry> before = List.copyOf(entries);
            String key = KEYS.get(random.nextInt(KEYS.size()));
            if (entries.stream().anyMatch(entry -> entry.key().equals(key))) {
                continue; // of double keys a parser shows the schema only one
            }
            int at = entries.isEmpty() ? 0 : random.nextInt(entries.size());
            Json value = entries.isEmpty() || random.nextBoolean()
                    ? Json.parse(WHOLE_VALUES.get(random.nextInt(WHOLE_VALUES.size())))
                    : entries.get(at).value();
            switch (entries.isEmpty() ? 0 : random.nextInt(3)) {
                case 0 -> entries.add(new Entry(key, value));
                case 1 -> entries.remove(at);
                default -> entries.set(at, new Entry(key, entries.get(at).value()));
            }
            assertAgreementOn(json, document, slot.pointer() + " " + key, value);
            entries.clear();
            entries.addAll(before);
        }
    }

    /** An object or list that holds the place where it would be put has no end. */
    private static boolean holds(Json value, Json owner) {
        return value == owner
                || value instanceof Obj object
                        && object.entries().stream().anyMatch(entry -> holds(entry.value(), owner))
                || value instanceof Arr list && list.items().stream().anyMatch(item -> holds(item, owner));
    }

    private static void assertAgreementOn(Json json, PlanDocument document, String place, Json put) {
        String text = json.minified().text();
        String spelt =
                put instanceof Leaf leaf ? leaf.literal() : put.minified().text();
        List<Finding> findings = READER.read(text).getFindings().stream()
                .filter(finding -> !SchemaGaps.isGap(finding, spelt))
                .toList();
        List<Error> errors = Schemas.errors(
                Schemas.tree(text).orElseThrow(), Shape.of(document).getTypeName());
        assertThat(errors.isEmpty())
                .as("%s at %s: the schema says %s, the reader %s", spelt, place, errors, findings)
                .isEqualTo(findings.isEmpty());
    }

    private static List<Slot> slots(Json json, PlanDocument document) {
        return Json.slots(json, kind(document));
    }

    private static Class<? extends PlanDocument> kind(PlanDocument document) {
        return Shape.of(document).getType().asSubclass(PlanDocument.class);
    }
}

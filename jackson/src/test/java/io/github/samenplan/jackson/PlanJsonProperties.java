package io.github.samenplan.jackson;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.Plans;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.jackson.Json.Arr;
import io.github.samenplan.jackson.Json.Entry;
import io.github.samenplan.jackson.Json.LaidOut;
import io.github.samenplan.jackson.Json.Leaf;
import io.github.samenplan.jackson.Json.Obj;
import io.github.samenplan.jackson.Json.Slot;
import io.github.samenplan.jackson.Json.Sort;
import io.github.samenplan.jackson.Json.Text;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.Programme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** Laws of reading and writing over documents of the whole domain. */
@PropertyDefaults(tries = 20, shrinking = ShrinkingMode.OFF)
class PlanJsonProperties {

    private static final PlanJson JSON = PlanJson.withoutConstraints();
    private static final String BOM = "\uFEFF";

    /** Faults planted in one document, one at a time. */
    private static final int PLANTED = 12;

    @Provide
    Arbitrary<PlanDocument> documents() {
        return Plans.documents();
    }

    // ---- What is written

    @Property
    void what_is_written_is_read_back_equal(@ForAll("documents") PlanDocument document) {
        assertThat(JSON.read(JSON.write(document)).orThrow()).isEqualTo(document);
    }

    @Property
    void what_is_written_is_canonical(@ForAll("documents") PlanDocument document) {
        String text = JSON.write(document);
        assertThat(JSON.write(JSON.read(text).orThrow())).isEqualTo(text);
        assertThat(text).startsWith("{\n  \"format\": ").endsWith("\n}\n").doesNotContain("\r", "\t", " \n");
    }

    // ---- What is read does not depend on how it is laid out

    @Property
    void the_order_of_keys_does_not_matter(@ForAll("documents") PlanDocument document, @ForAll Random random) {
        Json json = Json.parse(JSON.write(document));
        assertReadsAs(document, json.shuffled(random).minified().text());
        assertReadsAs(document, json.withHeadersLast().minified().text());
    }

    @Property
    void blanks_line_ends_and_escapes_do_not_matter(@ForAll("documents") PlanDocument document, @ForAll Random random) {
        String text = JSON.write(document);
        Json json = Json.parse(text);
        assertReadsAs(document, text.replace("\n", "\r\n"));
        assertReadsAs(document, json.minified().text());
        assertReadsAs(document, json.escaped().text());
        assertReadsAs(document, json.spread(random).text());
    }

    @Property
    void the_encoding_does_not_matter(@ForAll("documents") PlanDocument document) {
        String text = JSON.write(document);
        Stream.of(UTF_8, UTF_16LE, UTF_16BE)
                .flatMap(encoding -> Stream.of(text.getBytes(encoding), (BOM + text).getBytes(encoding)))
                .forEach(bytes -> assertThat(JSON.read(bytes).orThrow()).isEqualTo(document));
        assertReadsAs(document, BOM + text);
    }

    private static void assertReadsAs(PlanDocument document, String text) {
        assertThat(JSON.read(text).orThrow()).isEqualTo(document);
    }

    // ---- What is damaged gives a document or findings, never an exception

    @Property
    void a_sign_left_out_is_no_crash(@ForAll("documents") PlanDocument document, @ForAll Random random) {
        String text = JSON.write(document);
        for (int i = 0; i < PLANTED; i++) {
            StringBuilder damaged = new StringBuilder(text).deleteCharAt(random.nextInt(text.length()));
            ReadingLaw.holdsFor(damaged.toString(), JSON);
        }
    }

    @Property
    void a_changed_byte_is_no_crash(@ForAll("documents") PlanDocument document, @ForAll Random random) {
        byte[] bytes = JSON.write(document).getBytes(UTF_8);
        for (int i = 0; i < PLANTED; i++) {
            byte[] damaged = bytes.clone();
            damaged[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            ReadingLaw.holdsFor(damaged, JSON);
        }
    }

    @Property
    void a_text_that_breaks_off_is_no_crash(@ForAll("documents") PlanDocument document, @ForAll Random random) {
        String text = JSON.write(document);
        for (int i = 0; i < PLANTED; i++) {
            String start = text.substring(0, random.nextInt(text.length() - 2));
            ReadingLaw.holdsFor(start, JSON);
            assertThat(JSON.read(start).succeeded()).isFalse();
        }
    }

    @Property(tries = 500)
    void any_bytes_are_no_crash(@ForAll byte[] bytes) {
        ReadingLaw.holdsFor(bytes, JSON);
    }

    // ---- One fault planted anywhere gives one finding, exactly there

    @Property
    void a_null_anywhere_gives_one_finding_there(@ForAll("documents") PlanDocument document, @ForAll Random random) {
        plantedInValues(document, random, slot -> Optional.of(new Leaf("null")), "null-value");
    }

    @Property
    void a_number_for_a_text_gives_one_finding_there(
            @ForAll("documents") PlanDocument document, @ForAll Random random) {
        plantedInValues(
                document,
                random,
                slot -> Optional.<Json>of(new Leaf("5"))
                        .filter(five -> slot.sort() != Sort.FREE && slot.value() instanceof Text),
                "wrong-type");
    }

    @Property
    void a_text_for_a_number_or_truth_value_gives_one_finding_there(
            @ForAll("documents") PlanDocument document, @ForAll Random random) {
        plantedInValues(
                document,
                random,
                slot -> slot.sort() != Sort.FREE && slot.value() instanceof Leaf leaf
                        ? Optional.of(new Text(leaf.literal()))
                        : Optional.empty(),
                "wrong-type");
    }

    @Property
    void an_object_for_a_list_and_a_list_for_a_part_give_one_finding_there(
            @ForAll("documents") PlanDocument document, @ForAll Random random) {
        plantedInValues(
                document,
                random,
                slot -> slot.sort() == Sort.FREE
                        ? Optional.empty()
                        : Optional.of(
                                slot.value() instanceof Arr
                                        ? new Obj(new ArrayList<>(List.of(new Entry("b", new Arr(List.of())))))
                                        : new Arr(new ArrayList<>(List.of(slot.value())))),
                "wrong-type");
    }

    private static void plantedInValues(
            PlanDocument document, Random random, Function<Slot, Optional<Json>> fault, String code) {
        Json json = Json.parse(JSON.write(document));
        List<Slot> slots = Json.slots(json, type(document)).stream()
                .filter(slot -> fault.apply(slot).isPresent())
                .toList();
        for (int i = 0; i < Math.min(PLANTED, slots.size()); i++) {
            Slot slot = slots.get(random.nextInt(slots.size()));
            Json before = slot.value();
            slot.put(fault.apply(slot).orElseThrow());
            LaidOut text = json.spread(random);
            assertOneFinding(text, slot, code);
            slot.put(before);
        }
    }

    @Property
    void an_unknown_key_in_any_object_gives_one_finding_there(
            @ForAll("documents") PlanDocument document, @ForAll Random random) {
        plantedInObjects(document, random, slot -> slot.sort() == Sort.PART, object -> "qq", "unknown-property");
    }

    @Property
    void a_key_twice_in_any_object_gives_one_finding_at_the_second(
            @ForAll("documents") PlanDocument document, @ForAll Random random) {
        plantedInObjects(
                document,
                random,
                slot -> !((Obj) slot.value()).entries().isEmpty(),
                object -> object.entries()
                        .get(random.nextInt(object.entries().size()))
                        .key(),
                "duplicate-property");
    }

    private static void plantedInObjects(
            PlanDocument document, Random random, Predicate<Slot> chosen, Function<Obj, String> key, String code) {
        Json json = Json.parse(JSON.write(document));
        List<Slot> slots = Json.objects(json, type(document)).filter(chosen).toList();
        for (int i = 0; i < Math.min(PLANTED, slots.size()); i++) {
            Slot slot = slots.get(random.nextInt(slots.size()));
            List<Entry> entries = ((Obj) slot.value()).entries();
            String name = key.apply((Obj) slot.value());
            int last = lastIndex(entries, name);
            int at = last + 1 + random.nextInt(entries.size() - last);
            entries.add(
                    at,
                    new Entry(
                            name,
                            last < 0 ? new Text("iets") : entries.get(last).value()));
            LaidOut text = json.spread(random);
            String pointer = slot.pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
            assertThat(found(text.text())).containsExactly(text.keys().get(pointer) + " " + pointer + " " + code);
            entries.remove(at);
        }
    }

    @Example
    @Tag("deep")
    void a_null_or_another_type_at_any_place_of_the_golden_files_gives_one_finding_there() throws IOException {
        for (String file : GoldenFilesTest.FILES) {
            String golden = new String(GoldenFilesTest.bytes(file), UTF_8);
            Json json = Json.parse(golden);
            for (Slot slot : Json.slots(json, type(JSON.read(golden).orThrow()))) {
                Json before = slot.value();
                slot.put(new Leaf("null"));
                assertOneFinding(json.onLines(), slot, "null-value");
                if (slot.sort() != Sort.FREE) {
                    slot.put(before instanceof Text ? new Leaf("5") : new Text("5"));
                    assertOneFinding(json.onLines(), slot, "wrong-type");
                }
                slot.put(before);
            }
        }
    }

    private static void assertOneFinding(LaidOut text, Slot slot, String code) {
        assertThat(found(text.text()))
                .containsExactly(text.values().get(slot.pointer()) + " " + slot.pointer() + " " + code);
    }

    private static int lastIndex(List<Entry> entries, String key) {
        return entries.stream().map(Entry::key).toList().lastIndexOf(key);
    }

    private static Class<? extends PlanDocument> type(PlanDocument document) {
        return document instanceof CoalitionPlan ? CoalitionPlan.class : Programme.class;
    }

    private static List<String> found(String text) {
        return JSON.read(text).getFindings().stream()
                .map(PlanJsonProperties::shown)
                .toList();
    }

    private static String shown(Finding finding) {
        return finding.getLocation().getLine().orElseThrow()
                + ":"
                + finding.getLocation().getColumn().orElseThrow()
                + " "
                + finding.getLocation().getPointer()
                + " "
                + finding.getCode();
    }
}

package io.github.samenplan.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.Plans;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.plan.PlanDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same plan twice in one import is noticed, and an older version after a newer one. */
class ImportRegisterTest {

    private static final PlanJson JSON = PlanJson.withoutConstraints();

    /** Versions of one plan, by what they state of themselves, and what is found. */
    record Case(String what, List<String> versions, String... found) {

        @Override
        public String toString() {
            return what;
        }
    }

    static List<Case> data_versions() {
        return List.of(
                new Case("one", List.of("revision=1")),
                new Case("in order", List.of("revision=1", "revision=2", "revision=10")),
                new Case("twice", List.of("revision=1", "revision=1"), "2 plan-twice /uri of document 1"),
                new Case(
                        "three times",
                        List.of("revision=1", "revision=1", "revision=1"),
                        "2 plan-twice /uri of document 1",
                        "3 plan-twice /uri of document 1"),
                new Case(
                        "the same but for its title",
                        List.of("revision=1", "revision=1 title=Other"),
                        "2 revision-differs /revision of document 1"),
                new Case(
                        "an older one later",
                        List.of("revision=2", "revision=1"),
                        "2 revision-outdated /revision of document 1"),
                new Case(
                        "an older one twice",
                        List.of("revision=1", "revision=2", "revision=1"),
                        "3 plan-twice /uri of document 1"),
                new Case(
                        "older than the newest",
                        List.of("revision=1", "revision=3", "revision=2"),
                        "3 revision-outdated /revision of document 2"),
                new Case("by date", List.of("issued=2021", "issued=2019"), "2 revision-outdated /uri of document 1"),
                new Case("by date, in order", List.of("issued=2019", "issued=2021")),
                new Case(
                        "without any order",
                        List.of("revision=concept", "revision=final"),
                        "2 revision-order-unknown /revision of document 1"),
                new Case(
                        "without anything",
                        List.of("title=One", "title=Other"),
                        "2 revision-order-unknown /uri of document 1"),
                new Case(
                        "contradictory",
                        List.of("revision=2 issued=2019", "revision=1 issued=2021"),
                        "2 revision-order-unknown /revision of document 1"),
                // the newest of all ends the doubt
                new Case(
                        "newer than both",
                        List.of("revision=1", "revision=concept issued=2019", "revision=2 issued=2022"),
                        "2 revision-order-unknown /revision of document 1"));
    }

    @ParameterizedTest
    @MethodSource("data_versions")
    void versions_of_one_plan_are_compared(Case versions) {
        ImportRegister register = new ImportRegister();
        List<String> found = versions.versions.stream()
                .map(ImportRegisterTest::plan)
                .map(JSON::read)
                .map(register::enter)
                .flatMap(reading -> reading.getFindings().stream()
                        .map(finding -> register.toString().replace(" entered", "") + " " + finding.getCode() + " "
                                + finding.getLocation().getPointer() + " of "
                                + finding.message(Language.ENGLISH)
                                        .replaceFirst(".*(document [0-9]+) of this import.*", "$1")))
                .toList();
        assertThat(found).containsExactly(versions.found);
    }

    @Test
    void other_plans_and_plans_without_an_address_have_nothing_to_do_with_each_other() {
        ImportRegister register = new ImportRegister();

        assertThat(Stream.of(
                                plan("revision=2"),
                                plan("revision=1").replace("voorbeeldstad", "elders"),
                                plan("revision=1").replaceFirst("\"uri\": \"[^\"]*\", ", ""))
                        .map(JSON::read)
                        .map(register::enter))
                .allSatisfy(reading -> assertThat(reading.getFindings()).isEmpty());
    }

    @Test
    void a_copy_without_an_address_is_a_copy_however_it_is_laid_out() {
        ImportRegister register = new ImportRegister();
        String plan = plan("title=Plan").replaceFirst("\"uri\": \"[^\"]*\", ", "");

        assertThat(register.enter(JSON.read(plan)).getFindings()).isEmpty();
        Reading copy = register.enter(JSON.read(plan.replace(", ", ",\n")));
        assertThat(copy.getFindings()).extracting(Finding::getCode).containsExactly(ImportRegister.SAME_CONTENT);
        assertThat(copy.succeeded()).isTrue();
    }

    @Test
    void only_two_contents_of_one_revision_make_a_document_unusable() {
        assertThat(ImportRegister.SAME_REVISION.getSeverity()).isEqualTo(Severity.ERROR);
        ImportRegister register = new ImportRegister();
        register.enter(JSON.read(plan("revision=1")));

        Reading other = register.enter(JSON.read(plan("revision=1 title=Other")));

        assertThat(other.succeeded()).isFalse();
        assertThat(other.getDocument()).isPresent();
    }

    @Test
    void what_cannot_be_read_is_left_as_it_is() {
        ImportRegister register = new ImportRegister();
        Reading broken = JSON.read("{");

        assertThat(register.enter(broken)).isSameAs(broken);
        assertThat(register.enter(broken)).isSameAs(broken);
    }

    @Test
    void the_other_one_is_named_by_its_file_and_line(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.json"), plan("revision=1"));
        Files.writeString(folder.resolve("b.ndjson"), plan("revision=2") + "\n" + plan("revision=3") + "\n");
        Files.writeString(folder.resolve("c.json"), "[" + plan("revision=3") + ",\n" + plan("revision=1") + "]");
        ImportRegister register = new ImportRegister();

        try (Stream<Reading> readings = JSON.bulk().read(folder)) {
            assertThat(readings.map(register::enter)
                            .flatMap(reading -> reading.getFindings().stream())
                            .map(Finding::toString)
                            .map(text -> text.replace(PlanFolder.name(folder) + "/", "")))
                    .containsExactly(
                            "c.json:1:112: /uri WARNING plan-twice: This plan was read already, with the very same content: b.ndjson:2:1.",
                            "c.json:2:111: /uri WARNING plan-twice: This plan was read already, with the very same content: a.json.");
        }
    }

    @Test
    void a_finding_of_the_register_stands_among_the_others_in_their_order() {
        ImportRegister register = new ImportRegister();
        PlanJson strict = SchemaProperties.READER;
        register.enter(strict.read(plan("revision=2")));

        Reading reading = register.enter(strict.read(plan("revision=1 title= ")));

        assertThat(reading.getFindings())
                .extracting(finding -> finding.getLocation().getPointer())
                .containsExactly("/revision", "/title");
    }

    @Test
    void hundreds_of_versions_that_cannot_be_put_in_order_are_each_told() {
        ImportRegister register = new ImportRegister();
        long unknown = Stream.iterate(0, i -> i + 1)
                .limit(300)
                .map(i -> register.enter(JSON.read(plan("revision=x" + i))))
                .filter(reading -> !reading.getFindings().isEmpty())
                .count();

        assertThat(unknown).isEqualTo(299);
    }

    @Test
    void documents_of_every_shape_are_told_apart_from_their_copies() {
        List<PlanDocument> documents = Plans.sample(24);
        ImportRegister register = new ImportRegister();
        List<Reading> first = documents.stream()
                .map(document -> register.enter(JSON.read(JSON.write(document))))
                .toList();
        List<Reading> second = documents.stream()
                .map(document -> register.enter(JSON.read(JSON.write(document))))
                .toList();

        assertThat(first).allSatisfy(reading -> assertThat(codes(reading)).doesNotContain("plan-twice"));
        assertThat(second).allSatisfy(reading -> assertThat(codes(reading)).isEqualTo("plan-twice"));
    }

    private static String codes(Reading reading) {
        return reading.getFindings().stream()
                .map(finding -> finding.getCode().getId())
                .collect(Collectors.joining(" "));
    }

    /** Returns a plan with the properties that are given as name=value. */
    private static String plan(String stated) {
        String plan = "{\"format\": \"samenplan/1.0\", \"kind\": \"coalition-plan\", \"id\": \"plan\", "
                + (stated.contains("title=") ? "" : "\"title\": \"Plan\", ")
                + "\"language\": \"nl\", \"uri\": \"https://voorbeeldstad.example\"";
        for (String property : stated.split(" (?=\\w)")) {
            plan += ", \"" + property.replaceFirst("=", "\": \"") + "\"";
        }
        return plan + "}";
    }
}

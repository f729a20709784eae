package io.github.samenplan.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.Plans;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.plan.PlanDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Laws of reading and writing many documents at once. */
@PropertyDefaults(tries = 20, shrinking = ShrinkingMode.OFF)
class BulkReaderProperties {

    private static final PlanJson JSON = PlanJson.withoutConstraints();
    private static final BulkReader BULK = JSON.bulk();
    private static final String STRUCTURE = "{}[]\",:\\\n\uFFFF";

    @Provide
    Arbitrary<List<PlanDocument>> several() {
        return Plans.documents().list().ofMinSize(1).ofMaxSize(3).withoutEdgeCases();
    }

    @Provide
    Arbitrary<PlanDocument> documents() {
        return Plans.documents();
    }

    @Property
    void what_is_written_on_lines_is_read_back_equal(@ForAll("several") List<PlanDocument> documents)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JSON.writeLines(documents.stream(), bytes);

        assertThat(bytes.toString(UTF_8).lines()).hasSameSizeAs(documents);
        assertThat(read(BULK.readLines(new ByteArrayInputStream(bytes.toByteArray()))))
                .isEqualTo(documents);
    }

    @Property
    void a_list_however_laid_out_is_read_as_its_documents(
            @ForAll("several") List<PlanDocument> documents, @ForAll Random random) {
        List<String> texts = documents.stream()
                .map(document -> laidOut(JSON.write(document), random))
                .toList();
        String blank = " \r\n\t".repeat(random.nextInt(3));
        String list = blank + "[" + blank + String.join(blank + "," + blank, texts) + blank + "]" + blank;

        assertThat(read(BULK.readList(bytes(list)))).isEqualTo(documents);
        assertThat(read(BULK.readList(new BulkReaderTest.ByteByByte(bytes(list)))))
                .isEqualTo(documents);
    }

    @Property
    void one_document_is_read_as_it_is_alone_whatever_is_wrong_with_it(
            @ForAll("documents") PlanDocument document, @ForAll Random random) {
        String text = damaged(laidOut(JSON.write(document), random), random);

        assertThat(findings(BULK.readList(bytes(text)))).containsExactly(places(JSON.read(text)));
    }

    @Property(tries = 40)
    void a_damaged_line_leaves_the_others_as_they_are(
            @ForAll("several") List<PlanDocument> documents, @ForAll Random random) {
        List<String> lines = new ArrayList<>(documents.stream()
                .map(document -> Json.parse(JSON.write(document)).minified().text())
                .toList());
        int at = random.nextInt(lines.size());
        lines.add(at, damaged(lines.get(at), random).replace("\n", " "));
        List<PlanDocument> others = new ArrayList<>(documents);

        List<Reading> readings = BULK.readLines(bytes(String.join("\n", lines))).toList();

        assertThat(readings).hasSameSizeAs(lines);
        Reading bad = readings.get(at);
        String alone = lines.get(at);
        assertThat(findings(Stream.of(bad)).get(0))
                .isEqualTo(places(JSON.read(alone)).stream()
                        .map(place -> moved(place, at))
                        .toList());
        assertThat(bad.getPlace().getLine()).hasValue(at + 1);
        assertThat(Stream.concat(readings.subList(0, at).stream(), readings.subList(at + 1, readings.size()).stream())
                        .map(Reading::orThrow))
                .isEqualTo(others);
    }

    @Property(tries = 60)
    void a_damaged_element_leaves_the_others_as_they_are(
            @ForAll("several") List<PlanDocument> documents, @ForAll Random random) {
        boolean lines = random.nextBoolean();
        List<String> texts = new ArrayList<>(documents.stream()
                .map(document -> lines
                        ? JSON.write(document)
                        : Json.parse(JSON.write(document)).minified().text())
                .toList());
        int at = random.nextInt(texts.size());
        String damaged = damaged(texts.get(at), random);
        texts.add(at, damaged);

        List<PlanDocument> read = BULK.readList(bytes("[" + String.join(lines ? ",\n" : ",", texts) + "]"))
                .flatMap(reading -> reading.getDocument().stream())
                .toList();

        List<PlanDocument> expected = new ArrayList<>(documents);
        JSON.read(damaged).getDocument().ifPresent(document -> expected.add(at, document));
        assertThat(read.equals(expected)) // they are too long to be shown
                .as(() -> "the others beside " + damaged)
                .isTrue();
    }

    @Property(tries = 500)
    void any_bytes_are_no_crash(@ForAll byte[] bytes) {
        for (boolean lines : List.of(true, false)) {
            Stream<Reading> readings = lines
                    ? BULK.readLines(new ByteArrayInputStream(bytes))
                    : BULK.readList(new ByteArrayInputStream(bytes));
            assertThat(readings)
                    .allSatisfy(reading -> assertThat(reading.getFindings())
                            .isNotEmpty()
                            .allSatisfy(finding ->
                                    assertThat(finding.getLocation().getLine()).isPresent()));
        }
    }

    /** Takes a character away, puts one in or breaks the text off, and by preference where it hurts. */
    private static String damaged(String text, Random random) {
        char sign = STRUCTURE.charAt(random.nextInt(STRUCTURE.length()));
        int at = text.indexOf(sign, random.nextInt(text.length()));
        at = at < 0 ? random.nextInt(text.length()) : at;
        // The head stays, so that it still is a document
        at = Math.max(at, text.indexOf("samenplan/1.0") + 20);
        String damaged = switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + sign + text.substring(at);
            default -> text.substring(0, at);
        };
        // Half a character, if one was cut, is no longer one as bytes
        return new String(damaged.getBytes(UTF_8), UTF_8);
    }

    private static String laidOut(String text, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> text;
            case 1 -> Json.parse(text).minified().text();
            default -> Json.parse(text).spread(random).text();
        };
    }

    private static List<PlanDocument> read(Stream<Reading> readings) {
        return readings.map(Reading::orThrow).toList();
    }

    private static List<List<String>> findings(Stream<Reading> readings) {
        return readings.map(BulkReaderProperties::places).toList();
    }

    private static List<String> places(Reading reading) {
        return reading.getFindings().stream().map(Finding::toString).toList();
    }

    /** Moves a finding down by so many lines. */
    private static String moved(String finding, int lines) {
        int colon = finding.indexOf(':');
        return Integer.parseInt(finding.substring(0, colon)) + lines + finding.substring(colon);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}

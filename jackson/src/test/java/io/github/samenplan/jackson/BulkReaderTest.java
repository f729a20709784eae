package io.github.samenplan.jackson;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Location;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many documents are read one after the other, and none stands in the way of the others. */
class BulkReaderTest {

    private static final PlanJson JSON = PlanJson.withoutConstraints();
    private static final BulkReader BULK = JSON.bulk();

    private static final String A = plan("a");
    private static final String B = plan("b");
    private static final String C = plan("c");

    @TempDir
    Path folder;

    // ---- Lines

    static List<Cut> data_lines() {
        return List.of(
                new Cut("nothing", ""),
                new Cut("blank lines", " \n\r\n\t\n"),
                new Cut("one, without an end", A, "1:1 a"),
                new Cut("three", A + "\n" + B + "\n" + C + "\n", "1:1 a", "2:1 b", "3:1 c"),
                new Cut("carriage returns", A + "\r\n" + B + "\r\n", "1:1 a", "2:1 b"),
                new Cut("old carriage returns", A + "\r" + B + "\r", "1:1 a", "2:1 b"),
                new Cut("blank lines between", "\n\n" + A + "\n \n" + B, "3:1 a", "5:1 b"),
                new Cut("an indented line", "  " + A, "1:3 a"),
                new Cut("a broken line", A + "\n{\"format\n" + B, "1:1 a", "2:9 malformed-json", "3:1 b"),
                new Cut(
                        "half a line",
                        A + "\n" + B.substring(0, 40) + "\n" + C,
                        "1:1 a",
                        "2:41 malformed-json",
                        "3:1 c"),
                new Cut("two on a line", A + B + "\n" + C, "1:103 trailing-text", "2:1 c"),
                new Cut(
                        "another value",
                        "5\n[]\nnull\n" + A,
                        "1:1 wrong-type",
                        "2:1 wrong-type",
                        "3:1 wrong-type",
                        "4:1 a"),
                new Cut("a mark of the byte order", "\uFEFF" + A + "\n" + B, "1:1 a", "2:1 b"),
                new Cut(
                        "emoji before the place",
                        "😀\n" + A.replace("Plannen", "😀\" 😀") + "\n" + B,
                        "1:1 malformed-json",
                        "2:79 malformed-json",
                        "3:1 b"));
    }

    @ParameterizedTest
    @MethodSource("data_lines")
    void each_line_that_is_not_blank_is_a_document(Cut cut) {
        for (Charset encoding : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            if (encoding == UTF_8 || cut.text.matches("(?s)[\\x00-\\x7F\uFEFF].{3,}")) { // else UTF-16 cannot be told
                assertThat(told(BULK.readLines(bytes(cut.text, encoding))))
                        .as(encoding.name())
                        .containsExactly(cut.told);
            }
        }
    }

    @Test
    void bytes_that_are_no_text_break_their_own_line_only() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((A + "\n{\"x\": \"").getBytes(UTF_8));
        bytes.write(0xFF);
        bytes.writeBytes(
                ("\"}\n" + B.replace("Plannen", "\ud83d\udc80")).getBytes(UTF_8)); // an emoji that ends in DC80

        assertThat(told(BULK.readLines(new ByteArrayInputStream(bytes.toByteArray()))))
                .containsExactly("1:1 a", "2:8 malformed-encoding", "3:1 b");
    }

    @Test
    void a_line_that_is_too_long_is_one_finding_and_is_not_held() {
        PlanJson narrow = JSON.within(ReadingLimits.standard().longestDocument(200));
        String long_ = A.replace("Plannen", "Plannen".repeat(100));

        assertThat(told(narrow.bulk().readLines(bytes(A + "\n" + long_ + "\n" + B, UTF_8))))
                .containsExactly("1:1 a", "2:1 limit-passed", "3:1 b");
        // A line of any length passes through a buffer
        InputStream endless = new SequenceInputStream(new Repeated('x', 1L << 24), bytes("\n" + A, UTF_8));
        assertThat(told(narrow.bulk().readLines(endless))).containsExactly("1:1 limit-passed", "2:1 a");
    }

    // ---- Lists

    static List<Cut> data_lists() {
        return List.of(
                new Cut("no list but a document", A, "a"),
                new Cut("no list but a document, lower", "\n " + A + "\n", "a"),
                new Cut("no list but something else", "5", "1:1 wrong-type"),
                new Cut("no list but a broken document", "{\"format\"", "1:10 malformed-json"),
                new Cut("empty", "", "1:1 empty-document"),
                new Cut("blank", "\n\n ", "1:1 empty-document"),
                new Cut("an empty list", " [ ] "),
                new Cut("one", "[" + A + "]", "1:2 a"),
                new Cut("three on a line", "[" + A + "," + B + ", " + C + "]", "1:2 a", "1:105 b", "1:209 c"),
                new Cut(
                        "three on lines",
                        "[\r\n" + A + ",\r\n" + B + "\r\n,\r\n " + C + "\r\n]",
                        "2:1 a",
                        "3:1 b",
                        "5:2 c"),
                // the commas between
                new Cut("a comma too many at the end", "[" + A + ",]", "1:2 a", "1:104 malformed-json"),
                new Cut("a comma too many between", "[" + A + ",\n," + B + "]", "1:2 a", "2:1 malformed-json", "2:2 b"),
                new Cut("a comma too many before", "[," + A + "]", "1:2 malformed-json", "1:3 a"),
                new Cut("a comma forgotten", "[" + A + "\n" + B + "]", "1:2 a", "2:1 malformed-json", "2:1 b"),
                // other values between
                new Cut("numbers", "[5, 6,\n" + A + "]", "1:3 malformed-json", "2:1 a"),
                new Cut("a list", "[[" + A + "],\n" + B + "]", "1:2 wrong-type", "2:1 b"),
                new Cut("null", "[null,\n" + B + ", null]", "1:2 wrong-type", "2:1 b", "2:105 wrong-type"),
                new Cut("a text with brackets", "[\"}],{\",\n" + B + "]", "1:2 wrong-type", "2:1 b"),
                // slips that leave the brackets alone
                new Cut(
                        "a comma too many inside",
                        "[" + A.replace("}", ",}") + ",\n" + B + "]",
                        "1:103 malformed-json",
                        "2:1 b"),
                new Cut("a comment", "[{ // \"}\n" + A.substring(1) + ",\n" + B + "]", "1:4 malformed-json", "3:1 b"),
                // brackets and quotation marks that are lost
                new Cut("no bracket at the end", "[" + A + ",\n" + B, "1:2 a", "2:1 b", "2:103 malformed-json"),
                new Cut("no end at all", "[" + A + ",\n" + B.substring(0, 50), "1:2 a", "2:51 malformed-json"),
                new Cut(
                        "an element that is not closed",
                        "[\n" + unclosed(A) + ",\n" + B + ",\n" + C + "\n]",
                        "2:102 malformed-json",
                        "3:1 b",
                        "4:1 c"),
                new Cut(
                        "two of them",
                        "[\n" + unclosed(A) + ",\n" + unclosed(B) + ",\n" + C + "\n]",
                        "2:102 malformed-json",
                        "3:102 malformed-json",
                        "4:1 c"),
                new Cut("the last one", "[\n" + A + ",\n" + unclosed(B) + "\n]", "2:1 a", "4:1 malformed-json"),
                new Cut(
                        "a quotation mark lost",
                        "[" + A.replace("\"Plannen\"", "\"Plannen") + "," + B + "," + C + "]",
                        "1:87 malformed-json",
                        "1:104 b",
                        "1:207 c"),
                new Cut(
                        "an opening bracket lost",
                        "[\n" + A.substring(1) + ",\n" + B + "]",
                        "2:1 wrong-type",
                        "2:9 trailing-text",
                        "3:1 b"),
                new Cut("one bracket too many", "[\n" + A + "},\n" + B + "]", "2:103 trailing-text", "3:1 b"),
                new Cut("the wrong one", "[\n" + unclosed(A) + "],\n" + B + "]", "2:102 malformed-json", "3:1 b"),
                new Cut(
                        "the list closed too early",
                        "[\n" + A + "],\n" + B + "]",
                        "2:1 a",
                        "2:104 trailing-text",
                        "3:1 b"),
                // what stands behind
                new Cut("text behind the list", "[" + A + "] x", "1:2 a", "1:106 trailing-text"),
                new Cut("two lists", "[" + A + "]\n[" + B + "]", "1:2 a", "2:1 trailing-text", "2:2 b"));
    }

    @ParameterizedTest
    @MethodSource("data_lists")
    void each_element_of_a_list_is_a_document(Cut cut) {
        assertThat(told(BULK.readList(bytes(cut.text, UTF_8)))).containsExactly(cut.told);
        assertThat(told(BULK.readList(new ByteByByte(bytes(cut.text, UTF_8)))))
                .as("byte by byte")
                .containsExactly(cut.told);
    }

    @Test
    void a_document_inside_another_belongs_to_it() {
        String outside = A.replace("}", ", \"x-inside\": [" + B + ", " + C + "]}");

        assertThat(told(BULK.readList(bytes("[" + outside + ",\n" + B + "]", UTF_8))))
                .containsExactly("1:2 a", "2:1 b");
    }

    @Test
    void an_element_that_is_too_long_is_one_finding_and_is_not_held() {
        PlanJson narrow = JSON.within(ReadingLimits.standard().longestDocument(200));
        String long_ = A.replace("Plannen", "Plannen".repeat(100));

        assertThat(told(narrow.bulk().readList(bytes("[" + A + ",\n" + long_ + ",\n" + B + "]", UTF_8))))
                .containsExactly("1:2 a", "2:1 limit-passed", "3:1 b");
        assertThat(told(narrow.bulk().readList(bytes("[" + unclosed(A) + ",\n" + B + ",\n" + C + "]", UTF_8))))
                .containsExactly("1:103 malformed-json", "2:1 b", "3:1 c");
        InputStream endless = new SequenceInputStream(
                bytes("[", UTF_8), new SequenceInputStream(new Repeated('{', 1L << 24), bytes(A + "]", UTF_8)));
        assertThat(told(narrow.bulk().readList(endless))).containsExactly("1:2 limit-passed", "1:16777218 a");
    }

    // ---- Files and folders

    @Test
    void a_folder_is_read_in_the_order_of_its_names() throws IOException {
        write("b.json", A);
        write("B.json", "[" + B + ",\n" + C + "]");
        write("a.ndjson", A + "\n{\n" + C);
        write("c.jsonl", A);
        write("readme.txt", "x");
        write("in/d.json", B);
        write("target/e.json", B);
        write(".git/f.json", B);

        assertThat(told(BULK.read(folder)))
                .containsExactly(
                        "B.json:1:2 b",
                        "B.json:2:1 c",
                        "a.ndjson:1:1 a",
                        "a.ndjson:2:2 malformed-json",
                        "a.ndjson:3:1 c",
                        "b.json:a",
                        "c.jsonl:1:1 a");
        assertThat(told(BULK.recursive().read(folder))).hasSize(8).endsWith("c.jsonl:1:1 a", "in/d.json:b");
        // Each file once, and in the order that was asked for
        assertThat(told(BULK.read(folder.resolve("c.jsonl"), folder)))
                .hasSize(7)
                .startsWith("c.jsonl:1:1 a", "B.json:1:2 b");
        assertThat(BULK.files(folder)).hasSize(4).first().isEqualTo(folder.resolve("B.json"));
    }

    @Test
    void what_cannot_be_opened_is_a_finding_in_its_place() throws IOException {
        write("a.json", A);
        Files.createSymbolicLink(folder.resolve("b.json"), folder.resolve("gone"));
        write("c.json", C);

        assertThat(told(BULK.read(folder))).containsExactly("a.json:a", "b.json:1:1 unreadable-file", "c.json:c");
        assertThat(told(BULK.read(folder.resolve("gone.json")))).containsExactly("gone.json:1:1 unreadable-file");
    }

    @Test
    void links_that_go_round_are_not_followed_and_a_folder_may_be_a_link() throws IOException {
        write("in/a.json", A);
        Files.createSymbolicLink(folder.resolve("in/round"), folder);
        Files.createSymbolicLink(folder.resolve("in/round.json"), folder);
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));

        assertThat(told(BULK.recursive().read(folder))).containsExactly("in/a.json:a");
        assertThat(told(BULK.read(link))).containsExactly("link/a.json:a");
    }

    @Test
    void bytes_that_break_off_are_a_finding_where_they_do() {
        InputStream torn = new SequenceInputStream(bytes(A + "\n" + B, UTF_8), new Torn());

        assertThat(told(BULK.readLines(torn))).containsExactly("1:1 a", "2:103 unreadable-file");
    }

    // ---- The stream

    @Test
    void only_what_is_asked_for_is_read_and_what_was_opened_is_closed() {
        Watched watched = new Watched(new Repeated('\n', 1L << 40));
        try (Stream<Reading> endless = BULK.readLines(new SequenceInputStream(bytes(A + "\n", UTF_8), watched))) {
            assertThat(endless.findFirst()).isPresent();
            assertThat(watched.closed).isFalse();
        }
        Watched unread = new Watched(bytes(A, UTF_8));
        BULK.readLines(unread).close();
        assertThat(unread.closed).isTrue();
        Watched drained = new Watched(bytes(A, UTF_8));
        assertThat(BULK.readList(drained).toList()).hasSize(1);
        assertThat(drained.closed).isTrue();
    }

    @Test
    void progress_is_told_after_each_reading() throws IOException {
        Path file = write("a.ndjson", A + "\n" + B + "\n");
        List<String> told = new ArrayList<>();
        BulkReader telling =
                BULK.reportingTo((documents, bytes, of) -> told.add(documents + ": " + bytes + " of " + of));

        long size = Files.size(file);
        telling.read(file, write("b.json", C)).forEach(reading -> told.add("reading"));
        long both = size + C.length();
        assertThat(told)
                .containsExactly(
                        "1: " + size + " of OptionalLong[" + both + "]",
                        "reading",
                        "2: " + size + " of OptionalLong[" + both + "]",
                        "reading",
                        "3: " + both + " of OptionalLong[" + both + "]",
                        "reading");
        told.clear();
        assertThat(telling.readLines(bytes(A, UTF_8)).count()).isEqualTo(1);
        assertThat(told).containsExactly("1: " + A.length() + " of OptionalLong.empty");
    }

    @Test
    void findings_made_later_are_placed_in_the_file_too() {
        Reading second = BULK.readLines(bytes(A + "\n" + B, UTF_8)).toList().get(1);

        assertThat(second.getPlace()).hasToString("2:1: ");
        Finding title =
                Finding.of(ReadingCodes.IMPOSSIBLE, Location.ofDocument().property("title"));
        assertThat(second.located(title).getLocation()).hasToString("2:75: /title");
        // Once is enough
        assertThat(second.located(second.located(title))).isEqualTo(second.located(title));
    }

    // ---- Writing

    @Test
    void documents_are_written_one_a_line() throws IOException {
        List<PlanDocument> documents = BULK.readList(bytes("[" + A + "," + B + "]", UTF_8))
                .map(Reading::orThrow)
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        JSON.writeLines(documents.stream(), bytes);

        assertThat(bytes.toString(UTF_8))
                .isEqualTo(A.replace(": ", ":").replace(", ", ",") + "\n"
                        + B.replace(": ", ":").replace(", ", ",") + "\n");
    }

    @Test
    void half_a_character_is_not_written() {
        PlanDocument half =
                CoalitionPlan.builder().id("a").title("\ud83d").language("nl").build();

        assertThatThrownBy(() -> JSON.writeLines(Stream.of(half), new ByteArrayOutputStream()))
                .isInstanceOf(IOException.class);
    }

    /** Returns the place of each document and its id, or of each thing that is wrong and its code. */
    private List<String> told(Stream<Reading> readings) {
        List<String> told = new ArrayList<>();
        try (readings) {
            readings.forEach(reading -> {
                reading.getDocument().ifPresent(document -> told.add(reading.getPlace() + document.getId()));
                reading.getFindings()
                        .forEach(finding -> told.add(
                                finding.getLocation().toString().replaceFirst(": .*", ": ") + finding.getCode()));
            });
        }
        return told.stream()
                .map(text -> text.replace(PlanFolder.name(folder) + "/", "").replaceFirst(": ", " "))
                .toList();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Returns a plan of 102 characters. */
    private static String plan(String id) {
        return "{\"format\": \"samenplan/1.0\", \"kind\": \"coalition-plan\", \"id\": \"" + id
                + "\", \"title\": \"Plannen\", \"language\": \"nl\"}";
    }

    private static String unclosed(String plan) {
        return plan.substring(0, plan.length() - 1);
    }

    private static InputStream bytes(String text, Charset encoding) {
        return new ByteArrayInputStream(text.getBytes(encoding));
    }

    /** A text, and what is read from it. */
    record Cut(String what, String text, String... told) {

        @Override
        public String toString() {
            return what;
        }
    }

    /** Hands out one byte at a time. */
    static final class ByteByByte extends FilterInputStream {

        ByteByByte(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            return super.read(buffer, from, Math.min(1, length));
        }
    }

    /** One byte over and over. */
    private static final class Repeated extends InputStream {

        private final byte one;
        private long left;

        Repeated(char one, long times) {
            this.one = (byte) one;
            this.left = times;
        }

        @Override
        public int read() {
            return left-- > 0 ? one : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            int n = (int) Math.min(left, length);
            Arrays.fill(buffer, from, from + n, one);
            left -= n;
            return n == 0 && length > 0 ? -1 : n;
        }
    }

    /** Breaks off at once. */
    private static final class Torn extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("torn");
        }
    }

    /** Knows whether it was closed. */
    private static final class Watched extends FilterInputStream {

        private boolean closed;

        Watched(InputStream bytes) {
            super(bytes);
        }

        @Override
        public void close() throws IOException {
            closed = true;
            super.close();
        }
    }
}

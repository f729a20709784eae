package io.github.samenplan.jackson;

import static io.github.samenplan.jackson.ReadingCases.inPlan;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Location;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanDocument;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanJsonTest {

    private static final PlanJson JSON = PlanJson.withoutConstraints();

    /** Hibernate Validator tells its version when it starts; the tests print nothing. */
    private static final Logger QUIET = Logger.getLogger("org.hibernate.validator");

    static {
        QUIET.setLevel(Level.WARNING);
    }

    // ---- Many faults at once

    @Test
    void all_faults_of_a_document_are_found_in_its_order_and_each_once() {
        String text = """
                {
                  "format": "samenplan/1.0",
                  "kind": "coalition-plan",
                  "id": "aanpak",
                  "titel": "Samen",
                  "language": 5,
                  "issued": "12-04-2021",
                  "status": "aangenomen",
                  "areaIds": ["dorp", null, 7],
                  "period": {"begin": "2024", "end": "2021"},
                  "goals": [
                    {
                      "id": "doel-1",
                      "title": "Minder eenzame ouderen",
                      "title": "Minder eenzaamheid",
                      "targets": [
                        {"type": "at-most", "share": 140},
                        {"share": 5, "number": 6, "change": 7, "type": "at-least"},
                        {"type": "at-mots", "share": "vijf", "qq": null},
                        {"share": 3},
                        {"share": 3, "share": 4, "type": "trend-broken"}
                      ],
                      "x-zaak": {"nr": 1, "nr": 2, "leeg": [null]}
                    },
                    {"title": "Zonder id", "level": "sub"},
                    "een doel"
                  ],
                  "budgets": [{"id": "b", "title": "B", "total": {"amount": 1e999999999, "currency": "EUR"}}],
                  "events": [{"id": "e", "title": "E", "attendance": {"ongeveer": 5}}],
                  "frameworks": [{"id": "f", "version": "1", "name": {"nl": "F", "NL": "F"}}],
                  "referral": [],
                  "roles": [{"id": "r", "duties": ["\\ud800"]}],
                  "x-Zaak": 1
                }
                """;
        assertThat(found(JSON, text))
                .containsExactly(
                        "5:3 /titel unknown-property", // and so the title is missing
                        "6:15 /language wrong-type",
                        "7:13 /issued malformed-value",
                        "8:13 /status unknown-constant",
                        "9:23 /areaIds/1 null-value",
                        "9:29 /areaIds/2 wrong-type",
                        "10:13 /period impossible-value",
                        "15:7 /goals/0/title duplicate-property",
                        "17:38 /goals/0/targets/0/share malformed-value",
                        "18:35 /goals/0/targets/1/change unknown-property",
                        "19:18 /goals/0/targets/2/type unknown-constant",
                        "19:38 /goals/0/targets/2/share wrong-type",
                        "19:46 /goals/0/targets/2/qq unknown-property",
                        "20:9 /goals/0/targets/3 missing-property",
                        "21:10 /goals/0/targets/4/share unknown-property",
                        "21:22 /goals/0/targets/4/share duplicate-property",
                        "23:27 /goals/0/x-zaak/nr duplicate-property",
                        "23:45 /goals/0/x-zaak/leeg/0 null-value",
                        "25:5 /goals/1 missing-property",
                        "26:5 /goals/2 wrong-type",
                        "28:61 /budgets/0/total/amount malformed-value",
                        "29:55 /events/0/attendance/ongeveer unknown-property",
                        "30:66 /frameworks/0/name/NL malformed-value",
                        "31:15 /referral wrong-type",
                        "32:13 /roles/0 missing-property",
                        "32:36 /roles/0/duties/0 malformed-encoding",
                        "33:3 /x-Zaak malformed-value");
    }

    @Test
    void what_is_found_before_the_text_breaks_off_is_told_too() {
        assertThat(found(JSON, inPlan("\"summary\": 5, \"goals\": [{\"id\": null,}]")))
                .containsExactly(
                        "2:12 /summary wrong-type",
                        "2:25 /goals/0 missing-property",
                        "2:32 /goals/0/id null-value",
                        "2:36 /goals/0/id malformed-json");
    }

    @Test
    void a_finding_has_a_trail_in_the_words_of_the_author_in_both_languages() {
        String text = inPlan("""
                "goals": [
                  {"id": "g", "title": "Minder  eenzame\\nouderen", "targets": [{"type": "trend-broken"}, {"type": "at-most", "share": "5"}]},
                  {"id": "h", "level": "x"}
                ],
                "referral": {"contactPoints": [{"id": "c", "name": "Meldpunt", "openingHours": [{"opens": "9:30"}]}]},
                "frameworks": [{"id": "f", "version": "1", "name": {"nl": "Vijf pijlers", "en": "Five pillars"}, "url": 5}]
                """);
        List<Finding> findings = JSON.read(text).getFindings();
        assertThat(findings)
                .extracting(finding -> finding.getLocation().trail(Language.DUTCH))
                .containsExactly(
                        "doel 'Minder eenzame ouderen' > streefwaarde 2",
                        "doel 2",
                        "doel 2",
                        "toeleiding > contactpunt 'Meldpunt' > openingstijden 1",
                        "raamwerk 'Vijf pijlers'");
        assertThat(findings)
                .extracting(finding -> finding.getLocation().trail(Language.ENGLISH))
                .containsExactly(
                        "goal 'Minder eenzame ouderen' > target 2",
                        "goal 2",
                        "goal 2",
                        "referral > contact point 'Meldpunt' > opening hours 1",
                        "framework 'Vijf pijlers'");
    }

    // ---- Lines and columns

    static Stream<List<Object>> pieces() {
        return Stream.of(
                List.of("", 0),
                List.of("a", 1),
                List.of("é", 1), // two bytes
                List.of("€", 1), // three
                List.of("😀", 1), // four, and two chars
                List.of("e\u0301", 2), // an accent by itself is a code point too
                List.of("👩‍👩‍👧", 5), // three people and what joins them
                List.of("\u2028", 1), // no line end in JSON
                List.of("\\u00e9", 6), // an escape is as long as it is written
                List.of("\\ud83d\\ude00", 12));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void columns_count_code_points(List<Object> row) {
        String text = inPlan("\"x-a\": \"" + row.get(0) + "\", \"summary\": 5");
        List<String> place = List.of("2:" + (23 + (int) row.get(1)) + " /summary wrong-type");
        assertThat(found(JSON, text)).isEqualTo(place);
        assertThat(found(JSON, text.getBytes(UTF_8))).isEqualTo(place);
        assertThat(found(JSON, ("\uFEFF" + text).getBytes(UTF_8))).isEqualTo(place);
        assertThat(found(JSON, text.getBytes(UTF_16LE))).isEqualTo(place);
        assertThat(found(JSON, ("\uFEFF" + text).getBytes(UTF_16BE))).isEqualTo(place);
    }

    static Stream<List<String>> blanks() {
        return Stream.of(
                List.of("", "2:12"),
                List.of("\t", "2:13"), // a tab is one column
                List.of("\n", "3:1"),
                List.of("\r\n", "3:1"),
                List.of("\r", "3:1"),
                List.of("\r\n\r\n", "4:1"),
                List.of("\n\r", "4:1"),
                List.of("\n\t\t", "3:3"));
    }

    @ParameterizedTest
    @MethodSource("blanks")
    void lines_end_in_any_of_three_ways(List<String> row) {
        assertThat(found(JSON, inPlan("\"summary\": " + row.get(0) + "5")))
                .containsExactly(row.get(1) + " /summary wrong-type");
    }

    @Test
    void a_place_far_down_a_long_text_is_right() {
        String line = "\"x-%d\": \"%s\",\n";
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            many.append(String.format(Locale.ROOT, line, i, "één 😀 ".repeat(i % 40)));
        }
        assertThat(found(JSON, inPlan(many + "\"summary\": \"s\", \"summary\": 5, \"qq\": [null], \"uri\": 5")))
                .containsExactly(
                        "2002:17 /summary duplicate-property",
                        "2002:31 /qq unknown-property",
                        "2002:52 /uri wrong-type");
    }

    // ---- Bytes that are no text

    static Stream<List<String>> brokenBytes() {
        return Stream.of(
                // bytes within the summary, and where they are found
                List.of("C3", "2:16"), // the second byte is missing
                List.of("80", "2:16"), // the first byte is missing
                List.of("C0AF", "2:16"), // a longer spelling of a slash
                List.of("EDA080", "2:16"), // half a character
                List.of("F8888080", "2:16"), // no UTF-8 at all
                List.of("FF", "2:16"),
                List.of("C3A9E9", "2:17")); // an é in UTF-8, then one in ISO 8859-1
    }

    @ParameterizedTest
    @MethodSource("brokenBytes")
    void bytes_that_are_no_text_are_one_finding(List<String> row) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(inPlan("\"summary\": \"één").replaceAll("}$", "").getBytes(UTF_8));
        bytes.write(HexFormat.of().parseHex(row.get(0)));
        bytes.write("\", \"qq\": null}".getBytes(UTF_8));
        assertThat(found(JSON, bytes.toByteArray())).containsExactly(row.get(1) + "  malformed-encoding");
    }

    @Test
    void a_text_in_the_encoding_of_old_machines_is_one_finding() {
        assertThat(found(JSON, inPlan("\"summary\": \"één\"").getBytes(ISO_8859_1)))
                .containsExactly("2:13  malformed-encoding");
    }

    @Test
    void utf_16_that_breaks_off_or_holds_half_a_character_is_one_finding() {
        byte[] whole = inPlan("\"summary\": \"s\"").getBytes(UTF_16LE);
        assertThat(found(JSON, Arrays.copyOf(whole, whole.length - 1))).containsExactly("2:15  malformed-encoding");
        // "s" becomes the first half of a pair
        byte[] half = whole.clone();
        half[whole.length - 5] = (byte) 0xD8;
        assertThat(found(JSON, half)).containsExactly("2:13  malformed-encoding");
    }

    // ---- Limits

    @Test
    void a_document_of_more_than_eight_million_signs_is_refused_from_every_source() throws IOException {
        String text = inPlan("\"summary\": \"s\"")
                + " ".repeat(ReadingLimits.standard().getLongestDocument());
        List<String> refused = List.of("1:1  limit-passed");
        assertThat(found(JSON, text)).isEqualTo(refused);
        assertThat(found(JSON, text.getBytes(UTF_8))).isEqualTo(refused);
        assertThat(shown(JSON.read(new StringReader(text)))).isEqualTo(refused);
        assertThat(JSON.read(text).getFindings().get(0).message(Language.DUTCH))
                .isEqualTo("Dit document is groter of dieper dan gelezen mag worden: hoogstens 8000000 tekens lang, 100"
                        + " niveaus diep, en 1000000 tekens per tekst.");
    }

    @Test
    void a_number_with_an_endless_exponent_is_refused_at_once() {
        assertThat(found(JSON, inPlan("\"x-a\": 1"))).isEmpty(); // all is loaded
        assertTimeoutPreemptively(
                Duration.ofSeconds(1),
                () -> assertThat(found(JSON, inPlan("\"x-a\": [1e999999999, 1e-999999999, 9e99999999999]")))
                        .containsExactly(
                                "2:9 /x-a/0 malformed-value",
                                "2:22 /x-a/1 malformed-value",
                                "2:36 /x-a/2 malformed-value"));
    }

    @Test
    void a_source_without_end_is_refused() {
        InputStream blanks = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) ' ');
                return length;
            }
        };
        Reader signs = new Reader() {
            @Override
            public int read(char[] chars, int from, int length) {
                Arrays.fill(chars, from, from + length, '[');
                return length;
            }

            @Override
            public void close() {
                // nothing to close
            }
        };
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(shown(JSON.read(blanks))).containsExactly("1:1  limit-passed");
            assertThat(shown(JSON.read(signs))).containsExactly("1:1  limit-passed");
        });
    }

    @Test
    void a_large_document_within_the_limits_is_read() {
        StringBuilder goals = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            goals.append(i == 0 ? "" : ",\n").append("{\"id\": \"g").append(i).append("\", \"title\": \"Doel\"}");
        }
        PlanDocument document = JSON.read(inPlan("\"goals\": [" + goals + "]")).orThrow();
        assertThat(document.getGoals()).hasSize(20_000);
    }

    @Test
    void values_of_others_may_be_nested_thirty_two_deep_anywhere() {
        String deep = "\"x-a\": " + "[".repeat(32) + "]".repeat(32);
        String goal = "\"goals\": [{\"id\": \"g\", \"title\": \"G\", " + deep + "}]";
        assertThat(JSON.read(inPlan(goal)).succeeded()).isTrue();
    }

    // ---- Every way in gives the same

    @ParameterizedTest
    @MethodSource("io.github.samenplan.jackson.ReadingCases#all")
    void texts_bytes_streams_readers_and_files_agree(ReadingCases.Case fault, @TempDir Path folder) throws IOException {
        if (!UTF_8.newEncoder().canEncode(fault.text())) {
            return; // no bytes stand for half a character
        }
        byte[] bytes = fault.text().getBytes(UTF_8);
        Path file = Files.write(folder.resolve("plan.json"), bytes);
        List<Finding> findings = JSON.read(fault.text()).getFindings();
        assertThat(JSON.read(bytes).getFindings()).isEqualTo(findings);
        assertThat(JSON.read(new ByteArrayInputStream(bytes)).getFindings()).isEqualTo(findings);
        assertThat(JSON.read(new StringReader(fault.text())).getFindings()).isEqualTo(findings);
        assertThat(JSON.read(file).getFindings())
                .isEqualTo(findings.stream()
                        .map(finding -> finding.movedTo(finding.getLocation().inFile("plan.json")))
                        .toList());
    }

    @Test
    void a_document_is_the_same_from_every_source(@TempDir Path folder) throws IOException {
        String text = inPlan("\"summary\": \"één 😀\"");
        Path file = Files.writeString(folder.resolve("plan.json"), text);
        PlanDocument document = JSON.read(text).orThrow();
        assertThat(document.getSummary()).contains("één 😀");
        assertThat(Stream.of(
                                JSON.read(text.getBytes(UTF_8)),
                                JSON.read(new ByteArrayInputStream(text.getBytes(UTF_8))),
                                JSON.read(new StringReader(text)),
                                JSON.read(file))
                        .map(Reading::orThrow))
                .containsOnly(document);
    }

    @Test
    void what_is_written_is_the_same_to_every_target(@TempDir Path folder) throws IOException {
        PlanDocument document = JSON.read(inPlan("\"summary\": \"één 😀\"")).orThrow();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Path file = Files.writeString(folder.resolve("plan.json"), "x".repeat(10_000));
        JSON.write(document, bytes);
        JSON.write(document, file);
        assertThat(bytes.toByteArray()).isEqualTo(JSON.write(document).getBytes(UTF_8));
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes.toByteArray());
    }

    @Test
    void streams_that_were_handed_in_are_not_closed() throws IOException {
        boolean[] closed = new boolean[1];
        String text = inPlan("\"summary\": \"s\"");
        JSON.read(new FilterInputStream(new ByteArrayInputStream(text.getBytes(UTF_8))) {
            @Override
            public void close() {
                closed[0] = true;
            }
        });
        JSON.read(new FilterReader(new StringReader(text)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        });
        OutputStream target = new FilterOutputStream(OutputStream.nullOutputStream()) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        JSON.write(JSON.read(text).orThrow(), target);
        assertThat(closed[0]).isFalse();
    }

    // ---- What fails otherwise

    @Test
    void what_cannot_be_read_or_written_is_an_io_exception(@TempDir Path folder) {
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> JSON.read(folder.resolve("weg.json")));
        assertThatIOException().isThrownBy(() -> JSON.read(folder));
        assertThatIOException()
                .isThrownBy(() -> JSON.read(new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("de lijn is dood");
                    }
                }));
        Reader dead = new FilterReader(new StringReader("")) {
            @Override
            public int read(char[] chars, int from, int length) throws IOException {
                throw new IOException("de lijn is dood");
            }
        };
        assertThatIOException().isThrownBy(() -> JSON.read(dead)).withMessage("de lijn is dood");
        PlanDocument document = JSON.read(inPlan("\"summary\": \"s\"")).orThrow();
        assertThatIOException().isThrownBy(() -> JSON.write(document, folder));
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("de schijf is vol");
            }
        };
        assertThatIOException().isThrownBy(() -> JSON.write(document, full)).withMessage("de schijf is vol");
    }

    @Test
    void null_is_refused_at_the_door() {
        assertThatNullPointerException()
                .isThrownBy(() -> JSON.read((String) null))
                .withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> JSON.read((byte[]) null));
        assertThatNullPointerException().isThrownBy(() -> JSON.read((InputStream) null));
        assertThatNullPointerException().isThrownBy(() -> JSON.read((Reader) null));
        assertThatNullPointerException()
                .isThrownBy(() -> JSON.read((Path) null))
                .withMessage("file");
        assertThatNullPointerException().isThrownBy(() -> JSON.write(null)).withMessage("document");
        assertThatNullPointerException().isThrownBy(() -> PlanJson.using(null)).withMessage("validator");
    }

    @Test
    void or_throw_tells_the_first_finding_and_carries_all() {
        Reading reading = JSON.read(inPlan("\"summary\": 5, \"uri\": null, \"qq\": 1"));
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(reading::orThrow)
                .isInstanceOf(IllegalArgumentException.class)
                .withMessage("2:12: /summary text between quotation marks belongs here, but there is a number."
                        + " (and 2 more)")
                .withNoCause()
                .satisfies(failure -> assertThat(failure.getFindings())
                        .hasSize(3)
                        .isEqualTo(reading.getFindings())
                        .isUnmodifiable());
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(JSON.read("")::orThrow)
                .withMessage("1:1:  This document is empty; it should hold a plan.");
    }

    // ---- Constraints

    private static final String ILL_FORMED = """
            {
              "format": "samenplan/1.0",
              "kind": "coalition-plan",
              "id": "Aanpak 1",
              "title": " ",
              "language": "Nederlands",
              "uri": "www.example.org",
              "publisherId": "gemeente",
              "areaIds": ["dorp", "doel-1"],
              "frameworkUses": [
                {"frameworkId": "een-tegen-eenzaamheid", "version": "99", "entries": [{"pillarId": "zesde"}]}
              ],
              "goals": [
                {"id": "doel-1", "title": "Eén"},
                {"id": "doel-1", "title": "Twee", "ownerIds": ["dorp", "DE GEMEENTE"]}
              ],
              "budgets": [{"id": "b", "title": "B", "total": {"amount": 5, "currency": "euro"}}],
              "organisations": [
                {"id": "o", "name": "O", "channels": [{"kind": "email", "address": "info(at)example.org"}]}
              ],
              "areas": [{"id": "dorp", "name": "Dorp"}]
            }
            """;

    @Test
    void with_a_validator_the_constraints_are_checked_and_located() {
        PlanJson checked = PlanJson.using(plainValidator());
        Reading reading = checked.read(ILL_FORMED);
        assertThat(shown(reading))
                .containsExactlyInAnyOrder(
                        "4:9 /id malformed-id",
                        "5:12 /title malformed-text",
                        "6:15 /language malformed-language",
                        "7:10 /uri malformed-web-address",
                        "8:18 /publisherId unknown-reference",
                        "9:23 /areaIds/1 wrong-reference",
                        "11:57 /frameworkUses/0/version unknown-framework-version",
                        "11:88 /frameworkUses/0/entries/0/pillarId unknown-pillar",
                        "15:12 /goals/1/id duplicate-id",
                        "15:52 /goals/1/ownerIds/0 wrong-reference",
                        "15:60 /goals/1/ownerIds/1 malformed-reference",
                        "17:76 /budgets/0/total/currency malformed-currency",
                        "19:72 /organisations/0/channels/0/address malformed-address");
        assertThat(reading.isChecked()).isTrue();
        assertThat(reading.succeeded()).isFalse();
        // it could be read, and what is wrong with it is told
        assertThat(reading.getDocument()).isPresent();
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(reading::orThrow)
                .satisfies(failure -> assertThat(failure.getFindings()).isEqualTo(reading.getFindings()));
    }

    @Test
    void findings_on_constraints_stand_in_the_order_of_the_text() {
        List<Finding> findings =
                PlanJson.using(plainValidator()).read(ILL_FORMED).getFindings();
        assertThat(findings)
                .isSortedAccordingTo((one, other) -> one.getLocation().getLine().orElseThrow()
                        - other.getLocation().getLine().orElseThrow());
    }

    @Test
    void without_a_validator_the_constraints_are_left_to_the_host() {
        Reading reading = JSON.read(ILL_FORMED);
        assertThat(reading.getFindings()).isEmpty();
        assertThat(reading.isChecked()).isFalse();
        assertThat(reading.succeeded()).isTrue();
        assertThat(reading.orThrow()).isInstanceOf(CoalitionPlan.class);
    }

    @Test
    void a_document_that_keeps_the_constraints_is_checked_and_right() {
        Reading reading = PlanJson.using(plainValidator()).read(inPlan("\"summary\": \"s\""));
        assertThat(reading.getFindings()).isEmpty();
        assertThat(reading.isChecked()).isTrue();
        assertThat(reading.succeeded()).isTrue();
        assertThat(reading).hasToString("a document, 0 findings");
    }

    @Test
    void what_could_be_read_of_a_broken_document_is_checked_too() {
        Reading reading = PlanJson.using(plainValidator())
                .read(
                        inPlan(
                                "\"uri\": \"geen adres\", \"summary\": 5, \"areaIds\": [\"weg\"],\n"
                                        + "\"goals\": [{\"id\": \"g\", \"title\": \" \"}, {\"id\": \"g\", \"level\": 1, \"title\": \"\"}]"));

        assertThat(shown(reading))
                .containsExactly(
                        "2:8 /uri malformed-web-address",
                        "2:33 /summary wrong-type",
                        "2:48 /areaIds/0 unknown-reference",
                        "3:32 /goals/0/title malformed-text",
                        "3:45 /goals/1/id duplicate-id",
                        "3:59 /goals/1/level wrong-type",
                        "3:71 /goals/1/title malformed-text");
        assertThat(reading.isChecked()).isFalse();
        assertThat(reading.getDocument()).isEmpty();
    }

    @Test
    void several_slips_are_each_told_at_their_place_and_the_rest_is_read() {
        String text = """
                {
                  'format': "samenplan/1.0",
                  "kind": "coalition-plan"   // één plan
                  "id": "p", "title": “Het plan”, language: "nl",
                  "goals": [
                    {"id": "g1" "title": "Een", "level": "maim"},
                    {"id": "g2", "title": "Twee",},
                  ],
                  "period": {"begin": "2024", "end": "2021"}
                }
                """;
        assertThat(found(JSON, text))
                .containsExactly(
                        "2:3  malformed-json", // single quotes
                        "3:30 /kind malformed-json", // a comment
                        "4:3 /kind malformed-json", // no comma
                        "4:23 /title malformed-json", // curly quotes
                        "4:35 /title malformed-json", // a name without quotes
                        "6:17 /goals/0/id malformed-json", // no comma
                        "6:42 /goals/0/level unknown-constant",
                        "7:33 /goals/1/title malformed-json", // a comma too many
                        "7:35 /goals/2 malformed-json", // and another
                        "9:13 /period impossible-value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "// nog te schrijven", "/* nog te schrijven */ "})
    void a_document_of_comments_alone_is_empty(String text) {
        assertThat(found(JSON, text)).containsExactly("1:1  empty-document", "1:1  malformed-json");
    }

    @Test
    void reading_ends_after_as_many_findings_as_are_allowed() {
        PlanJson three = JSON.within(ReadingLimits.standard().mostFindings(3));
        String text = inPlan("\"areaIds\": [1, 2, 3, 4, 5]");
        assertThat(found(three, text))
                .containsExactly(
                        "2:13 /areaIds/0 wrong-type",
                        "2:16 /areaIds/1 wrong-type",
                        "2:19 /areaIds/2 wrong-type",
                        "2:22 /areaIds/3 too-many-findings");
        assertThat(found(JSON, text)).hasSize(5);
    }

    @Test
    void limits_can_be_set_and_are_kept() {
        String text = inPlan("\"summary\": \"een wat langere tekst\"");
        assertThat(found(JSON.within(ReadingLimits.standard().longestText(20)), text))
                .singleElement()
                .asString()
                .endsWith("limit-passed");
        assertThat(found(JSON.within(ReadingLimits.standard().longestDocument(50)), text))
                .containsExactly("1:1  limit-passed");
        assertThat(found(JSON.within(ReadingLimits.standard().deepest(1)), inPlan("\"areaIds\": []")))
                .singleElement()
                .asString()
                .endsWith("limit-passed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadingLimits.standard().deepest(0))
                .withMessage("Limit must be at least 1 - but was: 0");
    }

    @Test
    void a_finding_of_another_check_is_placed_in_the_text() {
        Reading reading = JSON.read(inPlan("\"goals\": [\n  {\"id\": \"g\", \"title\": \"G\"}]"));
        Location title = Location.ofDocument().property("goals").item(0).property("title");
        Location targets = Location.ofDocument().property("goals").item(0).property("targets");
        assertThat(reading.located(Finding.of(ReadingCodes.NULL, title)).getLocation())
                .hasToString("3:24: /goals/0/title");
        // what is not there is placed at the nearest part that holds it
        assertThat(reading.located(Finding.of(ReadingCodes.NULL, targets)).getLocation())
                .hasToString("3:3: /goals/0/targets");
        // and what has a place keeps it
        assertThat(reading.located(Finding.of(ReadingCodes.NULL, title.at(7, 7)))
                        .getLocation())
                .hasToString("7:7: /goals/0/title");
    }

    /** A validator as a host has it that brings no expression language. */
    private static Validator plainValidator() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return factory.getValidator();
        }
    }

    private static List<String> found(PlanJson json, String text) {
        return shown(json.read(text));
    }

    private static List<String> found(PlanJson json, byte[] bytes) {
        return shown(json.read(bytes));
    }

    private static List<String> shown(Reading reading) {
        return reading.getFindings().stream()
                .map(finding -> finding.getLocation().getLine().orElseThrow()
                        + ":"
                        + finding.getLocation().getColumn().orElseThrow()
                        + " "
                        + finding.getLocation().getPointer()
                        + " "
                        + finding.getCode())
                .toList();
    }
}

package io.github.samenplan.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Location;
import io.github.samenplan.jackson.ReadingCases.Case;
import io.github.samenplan.plan.WellFormedness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on the findings tells of every code when it comes and what is then said; it is made of the tests' cases. */
class FindingsPageTest {

    private static final Path PAGE = Path.of("docs/findings.md");

    /** A code that only comes behind others, with a reader that it soon comes from. */
    private static final Case TOO_MANY =
            new Case(ReadingCodes.TOO_MANY, ReadingCases.inPlan("\"areaIds\": [1, 2]"), "2:16 /areaIds/1", "", "");

    private static final PlanJson OF_ONE_FINDING =
            PlanJson.withoutConstraints().within(ReadingLimits.standard().mostFindings(1));

    @Test
    void the_page_is_that_of_the_cases() throws IOException {
        String expected = page();
        Path made = Files.writeString(Path.of("target/findings.md"), expected);

        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("The findings changed: look at jackson/%s, and copy it to jackson/%s", made, PAGE)
                .isEqualTo(expected);
    }

    static Stream<Case> ill_formed() {
        return IllFormedCases.all();
    }

    @ParameterizedTest
    @MethodSource("ill_formed")
    void what_is_ill_formed_gives_one_finding_at_its_place_in_both_languages(Case fault) {
        Reading reading = IllFormedCases.READER.read(fault.text());

        assertThat(reading.getFindings()).hasSize(1);
        Finding finding = reading.getFindings().get(0);
        assertThat(finding.getCode()).isEqualTo(fault.code());
        assertThat(place(finding)).isEqualTo(fault.place());
        assertThat(finding.message(Language.DUTCH)).contains(fault.dutch());
        assertThat(finding.message(Language.ENGLISH)).contains(fault.english());
        assertThat(reading.getDocument()).isPresent();
        assertThat(reading.succeeded()).isFalse();
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Every finding of reading

                What can be wrong with a document while it is read, with the id of its code, which never changes, and its sentence. Of
                each, a small document that has just that, and what is said about it: line, column, the place as a JSON Pointer, and
                the sentence in Dutch and in English. Where an example does not start with a brace, this line stands before it:

                ```json
                %s```

                What a plan lacks is told by the completeness check; those findings are the rules of its profile.

                ## It cannot be read

                The document is not there; what could be read of it was checked as far as that goes.
                """.formatted(ReadingCases.HEAD));
        ReadingCodes.all().forEach(code -> tell(code, page));
        page.append("""

                ## It is ill-formed

                The document is there, and should not be used as it is. These need a reader with a validator.
                """);
        WellFormedness.codes().forEach(code -> tell(code, page));
        return page.toString();
    }

    private static void tell(FindingCode code, StringBuilder page) {
        Case example = Stream.of(ReadingCases.all(), IllFormedCases.all(), Stream.of(TOO_MANY))
                .flatMap(cases -> cases)
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The page cannot show when " + code
                        + " comes: add a small bad document for it to ReadingCases or IllFormedCases"));
        page.append("\n### `").append(code).append("`\n\n");
        page.append("- ")
                .append(code.getSeverity().name().toLowerCase(Locale.ROOT))
                .append("\n");
        for (Language language : Language.values()) {
            String sentence = code.getSentence().in(language);
            page.append("- ")
                    .append(language.getTag())
                    .append(": ")
                    .append(sentence)
                    .append("\n");
        }
        page.append("\n").append(remark(code)).append(fenced("json", shown(example.text())));
        page.append(fenced("text", String.join("\n", said(example))));
    }

    /** The line that most of them start with is told once, at the head of the page. */
    private static String shown(String text) {
        return text.startsWith(ReadingCases.HEAD) ? text.substring(ReadingCases.HEAD.length()) : text;
    }

    private static String remark(FindingCode code) {
        if (code.equals(ReadingCodes.EMPTY)) {
            return "Of no text at all:\n\n";
        }
        if (code.equals(ReadingCodes.TOO_MANY)) {
            return "With limits that allow one finding:\n\n";
        }
        return code.equals(WellFormedness.OTHER)
                ? "With a validator whose host wants a title of at most nine characters, and says so itself:\n\n"
                : "";
    }

    private static List<String> said(Case example) {
        PlanJson reader = example == TOO_MANY
                ? OF_ONE_FINDING
                : WellFormedness.codes().contains(example.code())
                        ? IllFormedCases.READER
                        : PlanJson.withoutConstraints();
        List<Finding> findings = reader.read(example.text()).getFindings();
        assertThat(findings).extracting(Finding::getCode).contains(example.code());
        return findings.stream()
                .flatMap(finding ->
                        Stream.of(Language.values()).map(language -> place(finding) + " " + finding.message(language)))
                .toList();
    }

    private static String fenced(String language, String text) {
        return text.isEmpty() ? "" : "```" + language + "\n" + text + "\n```\n";
    }

    private static String place(Finding finding) {
        Location place = finding.getLocation();
        return place.getLine().orElseThrow() + ":" + place.getColumn().orElseThrow() + " " + place.getPointer();
    }
}

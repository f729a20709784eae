package io.github.samenplan.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.jackson.ReadingCases.Case;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault of a text is found once, at its place, and told in words that its author knows. */
class ReadingCodesTest {

    private static final PlanJson JSON = PlanJson.withoutConstraints();

    static Stream<Case> cases() {
        return ReadingCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_fault_gives_one_finding_at_its_place_in_both_languages(Case fault) {
        // Whatever the text, reading it takes hardly any time, also on a busy machine
        Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> JSON.read(fault.text()));
        assertThat(reading.getFindings())
                .extracting(ReadingCodesTest::shown)
                .containsExactly(fault.place() + " " + fault.code());
        Finding finding = reading.getFindings().get(0);
        assertThat(finding.message(Language.DUTCH)).contains(fault.dutch());
        assertThat(finding.message(Language.ENGLISH)).contains(fault.english());
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(reading.getDocument()).isEmpty();
        assertThat(reading.succeeded()).isFalse();
        assertThat(reading.isChecked()).isFalse();
    }

    @Test
    void every_code_has_a_case() {
        List<FindingCode> shown = ReadingCases.all().map(Case::code).toList();
        assertThat(ReadingCodes.all())
                .filteredOn(code -> code != ReadingCodes.TOO_MANY) // never comes alone: see PlanJsonTest
                .filteredOn(code -> code != ReadingCodes.LEFT_OUT) // no fault: see VersionsTest
                .allSatisfy(code -> assertThat(shown)
                        .as("a small bad text that gives " + code + ", in ReadingCases")
                        .contains(code));
    }

    @Test
    void no_sentence_holds_a_word_of_java_or_of_its_libraries() {
        List<String> sentences = ReadingCases.all()
                .flatMap(fault -> JSON.read(fault.text()).getFindings().stream())
                .flatMap(finding -> Stream.of(Language.values()).map(finding::message))
                .toList();
        assertThat(sentences)
                .hasSizeGreaterThan(200)
                .allSatisfy(sentence -> assertThat(sentence)
                        .isNotBlank()
                        .endsWith(sentence.endsWith("?") ? "?" : ".")
                        .doesNotContainPattern("\\{[0-9]}")
                        .doesNotContainPattern(
                                "(?i)exception|token|deseriali|jackson|\\bjava\\b|stream|parser|buffer|null pointer")
                        .doesNotContainPattern(
                                "io\\.github|tools\\.|\\b(?:Optional|String|BigDecimal|Builder|Immutable\\w+)\\b")
                        .doesNotContainPattern("\\p{Cc}"));
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

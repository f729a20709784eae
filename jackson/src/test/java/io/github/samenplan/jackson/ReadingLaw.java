package io.github.samenplan.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.plan.PlanDocument;
import java.util.Comparator;
import java.util.List;

/**
 * What holds of the reading of anything at all: it gives a document that can be written and read back, or else findings
 * that each have a place in the text; and the same on every reading.
 */
final class ReadingLaw {

    private static final Comparator<Finding> ORDER_OF_THE_TEXT =
            Comparator.comparingInt(ReadingLaw::line).thenComparingInt(ReadingLaw::column);

    private ReadingLaw() {}

    static void holdsFor(byte[] bytes, PlanJson json) {
        Reading reading = json.read(bytes);
        holdsFor(reading, json);
        assertSame(reading, json.read(bytes));
    }

    static void holdsFor(String text, PlanJson json) {
        try {
            Reading reading = json.read(text);
            holdsFor(reading, json);
            assertSame(reading, json.read(text));
            String[] lines = text.split("\r\n|\r|\n", -1);
            reading.getFindings().forEach(finding -> assertIn(lines, finding));
        } catch (Throwable broken) {
            throw new AssertionError(
                    "Broken by a text that belongs among the seeds, as JSON: " + escaped(text), broken);
        }
    }

    private static void holdsFor(Reading reading, PlanJson json) {
        List<Finding> findings = reading.getFindings();
        assertThat(reading.succeeded()).isEqualTo(findings.isEmpty());
        assertThat(findings).isSortedAccordingTo(ORDER_OF_THE_TEXT).doesNotHaveDuplicates();
        findings.forEach(ReadingLaw::assertTold);
        reading.getDocument().ifPresent(document -> assertReadBack(document, reading, json));
    }

    /** What is ill-formed is a document too, and just as ill-formed when it is read back. */
    private static void assertReadBack(PlanDocument document, Reading reading, PlanJson json) {
        String text = json.write(document);
        Reading again = json.read(text);
        assertThat(again.getDocument()).contains(document);
        assertThat(json.write(again.getDocument().orElseThrow())).isEqualTo(text);
        assertThat(again.getFindings())
                .extracting(ReadingLaw::unplaced)
                .containsExactlyInAnyOrderElementsOf(
                        reading.getFindings().stream().map(ReadingLaw::unplaced).toList());
    }

    private static void assertSame(Reading one, Reading other) {
        assertThat(other.getFindings()).isEqualTo(one.getFindings());
        assertThat(other.getDocument()).isEqualTo(one.getDocument());
    }

    /** A finding is an error with a place, and is told without a sign that harms a terminal. */
    private static void assertTold(Finding finding) {
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(line(finding)).isPositive();
        assertThat(column(finding)).isPositive();
        for (Language language : Language.values()) {
            assertThat(finding.message(language)).isNotBlank().doesNotContainPattern("\\p{Cc}");
            assertThat(finding.getLocation().trail(language)).doesNotContainPattern("\\p{Cc}");
        }
    }

    /** The place is one of the text, or just behind the end of a line. */
    private static void assertIn(String[] lines, Finding finding) {
        assertThat(line(finding)).isLessThanOrEqualTo(lines.length);
        String line = lines[line(finding) - 1];
        assertThat(column(finding)).isLessThanOrEqualTo(line.codePointCount(0, line.length()) + 1);
    }

    /** Returns a text in quotation marks, so that none of its signs is lost on the way to whoever mends the reader. */
    private static String escaped(String text) {
        StringBuilder escapes = new StringBuilder();
        Json.quoted(text)
                .chars()
                .forEach(c -> escapes.append(c < 127 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return escapes.toString();
    }

    private static String unplaced(Finding finding) {
        Location place = finding.getLocation();
        return place.getPointer() + " " + place.getTrail() + " " + finding.getCode() + " " + finding.getArguments();
    }

    private static int line(Finding finding) {
        return finding.getLocation().getLine().orElse(0);
    }

    private static int column(Finding finding) {
        return finding.getLocation().getColumn().orElse(0);
    }
}

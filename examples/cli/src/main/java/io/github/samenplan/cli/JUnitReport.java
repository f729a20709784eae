package io.github.samenplan.cli;

import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.completeness.CompletenessReport;
import io.github.samenplan.completeness.CompletenessReport.BlockResult;
import io.github.samenplan.completeness.CompletenessReport.Gap;
import io.github.samenplan.completeness.CompletenessReport.ProfileResult;
import io.github.samenplan.completeness.CompletenessReport.RuleResult;
import io.github.samenplan.completeness.CompletenessRule;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.jackson.CheckReport;
import io.github.samenplan.jackson.CheckedDocument;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a check as JUnit XML, the form in which build servers read what tests gave: a suite per document, and in it a
 * test that it can be read and a test per rule that was asked, once for all profiles.
 *
 * <p>A test is named after the advice of its rule, and after the block that asks it first. It fails when something is missing of the severity that fails the
 * build; what is less than that is in its output. A rule that does not apply, and one of which all gaps are waived or
 * known from before, is skipped; a document that cannot be used is an error.
 */
final class JUnitReport {

    private final Language language;
    private final Severity failing;

    private JUnitReport(Language language, Severity failing) {
        this.language = language;
        this.failing = failing;
    }

    /** Returns the report, in which what is missing of that severity or worse fails. */
    static String text(CheckReport report, Language language, Severity failing) {
        return new JUnitReport(language, failing).text(report);
    }

    private String text(CheckReport report) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            newLine(xml, 0);
            xml.writeStartElement("testsuites");
            for (CheckedDocument document : report.getDocuments()) {
                write(xml, document, report.getDate());
            }
            newLine(xml, 0);
            xml.writeEndElement();
            newLine(xml, 0);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException notXml) {
            throw new IllegalStateException(notXml); // a text takes anything
        }
        return text.toString();
    }

    // ---- What a test gave

    private enum Result {
        PASSED,
        FAILURE,
        ERROR,
        SKIPPED
    }

    /** A test: what it gave, in a line and in full. */
    private record Test(String name, Result result, String type, String line, String full) {}

    private Test readable(CheckedDocument document) {
        List<Finding> faults = document.reading().getFindings();
        return new Test(
                Words.of("Leesbaar en welgevormd", "Readable and well-formed").in(language),
                document.reading().succeeded() ? Result.PASSED : Result.ERROR,
                faults.stream()
                        .filter(fault -> fault.getSeverity() == Severity.ERROR)
                        .map(fault -> fault.getCode().getId())
                        .findFirst()
                        .orElse(""),
                first(faults),
                lines(faults));
    }

    private Stream<Test> asked(CheckedDocument document, CompletenessReport report) {
        Map<FindingCode, String> names = new LinkedHashMap<>();
        Map<FindingCode, List<RuleResult>> results = new HashMap<>();
        for (ProfileResult profile : report.getProfiles()) {
            for (BlockResult block : profile.blocks()) {
                for (RuleResult result : block.rules()) {
                    FindingCode code = result.rule().getCode();
                    names.putIfAbsent(
                            code,
                            block.block().getName().in(language.getTag()) + ": "
                                    + result.rule().getAdvice().in(language) + " (" + code + ")");
                    results.computeIfAbsent(code, first -> new ArrayList<>()).add(result);
                }
            }
        }
        Map<FindingCode, List<Gap>> gaps = report.gaps().stream()
                .collect(Collectors.groupingBy(gap -> gap.finding().getCode()));
        return names.entrySet().stream()
                .map(named -> asked(
                        document,
                        named.getValue(),
                        results.get(named.getKey()),
                        gaps.getOrDefault(named.getKey(), List.of())));
    }

    private Test asked(CheckedDocument document, String name, List<RuleResult> asked, List<Gap> gaps) {
        List<Finding> missing = gaps.stream()
                .filter(Gap::counts)
                .map(Gap::finding)
                .map(document.reading()::located)
                .toList();
        if (missing.stream().anyMatch(finding -> finding.getSeverity().reaches(failing))) {
            CompletenessRule rule = asked.get(0).rule();
            String source = Words.of("Bron: ", "Source: ").in(language)
                    + rule.getSource().in(language);
            String full = lines(missing) + "\n" + rule.getAdvice().in(language) + "\n" + source + "\n";
            return new Test(name, Result.FAILURE, rule.getCode().getId(), first(missing), full);
        }
        if (!missing.isEmpty()) {
            return new Test(name, Result.PASSED, "", "", lines(missing));
        }
        return skipped(asked, gaps)
                .map(why -> new Test(name, Result.SKIPPED, "", why.in(language), ""))
                .orElse(new Test(name, Result.PASSED, "", "", ""));
    }

    private static Optional<Words> skipped(List<RuleResult> asked, List<Gap> gaps) {
        if (asked.stream().allMatch(result -> result.answer().getOutcome() == Outcome.NOT_APPLICABLE)) {
            return Optional.of(Words.of("Niet van toepassing.", "Does not apply."));
        }
        return gaps.stream()
                .map(gap -> gap.waiver()
                        .map(waiver -> Words.of("Ontheffing: ", "Waived: ").then(waiver.justification()))
                        .orElse(Words.of("Bekend van eerder.", "Known from before.")))
                .findFirst();
    }

    private String first(List<Finding> findings) {
        return findings.stream()
                .findFirst()
                .map(finding -> ReportWords.sentence(finding, language))
                .orElse("");
    }

    private String lines(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        ReportWords.place(finding.getLocation()) + " " + ReportWords.sentence(finding, language) + "\n")
                .collect(Collectors.joining());
    }

    // ---- As XML

    private void write(XMLStreamWriter xml, CheckedDocument document, LocalDate date) throws XMLStreamException {
        List<Test> tests = Stream.concat(
                        Stream.of(readable(document)),
                        document.completeness().stream().flatMap(report -> asked(document, report)))
                .toList();
        newLine(xml, 1);
        xml.writeStartElement("testsuite");
        attribute(xml, "name", document.file());
        attribute(xml, "tests", count(tests, test -> true));
        attribute(xml, "failures", count(tests, test -> test.result == Result.FAILURE));
        attribute(xml, "errors", count(tests, test -> test.result == Result.ERROR));
        attribute(xml, "skipped", count(tests, test -> test.result == Result.SKIPPED));
        attribute(xml, "time", "0");
        attribute(xml, "timestamp", date + "T00:00:00");
        for (Test test : tests) {
            write(xml, test, document.file());
        }
        newLine(xml, 1);
        xml.writeEndElement();
    }

    private static void write(XMLStreamWriter xml, Test test, String file) throws XMLStreamException {
        boolean empty = test.result == Result.PASSED && test.full.isEmpty();
        newLine(xml, 2);
        start(xml, "testcase", empty);
        attribute(xml, "classname", file);
        attribute(xml, "name", test.name);
        attribute(xml, "time", "0");
        if (empty) {
            return;
        }
        newLine(xml, 3);
        start(xml, element(test.result), test.full.isEmpty());
        if (test.result != Result.PASSED) {
            attribute(xml, "message", test.line);
        }
        if (!test.type.isEmpty()) {
            attribute(xml, "type", test.type);
        }
        if (!test.full.isEmpty()) {
            xml.writeCharacters(allowed(test.full));
            xml.writeEndElement();
        }
        newLine(xml, 2);
        xml.writeEndElement();
    }

    private static String element(Result result) {
        return switch (result) {
            case PASSED -> "system-out";
            case FAILURE -> "failure";
            case ERROR -> "error";
            case SKIPPED -> "skipped";
        };
    }

    private static void start(XMLStreamWriter xml, String name, boolean empty) throws XMLStreamException {
        if (empty) {
            xml.writeEmptyElement(name);
        } else {
            xml.writeStartElement(name);
        }
    }

    private static String count(List<Test> tests, Predicate<Test> counted) {
        return String.valueOf(tests.stream().filter(counted).count());
    }

    private static void newLine(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        // Every reader makes a space of a line end in an attribute; the writer of the JDK leaves it to them
        xml.writeAttribute(name, allowed(value).replaceAll("\\s", " "));
    }

    /** Returns a text without the characters that XML 1.0 cannot hold, not even escaped. */
    private static String allowed(String text) {
        return text.codePoints()
                .map(character -> isAllowed(character) ? character : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int character) {
        return character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000
                || character == '\t'
                || character == '\n'
                || character == '\r';
    }
}

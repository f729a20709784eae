package io.github.samenplan.jackson;

import io.github.samenplan.completeness.Answer;
import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.completeness.CompletenessReport;
import io.github.samenplan.completeness.CompletenessReport.Gap;
import io.github.samenplan.completeness.CompletenessReport.ProfileResult;
import io.github.samenplan.completeness.CompletenessReport.RuleResult;
import io.github.samenplan.fact.Label;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.Shape;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Puts what was found into the form of a report. */
final class ReportMapping {

    private ReportMapping() {}

    static ReportForm.Report report(CheckReport report, Optional<ReportForm.Tool> tool) {
        List<CheckedDocument> documents = report.getDocuments();
        return new ReportForm.Report(
                Format.CURRENT,
                CheckReport.KIND,
                tool,
                report.getDate(),
                counts(report),
                documents.stream()
                        .flatMap(document -> document.completeness().stream())
                        .flatMap(completeness -> completeness.getProfiles().stream())
                        .map(ReportMapping::profile)
                        .distinct()
                        .toList(),
                report.getWaiverFindings().stream().map(ReportMapping::onWaiver).toList(),
                documents.stream().map(ReportMapping::document).toList());
    }

    private static ReportForm.Counts counts(CheckReport report) {
        List<CheckedDocument> documents = report.getDocuments();
        List<Severity> found = Stream.concat(
                        report.getWaiverFindings().stream(), documents.stream().flatMap(ReportMapping::findings))
                .map(Finding::getSeverity)
                .toList();
        List<Gap> gaps = documents.stream()
                .flatMap(document -> document.completeness().stream())
                .flatMap(completeness -> completeness.gaps().stream())
                .toList();
        return new ReportForm.Counts(
                documents.size(),
                (int) documents.stream()
                        .filter(document -> document.reading().succeeded())
                        .count(),
                (int) found.stream().filter(Severity.ERROR::equals).count(),
                (int) found.stream().filter(Severity.WARNING::equals).count(),
                (int) found.stream().filter(Severity.INFO::equals).count(),
                (int) gaps.stream().filter(gap -> gap.waiver().isPresent()).count(),
                (int) gaps.stream()
                        .filter(gap -> gap.waiver().isEmpty() && gap.known())
                        .count());
    }

    private static Stream<Finding> findings(CheckedDocument document) {
        return Stream.concat(
                document.reading().getFindings().stream(),
                document.completeness().stream().flatMap(report -> report.findings().stream()));
    }

    private static ReportForm.Profile profile(ProfileResult result) {
        return new ReportForm.Profile(
                result.profile().getId(),
                result.profile().getVersion(),
                words(result.profile().getName()),
                result.blocks().stream()
                        .map(block -> new ReportForm.Block(
                                block.block().getId(),
                                words(block.block().getName()),
                                block.rules().stream()
                                        .map(rule -> new ReportForm.Rule(
                                                rule.rule().getCode().getId(),
                                                rule.severity(),
                                                rule.rule().getCode().getSentence(),
                                                rule.rule().getAdvice(),
                                                rule.rule().getSource()))
                                        .toList()))
                        .toList());
    }

    private static Words words(Label name) {
        return Words.of(name.in("nl"), name.in("en"));
    }

    private static ReportForm.Document document(CheckedDocument checked) {
        Reading reading = checked.reading();
        Optional<PlanDocument> document = reading.getDocument();
        return new ReportForm.Document(
                checked.file(),
                state(reading),
                document.map(read -> Shape.of(read).getTypeName()),
                document.map(PlanDocument::getId),
                document.map(PlanDocument::getTitle),
                document.flatMap(PlanDocument::getUri),
                checked.completeness().flatMap(CompletenessReport::getStatus),
                reading.getFindings().stream().map(ReportMapping::finding).toList(),
                reading.getUnchecked().stream().map(ReportMapping::finding).toList(),
                checked.completeness().stream()
                        .flatMap(report -> report.getProfiles().stream())
                        .map(result -> check(result, reading))
                        .toList());
    }

    private static ReportForm.State state(Reading reading) {
        if (reading.getDocument().isEmpty()) {
            return ReportForm.State.UNREADABLE;
        }
        if (!reading.succeeded()) {
            return ReportForm.State.ILL_FORMED;
        }
        return reading.isChecked() ? ReportForm.State.WELL_FORMED : ReportForm.State.NOT_CHECKED;
    }

    private static ReportForm.Check check(ProfileResult report, Reading reading) {
        return new ReportForm.Check(
                report.profile().getId(),
                report.profile().getVersion(),
                (int) report.count(Outcome.MET),
                (int) report.count(Outcome.NOT_MET),
                (int) report.count(Outcome.NOT_APPLICABLE),
                report.blocks().stream()
                        .map(block -> new ReportForm.BlockAnswers(
                                block.block().getId(),
                                block.light(),
                                block.recorded(),
                                block.judgedOtherwise(),
                                block.rules().stream()
                                        .map(result -> answer(result, reading))
                                        .toList()))
                        .toList());
    }

    private static ReportForm.RuleAnswer answer(RuleResult result, Reading reading) {
        Answer answer = result.answer();
        return new ReportForm.RuleAnswer(
                result.rule().getCode().getId(),
                answer.getOutcome(),
                answer.getOutcome() == Outcome.MET
                        ? answer.getEvidence().stream()
                                .map(evidence -> place(evidence.location(), reading))
                                .toList()
                        : List.of(),
                result.gaps().stream().map(gap -> gap(gap, reading)).toList());
    }

    private static ReportForm.Gap gap(Gap gap, Reading reading) {
        return new ReportForm.Gap(
                finding(reading.located(gap.finding())),
                gap.place(),
                gap.counts(),
                gap.waiver()
                        .map(waiver -> new ReportForm.Waiver(waiver.getReason(), waiver.getOwner(), waiver.getUntil())),
                gap.known());
    }

    private static ReportForm.Finding finding(Finding finding) {
        return finding(finding, Optional.empty());
    }

    private static ReportForm.Finding onWaiver(Finding finding) {
        return finding(finding, finding.getLocation().getFile());
    }

    private static ReportForm.Finding finding(Finding finding, Optional<String> file) {
        return new ReportForm.Finding(
                finding.getCode().getId(),
                finding.getSeverity(),
                Words.of(finding.message(Language.DUTCH), finding.message(Language.ENGLISH)),
                place(finding.getLocation(), file));
    }

    /** Returns a place in the document of a reading, with the line and column of its text. */
    static ReportForm.Place place(Location place, Reading reading) {
        return place(reading.located(place), Optional.empty());
    }

    private static ReportForm.Place place(Location place, Optional<String> file) {
        return new ReportForm.Place(
                file,
                place.getPointer(),
                place.getTrail().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Words.of(place.trail(Language.DUTCH), place.trail(Language.ENGLISH))),
                boxed(place.getLine()),
                boxed(place.getColumn()));
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}

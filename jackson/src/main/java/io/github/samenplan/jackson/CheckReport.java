package io.github.samenplan.jackson;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a check of documents gave, as JSON for other programs (Dutch: <i>toetsverslag</i>): every finding with its place,
 * and the answer of every document to every rule.
 *
 * <p>All sentences are in it in both languages, so that it is the same for whoever asks. It is only written: a program in
 * Java has what it was made of at hand, and others have its schema, {@code PlanSchema.of("check-report")}.
 */
public final class CheckReport {

    /** The kind of document that it is. */
    static final String KIND = "check-report";

    private final LocalDate date;
    private final List<CheckedDocument> documents;
    private final List<Finding> waiverFindings;
    private final Optional<ReportForm.Tool> tool;

    private CheckReport(
            LocalDate date,
            List<CheckedDocument> documents,
            List<Finding> waiverFindings,
            Optional<ReportForm.Tool> tool) {
        this.date = date;
        this.documents = documents;
        this.waiverFindings = waiverFindings;
        this.tool = tool;
    }

    /** Returns the day on which the question was asked. */
    public LocalDate getDate() {
        return date;
    }

    /** Returns the documents, in the order in which they were checked. */
    public List<CheckedDocument> getDocuments() {
        return documents;
    }

    /** Returns what is wrong with the waivers themselves, as far as that was told. */
    public List<Finding> getWaiverFindings() {
        return waiverFindings;
    }

    /**
     * Returns the report as JSON: two spaces per level, every item on a line of its own, a line feed at the end. The same
     * documents, date and program give the same text.
     */
    public String toJson() {
        return ModelWriter.text(ReportForm.tree(ReportMapping.report(this, tool)));
    }

    /**
     * Returns the findings in the Static Analysis Results Interchange Format (SARIF 2.1.0), as GitHub and editors read
     * it, in one language: one run, each rule that was asked once, each gap once for all profiles. What is waived has a
     * suppression, what is known from before is unchanged, a file that cannot be opened is a notification of the tool.
     * Columns count code points; the name of a file becomes a relative reference, or an address with {@code file} where
     * it is absolute. The same documents, date and program give the same text.
     */
    public String toSarif(Language language) {
        Objects.requireNonNull(language, "language");
        return ModelWriter.text(ReportForm.tree(SarifMapping.log(documents, tool, language)));
    }

    /** Returns the date and the number of documents. */
    @Override
    public String toString() {
        return date + ": " + documents.size() + " documents";
    }

    /** Returns the same report, that also says which program made it. */
    public CheckReport by(String program, String version) {
        Objects.requireNonNull(program, "program");
        Objects.requireNonNull(version, "version");
        return new CheckReport(date, documents, waiverFindings, Optional.of(new ReportForm.Tool(program, version)));
    }

    /**
     * Returns the same report, that also says what is wrong with the waivers themselves.
     *
     * @param findings what {@link io.github.samenplan.completeness.WaiverList#findings WaiverList.findings} gave, placed
     *     in their file by {@link CheckReading#located}
     */
    public CheckReport withWaiverFindings(List<Finding> findings) {
        return new CheckReport(date, documents, List.copyOf(findings), tool);
    }

    /** Returns a report on documents, in the order given, that were checked as on that day. */
    public static CheckReport of(LocalDate date, List<CheckedDocument> documents) {
        return new CheckReport(
                Objects.requireNonNull(date, "date"), List.copyOf(documents), List.of(), Optional.empty());
    }
}

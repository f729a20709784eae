package io.github.samenplan.jackson;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Verdicts on the goals of documents, as JSON for other programs (Dutch: <i>oordeelsverslag</i>): of each target all that
 * a chart needs, the test with its numbers, and the reasons.
 *
 * <p>All sentences are in it in both languages. It is only written: a program in Java has what it was made of at hand,
 * and others have its schema, {@code PlanSchema.of("verdict-report")}.
 */
public final class VerdictsReport {

    /** The kind of document that it is. */
    static final String KIND = "verdict-report";

    private final LocalDate date;
    private final List<JudgedDocument> documents;
    private final Optional<ReportForm.Tool> tool;

    private VerdictsReport(LocalDate date, List<JudgedDocument> documents, Optional<ReportForm.Tool> tool) {
        this.date = date;
        this.documents = documents;
        this.tool = tool;
    }

    /**
     * Returns the report as JSON: two spaces per level, every item on a line of its own, a line feed at the end. The same
     * documents, date and program give the same text.
     */
    public String toJson() {
        return ModelWriter.text(ReportForm.tree(VerdictMapping.report(date, documents, tool)));
    }

    /** Returns the date and the number of documents. */
    @Override
    public String toString() {
        return date + ": " + documents.size() + " documents";
    }

    /** Returns the same report, that also says which program made it. */
    public VerdictsReport by(String program, String version) {
        Objects.requireNonNull(program, "program");
        Objects.requireNonNull(version, "version");
        return new VerdictsReport(date, documents, Optional.of(new ReportForm.Tool(program, version)));
    }

    /** Returns a report on documents, in the order given, whose goals were judged by what was known on that day. */
    public static VerdictsReport of(LocalDate date, List<JudgedDocument> documents) {
        return new VerdictsReport(Objects.requireNonNull(date, "date"), List.copyOf(documents), Optional.empty());
    }
}

package io.github.samenplan.jackson;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.Change;
import io.github.samenplan.plan.PlanDifference;
import io.github.samenplan.plan.PlanDifference.Mark;
import io.github.samenplan.plan.PlanDocument;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * What changed between two versions of a document, as JSON for other programs (Dutch: <i>verschilverslag</i>).
 *
 * <p>All sentences are in it in both languages, and values as documents write them. It is only written.
 */
public final class DifferenceReport {

    private static final String KIND = "difference-report";
    private static final JsonFactory WRITING = new JsonFactory();

    private final PlanDifference difference;

    private DifferenceReport(PlanDifference difference) {
        this.difference = difference;
    }

    /**
     * Returns the report as JSON: two spaces per level, every item on a line of its own, a line feed at the end. The same
     * documents give the same text.
     */
    public String toJson() {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = WRITING.createGenerator(Layout.CONTEXT, text)) {
            new ModelWriter(generator).write(tree());
        }
        return text.append('\n').toString();
    }

    /** Returns the number of changes and of marks, in words. */
    @Override
    public String toString() {
        return difference.toString();
    }

    /** Returns a report on a difference. */
    public static DifferenceReport of(PlanDifference difference) {
        return new DifferenceReport(Objects.requireNonNull(difference, "difference"));
    }

    private Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(Format.KEY, Format.CURRENT);
        tree.put(Format.KIND, KIND);
        tree.put("relation", difference.getRelation());
        tree.put("old", document(difference.getOld()));
        tree.put("new", document(difference.getNew()));
        tree.put("counts", counts());
        tree.put(
                "marks",
                difference.getMarks().stream().map(DifferenceReport::mark).toList());
        tree.put(
                "changes",
                difference.getChanges().stream().map(DifferenceReport::change).toList());
        return tree;
    }

    private static Map<String, Object> document(PlanDocument document) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", document.getId());
        tree.put("title", document.getTitle());
        putStated(tree, "uri", document.getUri());
        putStated(tree, "revision", document.getRevision());
        putStated(tree, "issued", document.getIssued());
        return tree;
    }

    private Map<String, Object> counts() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("changes", BigDecimal.valueOf(difference.getChanges().size()));
        tree.put("errors", count(Severity.ERROR));
        tree.put("warnings", count(Severity.WARNING));
        tree.put("infos", count(Severity.INFO));
        return tree;
    }

    private BigDecimal count(Severity severity) {
        return BigDecimal.valueOf(difference.getMarks().stream()
                .filter(mark -> mark.finding().getSeverity() == severity)
                .count());
    }

    private static Map<String, Object> mark(Mark mark) {
        Finding finding = mark.finding();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", finding.getCode().getId());
        tree.put("severity", finding.getSeverity());
        tree.put("message", spoken(Words.ofEach(finding::message)));
        putStated(tree, "old", mark.oldLocation().map(place -> place(place, Optional.empty())));
        putStated(tree, "new", mark.newLocation().map(place -> place(place, Optional.empty())));
        return tree;
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("change", change.getKind());
        putStated(tree, "property", change.getProperty());
        tree.put("message", spoken(Words.ofEach(change::message)));
        putStated(tree, "old", change.getOldLocation().map(place -> place(place, change.getOldValue())));
        putStated(tree, "new", change.getNewLocation().map(place -> place(place, change.getNewValue())));
        return tree;
    }

    private static Map<String, Object> place(Location place, Optional<Object> value) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("pointer", place.getPointer());
        if (!place.getTrail().isEmpty()) {
            tree.put("trail", spoken(Words.ofEach(place::trail)));
        }
        putStated(tree, "value", value);
        return tree;
    }

    private static Map<String, Object> spoken(Words words) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(Language.ENGLISH.getTag(), words.in(Language.ENGLISH));
        tree.put(Language.DUTCH.getTag(), words.in(Language.DUTCH));
        return tree;
    }

    private static void putStated(Map<String, Object> tree, String key, Optional<?> value) {
        value.ifPresent(stated -> tree.put(key, stated));
    }
}

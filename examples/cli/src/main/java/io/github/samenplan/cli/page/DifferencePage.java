package io.github.samenplan.cli.page;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.plan.PlanDifference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed between two versions of a document, as a page in HTML for people (Dutch: <i>verschil als pagina</i>): the
 * goalposts that moved first, then every change.
 */
public final class DifferencePage {

    private DifferencePage() {}

    /** Returns the page, whole and alone. */
    public static String of(PlanDifference difference, Language language) {
        return Templates.page(
                "difference.jte", Map.of("difference", view(difference, new Say(language)), "say", new Say(language)));
    }

    private static DifferenceView view(PlanDifference difference, Say say) {
        return new DifferenceView(
                difference.getNew().getTitle(),
                difference.getNew().getLanguage(),
                difference.getOld().getRevision().orElse(""),
                difference.getNew().getRevision().orElse(""),
                say.of(difference.getRelation().words()),
                List.of(
                        section(difference, Severity.ERROR, say.of("Verzette doelpalen", "Goalposts that moved"), say),
                        section(difference, Severity.WARNING, say.of("Nader te bekijken", "To be looked at"), say),
                        section(difference, Severity.INFO, say.of("Ter informatie", "For information"), say)),
                difference.getChanges().stream()
                        .map(change -> change.message(say.language()))
                        .toList());
    }

    private static DifferenceView.Section section(PlanDifference difference, Severity severity, String title, Say say) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        difference.getMarks().stream()
                .map(PlanDifference.Mark::finding)
                .filter(finding -> finding.getSeverity() == severity)
                .forEach(finding -> parts.computeIfAbsent(part(finding, say), first -> new ArrayList<>())
                        .add(sentence(finding, say)));
        return new DifferenceView.Section(
                title,
                switch (severity) {
                    case ERROR -> new Mark("error", say.of("verzet", "moved"));
                    case WARNING, INFO -> Mark.ofLack(severity, say);
                },
                parts.entrySet().stream()
                        .map(part -> new DifferenceView.Part(part.getKey(), part.getValue()))
                        .toList());
    }

    /** Names the part right below the document that a finding is about, such as a goal. */
    private static String part(Finding finding, Say say) {
        List<Location.Step> trail = finding.getLocation().getTrail();
        return trail.isEmpty()
                ? say.of("het document zelf", "the document itself")
                : trail.get(0).in(say.language());
    }

    /** Says a finding, with the way to its place from that part on. */
    private static String sentence(Finding finding, Say say) {
        List<Location.Step> trail = finding.getLocation().getTrail();
        String within = String.join(
                " > ",
                trail.stream().skip(1).map(step -> step.in(say.language())).toList());
        return (within.isEmpty() ? "" : within + ": ") + finding.message(say.language());
    }
}

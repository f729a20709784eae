package io.github.samenplan.cli.page;

import io.github.samenplan.completeness.CompletenessReport;
import io.github.samenplan.completeness.CompletenessReport.Gap;
import io.github.samenplan.completeness.Waiver;
import io.github.samenplan.fact.Document;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Location;
import io.github.samenplan.jackson.CheckedDocument;
import io.github.samenplan.jackson.Reading;
import io.github.samenplan.monitoring.Outcome;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.GoalVerdict;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.PlanVerdicts;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One document on the page.
 *
 * @param anchor its id on the page
 * @param file where it was read from
 * @param title its title; the file, where it could not be read
 * @param language the language of its own texts
 * @param faults what is wrong with it
 * @param unchecked how many things could not be checked because of that
 * @param content what it holds, if it can be used
 */
record DocumentView(
        String anchor,
        String file,
        String title,
        String language,
        List<Fault> faults,
        int unchecked,
        Optional<Content> content) {

    /** Something wrong with the text, and where. */
    record Fault(Mark mark, String place, String sentence) {}

    /** What the check and the plan itself say, of a document that can be used. */
    record Content(
            String summary,
            Optional<Link> address,
            List<ProfileView> profiles,
            List<Accepted> accepted,
            List<Known> known,
            List<GoalView> goals,
            List<Count> outcomes,
            List<FigureView> figures,
            Timeline timeline,
            Optional<RoutesView> routes,
            List<Link> sources) {}

    /** A gap that is accepted for a time. */
    record Accepted(String place, String sentence, String reason, String owner, String until) {}

    /** A gap that was there before. */
    record Known(String place, String sentence) {}

    /** How many goals have an outcome. */
    record Count(Mark outcome, long number) {}

    static DocumentView of(int number, CheckedDocument checked, LocalDate day, Say say) {
        Reading reading = checked.reading();
        Optional<PlanDocument> document = reading.getDocument();
        return new DocumentView(
                "document-" + number,
                checked.file(),
                document.map(PlanDocument::getTitle).orElse(checked.file()),
                document.map(PlanDocument::getLanguage).orElse(say.language().getTag()),
                reading.getFindings().stream()
                        .map(finding -> fault(finding, say))
                        .toList(),
                reading.getUnchecked().size(),
                document.filter(usable -> reading.succeeded())
                        .map(usable -> content(usable, checked.completeness(), day, say)));
    }

    private static Fault fault(Finding finding, Say say) {
        Location place = finding.getLocation();
        String trail = place.trail(say.language());
        return new Fault(
                Mark.ofFault(finding.getSeverity(), say),
                place.getLine().isPresent()
                        ? say.of("regel ", "line ") + place.getLine().getAsInt()
                        : "",
                trail.isEmpty() ? finding.message(say.language()) : trail + ": " + finding.message(say.language()));
    }

    private static Content content(
            PlanDocument document, Optional<CompletenessReport> completeness, LocalDate day, Say say) {
        List<GoalVerdict> goals = PlanVerdicts.of(document).on(day);
        List<Gap> gaps = completeness.map(CompletenessReport::gaps).orElse(List.of());
        return new Content(
                document.getSummary().orElse(""),
                document.getUri().map(address -> Link.of(address, address)),
                completeness.stream()
                        .flatMap(report -> report.getProfiles().stream())
                        .map(profile -> ProfileView.of(profile, say))
                        .toList(),
                gaps.stream()
                        .flatMap(gap -> gap.waiver().stream().map(waiver -> accepted(gap, waiver, say)))
                        .toList(),
                gaps.stream()
                        .filter(gap -> gap.waiver().isEmpty() && gap.known())
                        .map(gap -> new Known(
                                gap.finding().getLocation().trail(say.language()),
                                gap.finding().message(say.language())))
                        .toList(),
                GoalView.tree(goals, say),
                outcomes(goals, say),
                document.getIndicators().stream()
                        .map(indicator -> FigureView.of(indicator, document, goals, day, say))
                        .toList(),
                Timeline.of(document, day, say),
                document instanceof CoalitionPlan plan ? RoutesView.of(plan, day, say) : Optional.empty(),
                document.getDocuments().stream().map(DocumentView::link).toList());
    }

    private static Accepted accepted(Gap gap, Waiver waiver, Say say) {
        return new Accepted(
                gap.finding().getLocation().trail(say.language()),
                gap.finding().message(say.language()),
                waiver.getReason(),
                waiver.getOwner(),
                say.value(waiver.getUntil()));
    }

    private static List<Count> outcomes(List<GoalVerdict> goals, Say say) {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        goals.forEach(goal -> counts.merge(goal.verdict().getOutcome(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(count -> new Count(Mark.of(count.getKey(), say), count.getValue()))
                .toList();
    }

    private static Link link(Document document) {
        return Link.of(document.getTitle(), document.getUri().orElse(""));
    }
}

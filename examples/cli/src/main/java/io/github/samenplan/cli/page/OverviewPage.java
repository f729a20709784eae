package io.github.samenplan.cli.page;

import io.github.samenplan.completeness.CompletenessOverview;
import io.github.samenplan.completeness.CompletenessOverview.Column;
import io.github.samenplan.completeness.CompletenessProfile;
import io.github.samenplan.finding.Language;
import io.github.samenplan.monitoring.TrafficLight;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Many plans at a glance, as a page in HTML for people (Dutch: <i>overzicht als pagina</i>). */
public final class OverviewPage {

    private OverviewPage() {}

    /**
     * Returns the page, whole and alone.
     *
     * @param unusable what cannot be used of what was read, with its place and the reason, in the language of the page
     */
    public static String of(LocalDate date, CompletenessOverview plans, List<String> unusable, Language language) {
        Say say = new Say(language);
        return Templates.page(
                "overview.jte", Map.of("say", say, "day", say.day(date), "overview", view(plans, unusable, say)));
    }

    private static OverviewView view(CompletenessOverview plans, List<String> unusable, Say say) {
        return new OverviewView(
                plans.getColumns().stream()
                        .map(Column::profile)
                        .distinct()
                        .map(profile -> profile(plans, profile, say))
                        .toList(),
                plans.measured(),
                plans.lacks().stream()
                        .map(lack -> new OverviewView.Lacking(
                                Mark.ofLack(lack.severity(), say),
                                say.of(lack.rule().getCode().inGeneral()),
                                lack.plans()))
                        .toList(),
                unusable);
    }

    private static OverviewView.Profile profile(CompletenessOverview plans, CompletenessProfile profile, Say say) {
        List<Integer> columns = IntStream.range(0, plans.getColumns().size())
                .filter(column -> plans.getColumns().get(column).profile().equals(profile))
                .boxed()
                .toList();
        return new OverviewView.Profile(
                profile.getName().in(say.tag()),
                columns.stream()
                        .map(column ->
                                plans.getColumns().get(column).block().getName().in(say.tag()))
                        .toList(),
                plans.getRows().stream()
                        .map(row -> new OverviewView.Row(
                                String.join(", ", row.areas()),
                                row.title(),
                                columns.stream()
                                        .map(column -> cell(row.cells().get(column), say))
                                        .toList()))
                        .toList(),
                Stream.of(TrafficLight.values())
                        .map(light -> new OverviewView.Count(
                                Mark.of(light, say),
                                columns.stream()
                                        .map(column -> plans.count(column, light))
                                        .toList()))
                        .toList());
    }

    private static OverviewView.Cell cell(CompletenessOverview.Cell cell, Say say) {
        return new OverviewView.Cell(
                Mark.of(cell.light(), say),
                cell.applying() == 0 ? "" : cell.met() + say.of(" van ", " of ") + cell.applying());
    }
}

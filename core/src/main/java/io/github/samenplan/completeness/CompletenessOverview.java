package io.github.samenplan.completeness;

import io.github.samenplan.community.Area;
import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.completeness.CompletenessReport.BlockResult;
import io.github.samenplan.completeness.CompletenessReport.RuleResult;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.monitoring.TrafficLight;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanDocument;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Many plans at a glance (Dutch: <i>overzicht</i>): of each plan the light of every block, and what the plans miss most.
 *
 * <p>It holds neither the plans nor where they lack something, so that one of thousands of plans stays small. What is for
 * information only colours no light, and so is not counted either.
 */
public final class CompletenessOverview {

    private final List<Column> columns;
    private final List<Row> rows;

    private CompletenessOverview(List<Column> columns, List<Row> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** Returns the blocks, profile by profile. */
    public List<Column> getColumns() {
        return columns;
    }

    /** Returns the plans, in the order given. */
    public List<Row> getRows() {
        return rows;
    }

    /**
     * Returns how many plans have that light at a block.
     *
     * @param column the number of the column, from 0
     */
    public long count(int column, TrafficLight light) {
        return rows.stream()
                .filter(row -> row.cells().get(column).light() == light)
                .count();
    }

    /** Returns how many plans a profile applies to. */
    public long measured() {
        return rows.stream().filter(Row::applies).count();
    }

    /** Returns what plans miss, what most of them miss first, and of equals in the order of their codes. */
    public List<Lack> lacks() {
        return rows.stream()
                .flatMap(row -> row.misses().stream())
                .collect(Collectors.groupingBy(miss -> miss.rule().getCode()))
                .values()
                .stream()
                .map(Lack::of)
                .sorted(Comparator.comparing(Lack::plans)
                        .reversed()
                        .thenComparing(lack -> lack.rule().getCode().getId()))
                .toList();
    }

    private static boolean colours(RuleResult rule) {
        return rule.severity().reaches(Severity.WARNING);
    }

    /** Returns how many plans and blocks there are. */
    @Override
    public String toString() {
        return rows.size() + " plans, " + columns.size() + " blocks";
    }

    /**
     * Returns an overview of plans that were checked.
     *
     * @param profiles the profiles of the check
     * @param rows the plans
     * @throws IllegalArgumentException if a plan was checked against other profiles
     */
    public static CompletenessOverview of(List<CompletenessProfile> profiles, List<Row> rows) {
        List<Column> columns = profiles.stream()
                .flatMap(profile -> profile.getBlocks().stream().map(block -> new Column(profile, block)))
                .toList();
        rows.forEach(row -> {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("A plan must have been checked against the profiles of the overview"
                        + " - but was: " + row.cells().size() + " blocks instead of " + columns.size());
            }
        });
        return new CompletenessOverview(columns, List.copyOf(rows));
    }

    /**
     * What is asked of every plan (Dutch: <i>kolom</i>).
     *
     * @param profile the profile
     * @param block one of its blocks
     */
    public record Column(CompletenessProfile profile, ProfileBlock block) {}

    /**
     * A plan in one line (Dutch: <i>regel</i>).
     *
     * @param origin where it was read, or what else the caller names it by
     * @param id the id of the document
     * @param title its title
     * @param areas the names of the places that the plan is for; none of a programme
     * @param cells its results, column by column
     * @param misses what it misses, each rule once
     */
    public record Row(String origin, String id, String title, List<String> areas, List<Cell> cells, List<Miss> misses) {

        /** Copies the lists. */
        public Row {
            Objects.requireNonNull(origin, "origin");
            areas = List.copyOf(areas);
            cells = List.copyOf(cells);
            misses = List.copyOf(misses);
        }

        /** Tells whether a profile applies to it. */
        public boolean applies() {
            return cells.stream().anyMatch(cell -> cell.light() != TrafficLight.NOT_ASSESSED);
        }

        /**
         * Returns the line of a plan.
         *
         * @param origin where it was read, or what else the caller names it by
         * @param report what its check gave
         */
        public static Row of(String origin, PlanDocument document, CompletenessReport report) {
            return new Row(
                    origin,
                    document.getId(),
                    document.getTitle(),
                    areas(document),
                    blocks(report).map(Cell::of).toList(),
                    misses(report));
        }

        private static Stream<BlockResult> blocks(CompletenessReport report) {
            return report.getProfiles().stream().flatMap(profile -> profile.blocks().stream());
        }

        /** Returns each rule that is not kept once, however many profiles ask for it. */
        private static List<Miss> misses(CompletenessReport report) {
            Map<String, Miss> worst = new LinkedHashMap<>();
            blocks(report)
                    .flatMap(block -> block.rules().stream())
                    .filter(rule -> colours(rule) && !rule.findings().isEmpty())
                    .map(rule -> new Miss(rule.rule(), rule.severity()))
                    .forEach(miss -> worst.merge(
                            miss.rule().getCode().getId(),
                            miss,
                            (one, other) -> one.severity().reaches(other.severity()) ? one : other));
            return List.copyOf(worst.values());
        }

        private static List<String> areas(PlanDocument document) {
            return document instanceof CoalitionPlan plan
                    ? plan.getAreas().stream()
                            .filter(area -> plan.getAreaIds().contains(area.getId()))
                            .map(Area::getName)
                            .toList()
                    : List.of();
        }
    }

    /**
     * How a plan does at a block (Dutch: <i>uitkomst</i>).
     *
     * @param light the light
     * @param met how many demands it meets of those that apply
     * @param applying how many apply
     */
    public record Cell(TrafficLight light, int met, int applying) {

        static Cell of(BlockResult result) {
            int met = count(result, Outcome.MET);
            return new Cell(result.light(), met, met + count(result, Outcome.NOT_MET));
        }

        private static int count(BlockResult result, Outcome outcome) {
            return (int) result.rules().stream()
                    .filter(CompletenessOverview::colours)
                    .filter(rule -> rule.answer().getOutcome() == outcome)
                    .count();
        }
    }

    /**
     * That a plan does not keep a rule (Dutch: <i>gemis</i>).
     *
     * @param rule the rule
     * @param severity how bad it is
     */
    public record Miss(CompletenessRule rule, Severity severity) {}

    /**
     * What plans miss (Dutch: <i>wat ontbreekt</i>).
     *
     * @param rule the rule that they do not keep
     * @param severity how bad that is, at its worst
     * @param plans how many plans do not keep it
     */
    public record Lack(CompletenessRule rule, Severity severity, int plans) {

        static Lack of(List<Miss> misses) {
            Severity worst = misses.stream()
                    .map(Miss::severity)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            return new Lack(misses.get(0).rule(), worst, misses.size());
        }
    }
}

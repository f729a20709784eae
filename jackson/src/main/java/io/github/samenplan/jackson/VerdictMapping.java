package io.github.samenplan.jackson;

import io.github.samenplan.finding.Words;
import io.github.samenplan.monitoring.CombinedVerdict;
import io.github.samenplan.monitoring.Obstacle;
import io.github.samenplan.monitoring.TestResult;
import io.github.samenplan.monitoring.Verdict;
import io.github.samenplan.monitoring.Verdict.ChartPoint;
import io.github.samenplan.plan.GoalVerdict;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.Shape;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Puts verdicts into the form of a report. */
final class VerdictMapping {

    private static final MathContext DIGITS = new MathContext(7);

    private VerdictMapping() {}

    static VerdictForm.Report report(LocalDate date, List<JudgedDocument> documents, Optional<ReportForm.Tool> tool) {
        return new VerdictForm.Report(
                Format.CURRENT,
                VerdictsReport.KIND,
                tool,
                date,
                documents.stream().map(VerdictMapping::document).toList());
    }

    private static VerdictForm.Document document(JudgedDocument judged) {
        PlanDocument document = judged.reading().orThrow();
        return new VerdictForm.Document(
                judged.file(),
                document.getId(),
                document.getTitle(),
                document.getUri(),
                document.getRevision(),
                judged.goals().stream()
                        .map(goal -> goal(goal, judged.reading()))
                        .toList());
    }

    private static VerdictForm.Goal goal(GoalVerdict goal, Reading reading) {
        CombinedVerdict verdict = goal.verdict();
        return new VerdictForm.Goal(
                goal.goal().getValue().getId(),
                goal.goal().getValue().getTitle(),
                ReportMapping.place(goal.goal().getLocation(), reading),
                verdict.getOutcome(),
                Words.ofEach(verdict::sentence),
                IntStream.range(0, verdict.getVerdicts().size())
                        .mapToObj(place -> target(
                                verdict.getVerdicts().get(place),
                                verdict.getAdjustedChances().get(place)))
                        .toList(),
                obstacles(verdict.getObstacles()));
    }

    private static VerdictForm.Target target(Verdict verdict, double chance) {
        return new VerdictForm.Target(
                Shape.of(verdict.getTarget()).getTypeName(),
                verdict.getTarget().getWording(),
                verdict.getOutcome(),
                Words.ofEach(verdict::sentence),
                verdict.getDeadline(),
                verdict.getIndicator()
                        .map(indicator -> new VerdictForm.Indicator(indicator.getId(), indicator.getName())),
                number(verdict.getTargetLine()),
                verdict.getSeries().stream().map(VerdictMapping::point).toList(),
                verdict.getTests().stream().map(VerdictMapping::test).toList(),
                verdict.getTests().stream()
                        .limit(1)
                        .flatMap(test -> byChance(test, chance).stream())
                        .findFirst(),
                obstacles(verdict.getObstacles()),
                verdict.getRemarks());
    }

    private static VerdictForm.Point point(ChartPoint point) {
        return new VerdictForm.Point(
                point.observation().getMeasurement().getId(),
                point.observation().period().orElseThrow(),
                number(point.value()),
                number(point.lower()),
                number(point.upper()),
                point.role());
    }

    private static VerdictForm.Test test(TestResult result) {
        return new VerdictForm.Test(
                result.subject(),
                result.test(),
                number(result.estimate()),
                number(result.reference()),
                byChance(result, result.standardError()),
                byChance(result, result.lower()),
                byChance(result, result.upper()),
                byChance(result, result.statistic()),
                byChance(result, result.critical()),
                byChance(result, result.pValue()),
                byChance(result, result.detectable()));
    }

    private static Optional<BigDecimal> byChance(TestResult result, double number) {
        return result.isExact() ? Optional.empty() : Optional.of(number(number));
    }

    private static List<VerdictForm.Obstacle> obstacles(List<Obstacle> obstacles) {
        return obstacles.stream()
                .map(obstacle -> new VerdictForm.Obstacle(obstacle.kind(), obstacle.sentence()))
                .toList();
    }

    private static Optional<BigDecimal> number(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number(number.getAsDouble())) : Optional.empty();
    }

    /** What is left of 0.1 + 0.2 beyond its seventh digit is of the arithmetic, and not of the figures. */
    private static BigDecimal number(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}

package io.github.samenplan.jackson;

import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.finding.Words;
import io.github.samenplan.monitoring.Obstacle.Kind;
import io.github.samenplan.monitoring.Outcome;
import io.github.samenplan.monitoring.TestKind;
import io.github.samenplan.monitoring.TestResult.Subject;
import io.github.samenplan.monitoring.Verdict.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The form of a report of verdicts, as {@link ReportForm} is that of a check. */
final class VerdictForm {

    private VerdictForm() {}

    /**
     * Verdicts on the goals of documents (Dutch: <i>oordeelsverslag</i>). Shares are in per cent, their differences in
     * percentage points. A number that was worked out has seven significant digits.
     *
     * @param format the format of this report and its version
     * @param kind what kind of document this is
     * @param tool the program that made it, where it said so
     * @param date the day on which was asked; what was measured or published later is not known
     * @param documents the documents whose goals were judged, in the order in which they were read
     */
    record Report(
            String format, String kind, Optional<ReportForm.Tool> tool, LocalDate date, List<Document> documents) {}

    /**
     * A document whose goals were judged.
     *
     * @param file where it was read from
     * @param id its id
     * @param title its title
     * @param uri its lasting address, if it states one
     * @param revision which version of it this is, if it states that
     * @param goals its goals, in its order
     */
    record Document(
            String file, String id, String title, Optional<String> uri, Optional<String> revision, List<Goal> goals) {}

    /**
     * A goal, and whether it was reached (Dutch: <i>oordeel over een doel</i>).
     *
     * @param id its id
     * @param title its title
     * @param place where it stands
     * @param outcome what can be said of it
     * @param sentence the verdict with its reasons
     * @param targets the verdict on each of its targets, in its order; all must be met
     * @param obstacles all that stands in the way of a verdict on the goal, each thing once
     */
    record Goal(
            String id,
            String title,
            ReportForm.Place place,
            Outcome outcome,
            Words sentence,
            List<Target> targets,
            List<Obstacle> obstacles) {}

    /**
     * A target, and whether it was reached (Dutch: <i>oordeel over een streefwaarde</i>).
     *
     * @param type the type of target, as documents name it
     * @param wording the words of the document for it, where it states them
     * @param outcome what can be said of it
     * @param sentence the verdict with its reasons
     * @param deadline by when it must be reached, if that is stated: a date as documents write it
     * @param indicator the indicator that decides, if there is one
     * @param level the level that it asks for, for a line in a chart, if it asks for one
     * @param points every known figure of the indicator, in order of time, for a chart
     * @param tests the tests, the one that decides first
     * @param adjustedChance the one-sided chance of figures like these if the target were met, corrected for several
     *     targets by the method of Holm; not there where chance plays no part
     * @param obstacles all that stands in the way of a verdict, or will
     * @param remarks what was taken for granted
     */
    record Target(
            String type,
            Optional<String> wording,
            Outcome outcome,
            Words sentence,
            Optional<PartialDate> deadline,
            Optional<Indicator> indicator,
            Optional<BigDecimal> level,
            List<Point> points,
            List<Test> tests,
            Optional<BigDecimal> adjustedChance,
            List<Obstacle> obstacles,
            List<Words> remarks) {}

    /**
     * What decides whether a target was reached (Dutch: <i>indicator</i>).
     *
     * @param id its id
     * @param name its name
     */
    record Indicator(String id, String name) {}

    /**
     * A figure in a chart (Dutch: <i>punt in een grafiek</i>).
     *
     * @param measurementId the id of the measurement
     * @param period when it was measured: a date as documents write it
     * @param value the share in per cent, or the number
     * @param lower where its interval of 95 % begins, if it is known how sure the figure is
     * @param upper where that interval ends
     * @param role what it is to the verdict
     */
    record Point(
            String measurementId,
            PartialDate period,
            BigDecimal value,
            Optional<BigDecimal> lower,
            Optional<BigDecimal> upper,
            Role role) {}

    /**
     * A number set against another, with what chance can do (Dutch: <i>toetsuitslag</i>). Where chance plays no part,
     * since everybody was counted or the figures are taken as they are, what follows the reference is not there.
     *
     * @param subject what the number is
     * @param test how it is tested
     * @param estimate the number
     * @param reference what it is set against: the level of the target, the wanted change, the margin, or zero
     * @param standardError its standard error, on the side of the reference
     * @param lower where its confidence interval begins, at the level of the test
     * @param upper where that interval ends
     * @param statistic how many standard errors it lies above the reference
     * @param critical what the statistic must pass, on either side, to be more than chance
     * @param pValue the chance of a statistic so far from zero, on either side, if number and reference were the same
     * @param detectable the smallest difference that would be noticed in four cases out of five
     */
    record Test(
            Subject subject,
            TestKind test,
            BigDecimal estimate,
            BigDecimal reference,
            Optional<BigDecimal> standardError,
            Optional<BigDecimal> lower,
            Optional<BigDecimal> upper,
            Optional<BigDecimal> statistic,
            Optional<BigDecimal> critical,
            Optional<BigDecimal> pValue,
            Optional<BigDecimal> detectable) {}

    /**
     * Something without which nobody can tell whether a target was reached (Dutch: <i>belemmering</i>).
     *
     * @param kind what sort of thing
     * @param sentence what is missing here
     */
    record Obstacle(Kind kind, Words sentence) {}
}

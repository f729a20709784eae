package io.github.samenplan.monitoring;

import io.github.samenplan.fact.Percentage;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * By which rules targets are judged, where a plan states none (Dutch: <i>beoordelingswijze</i>).
 *
 * <p>What the plan states on a target, its test and its level, goes before what is chosen here.
 */
public final class VerdictMethod {

    /**
     * As the Dutch health statistics do: the difference of two figures is more than chance when T = (p1 - p2) /
     * sqrt(se1^2 + se2^2) passes 2 on either side; T = 2 itself does not. The level of that rule is 4.55 %. A
     * figure speaks for a moment if it was measured at most a year before it.
     *
     * @see <a href="https://www.vzinfo.nl">VZinfo, on comparing figures</a>
     */
    public static final VerdictMethod HEALTH_STATISTICS =
            new VerdictMethod(TestKind.DIFFERENCE, 2, Period.ofYears(1), List.of());

    private final TestKind test;
    private final double critical;
    private final Period freshness;
    private final List<AcceptedBreak> acceptedBreaks;

    private VerdictMethod(TestKind test, double critical, Period freshness, List<AcceptedBreak> acceptedBreaks) {
        this.test = test;
        this.critical = critical;
        this.freshness = freshness;
        this.acceptedBreaks = acceptedBreaks;
    }

    /** Returns how figures are tested, where a target does not state it. */
    public TestKind getTest() {
        return test;
    }

    /** Returns what a statistic must pass, on either side, to be more than chance. */
    public double getCritical() {
        return critical;
    }

    /** Returns how long before a moment a figure may have been measured to speak for it. */
    public Period getFreshness() {
        return freshness;
    }

    /** Returns the breaks between figures that are accepted, beside those that an indicator accepts. */
    public List<AcceptedBreak> getAcceptedBreaks() {
        return acceptedBreaks;
    }

    /** Returns the same rules with another test. */
    public VerdictMethod with(TestKind other) {
        return new VerdictMethod(Objects.requireNonNull(other, "other"), critical, freshness, acceptedBreaks);
    }

    /**
     * Returns the same rules with another significance level, on both sides together.
     *
     * @param level such as 5; more than 0 and less than 100
     */
    public VerdictMethod at(Percentage level) {
        return new VerdictMethod(test, criticalAt(level), freshness, acceptedBreaks);
    }

    /** Returns the same rules, for figures that may be so much older than the moment they speak for. */
    public VerdictMethod with(Period other) {
        return new VerdictMethod(test, critical, Objects.requireNonNull(other, "other"), acceptedBreaks);
    }

    /** Returns the same rules, where that break between figures is accepted too. */
    public VerdictMethod accepting(AcceptedBreak accepted) {
        return new VerdictMethod(
                test,
                critical,
                freshness,
                Stream.concat(acceptedBreaks.stream(), Stream.of(accepted)).toList());
    }

    /**
     * Judges a target by what is known on a day.
     *
     * @param date the day on which is asked; what was published or measured later is not known
     */
    public Verdict judge(TargetQuestion question, LocalDate date) {
        return new Judge(this, Objects.requireNonNull(question, "question"), Objects.requireNonNull(date, "date"))
                .verdict();
    }

    static double criticalAt(Percentage level) {
        return Statistics.critical(level.fraction().doubleValue());
    }

    /** Returns the test and what its statistic must pass. */
    @Override
    public String toString() {
        return test + ", " + critical;
    }
}

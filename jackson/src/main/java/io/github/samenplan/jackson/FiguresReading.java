package io.github.samenplan.jackson;

import io.github.samenplan.coalition.Organisation;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.monitoring.Indicator;
import io.github.samenplan.monitoring.Series;
import java.util.List;

/** What came of reading a table of figures (Dutch: <i>cijferlezing</i>): indicators for a plan, and what is odd. */
public final class FiguresReading {

    private final List<Indicator> indicators;
    private final Series series;
    private final Organisation publisher;
    private final List<Finding> findings;

    FiguresReading(List<Indicator> indicators, Series series, Organisation publisher, List<Finding> findings) {
        this.indicators = List.copyOf(indicators);
        this.series = series;
        this.publisher = publisher;
        this.findings = List.copyOf(findings);
    }

    /**
     * Returns an indicator for each area, topic and age that the table has figures on, in that order, with its
     * measurements in order of time; none if the table could not be read.
     */
    public List<Indicator> getIndicators() {
        return indicators;
    }

    /** Returns the series that the indicators refer to. */
    public Series getSeries() {
        return series;
    }

    /** Returns the organisation that the series and the measurements refer to. */
    public Organisation getPublisher() {
        return publisher;
    }

    /** Returns what is wrong or odd, in the order in which it was found, each with its line and column. */
    public List<Finding> getFindings() {
        return findings;
    }

    /** Tells whether the table could be read; single figures may be missing all the same, as the findings then say. */
    public boolean succeeded() {
        return findings.stream().noneMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }

    /** Returns the number of indicators and of findings. */
    @Override
    public String toString() {
        return indicators.size() + " indicators, " + findings.size() + " findings";
    }
}

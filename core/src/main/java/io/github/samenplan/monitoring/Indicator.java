package io.github.samenplan.monitoring;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Frequency;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is watched to know whether things get better (Dutch: <i>indicator</i>).
 *
 * <p>Two measurements may be compared only when construct, instrument, severity, population, area, series and
 * method agree.
 */
@Value.Immutable
public sealed interface Indicator extends Identified, Sourced, Extensible permits IndicatorBuilder.ImmutableIndicator {

    /** What is watched, in the words of the plan. */
    @Text(max = 200)
    String getName();

    /** What is measured. */
    Optional<Construct> getConstruct();

    /** The questions it is measured with. */
    Optional<@Valid Instrument> getInstrument();

    /** Which degrees of loneliness are counted, such as moderate and severe. */
    List<LonelinessSeverity> getSeverities();

    /** The words of the source for those degrees. */
    Optional<@Text(max = 200) String> getSeverityWording();

    /** The target group among whom it is measured; all residents, where not stated. */
    Optional<@Reference String> getTargetGroupId();

    /** The ages of the people who were asked, such as {@code 19+}. */
    Optional<AgeRange> getAges();

    /** Where it is measured. */
    Optional<@Reference String> getAreaId();

    /**
     * The action, service, product, event or contact point that it is about, where it is not about people.
     */
    Optional<@Reference String> getSubjectId();

    /** The series of measurements that it comes from. */
    Optional<@Reference String> getSeriesId();

    /** How it is measured. */
    Optional<MeasurementMethod> getMethod();

    /** The unit of its values. */
    Optional<IndicatorUnit> getUnit();

    /** Which way is better. */
    Optional<Direction> getDesiredDirection();

    /** How often it is measured. */
    Optional<@Valid Frequency> getFrequency();

    /** What was measured, in order of time. */
    List<@Valid Measurement> getMeasurements();

    /** The breaks between its figures that are accepted. */
    List<@Valid AcceptedBreak> getAcceptedBreaks();

    /** The measurement against which later ones are set. */
    Optional<@Reference String> getBaselineId();

    /** When the next measurement is expected. */
    Optional<PartialDate> getNextDue();

    /** What exactly is counted. */
    Optional<@Text String> getDescription();

    /** Gives a builder that starts from this one, for a changed copy. */
    default IndicatorBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static IndicatorBuilder builder() {
        return new IndicatorBuilder();
    }
}

package io.github.samenplan.monitoring;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Text;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one figure came about, as far as that differs from what its indicator says (Dutch: <i>grondslag</i>).
 *
 * <p>The health monitor asked people of 19 and over in 2016, and of 18 and over in 2020: one indicator, two bases.
 */
@Value.Immutable
public sealed interface MeasurementBasis permits MeasurementBasisBuilder.ImmutableMeasurementBasis {

    /** The questions it was measured with. */
    Optional<@Valid Instrument> getInstrument();

    /** Which degrees of loneliness were counted. */
    List<LonelinessSeverity> getSeverities();

    /** The ages of the people who were asked. */
    Optional<AgeRange> getAges();

    /** The target group among whom it was measured. */
    Optional<@Reference String> getTargetGroupId();

    /** Where it was measured. */
    Optional<@Reference String> getAreaId();

    /** The series of measurements that it came from. */
    Optional<@Reference String> getSeriesId();

    /** How it was measured. */
    Optional<MeasurementMethod> getMethod();

    /** The edition of the questions or of the way of working, such as "vragenlijst 2020". */
    Optional<@Text(max = 200) String> getEdition();

    /** Gives a builder that starts from this one, for a changed copy. */
    default MeasurementBasisBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static MeasurementBasisBuilder builder() {
        return new MeasurementBasisBuilder();
    }
}

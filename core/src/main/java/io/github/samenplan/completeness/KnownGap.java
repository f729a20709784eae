package io.github.samenplan.completeness;

import io.github.samenplan.fact.Clause;
import io.github.samenplan.fact.Identifier;
import io.github.samenplan.fact.Text;
import io.github.samenplan.plan.ShapeRow;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** A gap that was there when a baseline was made (Dutch: <i>bekend gebrek</i>). */
@Value.Immutable
@ShapeRow(dutch = "bekend gebrek", english = "known gap", properties = "rule document place times")
public sealed interface KnownGap permits KnownGapBuilder.ImmutableKnownGap {

    /** The code of the rule that is not kept. */
    @Identifier
    String getRule();

    /** The id of the document. */
    @Identifier
    String getDocument();

    /** The place, by a name that stays when other parts move. */
    @Text(max = 400)
    String getPlace();

    /** How many such gaps there are at that place. */
    BigDecimal getTimes();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Clause.of("Number of gaps", "be a whole number from 1 on")
                .inDutch("Een aantal gebreken moet een heel getal vanaf 1 zijn")
                .check(
                        getTimes().signum() > 0
                                && getTimes().remainder(BigDecimal.ONE).signum() == 0,
                        getTimes());
    }

    /** Gives a builder that starts from this one, for a changed copy. */
    default KnownGapBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static KnownGapBuilder builder() {
        return new KnownGapBuilder();
    }
}

package io.github.samenplan.completeness;

import io.github.samenplan.fact.Clause;
import io.github.samenplan.fact.Identifier;
import io.github.samenplan.plan.ShapeRow;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** A number with which a profile asks a rule (Dutch: <i>instelling</i>). */
@Value.Immutable
@ShapeRow(dutch = "instelling", english = "setting", properties = "parameter value")
public sealed interface Setting permits SettingBuilder.ImmutableSetting {

    /** The id of the parameter of the rule. */
    @Identifier
    String getParameter();

    /** Its value: a whole number from 0 to 9999. */
    BigDecimal getValue();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Clause.of("Setting", "be a whole number from 0 to 9999")
                .inDutch("Een instelling moet een heel getal van 0 tot 9999 zijn")
                .check(
                        getValue().signum() >= 0
                                && getValue().compareTo(BigDecimal.valueOf(9999)) <= 0
                                && getValue().remainder(BigDecimal.ONE).signum() == 0,
                        getValue());
    }

    /** Gives a builder that starts from this one, for a changed copy. */
    default SettingBuilder toBuilder() {
        return builder().from(this);
    }

    /** Returns a value for a parameter. */
    static Setting of(Parameter parameter, int value) {
        return builder()
                .parameter(parameter.id())
                .value(BigDecimal.valueOf(value))
                .build();
    }

    /** Gives an empty builder. */
    static SettingBuilder builder() {
        return new SettingBuilder();
    }
}

package io.github.samenplan.fact;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** An amount of money (Dutch: <i>bedrag</i>). */
@Value.Immutable
public sealed interface Money permits MoneyBuilder.ImmutableMoney {

    /** The amount, in whole units of the currency and decimals of it; never negative. */
    BigDecimal getAmount();

    /** The currency, by its three letters in ISO 4217, such as {@code EUR}. */
    @CurrencyCode
    String getCurrency();

    /** The words of the source, where they say more. */
    Optional<@Text(max = 200) String> getWording();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Clause.of("Amount of money", "not be negative")
                .inDutch("Een bedrag mag niet negatief zijn")
                .check(getAmount().signum() >= 0, getAmount());
    }

    /** Gives a builder that starts from this one, for a changed copy. */
    default MoneyBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static MoneyBuilder builder() {
        return new MoneyBuilder();
    }
}

package io.github.samenplan.coalition;

import io.github.samenplan.fact.Quantity;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Text;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** Who puts a name under an act, by function and organisation (Dutch: <i>ondertekenaar</i>). */
@Value.Immutable
public sealed interface Signatory permits SignatoryBuilder.ImmutableSignatory {

    /** The function, such as "wethouder"; never a person's name. */
    Optional<@Text(max = 200) String> getFunction();

    /** The organisation or body for which it is done. */
    Optional<@Reference String> getPartyId();

    /** How many signatories this entry stands for; one, where not stated. */
    Optional<@Valid Quantity> getNumber();

    /** Gives a builder that starts from this one, for a changed copy. */
    default SignatoryBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static SignatoryBuilder builder() {
        return new SignatoryBuilder();
    }
}

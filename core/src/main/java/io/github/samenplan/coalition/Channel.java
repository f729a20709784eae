package io.github.samenplan.coalition;

import io.github.samenplan.fact.LanguageTag;
import io.github.samenplan.fact.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A way to reach an organisation or a service (Dutch: <i>kanaal</i>): functional, never a person's own.
 */
@WorkingAddress
@Value.Immutable
public sealed interface Channel permits ChannelBuilder.ImmutableChannel {

    /** What sort of way it is. */
    ChannelKind getKind();

    /** The address, number or place, written as the kind asks. */
    @Text(max = 200)
    String getAddress();

    /** What is found there, such as "meldformulier". */
    Optional<@Text(max = 200) String> getName();

    /** The languages in which one is answered. */
    List<@LanguageTag String> getLanguages();

    /** Gives a builder that starts from this one, for a changed copy. */
    default ChannelBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static ChannelBuilder builder() {
        return new ChannelBuilder();
    }
}

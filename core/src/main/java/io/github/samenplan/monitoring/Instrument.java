package io.github.samenplan.monitoring;

import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Text;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The questions that loneliness is measured with, and where its degrees begin (Dutch: <i>meetinstrument</i>).
 *
 * <p>Cut-offs differ between series, so they stand here as data.
 */
@Value.Immutable
public sealed interface Instrument permits InstrumentBuilder.ImmutableInstrument {

    /** Which instrument it is. */
    InstrumentKind getKind();

    /** What the source calls it. */
    Optional<@Text(max = 200) String> getName();

    /** The scores at which its degrees begin and end. */
    List<@Valid CutOff> getCutOffs();

    /** The document that describes it. */
    Optional<@Reference String> getDocumentId();

    /** Gives a builder that starts from this one, for a changed copy. */
    default InstrumentBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static InstrumentBuilder builder() {
        return new InstrumentBuilder();
    }
}

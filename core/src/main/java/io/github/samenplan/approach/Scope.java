package io.github.samenplan.approach;

import io.github.samenplan.community.LonelinessKind;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import io.github.samenplan.fact.TimeSpan;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What and whom an approach is about during some time (Dutch: <i>reikwijdte</i>); a wider scope later is a
 * second one.
 */
@Value.Immutable
public sealed interface Scope extends Sourced permits ScopeBuilder.ImmutableScope {

    /** The subjects, such as "eenzaamheid" and "depressie". */
    List<@Text(max = 200) String> getThemes();

    /** The kinds of loneliness that are distinguished. */
    List<LonelinessKind> getLonelinessKinds();

    /** The people. */
    List<@Reference String> getTargetGroupIds();

    /** From when to when. */
    Optional<@Valid TimeSpan> getPeriod();

    /** Why the scope is or became so. */
    Optional<@Text String> getStatement();

    /** Gives a builder that starts from this one, for a changed copy. */
    default ScopeBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static ScopeBuilder builder() {
        return new ScopeBuilder();
    }
}

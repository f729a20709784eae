package io.github.samenplan.approach;

import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.Identifier;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a programme says that local policy needs (Dutch: <i>verwachting</i>). */
@Value.Immutable
public sealed interface Expectation extends Identified, Sourced, Extensible
        permits ExpectationBuilder.ImmutableExpectation {

    /** What it is about, as a short name in kebab-case, such as {@code vision}. */
    @Identifier
    String getTopic();

    /** How strongly it is asked. */
    Optional<ExpectationStrength> getStrength();

    /** What is asked. */
    @Text
    String getStatement();

    /** What it is for, as short labels. */
    List<@Text(max = 200) String> getAims();

    /** Gives a builder that starts from this one, for a changed copy. */
    default ExpectationBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static ExpectationBuilder builder() {
        return new ExpectationBuilder();
    }
}

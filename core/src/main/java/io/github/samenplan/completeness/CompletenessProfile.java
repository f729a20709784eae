package io.github.samenplan.completeness;

import io.github.samenplan.fact.Clause;
import io.github.samenplan.fact.Identifier;
import io.github.samenplan.fact.Label;
import io.github.samenplan.fact.LabelText;
import io.github.samenplan.fact.Text;
import io.github.samenplan.fact.WebAddress;
import io.github.samenplan.plan.ShapeRow;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What is asked of a plan (Dutch: <i>toetsingskader</i>), in blocks such as the pillars of a framework.
 *
 * <p>A profile is data: it takes rules by their code from a {@link RuleCatalogue}, and says how bad it is when one is
 * not kept. The same id and version is always the same profile, and a version that was released never gets stricter.
 */
@Value.Immutable
@ShapeRow(dutch = "toetsingskader", english = "profile", properties = "id version name publisher url source blocks")
public sealed interface CompletenessProfile extends CheckDocument
        permits CompletenessProfileBuilder.ImmutableCompletenessProfile {

    /** The name by which it is asked for; that of a framework, where it lays one beside a plan. */
    @Identifier
    String getId();

    /** The version, such as {@code 1.0}. */
    @Text(max = 40)
    String getVersion();

    /** What it is called. */
    @LabelText
    Label getName();

    /** Who made it. */
    Optional<@Text(max = 200) String> getPublisher();

    /** Where what it asks can be read. */
    Optional<@WebAddress String> getUrl();

    /** What it is based on, in a few words. */
    Optional<@Text String> getSource();

    /** The blocks, in order. */
    List<@Valid ProfileBlock> getBlocks();

    /** Returns everything that it asks, in order. */
    default Stream<Demand> demands() {
        return getBlocks().stream().flatMap(block -> block.getDemands().stream());
    }

    /** Returns id and version, as one names a profile: {@code een-tegen-eenzaamheid@1.0}. */
    default String reference() {
        return getId() + "@" + getVersion();
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Set<String> seen = new HashSet<>();
        demands()
                .forEach(demand -> Clause.of("Profile", "ask for each rule once")
                        .inDutch("Een toetsingskader mag een regel maar één keer noemen")
                        .check(seen.add(demand.getRule()), demand.getRule()));
    }

    /** Gives a builder that starts from this one, for a changed copy. */
    default CompletenessProfileBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static CompletenessProfileBuilder builder() {
        return new CompletenessProfileBuilder();
    }
}

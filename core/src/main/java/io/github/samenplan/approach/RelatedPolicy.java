package io.github.samenplan.approach;

import io.github.samenplan.community.AreaKind;
import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Policy, law or a programme beside this one that the approach touches (Dutch: <i>aanpalend beleid</i>).
 */
@Value.Immutable
public sealed interface RelatedPolicy extends Identified, Sourced, Extensible
        permits RelatedPolicyBuilder.ImmutableRelatedPolicy {

    /** What it is called. */
    @Text(max = 200)
    String getTitle();

    /** The fields of policy that it belongs to. */
    List<PolicyField> getFields();

    /** The level of government that it is of. */
    Optional<AreaKind> getLevel();

    /** What the approach is to it. */
    Optional<PolicyRelation> getRelation();

    /** What it orders or asks, as short labels. */
    List<@Text(max = 200) String> getTasks();

    /** The level of government that has to do those tasks. */
    Optional<AreaKind> getTaskLevel();

    /** The document that it is laid down in. */
    Optional<@Reference String> getDocumentId();

    /** From when it holds. */
    Optional<PartialDate> getDate();

    /** Whether the tie is there or planned. */
    Optional<Progress> getProgress();

    /** How they touch each other. */
    Optional<@Text String> getDescription();

    /** Gives a builder that starts from this one, for a changed copy. */
    default RelatedPolicyBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static RelatedPolicyBuilder builder() {
        return new RelatedPolicyBuilder();
    }
}

package io.github.samenplan.approach;

import io.github.samenplan.fact.Reference;
import org.immutables.value.Value;

/** What an action does with a continuing service (Dutch: <i>band met een dienst</i>). */
@Value.Immutable
public sealed interface ServiceLink permits ServiceLinkBuilder.ImmutableServiceLink {

    /** The service, or the contact point. */
    @Reference
    String getServiceId();

    /** What the action does with it. */
    ServiceRelation getRelation();

    /** Gives a builder that starts from this one, for a changed copy. */
    default ServiceLinkBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static ServiceLinkBuilder builder() {
        return new ServiceLinkBuilder();
    }
}

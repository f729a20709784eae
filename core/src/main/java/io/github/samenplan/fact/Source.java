package io.github.samenplan.fact;

import java.util.Optional;
import org.immutables.value.Value;

/** Where a statement comes from (Dutch: <i>bron</i>). */
@Value.Immutable
public sealed interface Source permits SourceBuilder.ImmutableSource {

    /** The document of the plan that states it. */
    Optional<@Reference String> getDocumentId();

    /** The organisation that states it, where no document is known. */
    Optional<@Reference String> getOrganisationId();

    /** The place inside the document, such as a page or a heading. */
    Optional<@Text(max = 200) String> getLocator();

    /** The date of the statement, where it differs from the document's. */
    Optional<PartialDate> getDate();

    /** When the source was last looked at. */
    Optional<PartialDate> getRetrieved();

    /** Where the statement can be read. */
    Optional<@WebAddress String> getUrl();

    /** The words of the source that matter, where they are disputed. */
    Optional<@Text String> getWording();

    /** Gives a builder that starts from this one, for a changed copy. */
    default SourceBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static SourceBuilder builder() {
        return new SourceBuilder();
    }
}

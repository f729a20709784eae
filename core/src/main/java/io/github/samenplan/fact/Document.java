package io.github.samenplan.fact;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A document that the plan is, comes from, or refers to (Dutch: <i>document</i>). */
@Value.Immutable
public sealed interface Document extends Identified, Extensible permits DocumentBuilder.ImmutableDocument {

    /** Its title. */
    @Text(max = 200)
    String getTitle();

    /** What sort of document it is. */
    Optional<DocumentKind> getKind();

    /** Its lasting address. */
    Optional<@WebAddress String> getUri();

    /** Its version, as the publisher writes it. */
    Optional<@Text(max = 200) String> getRevision();

    /** The organisations that published it. */
    List<@Reference String> getPublisherIds();

    /** The language it is written in. */
    Optional<@LanguageTag String> getLanguage();

    /** When it was published. */
    Optional<PartialDate> getIssued();

    /** The time it is about. */
    Optional<@Valid TimeSpan> getPeriod();

    /** The documents that it replaces. */
    List<@Reference String> getSupersedesIds();

    /** How much it holds, each in its own unit: pages, cases, questions. */
    List<@Valid Quantity> getExtents();

    /** What it says, in a few sentences. */
    Optional<@Text String> getDescription();

    /** Gives a builder that starts from this one, for a changed copy. */
    default DocumentBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static DocumentBuilder builder() {
        return new DocumentBuilder();
    }
}

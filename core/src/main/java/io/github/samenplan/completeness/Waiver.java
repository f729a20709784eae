package io.github.samenplan.completeness;

import io.github.samenplan.completeness.CompletenessReport.Gap;
import io.github.samenplan.fact.Identifier;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Text;
import io.github.samenplan.finding.Words;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** That a gap is accepted for a time, by somebody who answers for it (Dutch: <i>ontheffing</i>). */
@Value.Immutable
public sealed interface Waiver permits WaiverBuilder.ImmutableWaiver {

    /** The code of the rule that is not kept. */
    @Identifier
    String getRule();

    /** The id of the document; any document, where not stated. */
    Optional<@Identifier String> getDocument();

    /** The place, by a name that stays when other parts move; any place, where not stated. */
    Optional<@Text(max = 400) String> getPlace();

    /** Why it is accepted. */
    @Text
    String getReason();

    /** The role that answers for it, never a person's name. */
    @Text(max = 200)
    String getOwner();

    /** The last day on which it holds. */
    PartialDate getUntil();

    /** Returns in words why it is accepted, who answers for it and until when. */
    default Words justification() {
        return Words.of(
                getReason() + " (" + getOwner() + ", tot en met " + getUntil() + ")",
                getReason() + " (" + getOwner() + ", until " + getUntil() + ")");
    }

    /** Tells whether it no longer holds on that day. */
    default boolean hasExpiredOn(LocalDate day) {
        return getUntil().certainlyBefore(day);
    }

    /** Tells whether it is for that gap of that document, whenever that is. */
    default boolean covers(String documentId, Gap gap) {
        return getRule().equals(gap.finding().getCode().getId())
                && getDocument().map(documentId::equals).orElse(true)
                && getPlace().map(gap.place()::equals).orElse(true);
    }

    /** Gives a builder that starts from this one, for a changed copy. */
    default WaiverBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static WaiverBuilder builder() {
        return new WaiverBuilder();
    }
}

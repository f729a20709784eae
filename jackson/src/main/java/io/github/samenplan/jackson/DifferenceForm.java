package io.github.samenplan.jackson;

import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.PlanRelation;
import java.util.List;
import java.util.Optional;

/** The form of a report of a difference, as {@link ReportForm} is that of a check. */
final class DifferenceForm {

    private DifferenceForm() {}

    /**
     * What changed between two versions of a document (Dutch: <i>verschilverslag</i>).
     *
     * @param format the format of this report and its version
     * @param kind what kind of document this is
     * @param relation what the two are to each other
     * @param old_ the one that is taken to come first
     * @param new_ the other
     * @param counts how many there are of what
     * @param marks the goalposts that moved, in the order of the new document
     * @param changes everything that changed, in the same order
     */
    record Report(
            String format,
            String kind,
            PlanRelation relation,
            Document old_,
            Document new_,
            Counts counts,
            List<Mark> marks,
            List<Change> changes) {}

    /**
     * One of the two documents.
     *
     * @param id its id
     * @param title its title
     * @param uri its lasting address, if it states one
     * @param revision which version of it this is, if it states that
     * @param issued when it was issued, if it states that: a date as documents write it
     */
    record Document(
            String id, String title, Optional<String> uri, Optional<String> revision, Optional<PartialDate> issued) {}

    /**
     * How many there are of what.
     *
     * @param changes how many changes
     * @param errors how many marks with the severity error: goalposts that certainly moved
     * @param warnings how many marks with the severity warning
     * @param infos how many marks with the severity info
     */
    record Counts(int changes, int errors, int warnings, int infos) {}

    /**
     * A goalpost that moved, or what may move one (Dutch: <i>verzette doelpaal</i>).
     *
     * @param code its code, which never changes
     * @param severity how bad it is
     * @param message what happened, in a full sentence
     * @param old_ where it stood in the old version, if it was there
     * @param new_ where it stands in the new version, if it is there
     */
    record Mark(String code, Severity severity, Words message, Optional<Place> old_, Optional<Place> new_) {}

    /**
     * One thing in which the versions differ (Dutch: <i>wijziging</i>): a part, or one property of a part.
     *
     * @param change what happened
     * @param property the property that differs, if it is not a whole part
     * @param message what happened, in a full sentence
     * @param old_ where it stood in the old version, and what was stated there
     * @param new_ where it stands in the new version, and what is stated there
     */
    record Change(
            io.github.samenplan.plan.Change.Kind change,
            Optional<String> property,
            Words message,
            Optional<Statement> old_,
            Optional<Statement> new_) {}

    /**
     * A place in one of the documents (Dutch: <i>vindplaats</i>).
     *
     * @param pointer the JSON Pointer (RFC 6901); empty for the document itself
     * @param trail the way there in the words of the author, except for the document itself
     */
    record Place(String pointer, Optional<Words> trail) {}

    /**
     * A place in one of the documents, with what is stated there.
     *
     * @param pointer the JSON Pointer (RFC 6901); empty for the document itself
     * @param trail the way there in the words of the author, except for the document itself
     * @param value what is stated there, as documents write it
     */
    record Statement(String pointer, Optional<Words> trail, Optional<Object> value) {}
}

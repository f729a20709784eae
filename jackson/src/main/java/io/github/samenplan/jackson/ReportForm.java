package io.github.samenplan.jackson;

import io.github.samenplan.completeness.Answer;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.monitoring.TrafficLight;
import io.github.samenplan.plan.PlanStatus;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of a check report: each record is an object, and each of its components a property, in this order. Its schema
 * is made from these records and their comments.
 */
final class ReportForm {

    private ReportForm() {}

    /**
     * What a check of documents gave (Dutch: <i>toetsverslag</i>).
     *
     * @param format the format of this report and its version
     * @param kind what kind of document this is
     * @param tool the program that made it, where it said so
     * @param date the day on which the question was asked
     * @param counts how many there are of what, over all documents
     * @param profiles what the documents were held to, each once
     * @param waiverFindings what is wrong with the waivers themselves: one that has expired, or that covers nothing
     * @param documents the documents, in the order in which they were checked
     */
    record Report(
            String format,
            String kind,
            Optional<Tool> tool,
            LocalDate date,
            Counts counts,
            List<Profile> profiles,
            List<Finding> waiverFindings,
            List<Document> documents) {}

    /**
     * A program.
     *
     * @param name its name
     * @param version its version
     */
    record Tool(String name, String version) {}

    /**
     * How many there are of what, over all documents.
     *
     * @param documents how many documents
     * @param usable how many of them can be read and are well-formed, as far as that was checked
     * @param errors how many findings with the severity error: of reading, of checks and on waivers
     * @param warnings how many findings with the severity warning
     * @param infos how many findings with the severity info
     * @param waived how many gaps that are no findings, since a waiver covers them
     * @param known how many other gaps that are no findings, since they were there when the baseline was made
     */
    record Counts(int documents, int usable, int errors, int warnings, int infos, int waived, int known) {}

    /**
     * A set of rules that documents were held to (Dutch: <i>toetsingskader</i>).
     *
     * @param id its name in kebab-case
     * @param version its version; the same id and version is always the same set
     * @param name what it is called
     * @param blocks its blocks, in order
     */
    record Profile(String id, String version, Words name, List<Block> blocks) {}

    /**
     * One block of a profile (Dutch: <i>bouwsteen</i>), such as a pillar.
     *
     * @param id its name in kebab-case
     * @param name what it is called
     * @param rules its rules, in order
     */
    record Block(String id, Words name, List<Rule> rules) {}

    /**
     * One thing that a plan should have (Dutch: <i>regel</i>).
     *
     * @param code its code, which never changes
     * @param severity how bad it is when a plan does not keep it
     * @param sentence what is then said, with {0} and so on for what differs
     * @param advice what to do about it
     * @param source where it comes from
     */
    record Rule(String code, Severity severity, Words sentence, Words advice, Words source) {}

    /**
     * A document that was read, and checked if it could be.
     *
     * @param file where it was read from
     * @param state how far it could be used
     * @param kind what kind of document it is, if it could be read
     * @param id its id, if it could be read
     * @param title its title, if it could be read
     * @param uri its lasting address, if it states one
     * @param status how far the plan had come on the day of the report, if it was checked and tells
     * @param findings what is wrong with it as it was read, in the order of the text
     * @param unchecked what could not be checked because of what is wrong, in the order of the text; it may hide more
     * @param checks what it answers to each profile; empty for one that cannot be used
     */
    record Document(
            String file,
            State state,
            Optional<String> kind,
            Optional<String> id,
            Optional<String> title,
            Optional<String> uri,
            Optional<PlanStatus> status,
            List<Finding> findings,
            List<Finding> unchecked,
            List<Check> checks) {}

    /** How far a document could be used. */
    enum State {
        /** It could not be read. */
        UNREADABLE,
        /** It could be read, and breaks a constraint. */
        ILL_FORMED,
        /** It could be read, and breaks no constraint. */
        WELL_FORMED,
        /** It could be read; the constraints were not checked. */
        NOT_CHECKED
    }

    /**
     * What a document answers to a profile.
     *
     * @param profile the id of the profile
     * @param version the version of the profile
     * @param met how many rules it keeps
     * @param notMet how many rules it does not keep
     * @param notApplicable how many rules are not about such a document
     * @param blocks the answers, in the blocks of the profile
     */
    record Check(String profile, String version, int met, int notMet, int notApplicable, List<BlockAnswers> blocks) {}

    /**
     * The answers to the rules of one block, and the light that they give.
     *
     * @param id the id of the block
     * @param light red where an error is missing, else amber where a warning is, else green; waivers change nothing
     * @param recorded the last judgement that people recorded on this block, if there is one
     * @param judgedOtherwise whether people judged this block, and not as the answers do
     * @param answers the answers, in the order of the rules
     */
    record BlockAnswers(
            String id,
            TrafficLight light,
            Optional<TrafficLight> recorded,
            boolean judgedOtherwise,
            List<RuleAnswer> answers) {}

    /**
     * What a document answers to one rule.
     *
     * @param code the code of the rule
     * @param outcome whether the document keeps it
     * @param evidence where it shows that it does
     * @param gaps what is missing, at each place that lacks something
     */
    record RuleAnswer(String code, Answer.Outcome outcome, List<Place> evidence, List<Gap> gaps) {}

    /**
     * Something that is missing at some place (Dutch: <i>gebrek</i>).
     *
     * @param finding what is missing
     * @param place the place by a name that stays when other parts move, as waivers and baselines name it
     * @param counts whether it is a finding: it is neither waived nor known from before
     * @param waiver the waiver that covers it, if one does
     * @param known whether it was there when the baseline was made
     */
    record Gap(Finding finding, String place, boolean counts, Optional<Waiver> waiver, boolean known) {}

    /**
     * That a gap is accepted for a time (Dutch: <i>ontheffing</i>).
     *
     * @param reason why it is accepted
     * @param owner the role that answers for it
     * @param until the last day on which it holds
     */
    record Waiver(String reason, String owner, PartialDate until) {}

    /**
     * One thing that is wrong with a document, or worth knowing about it (Dutch: <i>bevinding</i>).
     *
     * @param code its code, which never changes
     * @param severity how bad it is
     * @param message what is wrong, in a full sentence
     * @param place where; of what is missing, the place of what should have it
     */
    record Finding(String code, Severity severity, Words message, Place place) {}

    /**
     * A place in a document (Dutch: <i>vindplaats</i>).
     *
     * @param file the file, where the place is in another one than that of the document
     * @param pointer the JSON Pointer (RFC 6901); empty for the document itself
     * @param trail the way there in the words of the author, except for the document itself
     * @param line the line in its file, from 1
     * @param column the column in its file, from 1, in code points
     */
    record Place(
            Optional<String> file,
            String pointer,
            Optional<Words> trail,
            Optional<Integer> line,
            Optional<Integer> column) {}

    /** Returns a value of this form as {@link ModelWriter} takes it. */
    static Object tree(Object value) {
        if (value instanceof Record object) {
            Map<String, Object> properties = new LinkedHashMap<>();
            for (RecordComponent component : object.getClass().getRecordComponents()) {
                Object stated = value(component, object);
                if (!(stated instanceof Optional<?> optional)) {
                    properties.put(name(component), tree(stated));
                } else if (optional.isPresent()) {
                    properties.put(name(component), tree(optional.get()));
                }
            }
            return properties;
        }
        if (value instanceof List<?> items) {
            return items.stream().map(ReportForm::tree).toList();
        }
        if (value instanceof Words words) {
            return tree(new Spoken(words.in(Language.ENGLISH), words.in(Language.DUTCH)));
        }
        if (value instanceof Integer number) {
            return BigDecimal.valueOf(number);
        }
        return value instanceof LocalDate ? value.toString() : value;
    }

    /** Returns the property that a component is; one whose name is a word of Java has a line behind it. */
    static String name(RecordComponent component) {
        return component.getName().replace("_", "");
    }

    private static Object value(RecordComponent component, Record object) {
        try {
            return component.getAccessor().invoke(object);
        } catch (ReflectiveOperationException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    /**
     * A word or sentence in both languages of the library.
     *
     * @param en in English
     * @param nl in Dutch
     */
    record Spoken(String en, String nl) {}
}

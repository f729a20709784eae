package io.github.samenplan.completeness;

import io.github.samenplan.completeness.Answer.Evidence;
import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.fact.Absence;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanPart;
import io.github.samenplan.plan.PlanParts;
import io.github.samenplan.plan.PlanStatus;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A rule on coalition plans that comes with the library; on any other document it does not apply. */
final class PlanRule implements CompletenessRule {

    private final Draft draft;
    private final Words advice;
    private final Words source;
    private final Function<Question, Answer> answer;

    private PlanRule(Draft draft, Function<Question, Answer> answer) {
        this.draft = draft;
        this.advice = Objects.requireNonNull(draft.advice, "advice");
        this.source = Objects.requireNonNull(draft.source, "source");
        this.answer = answer;
    }

    @Override
    public FindingCode getCode() {
        return draft.code;
    }

    @Override
    public Words getAdvice() {
        return advice;
    }

    @Override
    public Words getSource() {
        return source;
    }

    @Override
    public List<Parameter> getParameters() {
        return draft.parameters;
    }

    /** Returns what a plan may say to be absent, so that this rule says so too. */
    List<String> topics() {
        return draft.topics;
    }

    @Override
    public Words sentence(Evidence evidence) {
        return evidence.absence()
                .map(kind -> switch (kind) {
                    case ABSENT ->
                        Words.of(
                                "De bron zegt dat dit er niet is: {0}.",
                                "The source says that this is not there: {0}.");
                    case UNREADABLE ->
                        Words.of(
                                "De bron heeft dit wel, maar het was niet te lezen: {0}.",
                                "The source has this, but it could not be read: {0}.");
                })
                .map(words -> words.with(List.of(draft.subject)))
                .orElse(draft.code.getSentence());
    }

    @Override
    public Answer check(Question question) {
        return question.getParts().getDocument() instanceof CoalitionPlan && draft.isAsked(question.status())
                ? withAbsences(question.getParts(), answer.apply(question))
                : Answer.notApplicable();
    }

    /** Looks up whether the plan itself says that, or why, what is lacking is not there. */
    private Answer withAbsences(PlanParts parts, Answer given) {
        if (given.getOutcome() != Outcome.NOT_MET || draft.topics.isEmpty()) {
            return given;
        }
        return Answer.notMet(given.getEvidence().stream()
                .map(evidence -> absence(parts, evidence)
                        .map(said -> evidence.as(said.getKind()))
                        .orElse(evidence))
                .toList());
    }

    private Optional<Absence> absence(PlanParts parts, Evidence evidence) {
        return parts.of(Absence.class).stream()
                .map(PlanPart::getValue)
                .filter(said -> draft.topics.contains(said.getTopic()))
                .filter(said -> said.getAboutIds().isEmpty()
                        || evidence.location().getPointer().isEmpty()
                        || said.getAboutIds().stream()
                                .flatMap(id -> parts.find(id).stream())
                                .anyMatch(about -> about.getLocation().equals(evidence.location())))
                .findFirst();
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return draft.code.toString();
    }

    static Draft missing(String code, Severity severity, String dutch, String english) {
        return finding(FindingCode.of(code, severity, dutch, english));
    }

    /** Starts a rule with a code that others find too. */
    static Draft finding(FindingCode code) {
        return new Draft(code, null, null, Words.ofBoth(""), List.of(), List.of(), status -> true);
    }

    /** Answers whether every part has something; that does not apply where there is no part. */
    static <T> Answer each(List<PlanPart<T>> all, Predicate<PlanPart<T>> has, Words... arguments) {
        List<Evidence> lacking = all.stream()
                .filter(has.negate())
                .map(part -> Evidence.at(part.getLocation(), arguments))
                .toList();
        if (all.isEmpty()) {
            return Answer.notApplicable();
        }
        return lacking.isEmpty() ? Answer.met(all) : Answer.notMet(lacking);
    }

    /** A rule without its question. */
    record Draft(
            FindingCode code,
            @Nullable Words advice,
            @Nullable Words source,
            Words subject,
            List<String> topics,
            List<Parameter> parameters,
            Predicate<PlanStatus> statuses) {

        Draft advice(String dutch, String english) {
            return new Draft(code, Words.of(dutch, english), source, subject, topics, parameters, statuses);
        }

        Draft source(Words words) {
            return new Draft(code, advice, words, subject, topics, parameters, statuses);
        }

        /** Names what is asked for, and the topics under which a plan may say that it is not there. */
        Draft absentAs(String dutch, String english, String... names) {
            return new Draft(code, advice, source, Words.of(dutch, english), List.of(names), parameters, statuses);
        }

        Draft with(Parameter parameter) {
            return new Draft(code, advice, source, subject, topics, List.of(parameter), statuses);
        }

        /** Asks a plan only when it is known to have come so far. */
        Draft onceAt(PlanStatus... wanted) {
            return new Draft(code, advice, source, subject, topics, parameters, List.of(wanted)::contains);
        }

        /** Does not ask a plan that is still being made. */
        Draft notOfDrafts() {
            return new Draft(code, advice, source, subject, topics, parameters, status -> status != PlanStatus.DRAFT);
        }

        /** A plan that does not tell how far it has come is taken to be adopted, and no further. */
        private boolean isAsked(Optional<PlanStatus> status) {
            return status.map(statuses::test).orElseGet(() -> statuses.test(PlanStatus.ADOPTED));
        }

        /** Asks for at least one such part. */
        CompletenessRule unlessAny(Function<PlanParts, List<? extends PlanPart<?>>> wanted) {
            return unless(question -> {
                List<? extends PlanPart<?>> found = wanted.apply(question.getParts());
                return found.isEmpty() ? Answer.notMet() : Answer.met(found);
            });
        }

        /** Asks of every such part that it has something; does not apply where there is no such part. */
        <T> CompletenessRule unlessEach(Function<PlanParts, List<PlanPart<T>>> subjects, Predicate<PlanPart<T>> has) {
            return unlessEach(subjects, (question, part) -> has.test(part));
        }

        /** Asks of every such part that it has something, in the light of the whole question. */
        <T> CompletenessRule unlessEach(
                Function<PlanParts, List<PlanPart<T>>> subjects, BiPredicate<Question, PlanPart<T>> has) {
            return unless(question -> {
                Words[] numbers = parameters.stream()
                        .map(parameter -> Words.ofBoth(Integer.toString(question.value(parameter))))
                        .toArray(Words[]::new);
                return each(subjects.apply(question.getParts()), part -> has.test(question, part), numbers);
            });
        }

        CompletenessRule unless(Function<Question, Answer> answer) {
            return new PlanRule(this, answer);
        }
    }
}

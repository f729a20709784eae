package io.github.samenplan.completeness;

import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanPart;
import io.github.samenplan.plan.PlanParts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A rule on coalition plans that comes with the library; on any other document it does not apply. */
final class PlanRule implements CompletenessRule {

    private final FindingCode code;
    private final Words advice;
    private final Words source;
    private final BiFunction<PlanParts, LocalDate, Answer> question;

    private PlanRule(FindingCode code, Words advice, Words source, BiFunction<PlanParts, LocalDate, Answer> question) {
        this.code = code;
        this.advice = advice;
        this.source = source;
        this.question = question;
    }

    @Override
    public FindingCode getCode() {
        return code;
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
    public Answer check(PlanParts parts, LocalDate date) {
        return parts.getDocument() instanceof CoalitionPlan ? question.apply(parts, date) : Answer.notApplicable();
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code.toString();
    }

    static Draft missing(String code, Severity severity, String dutch, String english) {
        return new Draft(FindingCode.of(code, severity, dutch, english), null, null);
    }

    /** A rule without its question. */
    record Draft(
            FindingCode code,
            @Nullable Words advice,
            @Nullable Words source) {

        Draft advice(String dutch, String english) {
            return new Draft(code, Words.of(dutch, english), source);
        }

        Draft source(Words words) {
            return new Draft(code, advice, words);
        }

        /** Asks for at least one such part. */
        CompletenessRule unlessAny(Function<PlanParts, List<? extends PlanPart<?>>> wanted) {
            return unless((parts, date) -> {
                List<? extends PlanPart<?>> found = wanted.apply(parts);
                return found.isEmpty() ? Answer.notMet() : Answer.met(found);
            });
        }

        /** Asks of every such part that it has something; does not apply where there is no such part. */
        <T> CompletenessRule unlessEach(Function<PlanParts, List<PlanPart<T>>> subjects, Predicate<PlanPart<T>> has) {
            return unless((parts, date) -> {
                List<PlanPart<T>> all = subjects.apply(parts);
                List<Answer.Evidence> lacking = all.stream()
                        .filter(has.negate())
                        .map(part -> Answer.Evidence.at(part.getLocation()))
                        .toList();
                if (all.isEmpty()) {
                    return Answer.notApplicable();
                }
                return lacking.isEmpty() ? Answer.met(all) : Answer.notMet(lacking);
            });
        }

        CompletenessRule unless(BiFunction<PlanParts, LocalDate, Answer> question) {
            return new PlanRule(
                    code, Objects.requireNonNull(advice, "advice"), Objects.requireNonNull(source, "source"), question);
        }
    }
}

package io.github.samenplan.completeness;

import io.github.samenplan.plan.PlanParts;
import io.github.samenplan.plan.PlanStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a rule is asked (Dutch: <i>vraag</i>): about which plan, on which day, and with which numbers. */
public final class Question {

    private final PlanParts parts;
    private final LocalDate date;
    private final List<Setting> settings;
    private final Optional<PlanStatus> status;

    private Question(PlanParts parts, LocalDate date, List<Setting> settings, Optional<PlanStatus> status) {
        this.parts = parts;
        this.date = date;
        this.settings = settings;
        this.status = status;
    }

    /** Returns every part of the plan, with its place. */
    public PlanParts getParts() {
        return parts;
    }

    /** Returns the day on which the question is asked. */
    public LocalDate getDate() {
        return date;
    }

    /** Returns how far the plan has come on that day, as far as it tells; see {@link StatusOnDay}. */
    public Optional<PlanStatus> status() {
        return status;
    }

    /** Returns the number to ask with. */
    public int value(Parameter parameter) {
        return settings.stream()
                .filter(setting -> setting.getParameter().equals(parameter.id()))
                .map(setting -> setting.getValue().intValueExact())
                .findFirst()
                .orElse(parameter.standard());
    }

    /** Returns the same question with other numbers. */
    Question with(List<Setting> others) {
        return new Question(parts, date, others, status);
    }

    /** Returns the question about a plan on a day, with the numbers that rules have of their own. */
    public static Question of(PlanParts parts, LocalDate date) {
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(date, "date");
        return new Question(parts, date, List.of(), StatusOnDay.of(parts, date));
    }
}

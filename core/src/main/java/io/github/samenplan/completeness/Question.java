package io.github.samenplan.completeness;

import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanParts;
import io.github.samenplan.plan.PlanStatus;
import io.github.samenplan.referral.ReferralAnalysis;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a rule is asked (Dutch: <i>vraag</i>): about which plan, on which day, and with which numbers. */
public final class Question {

    /** How many steps a check takes for each question of the analysis of the referral rules. */
    private static final long MOST_STEPS = 2_000_000;

    private final PlanParts parts;
    private final LocalDate date;
    private final List<Setting> settings;
    private final Optional<PlanStatus> status;
    private final Supplier<Optional<ReferralAnalysis>> referral;

    private Question(
            PlanParts parts,
            LocalDate date,
            List<Setting> settings,
            Optional<PlanStatus> status,
            Supplier<Optional<ReferralAnalysis>> referral) {
        this.parts = parts;
        this.date = date;
        this.settings = settings;
        this.status = status;
        this.referral = referral;
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

    /**
     * Returns what can be proven of the referral rules on that day; empty where the plan has no arrangement. The work is
     * done once, when it is first asked for, and bounded so that no plan takes more than seconds.
     */
    public Optional<ReferralAnalysis> referralAnalysis() {
        return referral.get();
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
        return new Question(parts, date, others, status, referral);
    }

    /** Returns the question about a plan on a day, with the numbers that rules have of their own. */
    public static Question of(PlanParts parts, LocalDate date) {
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(date, "date");
        return new Question(
                parts, date, List.of(), StatusOnDay.of(parts, date), new Once<>(() -> analysis(parts, date)));
    }

    private static Optional<ReferralAnalysis> analysis(PlanParts parts, LocalDate date) {
        return parts.getDocument() instanceof CoalitionPlan plan
                ? plan.referralDesk().map(desk -> ReferralAnalysis.of(desk, date, MOST_STEPS))
                : Optional.empty();
    }

    /** An answer that is found when it is first asked for, and then kept; safe for use by many threads. */
    private static final class Once<T> implements Supplier<T> {

        private final Supplier<T> finding;
        private @Nullable T found;

        Once(Supplier<T> finding) {
            this.finding = finding;
        }

        @Override
        public synchronized T get() {
            if (found == null) {
                found = finding.get();
            }
            return found;
        }
    }
}

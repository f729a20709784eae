package io.github.samenplan.completeness;

import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.fact.AbsenceKind;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.monitoring.Rating;
import io.github.samenplan.monitoring.SelfAssessment;
import io.github.samenplan.monitoring.TrafficLight;
import io.github.samenplan.plan.PlanParts;
import io.github.samenplan.plan.PlanStatus;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a check of a document against profiles gave (Dutch: <i>toetsverslag</i>). */
public final class CompletenessReport {

    private final String documentId;
    private final LocalDate date;
    private final Optional<PlanStatus> status;
    private final List<ProfileResult> profiles;

    CompletenessReport(String documentId, LocalDate date, Optional<PlanStatus> status, List<ProfileResult> profiles) {
        this.documentId = documentId;
        this.date = date;
        this.status = status;
        this.profiles = List.copyOf(profiles);
    }

    /** Returns the id of the document. */
    public String getDocumentId() {
        return documentId;
    }

    /** Returns the day on which the question was asked. */
    public LocalDate getDate() {
        return date;
    }

    /** Returns how far the plan had come on that day, as far as it tells. */
    public Optional<PlanStatus> getStatus() {
        return status;
    }

    /** Returns the results profile by profile. */
    public List<ProfileResult> getProfiles() {
        return profiles;
    }

    /**
     * Returns everything that is missing, and neither waived nor known from before, each once: what several profiles
     * ask, with the worst severity.
     */
    public List<Finding> findings() {
        return gaps().stream().filter(Gap::counts).map(Gap::finding).toList();
    }

    /**
     * Returns every gap, the waived and the known among them, each once: what several profiles ask, with the worst
     * severity.
     */
    public List<Gap> gaps() {
        Map<List<Object>, Gap> worst = new LinkedHashMap<>();
        profiles.stream()
                .flatMap(ProfileResult::gaps)
                .forEach(gap -> worst.merge(
                        Gap.identity(gap.finding()),
                        gap,
                        (one, other) -> one.finding()
                                        .getSeverity()
                                        .reaches(other.finding().getSeverity())
                                ? one
                                : other));
        return List.copyOf(worst.values());
    }

    /** Tells whether a profile has a rule that applies to the document. */
    public boolean applies() {
        return profiles.stream().anyMatch(ProfileResult::applies);
    }

    /** Tells whether {@link #findings()} has nothing of that severity or worse. */
    public boolean passes(Severity severity) {
        return findings().stream().noneMatch(finding -> finding.getSeverity().reaches(severity));
    }

    /** Returns the same report with another view of each gap. */
    CompletenessReport with(UnaryOperator<Gap> view) {
        return new CompletenessReport(
                documentId,
                date,
                status,
                profiles.stream().map(profile -> profile.with(view)).toList());
    }

    /** Returns the counts per profile, in words. */
    @Override
    public String toString() {
        return String.join("; ", profiles.stream().map(ProfileResult::toString).toList());
    }

    /**
     * What one profile gave (Dutch: <i>uitkomst van een toetsingskader</i>).
     *
     * @param profile the profile
     * @param blocks the result of each block, in order
     */
    public record ProfileResult(CompletenessProfile profile, List<BlockResult> blocks) {

        /** Copies the results. */
        public ProfileResult {
            blocks = List.copyOf(blocks);
        }

        /** Returns everything that is missing, and neither waived nor known from before, in order. */
        public List<Finding> findings() {
            return blocks.stream().flatMap(block -> block.findings().stream()).toList();
        }

        /** Returns how many rules have that outcome. */
        public long count(Outcome outcome) {
            return blocks.stream().mapToLong(block -> block.count(outcome)).sum();
        }

        /** Returns how many rules of that severity or worse have that outcome. */
        public long count(Outcome outcome, Severity severity) {
            return blocks.stream()
                    .flatMap(block -> block.rules().stream())
                    .filter(rule -> rule.answer().getOutcome() == outcome)
                    .filter(rule -> rule.severity().reaches(severity))
                    .count();
        }

        /** Tells whether it has a rule that applies to the document. */
        public boolean applies() {
            return count(Outcome.MET) + count(Outcome.NOT_MET) > 0;
        }

        private Stream<Gap> gaps() {
            return blocks.stream().flatMap(block -> block.rules().stream()).flatMap(rule -> rule.gaps().stream());
        }

        private ProfileResult with(UnaryOperator<Gap> view) {
            return new ProfileResult(
                    profile, blocks.stream().map(block -> block.with(view)).toList());
        }

        /** Returns the profile and the counts, in words. */
        @Override
        public String toString() {
            return profile.reference() + ": " + count(Outcome.MET) + " met, " + count(Outcome.NOT_MET) + " not met";
        }
    }

    /**
     * What one block gave (Dutch: <i>uitkomst van een bouwsteen</i>).
     *
     * @param block the block
     * @param rules the result of each rule, in order
     * @param recorded the last judgement that people recorded on this block, if there is one; never computed
     */
    public record BlockResult(ProfileBlock block, List<RuleResult> rules, Optional<TrafficLight> recorded) {

        /** Copies the results. */
        public BlockResult {
            rules = List.copyOf(rules);
        }

        /** Returns how many rules have that outcome. */
        public long count(Outcome outcome) {
            return rules.stream()
                    .filter(result -> result.answer().getOutcome() == outcome)
                    .count();
        }

        /** Returns everything that is missing, and neither waived nor known from before. */
        public List<Finding> findings() {
            return rules.stream().flatMap(rule -> rule.findings().stream()).toList();
        }

        /**
         * Returns the light that the gaps give: red with an error among them, else amber with a warning, else green;
         * not assessed where no rule applies. A waiver silences an alarm and changes no light, nor does a baseline.
         */
        public TrafficLight light() {
            if (count(Outcome.MET) + count(Outcome.NOT_MET) == 0) {
                return TrafficLight.NOT_ASSESSED;
            }
            if (hasGap(Severity.ERROR)) {
                return TrafficLight.RED;
            }
            return hasGap(Severity.WARNING) ? TrafficLight.AMBER : TrafficLight.GREEN;
        }

        /** Tells whether people judged this block, and not as {@link #light()} does. */
        public boolean judgedOtherwise() {
            return recorded.filter(
                            judged -> judged != TrafficLight.NOT_ASSESSED && light() != TrafficLight.NOT_ASSESSED)
                    .filter(judged -> judged != light())
                    .isPresent();
        }

        private boolean hasGap(Severity severity) {
            return rules.stream()
                    .flatMap(rule -> rule.gaps().stream())
                    .anyMatch(gap -> gap.finding().getSeverity() == severity);
        }

        private BlockResult with(UnaryOperator<Gap> view) {
            return new BlockResult(
                    block,
                    rules.stream()
                            .map(rule -> new RuleResult(
                                    rule.rule(),
                                    rule.severity(),
                                    rule.answer(),
                                    rule.gaps().stream().map(view).toList()))
                            .toList(),
                    recorded);
        }

        /** Looks up what people recorded on the pillar of that name, in the framework that the profile is named after. */
        static BlockResult of(
                ProfileBlock block, List<RuleResult> rules, CompletenessProfile profile, PlanParts parts) {
            Optional<TrafficLight> recorded = parts.of(Rating.class).stream()
                    .filter(rating -> rating.getValue()
                            .getPillarId()
                            .filter(block.getId()::equals)
                            .isPresent())
                    .filter(rating -> rating.within(SelfAssessment.class)
                            .flatMap(assessment -> assessment.getValue().getFrameworkId())
                            .filter(profile.getId()::equals)
                            .isPresent())
                    .map(rating -> rating.getValue().getLight())
                    .reduce((earlier, later) -> later);
            return new BlockResult(block, rules, recorded);
        }
    }

    /**
     * What one rule gave (Dutch: <i>uitkomst van een regel</i>).
     *
     * @param rule the rule
     * @param severity how bad the profile says it is when the rule is not kept
     * @param answer what the plan answers to it
     * @param gaps a gap for each place that lacks something
     */
    public record RuleResult(CompletenessRule rule, Severity severity, Answer answer, List<Gap> gaps) {

        /** Copies the gaps. */
        public RuleResult {
            gaps = List.copyOf(gaps);
        }

        /** Returns what is missing, and neither waived nor known from before. */
        public List<Finding> findings() {
            return gaps.stream().filter(Gap::counts).map(Gap::finding).toList();
        }
    }

    /**
     * Something that is missing at some place (Dutch: <i>gebrek</i>).
     *
     * @param finding what is missing
     * @param place the place by a name that stays when other parts of the document move
     * @param waiver the waiver that covers it, if one does
     * @param known whether it was there when the baseline was made
     */
    public record Gap(Finding finding, String place, Optional<Waiver> waiver, boolean known) {

        /** Refuses null. */
        public Gap {
            Objects.requireNonNull(finding, "finding");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(waiver, "waiver");
        }

        /** Tells whether it counts: it is neither waived nor known from before. */
        public boolean counts() {
            return waiver.isEmpty() && !known;
        }

        /** Returns what makes a gap the same one, whichever profile asks. */
        static List<Object> identity(Finding finding) {
            return List.of(finding.getCode(), finding.getLocation(), finding.getArguments());
        }

        Gap waivedBy(Waiver cover) {
            return new Gap(finding, place, Optional.of(cover), known);
        }

        Gap asKnown() {
            return new Gap(finding, place, waiver, true);
        }

        /** Returns a gap for each place where a rule is not met. */
        static List<Gap> of(CompletenessRule rule, Severity severity, Answer answer, StablePlaces places) {
            if (answer.getOutcome() != Outcome.NOT_MET) {
                return List.of();
            }
            return answer.getEvidence().stream()
                    .map(evidence -> new Gap(
                            finding(rule, evidence, severity), places.at(evidence.location()), Optional.empty(), false))
                    .toList();
        }

        private static Finding finding(CompletenessRule rule, Answer.Evidence evidence, Severity severity) {
            // What could not be read may well be there: that is no error of the plan
            Severity most =
                    evidence.absence().filter(AbsenceKind.UNREADABLE::equals).isPresent()
                                    && severity.reaches(Severity.WARNING)
                            ? Severity.WARNING
                            : severity;
            return Finding.of(
                            rule.getCode().saying(rule.sentence(evidence)),
                            evidence.location(),
                            evidence.arguments().toArray(Words[]::new))
                    .as(most);
        }
    }
}

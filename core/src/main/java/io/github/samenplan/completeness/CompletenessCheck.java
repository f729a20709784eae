package io.github.samenplan.completeness;

import io.github.samenplan.completeness.CompletenessReport.BlockResult;
import io.github.samenplan.completeness.CompletenessReport.Gap;
import io.github.samenplan.completeness.CompletenessReport.ProfileResult;
import io.github.samenplan.completeness.CompletenessReport.RuleResult;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.PlanParts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lays profiles beside plans (Dutch: <i>toets op volledigheid</i>). */
public final class CompletenessCheck {

    private final List<CompletenessProfile> profiles;
    private final RuleCatalogue catalogue;

    private CompletenessCheck(List<CompletenessProfile> profiles, RuleCatalogue catalogue) {
        this.profiles = profiles;
        this.catalogue = catalogue;
    }

    /**
     * Checks a document. A rule that several profiles ask for with the same numbers is answered once.
     *
     * @param document a well-formed document; of one that is not, the answers say as much as can be said
     * @param date the day on which the question is asked
     */
    public CompletenessReport run(PlanDocument document, LocalDate date) {
        PlanParts parts = PlanParts.of(document);
        Question question = Question.of(parts, date);
        StablePlaces places = StablePlaces.of(parts);
        Map<List<Object>, Answer> answers = new HashMap<>();
        List<ProfileResult> results = new ArrayList<>();
        for (CompletenessProfile profile : profiles) {
            List<BlockResult> blocks = new ArrayList<>();
            for (ProfileBlock block : profile.getBlocks()) {
                List<RuleResult> rules = new ArrayList<>();
                for (Demand demand : block.getDemands()) {
                    CompletenessRule rule = rule(catalogue, profile, demand);
                    Question asked = question.with(demand.getSettings());
                    Answer answer = answers.computeIfAbsent(key(rule, asked), key -> rule.check(asked));
                    Severity severity = demand.severityOf(rule);
                    rules.add(new RuleResult(rule, severity, answer, Gap.of(rule, severity, answer, places)));
                }
                blocks.add(BlockResult.of(block, rules, profile, parts));
            }
            results.add(new ProfileResult(profile, blocks));
        }
        return new CompletenessReport(document.getId(), date, question.status(), results);
    }

    private static List<Object> key(CompletenessRule rule, Question asked) {
        List<Object> key = new ArrayList<>(List.of(rule.getCode().getId()));
        rule.getParameters().forEach(parameter -> key.add(asked.value(parameter)));
        return key;
    }

    private static CompletenessRule rule(RuleCatalogue catalogue, CompletenessProfile profile, Demand demand) {
        CompletenessRule rule = catalogue
                .find(demand.getRule())
                .orElseThrow(
                        () -> new IllegalArgumentException("A profile must ask for rules of the catalogue - but was: "
                                + demand.getRule() + " in " + profile.reference()));
        demand.getSettings().forEach(setting -> {
            if (rule.getParameters().stream()
                    .noneMatch(parameter -> parameter.id().equals(setting.getParameter()))) {
                throw new IllegalArgumentException("A setting must be of a parameter of the rule - but was: "
                        + setting.getParameter() + " of " + demand.getRule() + " in " + profile.reference());
            }
        });
        return rule;
    }

    /** Returns a check against a profile, with the rules that come with the library. */
    public static CompletenessCheck of(CompletenessProfile profile) {
        return of(List.of(profile), RuleCatalogue.shipped());
    }

    /**
     * Returns a check against several profiles.
     *
     * @param catalogue the rules that the profiles may ask for
     * @throws IllegalArgumentException if a profile asks for a rule or a parameter that is not there
     */
    public static CompletenessCheck of(List<CompletenessProfile> profiles, RuleCatalogue catalogue) {
        Objects.requireNonNull(catalogue, "catalogue");
        profiles.forEach(profile -> profile.demands().forEach(demand -> rule(catalogue, profile, demand)));
        return new CompletenessCheck(List.copyOf(profiles), catalogue);
    }
}

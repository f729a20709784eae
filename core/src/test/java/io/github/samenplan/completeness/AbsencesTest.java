package io.github.samenplan.completeness;

import static io.github.samenplan.TestPlans.coalition;
import static io.github.samenplan.TestPlans.indicator;
import static io.github.samenplan.TestPlans.plan;
import static io.github.samenplan.completeness.RuleExample.findings;
import static io.github.samenplan.completeness.RuleExample.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.approach.Vision;
import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.fact.Absence;
import io.github.samenplan.fact.AbsenceKind;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.referral.ReferralCodes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A thing that is not stated, one that is not there, and one that could not be read are three things. */
class AbsencesTest {

    @Test
    void what_is_not_stated_is_said_to_be_not_stated() {
        Finding finding = members(plan().addCoalition(coalition().build()).build());
        assertThat(finding.message(Language.DUTCH)).isEqualTo("Er staat niet welke partijen meedoen.");
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void what_is_not_there_is_said_to_be_not_there() {
        Finding finding = members(saying("members", AbsenceKind.ABSENT));
        assertThat(finding.message(Language.DUTCH))
                .isEqualTo("De bron zegt dat dit er niet is: de lijst van deelnemers.");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The source says that this is not there: the list of who takes part.");
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getCode().getId()).isEqualTo("members-missing");
    }

    @Test
    void what_could_not_be_read_is_no_error_of_the_plan() {
        Finding finding = members(saying("participating-organisations", AbsenceKind.UNREADABLE));
        assertThat(finding.message(Language.DUTCH))
                .isEqualTo("De bron heeft dit wel, maar het was niet te lezen: de lijst van deelnemers.");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The source has this, but it could not be read: the list of who takes part.");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(outcome("members-missing", saying("participating-organisations", AbsenceKind.UNREADABLE)))
                .as("it is not there to be seen all the same")
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void information_stays_information() {
        CoalitionPlan plan = plan().vision(Vision.builder().build())
                .addAbsence(absence("vision-text", AbsenceKind.UNREADABLE))
                .build();
        assertThat(findings("vision-without-text", plan))
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void an_absence_of_something_else_changes_nothing() {
        assertThat(members(saying("budget", AbsenceKind.ABSENT)).message(Language.DUTCH))
                .isEqualTo("Er staat niet welke partijen meedoen.");
    }

    @Test
    void an_absence_about_one_part_says_nothing_of_another() {
        CoalitionPlan plan = plan().addIndicators(
                        indicator("een").build(), indicator("twee").build())
                .addAbsence(absence("baseline-figures", AbsenceKind.UNREADABLE).toBuilder()
                        .addAboutId("twee")
                        .build())
                .build();
        assertThat(findings("indicator-without-baseline", plan))
                .extracting(finding -> finding.message(Language.ENGLISH))
                .containsExactly(
                        "This indicator has no baseline.",
                        "The source has this, but it could not be read: the figures of the baseline.");
    }

    @Test
    void every_rule_that_asks_whether_a_thing_is_there_can_be_told_that_it_is_not() {
        List<CompletenessRule> asking = RuleCatalogue.shipped().getRules().stream()
                .filter(rule -> rule.getCode().getId().endsWith("-missing"))
                .filter(rule -> !rule.getCode().getId().equals("status-missing"))
                .filter(rule -> !rule.getCode().getId().equals("meeting-rhythm-missing"))
                .filter(rule -> !rule.getCode().getId().equals("working-elements-missing"))
                .filter(rule -> !rule.getCode().getId().equals("safety-route-missing"))
                // What is proven of rules that are there, no absence can answer
                .filter(rule -> !ReferralCodes.all().contains(rule.getCode()))
                .toList();
        assertThat(asking)
                .hasSizeGreaterThan(25)
                .allSatisfy(rule -> assertThat(((PlanRule) rule).topics())
                        .as("'" + rule + "' has no topic. Add absentAs(...), so that a plan that says that this is not"
                                + " there, or could not be read, is told so")
                        .isNotEmpty());
    }

    private static Finding members(CoalitionPlan plan) {
        List<Finding> found = findings("members-missing", plan);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static CoalitionPlan saying(String topic, AbsenceKind kind) {
        return plan().addCoalition(coalition().build())
                .addAbsence(
                        absence(topic, kind).toBuilder().addAboutId("coalitie").build())
                .build();
    }

    private static Absence absence(String topic, AbsenceKind kind) {
        return Absence.builder().topic(topic).kind(kind).build();
    }
}

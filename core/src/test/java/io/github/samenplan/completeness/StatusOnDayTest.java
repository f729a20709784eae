package io.github.samenplan.completeness;

import static io.github.samenplan.TestPlans.action;
import static io.github.samenplan.TestPlans.plan;
import static io.github.samenplan.completeness.RuleExample.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.TimeSpan;
import io.github.samenplan.plan.Adoption;
import io.github.samenplan.plan.AdoptionStep;
import io.github.samenplan.plan.CoalitionPlanBuilder;
import io.github.samenplan.plan.PlanParts;
import io.github.samenplan.plan.PlanStatus;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusOnDayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # states        | ends in   | adopted   | an action | has come to     asked on 1 June 2026
            DRAFT           |           |           |           | DRAFT
            ADOPTED         | 2027      |           | DONE      | ADOPTED
            IN_EXECUTION    | 2026      |           |           | IN_EXECUTION
            ENDED           | 2030      |           |           | ENDED
            # what is over is over, whatever it was before; but that it was evaluated stays true
            DRAFT           | 2025      |           |           | ENDED
            IN_EXECUTION    | 2025      |           |           | ENDED
            EVALUATED       | 2025      |           |           | EVALUATED
                            | 2025      | DONE      | STARTED   | ENDED
            # of what states nothing, its parts tell
                            |           |           | STARTED   | IN_EXECUTION
                            |           | DONE      | DONE      | IN_EXECUTION
                            |           | DONE      | CONTINUING| IN_EXECUTION
                            |           | DONE      | PLANNED   | ADOPTED
                            |           | DONE      |           | ADOPTED
                            | 2027      | DONE      |           | ADOPTED
            # or they do not
                            |           | PLANNED   |           |
                            |           |           | WANTED    |
                            | 2027      |           |           |
                            |           |           |           |
            """)
    void how_far_a_plan_has_come_is_told_by_what_it_states(
            PlanStatus states, String ends, Progress adopted, Progress action, PlanStatus expected) {
        CoalitionPlanBuilder plan = plan().status(Optional.ofNullable(states));
        if (ends != null) {
            plan.period(TimeSpan.builder().end(PartialDate.parse(ends)).build());
        }
        if (adopted != null) {
            plan.addAdoption(adoption(AdoptionStep.ADOPTED, adopted));
        }
        if (action != null) {
            plan.addAction(action("actie").progress(action).build());
        }
        assertThat(Question.of(PlanParts.of(plan.build()), TODAY).status()).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({"SUBMITTED", "SIGNED", "NOTED"})
    void only_adoption_makes_a_plan_adopted(AdoptionStep step) {
        CoalitionPlanBuilder plan = plan().addAdoption(adoption(step, Progress.DONE));
        assertThat(Question.of(PlanParts.of(plan.build()), TODAY).status()).isEmpty();
    }

    private static Adoption adoption(AdoptionStep step, Progress progress) {
        return Adoption.builder().step(step).progress(progress).build();
    }
}

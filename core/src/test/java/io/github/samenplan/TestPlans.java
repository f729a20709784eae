package io.github.samenplan;

import io.github.samenplan.approach.Goal;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.CoalitionPlanBuilder;

/** Small fictional plans for examples. */
public final class TestPlans {

    private TestPlans() {}

    /** A plan of Dorpstad that states no more than it must. */
    public static CoalitionPlan emptyPlan() {
        return plan().build();
    }

    /** The start of a plan of Dorpstad. */
    public static CoalitionPlanBuilder plan() {
        return CoalitionPlan.builder().id("plan").title("Samen in Dorpstad").language("nl");
    }

    /** A goal of that id: fewer lonely older people. */
    public static Goal goal(String id) {
        return Goal.builder().id(id).title("Minder eenzame ouderen").build();
    }
}

package io.github.samenplan.examples.usage;

import io.github.samenplan.approach.FrameworkUse;
import io.github.samenplan.approach.Frameworks;
import io.github.samenplan.approach.Goal;
import io.github.samenplan.approach.GoalAim;
import io.github.samenplan.approach.GoalLevel;
import io.github.samenplan.approach.PillarEntry;
import io.github.samenplan.approach.PillarStatus;
import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Area;
import io.github.samenplan.community.AreaCode;
import io.github.samenplan.community.AreaKind;
import io.github.samenplan.community.TargetGroup;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.jackson.PlanJson;
import io.github.samenplan.monitoring.AtMost;
import io.github.samenplan.monitoring.Construct;
import io.github.samenplan.monitoring.Indicator;
import io.github.samenplan.monitoring.IndicatorUnit;
import io.github.samenplan.monitoring.Measurement;
import io.github.samenplan.plan.CoalitionPlan;

/** For a developer of municipal software: builds a plan in Java, changes it, and writes it as JSON. */
public final class BuildAPlan {

    private BuildAPlan() {}

    /**
     * Builds a plan of a municipality that does not exist.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        CoalitionPlan plan = CoalitionPlan.builder()
                .id("samen-in-voorbeeldstad")
                .title("Samen in Voorbeeldstad")
                .language("nl")
                .addAreaId("voorbeeldstad")
                .addArea(Area.builder()
                        .id("voorbeeldstad")
                        .name("Voorbeeldstad")
                        .kind(AreaKind.MUNICIPALITY)
                        .addCode(AreaCode.ofCbs("GM9999"))
                        .build())
                .addTargetGroup(TargetGroup.builder()
                        .id("ouderen")
                        .name("Ouderen")
                        .ages(AgeRange.ofAtLeast(65))
                        .build())
                .addFrameworkUse(FrameworkUse.builder()
                        .frameworkId(Frameworks.NATIONAL_FIVE_PILLARS.getId())
                        .version(Frameworks.NATIONAL_FIVE_PILLARS.getVersion())
                        .addEntry(PillarEntry.builder()
                                .pillarId("sterk-netwerk")
                                .status(PillarStatus.PLANNED)
                                .planned(PartialDate.parse("2027-33")) // the first quarter of 2027
                                .build())
                        .build())
                .addGoal(Goal.builder()
                        .id("minder-eenzame-ouderen")
                        .title("Minder ouderen zijn eenzaam")
                        .level(GoalLevel.MAIN)
                        .addAim(GoalAim.REDUCE)
                        .addTarget(AtMost.builder()
                                .share(Percentage.ofPercent("45"))
                                .indicatorId("eenzame-ouderen")
                                .targetGroupId("ouderen")
                                .by(PartialDate.ofYear(2028))
                                .build())
                        .build())
                .addIndicator(Indicator.builder()
                        .id("eenzame-ouderen")
                        .name("Aandeel eenzame ouderen")
                        .construct(Construct.LONELINESS)
                        .targetGroupId("ouderen")
                        .unit(IndicatorUnit.PERCENT)
                        .addMeasurement(Measurement.builder()
                                .id("eenzame-ouderen-2024")
                                .period(PartialDate.ofYear(2024))
                                .share(Percentage.ofPercent("49.3"))
                                .build())
                        .build())
                .build();

        // Everything is immutable: a change is a copy
        CoalitionPlan next = plan.toBuilder().revision("2").build();
        System.out.print(PlanJson.withoutConstraints().write(next));
    }
}

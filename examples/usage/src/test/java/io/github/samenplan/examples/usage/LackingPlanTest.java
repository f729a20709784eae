package io.github.samenplan.examples.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** The test that can be copied does fail: on a plan that lacks what it must have, and on one that cannot be read. */
class LackingPlanTest {

    @TempDir
    Path made;

    private static Path folder;

    @BeforeEach
    void take_a_new_folder() {
        folder = made;
    }

    /** The same test, over other plans. */
    static class Lacking extends EveryPlanTest {

        @Override
        Path plans() {
            return folder;
        }
    }

    /** Someren lacks a lead, and nothing else that the programme says a plan must have; no baseline knows this copy. */
    @Test
    void a_plan_without_a_lead_fails_at_the_rule_that_asks_for_one() throws Exception {
        Files.writeString(
                folder.resolve("someren.json"),
                Files.readString(Path.of("../plans/someren.json")).replace("plan-van-aanpak-someren", "nieuw-plan"));

        EngineExecutionResults ran = run();

        assertThat(ran.testEvents().failed().list())
                .extracting(event -> event.getTestDescriptor().getDisplayName())
                .hasSize(1)
                .allMatch(name -> name.endsWith(" (lead-missing)"));
        assertThat(said(ran.testEvents().failed().list().get(0)))
                .contains("someren.json:1:1", "ERROR lead-missing: Nobody is appointed to lead or coordinate.");
        assertThat(ran.containerEvents().started().list())
                .extracting(event -> event.getTestDescriptor().getDisplayName())
                .contains("Plan van aanpak eenzaamheid Someren", "Create a strong network");
    }

    @Test
    void a_plan_that_cannot_be_read_fails_with_all_its_faults() throws Exception {
        Files.copy(Path.of("twenty-faults.json"), folder.resolve("faults.json"));

        EngineExecutionResults ran = run();

        assertThat(ran.testEvents().failed().list()).hasSize(1);
        assertThat(said(ran.testEvents().failed().list().get(0)).lines().filter(line -> line.contains(" ERROR ")))
                .hasSize(20);
    }

    @Test
    void rules_that_do_not_apply_are_skipped() throws Exception {
        Files.copy(Path.of("../plans/coalitie-erbij.json"), folder.resolve("programme.json"));

        EngineExecutionResults ran = run();

        assertThat(ran.testEvents().failed().list()).isEmpty();
        assertThat(ran.testEvents().succeeded().list()).hasSize(1);
        assertThat(ran.testEvents().aborted().list()).hasSizeGreaterThan(20);
    }

    private static EngineExecutionResults run() {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Lacking.class))
                .execute();
    }

    private static String said(Event failed) {
        return failed.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow()
                .getMessage();
    }
}

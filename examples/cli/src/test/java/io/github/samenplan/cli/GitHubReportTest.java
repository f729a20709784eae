package io.github.samenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.cli.Samenplan.Ended;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings as commands to GitHub Actions. */
class GitHubReportTest {

    @TempDir
    Path folder;

    /** The README shows what Someren lacks: a lead, and five things that should be there. */
    @Test
    void findings_are_commands_with_the_worst_first() {
        Ended program = Samenplan.run("check", "../plans/someren.json", "--report=github=-");

        assertThat(program.out()).startsWith("""
                ::error file=../plans/someren.json,line=1,col=1,title=lead-missing::Er is geen kartrekker of coördinator aangewezen.
                ::warning file=../plans/someren.json,line=1,col=1,title=budget-missing::""");
        List<Annotation> all = Annotation.read(program.out());
        assertThat(all).filteredOn(one -> one.command().equals("error")).hasSize(1);
        assertThat(all).filteredOn(one -> one.command().equals("warning")).hasSize(5);
        assertThat(all)
                .extracting(Annotation::command)
                .isSortedAccordingTo(
                        (one, other) -> List.of("error", "warning", "notice").indexOf(one)
                                - List.of("error", "warning", "notice").indexOf(other));
    }

    @Test
    void faults_of_reading_are_at_their_own_lines() throws Exception {
        Ended program = Samenplan.run("check", "../usage/twenty-faults.json", "--report=github=-", "--lang=en");

        assertThat(Annotation.read(program.out()))
                .hasSize(20)
                .allMatch(one -> one.command().equals("error"))
                .contains(new Annotation(
                        "error",
                        "../usage/twenty-faults.json",
                        "11",
                        "32",
                        "null-value",
                        "There is null at 'areaIds'; leave out what is not stated."));
    }

    @Test
    void commas_and_percent_signs_in_a_name_are_part_of_the_name() throws Exception {
        Path plan = Files.writeString(folder.resolve("50%0A, a:b=c;[].json"), "");

        Ended program = Samenplan.run("check", plan.toString(), "--report=github=-");

        assertThat(program.out().lines()).hasSize(1);
        assertThat(Annotation.read(program.out())).extracting(Annotation::file).containsExactly(plan.toString());
    }
}

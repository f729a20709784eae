package io.github.samenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A check as Markdown, as another reader of Markdown sees it. */
class MarkdownReportTest {

    @TempDir
    Path folder;

    /** The README shows the lights of Someren and what it lacks. */
    @Test
    void a_table_has_the_lights_and_the_findings_are_folded_per_block() {
        Markdown read = Markdown.read(Samenplan.run("check", "../plans/someren.json", "--report=markdown=-")
                .out());

        assertThat(read.headings)
                .containsExactly(
                        "Toets van plannen op 2026-01-01",
                        "../plans/someren.json: Plan van aanpak eenzaamheid Someren");
        assertThat(read.cells)
                .containsExactly(
                        "Document",
                        "Bestuurlijk commitment",
                        "Creëer een sterk netwerk",
                        "Betrek mensen, eenzamen zelf",
                        "Werk aan een duurzame aanpak",
                        "Monitoring en evaluatie",
                        "../plans/someren.json: Plan van aanpak eenzaamheid Someren",
                        "🟠 oranje",
                        "🔴 rood",
                        "🟠 oranje",
                        "🟠 oranje",
                        "🟢 groen");
        assertThat(read.items)
                .contains(
                        "ontbreekt ../plans/someren.json:1:1 Er is geen kartrekker of coördinator aangewezen.",
                        "let op ../plans/someren.json:1:1 Er staat niet waar het geld voor de aanpak vandaan komt.");
        assertThat(read.html)
                .anyMatch(html -> html.startsWith("<details>\n<summary>Creëer een sterk netwerk: 🔴 rood, "))
                .filteredOn(html -> html.equals("</details>"))
                .hasSize(5);
    }

    @Test
    void every_document_is_a_row_and_every_profile_a_table() {
        Markdown read = Markdown.read(Samenplan.run(
                        "check",
                        "../plans",
                        "--lang=en",
                        "--profile=een-tegen-eenzaamheid",
                        "--profile=privacy",
                        "--report=markdown=-")
                .out());

        assertThat(read.kinds).filteredOn("TableBlock"::equals).hasSize(2);
        assertThat(read.cells).filteredOn(cell -> cell.startsWith("../plans/")).hasSize(10);
        assertThat(read.cells).contains("⚪ not assessed");
        assertThat(read.headings)
                .as("nothing applies to a programme")
                .noneMatch(heading -> heading.contains("coalitie"));
    }

    @Test
    void faults_stand_before_all_else() {
        Markdown read =
                Markdown.read(Samenplan.run("check", "../usage/twenty-faults.json", "--lang=en", "--report=markdown=-")
                        .out());

        assertThat(read.headings).endsWith("../usage/twenty-faults.json");
        assertThat(read.items)
                .hasSize(20)
                .contains("error ../usage/twenty-faults.json:11:32 There is null at 'areaIds'; leave out what is not"
                        + " stated.");
    }

    @Test
    void what_is_waived_says_why() throws Exception {
        Path waivers = Files.writeString(folder.resolve("waivers"), """
                {"format": "samenplan/1.0", "kind": "waiver-list", "waivers": [{"rule": "lead-missing",
                 "reason": "Vacature [open](https://example.org)", "owner": "@wethouder", "until": "2026-06"}]}
                """);

        Markdown read = Markdown.read(
                Samenplan.run("check", "../plans/someren.json", "--waivers=" + waivers, "--report=markdown=-")
                        .out());

        assertThat(read.items)
                .contains("ontbreekt ../plans/someren.json:1:1 Er is geen kartrekker of coördinator aangewezen."
                        + " Ontheffing: Vacature [open](https://example.org) (@wethouder, tot en met 2026-06)");
        assertThat(read.kinds).doesNotContain("Link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a | b `c` **d** _e_ ~~f~~",
                "[x](javascript:alert(1)) ![y](https://example.org/y.png)",
                "https://example.org www.example.org iemand@example.org",
                "@wethouder #12 !3 $4 %5 &6 ~label org/repo#7",
                "&lt;b&gt; &copy; \\\\ \\| #",
            })
    void what_a_plan_says_stays_text(String title) throws Exception {
        Path plan = Files.writeString(
                folder.resolve("plan.json"), """
                {"format": "samenplan/1.0", "kind": "coalition-plan", "id": "plan", "title": "%s", "language": "nl",
                 "goals": [{"id": "doel", "title": "%s"}]}
                """.formatted(title.replace("\\", "\\\\"), title.replace("\\", "\\\\")));

        String text =
                Samenplan.run("check", plan.toString(), "--report=markdown=-").out();
        Markdown read = Markdown.read(text);

        assertThat(read.headings).contains(plan + ": " + title);
        assertThat(read.cells).contains(plan + ": " + title);
        assertThat(read.items).anyMatch(item -> item.contains("doel '" + title + "': "));
        assertThat(read.kinds).doesNotContain("Link", "Image", "Emphasis", "HtmlInline");
        assertThat(read.html).allMatch(html -> html.startsWith("<details>") || html.equals("</details>"));
        // Who is mentioned, and what is referred to, is found in what was rendered
        assertThat(text).doesNotContainPattern("[@#!$%&~^](?=[\\p{L}\\p{N}])");
    }
}

package io.github.samenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.approach.Goal;
import io.github.samenplan.completeness.Answer;
import io.github.samenplan.completeness.CompletenessCheck;
import io.github.samenplan.completeness.CompletenessProfile;
import io.github.samenplan.completeness.CompletenessReport;
import io.github.samenplan.completeness.CompletenessRule;
import io.github.samenplan.completeness.Demand;
import io.github.samenplan.completeness.ProfileBlock;
import io.github.samenplan.completeness.Question;
import io.github.samenplan.completeness.RuleCatalogue;
import io.github.samenplan.fact.Label;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.jackson.CheckReport;
import io.github.samenplan.jackson.CheckedDocument;
import io.github.samenplan.jackson.PlanJson;
import io.github.samenplan.jackson.Reading;
import io.github.samenplan.plan.CoalitionPlan;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a plan says, every form of a report can be read by others, and says the same sentence. */
class ReportFormatProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static Path folder;

    @BeforeContainer
    static void make_a_folder() throws IOException {
        folder = Files.createTempDirectory("report-formats");
    }

    @AfterContainer
    static void remove_it() throws IOException {
        Files.deleteIfExists(folder.resolve("plan.json"));
        Files.delete(folder);
    }

    @Property(tries = 150)
    void every_form_reads_back_to_the_same_sentence(
            @ForAll("texts") String title, @ForAll("texts") String lacking, @ForAll Language language)
            throws Exception {
        CheckReport report = report(title, lacking);
        boolean dutch = language == Language.DUTCH;
        String message = (dutch ? "Hier ontbreekt " : "This lacks ") + lacking + ".";
        String sentence = trail(report, language) + ": " + message;

        assertThat(json(report, language)).isEqualTo(message);
        assertThat(sarif(report, language)).isEqualTo(sentence.replace("](", "] ("));
        assertThat(gitHub(report, language)).isEqualTo(sentence);
        assertThat(markdown(report, language))
                .isEqualTo((dutch ? "ontbreekt" : "missing") + " plan.json:8:5 "
                        + sentence.replaceAll("[\\p{Cntrl}\u2028\u2029]", " ").replace(MarkdownText.JOINER, ""));
        Element failure = junit(report, language);
        // XML 1.0 cannot hold all characters, and in an attribute no line ends
        String allowed = sentence.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\uFFFE\uFFFF]", "\uFFFD");
        assertThat(failure.getAttribute("message")).isEqualTo(allowed.replaceAll("[\t\n\r]", " "));
        assertThat(failure.getTextContent()).startsWith("plan.json:8:5 " + allowed.replaceAll("\r\n?", "\n") + "\n");
    }

    /** Returns the way to the gap; a title in it is shortened, and on one line. */
    private static String trail(CheckReport report, Language language) {
        CompletenessReport completeness =
                report.getDocuments().get(0).completeness().orElseThrow();
        return completeness.findings().get(0).getLocation().trail(language);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> telling = Arbitraries.of(
                "<",
                ">",
                "&",
                "&amp;",
                "]]>",
                "<!--",
                "\"",
                "'",
                "`",
                "``",
                "|",
                "\\",
                "*",
                "_",
                "~~",
                "#",
                "- ",
                "![",
                "](",
                "[",
                "]",
                "{0}",
                "{",
                "}",
                "}}",
                "::",
                "::error::",
                "%",
                "%0A",
                "%25",
                ",",
                ":",
                "=",
                "@a",
                "#1",
                "https://a.nl",
                "www.a.nl",
                "<br>",
                "</details>",
                "\n",
                "\r",
                "\r\n",
                "\n\n",
                "\t",
                "\u0000",
                "\u001b[31m",
                "\u007f",
                "\u0085",
                "\u2028",
                "\u202e",
                "\u2060",
                "\ufeff",
                "\ufffe",
                "\uffff",
                "é",
                "e\u0301",
                "👵🏽",
                " ",
                "  ",
                "een",
                "Samen 1.");
        Arbitrary<String> any = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(character -> character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                .map(Character::toString);
        // A text of a plan starts and ends with something that can be seen
        return Arbitraries.oneOf(telling, telling, any)
                .list()
                .ofMaxSize(10)
                .map(pieces -> "a" + String.join("", pieces) + "z");
    }

    // ---- A report with one gap

    private static CheckReport report(String title, String lacking) throws IOException {
        CoalitionPlan plan = CoalitionPlan.builder()
                .id("plan")
                .title("Plan")
                .language("nl")
                .addGoal(Goal.builder().id("doel").title(title).build())
                .build();
        Path file = folder.resolve("plan.json");
        PlanJson.withoutConstraints().write(plan, file);
        Reading reading = PlanJson.withoutConstraints().read(file);
        CompletenessRule rule = lacking(lacking);
        CompletenessProfile profile = CompletenessProfile.builder()
                .id("proef")
                .version("1")
                .name(Label.of("nl", "Proef"))
                .addBlock(ProfileBlock.builder()
                        .id("alles")
                        .name(Label.of("nl", "Alles"))
                        .addDemand(Demand.of(rule))
                        .build())
                .build();
        return CheckReport.of(
                DAY,
                List.of(new CheckedDocument(
                        file.toString(),
                        reading,
                        Optional.of(CompletenessCheck.of(List.of(profile), RuleCatalogue.of(rule))
                                .run(reading.getDocument().orElseThrow(), DAY)))));
    }

    private static CompletenessRule lacking(String what) {
        return new CompletenessRule() {
            @Override
            public FindingCode getCode() {
                return FindingCode.of("lacking", Severity.ERROR, "Hier ontbreekt {0}.", "This lacks {0}.");
            }

            @Override
            public Words getAdvice() {
                return Words.of("Vul aan.", "Add it.");
            }

            @Override
            public Words getSource() {
                return Words.ofBoth("Handreiking 2024");
            }

            @Override
            public Answer check(Question question) {
                return Answer.notMet(question.getParts().of(Goal.class).stream()
                        .map(goal -> Answer.Evidence.at(goal.getLocation(), Words.ofBoth(what)))
                        .toList());
            }
        };
    }

    // ---- What others read

    private static String json(CheckReport report, Language language) {
        JsonNode finding = JsonMapper.shared()
                .readTree(text(ReportFormat.JSON, report, language))
                .at("/documents/0/checks/0/blocks/0/answers/0/gaps/0/finding");
        return finding.path("message").path(language.getTag()).asString();
    }

    private static String sarif(CheckReport report, Language language) {
        return JsonMapper.shared()
                .readTree(text(ReportFormat.SARIF, report, language))
                .at("/runs/0/results/0/message/text")
                .asString()
                .replace("{{", "{")
                .replace("}}", "}");
    }

    private static String gitHub(CheckReport report, Language language) {
        List<Annotation> read = Annotation.read(text(ReportFormat.GITHUB, report, language));
        assertThat(read).hasSize(1);
        return read.get(0).message();
    }

    private static String markdown(CheckReport report, Language language) {
        Markdown read = Markdown.read(text(ReportFormat.MARKDOWN, report, language));
        assertThat(read.html).hasSize(2);
        assertThat(read.kinds).doesNotContain("Link", "Image", "Emphasis", "HtmlInline");
        return read.items.get(0);
    }

    private static Element junit(CheckReport report, Language language) throws Exception {
        String text = text(ReportFormat.JUNIT, report, language);
        return (Element) DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getElementsByTagName("failure")
                .item(0);
    }

    private static String text(ReportFormat format, CheckReport report, Language language) {
        return format.text(new ReportFormat.Judged(report, Severity.ERROR), language);
    }
}

package io.github.samenplan.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.completeness.Parameter.Bound;
import io.github.samenplan.fact.Label;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds docs/rules.md, the catalogue for readers, to the rules and profiles themselves. */
class RulePageTest {

    private static final Path PAGE = Path.of("docs/rules.md");

    @Test
    void the_page_of_rules_is_that_of_the_catalogue() throws IOException {
        String expected = page();
        Path made = Files.writeString(Path.of("target/rules.md"), expected);

        assertThat(Files.readString(PAGE))
                .as("The rules or profiles changed: look at %s, and copy it to %s", made, PAGE)
                .isEqualTo(expected);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # The rules, and the profiles that ask for them

                A rule asks one thing of a plan, and a profile takes rules and says how bad it is when one is not kept. A
                plan answers each rule with met, not met, or not applicable, and shows where.

                The verb of the source decides: what it says *must* be there is an **error** where it is missing, what
                it says *should* be there a **warning**. What the library asks itself is **information**.

                """);
        page.append("## Profiles\n");
        for (CompletenessProfile profile : Profiles.shipped()) {
            page.append("\n### ")
                    .append(words(profile.getName()))
                    .append("\n\n`")
                    .append(profile.reference());
            page.append("`. ").append(profile.getSource().orElseThrow()).append(".\n\n");
            page.append("| block | rule | when it is not kept |\n|---|---|---|\n");
            for (ProfileBlock block : profile.getBlocks()) {
                for (Demand demand : block.getDemands()) {
                    page.append("| ")
                            .append(block.getName().in("en"))
                            .append(" | `")
                            .append(demand.getRule());
                    page.append("` | ")
                            .append(severity(demand))
                            .append(settings(demand))
                            .append(" |\n");
                }
            }
        }
        page.append("\n## Rules\n");
        for (CompletenessRule rule : RuleCatalogue.shipped().getRules()) {
            page.append("\n### `").append(rule.getCode()).append("`\n\n");
            page.append("- ").append(both(rule.getCode().getSentence())).append("\n");
            page.append("- ").append(both(rule.getAdvice())).append("\n");
            page.append("- Source: ").append(rule.getSource().in(Language.ENGLISH));
            page.append(". ").append(name(rule.getCode().getSeverity())).append(".\n");
            for (Parameter parameter : rule.getParameters()) {
                page.append("- Parameter `").append(parameter.id()).append("`: ");
                page.append(parameter.bound() == Bound.AT_LEAST ? "at least " : "at most ");
                page.append(parameter.standard()).append(" ");
                page.append(parameter.meaning().in(Language.ENGLISH)).append(".\n");
            }
            if (!((PlanRule) rule).topics().isEmpty()) {
                page.append("- A plan can say that this is absent, or could not be read, under the topic ");
                page.append(((PlanRule) rule)
                                .topics().stream()
                                        .map(topic -> "`" + topic + "`")
                                        .collect(Collectors.joining(" or ")))
                        .append(".\n");
            }
        }
        return page.toString();
    }

    private static String words(Label label) {
        return label.in("nl") + " (" + label.in("en") + ")";
    }

    private static String both(Words words) {
        return words.in(Language.DUTCH) + " *" + words.in(Language.ENGLISH) + "*";
    }

    private static String severity(Demand demand) {
        return name(demand.getSeverity().orElseThrow());
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "information";
        };
    }

    private static String settings(Demand demand) {
        return demand.getSettings().stream()
                .map(setting -> ", `" + setting.getParameter() + "` " + setting.getValue())
                .collect(Collectors.joining());
    }
}

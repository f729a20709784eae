package io.github.samenplan.referral;

import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Words;
import io.github.samenplan.referral.RuleTable.Row;
import io.github.samenplan.referral.RuleTable.Way;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rules of a place as a diagram in text (Dutch: <i>schema van de toeleiding</i>), to look at with a team: what each
 * rule is for, where it leads, what takes its place when that fails, and which signals go nowhere.
 */
public final class ReferralDiagram {

    private final ReferralAnalysis analysis;

    private ReferralDiagram(ReferralAnalysis analysis) {
        this.analysis = analysis;
    }

    /** Returns the diagram in the language of Mermaid (https://mermaid.js.org), which many sites and editors draw. */
    public String mermaid(Language language) {
        RuleTable table = analysis.getDesk().table();
        Map<String, String> places = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        lines.add("flowchart LR");
        for (Row row : table.rows()) {
            String rule = "rule" + (row.number() + 1);
            boolean dead =
                    analysis.getDeadRules().stream().anyMatch(one -> one.rule().equals(row.rule()));
            lines.add("    " + rule + "[\"" + (row.number() + 1) + ". "
                    + escaped(row.rule().getTitle().orElse(row.rule().getId())) + "<br/>"
                    + escaped(table.inWords(row.when()).in(language)) + "\"]" + (dead ? ":::dead" : ""));
            for (Way way : row.ways()) {
                String how = way.route()
                        .getHandOver()
                        .map(ReferralWords::of)
                        .map(words -> "|\"" + escaped(words.in(language)) + "\"|")
                        .orElse("");
                lines.add("    " + rule + " -->" + how + " " + place(way.to(), places, lines));
                for (Destination other : way.ifFails()) {
                    String failing = Words.of("lukt het niet", "if that fails").in(language);
                    lines.add("    " + place(way.to(), places, lines) + " -.->|\"" + failing + "\"| "
                            + place(other, places, lines));
                }
            }
        }
        int number = 1;
        for (ReferralAnalysis.Gap gap : analysis.getGaps()) {
            lines.add("    gap" + number + "{{\"" + escaped(gap.when().in(language)) + "\"}}:::gap -.-> nowhere");
            number++;
        }
        if (number > 1) {
            lines.add("    nowhere((\"" + Words.of("nergens heen", "nowhere").in(language) + "\")):::gap");
        }
        lines.add("    classDef gap stroke:#b00020,stroke-width:2px");
        lines.add("    classDef dead stroke-dasharray:4 4");
        lines.add("    classDef closed stroke:#b00020,stroke-dasharray:4 4");
        return String.join("\n", lines) + "\n";
    }

    /** Names the node of a place; a place that is met for the first time gets its line first. */
    private String place(Destination to, Map<String, String> places, List<String> lines) {
        return places.computeIfAbsent(to.id(), id -> {
            String node = "place" + (places.size() + 1);
            boolean closed = to.closedOn(analysis.getDate()).isPresent();
            lines.add("    " + node + "([\"" + escaped(to.name()) + "\"])" + (closed ? ":::closed" : ""));
            return node;
        });
    }

    /** Returns a text as it may stand between quotation marks in Mermaid, where # starts the name of a character. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (Character.isISOControl(point)) {
                escaped.append(' ');
            } else if ("\"#<>&`\\[]{}|".indexOf(point) >= 0) {
                escaped.append('#').append(point).append(';');
            } else {
                escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    /** Returns the diagram in English. */
    @Override
    public String toString() {
        return mermaid(Language.ENGLISH);
    }

    /** Returns the diagram of the rules that were analysed. */
    public static ReferralDiagram of(ReferralAnalysis analysis) {
        return new ReferralDiagram(Objects.requireNonNull(analysis, "analysis"));
    }
}

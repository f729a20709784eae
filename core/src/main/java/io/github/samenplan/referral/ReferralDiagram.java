package io.github.samenplan.referral;

import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules of a place as a diagram (Dutch: <i>schema van de toeleiding</i>), to look at with a team: what each rule is
 * for, where it leads, what takes its place when that fails, and which signals go nowhere. It can be had in parts, to be
 * drawn in any way, and as text.
 */
public final class ReferralDiagram {

    private final ReferralAnalysis analysis;

    private ReferralDiagram(ReferralAnalysis analysis) {
        this.analysis = analysis;
    }

    /** Returns the rules with where they lead, in the order of the arrangement. */
    public List<Branch> getBranches() {
        RuleTable table = analysis.getDesk().table();
        Set<ReferralRule> dead = analysis.getDeadRules().stream()
                .map(ReferralAnalysis.DeadRule::rule)
                .collect(Collectors.toCollection(HashSet::new));
        return table.rows().stream()
                .map(row -> new Branch(
                        row.number() + 1,
                        row.rule(),
                        table.inWords(row.when()),
                        dead.contains(row.rule()),
                        row.ways().stream()
                                .map(way -> new Arrow(
                                        way.route(),
                                        place(way.to()),
                                        way.route().getHandOver().map(ReferralWords::of),
                                        way.route().getWithin().map(ReferralWords::within),
                                        way.ifFails().stream().map(this::place).toList()))
                                .toList()))
                .toList();
    }

    private Place place(Destination to) {
        return new Place(to.id(), to.name(), to.closedOn(analysis.getDate()));
    }

    /** Returns the diagram in the language of Mermaid (https://mermaid.js.org), which many sites and editors draw. */
    public String mermaid(Language language) {
        Map<String, String> places = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        lines.add("flowchart LR");
        for (Branch branch : getBranches()) {
            String rule = "rule" + branch.number();
            lines.add("    " + rule + "[\"" + branch.number() + ". "
                    + escaped(branch.rule().getTitle().orElse(branch.rule().getId())) + "<br/>"
                    + escaped(branch.when().in(language)) + "\"]" + (branch.isDead() ? ":::dead" : ""));
            for (Arrow arrow : branch.arrows()) {
                String how = arrow.handOver()
                        .map(words -> "|\"" + escaped(words.in(language)) + "\"|")
                        .orElse("");
                lines.add("    " + rule + " -->" + how + " " + node(arrow.to(), places, lines));
                for (Place other : arrow.ifFails()) {
                    String failing = Words.of("lukt het niet", "if that fails").in(language);
                    lines.add("    " + node(arrow.to(), places, lines) + " -.->|\"" + failing + "\"| "
                            + node(other, places, lines));
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
    private static String node(Place to, Map<String, String> places, List<String> lines) {
        return places.computeIfAbsent(to.id(), id -> {
            String node = "place" + (places.size() + 1);
            lines.add("    " + node + "([\"" + escaped(to.name()) + "\"])"
                    + (to.hindrance().isPresent() ? ":::closed" : ""));
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

    /**
     * A rule, and where it leads (Dutch: <i>tak</i>).
     *
     * @param number its number in the arrangement, from 1
     * @param rule the rule
     * @param when which signals it is for, in words
     * @param isDead whether it can never count
     * @param arrows where it leads, in order of preference
     */
    public record Branch(int number, ReferralRule rule, Words when, boolean isDead, List<Arrow> arrows) {

        /** Copies the arrows. */
        public Branch {
            arrows = List.copyOf(arrows);
        }
    }

    /**
     * A route to a place (Dutch: <i>pijl</i>).
     *
     * @param route the route
     * @param to where it ends
     * @param handOver how a signal goes there, in words, where that is stated
     * @param within how soon it is taken up, in words, where that is stated
     * @param ifFails what takes its place when it fails
     */
    public record Arrow(
            ReferralRoute route, Place to, Optional<Words> handOver, Optional<Words> within, List<Place> ifFails) {

        /** Copies the places. */
        public Arrow {
            ifFails = List.copyOf(ifFails);
        }
    }

    /**
     * Where a route ends (Dutch: <i>bestemming</i>).
     *
     * @param id the id of the contact point, service, organisation or body
     * @param name its name; its id, where the plan knows none of that id
     * @param hindrance why nobody can go there on the day of the analysis, if nobody can
     */
    public record Place(String id, String name, Optional<RouteProblem.Kind> hindrance) {}
}

package io.github.samenplan.jackson;

import static io.github.samenplan.jackson.ReadingCases.inPlan;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Language;
import io.github.samenplan.plan.IdIndex;
import io.github.samenplan.plan.WellFormedness;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What a schema cannot say, or what it could say only at the price of patterns that nobody can read: the reader refuses
 * it, and the schema does not. The page on the format has the same list.
 */
final class SchemaGaps {

    /**
     * One gap.
     *
     * @param sentence what the page on the format says of it
     * @param found tells whether a finding, on a value of the document as it is spelt there, is of this sort
     * @param documents examples, which the schema accepts and the reader refuses
     */
    record Gap(String sentence, BiPredicate<Finding, String> found, List<String> documents) {

        @Override
        public String toString() {
            return sentence;
        }
    }

    private static final Set<FindingCode> IDS = Set.of(
            IdIndex.DUPLICATE_ID,
            IdIndex.UNKNOWN_REFERENCE,
            IdIndex.WRONG_REFERENCE,
            IdIndex.UNKNOWN_VERSION,
            IdIndex.UNKNOWN_PILLAR);

    static final List<Gap> ALL = List.of(
            new Gap(
                    "Ids that are not unique, and references to a part, pillar or version that is not there or is of"
                            + " another sort.",
                    (finding, value) -> IDS.contains(finding.getCode()),
                    List.of(
                            inPlan("\"areas\": [{\"id\": \"b\", \"name\": \"B\"}, {\"id\": \"b\", \"name\": \"B\"}]"),
                            inPlan("\"areaIds\": [\"b\"]"),
                            inPlan("\"publisherId\": \"a\""),
                            inPlan("\"goals\": [{\"id\": \"g\", \"title\": \"G\","
                                    + " \"pillars\": [\"een-tegen-eenzaamheid/dak\"]}]"),
                            inPlan("\"frameworkUses\": [{\"frameworkId\": \"een-tegen-eenzaamheid\","
                                    + " \"version\": \"99\"}]"))),
            new Gap(
                    "Ends that come before their beginnings: of periods, ranges, intervals, cut-offs, opening hours and"
                            + " ages.",
                    (finding, value) -> says(
                            finding,
                            "Time span must not end before it begins",
                            "Range must not end below its start",
                            "Interval must not end below its start",
                            "Cut-off must not end below its start",
                            "Opening hours must close after they open",
                            "Age range must not end before it starts"),
                    List.of(
                            inPlan("\"period\": {\"begin\": \"2020\", \"end\": \"2019-12\"}"),
                            inIndicator("\"ages\": \"64-18\""),
                            inIndicator("\"measurements\": [{\"id\": \"m\","
                                    + " \"number\": {\"atLeast\": 3, \"atMost\": 2}}]"),
                            inIndicator("\"measurements\": [{\"id\": \"m\","
                                    + " \"uncertainty\": {\"lower\": 3, \"upper\": 2}}]"),
                            inIndicator(
                                    "\"instrument\": {\"kind\": \"ucla-3\", \"cutOffs\": [{\"severity\": \"strong\","
                                            + " \"lowest\": 3, \"highest\": 2}]}"),
                            inPlan("\"referral\": {\"contactPoints\": [{\"id\": \"c\", \"name\": \"C\","
                                    + " \"openingHours\": [{\"days\": [\"monday\"], \"opens\": \"17:00\","
                                    + " \"closes\": \"09:00\"}]}]}"))),
            new Gap(
                    "29 February in a year that has none.",
                    (finding, value) -> says(finding, "Partial date must be a day of the calendar")
                            && value.matches("\"[0-9]{4}-02-29~?\""),
                    List.of(inPlan("\"issued\": \"2021-02-29\""))),
            new Gap(
                    "Durations of more than 2147483647 days, months or years.",
                    (finding, value) -> value.matches("\"P.*[0-9]{10}.*"),
                    List.of(inPlan("\"period\": {\"duration\": \"P2147483648D\"}"))),
            new Gap(
                    "Shares with more than 12 decimals.",
                    (finding, value) ->
                            says(finding, "at most 12 decimals") && value.matches("[0-9]{1,2}\\.[0-9]{13,}"),
                    List.of(inIndicator("\"measurements\": [{\"id\": \"m\", \"share\": 50.0000000000001}]"))),
            new Gap(
                    "In a name per language, a language code that is not the shortest, such as `nld`.",
                    (finding, value) -> says(finding, "Language tag must be a canonical") && value.contains("nld"),
                    List.of(inPlan(
                            "\"frameworks\": [{\"id\": \"f\", \"version\": \"1\", \"name\": {\"nld\": \"F\"}}]"))),
            new Gap(
                    "The length of texts outside the basic plane, such as emoji: a schema counts characters, the reader"
                            + " UTF-16 units.",
                    (finding, value) -> finding.getCode() == WellFormedness.TEXT && isLongInUnitsOnly(finding, value),
                    List.of(inPlan("\"summary\": \"" + "👵".repeat(2001) + "\""))),
            new Gap(
                    "Double keys: whoever parses JSON for a schema has dropped one.",
                    (finding, value) -> finding.getCode() == ReadingCodes.DUPLICATE_PROPERTY,
                    List.of(inPlan("\"summary\": \"s\", \"summary\": \"s\""))),
            new Gap(
                    "Half a character inside a property of your own.",
                    (finding, value) -> finding.getCode() == ReadingCodes.ENCODING
                            && finding.getLocation().getPointer().contains("/x-"),
                    List.of(inPlan("\"x-a\": \"\\ud800\""))),
            new Gap(
                    "Limits: numbers of more than 100 signs or 1000 zeros, properties of your own that are nested more"
                            + " than 32 levels deep, documents of more than 8 million characters or 100 levels.",
                    (finding, value) -> finding.getCode() == ReadingCodes.LIMIT
                            || says(finding, "A number may be at most 100 characters long")
                            || says(finding, "nested at most 32 levels deep"),
                    List.of(
                            inIndicator("\"measurements\": [{\"id\": \"m\", \"number\": {\"exact\": 1e1001}}]"),
                            inIndicator("\"measurements\": [{\"id\": \"m\", \"number\": {\"exact\": " + "1".repeat(101)
                                    + "}}]"),
                            inPlan("\"x-a\": " + "[".repeat(33) + "]".repeat(33)),
                            inPlan("\"x-a\": " + "[".repeat(100) + "]".repeat(100)),
                            inPlan("\"x-a\": 1" + " ".repeat(8_000_000)))));

    private SchemaGaps() {}

    /** Tells whether a finding, on a value as it is spelt in the document, is one that no schema need make. */
    static boolean isGap(Finding finding, String value) {
        return ALL.stream().anyMatch(gap -> gap.found().test(finding, value));
    }

    private static boolean isLongInUnitsOnly(Finding finding, String value) {
        int max = Integer.parseInt(
                finding.message(Language.ENGLISH).replaceAll("(?s).*at most (\\d+) characters.*", "$1"));
        return Json.parse(value) instanceof Json.Text text
                && text.content().length() > max
                && text.content().codePointCount(0, text.content().length()) <= max;
    }

    private static boolean says(Finding finding, String... sentences) {
        String message = finding.message(Language.ENGLISH);
        return List.of(sentences).stream().anyMatch(message::contains);
    }

    private static String inIndicator(String properties) {
        return inPlan("\"indicators\": [{\"id\": \"i\", \"name\": \"I\", " + properties + "}]");
    }
}

package io.github.samenplan.jackson;

import io.github.samenplan.completeness.CompletenessReport;
import io.github.samenplan.completeness.CompletenessReport.BlockResult;
import io.github.samenplan.completeness.CompletenessReport.Gap;
import io.github.samenplan.completeness.CompletenessReport.ProfileResult;
import io.github.samenplan.completeness.CompletenessReport.RuleResult;
import io.github.samenplan.completeness.Waiver;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.jackson.SarifForm.Descriptor;
import io.github.samenplan.jackson.SarifForm.Text;
import io.github.samenplan.plan.PlanDocument;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Puts what was found into one run of SARIF 2.1.0, in one language.
 *
 * <p>Findings of reading and gaps are results, also those that are waived (with a suppression) or known from before (not
 * changed since the baseline). A file that cannot be opened, and what was not checked, are notifications of the tool.
 */
final class SarifMapping {

    /** The version that every consumer takes, with the errata of 2023. */
    static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final String ABOUT = "https://github.com/samenplan/samenplan";
    private static final String FINGERPRINT = "samenplan/v1";
    private static final Words MEND_FIRST = Words.of(
            "Herstel dit eerst: pas daarna is te zien wat er nog ontbreekt.",
            "Mend this first: only then can be told what is missing.");

    private final List<CheckedDocument> documents;
    private final Language language;
    private final List<Result> results;
    private final boolean waivers;
    private final Descriptors rules = new Descriptors();
    private final Descriptors notifications = new Descriptors();
    private final Map<String, Integer> fingerprints = new HashMap<>();

    private SarifMapping(CheckReport report, Language language) {
        this.documents = report.getDocuments();
        this.language = language;
        this.results = Stream.concat(
                        documents.stream().flatMap(SarifMapping::results),
                        report.getWaiverFindings().stream().map(Result::onWaiver))
                .toList();
        this.waivers = results.stream().anyMatch(result -> result.waiver().isPresent());
        addAskedRules();
        results.stream().map(Result::finding).forEach(finding -> rules.add(finding.getCode(), this::descriptor));
        documents.stream()
                .flatMap(SarifMapping::notified)
                .forEach(finding -> notifications.add(finding.getCode(), this::descriptor));
    }

    static SarifForm.Log log(CheckReport report, Optional<ReportForm.Tool> tool, Language language) {
        SarifForm.Run run = new SarifMapping(report, language).run(tool);
        return new SarifForm.Log(SCHEMA, "2.1.0", List.of(run));
    }

    private SarifForm.Run run(Optional<ReportForm.Tool> tool) {
        return new SarifForm.Run(
                new SarifForm.Tool(new SarifForm.Driver(
                        tool.map(ReportForm.Tool::name).orElse("samenplan"),
                        tool.map(ReportForm.Tool::version),
                        ABOUT,
                        rules.all,
                        notifications.all)),
                List.of(invocation()),
                language.getTag(),
                "unicodeCodePoints",
                results.stream().map(this::result).toList());
    }

    // ---- What was found

    /** Something that was found, by a place that stays when other parts of the document move. */
    private record Result(
            String file,
            String document,
            Finding finding,
            String place,
            Optional<Waiver> waiver,
            Optional<Boolean> known) {

        static Result of(CheckedDocument document, Finding finding) {
            return new Result(
                    document.file(),
                    id(document),
                    finding,
                    withoutNumbers(finding.getLocation()),
                    Optional.empty(),
                    Optional.empty());
        }

        static Result of(CheckedDocument document, Gap gap, boolean compared) {
            return new Result(
                    document.file(),
                    id(document),
                    document.reading().located(gap.finding()),
                    gap.place(),
                    gap.waiver(),
                    compared ? Optional.of(gap.known()) : Optional.empty());
        }

        /** A waiver is known by what it is for: more than one for a rule are told apart by their numbers. */
        static Result onWaiver(Finding finding) {
            return new Result(
                    "", "", finding, withoutNumbers(finding.getLocation()), Optional.empty(), Optional.empty());
        }

        private static String id(CheckedDocument document) {
            return document.reading().getDocument().map(PlanDocument::getId).orElse("");
        }

        private static String withoutNumbers(Location location) {
            return location.trail(Language.ENGLISH) + location.getPointer().replaceAll("/[0-9]+(?=/|$)", "");
        }
    }

    private static Stream<Result> results(CheckedDocument document) {
        List<Gap> gaps = document.completeness().map(CompletenessReport::gaps).orElse(List.of());
        boolean compared = gaps.stream().anyMatch(Gap::known);
        return Stream.concat(
                document.reading().getFindings().stream()
                        .filter(finding -> !isUnreadable(finding))
                        .map(finding -> Result.of(document, finding)),
                gaps.stream().map(gap -> Result.of(document, gap, compared)));
    }

    private static boolean isUnreadable(Finding finding) {
        return finding.getCode().equals(BulkReader.UNREADABLE);
    }

    private static Stream<Finding> notified(CheckedDocument document) {
        return Stream.concat(
                document.reading().getFindings().stream().filter(SarifMapping::isUnreadable),
                document.reading().getUnchecked().stream());
    }

    // ---- Rules

    /** Adds every rule that was asked, each once, at the worst severity that a profile gives it. */
    private void addAskedRules() {
        Map<FindingCode, Asked> asked = new LinkedHashMap<>();
        for (CheckedDocument document : documents) {
            for (ProfileResult profile :
                    document.completeness().map(CompletenessReport::getProfiles).orElse(List.of())) {
                for (BlockResult block : profile.blocks()) {
                    block.rules()
                            .forEach(rule -> asked.computeIfAbsent(rule.rule().getCode(), code -> new Asked(rule))
                                    .by(profile, block, rule));
                }
            }
        }
        asked.forEach((code, rule) -> rules.add(code, unused -> rule.descriptor()));
    }

    /** A rule, and who asks for it. */
    private final class Asked {

        private final RuleResult rule;
        private final Set<String> profiles = new LinkedHashSet<>();
        private final Set<String> blocks = new LinkedHashSet<>();
        private Severity severity = Severity.INFO;

        private Asked(RuleResult rule) {
            this.rule = rule;
        }

        private void by(ProfileResult profile, BlockResult block, RuleResult asked) {
            profiles.add(profile.profile().getId());
            blocks.add(profile.profile().getName().in(language.getTag()) + ", "
                    + block.block().getName().in(language.getTag()));
            severity = asked.severity().reaches(severity) ? asked.severity() : severity;
        }

        private Descriptor descriptor() {
            String sentence = sentence(rule.rule().getCode());
            String advice = rule.rule().getAdvice().in(language);
            String source = rule.rule().getSource().in(language);
            String sourceWord = Words.of("Bron", "Source").in(language);
            String askedWord = Words.of("Gevraagd door", "Asked by").in(language);
            String askers = String.join("; ", blocks);
            return new Descriptor(
                    rule.rule().getCode().getId(),
                    text(sentence),
                    text(sentence + " " + advice),
                    new Text(
                            literal(advice + "\n\n" + sourceWord + ": " + source + "\n\n" + askedWord + ": " + askers),
                            Optional.of(literal(advice + "\n\n- **" + sourceWord + "**: " + source + "\n- **"
                                    + askedWord + "**: " + askers))),
                    new SarifForm.Configuration(level(severity)),
                    Optional.of(new SarifForm.Tags(List.copyOf(profiles))));
        }
    }

    private Descriptor descriptor(FindingCode code) {
        return new Descriptor(
                code.getId(),
                text(sentence(code)),
                text(sentence(code)),
                text(code.getSeverity() == Severity.ERROR ? MEND_FIRST.in(language) : sentence(code)),
                new SarifForm.Configuration(level(code.getSeverity())),
                Optional.empty());
    }

    private String sentence(FindingCode code) {
        return code.inGeneral().in(language);
    }

    /** Rules or notifications, each once, by their numbers. */
    private static final class Descriptors {

        private final Map<FindingCode, Integer> numbers = new HashMap<>();
        private final List<Descriptor> all = new ArrayList<>();

        private void add(FindingCode code, Function<FindingCode, Descriptor> descriptor) {
            if (numbers.putIfAbsent(code, all.size()) == null) {
                all.add(descriptor.apply(code));
            }
        }

        private int number(FindingCode code) {
            return numbers.get(code);
        }
    }

    // ---- Results and notifications

    private SarifForm.Result result(Result found) {
        Finding finding = found.finding();
        return new SarifForm.Result(
                finding.getCode().getId(),
                rules.number(finding.getCode()),
                level(finding.getSeverity()),
                message(finding),
                List.of(location(found.file(), finding.getLocation())),
                Map.of(FINGERPRINT, fingerprint(found)),
                // By the standard either all results of a run have them or none
                waivers
                        ? Optional.of(
                                found.waiver().stream().map(this::suppression).toList())
                        : Optional.empty(),
                found.known().map(known -> known ? "unchanged" : "new"));
    }

    private SarifForm.Invocation invocation() {
        return new SarifForm.Invocation(
                documents.stream()
                        .flatMap(document -> document.reading().getFindings().stream())
                        .noneMatch(SarifMapping::isUnreadable),
                documents.stream()
                        .flatMap(document -> notified(document).map(finding -> notification(document, finding)))
                        .toList());
    }

    private SarifForm.Notification notification(CheckedDocument document, Finding finding) {
        return new SarifForm.Notification(
                new SarifForm.Reference(finding.getCode().getId(), notifications.number(finding.getCode())),
                level(finding.getSeverity()),
                message(finding),
                List.of(location(document.file(), finding.getLocation())));
    }

    private SarifForm.Suppression suppression(Waiver waiver) {
        return new SarifForm.Suppression(
                "external", "accepted", waiver.justification().in(language));
    }

    private Text message(Finding finding) {
        String trail = finding.getLocation().trail(language);
        return text((trail.isEmpty() ? "" : trail + ": ") + finding.message(language));
    }

    private SarifForm.Location location(String file, Location place) {
        String trail = place.trail(language);
        String pointer = place.getPointer();
        return new SarifForm.Location(
                new SarifForm.PhysicalLocation(
                        new SarifForm.ArtifactLocation(FileAddress.of(named(file, place))),
                        new SarifForm.Region(
                                place.getLine().orElse(1), place.getColumn().orElse(1))),
                pointer.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                List.of(new SarifForm.LogicalLocation(trail.isEmpty() ? pointer : trail, pointer))));
    }

    /** Returns the file of a place: of one with many documents its own name, else the name that the report gives it. */
    private static String named(String file, Location place) {
        return place.getFile().filter(name -> !file.endsWith(name)).orElse(file);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /**
     * Names a result by what does not change when the document is edited elsewhere: its rule, the document, the place and
     * what its sentence is filled with; the second of the same name gets a number.
     */
    private String fingerprint(Result found) {
        List<String> parts = new ArrayList<>();
        parts.add(found.finding().getCode().getId());
        parts.add(found.document());
        parts.add(found.place());
        found.finding().getArguments().forEach(argument -> parts.add(argument.in(Language.ENGLISH)));
        String name = hash(parts);
        int times = fingerprints.merge(name, 1, Integer::sum);
        return times == 1 ? name : name + ":" + times;
    }

    private static String hash(List<String> parts) {
        try {
            byte[] text = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has it
        }
    }

    private static Text text(String plain) {
        return new Text(literal(plain));
    }

    /** Returns a text in which nothing is a placeholder, nor a link, for whoever shows it (SARIF 3.11.5 and 3.11.6). */
    private static String literal(String text) {
        return text.replace("{", "{{").replace("}", "}}").replace("](", "] (");
    }
}

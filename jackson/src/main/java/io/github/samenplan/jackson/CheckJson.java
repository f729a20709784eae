package io.github.samenplan.jackson;

import io.github.samenplan.completeness.CheckDocument;
import io.github.samenplan.completeness.CompletenessProfile;
import io.github.samenplan.completeness.CompletenessRule;
import io.github.samenplan.completeness.Demand;
import io.github.samenplan.completeness.Parameter;
import io.github.samenplan.completeness.RuleCatalogue;
import io.github.samenplan.completeness.WaiverList;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.Shape;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the documents that stand beside plans when they are checked: profiles, waivers and baselines.
 *
 * <p>They are written as plans are: the same format, the same layout, the same findings with line and column. Bad input
 * gives findings, never an exception. Safe for use by many threads.
 */
public final class CheckJson {

    /** A rule is not in the catalogue. */
    public static final FindingCode UNKNOWN_RULE =
            FindingCode.of("unknown-rule", Severity.ERROR, "Er is geen regel '{0}'.{1}", "There is no rule '{0}'.{1}");

    /** A rule has no such parameter. */
    public static final FindingCode UNKNOWN_PARAMETER = FindingCode.of(
            "unknown-parameter",
            Severity.ERROR,
            "De regel '{1}' heeft geen instelling '{0}'.{2}",
            "The rule '{1}' has no setting '{0}'.{2}");

    private static final ReadingLimits LIMITS = ReadingLimits.standard();

    private static final TextReader READER = new TextReader(LIMITS, List.of());

    private final @Nullable Validator validator;
    private final RuleCatalogue catalogue;

    private CheckJson(@Nullable Validator validator, RuleCatalogue catalogue) {
        this.validator = validator;
        this.catalogue = catalogue;
    }

    /**
     * Reads a file.
     *
     * @param kind what it should hold: a profile, waivers or a baseline
     * @throws IOException if the file cannot be read
     */
    public <T extends CheckDocument> CheckReading<T> read(Path file, Class<T> kind) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            DecodedText decoded = DecodedText.of(bytes.readNBytes(LIMITS.getLongestDocument() + 1));
            String name = Objects.toString(file.getFileName(), null);
            return decoded.brokenAt().isEmpty()
                    ? read(decoded.text(), kind, name)
                    : failed(
                            ReadingCodes.ENCODING,
                            decoded.text(),
                            decoded.brokenAt().getAsInt(),
                            name);
        }
    }

    /**
     * Reads a text.
     *
     * @param kind what it should hold: a profile, waivers or a baseline
     */
    public <T extends CheckDocument> CheckReading<T> read(String text, Class<T> kind) {
        return read(Objects.requireNonNull(text, "text"), kind, null);
    }

    private <T extends CheckDocument> CheckReading<T> read(String written, Class<T> kind, @Nullable String file) {
        Objects.requireNonNull(kind, "kind");
        // A byte-order mark is no part of the text
        String text = written.startsWith(DocumentReader.BYTE_ORDER_MARK) ? written.substring(1) : written;
        if (text.length() > LIMITS.getLongestDocument()) {
            return failed(ReadingCodes.LIMIT, "", 0, file, LIMITS.inWords());
        }
        TextReader.Result<T> result = READER.read(text, kind);
        List<Finding> findings = new ArrayList<>(result.faults().findings(result.positions(), validator));
        result.document().ifPresent(read -> findings.addAll(unknown(read)));
        return new CheckReading<>(result.document(), findings, result.positions(), file);
    }

    private static <T extends CheckDocument> CheckReading<T> failed(
            FindingCode code, String text, int offset, @Nullable String file, Words... arguments) {
        TextPositions positions = new TextPositions(text, Map::of);
        Finding finding = Finding.of(code, positions.at(Location.ofDocument(), offset), arguments);
        return new CheckReading<>(Optional.empty(), List.of(finding), positions, file);
    }

    /** Writes a document as text. */
    public String write(CheckDocument document) {
        return ModelWriter.text(Objects.requireNonNull(document, "document"));
    }

    /** Returns the same reader and writer for profiles that may ask for the rules of another catalogue. */
    public CheckJson with(RuleCatalogue other) {
        return new CheckJson(validator, Objects.requireNonNull(other, "other"));
    }

    /** Returns a reader and writer that leaves the constraints to the host. */
    public static CheckJson withoutConstraints() {
        return new CheckJson(null, RuleCatalogue.shipped());
    }

    /** Returns a reader and writer that checks the constraints of all that it reads with the host's validator. */
    public static CheckJson using(Validator validator) {
        return new CheckJson(Objects.requireNonNull(validator, "validator"), RuleCatalogue.shipped());
    }

    /** Returns what a document asks of rules that are not there. */
    private List<Finding> unknown(CheckDocument document) {
        List<Finding> findings = new ArrayList<>();
        if (document instanceof CompletenessProfile profile) {
            each(
                    profile.getBlocks(),
                    Location.ofDocument().property("blocks"),
                    (block, place) -> each(
                            block.getDemands(),
                            place.property("demands"),
                            (demand, at) -> findings.addAll(unknown(demand, at))));
        } else if (document instanceof WaiverList waivers) {
            each(
                    waivers.getWaivers(),
                    Location.ofDocument().property("waivers"),
                    (waiver, place) -> rule(waiver.getRule(), place, findings));
        }
        return findings;
    }

    private List<Finding> unknown(Demand demand, Location place) {
        List<Finding> findings = new ArrayList<>();
        rule(demand.getRule(), place, findings)
                .ifPresent(rule -> each(demand.getSettings(), place.property("settings"), (setting, at) -> {
                    List<String> known =
                            rule.getParameters().stream().map(Parameter::id).toList();
                    if (!known.contains(setting.getParameter())) {
                        findings.add(Finding.of(
                                UNKNOWN_PARAMETER,
                                at.property("parameter"),
                                Kinds.shown(setting.getParameter()),
                                Kinds.shown(demand.getRule()),
                                Suggestion.among(known, setting.getParameter())));
                    }
                }));
        return findings;
    }

    private Optional<CompletenessRule> rule(String code, Location place, List<Finding> findings) {
        Optional<CompletenessRule> rule = catalogue.find(code);
        if (rule.isEmpty()) {
            List<String> known = catalogue.getRules().stream()
                    .map(each -> each.getCode().getId())
                    .toList();
            findings.add(
                    Finding.of(UNKNOWN_RULE, place.property("rule"), Kinds.shown(code), Suggestion.among(known, code)));
        }
        return rule;
    }

    /** Goes over the parts of a list, each with its place and its step of the trail. */
    private static <P> void each(List<P> parts, Location list, BiConsumer<P, Location> visitor) {
        for (int i = 0; i < parts.size(); i++) {
            Shape shape = Shape.of(parts.get(i));
            visitor.accept(parts.get(i), list.item(i).step(shape.step(shape.values(parts.get(i)), i + 1)));
        }
    }
}

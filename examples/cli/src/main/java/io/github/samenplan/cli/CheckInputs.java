package io.github.samenplan.cli;

import io.github.samenplan.completeness.Baseline;
import io.github.samenplan.completeness.CheckDocument;
import io.github.samenplan.completeness.CompletenessCheck;
import io.github.samenplan.completeness.CompletenessProfile;
import io.github.samenplan.completeness.CompletenessReport;
import io.github.samenplan.completeness.Profiles;
import io.github.samenplan.completeness.RuleCatalogue;
import io.github.samenplan.completeness.WaiverList;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Words;
import io.github.samenplan.jackson.CheckJson;
import io.github.samenplan.jackson.CheckReading;
import io.github.samenplan.jackson.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What plans are checked against, read from what was typed; and what was wrong with that. */
final class CheckInputs {

    private final CheckJson json;
    private final List<CompletenessProfile> profiles = new ArrayList<>();
    private final List<Words> problems = new ArrayList<>();
    private final Optional<CheckReading<WaiverList>> waivers;
    private final Optional<Baseline> baseline;

    CheckInputs(CheckJson json, List<String> profiles, @Nullable Path waivers, @Nullable Path baseline) {
        this.json = json;
        profiles.forEach(this::profile);
        this.waivers = Optional.ofNullable(waivers).flatMap(file -> read(file, WaiverList.class));
        this.baseline = Optional.ofNullable(baseline)
                .flatMap(file -> read(file, Baseline.class))
                .flatMap(CheckReading::getDocument);
    }

    List<CompletenessProfile> profiles() {
        return profiles;
    }

    /** Returns what could not be read, a line for each thing that is wrong. */
    List<Words> problems() {
        return problems;
    }

    Optional<Baseline> baseline() {
        return baseline;
    }

    /** Returns a report with what is waived and what is known taken out of its findings. */
    private CompletenessReport applied(CompletenessReport report) {
        CompletenessReport waived = waivers.flatMap(CheckReading::getDocument)
                .map(list -> list.applyTo(report))
                .orElse(report);
        return baseline.map(known -> known.applyTo(waived)).orElse(waived);
    }

    /** Checks a document that was read, if it can be used. */
    Checked checked(Reading reading, LocalDate day) {
        Optional<CompletenessReport> completeness = reading.succeeded()
                ? reading.getDocument()
                        .map(document -> CompletenessCheck.of(profiles, RuleCatalogue.shipped())
                                .run(document, day))
                        .map(this::applied)
                : Optional.empty();
        return new Checked(reading, completeness);
    }

    /** Tells whether only all reports together show what is wrong with the waivers. */
    boolean spansDocuments() {
        return waivers.isPresent();
    }

    /** Returns what is wrong with the waivers themselves, each with its line in their file. */
    List<Finding> onWaivers(List<CompletenessReport> reports, LocalDate day) {
        return waivers.stream()
                .flatMap(reading -> reading.getDocument().stream()
                        .flatMap(list -> list.findings(reports, day).stream())
                        .map(reading::located))
                .toList();
    }

    private void profile(String reference) {
        Optional<CompletenessProfile> shipped = Profiles.find(reference);
        if (shipped.isPresent()) {
            profiles.add(shipped.get());
            return;
        }
        Path file = Path.of(reference);
        if (Files.exists(file)) {
            read(file, CompletenessProfile.class)
                    .flatMap(CheckReading::getDocument)
                    .ifPresent(profiles::add);
            return;
        }
        String known = String.join(
                ", ",
                Profiles.shipped().stream().map(CompletenessProfile::reference).toList());
        problems.add(Words.of(
                reference + ": zo'n toetsingskader of bestand is er niet; er zijn: " + known + ".",
                reference + ": there is no such profile or file; there are: " + known + "."));
    }

    private <T extends CheckDocument> Optional<CheckReading<T>> read(Path file, Class<T> kind) {
        try {
            CheckReading<T> reading = json.read(file, kind);
            reading.getFindings().forEach(finding -> problems.add(located(finding)));
            return Optional.of(reading);
        } catch (IOException failure) {
            problems.add(PlanFiles.unreadable(file));
            return Optional.empty();
        }
    }

    private static Words located(Finding finding) {
        String where = finding.getLocation().getFile().orElse("") + ":"
                + finding.getLocation().getLine().orElse(1) + ":"
                + finding.getLocation().getColumn().orElse(1) + " ";
        Words sentence = finding.getCode().getSentence().with(finding.getArguments());
        return Words.of(where + sentence.in(Language.DUTCH), where + sentence.in(Language.ENGLISH));
    }
}

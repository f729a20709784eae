package io.github.samenplan.jackson;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.PlanIdentity;
import io.github.samenplan.plan.PlanIdentity.Order;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers which plans came by in one import, and tells of each next one whether it was there already, in the same or
 * another revision (Dutch: <i>importregister</i>).
 *
 * <p>It keeps the {@linkplain PlanIdentity identity} and place of each document and a hash of its content (SHA-256), not
 * the document. It is filled reading by reading, as in {@code readings.map(register::enter)}, and not thread-safe.
 */
public final class ImportRegister {

    /** The same content came by before. */
    public static final FindingCode SAME_CONTENT = FindingCode.of(
            "plan-twice",
            Severity.WARNING,
            "Dit plan is al gelezen, met precies dezelfde inhoud: {0}.",
            "This plan was read already, with the very same content: {0}.");

    /** The same revision came by before with other content. */
    public static final FindingCode SAME_REVISION = FindingCode.of(
            "revision-differs",
            Severity.ERROR,
            "Revisie '{1}' van dit plan is al gelezen met een andere inhoud: {0}. Geef elke versie een eigen revisie.",
            "Revision '{1}' of this plan was read already with other content: {0}. Give every version its own revision.");

    /** A newer revision came by before. */
    public static final FindingCode OLDER_REVISION = FindingCode.of(
            "revision-outdated",
            Severity.WARNING,
            "Er is al een nieuwere versie van dit plan gelezen: {0}.",
            "A newer version of this plan was read already: {0}.");

    /** Another revision came by before, and it cannot be told which of the two is newer. */
    public static final FindingCode UNKNOWN_ORDER = FindingCode.of(
            "revision-order-unknown",
            Severity.WARNING,
            "Er is al een andere versie van dit plan gelezen: {0}. Welke van de twee de nieuwste is, is niet te zeggen: {1}.",
            "Another version of this plan was read already: {0}. Which of the two is newer cannot be told: {1}.");

    private static final Words NOT_STATED = Words.of(
            "er staat geen datum, nummer of vervangen versie in die dat uitmaakt",
            "no date, number or replaced version in them settles it");
    private static final Words CONTRADICTORY = Words.of(
            "hun datums, nummers en vervangen versies spreken elkaar tegen",
            "their dates, numbers and replaced versions contradict each other");

    /** So many of the newest versions of one plan are compared with the next, where none of them is the newest. */
    private static final int MOST_COMPARED = 100;

    private final Map<ByteBuffer, Words> contents = new HashMap<>();
    private final Map<String, Versions> versions = new HashMap<>();
    private int entered;

    /** A register without plans. */
    public ImportRegister() {}

    /**
     * Enters what was read, and returns the reading with what the register found, if anything, among its findings. At
     * most one thing is found: the same content, the same revision, a newer version, or one that cannot be put in order.
     * A reading without a document is returned as it is, and so is a document without an address that differs from all
     * others.
     */
    public Reading enter(Reading reading) {
        entered++;
        return reading.getDocument()
                .flatMap(document -> found(document, where(reading)))
                .map(reading::with)
                .orElse(reading);
    }

    private Optional<Finding> found(PlanDocument document, Words where) {
        Location place = Location.ofDocument();
        Optional<PlanIdentity> identity = PlanIdentity.from(document);
        Words same = contents.putIfAbsent(hash(document), where);
        if (same != null) {
            return Optional.of(Finding.of(SAME_CONTENT, identity.isPresent() ? place.property("uri") : place, same));
        }
        return identity.flatMap(stated ->
                versions.computeIfAbsent(stated.getUri(), uri -> new Versions()).found(new Version(stated, where)));
    }

    private static ByteBuffer hash(PlanDocument document) {
        try {
            byte[] text = PlanJson.withoutConstraints().write(document).getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has it
        }
    }

    /** Names a place for who reads of it elsewhere: its file, with line and column where it has many documents. */
    private Words where(Reading reading) {
        Location place = reading.getPlace();
        String line = place.getLine().isPresent()
                ? ":" + place.getLine().getAsInt() + ":" + place.getColumn().getAsInt()
                : "";
        return place.getFile()
                .map(file -> Words.ofBoth(file + line))
                .orElse(Words.of(
                        "document " + entered + " van deze import", "document " + entered + " of this import"));
    }

    /** Returns how many readings were entered. */
    @Override
    public String toString() {
        return entered + " entered";
    }

    /** Returns all codes. */
    public static List<FindingCode> codes() {
        return List.of(SAME_CONTENT, SAME_REVISION, OLDER_REVISION, UNKNOWN_ORDER);
    }

    /** The versions of one plan. */
    private static final class Versions {

        private final Map<String, Version> byRevision = new HashMap<>();
        private final List<Version> newest = new ArrayList<>();

        /** Enters a version, and returns what is wrong with its coming now. */
        Optional<Finding> found(Version version) {
            Optional<Finding> found = version.identity
                    .getRevision()
                    .flatMap(revision -> Optional.ofNullable(byRevision.putIfAbsent(revision, version)))
                    .map(same -> version.finding(
                            SAME_REVISION,
                            same,
                            Words.ofBoth(version.identity.getRevision().orElseThrow())));
            if (found.isPresent()) {
                return found;
            }
            found = version.against(newest, Order.OLDER, OLDER_REVISION);
            if (found.isPresent()) {
                return found;
            }
            found = version.against(newest, Order.CONTRADICTORY, UNKNOWN_ORDER, CONTRADICTORY)
                    .or(() -> version.against(newest, Order.UNKNOWN, UNKNOWN_ORDER, NOT_STATED));
            newest.removeIf(older -> version.identity.orderTo(older.identity) == Order.NEWER);
            newest.add(version);
            if (newest.size() > MOST_COMPARED) {
                newest.remove(0);
            }
            return found;
        }
    }

    /** A version of a plan, and where it was read. */
    private record Version(PlanIdentity identity, Words where) {

        Optional<Finding> against(List<Version> others, Order order, FindingCode code, Words... more) {
            return others.stream()
                    .filter(other -> identity.orderTo(other.identity) == order)
                    .findFirst()
                    .map(other -> finding(code, other, more));
        }

        Finding finding(FindingCode code, Version other, Words... more) {
            List<Words> arguments = new ArrayList<>(List.of(other.where));
            arguments.addAll(List.of(more));
            String property = identity.getRevision().isPresent() ? "revision" : "uri";
            return Finding.of(code, Location.ofDocument().property(property), arguments.toArray(Words[]::new));
        }
    }
}

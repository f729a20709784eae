package io.github.samenplan.plan;

import io.github.samenplan.approach.Framework;
import io.github.samenplan.approach.Frameworks;
import io.github.samenplan.approach.Pillar;
import io.github.samenplan.approach.PillarRef;
import io.github.samenplan.fact.Identifier;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ids of a document and what refers to them (Dutch: <i>register</i>), with the rules on both: an id stands for one
 * part, and a reference leads to a part of a fitting sort.
 *
 * <p>It is filled part by part, so that it serves a whole document and one of which only pieces could be read.
 * Not thread-safe while it is filled.
 */
public final class IdIndex {

    /** Two parts have the same id. */
    public static final FindingCode DUPLICATE_ID = FindingCode.of(
            "duplicate-id",
            Severity.ERROR,
            "De id '{0}' is al gebruikt voor {1}; geef elk onderdeel een eigen id.",
            "The id '{0}' is already used for {1}; give every part an id of its own.");

    /** A reference leads nowhere. */
    public static final FindingCode UNKNOWN_REFERENCE = FindingCode.of(
            "unknown-reference",
            Severity.ERROR,
            "'{1}' verwijst naar '{0}', maar er is geen {2} met die id.",
            "'{1}' refers to '{0}', but there is no {2} with that id.");

    /** A reference leads to a part of another sort than it may. */
    public static final FindingCode WRONG_REFERENCE = FindingCode.of(
            "wrong-reference",
            Severity.ERROR,
            "'{1}' verwijst naar '{0}', maar dat is {3}; hier hoort {2}.",
            "'{1}' refers to '{0}', but that is {3}; {2} belongs here.");

    /** A shipped framework is named in a version that it does not have. */
    public static final FindingCode UNKNOWN_VERSION = FindingCode.of(
            "unknown-framework-version",
            Severity.ERROR,
            "Het raamwerk '{0}' bestaat niet in deze versie; bekend is {1}.",
            "The framework '{0}' does not exist in this version; known is {1}.");

    /** A pillar is named that its framework does not have. */
    public static final FindingCode UNKNOWN_PILLAR = FindingCode.of(
            "unknown-pillar",
            Severity.ERROR,
            "Het raamwerk '{1}' heeft geen pijler '{0}'; het heeft {2}.",
            "The framework '{1}' has no pillar '{0}'; it has {2}.");

    private static final Pattern ID = Pattern.compile(Identifier.REGEX);

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byId = new HashMap<>();
    private final Map<String, Entry> byPointer = new HashMap<>();
    private final Map<List<String>, Entry> pillars = new HashMap<>();

    /** An index without parts. */
    public IdIndex() {}

    /** Adds a part, by its shape, what it states, and its place; of two parts with one id, the first keeps it. */
    public void add(Shape shape, Map<Property, Object> values, Location location) {
        Entry entry = new Entry(shape, values, location);
        entries.add(entry);
        byPointer.put(location.getPointer(), entry);
        entry.text("id").ifPresent(id -> {
            if (shape.getType() == Pillar.class) {
                // A pillar's id is unique in its framework, where it is looked up
                pillars.putIfAbsent(List.of(holder(location.getPointer()), id), entry);
            } else {
                byId.putIfAbsent(id, entry);
            }
        });
    }

    /** Returns everything that breaks the rules, in the order in which the parts were added. */
    public List<Finding> findings() {
        return entries.stream().flatMap(this::findings).toList();
    }

    /** Returns everything that breaks the rules in a document. */
    static List<Finding> findings(PlanParts parts) {
        IdIndex index = new IdIndex();
        parts.all().forEach(part -> {
            Shape shape = Shape.of(part.getValue());
            index.add(shape, shape.values(part.getValue()), part.getLocation());
        });
        return index.findings();
    }

    private Stream<Finding> findings(Entry entry) {
        return Stream.concat(
                Stream.concat(duplicate(entry), unknownVersion(entry)),
                entry.values.entrySet().stream()
                        .flatMap(stated -> faults(
                                entry,
                                stated.getKey(),
                                stated.getValue(),
                                entry.location.property(stated.getKey().getName()))));
    }

    private Stream<Finding> faults(Entry entry, Property property, Object value, Location place) {
        if (value instanceof List<?> items) {
            return IntStream.range(0, items.size())
                    .boxed()
                    .flatMap(i -> faults(entry, property, items.get(i), place.item(i)));
        }
        if (property.holdsReferences()) {
            return reference(property, value.toString(), place);
        }
        if (value instanceof PillarRef pillar) {
            return pillar(pillar.getFrameworkId(), Optional.empty(), pillar.getPillarId(), place);
        }
        if (property.getName().equals("pillarId")) {
            return Stream.ofNullable(byPointer.get(holder(entry.location.getPointer())))
                    .flatMap(owner -> owner.text("frameworkId").stream()
                            .flatMap(id -> pillar(id, owner.text("version"), value.toString(), place)));
        }
        return Stream.empty();
    }

    private Stream<Finding> duplicate(Entry entry) {
        return entry.text("id").stream().flatMap(id -> {
            Entry first = entry.shape.getType() == Pillar.class
                    ? pillars.get(List.of(holder(entry.location.getPointer()), id))
                    : byId.get(id);
            return first == entry
                    ? Stream.empty()
                    : Stream.of(Finding.of(
                            DUPLICATE_ID, entry.location.property("id"), Words.ofBoth(id), first.described()));
        });
    }

    private Stream<Finding> reference(Property property, String id, Location place) {
        if (!ID.matcher(id).matches()) {
            return Stream.empty(); // no id at all, which a constraint of its own says
        }
        Entry target = byId.get(id);
        if (target != null && property.mayReferTo(target.shape) || target == null && isFramework(property, id)) {
            return Stream.empty();
        }
        Words nouns = property.targetNouns();
        Words name = Words.ofBoth(property.getName());
        return Stream.of(
                target == null
                        ? Finding.of(UNKNOWN_REFERENCE, place, Words.ofBoth(id), name, nouns)
                        : Finding.of(WRONG_REFERENCE, place, Words.ofBoth(id), name, nouns, target.described()));
    }

    private static boolean isFramework(Property property, String id) {
        return property.mayReferTo(Shape.choices(Framework.class).get(0))
                && Frameworks.shipped().stream()
                        .anyMatch(framework -> framework.getId().equals(id));
    }

    private Stream<Finding> unknownVersion(Entry entry) {
        Optional<String> id = entry.text("frameworkId");
        Optional<String> version = entry.text("version");
        if (id.isEmpty() || version.isEmpty() || byId.containsKey(id.get())) {
            return Stream.empty();
        }
        List<String> known = Frameworks.shipped().stream()
                .filter(framework -> framework.getId().equals(id.get()))
                .map(Framework::getVersion)
                .toList();
        return known.isEmpty() || known.contains(version.get())
                ? Stream.empty()
                : Stream.of(Finding.of(
                        UNKNOWN_VERSION,
                        entry.location.property("version"),
                        Words.ofBoth(id.get()),
                        Words.ofBoth(String.join(", ", known))));
    }

    private Stream<Finding> pillar(String frameworkId, Optional<String> version, String pillarId, Location place) {
        List<String> known =
                pillars(frameworkId, version).map(Pillar::getId).distinct().toList();
        if (known.contains(pillarId)) {
            return Stream.empty();
        }
        return Stream.of(Finding.of(
                UNKNOWN_PILLAR,
                place,
                Words.ofBoth(pillarId),
                Words.ofBoth(frameworkId),
                known.isEmpty()
                        ? Words.of("geen bekende pijlers", "no known pillars")
                        : Words.ofBoth(String.join(", ", known))));
    }

    /** Returns the pillars of a framework; of a shipped one in that version, or in all where none is named or known. */
    private Stream<Pillar> pillars(String frameworkId, Optional<String> version) {
        Entry own = byId.get(frameworkId);
        if (own != null) {
            return own.list("pillars").filter(Pillar.class::isInstance).map(Pillar.class::cast);
        }
        Stream<Framework> shipped = version.flatMap(named -> Frameworks.find(frameworkId, named))
                .map(Stream::of)
                .orElseGet(() -> Frameworks.shipped().stream()
                        .filter(framework -> framework.getId().equals(frameworkId)));
        return shipped.flatMap(framework -> framework.getPillars().stream());
    }

    /** Returns the pointer of the part that holds the list in which a part stands. */
    private static String holder(String pointer) {
        String list = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
        return list.substring(0, Math.max(0, list.lastIndexOf('/')));
    }

    private record Entry(Shape shape, Map<Property, Object> values, Location location) {

        Optional<String> text(String name) {
            return shape.find(name).map(values::get).map(Object::toString);
        }

        Stream<?> list(String name) {
            return shape.find(name).map(values::get).stream().flatMap(items -> ((List<?>) items).stream());
        }

        Words described() {
            Location.Step step = shape.step(values, 0);
            return Words.of(step.in(Language.DUTCH), step.in(Language.ENGLISH));
        }
    }
}

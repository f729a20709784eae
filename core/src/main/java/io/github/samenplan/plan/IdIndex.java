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
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /** Whether a reference leads somewhere cannot be told, since what it may lead to could not be read. */
    public static final FindingCode UNCHECKED_REFERENCE = FindingCode.of(
            "unchecked-reference",
            Severity.INFO,
            "Of '{1}' goed verwijst met '{0}' is niet gecontroleerd: niet van elk onderdeel kon de id gelezen worden.",
            "Whether '{1}' is right to refer to '{0}' was not checked: not every part had an id that could be read.");

    private static final Pattern ID = Pattern.compile(Identifier.REGEX);
    private static final int MOST_SHOWN = 12;
    private static final int LONGEST_COMPARED = 200;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byId = new HashMap<>();
    private final Map<String, Entry> byPointer = new HashMap<>();
    // By the pointer of their framework, in which their ids are unique; those without a good id under ""
    private final Map<String, Map<String, Entry>> pillars = new HashMap<>();

    // What the author may have meant by a reference that leads nowhere
    private final Set<Shape> withoutId = new HashSet<>();
    private final Set<String> unread = new HashSet<>();
    private boolean brokenOff;

    /** An index without parts. */
    public IdIndex() {}

    /** Adds a part, by its shape, what it states, and its place; of two parts with one id, the first keeps it. */
    public void add(Shape shape, Map<Property, Object> values, Location location) {
        Entry entry = new Entry(shape, values, location);
        entries.add(entry);
        byPointer.put(location.getPointer(), entry);
        if (shape.getType() == Pillar.class) {
            pillars.computeIfAbsent(holder(location.getPointer()), framework -> new LinkedHashMap<>())
                    .putIfAbsent(entry.id().orElse(""), entry);
        } else if (entry.id().isPresent()) {
            byId.putIfAbsent(entry.id().get(), entry);
        } else if (shape.find("id").isPresent()) {
            entry.text("id")
                    .map(IdIndex::comparable)
                    .filter(id -> !id.isEmpty())
                    .ifPresentOrElse(unread::add, () -> withoutId.add(shape));
        }
    }

    /** Takes note of an id in what could not be read: what refers to it may be right. */
    public void addUnread(String id) {
        unread.add(comparable(id));
    }

    /** Takes note that more parts may follow that are not added: what refers to an unknown id may be right. */
    public void breakOff() {
        brokenOff = true;
    }

    /** Returns what breaks the rules, in the order in which the parts were added, and no more than are asked for. */
    public List<Finding> findings(int most) {
        return collected(most, false);
    }

    /** Returns the references of which nothing can be told, in the same order, and no more than are asked for. */
    public List<Finding> unchecked(int most) {
        return collected(most, true);
    }

    /** Returns where a part of something else refers to what is not here; it is not added. */
    public List<Finding> faultsOf(Shape shape, Map<Property, Object> values, Location location) {
        List<Finding> found = new ArrayList<>();
        faults(new Entry(shape, values, location), Integer.MAX_VALUE, found, found::add);
        return List.copyOf(found);
    }

    /** Returns the index of a whole document. */
    public static IdIndex of(PlanParts parts) {
        IdIndex index = new IdIndex();
        parts.all().forEach(part -> index.add(part.shape(), part.values(), part.getLocation()));
        return index;
    }

    private List<Finding> collected(int most, boolean unchecked) {
        List<Finding> found = new ArrayList<>();
        Consumer<Finding> collector = finding -> {
            if (finding.getCode().equals(UNCHECKED_REFERENCE) == unchecked) {
                found.add(finding);
            }
        };
        for (int i = 0; i < entries.size() && found.size() < most; i++) {
            Entry entry = entries.get(i);
            duplicate(entry).ifPresent(collector);
            unknownVersion(entry).ifPresent(collector);
            faults(entry, most, found, collector);
        }
        return found.size() > most ? found.subList(0, most) : found;
    }

    /** Hands on what is wrong with the references of a part, until enough is found. */
    private void faults(Entry entry, int most, List<Finding> found, Consumer<Finding> collector) {
        entry.values.forEach((property, value) -> {
            Location place = entry.location.property(property.getName());
            List<?> items = value instanceof List<?> list ? list : List.of();
            for (int item = 0; item < items.size() && found.size() < most; item++) {
                fault(entry, property, items.get(item), place.item(item)).ifPresent(collector);
            }
            if (!(value instanceof List<?>)) {
                fault(entry, property, value, place).ifPresent(collector);
            }
        });
    }

    private Optional<Finding> fault(Entry entry, Property property, @Nullable Object value, Location place) {
        if (value == null) {
            return Optional.empty(); // an item that could not be read
        }
        if (property.holdsReferences()) {
            return reference(property, value.toString(), place);
        }
        if (value instanceof PillarRef pillar) {
            return pillar(property, pillar.getFrameworkId(), Optional.empty(), pillar.getPillarId(), place);
        }
        if (property.getName().equals("pillarId")) {
            return Optional.ofNullable(byPointer.get(holder(entry.location.getPointer())))
                    .flatMap(owner -> owner.text("frameworkId")
                            .flatMap(id -> pillar(property, id, owner.text("version"), value.toString(), place)));
        }
        return Optional.empty();
    }

    private Optional<Finding> duplicate(Entry entry) {
        return entry.id().flatMap(id -> {
            Entry first = entry.shape.getType() == Pillar.class
                    ? pillars.get(holder(entry.location.getPointer())).get(id)
                    : byId.get(id);
            return first == entry
                    ? Optional.empty()
                    : Optional.of(Finding.of(
                            DUPLICATE_ID, entry.location.property("id"), Words.ofBoth(id), first.described()));
        });
    }

    private Optional<Finding> reference(Property property, String id, Location place) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty(); // no id at all, which a constraint of its own says
        }
        Entry target = byId.get(id);
        if (target != null && property.mayReferTo(target.shape) || target == null && isFramework(property, id)) {
            return Optional.empty();
        }
        Words name = Words.ofBoth(property.getName());
        if (target != null) {
            return Optional.of(Finding.of(
                    WRONG_REFERENCE, place, Words.ofBoth(id), name, property.targetNouns(), target.described()));
        }
        return Optional.of(
                isPerhapsThere(id, property::mayReferTo)
                        ? Finding.of(UNCHECKED_REFERENCE, place, Words.ofBoth(id), name)
                        : Finding.of(UNKNOWN_REFERENCE, place, Words.ofBoth(id), name, property.targetNouns()));
    }

    /** Tells whether an unknown id may be that of a part that could not be read. */
    private boolean isPerhapsThere(String id, Predicate<Shape> target) {
        return brokenOff
                || unread.contains(comparable(id))
                || withoutId.stream().anyMatch(target);
    }

    /** Returns what is left of an id, or of what should be one, when nothing counts but its letters and digits. */
    private static String comparable(String id) {
        String head = id.substring(0, Math.min(id.length(), LONGEST_COMPARED));
        return Normalizer.normalize(head, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }

    private static boolean isFramework(Property property, String id) {
        return property.mayReferTo(Shape.choices(Framework.class).get(0))
                && Frameworks.shipped().stream()
                        .anyMatch(framework -> framework.getId().equals(id));
    }

    private Optional<Finding> unknownVersion(Entry entry) {
        Optional<String> id = entry.text("frameworkId");
        Optional<String> version = entry.text("version");
        if (id.isEmpty() || version.isEmpty() || byId.containsKey(id.get())) {
            return Optional.empty();
        }
        List<String> known = Frameworks.shipped().stream()
                .filter(framework -> framework.getId().equals(id.get()))
                .map(Framework::getVersion)
                .toList();
        return known.isEmpty() || known.contains(version.get())
                ? Optional.empty()
                : Optional.of(Finding.of(
                        UNKNOWN_VERSION,
                        entry.location.property("version"),
                        Words.ofBoth(id.get()),
                        Words.ofBoth(String.join(", ", known))));
    }

    private Optional<Finding> pillar(
            Property property, String frameworkId, Optional<String> version, String pillarId, Location place) {
        Optional<Set<String>> found = pillars(frameworkId, version);
        Set<String> known = found.orElse(Set.of());
        if (known.contains(pillarId) || !ID.matcher(pillarId).matches()) {
            return Optional.empty();
        }
        boolean toldAlready = found.isEmpty() && property.getName().equals("pillarId"); // at the framework
        if (toldAlready
                || known.contains("")
                || isPerhapsThere(pillarId, shape -> found.isEmpty() && shape.getType() == Framework.class)) {
            return Optional.of(
                    Finding.of(UNCHECKED_REFERENCE, place, Words.ofBoth(pillarId), Words.ofBoth(property.getName())));
        }
        return Optional.of(
                Finding.of(UNKNOWN_PILLAR, place, Words.ofBoth(pillarId), Words.ofBoth(frameworkId), listed(known)));
    }

    private static Words listed(Set<String> pillars) {
        String shown = pillars.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
        int rest = pillars.size() - MOST_SHOWN;
        if (rest > 0) {
            return Words.of(shown + " en nog " + rest + " andere", shown + " and " + rest + " others");
        }
        return pillars.isEmpty() ? Words.of("geen bekende pijlers", "no known pillars") : Words.ofBoth(shown);
    }

    /**
     * Returns the ids of the pillars of a framework, if there is one of that id; of a shipped one in that version, or in
     * all where none is named or known.
     */
    private Optional<Set<String>> pillars(String frameworkId, Optional<String> version) {
        Entry own = byId.get(frameworkId);
        if (own != null) {
            return Optional.of(own)
                    .filter(entry -> entry.shape.getType() == Framework.class)
                    .map(entry -> pillars.getOrDefault(entry.location.getPointer(), Map.of())
                            .keySet());
        }
        List<Framework> all = Frameworks.shipped().stream()
                .filter(framework -> framework.getId().equals(frameworkId))
                .toList();
        List<Framework> meant = version.flatMap(named -> Frameworks.find(frameworkId, named))
                .map(List::of)
                .orElse(all);
        return Optional.of(meant)
                .filter(frameworks -> !frameworks.isEmpty())
                .map(frameworks -> frameworks.stream()
                        .flatMap(framework -> framework.getPillars().stream())
                        .map(Pillar::getId)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
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

        /** Returns the id, if it looks like one. */
        Optional<String> id() {
            return text("id").filter(id -> ID.matcher(id).matches());
        }

        Words described() {
            Location.Step step = shape.step(values, 0);
            return Words.of(step.in(Language.DUTCH), step.in(Language.ENGLISH));
        }
    }
}

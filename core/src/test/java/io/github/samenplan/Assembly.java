package io.github.samenplan;

import io.github.samenplan.Plans.Draft;
import io.github.samenplan.Plans.Pick;
import io.github.samenplan.approach.Framework;
import io.github.samenplan.approach.Frameworks;
import io.github.samenplan.approach.Pillar;
import io.github.samenplan.approach.PillarRef;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.plan.Property;
import io.github.samenplan.plan.Property.Cardinality;
import io.github.samenplan.plan.Shape;
import io.github.samenplan.plan.Targets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a part of a draft: gives every part an id of its own, and every reference something to refer to. */
final class Assembly {

    private static final int LONGEST_ID = 80;
    private static final List<String> FREE_IDS = List.of("iets", "x-1", "2021-2023");

    /** A draft under way, and where in its document it stands. */
    private record Node(Shape shape, Map<Property, Object> values, String place) {

        Property property(String name) {
            return shape.find(name).orElseThrow();
        }

        Optional<String> text(String name) {
            return shape.find(name)
                    .map(values::get)
                    .filter(String.class::isInstance)
                    .map(String.class::cast);
        }

        boolean isIdentified() {
            return Identified.class.isAssignableFrom(shape.getType());
        }
    }

    private final boolean alone;
    private final Map<String, Node> byId = new LinkedHashMap<>();
    private final Map<Property, List<String>> candidates = new HashMap<>();
    private final Map<String, List<String>> pillarsByFramework = new LinkedHashMap<>();

    private final Set<String> without;
    private final Set<String> impossible = new HashSet<>();

    private Assembly(boolean alone, Set<String> without) {
        this.alone = alone;
        this.without = without;
    }

    static Object ofDocument(Draft draft) {
        return assembled(draft, false);
    }

    static Object ofPart(Draft draft) {
        return assembled(draft, true);
    }

    /** What turns out to be impossible is left out, and all is done again, for others may refer to it. */
    private static Object assembled(Draft draft, boolean alone) {
        Set<String> without = new HashSet<>();
        while (true) {
            Assembly assembly = new Assembly(alone, Set.copyOf(without));
            Optional<Object> part = assembly.assemble(draft);
            if (!without.addAll(assembly.impossible)) {
                return part.orElseThrow(() -> new IllegalStateException("Plans cannot settle a " + draft.shape()));
            }
        }
    }

    private Optional<Object> assemble(Draft draft) {
        Node root = node(draft, "");
        giveIds(root, new LinkedHashSet<>());
        Frameworks.shipped().stream()
                .filter(framework -> !byId.containsKey(framework.getId()))
                .forEach(framework ->
                        framework.getPillars().forEach(pillar -> addPillar(framework.getId(), pillar.getId())));
        return settled(root, null);
    }

    private Node node(Draft draft, String place) {
        Map<Property, Object> values = new LinkedHashMap<>();
        draft.shape().getProperties().stream()
                .filter(property -> draft.values().containsKey(property.getName()))
                .forEach(property -> values.put(
                        property, nodes(draft.values().get(property.getName()), place + "/" + property.getName())));
        values.values()
                .removeIf(value -> value instanceof Node node && without.contains(node.place())
                        || value instanceof List<?> items && items.isEmpty());
        return new Node(draft.shape(), values, place);
    }

    private Object nodes(Object value, String place) {
        if (value instanceof List<?> items) {
            return IntStream.range(0, items.size())
                    .filter(i -> !without.contains(place + "/" + i))
                    .mapToObj(i -> nodes(items.get(i), place + "/" + i))
                    .toList();
        }
        return value instanceof Draft draft ? node(draft, place) : value;
    }

    private static Stream<Node> children(Node node) {
        return node.values().values().stream()
                .flatMap(value -> value instanceof List<?> items ? items.stream() : Stream.of(value))
                .filter(Node.class::isInstance)
                .map(Node.class::cast);
    }

    /** The ids of pillars need to be unique only within their framework. */
    private void giveIds(Node node, Set<String> pillarIds) {
        if (node.isIdentified()) {
            boolean pillar = node.shape().getType() == Pillar.class;
            String id = unused(node.text("id").orElseThrow(), pillar ? pillarIds : byId.keySet());
            node.values().put(node.property("id"), id);
            if (pillar) {
                pillarIds.add(id);
            } else {
                byId.put(id, node);
            }
        }
        Set<String> ownPillars = new LinkedHashSet<>();
        children(node).forEach(child -> giveIds(child, ownPillars));
        if (node.shape().getType() == Framework.class) {
            String framework = node.text("id").orElseThrow();
            pillarsByFramework.put(framework, new ArrayList<>());
            ownPillars.forEach(id -> addPillar(framework, id));
        }
    }

    private static String unused(String wanted, Set<String> used) {
        String id = wanted;
        for (int number = 2; used.contains(id); number++) {
            String end = "-" + number;
            id = wanted.substring(0, Math.min(wanted.length(), LONGEST_ID - end.length()))
                            .replaceAll("-$", "")
                    + end;
        }
        return id;
    }

    private void addPillar(String frameworkId, String pillarId) {
        List<String> pillars = pillarsByFramework.computeIfAbsent(frameworkId, id -> new ArrayList<>());
        if (!pillars.contains(pillarId)) {
            pillars.add(pillarId);
        }
    }

    /** Builds the part; empty if it needs to name something of which the document has none. */
    private Optional<Object> settled(Node node, Node owner) {
        Map<Property, Object> values = new LinkedHashMap<>();
        for (Map.Entry<Property, Object> stated : node.values().entrySet()) {
            Property property = stated.getKey();
            if (property.holdsParts()) {
                continue;
            }
            named(node, owner, property, stated.getValue()).ifPresent(value -> values.put(property, value));
        }
        node.values().keySet().removeIf(property -> !property.holdsParts() && !values.containsKey(property));
        node.values().putAll(values);
        knownVersion(node);
        for (Property property : List.copyOf(node.values().keySet())) {
            if (property.holdsParts()) {
                Optional<Object> parts = settledParts(node, node.values().get(property));
                parts.ifPresentOrElse(
                        value -> node.values().put(property, value),
                        () -> node.values().remove(property));
            }
        }
        boolean whole = node.shape().getProperties().stream()
                .allMatch(property -> property.getCardinality() != Cardinality.REQUIRED
                        || node.values().containsKey(property));
        if (!whole) {
            impossible.add(node.place());
        }
        return whole ? Optional.of(node.shape().build(node.values())) : Optional.empty();
    }

    private Optional<Object> settledParts(Node owner, Object value) {
        if (value instanceof List<?> items) {
            List<Object> parts = items.stream()
                    .flatMap(item -> settled((Node) item, owner).stream())
                    .toList();
            return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
        }
        return settled((Node) value, owner);
    }

    /** Puts ids where there are picks. */
    private Optional<?> named(Node node, Node owner, Property property, Object value) {
        if (value instanceof List<?> items) {
            List<?> named = items.stream()
                    .flatMap(item -> named(node, owner, property, item).stream())
                    .toList();
            List<?> once =
                    property.holdsReferences() ? named.stream().distinct().toList() : named;
            return once.isEmpty() ? Optional.empty() : Optional.of(once);
        }
        if (!(value instanceof Pick pick)) {
            return Optional.of(value);
        }
        if (property.getElementType() == PillarRef.class) {
            List<PillarRef> pillars = pillarsByFramework.entrySet().stream()
                    .flatMap(framework ->
                            framework.getValue().stream().map(pillar -> PillarRef.of(framework.getKey(), pillar)))
                    .toList();
            return picked(pick, pillars);
        }
        if (property.holdsReferences()) {
            List<String> others = candidates(property).stream()
                    .filter(id -> byId.get(id) != node)
                    .toList();
            return picked(pick, others);
        }
        Optional<String> framework = Optional.ofNullable(owner).flatMap(part -> part.text("frameworkId"));
        Optional<List<String>> ofVersion = framework
                .filter(id -> !byId.containsKey(id))
                .flatMap(id -> owner.text("version").flatMap(version -> Frameworks.find(id, version)))
                .map(shipped -> shipped.getPillars().stream().map(Pillar::getId).toList());
        return picked(
                pick, ofVersion.or(() -> framework.map(pillarsByFramework::get)).orElse(FREE_IDS));
    }

    private static Optional<?> picked(Pick pick, List<?> candidates) {
        return candidates.isEmpty() ? Optional.empty() : Optional.of(pick.from(candidates));
    }

    private List<String> candidates(Property property) {
        return candidates.computeIfAbsent(property, key -> {
            if (alone) {
                return FREE_IDS;
            }
            Stream<String> own = byId.entrySet().stream()
                    .filter(part -> Targets.mayReferTo(property, part.getValue().shape()))
                    .map(Map.Entry::getKey);
            Stream<String> shipped = Targets.mayReferTo(
                            property, Shape.choices(Framework.class).get(0))
                    ? Frameworks.shipped().stream().map(Framework::getId).filter(id -> !byId.containsKey(id))
                    : Stream.empty();
            return Stream.concat(own, shipped).distinct().toList();
        });
    }

    /** A shipped framework is followed in a version that it has. */
    private void knownVersion(Node node) {
        Optional<String> framework = node.text("frameworkId").filter(id -> !byId.containsKey(id));
        Optional<String> version = node.text("version");
        if (framework.isPresent() && version.isPresent()) {
            List<String> versions = Frameworks.shipped().stream()
                    .filter(shipped -> shipped.getId().equals(framework.get()))
                    .map(Framework::getVersion)
                    .toList();
            if (!versions.isEmpty()) {
                node.values()
                        .put(
                                node.property("version"),
                                versions.get(version.get().length() % versions.size()));
            }
        }
    }
}

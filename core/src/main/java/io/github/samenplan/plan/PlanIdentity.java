package io.github.samenplan.plan;

import io.github.samenplan.fact.Document;
import io.github.samenplan.fact.ImpossibleValueException;
import io.github.samenplan.fact.PartialDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which plan a document is, and which revision of it (Dutch: <i>identiteit</i>): all that tells revisions apart and
 * puts them in order, without the plan itself.
 *
 * <p>Addresses and revisions are compared as they are written, to the letter.
 */
public final class PlanIdentity {

    private static final Pattern NUMBERS = Pattern.compile("v?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,9}");

    private final String uri;
    private final Optional<String> revision;
    private final Optional<PartialDate> issued;
    private final List<String> replacedRevisions;

    private PlanIdentity(PlanDocument document, String uri) {
        this.uri = uri;
        this.revision = document.getRevision();
        this.issued = document.getIssued();
        this.replacedRevisions = replaced(document);
    }

    /** Returns the lasting address, the same for all revisions. */
    public String getUri() {
        return uri;
    }

    /** Returns the revision, as the publisher writes it. */
    public Optional<String> getRevision() {
        return revision;
    }

    /** Returns when this revision was published. */
    public Optional<PartialDate> getIssued() {
        return issued;
    }

    /**
     * Returns the revisions of the same address that this one replaces, directly or by way of another, sorted; they are
     * stated where the document lists itself among its documents.
     */
    public List<String> getReplacedRevisions() {
        return replacedRevisions;
    }

    /** Tells whether both name the same revision of the same plan; what names no revision is the same as nothing. */
    public boolean sameRevisionAs(PlanIdentity other) {
        return uri.equals(other.uri) && revision.isPresent() && revision.equals(other.revision);
    }

    /**
     * Returns what this revision is to another one of the same plan, by all that is stated: the dates of issue, which
     * of the two replaces the other, and the revisions where both are dates or both are numbers, such as 2 and 10, or
     * 1.9 and 1.10 in which each part counts by itself. Nothing is guessed: an order needs at least one of the three, and
     * none that contradicts it.
     */
    public Order orderTo(PlanIdentity other) {
        if (!uri.equals(other.uri)) {
            return Order.UNKNOWN;
        }
        List<Integer> signs = Stream.of(byIssue(other), byRevision(other), replaced(other))
                .flatMap(Function.identity())
                .distinct()
                .toList();
        if (signs.size() != 1) {
            return signs.isEmpty() ? Order.UNKNOWN : Order.CONTRADICTORY;
        }
        return signs.get(0) < 0 ? Order.OLDER : Order.NEWER;
    }

    private Stream<Integer> byIssue(PlanIdentity other) {
        return issued.isPresent() && other.issued.isPresent()
                ? dated(issued.get(), other.issued.get())
                : Stream.empty();
    }

    private Stream<Integer> byRevision(PlanIdentity other) {
        if (revision.isEmpty() || other.revision.isEmpty()) {
            return Stream.empty();
        }
        Optional<PartialDate> date = date(revision.get());
        Optional<PartialDate> otherDate = date(other.revision.get());
        if (date.isPresent() && otherDate.isPresent()) {
            return dated(date.get(), otherDate.get());
        }
        // Of 2019 and 3, one is a year and the other is not
        return date.isPresent() || otherDate.isPresent()
                ? Stream.empty()
                : numbered(revision.get(), other.revision.get());
    }

    private Stream<Integer> replaced(PlanIdentity other) {
        boolean replaces = other.revision.filter(replacedRevisions::contains).isPresent();
        boolean replaced = revision.filter(other.replacedRevisions::contains).isPresent();
        return Stream.concat(replaces ? Stream.of(1) : Stream.empty(), replaced ? Stream.of(-1) : Stream.empty());
    }

    private static Stream<Integer> dated(PartialDate one, PartialDate two) {
        if (one.certainlyBefore(two)) {
            return Stream.of(-1);
        }
        return two.certainlyBefore(one) ? Stream.of(1) : Stream.empty();
    }

    private static Optional<PartialDate> date(String revision) {
        try {
            return Optional.of(PartialDate.parse(revision));
        } catch (ImpossibleValueException noDate) {
            return Optional.empty();
        }
    }

    private static Stream<Integer> numbered(String one, String two) {
        if (!NUMBERS.matcher(one).matches() || !NUMBERS.matcher(two).matches()) {
            return Stream.empty();
        }
        String[] left = one.replace("v", "").split("\\.");
        String[] right = two.replace("v", "").split("\\.");
        OptionalInt first = IntStream.range(0, Math.max(left.length, right.length))
                .map(i -> Integer.compare(part(left, i), part(right, i)))
                .filter(sign -> sign != 0)
                .findFirst();
        return first.stream().boxed();
    }

    private static int part(String[] parts, int number) {
        return number < parts.length ? Integer.parseInt(parts[number]) : 0;
    }

    /** Follows what replaces what among the documents that a document lists, from itself on. */
    private static List<String> replaced(PlanDocument document) {
        Map<String, Document> revisions = new HashMap<>();
        Deque<Document> next = new ArrayDeque<>();
        for (Document listed : document.getDocuments()) {
            if (listed.getUri().equals(document.getUri())) {
                revisions.putIfAbsent(listed.getId(), listed);
                if (listed.getRevision().equals(document.getRevision())) {
                    next.add(listed);
                }
            }
        }
        SortedSet<String> replaced = new TreeSet<>();
        while (!next.isEmpty()) {
            for (String id : next.remove().getSupersedesIds()) {
                Document older = revisions.remove(id); // met once is enough, also where they go round
                if (older != null) {
                    next.add(older);
                    older.getRevision().ifPresent(replaced::add);
                }
            }
        }
        document.getRevision().ifPresent(replaced::remove);
        return List.copyOf(replaced);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanIdentity that
                && uri.equals(that.uri)
                && revision.equals(that.revision)
                && issued.equals(that.issued)
                && replacedRevisions.equals(that.replacedRevisions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(uri, revision, issued, replacedRevisions);
    }

    /** Returns the address, and the revision where it is stated. */
    @Override
    public String toString() {
        return uri + revision.map(stated -> " revision " + stated).orElse("");
    }

    /** Returns the identity of a document; none where it has no address, since an id is unique in its document only. */
    public static Optional<PlanIdentity> from(PlanDocument document) {
        return document.getUri().map(uri -> new PlanIdentity(document, uri));
    }

    /** What one revision of a plan is to another (Dutch: <i>volgorde</i>). */
    public enum Order {
        /** It came before the other. */
        OLDER,
        /** It came after the other. */
        NEWER,
        /** Nothing stated tells. */
        UNKNOWN,
        /** What is stated tells both. */
        CONTRADICTORY
    }
}

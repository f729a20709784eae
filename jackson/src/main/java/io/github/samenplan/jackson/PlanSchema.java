package io.github.samenplan.jackson;

import io.github.samenplan.completeness.CheckDocument;
import io.github.samenplan.fact.Clause;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The JSON Schema of one kind of document (Dutch: <i>schema</i>), in draft 2020-12, for editors, exporters and checks in
 * other languages.
 *
 * <p>That of a kind of plan accepts what {@link PlanJson} accepts, but for what a schema cannot say, such as that a
 * reference leads to a part that is there; the page on the format lists all of that. That of a report, such as
 * {@link CheckReport}, tells what is written.
 */
public final class PlanSchema {

    private static final List<String> KINDS = Stream.concat(
                    Stream.of(PlanDocument.class, CheckDocument.class)
                            .flatMap(root -> Shape.choices(root).stream())
                            .map(Shape::getTypeName),
                    Stream.of(CheckReport.KIND, VerdictsReport.KIND, DifferenceReport.KIND))
            .toList();
    private static final Clause KIND = Clause.of("Kind of document", "be " + listed(" or "))
            .inDutch("De soort document moet " + listed(" of ") + " zijn");

    private final String kind;

    private PlanSchema(String kind) {
        this.kind = kind;
    }

    /** Returns the kind of document that it describes, as documents name it: {@code coalition-plan}. */
    public String getKind() {
        return kind;
    }

    /** Returns the {@code $id} of the schema: the address by which others name it, the same for all of its format. */
    public String getId() {
        String version = Format.CURRENT.substring(Format.CURRENT.indexOf('/') + 1);
        return "https://samenplan.github.io/schema/" + version + "/" + kind + ".json";
    }

    /** Returns the schema itself, as JSON. */
    public String getText() {
        try (InputStream bytes = PlanSchema.class.getResourceAsStream("schema/" + kind + ".json")) {
            return new String(Objects.requireNonNull(bytes, kind).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException brokenJar) {
            throw new UncheckedIOException(brokenJar);
        }
    }

    private static String listed(String or) {
        int last = KINDS.size() - 1;
        return String.join(", ", KINDS.subList(0, last)) + or + KINDS.get(last);
    }

    /** Returns the {@code $id}. */
    @Override
    public String toString() {
        return getId();
    }

    /**
     * Returns the schema of a kind of document.
     *
     * @param kind the kind as documents name it, such as {@code coalition-plan}
     * @throws IllegalArgumentException if there is no such kind; the message names those that there are
     */
    public static PlanSchema of(String kind) {
        Objects.requireNonNull(kind, "kind");
        KIND.check(KINDS.contains(kind), kind);
        return new PlanSchema(kind);
    }

    /** Returns the schemas of all kinds of documents. */
    public static List<PlanSchema> all() {
        return KINDS.stream().map(PlanSchema::new).toList();
    }
}

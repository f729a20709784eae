package io.github.samenplan.jackson;

import io.github.samenplan.completeness.CheckDocument;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.Shape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How documents say what they are. */
final class Format {

    /** The key of the format, the first of a document. */
    static final String KEY = "format";

    /** The format that is written. */
    static final String CURRENT = "samenplan/1.0";

    /** The key that tells the kinds of documents apart. */
    static final String KIND = "kind";

    /** The key that tells all other alternatives apart. */
    static final String TYPE = "type";

    private Format() {}

    /** Returns the key under which parts of this shape say which alternative they are, if they have to. */
    static Optional<String> discriminator(Shape shape) {
        return Stream.of(shape.getType().getInterfaces())
                .flatMap(root -> discriminator(Shape.choices(root), root).stream())
                .findFirst();
    }

    private static Optional<String> discriminator(List<Shape> choices, Class<?> root) {
        if (choices.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(isDocument(root) ? KIND : TYPE);
    }

    /** Tells whether parts of a type stand on their own: plans, programmes, and what stands beside them. */
    static boolean isDocument(Class<?> type) {
        return PlanDocument.class.isAssignableFrom(type) || CheckDocument.class.isAssignableFrom(type);
    }
}

package io.github.samenplan.plan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells the {@link Shape} of a type that stands above plans, and so in no plan: what it is called, and its properties. It
 * stands on the type itself, since nothing here knows what stands above.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ShapeRow {

    /** What a part of the type is called in Dutch. */
    String dutch();

    /** The same in English. */
    String english();

    /** The properties, in the order in which documents state them, with blanks between them. */
    String properties();
}

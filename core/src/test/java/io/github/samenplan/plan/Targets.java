package io.github.samenplan.plan;

/** Lets tests outside this package ask what a reference may lead to. */
public final class Targets {

    private Targets() {}

    /** Tells whether a reference of that property may lead to a part of that shape. */
    public static boolean mayReferTo(Property property, Shape shape) {
        return property.mayReferTo(shape);
    }
}

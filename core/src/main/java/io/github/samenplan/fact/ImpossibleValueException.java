package io.github.samenplan.fact;

/**
 * Refuses a value that cannot be (Dutch: <i>onmogelijke waarde</i>), such as a share of 140 per cent; it carries the
 * rule that was broken.
 */
public final class ImpossibleValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final Clause clause;
    private final String value;

    ImpossibleValueException(Clause clause, String value) {
        super(clause + " - but was: " + value);
        this.clause = clause;
        this.value = value;
    }

    /** Returns the rule that was broken. */
    public Clause getClause() {
        return clause;
    }

    /** Returns what came instead, short and harmless. */
    public String getValue() {
        return value;
    }
}

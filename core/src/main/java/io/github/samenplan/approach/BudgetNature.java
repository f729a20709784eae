package io.github.samenplan.approach;

/** Whether money comes once or every year (Dutch: <i>aard van het geld</i>). */
public enum BudgetNature {
    /** Once, or for a set time. */
    INCIDENTAL,

    /** Every year. */
    STRUCTURAL
}

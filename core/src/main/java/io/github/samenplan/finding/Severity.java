package io.github.samenplan.finding;

/** How bad a finding is (Dutch: <i>ernst</i>), in rising order; the verb of its source decides. */
public enum Severity {
    /** Worth knowing. */
    INFO,
    /** The source says <i>should</i>. */
    WARNING,
    /** The source says <i>must</i>, or the document cannot be read or used as it stands. */
    ERROR;

    /** Tells whether this is as bad as the other, or worse. */
    public boolean reaches(Severity other) {
        return compareTo(other) >= 0;
    }
}

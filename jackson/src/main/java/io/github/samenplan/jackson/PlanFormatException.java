package io.github.samenplan.jackson;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Language;
import java.util.List;

/** Says that a document could not be read, with everything that is wrong with it. */
public final class PlanFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    PlanFormatException(List<Finding> findings) {
        super(findings.get(0).getLocation()
                + " " + findings.get(0).message(Language.ENGLISH)
                + (findings.size() == 1 ? "" : " (and " + (findings.size() - 1) + " more)"));
        this.findings = List.copyOf(findings);
    }

    /** Returns what is wrong, in the order of the document; at least one finding. */
    public List<Finding> getFindings() {
        return findings;
    }
}

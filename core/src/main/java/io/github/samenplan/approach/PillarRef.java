package io.github.samenplan.approach;

import io.github.samenplan.fact.Clause;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a pillar together with that of its framework (Dutch: <i>pijler</i>).
 *
 * <p>A plan may follow several frameworks, and each names its pillars in its own way. So a pillar is named as
 * {@code framework-id/pillar-id}, as in {@code een-tegen-eenzaamheid/sterk-netwerk}. Both ids are kebab-case:
 * lower-case letters and digits, in words joined by hyphens, 1 to 80 characters. Whether there is such a framework,
 * with such a pillar, is not known here.
 *
 * <p>Null arguments are refused with a {@code NullPointerException}.
 */
public final class PillarRef {

    private static final Pattern ID_FORM = Pattern.compile("(?=.{1,80}$)[a-z0-9]++(?:-[a-z0-9]++)*+");

    private static final Clause TEXT = Clause.of("Pillar", "be named as framework-id/pillar-id")
            .inDutch("Een pijler moet geschreven zijn als id van het raamwerk, schuine streep, id van de pijler");
    private static final Clause FRAMEWORK = idOf("Framework id", "De id van een raamwerk");
    private static final Clause PILLAR = idOf("Pillar id", "De id van een pijler");

    private final String frameworkId;
    private final String pillarId;

    private PillarRef(String frameworkId, String pillarId) {
        this.frameworkId = frameworkId;
        this.pillarId = pillarId;
    }

    /** Returns the id of the framework. */
    public String getFrameworkId() {
        return frameworkId;
    }

    /** Returns the id of the pillar within its framework. */
    public String getPillarId() {
        return pillarId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PillarRef that
                && frameworkId.equals(that.frameworkId)
                && pillarId.equals(that.pillarId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(frameworkId, pillarId);
    }

    /** Returns the text form {@code framework-id/pillar-id}; {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        return frameworkId + "/" + pillarId;
    }

    /**
     * Returns the name of a pillar of a framework.
     *
     * @throws IllegalArgumentException if an id is not kebab-case, or longer than 80 characters
     */
    public static PillarRef of(String frameworkId, String pillarId) {
        Objects.requireNonNull(frameworkId, "frameworkId");
        Objects.requireNonNull(pillarId, "pillarId");
        FRAMEWORK.check(ID_FORM.matcher(frameworkId).matches(), frameworkId);
        PILLAR.check(ID_FORM.matcher(pillarId).matches(), pillarId);
        return new PillarRef(frameworkId, pillarId);
    }

    /**
     * Reads a text such as {@code een-tegen-eenzaamheid/sterk-netwerk}; the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is no slash, an id is not kebab-case, or longer than 80 characters
     */
    public static PillarRef parse(String text) {
        Objects.requireNonNull(text, "text");
        int slash = text.indexOf('/');
        TEXT.check(slash >= 0, text);
        return of(text.substring(0, slash), text.substring(slash + 1));
    }

    private static Clause idOf(String subject, String dutch) {
        return Clause.of(
                        subject,
                        "be kebab-case of 1 to 80 characters, lower-case letters and digits in words joined by hyphens")
                .inDutch(dutch + " moet uit 1 tot 80 kleine letters en cijfers bestaan, in woorden met streepjes");
    }
}

package io.github.samenplan.community;

import io.github.samenplan.fact.Clause;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A code of an area, with the scheme that gives it a meaning (Dutch: <i>gebiedscode</i>).
 *
 * <p>The text form is {@code scheme:code}. In the Netherlands the scheme is {@code cbs}, the regional codes of
 * Statistics Netherlands; their form is checked:
 *
 * <table>
 * <caption>Codes of the scheme cbs</caption>
 * <tr><th>area</th><th>Dutch</th><th>form</th><th>example</th></tr>
 * <tr><td>municipality</td><td>gemeente</td><td>GM and 4 digits</td><td>{@code cbs:GM0327}, Leusden</td></tr>
 * <tr><td>district</td><td>wijk</td><td>WK, 4 digits, and 2 digits or capitals</td>
 * <td>{@code cbs:WK0363AA}, in Amsterdam</td></tr>
 * <tr><td>neighbourhood</td><td>buurt</td><td>BU, 4 digits, 2 digits or capitals, and 2 digits</td>
 * <td>{@code cbs:BU0363AA01}, in Amsterdam</td></tr>
 * <tr><td>health region</td><td>GGD-regio</td><td>GG and 4 digits</td><td>{@code cbs:GG2514}, Utrecht</td></tr>
 * <tr><td>province</td><td>provincie</td><td>PV and 2 digits</td><td>{@code cbs:PV26}, Utrecht</td></tr>
 * <tr><td>part of the country</td><td>landsdeel</td><td>LD and 2 digits</td><td>{@code cbs:LD03}, the west</td></tr>
 * <tr><td>country</td><td>land</td><td>NL and 2 digits</td><td>{@code cbs:NL00}, or {@code NL01} in other tables</td>
 * </tr>
 * </table>
 *
 * <p>Other places use other schemes: {@code nuts:NL31}, {@code iso-3166:BE-VLG}, {@code ons:E06000023}. Of those only
 * the characters are checked. Whether an area exists, or still exists after a merger, is not known here.
 *
 * <p>Codes in the tables of Statistics Netherlands are padded with spaces at the end; strip them first.
 *
 * <p>Null arguments are refused with a {@code NullPointerException}.
 */
public final class AreaCode {

    private static final String CBS = "cbs";
    private static final Pattern SCHEME_FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern CODE_FORM = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final Pattern CBS_FORM = Pattern.compile(
            "(?:GM|GG)[0-9]{4}|WK[0-9]{4}[0-9A-Z]{2}|BU[0-9]{4}[0-9A-Z]{2}[0-9]{2}|(?:PV|LD|NL)[0-9]{2}");

    private static final Clause TEXT = Clause.of("Area code", "be a scheme, a colon and a code, such as cbs:GM0327")
            .inDutch("Een gebiedscode moet een stelsel, een dubbele punt en een code zijn, zoals cbs:GM0327");
    private static final Clause SCHEME = Clause.of(
                    "Scheme of an area code",
                    "be at most 40 lower-case letters, digits and hyphens, starting with a letter, such as cbs")
            .inDutch(
                    "Het stelsel van een gebiedscode moet uit hoogstens 40 kleine letters, cijfers en streepjes bestaan en met een letter beginnen, zoals cbs");
    private static final Clause CODE = Clause.of(
                    "Area code", "be 1 to 40 letters, digits, full stops, underscores and hyphens")
            .inDutch("Een gebiedscode moet uit 1 tot 40 letters, cijfers, punten, lage en gewone streepjes bestaan");
    private static final Clause CBS_CODE = Clause.of(
                    "CBS area code",
                    "be that of a municipality, district, neighbourhood, health region, province, part of the country or"
                            + " country, such as GM0327, WK032701, BU03270101, GG2514, PV26, LD03 or NL00")
            .inDutch(
                    "Een gebiedscode van het CBS moet die van een gemeente, wijk, buurt, GGD-regio, provincie, landsdeel of land zijn, zoals GM0327, WK032701, BU03270101, GG2514, PV26, LD03 of NL00");

    private final String scheme;
    private final String code;

    private AreaCode(String scheme, String code) {
        this.scheme = scheme;
        this.code = code;
    }

    /** Returns the scheme, such as {@code cbs}. */
    public String getScheme() {
        return scheme;
    }

    /** Returns the code within its scheme, such as {@code GM0327}. */
    public String getCode() {
        return code;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AreaCode that && scheme.equals(that.scheme) && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scheme, code);
    }

    /** Returns the text form, such as {@code cbs:GM0327}; {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        return scheme + ":" + code;
    }

    /**
     * Returns a code of a scheme.
     *
     * @throws IllegalArgumentException if the scheme or the code has another form
     */
    public static AreaCode of(String scheme, String code) {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(code, "code");
        SCHEME.check(SCHEME_FORM.matcher(scheme).matches(), scheme);
        if (scheme.equals(CBS)) {
            CBS_CODE.check(CBS_FORM.matcher(code).matches(), code);
        } else {
            CODE.check(CODE_FORM.matcher(code).matches(), code);
        }
        return new AreaCode(scheme, code);
    }

    /**
     * Returns a code of Statistics Netherlands, such as {@code GM0327}.
     *
     * @throws IllegalArgumentException if the code has another form
     */
    public static AreaCode ofCbs(String code) {
        return of(CBS, code);
    }

    /**
     * Reads a text such as {@code cbs:GM0327}; the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text, its scheme or its code has another form
     */
    public static AreaCode parse(String text) {
        Objects.requireNonNull(text, "text");
        int colon = text.indexOf(':');
        TEXT.check(colon >= 0, text);
        return of(text.substring(0, colon), text.substring(colon + 1));
    }
}

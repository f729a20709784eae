package io.github.samenplan.jackson;

import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Severity;
import java.util.List;

/** What can be wrong with a table of figures (Dutch: <i>cijferbevindingen</i>), beside the JSON itself. */
public final class FigureCodes {

    /** The text is no table of an OData service. */
    public static final FindingCode NOT_A_TABLE = error(
            "figures-not-a-table",
            "Dit is geen tabel uit de open data: een lijst 'value' met rijen ontbreekt.",
            "This is no table from the open data: a list 'value' of rows is missing.");

    /** The service answered with an error. */
    public static final FindingCode SERVICE_ERROR = error(
            "figures-service-error",
            "De dienst gaf geen tabel maar een foutmelding: {0}.",
            "The service gave no table but an error: {0}.");

    /** It is another table. */
    public static final FindingCode OTHER_TABLE = error(
            "figures-other-table",
            "Dit is niet tabel 50120NED van het RIVM; er staat: {0}.",
            "This is not table 50120NED of RIVM; it says: {0}.");

    /** A row has no column that says what it is about. */
    public static final FindingCode COLUMN_MISSING = error(
            "figures-column-missing",
            "In een rij ontbreekt '{0}'; zonder dat is niet te zeggen waarover de rij gaat.",
            "A row lacks '{0}'; without it nobody can tell what the row is about.");

    /** The text doesn't say which table it is. */
    public static final FindingCode TABLE_NOT_STATED = warning(
            "figures-table-not-stated",
            "Er staat niet bij welke tabel dit is; aangenomen is dat het 50120NED van het RIVM is.",
            "It is not stated which table this is; it was taken for 50120NED of RIVM.");

    /** The rest of the table is elsewhere. */
    public static final FindingCode CONTINUED = warning(
            "figures-continued",
            "Dit is niet de hele tabel: de dienst verwijst naar een vervolg.",
            "This is not the whole table: the service refers to a next part.");

    /** A topic has no column. */
    public static final FindingCode TOPIC_MISSING =
            warning("figures-topic-missing", "De kolom '{0}' is niet gevonden.", "The column '{0}' was not found.");

    /** Two columns have the same name but for the number behind it. */
    public static final FindingCode COLUMN_TWICE = warning(
            "figures-column-twice",
            "De kolom '{0}' staat meer dan één keer in een rij; de eerste is gebruikt.",
            "The column '{0}' stands more than once in a row; the first was used.");

    /** An area was asked for that the table does not have. */
    public static final FindingCode AREA_MISSING = warning(
            "figures-area-missing",
            "Over gebied {0} staat niets in de tabel; bestaat de code in die jaren?",
            "The table has nothing on area {0}; does the code exist in those years?");

    /** A code of an area has a form that is not known. */
    public static final FindingCode UNKNOWN_AREA = warning(
            "figures-unknown-area",
            "'{0}' is geen code van een gemeente, wijk, buurt of het land; rijen met zo'n code zijn overgeslagen.",
            "'{0}' is no code of a municipality, district, neighbourhood or the country; such rows were skipped.");

    /** A code of a period is not known. */
    public static final FindingCode UNKNOWN_PERIOD = warning(
            "figures-unknown-period",
            "De periode '{0}' is geen heel jaar zoals 2022JJ00; zulke rijen zijn overgeslagen.",
            "The period '{0}' is no whole year such as 2022JJ00; such rows were skipped.");

    /** A code of an age is not known. */
    public static final FindingCode UNKNOWN_AGE = warning(
            "figures-unknown-age",
            "De leeftijdscode '{0}' is niet bekend; zulke rijen zijn overgeslagen.",
            "The age code '{0}' is not known; such rows were skipped.");

    /** A code of a value or limit is not known. */
    public static final FindingCode UNKNOWN_MARGIN = warning(
            "figures-unknown-margin",
            "De code '{0}' is geen waarde, ondergrens of bovengrens; zulke rijen zijn overgeslagen.",
            "The code '{0}' is no value, lower limit or upper limit; such rows were skipped.");

    /** Two rows are about the same. */
    public static final FindingCode ROW_TWICE = warning(
            "figures-row-twice",
            "Deze rij gaat over hetzelfde als een eerdere; de eerste is gebruikt.",
            "This row is about the same as an earlier one; the first was used.");

    /** A figure is no number. */
    public static final FindingCode NOT_A_NUMBER = warning(
            "figures-not-a-number",
            "'{0}' is geen getal; dit cijfer is weggelaten.",
            "'{0}' is no number; this figure was left out.");

    /** A figure is no share. */
    public static final FindingCode OUT_OF_RANGE = warning(
            "figures-out-of-range",
            "{0} is geen percentage van 0 tot 100; dit cijfer is weggelaten.",
            "{0} is no percentage from 0 to 100; this figure was left out.");

    /** There is a limit of a value that is not there. */
    public static final FindingCode LIMIT_WITHOUT_VALUE = warning(
            "figures-limit-without-value",
            "Hier staat een grens, maar de waarde waar die bij hoort ontbreekt.",
            "Here is a limit, but the value that it belongs to is missing.");

    /** A value has one limit. */
    public static final FindingCode LIMIT_MISSING = warning(
            "figures-limit-missing",
            "Bij deze waarde ontbreekt één van de twee grenzen.",
            "This value lacks one of its two limits.");

    /** The limits are the wrong way round. */
    public static final FindingCode LIMITS_REVERSED = warning(
            "figures-limits-reversed",
            "De ondergrens van deze waarde ligt boven de bovengrens; de grenzen zijn weggelaten.",
            "The lower limit of this value is above its upper limit; the limits were left out.");

    /** A value lies outside its limits. */
    public static final FindingCode VALUE_OUTSIDE_LIMITS = warning(
            "figures-value-outside-limits",
            "Deze waarde ligt niet tussen haar grenzen; de grenzen zijn weggelaten.",
            "This value does not lie between its limits; the limits were left out.");

    /** The people asked were older in earlier rounds. */
    public static final FindingCode AGE_BASE = FindingCode.of(
            "figures-age-base",
            Severity.INFO,
            "De tabel begint bij 18 jaar, maar tot en met 2016 is vanaf 19 jaar gevraagd;"
                    + " die jaren staan daarom in een indicator apart.",
            "The table starts at 18 years, but until 2016 people from 19 years on were asked;"
                    + " so those years are in an indicator of their own.");

    /** More was odd than could be told. */
    public static final FindingCode MORE = warning(
            "figures-more-findings",
            "Er zijn nog {0} bevindingen, niet getoond.",
            "There are {0} more findings, not shown.");

    private FigureCodes() {}

    /** Returns all codes. */
    public static List<FindingCode> all() {
        return List.of(
                NOT_A_TABLE,
                SERVICE_ERROR,
                OTHER_TABLE,
                COLUMN_MISSING,
                TABLE_NOT_STATED,
                CONTINUED,
                TOPIC_MISSING,
                COLUMN_TWICE,
                AREA_MISSING,
                UNKNOWN_AREA,
                UNKNOWN_PERIOD,
                UNKNOWN_AGE,
                UNKNOWN_MARGIN,
                ROW_TWICE,
                NOT_A_NUMBER,
                OUT_OF_RANGE,
                LIMIT_WITHOUT_VALUE,
                LIMIT_MISSING,
                LIMITS_REVERSED,
                VALUE_OUTSIDE_LIMITS,
                AGE_BASE,
                MORE);
    }

    private static FindingCode error(String id, String dutch, String english) {
        return FindingCode.of(id, Severity.ERROR, dutch, english);
    }

    private static FindingCode warning(String id, String dutch, String english) {
        return FindingCode.of(id, Severity.WARNING, dutch, english);
    }
}

package io.github.samenplan.jackson;

import io.github.samenplan.coalition.Organisation;
import io.github.samenplan.coalition.Sector;
import io.github.samenplan.community.Area;
import io.github.samenplan.community.AreaCode;
import io.github.samenplan.fact.Clause;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Words;
import io.github.samenplan.monitoring.Indicator;
import io.github.samenplan.monitoring.Series;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads figures on loneliness from the national open data (Dutch: <i>cijfers uit de open data</i>): table 50120NED of
 * RIVM, on municipalities, districts and neighbourhoods, as JSON.
 *
 * <p>The table holds estimates for small areas by a model (SMAP), made from the health monitor of the municipal public
 * health services, Statistics Netherlands and RIVM. They may differ from what the monitor itself gives for the same
 * area. Nothing is fetched: a host hands over what its own client got from the service, from {@code TypedDataSet} or
 * {@code UntypedDataSet}. The answer is read as a stream; only what is about the areas asked for is kept, so it may be of
 * any length.
 *
 * <p>Whatever is odd in the table gives a finding, see {@link FigureCodes}, and never an exception. A null is a
 * measurement without a value: not asked, for social loneliness before 2016, and otherwise not stated, for the table
 * does not tell why. Safe for use by many threads.
 */
public final class RivmFigures {

    static final String SERIES = "rivm-50120ned";
    static final String PUBLISHER = "rivm";
    static final String ADDRESS = "https://dataderden.cbs.nl/ODataApi/OData/50120NED";

    private static final Clause CODE = Clause.of(
                    "Area",
                    "have one code of CBS for a municipality, district, neighbourhood or the country, of its own")
            .inDutch("Een gebied moet één eigen code van het CBS hebben voor een gemeente, wijk, buurt of het land");

    private static final JsonFactory READING = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(100_000)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final Map<String, Area> areas;

    private RivmFigures(Map<String, Area> areas) {
        this.areas = areas;
    }

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read
     */
    public FiguresReading read(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return read(bytes, Objects.toString(file.getFileName(), null));
        }
    }

    /**
     * Reads bytes in UTF-8 up to their end, and does not close them.
     *
     * @throws IOException if the bytes cannot be read
     */
    public FiguresReading read(InputStream bytes) throws IOException {
        return read(Objects.requireNonNull(bytes, "bytes"), null);
    }

    private FiguresReading read(InputStream bytes, @Nullable String file) throws IOException {
        FigureFindings findings = new FigureFindings(file);
        FigureCells cells = new FigureCells(areas, findings);
        Reader characters = new CodePointReader(new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        JsonParser parser = READING.createParser(ObjectReadContext.empty(), characters);
        try {
            new FigureRows(parser, findings, cells).read();
        } catch (JacksonIOException failure) {
            if (!(failure.getCause() instanceof CharacterCodingException)) {
                throw failure.getCause();
            }
            findings.add(ReadingCodes.ENCODING, at(parser.currentLocation()));
        } catch (StreamConstraintsException limit) {
            findings.add(ReadingCodes.LIMIT, at(parser.currentLocation()), limits());
        } catch (JacksonException malformed) {
            findings.add(ReadingCodes.SYNTAX, at(malformed.getLocation()), reason(malformed));
        }
        List<Indicator> indicators = findings.holdError() ? List.of() : cells.indicators();
        return new FiguresReading(indicators, series(cells), publisher(), findings.all());
    }

    private static Location at(TokenStreamLocation place) {
        return Location.ofDocument().at(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
    }

    private static Words reason(JacksonException malformed) {
        return malformed instanceof UnexpectedEndOfInputException
                ? Words.of(
                        "het document houdt te vroeg op, er is iets niet gesloten",
                        "the document ends too early, something is not closed")
                : Words.of("dit teken past hier niet", "this character does not fit here");
    }

    private static Words limits() {
        return Words.of(
                "hoogstens 20 niveaus diep, en 100000 tekens per tekst",
                "at most 20 levels deep, and 100000 characters a text");
    }

    private static Series series(FigureCells cells) {
        return Series.builder()
                .id(SERIES)
                .name("Gezondheid per wijk en buurt (RIVM, tabel 50120NED)")
                .addPublisherId(PUBLISHER)
                .rounds(cells.years().stream().map(PartialDate::ofYear).toList())
                .description("Schattingen met een model (SMAP) op de Gezondheidsmonitor Volwassenen en Ouderen van"
                        + " GGD'en, CBS en RIVM. Ze kunnen afwijken van de cijfers van de monitor zelf. In 2012 en"
                        + " 2016 is vanaf 19 jaar gevraagd, daarna vanaf 18 jaar.")
                .build();
    }

    private static Organisation publisher() {
        return Organisation.builder()
                .id(PUBLISHER)
                .name("Rijksinstituut voor Volksgezondheid en Milieu")
                .addOtherName("RIVM")
                .sector(Sector.KNOWLEDGE)
                .build();
    }

    /**
     * Returns a reader of the figures on these areas.
     *
     * @throws IllegalArgumentException if an area does not have one code of CBS for a municipality, district, neighbourhood
     *     or the country, or shares it with another
     */
    public static RivmFigures of(Area... areas) {
        return of(List.of(areas));
    }

    /**
     * Returns a reader of the figures on these areas.
     *
     * @throws IllegalArgumentException if an area does not have one code of CBS for a municipality, district, neighbourhood
     *     or the country, or shares it with another
     */
    public static RivmFigures of(Collection<Area> areas) {
        Map<String, Area> byCode = new LinkedHashMap<>();
        for (Area area : areas) {
            List<String> codes = area.getCodes().stream()
                    .filter(code -> code.getScheme().equals("cbs"))
                    .map(AreaCode::getCode)
                    .filter(FigureCells::isAreaCode)
                    .toList();
            CODE.check(codes.size() == 1 && byCode.putIfAbsent(codes.get(0), area) == null, area.getId());
        }
        return new RivmFigures(Collections.unmodifiableMap(byCode));
    }
}

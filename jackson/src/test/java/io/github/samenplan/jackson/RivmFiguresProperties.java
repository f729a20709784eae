package io.github.samenplan.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.samenplan.community.Area;
import io.github.samenplan.community.AreaCode;
import io.github.samenplan.finding.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of reading RIVM's table, whatever comes. */
class RivmFiguresProperties {

    private static final Path TABLE = Path.of("../examples/usage/tables/50120NED-fictional.json");
    private static final RivmFigures FIGURES = RivmFigures.of(Area.builder()
            .id("voorbeeldstad")
            .name("Voorbeeldstad")
            .addCode(AreaCode.ofCbs("GM9999"))
            .build());

    @Property(tries = 300)
    void a_spoilt_table_gives_findings_and_never_an_exception(
            @ForAll @IntRange(max = 12_000) int at, @ForAll @IntRange(max = 30) int removed, @ForAll byte[] put)
            throws IOException {
        byte[] table = Files.readAllBytes(TABLE);
        byte[] spoilt = Arrays.copyOf(table, at + put.length + table.length - at - removed);
        System.arraycopy(put, 0, spoilt, at, put.length);
        System.arraycopy(table, at + removed, spoilt, at + put.length, table.length - at - removed);

        assertThatCode(() -> {
                    FiguresReading reading = FIGURES.read(new ByteArrayInputStream(spoilt));
                    assertThat(reading.succeeded())
                            .isEqualTo(reading.getFindings().stream()
                                    .noneMatch(finding -> finding.getSeverity() == Severity.ERROR));
                    assertThat(reading.succeeded() || reading.getIndicators().isEmpty())
                            .isTrue();
                    assertThat(reading.getFindings())
                            .allMatch(finding -> finding.getLocation().getLine().isPresent());
                })
                .doesNotThrowAnyException();
    }

    @Property(tries = 50)
    void the_order_of_rows_does_not_matter(@ForAll long seed) throws IOException {
        List<String> lines = Files.readAllLines(TABLE);
        List<String> rows = new ArrayList<>(lines.subList(3, lines.size() - 2).stream()
                .map(row -> row.replaceFirst(",$", ""))
                .toList());
        Collections.shuffle(rows, new Random(seed));
        String shuffled = lines.get(1).strip() + "\"value\":[" + String.join(",", rows) + "]}";

        assertThat(FIGURES.read(stream("{" + shuffled)).getIndicators())
                .isEqualTo(FIGURES.read(TABLE).getIndicators());
    }

    @Property(tries = 100)
    void however_the_bytes_arrive_it_is_the_same(@ForAll @IntRange(min = 1, max = 64) int chunk) throws IOException {
        byte[] table = Files.readAllBytes(TABLE);
        InputStream trickle = new ByteArrayInputStream(table) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, chunk));
            }
        };

        FiguresReading reading = FIGURES.read(trickle);
        FiguresReading whole = FIGURES.read(new ByteArrayInputStream(table));
        assertThat(reading.getIndicators()).isEqualTo(whole.getIndicators());
        assertThat(reading.getFindings()).isEqualTo(whole.getFindings());
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

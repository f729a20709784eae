package io.github.samenplan.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads what nobody would write: a fuzzer picks the input by what the reader did with those before. A build leaves it
 * out, and reads what it found at any time in {@link PlanJsonSeedsTest}; the page on the format tells how to let it search.
 */
class PlanJsonFuzz {

    static final PlanJson JSON = SchemaProperties.READER;

    static Stream<byte[]> cases() {
        return ReadingCases.all()
                .map(ReadingCases.Case::text)
                .filter(text -> text.length() < 4_000)
                .map(text -> text.getBytes(UTF_8));
    }

    @MethodSource("cases")
    @FuzzTest
    void any_bytes_give_a_document_or_findings(byte[] bytes) {
        ReadingLaw.holdsFor(bytes, JSON);
    }

    @FuzzTest
    void a_document_with_slips_gives_a_document_or_findings(FuzzedDataProvider data) {
        ReadingLaw.holdsFor(FuzzedDocuments.withSlips(data), JSON);
    }

    @FuzzTest
    void a_document_with_other_values_gives_a_document_or_findings(FuzzedDataProvider data) {
        ReadingLaw.holdsFor(FuzzedDocuments.withOtherValues(data), JSON);
    }
}

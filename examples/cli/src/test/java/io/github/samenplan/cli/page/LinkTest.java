package io.github.samenplan.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page links to. */
class LinkTest {

    @ParameterizedTest
    @CsvSource({
        "https://verzonnenstad.example/plan, true",
        "HTTP://verzonnenstad.example, true",
        "mailto:meldpunt@verzonnenstad.example, true",
        "javascript:alert(1), false",
        "' https://verzonnenstad.example', false",
        "'data:text/html,<script>', false",
        "//verzonnenstad.example, false",
        "0800 0004, false",
        "'', false"
    })
    void only_addresses_of_the_web_and_of_mail_lead_anywhere(String address, boolean leads) {
        Link link = Link.of("tekst", address);

        assertThat(link.leads()).isEqualTo(leads);
        assertThat(link.text()).isEqualTo("tekst");
    }
}

package io.github.samenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds of every page: it is whole, stands alone, and can be found one's way in without seeing it. */
final class WholePage {

    /** Where src/page-check finds what to open in a browser. */
    private static final Path FOR_THE_BROWSER = Path.of("target/page-check");

    private WholePage() {}

    static Document keptForTheBrowser(String name, String text) throws IOException {
        Files.createDirectories(FOR_THE_BROWSER);
        Files.writeString(FOR_THE_BROWSER.resolve(name + ".html"), text);
        return Jsoup.parse(text);
    }

    static void check(Document page) {
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("h1")).hasSize(1);
        int level = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int own = Integer.parseInt(heading.tagName().substring(1));
            assertThat(own).as(heading.toString()).isLessThanOrEqualTo(level + 1);
            assertThat(heading.text()).isNotBlank();
            level = own;
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (Element one : page.select("[aria-labelledby]")) {
            assertThat(one.attr("aria-labelledby").split(" "))
                    .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull());
        }
        for (Element link : page.select("a[href^=#]")) {
            assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
        }
        assertThat(page.select("svg:not([aria-hidden=true])"))
                .allSatisfy(svg -> assertThat(svg.selectFirst("title").text()).isNotBlank());
        assertThat(page.select("script, link, img, iframe, object, embed, form, [src], [style], [onload], [onclick]"))
                .isEmpty();
        assertThat(page.select("a").eachAttr("href")).allMatch(address -> address.matches("(#|https?://|mailto:).*"));
        assertThat(page.select("style").outerHtml()).doesNotContain("url(", "@import");
    }
}

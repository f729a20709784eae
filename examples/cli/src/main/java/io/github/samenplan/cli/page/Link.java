package io.github.samenplan.cli.page;

import java.util.List;
import java.util.Locale;

/**
 * A text that may lead somewhere.
 *
 * @param text what is shown
 * @param href where it leads; empty where it is no address that a page may link to
 */
record Link(String text, String href) {

    private static final List<String> SAFE = List.of("https://", "http://", "mailto:");

    /** Returns whether it leads anywhere. */
    boolean leads() {
        return !href.isEmpty();
    }

    /** Returns a text that leads to an address of the web or of mail, and of any other stays a text. */
    static Link of(String text, String address) {
        boolean safe = SAFE.stream().anyMatch(address.toLowerCase(Locale.ROOT)::startsWith);
        return new Link(text, safe ? address : "");
    }
}

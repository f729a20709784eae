package io.github.samenplan.cli.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The templates, as they were compiled, and the style sheet that goes into every page. */
final class Templates {

    /**
     * What no template holds and a text of others may: control characters, halves of characters, and those that turn the
     * direction of what follows them.
     */
    private static final Pattern HARMFUL = Pattern.compile("[\\p{Cc}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069&&[^\\n\\t]]");

    private static final String STYLE = style();

    private Templates() {}

    /** Returns a page. */
    static String page(String template, Map<String, Object> parameters) {
        TemplateEngine engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName());
        StringOutput page = new StringOutput();
        engine.render(template, parameters, page);
        return HARMFUL.matcher(page.toString()).replaceAll("\ufffd");
    }

    /** Returns the style sheet. */
    static String styleSheet() {
        return STYLE;
    }

    /** Returns what the page may do: show itself with its own style, and nothing else. */
    static String policy() {
        return "default-src 'none'; style-src 'sha256-" + sha256(STYLE) + "'; base-uri 'none'; form-action 'none'";
    }

    private static String style() {
        try (InputStream file = Objects.requireNonNull(Templates.class.getResourceAsStream("page.css"), "page.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

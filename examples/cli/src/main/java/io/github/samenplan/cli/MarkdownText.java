package io.github.samenplan.cli;

import java.util.regex.Pattern;

/**
 * Text that stays text in Markdown as GitHub and GitLab render it: no markup, no link, nobody mentioned, no issue
 * referred to.
 *
 * <p>Markup is escaped. What is linked afterwards, in the text that was rendered, cannot be: in it an invisible word joiner
 * breaks what would be recognised.
 */
final class MarkdownText {

    /** A character that no one sees, and that breaks no line. */
    static final String JOINER = "\u2060";

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_#\\[\\]<>&|~]");
    private static final Pattern SIGIL = Pattern.compile("([@#!$%&~^])(?=\\S)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(www)(?=\\.)|(:)(?=/)");

    private MarkdownText() {}

    /** Returns plain text as Markdown that stands inside a paragraph, a list item or a cell. */
    static String of(String plain) {
        return MARKUP.matcher(unlinked(plain)).replaceAll("\\\\$0");
    }

    /** Returns plain text as HTML. */
    static String html(String plain) {
        return unlinked(plain).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Returns plain text as code, inside a paragraph or a list item. */
    static String code(String plain) {
        String line = oneLine(plain);
        String fence = "`";
        while (line.contains(fence)) {
            fence += "`";
        }
        String space = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return fence + space + line + space + fence;
    }

    private static String unlinked(String plain) {
        String broken = SIGIL.matcher(oneLine(plain)).replaceAll("$1" + JOINER);
        return ADDRESS.matcher(broken).replaceAll("$0" + JOINER);
    }

    /** Returns a text on one line: blocks of Markdown begin and end at lines. */
    private static String oneLine(String plain) {
        return plain.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ");
    }
}

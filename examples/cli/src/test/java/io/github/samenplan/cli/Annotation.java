package io.github.samenplan.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the runner of GitHub Actions makes of a command.
 *
 * <p>There is no reader of it for Java. This one follows the rules of the runner (its class ActionCommand): a command
 * stands on a line of its own between two pairs of colons, its properties are split at commas and then at the first
 * equals sign, and a percent sign stands for itself only as the last thing that is replaced.
 */
record Annotation(String command, String file, String line, String column, String title, String message) {

    static List<Annotation> read(String log) {
        return log.lines()
                .filter(line -> line.stripLeading().startsWith("::"))
                .map(Annotation::one)
                .toList();
    }

    private static Annotation one(String line) {
        String command = line.stripLeading();
        int end = command.indexOf("::", 2);
        String[] head = command.substring(2, end).split(" ", 2);
        Map<String, String> properties = new HashMap<>();
        for (String property : head[1].strip().split(",")) {
            String[] pair = property.split("=", 2);
            properties.put(pair[0], unescaped(pair[1].replace("%3A", ":").replace("%2C", ",")));
        }
        return new Annotation(
                head[0],
                properties.get("file"),
                properties.get("line"),
                properties.get("col"),
                properties.get("title"),
                unescaped(command.substring(end + 2)));
    }

    private static String unescaped(String text) {
        return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }
}

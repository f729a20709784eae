package io.github.samenplan.jackson;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a file as a reference that can stand in a URI (RFC 3986). */
final class FileAddress {

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*");
    private static final String KEPT = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private FileAddress() {}

    /**
     * Returns the address of a file: relative where the name is, otherwise with the scheme {@code file}. A backslash
     * separates folders, on any machine; what is no letter, digit or one of {@code -._~} is percent-encoded as UTF-8.
     */
    static String of(String name) {
        String path = name.replace('\\', '/');
        if (DRIVE.matcher(path).matches()) {
            return normal("file:///" + path.substring(0, 2) + encoded(path.substring(2)));
        }
        if (path.startsWith("//")) {
            return normal("file:" + encoded(path));
        }
        return normal((path.startsWith("/") ? "file://" : "") + encoded(path));
    }

    private static String encoded(String path) {
        StringBuilder text = new StringBuilder();
        for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
            if (KEPT.indexOf(one) >= 0) {
                text.append((char) one);
            } else {
                text.append(String.format(Locale.ROOT, "%%%02X", one));
            }
        }
        return text.toString();
    }

    /** Leaves out the steps of a path that lead nowhere: {@code .}, and {@code ..} behind a folder. */
    private static String normal(String address) {
        String shorter = URI.create(address).normalize().toString();
        // The JDK writes "file:/" for an address without a host; SARIF and others expect three slashes
        return shorter.replaceFirst("^file:/(?!/)", "file:///");
    }
}

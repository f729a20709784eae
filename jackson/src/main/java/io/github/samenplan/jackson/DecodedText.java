package io.github.samenplan.jackson;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** The text of a document in bytes, as far as it could be decoded. */
record DecodedText(String text, OptionalInt brokenAt) {

    static DecodedText of(byte[] bytes) {
        Charset charset = charset(bytes);
        CharBuffer characters = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), characters, true);
        String text = characters.flip().toString();
        // A byte-order mark is no part of the text
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new DecodedText(marked, result.isError() ? OptionalInt.of(marked.length()) : OptionalInt.empty());
    }

    /** Tells UTF-16 by its mark, or by the zero beside the first character, which is always ASCII in JSON. */
    static Charset charset(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : -1;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : -1;
        if (first == 0xFE && second == 0xFF || first == 0 && second > 0) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFF && second == 0xFE || first > 0 && second == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }
}

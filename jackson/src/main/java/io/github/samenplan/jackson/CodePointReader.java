package io.github.samenplan.jackson;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Hands on one character per code point, so that columns count code points, and leaves out a byte-order mark. Of a
 * character that takes two, only the first half is left: enough where only codes and numbers are looked at.
 */
final class CodePointReader extends FilterReader {

    private boolean begun;

    CodePointReader(Reader characters) {
        super(characters);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int kept = 0;
        while (kept == 0 && length > 0) {
            int read = super.read(buffer, offset, length);
            if (read < 0) {
                return -1;
            }
            for (int i = offset; i < offset + read; i++) {
                boolean mark = !begun && buffer[i] == '\uFEFF';
                begun = true;
                if (!mark && !Character.isLowSurrogate(buffer[i])) {
                    buffer[offset + kept++] = buffer[i];
                }
            }
        }
        return kept;
    }
}

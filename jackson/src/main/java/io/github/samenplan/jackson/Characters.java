package io.github.samenplan.jackson;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Optional;

/**
 * The characters of a file of any length, of which it holds no more than a buffer, or what was put back.
 *
 * <p>It keeps the line and column as {@link TextPositions} counts them. Bytes that are no text give {@link #BROKEN}.
 */
final class Characters implements Closeable {

    /** Stands for bytes that are no text: half a character, which no text that was decoded right can hold by itself. */
    static final char BROKEN = '\uDC80';

    /** How far one can look ahead. */
    static final int AHEAD = 200;

    private static final int END = -1;
    private static final int BUFFER = 8192;

    private final Reader reader;
    private final Optional<String> file;
    private char[] buffer = new char[BUFFER];
    private int from;
    private int to;
    private char last;
    private int line = 1;
    private int column = 1;
    private long offset;

    private Characters(Reader reader, Optional<String> file) {
        this.reader = reader;
        this.file = file;
    }

    /** Returns the next character, and leaves it; below 0 at the end. */
    int peek() throws IOException {
        return from < to || fill(1) ? buffer[from] : END;
    }

    /** Takes the next character, of which {@link #peek} said that it is there. */
    char take() throws IOException {
        char taken = buffer[from++];
        offset++;
        boolean endsLine = taken == '\n' || taken == '\r' && peek() != '\n';
        if (endsLine) {
            line++;
            column = 1;
        } else if (!Character.isSurrogatePair(last, taken)) {
            column++;
        }
        last = taken;
        return taken;
    }

    /** Takes blanks, up to something else or the end. */
    void takeBlanks() throws IOException {
        while (peek() >= 0 && Character.isWhitespace(peek())) {
            take();
        }
    }

    /** Returns the next characters, {@link #AHEAD} of them or all that are left, and leaves them. */
    CharSequence ahead() throws IOException {
        fill(AHEAD);
        return CharBuffer.wrap(buffer, from, Math.min(AHEAD, to - from));
    }

    /** Puts characters back that were taken last, from where the first of them was. */
    void putBack(String text, Origin where) {
        char[] all = Arrays.copyOf(text.toCharArray(), text.length() + to - from);
        System.arraycopy(buffer, from, all, text.length(), to - from);
        buffer = all;
        from = 0;
        to = all.length;
        offset -= text.length();
        line = where.line();
        column = where.column();
        last = 0;
    }

    /** Returns where the next character is. */
    Origin here() {
        return new Origin(file, line, column, false);
    }

    /** Returns how many characters were taken. */
    long offset() {
        return offset;
    }

    /** Sees to it that so many characters are held, and tells whether there are. */
    private boolean fill(int wanted) throws IOException {
        if (to - from >= wanted) {
            return true;
        }
        // What was put back may be large, and is not kept longer than needed
        char[] moved = buffer.length == BUFFER ? buffer : new char[BUFFER];
        System.arraycopy(buffer, from, moved, 0, to - from);
        buffer = moved;
        to -= from;
        from = 0;
        for (int n = 0; n >= 0 && to < wanted; ) {
            n = reader.read(buffer, to, BUFFER - to);
            to += Math.max(n, 0);
        }
        return to >= wanted;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Returns the characters of bytes: UTF-8, or UTF-16 that can be told by its first bytes. */
    static Characters of(InputStream bytes, Optional<String> file) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes);
        buffered.mark(2);
        byte[] first = buffered.readNBytes(2);
        buffered.reset();
        Characters characters = new Characters(
                new InputStreamReader(
                        buffered,
                        DecodedText.charset(first)
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                                .replaceWith(String.valueOf(BROKEN))),
                file);
        if (characters.peek() == DocumentReader.BYTE_ORDER_MARK.charAt(0)) {
            characters.from++; // no part of the text
        }
        return characters;
    }
}

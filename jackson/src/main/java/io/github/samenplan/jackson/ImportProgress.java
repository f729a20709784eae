package io.github.samenplan.jackson;

import java.util.OptionalLong;

/** Hears how far the reading of many documents is (Dutch: <i>voortgang</i>). */
@FunctionalInterface
public interface ImportProgress {

    /**
     * Hears that one reading more was made. It is told by the thread that asked for the reading, before that thread gets
     * it.
     *
     * @param documents how many readings were made
     * @param bytes how many bytes were read, which may be a buffer ahead of the documents
     * @param of how many bytes there are, where that is known: of files, not of streams
     */
    void at(long documents, long bytes, OptionalLong of);
}

package io.github.samenplan.jackson;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A text from which slips are taken away one by one; its offsets lead back to the text as it was written. */
final class MendedText {

    private final String written;
    private final List<Slip> slips = new ArrayList<>();
    private String text;

    MendedText(String written) {
        this.written = written;
        this.text = written;
    }

    /** Returns the text without the slips. */
    String text() {
        return text;
    }

    /** Returns the text as it was written. */
    String written() {
        return written;
    }

    int slips() {
        return slips.size();
    }

    /** Takes a slip away, unless that leads nowhere: before the last slip, or three times at the same place. */
    boolean mend(Slip slip) {
        long here = written(slip.at());
        long same =
                IntStream.range(0, slips.size()).filter(i -> placeOf(i) == here).count();
        if (same >= 3 || !slips.isEmpty() && here < placeOf(slips.size() - 1)) {
            return false;
        }
        slips.add(slip);
        text = text.substring(0, slip.at()) + slip.inserted() + text.substring(slip.at() + slip.removed());
        return true;
    }

    private long placeOf(int number) {
        return written(slips.get(number).at(), number);
    }

    /** Returns where an offset in the text without slips is in the text as it was written. */
    long written(long offset) {
        return written(offset, slips.size());
    }

    private long written(long offset, int mended) {
        long at = offset;
        for (int i = mended - 1; i >= 0; i--) {
            Slip slip = slips.get(i);
            long behind = slip.at() + slip.inserted().length();
            if (at >= behind) {
                at += slip.removed() - slip.inserted().length();
            } else if (at > slip.at()) {
                at = Math.min(at, slip.at() + slip.removed());
            }
        }
        return at;
    }

    /** Hands every slip to somebody, with its place in the text as it was written. */
    void tell(Listener listener) {
        for (int i = 0; i < slips.size(); i++) {
            listener.slip(slips.get(i), placeOf(i));
        }
    }

    /** Hears of slips. */
    interface Listener {
        void slip(Slip slip, long offset);
    }
}

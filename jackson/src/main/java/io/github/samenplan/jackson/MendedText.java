package io.github.samenplan.jackson;

import java.util.ArrayList;
import java.util.List;

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

    /**
     * Takes a slip away. Where the text was mended three times at one place already, and nothing came of it, that is
     * taken back instead, and false returned; so too for a place before the last one.
     */
    boolean mend(Slip slip) {
        long here = written(slip.at());
        if (!slips.isEmpty() && here < placeOf(slips.size() - 1)) {
            return false;
        }
        if (slips.size() >= 3 && placeOf(slips.size() - 3) == here) {
            while (!slips.isEmpty() && placeOf(slips.size() - 1) == here) {
                slips.remove(slips.size() - 1);
            }
            text = written;
            slips.forEach(this::apply);
            return false;
        }
        slips.add(slip);
        apply(slip);
        return true;
    }

    private void apply(Slip slip) {
        text = text.substring(0, slip.at()) + slip.inserted() + text.substring(slip.at() + slip.removed());
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

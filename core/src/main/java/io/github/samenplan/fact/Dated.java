package io.github.samenplan.fact;

import java.util.Optional;

/** A part that happens, or is meant to happen, at one moment (Dutch: <i>datum</i>). */
public interface Dated {

    /** When it happened, or is planned to happen, as roughly as it is known. */
    Optional<PartialDate> getDate();

    /** The words of the source, where they say more than the date, such as "by the end of 2018". */
    Optional<@Text(max = 200) String> getDateWording();
}

package org.example.host;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A type of a host that has nothing to do with Samenplan. */
public record Own(
        String caseNumber,
        Level level,
        BigDecimal number,
        LocalTime time,
        Period period,
        DayOfWeek day,
        Optional<String> nothing,
        List<String> empty,
        Map<String, Object> map) {

    /** Words of the host's own. */
    public enum Level {
        HIGH_UP,
        LOW
    }
}

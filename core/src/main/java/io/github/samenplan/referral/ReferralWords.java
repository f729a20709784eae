package io.github.samenplan.referral;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.community.LonelinessKind;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Words;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The plain words for what stands in signals and rules. */
final class ReferralWords {

    static final Words UNKNOWN = Words.of("niet bekend", "not known");

    private ReferralWords() {}

    static Words of(Capacity capacity) {
        return switch (capacity) {
            case PERSON_CONCERNED -> Words.of("de persoon zelf", "the person themselves");
            case EXPERT_BY_EXPERIENCE -> Words.of("een ervaringsdeskundige", "an expert by experience");
            case RESIDENT -> Words.of("een inwoner", "a resident");
            case NEIGHBOUR -> Words.of("iemand uit de buurt", "a neighbour");
            case FAMILY -> Words.of("familie of vrienden", "family or friends");
            case INFORMAL_CARER -> Words.of("een mantelzorger", "an informal carer");
            case VOLUNTEER -> Words.of("een vrijwilliger", "a volunteer");
            case PROFESSIONAL -> Words.of("een professional", "a professional");
            case REFERRER -> Words.of("een verwijzer, zoals de huisarts", "a referrer, such as a GP");
            case ENTREPRENEUR -> Words.of("een ondernemer", "an entrepreneur");
            case KEY_FIGURE -> Words.of("een sleutelfiguur", "a key figure");
            case OFFICIAL -> Words.of("een ambtenaar", "a civil servant");
            case POLITICIAN -> Words.of("een bestuurder of raadslid", "a politician");
            case ORGANISATION -> Words.of("een organisatie", "an organisation");
        };
    }

    static Words of(SignalGroup group) {
        return switch (group) {
            case PHYSICAL -> Words.of("lichamelijk", "of the body");
            case MENTAL -> Words.of("psychisch", "of the mind");
            case SOCIAL -> Words.of("sociaal", "between people");
            case BEHAVIOURAL -> Words.of("in gedrag", "in behaviour");
            case LIFE_EVENT -> Words.of("een ingrijpende gebeurtenis", "an event in life");
        };
    }

    static Words of(LonelinessKind kind) {
        return switch (kind) {
            case EMOTIONAL -> Words.of("emotioneel", "emotional");
            case SOCIAL -> Words.of("sociaal", "social");
            case EXISTENTIAL -> Words.of("existentieel", "existential");
        };
    }

    static Words of(Concern concern) {
        return switch (concern) {
            case LIGHT -> Words.of("licht", "light");
            case WORRYING -> Words.of("zorgelijk", "worrying");
            case UNSAFE -> Words.of("onveilig", "unsafe");
        };
    }

    static Words of(Consent consent) {
        return switch (consent) {
            case GIVEN -> Words.of("gegeven", "given");
            case REFUSED -> Words.of("geweigerd", "refused");
            case NOT_ASKED -> Words.of("niet gevraagd", "not asked");
        };
    }

    static Words ofAnonymity(boolean wanted) {
        return wanted
                ? Words.of("wil onbekend blijven", "wants to stay unknown")
                : Words.of("hoeft niet onbekend te blijven", "need not stay unknown");
    }

    static Words of(HandOver handOver) {
        return switch (handOver) {
            case SELF_REFERRAL -> Words.of("de persoon gaat er zelf heen", "the person goes there");
            case WARM -> Words.of("iemand brengt hen met elkaar in contact", "somebody brings them into contact");
            case INFORMATION -> Words.of("de persoon hoort wat er is", "the person is told what there is");
            case EMERGENCY -> Words.of("direct om hulp vragen", "call for help at once");
        };
    }

    static Words of(AgeRange ages) {
        int from = ages.getFrom();
        return ages.getTo()
                .map(to -> to == from
                        ? Words.of(from + " jaar", "age " + from)
                        : Words.of(from + " tot en met " + to + " jaar", "ages " + from + " to " + to))
                .orElse(
                        from == 0
                                ? Words.of("elke leeftijd", "any age")
                                : Words.of(from + " jaar en ouder", "ages " + from + " and over"));
    }

    static Words within(Period time) {
        List<Words> parts = new ArrayList<>();
        count(time.getYears(), "jaar", "jaar", "year", "years").ifPresent(parts::add);
        count(time.getMonths(), "maand", "maanden", "month", "months").ifPresent(parts::add);
        count(time.getDays(), "dag", "dagen", "day", "days").ifPresent(parts::add);
        return parts.isEmpty()
                ? Words.of("dezelfde dag", "the same day")
                : Words.of("binnen {0}", "within {0}").with(List.of(and(parts)));
    }

    private static Optional<Words> count(int number, String een, String meer, String one, String more) {
        return number == 0
                ? Optional.empty()
                : Optional.of(
                        number == 1
                                ? Words.of("1 " + een, "1 " + one)
                                : Words.of(number + " " + meer, number + " " + more));
    }

    /** Returns why nobody can go to a place, as a sentence. */
    static Words hindrance(RouteProblem.Kind kind, Words place) {
        Words sentence = switch (kind) {
            case UNKNOWN -> Words.of("{0} is in dit plan niet bekend.", "{0} is not known in this plan.");
            case CLOSED -> Words.of("{0} is er niet meer.", "{0} is no longer there.");
            case NOT_OPEN_YET -> Words.of("{0} is er nog niet.", "{0} is not there yet.");
            case NOT_SERVED -> Words.of("{0} is niet voor deze persoon.", "{0} is not for this person.");
        };
        return sentence.with(List.of(place));
    }

    static Words facet(Facet facet, Words value) {
        return Words.of("{0}: {1}", "{0}: {1}").with(List.of(facet.inWords(), value));
    }

    static Words or(List<Words> values) {
        return enumerated(values, " of ", " or ");
    }

    static Words and(List<Words> values) {
        return enumerated(values, " en ", " and ");
    }

    static Words list(List<Words> values) {
        return joined(values, "; ");
    }

    static Words joined(List<Words> values, String between) {
        return Words.of(joined(values, Language.DUTCH, between), joined(values, Language.ENGLISH, between));
    }

    private static String joined(List<Words> values, Language language, String between) {
        return values.stream().map(words -> words.in(language)).collect(Collectors.joining(between));
    }

    private static Words enumerated(List<Words> values, String dutch, String english) {
        if (values.size() < 2) {
            return joined(values, "");
        }
        Words head = joined(values.subList(0, values.size() - 1), ", ");
        return Words.of("{0}" + dutch + "{1}", "{0}" + english + "{1}")
                .with(List.of(head, values.get(values.size() - 1)));
    }
}

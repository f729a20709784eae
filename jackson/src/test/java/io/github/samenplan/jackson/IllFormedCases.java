package io.github.samenplan.jackson;

import static io.github.samenplan.jackson.ReadingCases.inPlan;

import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.jackson.ReadingCases.Case;
import io.github.samenplan.plan.IdIndex;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.WellFormedness;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Small documents that can be read and are ill-formed, at least one for every code of the well-formedness. */
final class IllFormedCases {

    /** A reader with a validator whose host wants a title of at most nine characters. */
    static final PlanJson READER = PlanJson.using(validator());

    private IllFormedCases() {}

    static Stream<Case> all() {
        return Stream.of(
                bad(
                        WellFormedness.TEXT,
                        "\"summary\": \" \"",
                        "2:12 /summary",
                        "'summary' moet leesbare tekst bevatten van hoogstens 4000 tekens.",
                        "'summary' must hold readable text of at most 4000 characters."),
                bad(
                        WellFormedness.IDENTIFIER,
                        "\"goals\": [{\"id\": \"Doel 1\", \"title\": \"Eén\"}]",
                        "2:18 /goals/0/id",
                        "'id' moet bestaan uit kleine letters, cijfers en losse streepjes",
                        "'id' must consist of lower-case letters, digits and single hyphens"),
                bad(
                        WellFormedness.REFERENCE,
                        "\"areaIds\": [\"Ons Dorp\"]",
                        "2:13 /areaIds/0",
                        "'areaIds' moet de id van een ander onderdeel zijn",
                        "'areaIds' must be the id of another part"),
                bad(
                        WellFormedness.WEB_ADDRESS,
                        "\"uri\": \"www.example.org\"",
                        "2:8 /uri",
                        "'uri' moet een webadres zijn dat begint met https:// of http://, zonder spaties.",
                        "'uri' must be a web address that starts with https:// or http://, without blanks."),
                new Case(
                        WellFormedness.LANGUAGE_TAG,
                        """
                        {"format": "samenplan/1.0", "kind": "coalition-plan", "id": "a", "title": "t",
                        "language": "Nederlands"}""",
                        "2:13 /language",
                        "'language' moet een taalcode zijn, zoals nl, en of pt-BR.",
                        "'language' must be a language code, such as nl, en or pt-BR."),
                bad(
                        WellFormedness.CURRENCY_CODE,
                        "\"budgets\": [{\"id\": \"b\", \"title\": \"B\","
                                + " \"total\": {\"amount\": 5, \"currency\": \"euro\"}}]",
                        "2:74 /budgets/0/total/currency",
                        "'currency' moet een muntcode van drie hoofdletters zijn, zoals EUR.",
                        "'currency' must be a currency code of three capitals, such as EUR."),
                bad(
                        WellFormedness.WORKING_ADDRESS,
                        "\"organisations\": [{\"id\": \"o\", \"name\": \"O\","
                                + " \"channels\": [{\"kind\": \"email\", \"address\": \"www.example.org\"}]}]",
                        "2:86 /organisations/0/channels/0/address",
                        "'address' past niet bij de soort kanaal",
                        "'address' does not fit the kind of channel"),
                new Case(
                        WellFormedness.OTHER,
                        """
                        {"format": "samenplan/1.0", "kind": "coalition-plan", "id": "a", "language": "nl",
                        "title": "Samen in Voorbeeldstad"}""",
                        "2:10 /title",
                        "'title' klopt niet: hoogstens negen tekens",
                        "'title' is not right: hoogstens negen tekens"),
                bad(
                        IdIndex.DUPLICATE_ID,
                        "\"goals\": [{\"id\": \"g\", \"title\": \"Eén\"}, {\"id\": \"g\", \"title\": \"Twee\"}]",
                        "2:47 /goals/1/id",
                        "De id 'g' is al gebruikt voor doel 'Eén'; geef elk onderdeel een eigen id.",
                        "The id 'g' is already used for goal 'Eén'; give every part an id of its own."),
                bad(
                        IdIndex.UNKNOWN_REFERENCE,
                        "\"areaIds\": [\"ons-dorp\"]",
                        "2:13 /areaIds/0",
                        "'areaIds' verwijst naar 'ons-dorp', maar er is geen gebied met die id.",
                        "'areaIds' refers to 'ons-dorp', but there is no area with that id."),
                bad(
                        IdIndex.WRONG_REFERENCE,
                        "\"areaIds\": [\"g\"], \"goals\": [{\"id\": \"g\", \"title\": \"Eén\"}]",
                        "2:13 /areaIds/0",
                        "'areaIds' verwijst naar 'g', maar dat is doel 'Eén'; hier hoort gebied.",
                        "'areaIds' refers to 'g', but that is goal 'Eén'; area belongs here."),
                bad(
                        IdIndex.UNKNOWN_VERSION,
                        "\"frameworkUses\": [{\"frameworkId\": \"een-tegen-eenzaamheid\", \"version\": \"99\"}]",
                        "2:71 /frameworkUses/0/version",
                        "Het raamwerk 'een-tegen-eenzaamheid' bestaat niet in deze versie",
                        "The framework 'een-tegen-eenzaamheid' does not exist in this version"),
                bad(
                        IdIndex.UNKNOWN_PILLAR,
                        "\"goals\": [{\"id\": \"g\", \"title\": \"Eén\","
                                + " \"pillars\": [\"een-tegen-eenzaamheid/zesde\"]}]",
                        "2:51 /goals/0/pillars/0",
                        "Het raamwerk 'een-tegen-eenzaamheid' heeft geen pijler 'zesde'; het heeft",
                        "The framework 'een-tegen-eenzaamheid' has no pillar 'zesde'; it has"));
    }

    private static Case bad(FindingCode code, String properties, String place, String dutch, String english) {
        return new Case(code, inPlan(properties), place, dutch, english);
    }

    private static Validator validator() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping own = configuration.createConstraintMapping();
        own.type(PlanDocument.class)
                .getter("title")
                .constraint(new SizeDef().max(9).message("hoogstens negen tekens"));
        return configuration
                .addMapping(own)
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
}

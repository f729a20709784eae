package io.github.samenplan.approach;

import io.github.samenplan.fact.Label;
import io.github.samenplan.fact.PartialDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The frameworks that come with the library (Dutch: <i>raamwerken</i>), as constants. A plan follows one by its id and
 * version, and needs not describe it.
 */
public final class Frameworks {

    /** The publisher of the national programme. */
    private static final String MINISTRY = "Ministerie van Volksgezondheid, Welzijn en Sport";

    /**
     * The five pillars of the national programme Eén tegen eenzaamheid. Names and demands are those that the programme
     * publishes; signing them is the formal act by which a municipality joins. The programme numbers no versions: this is
     * the set that municipalities have signed since the first years.
     */
    public static final Framework NATIONAL_FIVE_PILLARS = Framework.builder()
            .id("een-tegen-eenzaamheid")
            .version("1")
            .name(label("Vijf pijlers van Eén tegen eenzaamheid", "Five pillars of One against loneliness"))
            .publisher(MINISTRY)
            .addPillar(pillar(
                    "bestuurlijk-commitment",
                    "Bestuurlijk commitment",
                    "Political and executive commitment",
                    "Het college van B en W en beleidsmakers van meerdere velden staan achter de aanpak.",
                    "The municipal executive and policy makers of several fields stand behind the approach."))
            .addPillar(pillar(
                    "sterk-netwerk",
                    "Creëer een sterk netwerk",
                    "Create a strong network",
                    "Partijen zijn in beeld en verbonden, ook ondernemers, en er is een kartrekker.",
                    "Parties are known and connected, entrepreneurs too, and somebody leads."))
            .addPillar(
                    pillar(
                            "betrek-mensen",
                            "Betrek mensen, eenzamen zelf",
                            "Involve people, including lonely people themselves",
                            "Mensen die eenzaam zijn of waren denken en doen mee, en mensen achter de voordeur worden bereikt.",
                            "People who are or were lonely think and act along, and people behind their front door are reached."))
            .addPillar(pillar(
                    "duurzame-aanpak",
                    "Werk aan een duurzame aanpak",
                    "Work on a lasting approach",
                    "De aanpak onderscheidt soorten eenzaamheid, rust op feiten en legt vast wie waarvoor staat.",
                    "The approach tells kinds of loneliness apart, rests on facts and lays down who answers for what."))
            .addPillar(pillar(
                    "monitoring-en-evaluatie",
                    "Monitoring en evaluatie",
                    "Monitoring and evaluation",
                    "De aanpak wordt gevolgd op een manier die vergelijken mogelijk maakt, en er wordt van geleerd.",
                    "The approach is followed in a way that can be compared, and lessons are drawn."))
            .build();

    /** The three lines of action of the national programme in the years 2022 to 2025. */
    public static final Framework NATIONAL_ACTION_LINES = Framework.builder()
            .id("een-tegen-eenzaamheid-actielijnen")
            .version("2022")
            .name(label(
                    "Actielijnen van Eén tegen eenzaamheid 2022-2025",
                    "Lines of action of One against loneliness 2022-2025"))
            .publisher(MINISTRY)
            .issued(PartialDate.ofYear(2022))
            .addPillar(pillar("bewustwording", "Meer bewustwording in de samenleving", "More awareness in society"))
            .addPillar(pillar("maatschappelijk-initiatief", "Meer maatschappelijk initiatief", "More civic initiative"))
            .addPillar(pillar(
                    "lokale-aanpak", "Een lokale aanpak in alle gemeenten", "A local approach in all municipalities"))
            .build();

    /** The four pillars of an integrated approach to mental health, as the Dutch health portal names them. */
    public static final Framework INTEGRATED_FOUR_PILLARS = Framework.builder()
            .id("integrale-aanpak")
            .version("4")
            .name(label("Vier pijlers van een integrale aanpak", "Four pillars of an integrated approach"))
            .publisher("RIVM, Loketgezondleven")
            .addPillar(pillar("voorlichting-en-educatie", "Voorlichting en educatie", "Information and education"))
            .addPillar(pillar("signalering-en-advies", "Signalering en advies", "Early detection and advice"))
            .addPillar(pillar("ondersteuning", "Ondersteuning", "Support"))
            .addPillar(pillar(
                    "inrichting-van-de-omgeving",
                    "Inrichting van de omgeving",
                    "Shaping the physical and social environment"))
            .build();

    /** The five-pillar variant of the integrated approach, which the same portal uses for depression. */
    public static final Framework INTEGRATED_FIVE_PILLARS = INTEGRATED_FOUR_PILLARS.toBuilder()
            .version("5")
            .name(label("Vijf pijlers van een integrale aanpak", "Five pillars of an integrated approach"))
            .addPillar(pillar("regelgeving-en-handhaving", "Regelgeving en handhaving", "Rules and enforcement"))
            .build();

    /** The nine steps of Movisie's route map of 2022: five to organise an approach, four to reduce and prevent. */
    public static final Framework ROUTE_MAP = Framework.builder()
            .id("movisie-routekaart")
            .version("2022")
            .name(label(
                    "Routekaart eenzaamheid van inwoners voorkomen en verminderen",
                    "Route map for preventing and reducing the loneliness of residents"))
            .publisher("Movisie")
            .issued(PartialDate.ofYear(2022))
            .addPillar(pillar("verkenning", "Verkenning", "Exploration"))
            .addPillar(pillar("plan-van-aanpak", "Plan van aanpak", "Action plan"))
            .addPillar(pillar("commitment", "Commitment", "Commitment"))
            .addPillar(pillar("sterk-netwerk", "Sterk netwerk", "Strong network"))
            .addPillar(pillar("monitoren-en-evalueren", "Monitoren en evalueren", "Monitoring and evaluating"))
            .addPillar(pillar("bewustwordingscampagne", "Bewustwordingscampagne", "Awareness campaign"))
            .addPillar(pillar("preventie", "Preventie", "Prevention"))
            .addPillar(pillar("signaleren-en-bespreken", "Signaleren en bespreken", "Detecting and talking about it"))
            .addPillar(pillar("ondersteunen-en-activeren", "Ondersteunen en activeren", "Supporting and activating"))
            .build();

    private Frameworks() {}

    /** Returns all shipped frameworks. */
    public static List<Framework> shipped() {
        return List.of(
                NATIONAL_FIVE_PILLARS,
                NATIONAL_ACTION_LINES,
                INTEGRATED_FOUR_PILLARS,
                INTEGRATED_FIVE_PILLARS,
                ROUTE_MAP);
    }

    /** Returns the shipped framework of that id and version, if there is one. */
    public static Optional<Framework> find(String id, String version) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        return shipped().stream()
                .filter(framework ->
                        framework.getId().equals(id) && framework.getVersion().equals(version))
                .findFirst();
    }

    private static Pillar pillar(String id, String dutch, String english, String dutchAsks, String englishAsks) {
        return pillar(id, dutch, english).toBuilder()
                .description(label(dutchAsks, englishAsks))
                .build();
    }

    private static Pillar pillar(String id, String dutch, String english) {
        return Pillar.builder().id(id).name(label(dutch, english)).build();
    }

    private static Label label(String dutch, String english) {
        return Label.of("nl", dutch).and("en", english);
    }
}

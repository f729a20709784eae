package io.github.samenplan.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.approach.Goal;
import io.github.samenplan.approach.GoalLevel;
import io.github.samenplan.approach.PillarRef;
import io.github.samenplan.coalition.Channel;
import io.github.samenplan.coalition.ChannelKind;
import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.TargetGroup;
import io.github.samenplan.fact.Document;
import io.github.samenplan.fact.DocumentKind;
import io.github.samenplan.fact.Extensions;
import io.github.samenplan.fact.Frequency;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.fact.Source;
import io.github.samenplan.fact.TimeSpan;
import io.github.samenplan.jackson.Json.Arr;
import io.github.samenplan.jackson.Json.Entry;
import io.github.samenplan.jackson.Json.Obj;
import io.github.samenplan.jackson.Json.Text;
import io.github.samenplan.monitoring.AtMost;
import io.github.samenplan.monitoring.CountReached;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.PlanStatus;
import io.github.samenplan.plan.Property;
import io.github.samenplan.plan.Shape;
import io.github.samenplan.referral.ContactPoint;
import io.github.samenplan.referral.OpeningHours;
import io.github.samenplan.referral.ReferralArrangement;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON of the model, pinned from both sides. */
class GoldenFilesTest {

    static final List<String> FILES = List.of("every-property-plan.json", "every-property-programme.json");

    private static final PlanJson JSON = PlanJson.withoutConstraints();

    // ---- Two documents that state everything

    @ParameterizedTest
    @ValueSource(strings = {"every-property-plan.json", "every-property-programme.json"})
    void a_golden_file_is_written_as_it_was_read(String file) throws IOException {
        byte[] bytes = bytes(file);
        PlanDocument document = JSON.read(bytes).orThrow();
        assertThat(JSON.write(document)).isEqualTo(new String(bytes, UTF_8));
        assertThat(JSON.read(JSON.write(document)).orThrow()).isEqualTo(document);
    }

    @Test
    void the_golden_files_state_every_property_of_every_type_and_every_constant() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Shape shape : Shape.all()) {
            for (Property property : shape.getProperties()) {
                missing.add(shape + "." + property);
                if (property.getElementType().isEnum()) {
                    constants(property.getElementType()).forEach(missing::add);
                }
            }
        }
        // A document has one of these: ScalarsTest has their other constants
        missing.removeIf(name -> name.startsWith("Signal.")); // no part of a document
        missing.removeIf(name -> name.startsWith("PlanStatus ") || name.startsWith("HitPolicy "));
        for (String file : FILES) {
            Obj document = (Obj) Json.parse(new String(bytes(file), UTF_8));
            String kind = ((Text) value(document, "kind")).content();
            Shape root = Shape.choices(PlanDocument.class).stream()
                    .filter(shape -> shape.getTypeName().equals(kind))
                    .findFirst()
                    .orElseThrow();
            strikeOut(missing, document, root);
        }
        assertThat(missing)
                .as("what the model may state and no golden file in src/test/resources does; add it there by hand")
                .isEmpty();
    }

    private static Stream<String> constants(Class<?> type) {
        return Stream.of(type.getEnumConstants()).map(constant -> type.getSimpleName() + " " + Scalars.name(constant));
    }

    private static void strikeOut(Set<String> missing, Obj part, Shape shape) {
        for (Entry entry : part.entries()) {
            String name = entry.key().startsWith("x-") ? "extensions" : entry.key();
            missing.remove(shape + "." + name);
            shape.find(name).ifPresent(property -> {
                Stream<Json> values =
                        entry.value() instanceof Arr list ? list.items().stream() : Stream.of(entry.value());
                values.forEach(value -> strikeOut(missing, value, property.getElementType()));
            });
        }
    }

    private static void strikeOut(Set<String> missing, Json value, Class<?> type) {
        if (type.isEnum()) {
            missing.remove(type.getSimpleName() + " " + ((Text) value).content());
        }
        List<Shape> choices = Shape.choices(type);
        choices.stream()
                .filter(choice -> choices.size() == 1
                        || choice.getTypeName().equals(((Text) value((Obj) value, "type")).content()))
                .forEach(choice -> strikeOut(missing, (Obj) value, choice));
    }

    private static Json value(Obj object, String key) {
        return object.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .map(Entry::value)
                .findFirst()
                .orElseThrow();
    }

    static byte[] bytes(String file) throws IOException {
        try (InputStream bytes = GoldenFilesTest.class.getResourceAsStream("/" + file)) {
            return bytes.readAllBytes();
        }
    }

    // ---- One document, in Java and in JSON

    private static final String TEXT = """
            {
              "format": "samenplan/1.0",
              "kind": "coalition-plan",
              "id": "aanpak-dorp",
              "title": "Samen \\"één\\"",
              "language": "nl",
              "uri": "https://example.org/plan",
              "issued": "2021-40~",
              "status": "in-execution",
              "period": {
                "begin": "2021-09-01",
                "end": "2024",
                "duration": "P3Y4M"
              },
              "goals": [
                {
                  "id": "ouderen",
                  "title": "Minder eenzame ouderen 👵🏽",
                  "level": "main",
                  "pillars": [
                    "een-tegen-eenzaamheid/bestuurlijk-commitment"
                  ],
                  "targetGroupIds": [
                    "oud"
                  ],
                  "targets": [
                    {
                      "type": "at-most",
                      "share": 50.70,
                      "by": "2024"
                    },
                    {
                      "type": "count-reached",
                      "count": {
                        "atLeast": 1E+3,
                        "atMost": 1500,
                        "unit": "gesprekken"
                      }
                    }
                  ],
                  "sources": [
                    {
                      "documentId": "nota",
                      "locator": "blz. 3"
                    }
                  ],
                  "x-zaaknummer": {
                    "a": [
                      1.50,
                      true,
                      {},
                      []
                    ],
                    "é/~": "\\u0001\\t"
                  }
                }
              ],
              "targetGroups": [
                {
                  "id": "oud",
                  "name": "Ouderen",
                  "ages": "75+"
                }
              ],
              "referral": {
                "contactPoints": [
                  {
                    "id": "meldpunt",
                    "name": "Meldpunt",
                    "channels": [
                      {
                        "kind": "text-message",
                        "address": "0800-1234"
                      }
                    ],
                    "openingHours": [
                      {
                        "days": [
                          "monday",
                          "friday"
                        ],
                        "opens": "09:30",
                        "closes": "17:00"
                      }
                    ]
                  }
                ]
              },
              "evaluations": [
                {
                  "id": "terugblik",
                  "title": "Terugblik",
                  "frequency": {
                    "continuous": true,
                    "months": [
                      "january",
                      "may"
                    ]
                  }
                }
              ],
              "documents": [
                {
                  "id": "nota",
                  "title": "Nota",
                  "kind": "%s"
                }
              ],
              "x-route": 0.10
            }
            """.formatted(Scalars.name(DocumentKind.values()[0]));

    private static CoalitionPlan document() {
        return CoalitionPlan.builder()
                .id("aanpak-dorp")
                .title("Samen \"één\"")
                .language("nl")
                .uri("https://example.org/plan")
                .issued(PartialDate.ofHalf(2021, 1).approximately())
                .status(PlanStatus.IN_EXECUTION)
                .period(TimeSpan.builder()
                        .begin(PartialDate.parse("2021-09-01"))
                        .end(PartialDate.ofYear(2024))
                        .duration(Period.of(3, 4, 0))
                        .build())
                .addGoals(Goal.builder()
                        .id("ouderen")
                        .title("Minder eenzame ouderen 👵🏽")
                        .level(GoalLevel.MAIN)
                        .addPillars(PillarRef.of("een-tegen-eenzaamheid", "bestuurlijk-commitment"))
                        .addTargetGroupIds("oud")
                        .addTargets(
                                AtMost.builder()
                                        .share(Percentage.ofPercent("50.70"))
                                        .by(PartialDate.ofYear(2024))
                                        .build(),
                                CountReached.builder()
                                        .count(Quantity.builder()
                                                .atLeast(new BigDecimal("1E+3"))
                                                .atMost(new BigDecimal("1500"))
                                                .unit("gesprekken")
                                                .build())
                                        .build())
                        .addSources(Source.builder()
                                .documentId("nota")
                                .locator("blz. 3")
                                .build())
                        .extensions(Extensions.of(
                                "x-zaaknummer",
                                Map.of(
                                        "é/~",
                                        "\u0001\t",
                                        "a",
                                        List.of(new BigDecimal("1.50"), true, Map.of(), List.of()))))
                        .build())
                .addTargetGroups(TargetGroup.builder()
                        .id("oud")
                        .name("Ouderen")
                        .ages(AgeRange.ofAtLeast(75))
                        .build())
                .referral(ReferralArrangement.builder()
                        .addContactPoints(ContactPoint.builder()
                                .id("meldpunt")
                                .name("Meldpunt")
                                .addChannels(Channel.builder()
                                        .kind(ChannelKind.TEXT_MESSAGE)
                                        .address("0800-1234")
                                        .build())
                                .addOpeningHours(OpeningHours.builder()
                                        .addDays(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                                        .opens(LocalTime.of(9, 30))
                                        .closes(LocalTime.of(17, 0))
                                        .build())
                                .build())
                        .build())
                .addEvaluations(io.github.samenplan.monitoring.Evaluation.builder()
                        .id("terugblik")
                        .title("Terugblik")
                        .frequency(Frequency.builder()
                                .continuous(true)
                                .addMonths(Month.JANUARY, Month.MAY)
                                .build())
                        .build())
                .addDocuments(Document.builder()
                        .id("nota")
                        .title("Nota")
                        .kind(DocumentKind.values()[0])
                        .build())
                .extensions(Extensions.of("x-route", new BigDecimal("0.10")))
                .build();
    }

    @Test
    void a_document_built_in_java_is_written_as_this_text() {
        assertThat(JSON.write(document())).isEqualTo(TEXT);
    }

    @Test
    void this_text_is_read_as_the_document_built_in_java() {
        assertThat(JSON.read(TEXT).orThrow()).isEqualTo(document());
    }

    @Test
    void what_is_empty_or_false_is_left_out() {
        CoalitionPlan plan = CoalitionPlan.builder()
                .id("a")
                .title("t")
                .language("nl")
                .goals(List.of())
                .extensions(Extensions.none())
                .build();
        assertThat(JSON.write(plan)).isEqualTo("""
                        {
                          "format": "samenplan/1.0",
                          "kind": "coalition-plan",
                          "id": "a",
                          "title": "t",
                          "language": "nl"
                        }
                        """);
    }
}

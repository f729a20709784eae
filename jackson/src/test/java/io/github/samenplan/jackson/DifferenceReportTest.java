package io.github.samenplan.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.Plans;
import io.github.samenplan.finding.Language;
import io.github.samenplan.plan.Change;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanDifference;
import io.github.samenplan.plan.PlanDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The difference between two versions as JSON. */
class DifferenceReportTest {

    private static final Path FOR_THE_SECOND_VALIDATOR = Path.of("target/schema-check");

    @Test
    void a_difference_is_written_in_both_languages_with_places_and_values() {
        CoalitionPlan old = CoalitionPlan.builder()
                .id("plan")
                .title("Samen in Dorpstad")
                .language("nl")
                .revision("1")
                .build();
        CoalitionPlan current = old.toBuilder().title("Samen in Dorpstad!").build();

        assertThat(DifferenceReport.of(PlanDifference.between(old, current)).toJson())
                .isEqualTo("""
                        {
                          "format": "samenplan/1.0",
                          "kind": "difference-report",
                          "relation": "version",
                          "old": {
                            "id": "plan",
                            "title": "Samen in Dorpstad",
                            "revision": "1"
                          },
                          "new": {
                            "id": "plan",
                            "title": "Samen in Dorpstad!",
                            "revision": "1"
                          },
                          "counts": {
                            "changes": 1,
                            "errors": 0,
                            "warnings": 0,
                            "infos": 1
                          },
                          "marks": [
                            {
                              "code": "revision-kept",
                              "severity": "info",
                              "message": {
                                "en": "The content has changed, but the version is still called '1'.",
                                "nl": "De inhoud is veranderd, maar de versie heet nog '1'."
                              },
                              "old": {
                                "pointer": "/revision"
                              },
                              "new": {
                                "pointer": "/revision"
                              }
                            }
                          ],
                          "changes": [
                            {
                              "change": "changed",
                              "property": "title",
                              "message": {
                                "en": "Changed: the document itself, title was 'Samen in Dorpstad', is now 'Samen in Dorpstad!'.",
                                "nl": "Gewijzigd: het document zelf, titel was 'Samen in Dorpstad', is nu 'Samen in Dorpstad!'."
                              },
                              "old": {
                                "pointer": "/title",
                                "value": "Samen in Dorpstad"
                              },
                              "new": {
                                "pointer": "/title",
                                "value": "Samen in Dorpstad!"
                              }
                            }
                          ]
                        }
                        """);
    }

    @Test
    void every_change_of_any_two_documents_is_in_the_json() throws IOException {
        Files.createDirectories(FOR_THE_SECOND_VALIDATOR);
        List<PlanDocument> documents = Plans.sample(12);
        for (int i = 1; i < documents.size(); i++) {
            PlanDifference difference = PlanDifference.between(documents.get(i - 1), documents.get(i));
            String text = DifferenceReport.of(difference).toJson();
            Files.writeString(FOR_THE_SECOND_VALIDATOR.resolve("difference-" + (100 + i) + ".json"), text);
            assertThat(Schemas.errors(text)).isEmpty();
            JsonNode tree = Schemas.tree(text).orElseThrow();
            assertThat(tree.get("changes")
                            .valueStream()
                            .map(node -> node.at("/message/nl").asString()))
                    .containsExactlyElementsOf(difference.getChanges().stream()
                            .map((Change change) -> change.message(Language.DUTCH))
                            .toList());
        }
    }
}

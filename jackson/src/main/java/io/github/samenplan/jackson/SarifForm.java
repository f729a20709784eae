package io.github.samenplan.jackson;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The part of the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS) that is written. */
final class SarifForm {

    private SarifForm() {}

    record Log(String $schema, String version, List<Run> runs) {}

    record Run(Tool tool, List<Invocation> invocations, String language, String columnKind, List<Result> results) {}

    record Tool(Driver driver) {}

    record Driver(
            String name,
            Optional<String> version,
            String informationUri,
            List<Descriptor> rules,
            List<Descriptor> notifications) {}

    /** A rule, or a sort of notification. */
    record Descriptor(
            String id,
            Text shortDescription,
            Text fullDescription,
            Text help,
            Configuration defaultConfiguration,
            Optional<Tags> properties) {}

    record Configuration(String level) {}

    record Tags(List<String> tags) {}

    record Text(String text, Optional<String> markdown) {

        Text(String text) {
            this(text, Optional.empty());
        }
    }

    record Invocation(boolean executionSuccessful, List<Notification> toolExecutionNotifications) {}

    record Notification(Reference descriptor, String level, Text message, List<Location> locations) {}

    record Reference(String id, int index) {}

    record Result(
            String ruleId,
            int ruleIndex,
            String level,
            Text message,
            List<Location> locations,
            Map<String, String> partialFingerprints,
            Optional<List<Suppression>> suppressions,
            Optional<String> baselineState) {}

    record Suppression(String kind, String status, String justification) {}

    record Location(PhysicalLocation physicalLocation, Optional<List<LogicalLocation>> logicalLocations) {}

    record PhysicalLocation(ArtifactLocation artifactLocation, Region region) {}

    record ArtifactLocation(String uri) {}

    record Region(int startLine, int startColumn) {}

    /** A place in the document: the name that its author gave it, and its JSON Pointer. */
    record LogicalLocation(String name, String fullyQualifiedName) {}
}

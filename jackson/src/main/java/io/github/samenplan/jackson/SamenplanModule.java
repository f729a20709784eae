package io.github.samenplan.jackson;

import io.github.samenplan.approach.Goal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleSerializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** Placeholder: teaches a host's mapper the types of Samenplan, and no others. */
public final class SamenplanModule extends JacksonModule {

    /** A module to add to a mapper. */
    public SamenplanModule() {}

    @Override
    public String getModuleName() {
        return "samenplan";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new SimpleSerializers().addSerializer(new GoalSerializer()));
    }

    private static final class GoalSerializer extends StdSerializer<Goal> {

        GoalSerializer() {
            super(Goal.class);
        }

        @Override
        public void serialize(Goal goal, JsonGenerator generator, SerializationContext context) {
            generator.writeStartObject();
            generator.writeStringProperty("id", goal.getId());
            generator.writeStringProperty("title", goal.getTitle());
            generator.writeEndObject();
        }
    }
}

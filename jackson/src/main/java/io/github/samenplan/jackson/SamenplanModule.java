package io.github.samenplan.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.samenplan.completeness.CheckDocument;
import io.github.samenplan.fact.ImpossibleValueException;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.Property;
import io.github.samenplan.plan.Shape;
import io.github.samenplan.referral.Signal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Teaches a host's mapper the types of Samenplan, and touches no others.
 *
 * <p>Our types are read and written as {@link PlanJson} does, whatever the mapper's own settings: unknown and double
 * properties, nulls and numbers for text are refused. A mapper stops at the first fault, with an exception of its own;
 * for all faults at once, use {@link PlanJson}.
 */
public final class SamenplanModule extends JacksonModule {

    /** Every type of the model: what has a shape, what is a choice between such, and what their properties hold. */
    private static final Set<Class<?>> MODEL = Stream.of(
                    Shape.all(), Shape.within(Signal.class), Shape.within(CheckDocument.class))
            .flatMap(List::stream)
            .flatMap(shape -> Stream.concat(
                    Stream.of(shape.getType()), shape.getProperties().stream().map(Property::getElementType)))
            .flatMap(type -> Stream.concat(
                    Stream.of(type),
                    Stream.of(type.getInterfaces())
                            .filter(root -> !Shape.choices(root).isEmpty())))
            .filter(type -> type.getName().startsWith("io.github.samenplan."))
            .collect(Collectors.toUnmodifiableSet());

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
        context.addSerializers(new OurSerializers(SamenplanModule::isOurs, OurSerializer::new));
        context.addDeserializers(new OurDeserializers());
        context.addKeySerializers(new OurSerializers(SamenplanModule::isKey, OurKeySerializer::new));
        context.addKeyDeserializers(
                (type, config, bean) -> isKey(type.getRawClass()) ? new OurKeyDeserializer(type.getRawClass()) : null);
    }

    private static boolean isOurs(Class<?> type) {
        return MODEL.contains(type) || Stream.of(type.getInterfaces()).anyMatch(MODEL::contains);
    }

    /** Tells whether values of the type can be the keys of a host's map: constants and what has a text form. */
    private static boolean isKey(Class<?> type) {
        return MODEL.contains(type) && (type.isEnum() || Scalars.fromText(type).isPresent());
    }

    private static final class OurKeySerializer extends StdSerializer<Object> {

        OurKeySerializer(Class<?> type) {
            super(type);
        }

        @Override
        public void serialize(Object key, JsonGenerator generator, SerializationContext context) {
            generator.writeName(key instanceof Enum<?> ? Scalars.name(key) : key.toString());
        }
    }

    private static final class OurKeyDeserializer extends KeyDeserializer {

        private final Class<?> type;

        OurKeyDeserializer(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            Object made = type.isEnum() ? Scalars.constants(type).get(key) : parsed(key);
            return made == null
                    ? context.handleWeirdKey(type, key, "it is not one of the values that can stand here")
                    : made;
        }

        private @Nullable Object parsed(String key) {
            try {
                return Scalars.fromText(type).orElseThrow().apply(key);
            } catch (ImpossibleValueException malformed) {
                return null;
            }
        }
    }

    /** Finds a serializer for our types; an enum is asked for in another way than other types. */
    private record OurSerializers(Predicate<Class<?>> takes, Function<Class<?>, ValueSerializer<?>> make)
            implements Serializers {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
            return takes.test(type.getRawClass()) ? make.apply(type.getRawClass()) : null;
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
            return findSerializer(config, type, bean, format);
        }
    }

    private static final class OurSerializer extends StdSerializer<Object> {

        OurSerializer(Class<?> type) {
            super(type);
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            new ModelWriter(generator).write(value);
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
            serialize(value, generator, context); // our types say themselves what they are
        }
    }

    private static final class OurDeserializers extends Deserializers.Base {

        @Override
        public ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return hasDeserializerFor(config, type.getRawClass()) ? new OurDeserializer(type.getRawClass()) : null;
        }

        @Override
        public ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return findBeanDeserializer(type, config, bean);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return isOurs(type);
        }
    }

    private static final class OurDeserializer extends StdDeserializer<Object> {

        OurDeserializer(Class<?> type) {
            super(type);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            return new ModelReader(parser, new ThrownFaults(parser, handledType(), pointer(parser)), Dialect.OURS)
                    .read(handledType(), Place.ofDocument());
        }

        /** Returns where in the host's document the value at the current token stands. */
        private static String pointer(JsonParser parser) {
            TokenStreamContext context = parser.streamReadContext();
            return (parser.currentToken().isStructStart() ? context.getParent() : context)
                    .pathAsPointer()
                    .toString();
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
            return deserialize(parser, context);
        }
    }

    /** Turns the first fault into the exception that a host's mapper throws. */
    private record ThrownFaults(JsonParser parser, Class<?> type, String base) implements Faults {

        @Override
        public void at(Place place, long offset) {
            // The host's mapper keeps the place itself
        }

        @Override
        public void report(FindingCode code, Place place, long offset, Words... arguments) {
            if (code.getSeverity() != Severity.ERROR) {
                return; // a mapper has nobody to warn
            }
            String sentence = Finding.of(code, Location.ofDocument(), arguments).message(Language.ENGLISH);
            throw MismatchedInputException.from(parser, type, base + place.pointer() + ": " + sentence);
        }

        @Override
        public void stop() {
            throw new IllegalStateException("A fault was reported, and should have ended the reading");
        }

        @Override
        public Mark begin(long offset) {
            return new Mark(0, offset);
        }

        @Override
        public void passedOver(Place place, long offset) {
            // Nothing is passed over: the first fault ends the reading
        }

        @Override
        public void unreadId(String id) {
            // Nothing is passed over either
        }

        @Override
        public void end(Mark mark, Shape shape, Map<Property, Object> values, Place place, @Nullable Object built) {
            // Nothing is kept: the first fault ends the reading
        }
    }
}

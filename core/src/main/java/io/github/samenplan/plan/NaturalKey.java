package io.github.samenplan.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tells a part without an id from the others in its list, such as the party of a membership.
 *
 * <p>Some keys are what the part is about, so that another key is another part: a membership of another party is no
 * change of the old one. Others only help to find it: a statement in other words may be the same statement still.
 *
 * @param properties the properties that make the key
 * @param isIdentity whether another key is another part
 */
record NaturalKey(List<String> properties, boolean isIdentity) {

    /** Behind {@code =} stands a key that is what the part is about, behind {@code ~} one that helps to find it. */
    private static final Map<String, NaturalKey> BY_TYPE = Stream.of("""
                    Absence = topic
                    AcceptedBreak ~ aspect measurementIds
                    Adoption ~ step byId
                    AtLeast ~ indicatorId targetGroupId
                    AtMost ~ indicatorId targetGroupId
                    BackToLevelOf ~ indicatorId targetGroupId
                    CardPart = kind
                    ChangeBy ~ indicatorId targetGroupId
                    Channel ~ kind address
                    Contribution = party kind
                    CountReached ~ indicatorId targetGroupId
                    CutOff = severity
                    Descent ~ kind title
                    Figure ~ of date
                    FrameworkUse = frameworkId
                    GroupParty = name
                    LowerThanLastRound ~ indicatorId targetGroupId
                    Membership = party
                    MilestoneReached ~ indicatorId targetGroupId
                    NamedParty = partyId
                    NoSignificantIncrease ~ indicatorId targetGroupId
                    OpeningHours ~ days
                    PillarEntry = pillarId
                    Promise ~ text
                    Quantity ~ unit
                    Rating = item
                    ReferralRoute = toId
                    Scope ~ themes
                    ServiceLink = serviceId
                    Signatory ~ function partyId
                    Source ~ documentId organisationId url
                    StabiliseOrDecrease ~ indicatorId targetGroupId
                    Statement ~ text
                    TrendBroken ~ indicatorId targetGroupId
                    """.lines().toArray(String[]::new))
            .map(row -> row.split(" "))
            .collect(Collectors.toUnmodifiableMap(
                    row -> row[0], row -> new NaturalKey(List.of(row).subList(2, row.length), row[1].equals("="))));

    static NaturalKey of(Shape shape) {
        NaturalKey key = BY_TYPE.get(shape.toString());
        if (key == null) {
            throw new IllegalStateException(
                    "A " + shape + " stands in a list without an id: say in NaturalKey what tells it from others");
        }
        return key;
    }

    /** Returns the key of a part with that content: what of the key it states, keys of its parts inside. */
    static Map<String, Object> of(Content content) {
        Map<String, Object> key = new LinkedHashMap<>();
        for (String property : of(content.shape()).properties) {
            Object stated = content.stated().get(property);
            if (stated != null) {
                key.put(property, stated instanceof Content inside ? of(inside) : stated);
            }
        }
        return key;
    }
}

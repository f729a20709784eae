package io.github.samenplan.referral;

import io.github.samenplan.coalition.Body;
import io.github.samenplan.coalition.Organisation;
import io.github.samenplan.community.Area;
import io.github.samenplan.community.TargetGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a referral arrangement stands in (Dutch: <i>omgeving van de toeleiding</i>): the areas, target groups and
 * organisations that it refers to by their ids.
 *
 * <p>From it a desk and an analysis know how areas lie in one another, which ages a group has, and what everything is
 * called. A plan gives its own: {@code plan.referralSetting()}.
 */
public final class ReferralSetting {

    private final List<String> areaIds;
    private final AreaTree tree;
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Map<String, TargetGroup> groups = new LinkedHashMap<>();
    private final Map<String, String> parties = new LinkedHashMap<>();

    private ReferralSetting(List<String> areaIds, List<Area> areas) {
        this.areaIds = List.copyOf(areaIds);
        this.tree = new AreaTree(areas);
        areas.forEach(area -> this.areas.put(area.getId(), area));
    }

    /** Returns the areas that the plan is for. */
    public List<String> getAreaIds() {
        return areaIds;
    }

    /** Returns the target groups, in the order of the plan. */
    public List<TargetGroup> getTargetGroups() {
        return List.copyOf(groups.values());
    }

    /** Returns the areas that lie in the areas of the plan, those themselves first. */
    List<String> localAreas() {
        return Stream.concat(areaIds.stream(), tree.liesIn(areas.keySet(), areaIds).stream())
                .distinct()
                .toList();
    }

    AreaTree tree() {
        return tree;
    }

    Optional<TargetGroup> targetGroup(String id) {
        return Optional.ofNullable(groups.get(id));
    }

    /** Returns the name of an area; its id, where it has none here. */
    String areaName(String id) {
        return Optional.ofNullable(areas.get(id)).map(Area::getName).orElse(id);
    }

    /** Returns the name of a target group; its id, where it has none here. */
    String groupName(String id) {
        return targetGroup(id).map(TargetGroup::getName).orElse(id);
    }

    /** Returns the name of an organisation or body, if there is one of that id. */
    Optional<String> partyName(String id) {
        return Optional.ofNullable(parties.get(id));
    }

    /**
     * Returns a setting.
     *
     * @param areaIds the areas that the plan is for
     * @param areas these and others that it names
     */
    public static ReferralSetting of(
            List<String> areaIds,
            List<Area> areas,
            List<TargetGroup> groups,
            List<Organisation> organisations,
            List<Body> bodies) {
        ReferralSetting setting = new ReferralSetting(areaIds, areas);
        groups.forEach(group -> setting.groups.put(group.getId(), group));
        organisations.forEach(organisation -> setting.parties.put(organisation.getId(), organisation.getName()));
        bodies.forEach(body -> setting.parties.put(body.getId(), body.getName()));
        return setting;
    }

    /** Returns the setting of which nothing is known: areas and groups are apart from each other, and have no names. */
    public static ReferralSetting unknown() {
        return new ReferralSetting(List.of(), List.of());
    }
}

package io.github.samenplan.cli.page;

import io.github.samenplan.coalition.Channel;
import io.github.samenplan.coalition.ChannelKind;
import io.github.samenplan.finding.Location;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.referral.ContactPoint;
import io.github.samenplan.referral.ReferralAnalysis;
import io.github.samenplan.referral.ReferralArrangement;
import io.github.samenplan.referral.ReferralDiagram;
import io.github.samenplan.referral.ReferralDiagram.Arrow;
import io.github.samenplan.referral.ReferralDiagram.Branch;
import io.github.samenplan.referral.ReferralDiagram.Place;
import io.github.samenplan.referral.ReferralRoute;
import io.github.samenplan.referral.RouteProblem;
import io.github.samenplan.referral.SignallerGroup;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a signal of loneliness finds its way.
 *
 * @param signallers who notices, and to whom they pass it on
 * @param rules by which rules, and where these lead
 * @param proof what is proven of the rules, where there are any
 * @param findings what is wrong with them
 * @param contacts where one can turn
 */
record RoutesView(
        List<Signaller> signallers,
        List<Rule> rules,
        Optional<Mark> proof,
        List<String> findings,
        List<Contact> contacts) {

    /** Who notices. */
    record Signaller(String name, List<String> passOnTo) {}

    /** A rule. */
    record Rule(int number, String title, String when, boolean isDead, List<Way> ways) {}

    /** A way that a signal can go. */
    record Way(Stop to, List<String> how, List<Stop> ifFails) {}

    /** Where a way ends, and what keeps everybody from going there, if anything does. */
    record Stop(String name, String hindrance) {}

    /** Where one can turn. */
    record Contact(String name, String forWhom, List<Link> channels) {}

    /** Returns how signals go in a plan; empty where it says nothing of that. */
    static Optional<RoutesView> of(CoalitionPlan plan, LocalDate day, Say say) {
        return plan.getReferral()
                .map(arrangement -> new Drawing(plan, arrangement, day, say).view())
                .filter(view -> !(view.signallers.isEmpty() && view.rules.isEmpty() && view.contacts.isEmpty()));
    }

    /** An arrangement with what is needed to show it. */
    private record Drawing(CoalitionPlan plan, ReferralArrangement arrangement, LocalDate day, Say say) {

        RoutesView view() {
            Map<String, String> names = names();
            Optional<ReferralAnalysis> analysis = arrangement.getRules().isEmpty()
                    ? Optional.empty()
                    : plan.referralDesk().map(desk -> ReferralAnalysis.of(desk, day));
            return new RoutesView(
                    arrangement.getSignallerGroups().stream()
                            .map(group -> signaller(group, names))
                            .toList(),
                    analysis.stream()
                            .flatMap(proven -> ReferralDiagram.of(proven).getBranches().stream())
                            .map(this::rule)
                            .toList(),
                    analysis.map(this::proof),
                    analysis.stream()
                            .flatMap(proven ->
                                    proven.findings(Location.ofDocument().property("referral")).stream())
                            .map(finding -> finding.message(say.language()))
                            .toList(),
                    arrangement.getContactPoints().stream().map(this::contact).toList());
        }

        private static Signaller signaller(SignallerGroup group, Map<String, String> names) {
            return new Signaller(
                    group.getName(),
                    group.getPassesOnToIds().stream()
                            .map(id -> names.getOrDefault(id, id))
                            .toList());
        }

        /** Returns the names of all to whom a signal can be passed on, by their ids. */
        private Map<String, String> names() {
            Map<String, String> names = new HashMap<>();
            arrangement.getContactPoints().forEach(point -> names.put(point.getId(), point.getName()));
            arrangement.getServices().forEach(service -> names.put(service.getId(), service.getName()));
            plan.getOrganisations().forEach(one -> names.put(one.getId(), one.getName()));
            plan.getBodies().forEach(body -> names.put(body.getId(), body.getName()));
            return names;
        }

        private Rule rule(Branch branch) {
            return new Rule(
                    branch.number(),
                    branch.rule().getTitle().orElse(branch.rule().getId()),
                    say.of(branch.when()),
                    branch.isDead(),
                    branch.arrows().stream().map(this::way).toList());
        }

        private Way way(Arrow arrow) {
            ReferralRoute route = arrow.route();
            return new Way(
                    stop(arrow.to()),
                    Stream.of(
                                    arrow.handOver().map(say::of),
                                    route.getWithinWording()
                                            .or(() -> arrow.within().map(say::of)))
                            .flatMap(Optional::stream)
                            .toList(),
                    arrow.ifFails().stream().map(this::stop).toList());
        }

        private Stop stop(Place place) {
            return new Stop(place.name(), place.hindrance().map(this::inWords).orElse(""));
        }

        private String inWords(RouteProblem.Kind hindrance) {
            return switch (hindrance) {
                case UNKNOWN -> say.of("niet bekend in dit plan", "not known in this plan");
                case CLOSED -> say.of("is er niet meer", "no longer there");
                case NOT_OPEN_YET -> say.of("is er nog niet", "not there yet");
                case NOT_SERVED -> say.of("niet voor iedereen", "not for everybody");
            };
        }

        private Mark proof(ReferralAnalysis analysis) {
            if (analysis.nobodyFallsThrough()) {
                return new Mark(
                        "met",
                        say.of(
                                "bewezen: bij elk signaal hoort een regel, en een route die te gaan is",
                                "proven: every signal has a rule, and a route that can be gone"));
            }
            return analysis.getGaps().isEmpty()
                    ? new Mark("undecided", say.of("niet alles is te bewijzen", "not all can be proven"))
                    : new Mark("not-met", say.of("er zijn signalen die nergens heen gaan", "some signals go nowhere"));
        }

        private Contact contact(ContactPoint point) {
            return new Contact(
                    point.getName(),
                    point.getEligibility().or(point::getDescription).orElse(""),
                    point.getChannels().stream().map(Drawing::link).toList());
        }

        private static Link link(Channel channel) {
            String address =
                    channel.getKind() == ChannelKind.EMAIL ? "mailto:" + channel.getAddress() : channel.getAddress();
            return Link.of(channel.getName().orElse(channel.getAddress()), address);
        }
    }
}

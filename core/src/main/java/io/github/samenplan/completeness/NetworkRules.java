package io.github.samenplan.completeness;

import static io.github.samenplan.completeness.Matching.isMeant;
import static io.github.samenplan.completeness.Matching.isOneOf;
import static io.github.samenplan.completeness.Matching.matching;
import static io.github.samenplan.completeness.PlanRule.missing;

import io.github.samenplan.coalition.Body;
import io.github.samenplan.coalition.BodyKind;
import io.github.samenplan.coalition.Coalition;
import io.github.samenplan.coalition.Commitment;
import io.github.samenplan.coalition.CommitmentKind;
import io.github.samenplan.coalition.GroupParty;
import io.github.samenplan.coalition.Membership;
import io.github.samenplan.coalition.MembershipKind;
import io.github.samenplan.coalition.MembershipStatus;
import io.github.samenplan.coalition.NamedParty;
import io.github.samenplan.coalition.Organisation;
import io.github.samenplan.coalition.Party;
import io.github.samenplan.coalition.Role;
import io.github.samenplan.coalition.RoleKind;
import io.github.samenplan.coalition.Sector;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.fact.Figure;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.PlanPart;
import io.github.samenplan.plan.PlanParts;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the second national pillar: a strong network. */
final class NetworkRules {

    private static final Set<BodyKind> CARRYING = EnumSet.of(
            BodyKind.NETWORK,
            BodyKind.CORE_TEAM,
            BodyKind.WORKING_GROUP,
            BodyKind.STEERING_GROUP,
            BodyKind.PROJECT_GROUP,
            BodyKind.PLATFORM);

    private static final Set<BodyKind> OTHERS =
            EnumSet.of(BodyKind.CONSULTATION, BodyKind.EXECUTIVE, BodyKind.COUNCIL, BodyKind.ADVISORY);

    private static final Set<CommitmentKind> PARTNERS_ACTS = EnumSet.of(
            CommitmentKind.COVENANT,
            CommitmentKind.MANIFESTO,
            CommitmentKind.LETTER_OF_INTENT,
            CommitmentKind.DECLARATION,
            CommitmentKind.AGREEMENT);

    private static final Set<MembershipStatus> NOT_ASKED =
            EnumSet.of(MembershipStatus.WANTED, MembershipStatus.LEFT, MembershipStatus.NOT_TAKING_PART);

    private static final Parameter LEAST_SECTORS =
            Parameter.atLeast("sectors", 3, "sectoren onder de partijen", "sectors among the parties");

    /** Loneliness can only be fought together. */
    static final CompletenessRule NETWORK = missing(
                    "network-missing",
                    Severity.ERROR,
                    "Er is geen coalitie, netwerk of werkgroep genoemd.",
                    "No coalition, network or working group is named.")
            .advice(
                    "Neem op welke groep partijen de aanpak draagt.",
                    "Record which group of parties carries the approach.")
            .source(RuleSource.pillar("sterk netwerk"))
            .absentAs("een coalitie of netwerk", "a coalition or network", "coalition", "network")
            .unlessAny(NetworkRules::groups);

    /** It must be known who takes part. */
    static final CompletenessRule MEMBERS = missing(
                    "members-missing",
                    Severity.ERROR,
                    "Er staat niet welke partijen meedoen.",
                    "It is not stated which parties take part.")
            .advice(
                    "Noem de partijen die meedoen, of de groepen als namen ontbreken.",
                    "Name the parties that take part, or the groups where names are lacking.")
            .source(RuleSource.pillar("sterk netwerk"))
            .absentAs(
                    "de lijst van deelnemers",
                    "the list of who takes part",
                    "participating-organisations",
                    "partners",
                    "members")
            .unlessAny(NetworkRules::joined);

    /** Partners of one sort see one sort of loneliness. */
    static final CompletenessRule SECTORS = missing(
                    "sectors-too-few",
                    Severity.WARNING,
                    "De partijen vertegenwoordigen weinig sectoren: {0}, van de minstens {1}.",
                    "The parties represent few sectors: {0}, out of at least {1}.")
            .advice(
                    "Vraag partijen van een andere soort, zoals wonen, sport, onderwijs of vrijwilligers.",
                    "Ask parties of another sort, such as housing, sport, education or volunteers.")
            .source(RuleSource.LOCAL_POLICY)
            .with(LEAST_SECTORS)
            .unless(question -> {
                PlanParts parts = question.getParts();
                List<PlanPart<Membership>> joined = joined(parts);
                long sectors = joined.stream()
                        .flatMap(membership ->
                                sector(parts, membership.getValue().getParty()).stream())
                        .filter(sector -> sector != Sector.OTHER)
                        .distinct()
                        .count();
                int least = question.value(LEAST_SECTORS);
                if (joined.isEmpty()) {
                    return Answer.notApplicable();
                }
                return sectors >= least
                        ? Answer.met(joined)
                        : Answer.notMet(List.of(Answer.Evidence.at(
                                Location.ofDocument(),
                                Words.ofBoth(Long.toString(sectors)),
                                Words.ofBoth(Integer.toString(least)))));
            });

    /** Entrepreneurs belong to the network explicitly. */
    static final CompletenessRule BUSINESS = missing(
                    "business-missing",
                    Severity.WARNING,
                    "Onder de partijen zijn geen ondernemers.",
                    "There are no entrepreneurs among the parties.")
            .advice(
                    "Vraag lokale ondernemers mee te doen, zoals winkels of een bank.",
                    "Ask local entrepreneurs to join, such as shops or a bank.")
            .source(RuleSource.pillar("sterk netwerk"))
            .absentAs("ondernemers onder de partijen", "entrepreneurs among the parties", "business")
            .unless(question -> {
                PlanParts parts = question.getParts();
                List<PlanPart<Membership>> all = memberships(parts);
                List<PlanPart<Membership>> business =
                        matching(all, membership -> isAsked(membership) && isBusiness(parts, membership));
                List<PlanPart<Body>> open =
                        matching(parts.of(Body.class), body -> body.getOpenTo().contains(Sector.BUSINESS));
                if (business.isEmpty() && open.isEmpty()) {
                    return Answer.notMet();
                }
                return Answer.met(
                        Stream.concat(business.stream(), open.stream()).toList());
            });

    /** The programme asks to appoint somebody who drives it. */
    static final CompletenessRule LEAD = missing(
                    "lead-missing",
                    Severity.ERROR,
                    "Er is geen kartrekker of coördinator aangewezen.",
                    "Nobody is appointed to lead or coordinate.")
            .advice(
                    "Wijs een kartrekker aan en leg vast welke organisatie dat is.",
                    "Appoint a lead and record which organisation it is.")
            .source(RuleSource.pillar("sterk netwerk"))
            .absentAs("een kartrekker", "a lead", "lead")
            .unlessAny(parts -> Stream.concat(
                            leads(parts).stream(),
                            matching(
                                    joined(parts),
                                    membership -> membership
                                            .getKind()
                                            .filter(kind ->
                                                    kind == MembershipKind.LEAD || kind == MembershipKind.COORDINATOR)
                                            .isPresent())
                                    .stream())
                    .toList());

    /** A lead without an organisation has nobody to call. */
    static final CompletenessRule LEAD_ORGANISATION = missing(
                    "lead-without-organisation",
                    Severity.INFO,
                    "Er staat niet bij welke organisatie of groep deze kartrekker hoort.",
                    "It is not stated to which organisation or body this lead belongs.")
            .advice(
                    "Noem de organisatie of groep, zonder persoonsnaam.",
                    "Name the organisation or body, not the person.")
            .source(RuleSource.OWN)
            .unlessEach(
                    NetworkRules::leads, lead -> lead.getValue().getHolderId().isPresent());

    /** A network that does not meet is none. */
    static final CompletenessRule RHYTHM = missing(
                    "meeting-rhythm-missing",
                    Severity.INFO,
                    "Er staat niet hoe vaak de partijen bij elkaar komen.",
                    "It is not stated how often the parties meet.")
            .advice("Neem op hoe vaak de groep bijeenkomt.", "Record how often the group meets.")
            .source(RuleSource.OWN)
            .unless(question -> {
                List<PlanPart<?>> groups = groups(question.getParts());
                List<PlanPart<?>> meeting = groups.stream()
                        .filter(group -> group.getValue() instanceof Body body
                                        && body.getMeetings().isPresent()
                                || group.getValue() instanceof Coalition coalition
                                        && coalition.getMeetings().isPresent())
                        .toList();
                if (groups.isEmpty()) {
                    return Answer.notApplicable();
                }
                return meeting.isEmpty() ? Answer.notMet() : Answer.met(meeting);
            });

    /** A claimed count that differs from the list is worth a look, and may well be right. */
    static final CompletenessRule CLAIMED_COUNT = missing(
                    "member-count-differs",
                    Severity.INFO,
                    "Volgens de opgave zijn er {0} leden, in de lijst staan er {1}.",
                    "There are said to be {0} members, and the list has {1}.")
            .advice("Vul de lijst aan of pas het aantal aan.", "Complete the list or change the number.")
            .source(RuleSource.OWN)
            .unless(question -> {
                List<Claim> claims = claims(question.getParts());
                List<Answer.Evidence> different = claims.stream()
                        .flatMap(claim -> claim.difference().stream())
                        .toList();
                if (claims.isEmpty()) {
                    return Answer.notApplicable();
                }
                return different.isEmpty()
                        ? Answer.met(claims.stream().map(Claim::group).toList())
                        : Answer.notMet(different);
            });

    /** Partners who put it on paper stay. */
    static final CompletenessRule COMMITTED = missing(
                    "partners-not-committed",
                    Severity.INFO,
                    "Er staat niet waarmee de partijen zich aan de aanpak verbinden.",
                    "It is not stated by what act the parties bind themselves to the approach.")
            .advice(
                    "Neem op wat de partijen ondertekenen, zoals een convenant of manifest.",
                    "Record what the parties sign, such as a covenant or manifesto.")
            .source(RuleSource.OWN)
            .unless(question -> {
                PlanParts parts = question.getParts();
                List<PlanPart<?>> acts = Stream.<PlanPart<?>>concat(
                                matching(
                                        parts.of(Commitment.class),
                                        act -> PARTNERS_ACTS.contains(act.getKind()) && isMeant(act.getProgress()))
                                        .stream(),
                                matching(
                                        joined(parts),
                                        member -> member.getCommitmentId().isPresent())
                                        .stream())
                        .toList();
                if (joined(parts).isEmpty()) {
                    return Answer.notApplicable();
                }
                return acts.isEmpty() ? Answer.notMet() : Answer.met(acts);
            });

    private NetworkRules() {}

    static List<CompletenessRule> all() {
        return List.of(NETWORK, MEMBERS, SECTORS, BUSINESS, LEAD, LEAD_ORGANISATION, RHYTHM, CLAIMED_COUNT, COMMITTED);
    }

    private static List<PlanPart<Role>> leads(PlanParts parts) {
        return matching(
                parts.of(Role.class),
                role -> role.getKind() == RoleKind.LEAD || role.getKind() == RoleKind.COORDINATOR);
    }

    private static List<PlanPart<?>> groups(PlanParts parts) {
        return Stream.<PlanPart<?>>concat(
                        parts.of(Coalition.class).stream(),
                        matching(
                                parts.of(Body.class),
                                body -> body.getKind()
                                        .filter(CARRYING::contains)
                                        .isPresent())
                                .stream())
                .toList();
    }

    /** Returns the memberships of who takes part, or of whom nothing else is said. */
    static List<PlanPart<Membership>> joined(PlanParts parts) {
        return matching(memberships(parts), NetworkRules::isJoined);
    }

    /** Returns the memberships of the approach; not the seats in a council, or who meet elsewhere. */
    private static List<PlanPart<Membership>> memberships(PlanParts parts) {
        return parts.of(Membership.class).stream()
                .filter(membership -> membership
                        .within(Body.class)
                        .flatMap(body -> body.getValue().getKind())
                        .filter(OTHERS::contains)
                        .isEmpty())
                .toList();
    }

    private static boolean isJoined(Membership membership) {
        return membership
                .getStatus()
                .map(status -> status == MembershipStatus.JOINED)
                .orElse(true);
    }

    /** Tells whether a party takes part or was invited; that one wants it is not enough. */
    private static boolean isAsked(Membership membership) {
        return !isOneOf(membership.getStatus(), NOT_ASKED);
    }

    private static boolean isBusiness(PlanParts parts, Membership membership) {
        return sector(parts, membership.getParty())
                        .filter(Sector.BUSINESS::equals)
                        .isPresent()
                || membership.getParty() instanceof GroupParty group
                        && group.getCapacity()
                                .filter(Capacity.ENTREPRENEUR::equals)
                                .isPresent();
    }

    private static Optional<Sector> sector(PlanParts parts, Party party) {
        if (party instanceof NamedParty named) {
            return parts.find(named.getPartyId(), Organisation.class)
                    .flatMap(organisation -> organisation.getValue().getSector());
        }
        return party instanceof GroupParty group ? group.getSector() : Optional.empty();
    }

    /** Returns the counts that can be compared with a list. */
    private static List<Claim> claims(PlanParts parts) {
        return Stream.concat(
                        parts.of(Coalition.class).stream()
                                .flatMap(part -> Claim.of(
                                        part,
                                        part.getValue().getClaimedCounts(),
                                        part.getValue().getMemberships())
                                        .stream()),
                        parts.of(Body.class).stream()
                                .flatMap(part -> Claim.of(
                                        part,
                                        part.getValue().getClaimedCounts(),
                                        part.getValue().getMemberships())
                                        .stream()))
                .toList();
    }

    /** The exact numbers of members that a group is said to have, and how many are in its list. */
    private record Claim(PlanPart<?> group, List<BigDecimal> said, BigDecimal listed) {

        Optional<Answer.Evidence> difference() {
            return said.stream()
                    .filter(number -> number.compareTo(listed) != 0)
                    .findFirst()
                    .map(number -> Answer.Evidence.at(
                            group.getLocation(),
                            Words.ofBoth(number.toPlainString()),
                            Words.ofBoth(listed.toPlainString())));
        }

        /** Returns nothing where no exact number is said, or nobody is listed, or a group of unknown number is. */
        static Optional<Claim> of(PlanPart<?> group, List<Figure> claims, List<Membership> memberships) {
            List<BigDecimal> said = claims.stream()
                    .flatMap(claim -> claim.getNumber().getExact().stream())
                    .toList();
            List<Party> taking = memberships.stream()
                    .filter(NetworkRules::isJoined)
                    .map(Membership::getParty)
                    .toList();
            return said.isEmpty() || taking.isEmpty()
                    ? Optional.empty()
                    : listed(taking).map(number -> new Claim(group, said, number));
        }

        /** Counts an organisation once, however many memberships it has, and a group for as many as it is. */
        private static Optional<BigDecimal> listed(List<Party> parties) {
            long named = parties.stream()
                    .filter(NamedParty.class::isInstance)
                    .map(party -> ((NamedParty) party).getPartyId())
                    .distinct()
                    .count();
            return parties.stream()
                    .filter(GroupParty.class::isInstance)
                    .map(party -> ((GroupParty) party).getNumber().flatMap(Quantity::getExact))
                    .reduce(
                            Optional.of(BigDecimal.valueOf(named)),
                            (sum, number) -> sum.flatMap(so -> number.map(so::add)));
        }
    }
}

package io.github.samenplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.fact.Document;
import io.github.samenplan.fact.DocumentBuilder;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.plan.PlanIdentity.Order;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanIdentityTest {

    private static final String URI = "https://voorbeeldstad.example/plan";

    @ParameterizedTest
    @CsvSource(textBlock = """
            # one              another           what one is to another
            1,                 2,                OLDER
            9,                 10,               OLDER            # a number, not a text
            1.9,               1.10,             OLDER            # each part by itself
            1,                 1.0.1,            OLDER
            v1,                v2,               OLDER
            v1,                2,                OLDER
            2019,              2020,             OLDER            # years
            2019-12,           2020,             OLDER
            2024-01-09,        2024-01-10,       OLDER
            2024-21,           2024-22,          OLDER            # spring and summer
            1,                 1.0,              UNKNOWN          # two names, one number
            2019,              2019-06,          UNKNOWN          # the month may be before the rest of the year
            2019~,             2020,             UNKNOWN          # about 2019 may be 2020
            2019,              3,                UNKNOWN          # a year and a number
            concept,           definitief,       UNKNOWN
            1,                 1a,               UNKNOWN
            1,                 -1,               UNKNOWN
            1,                 1.,               UNKNOWN
            1,                 9999999999,       UNKNOWN          # beyond any count
            ,                  2,                UNKNOWN
            ,                  ,                 UNKNOWN
            """)
    void revisions_are_in_order_where_both_are_dates_or_both_are_numbers(String one, String two, String order) {
        assertOrder(revision(one), revision(two), order.replaceFirst(" .*", ""));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # revision  issued      and of another       what one is to another
            ,           2019,       ,         2021,      OLDER
            concept,    2019-03,    vast,     2019-04,   OLDER
            concept,    ,           vast,     2019-04,   UNKNOWN
            1,          2019,       2,        2019,      OLDER          # the dates do not tell, the numbers do
            1,          2019,       2,        2021,      OLDER          # both do
            2,          2019,       1,        2021,      CONTRADICTORY
            1,          2019,       1,        2021,      OLDER          # one number, two dates
            """)
    void the_dates_of_issue_count_as_well(String one, String issued, String two, String issuedTwo, String order) {
        assertOrder(identity(plan(one, issued)), identity(plan(two, issuedTwo)), order.replaceFirst(" .*", ""));
    }

    @Test
    void what_replaces_what_counts_as_well_also_by_way_of_another() {
        PlanIdentity last = identity(plan("vast", null)
                .addDocument(listed("vast").addSupersedesId("tussen").build())
                .addDocument(listed("tussen").addSupersedesId("eerst").build())
                .addDocument(listed("eerst").build()));

        assertThat(last.getReplacedRevisions()).containsExactly("eerst", "tussen");
        assertThat(last.orderTo(revision("eerst"))).isEqualTo(Order.NEWER);
        assertThat(revision("tussen").orderTo(last)).isEqualTo(Order.OLDER);
        assertThat(last.orderTo(revision("later"))).isEqualTo(Order.UNKNOWN);
    }

    @Test
    void revisions_that_replace_each_other_contradict() {
        PlanIdentity one = identity(plan("a", null)
                .addDocument(listed("a").addSupersedesId("b").build())
                .addDocument(listed("b").addSupersedesId("a").build()));
        PlanIdentity two = identity(plan("b", null)
                .addDocument(listed("b").addSupersedesId("a").build())
                .addDocument(listed("a").build()));

        assertThat(one.getReplacedRevisions()).containsExactly("b");
        assertThat(one.orderTo(two)).isEqualTo(Order.CONTRADICTORY);
        assertThat(two.orderTo(one)).isEqualTo(Order.CONTRADICTORY);
    }

    @Test
    void documents_at_other_addresses_say_nothing_about_this_one() {
        PlanIdentity identity = identity(plan("2", null)
                .addDocument(listed("2").addSupersedesId("1").build())
                .addDocument(listed("1").uri("https://elders.example/plan").build()));

        assertThat(identity.getReplacedRevisions()).isEmpty();
    }

    @Test
    void only_a_revision_that_is_stated_is_the_same() {
        assertThat(revision("2").sameRevisionAs(revision("2"))).isTrue();
        assertThat(revision("2").sameRevisionAs(revision("2.0"))).isFalse();
        assertThat(revision(null).sameRevisionAs(revision(null))).isFalse();
        assertThat(identity(plan("2", null).uri("https://elders.example/plan")).sameRevisionAs(revision("2")))
                .isFalse();
    }

    @Test
    void plans_at_two_addresses_have_no_order() {
        PlanIdentity elsewhere = identity(plan("1", "2019").uri("https://elders.example/plan"));

        assertThat(elsewhere.orderTo(identity(plan("2", "2021")))).isEqualTo(Order.UNKNOWN);
    }

    @Test
    void a_document_without_an_address_has_no_identity() {
        assertThat(PlanIdentity.from(CoalitionPlan.builder()
                        .id("plan")
                        .title("Plan")
                        .language("nl")
                        .revision("2")
                        .build()))
                .isEmpty();
    }

    @Test
    void an_identity_is_a_value() {
        PlanIdentity identity = identity(plan("2", "2021"));

        assertThat(identity).isEqualTo(identity(plan("2", "2021"))).hasSameHashCodeAs(identity(plan("2", "2021")));
        assertThat(identity).hasToString(URI + " revision 2").isNotEqualTo(revision("2"));
        assertThat(revision(null)).hasToString(URI);
        assertThat(identity.getUri()).isEqualTo(URI);
        assertThat(identity.getRevision()).hasValue("2");
        assertThat(identity.getIssued()).hasValue(PartialDate.ofYear(2021));
    }

    private static void assertOrder(PlanIdentity one, PlanIdentity two, String order) {
        Order expected = Order.valueOf(order);
        assertThat(one.orderTo(two)).isEqualTo(expected);
        // And the other way round
        List<Order> reversed = List.of(Order.NEWER, Order.OLDER, Order.UNKNOWN, Order.CONTRADICTORY);
        assertThat(two.orderTo(one)).isEqualTo(reversed.get(expected.ordinal()));
    }

    private static PlanIdentity revision(String revision) {
        return identity(plan(revision, null));
    }

    private static PlanIdentity identity(CoalitionPlanBuilder plan) {
        return PlanIdentity.from(plan.build()).orElseThrow();
    }

    private static CoalitionPlanBuilder plan(String revision, String issued) {
        CoalitionPlanBuilder plan =
                CoalitionPlan.builder().id("plan").title("Plan").language("nl").uri(URI);
        if (revision != null) {
            plan.revision(revision);
        }
        if (issued != null) {
            plan.issued(PartialDate.parse(issued));
        }
        return plan;
    }

    private static DocumentBuilder listed(String revision) {
        return Document.builder().id(revision).title("Plan").uri(URI).revision(revision);
    }
}

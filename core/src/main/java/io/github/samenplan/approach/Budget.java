package io.github.samenplan.approach;

import io.github.samenplan.coalition.Party;
import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.Money;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import io.github.samenplan.fact.TimeSpan;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Money for the approach, and who may spend it (Dutch: <i>budget</i>). */
@Value.Immutable
public sealed interface Budget extends Identified, Sourced, Extensible permits BudgetBuilder.ImmutableBudget {

    /** What it is called. */
    @Text(max = 200)
    String getTitle();

    /** The whole amount. */
    Optional<@Valid Money> getTotal();

    /** The most that one initiative can get. */
    Optional<@Valid Money> getCapPerInitiative();

    /** Whether it comes once or every year. */
    Optional<BudgetNature> getNature();

    /** The years that it is for. */
    Optional<@Valid TimeSpan> getPeriod();

    /** Who pays. */
    List<@Reference String> getFunderIds();

    /** Who may ask for it. */
    List<@Valid Party> getApplicants();

    /** What a request has to meet. */
    List<@Text(max = 200) String> getCriteria();

    /** When it can be asked for. */
    Optional<@Valid TimeSpan> getWindow();

    /** Who decides on requests. */
    Optional<@Reference String> getDecidedById();

    /** Who adds what. */
    List<@Valid Contribution> getContributions();

    /** The stage that it is for. */
    Optional<@Reference String> getStageId();

    /** What it is for. */
    Optional<@Text String> getDescription();

    /** Gives a builder that starts from this one, for a changed copy. */
    default BudgetBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static BudgetBuilder builder() {
        return new BudgetBuilder();
    }
}

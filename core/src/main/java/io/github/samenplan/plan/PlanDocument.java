package io.github.samenplan.plan;

import io.github.samenplan.approach.Action;
import io.github.samenplan.approach.Budget;
import io.github.samenplan.approach.Event;
import io.github.samenplan.approach.Framework;
import io.github.samenplan.approach.FrameworkUse;
import io.github.samenplan.approach.Goal;
import io.github.samenplan.approach.Product;
import io.github.samenplan.approach.RelatedPolicy;
import io.github.samenplan.coalition.Affiliation;
import io.github.samenplan.coalition.Body;
import io.github.samenplan.coalition.Commitment;
import io.github.samenplan.coalition.Descent;
import io.github.samenplan.coalition.Organisation;
import io.github.samenplan.coalition.Role;
import io.github.samenplan.community.Area;
import io.github.samenplan.community.TargetGroup;
import io.github.samenplan.fact.Absence;
import io.github.samenplan.fact.Document;
import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.LanguageTag;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Statement;
import io.github.samenplan.fact.Text;
import io.github.samenplan.fact.TimeSpan;
import io.github.samenplan.fact.WebAddress;
import io.github.samenplan.monitoring.Evaluation;
import io.github.samenplan.monitoring.Indicator;
import io.github.samenplan.monitoring.Series;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/**
 * A document that Samenplan reads and writes: a plan of a place, or a programme over places (Dutch:
 * <i>plandocument</i>).
 */
@ConsistentIds
public sealed interface PlanDocument extends Identified, Sourced, Extensible permits CoalitionPlan, Programme {

    /** Its title. */
    @Text(max = 200)
    String getTitle();

    /** The language in which it speaks, such as {@code nl}. */
    @LanguageTag
    String getLanguage();

    /** Its lasting address, the same for all its revisions. */
    Optional<@WebAddress String> getUri();

    /** Its version, as the publisher writes it. */
    Optional<@Text(max = 200) String> getRevision();

    /** When this version was published. */
    Optional<PartialDate> getIssued();

    /** The organisation that publishes it. */
    Optional<@Reference String> getPublisherId();

    /** The time it is about. */
    Optional<@Valid TimeSpan> getPeriod();

    /** What it is about, in a few sentences. */
    Optional<@Text String> getSummary();

    /** The plans before, after, above and beside it. */
    List<@Valid Descent> getDescents();

    /** The areas that it names. */
    List<@Valid Area> getAreas();

    /** The organisations that it names. */
    List<@Valid Organisation> getOrganisations();

    /** The groups, consultations and organs that it names. */
    List<@Valid Body> getBodies();

    /** The offices that it names. */
    List<@Valid Role> getRoles();

    /** The acts by which somebody bound themselves. */
    List<@Valid Commitment> getCommitments();

    /** What it belongs to. */
    List<@Valid Affiliation> getAffiliations();

    /** For whom it is. */
    List<@Valid TargetGroup> getTargetGroups();

    /** The frameworks that it describes itself. */
    List<@Valid Framework> getFrameworks();

    /** The frameworks that it follows. */
    List<@Valid FrameworkUse> getFrameworkUses();

    /** What gave rise to it (aanleiding). */
    List<@Valid Statement> getOccasions();

    /** What stands in the way (knelpunten). */
    List<@Valid Statement> getObstacles();

    /** By what it goes (uitgangspunten). */
    List<@Valid Statement> getPrinciples();

    /** What else it states that others may dispute. */
    List<@Valid Statement> getStatements();

    /** What it wants to reach. */
    List<@Valid Goal> getGoals();

    /** The monitors that it uses. */
    List<@Valid Series> getSeries();

    /** What is watched. */
    List<@Valid Indicator> getIndicators();

    /** What is done. */
    List<@Valid Action> getActions();

    /** What takes place. */
    List<@Valid Event> getEvents();

    /** What is made. */
    List<@Valid Product> getProducts();

    /** The money. */
    List<@Valid Budget> getBudgets();

    /** The policy beside it. */
    List<@Valid RelatedPolicy> getRelatedPolicies();

    /** How it is looked back on. */
    List<@Valid Evaluation> getEvaluations();

    /** The documents that it refers to. */
    List<@Valid Document> getDocuments();

    /** What its sources say is not there, or could not be read. */
    List<@Valid Absence> getAbsences();
}

package io.github.samenplan.plan;

/**
 * The shape of every compound type of the model, as one table: what a document may state, in the order in which it is
 * written.
 *
 * <p>A row gives the package and name of the type, its noun in Dutch and in English, and its properties; {@code >}
 * names the types whose ids a reference may hold, {@code *} stands for any.
 */
final class ShapeTable {

    static final String ROWS = """
            fact.TimeSpan = periode = period =
                begin end duration wording
            fact.Frequency = frequentie = frequency =
                every times continuous months seasons wording
            fact.Quantity = aantal = quantity =
                exact about atLeast atMost unit wording
            fact.Money = bedrag = amount =
                amount currency wording
            fact.Figure = opgave = figure =
                number of date sources
            fact.Source = bron = source =
                documentId>Document organisationId>Organisation locator date retrieved url wording
            fact.Document = document = document =
                id title kind uri revision publisherIds>Organisation language issued period
                supersedesIds>Document extents description extensions
            fact.Statement = uitspraak = statement =
                text date aboutIds>* sources
            fact.Absence = ontbreken = absence =
                topic kind aboutIds>* statement instead sources
            community.Area = gebied = area =
                id name kind otherNames codes partOfId>Area existence successorIds>Area sources
                extensions
            community.TargetGroup = doelgroep = target group =
                id name ages characteristics partOfId>TargetGroup areaIds>Area sizes period description
                sources extensions
            coalition.Organisation = organisatie = organisation =
                id name otherNames sector partOfId>Organisation areaIds>Area channels existence
                successorId>Organisation description extensions
            coalition.NamedParty = partij = party =
                partyId>Organisation|Body sources
            coalition.GroupParty = groep partijen = group of parties =
                name sector capacity number sources
            coalition.Membership = deelname = membership =
                party kind status function period commitmentId>Commitment sources
            coalition.Body = groep = body =
                id name kind partOfId>Organisation|Body|Coalition formed formedWording memberships
                claimedCounts openTo meetings duties areaIds>Area progress sources extensions
            coalition.Role = rol = role =
                id kind title holderId>Organisation|Body forId>* duties period successorId>Role sources
                extensions
            coalition.AmbassadorGroup = ambassadeurs = ambassadors =
                id name number capacities parties recruitedAtId>Event period duties progress sources
                extensions
            coalition.Commitment = verbintenis = commitment =
                id kind title date dateWording progress decidedById>Organisation|Body signatories
                promises frameworkId>Framework documentId>Document sources extensions
            coalition.Signatory = ondertekenaar = signatory =
                function partyId>Organisation|Body number
            coalition.Promise = belofte = promise =
                text due targetGroupIds>TargetGroup
            coalition.Coalition = coalitie = coalition =
                id name areaIds>Area formed memberships claimedCounts bodyIds>Body
                ambassadorGroupIds>AmbassadorGroup meetings duties descents period progress sources
                extensions
            coalition.Descent = herkomst = descent =
                kind title documentId>Document uri date
            coalition.Affiliation = aansluiting = affiliation =
                id kind title date dateWording partyId>Organisation|Body|Coalition|Area
                withId>Organisation|Body period progress peers bodyIds>Body commitmentId>Commitment
                sources extensions
            coalition.Channel = kanaal = channel =
                kind address name languages
            monitoring.Indicator = indicator = indicator =
                id name construct instrument severities severityWording targetGroupId>TargetGroup ages
                areaId>Area subjectId>Action|Service|Product|Event|ContactPoint seriesId>Series method
                unit desiredDirection frequency measurements acceptedBreaks baselineId>Measurement nextDue
                description sources extensions
            monitoring.Instrument = meetinstrument = instrument =
                kind name cutOffs documentId>Document
            monitoring.CutOff = afkappunt = cut-off =
                severity lowest highest
            monitoring.Measurement = meting = measurement =
                id period share number kind missing uncertainty basis published provisional sources extensions
            monitoring.MeasurementBasis = grondslag = basis =
                instrument severities ages targetGroupId>TargetGroup areaId>Area seriesId>Series method
                edition
            monitoring.AcceptedBreak = aanvaarde breuk = accepted break =
                aspect measurementIds>Measurement reason sources
            monitoring.Uncertainty = onzekerheid = uncertainty =
                sampleSize standardError lower upper confidence designEffect
            monitoring.Series = meetreeks = series =
                id name publisherIds>Organisation analysedByIds>Organisation targetGroupIds>TargetGroup
                ages frequency rounds documentId>Document description sources extensions
            monitoring.AtMost = streefwaarde = target =
                share number test level indicatorId>Indicator targetGroupId>TargetGroup by period
                wording sources
            monitoring.AtLeast = streefwaarde = target =
                share number test level indicatorId>Indicator targetGroupId>TargetGroup by period
                wording sources
            monitoring.ChangeBy = streefwaarde = target =
                change baselineId>Measurement test level indicatorId>Indicator targetGroupId>TargetGroup by
                period wording sources
            monitoring.BackToLevelOf = streefwaarde = target =
                moment margin test level indicatorId>Indicator targetGroupId>TargetGroup by period
                wording sources
            monitoring.LowerThanLastRound = streefwaarde = target =
                test level indicatorId>Indicator targetGroupId>TargetGroup by period wording sources
            monitoring.NoSignificantIncrease = streefwaarde = target =
                margin test level indicatorId>Indicator targetGroupId>TargetGroup by period
                wording sources
            monitoring.StabiliseOrDecrease = streefwaarde = target =
                margin test level indicatorId>Indicator targetGroupId>TargetGroup by period
                wording sources
            monitoring.TrendBroken = streefwaarde = target =
                test level indicatorId>Indicator targetGroupId>TargetGroup by period wording sources
            monitoring.CountReached = streefwaarde = target =
                count indicatorId>Indicator targetGroupId>TargetGroup by period wording sources
            monitoring.MilestoneReached = streefwaarde = target =
                milestone partIds>* reached indicatorId>Indicator targetGroupId>TargetGroup by period
                wording sources
            monitoring.Evaluation = evaluatie = evaluation =
                id title date dateWording after frequency seriesId>Series subjectIds>* methods
                byIds>Organisation|Body|Role indicatorIds>Indicator documentId>Document progress
                conclusions sources extensions
            monitoring.SelfAssessment = zelfbeoordeling = self-assessment =
                id title date dateWording byIds>Organisation|Body|Role frameworkId>Framework
                documentId>Document frequency scale progress ratings sources extensions
            monitoring.Rating = oordeel = rating =
                item pillarId light remark
            approach.Framework = raamwerk = framework =
                id version name publisher url issued pillars sources extensions
            approach.Pillar = pijler = pillar =
                id name description extensions
            approach.FrameworkUse = toepassing van raamwerk = use of framework =
                frameworkId>Framework version since purpose goalIds>Goal entries sources extensions
            approach.PillarEntry = invulling van pijler = pillar entry =
                pillarId status planned answeredByIds>* stageId>Stage statements sources
            approach.Scope = reikwijdte = scope =
                themes lonelinessKinds targetGroupIds>TargetGroup period statement sources
            approach.Vision = visie = vision =
                statement date dateWording progress discussedWithIds>Organisation|Body|Role
                madeByIds>Organisation|Body|Role|AmbassadorGroup documentId>Document sources extensions
            approach.Stage = fase = stage =
                id title period focus documentId>Document progress description sources extensions
            approach.Goal = doel = goal =
                id title level horizon period partOfIds>Goal ownerIds>Organisation|Body|Role|Coalition
                aims pillars targetGroupIds>TargetGroup audience areaIds>Area lonelinessKinds targets
                indicatorIds>Indicator stageId>Stage description sources extensions
            approach.Action = actie = action =
                id title kind topics pillars goalIds>Goal targetGroupIds>TargetGroup audience
                audienceIds>AmbassadorGroup|Body|Organisation|SignallerGroup
                ownerIds>Organisation|Body|Role partnerIds>Organisation|Body|Role|AmbassadorGroup period
                frequency progress stageId>Stage eventIds>Event services productIds>Product
                contactPointIds>ContactPoint affiliationIds>Affiliation budgetIds>Budget elements
                areaIds>Area results description sources extensions
            approach.ServiceLink = band met voorziening = link to service =
                serviceId>Service|ContactPoint relation
            approach.Event = bijeenkomst = event =
                id title kind date dateWording period frequency progress mode localName campaign
                organiserIds>Organisation|Body invited attendance audience goalIds>Goal stageId>Stage
                areaIds>Area productIds>Product resultIds>* signUps description sources extensions
            approach.Product = product = product =
                id title kind partOfId>Product medium audience audienceWording state edition period
                makers documentId>Document description sources extensions
            approach.Participation = participatie = participation =
                id party stage method number throughIds>* progress period sources extensions
            approach.Budget = budget = budget =
                id title total capPerInitiative nature period funderIds>Organisation applicants criteria
                window decidedById>Organisation|Body contributions stageId>Stage description sources
                extensions
            approach.Contribution = bijdrage = contribution =
                party kind amount description
            approach.RelatedPolicy = aanpalend beleid = related policy =
                id title fields level relation tasks taskLevel documentId>Document date progress
                description sources extensions
            approach.Offer = aanbod = offer =
                id title kind places parties aims eventIds>Event resultIds>*
                providerIds>Organisation|Body period description sources extensions
            approach.Expectation = verwachting = expectation =
                id topic strength statement aims sources extensions
            referral.ReferralArrangement = toeleiding = referral =
                needs signallerGroups signallingCards contactPoints services socialMaps rules hitPolicy
                sources extensions
            referral.Need = behoefte = need =
                id name description extensions
            referral.SignallerGroup = signaleerders = signallers =
                id name capacity occupation organisationIds>Organisation number trainingIds>Action
                passesOnToIds>ContactPoint|Service|Organisation|Body sources extensions
            referral.SignallingCard = signaleringskaart = signalling card =
                id title parts audience progress period madeByIds>Organisation|Body|Role|AmbassadorGroup
                productId>Product sources extensions
            referral.CardPart = onderdeel van de kaart = part of the card =
                kind signalGroups tips referredToIds>ContactPoint|Service|SocialMap|Organisation
            referral.ContactPoint = contactpunt = contact point =
                id name kind signallers targetGroupIds>TargetGroup ages eligibility needIds>Need
                purposes connects channels period openingHours closedDays operatorIds>Organisation|Body
                areaIds>Area languages anonymous cost accessibility assured progress description sources
                extensions
            referral.OpeningHours = openingstijden = opening hours =
                days opens closes note
            referral.Service = voorziening = service =
                id name otherNames description organisationIds>Organisation needIds>Need topics
                targetGroupIds>TargetGroup ages connects eligibility channels period frequency
                openingHours closedDays areaIds>Area languages anonymous cost accessibility assured
                progress sources extensions
            referral.SocialMap = sociale kaart = social map =
                id name channels maintainerIds>Organisation|Body|Coalition frequency assured
                publishedById>ContactPoint|Service|Organisation sources extensions
            referral.ReferralRule = verwijsregel = referral rule =
                id title when routes priority sources extensions
            referral.ReferralCondition = voorwaarde = condition =
                signallers targetGroupIds>TargetGroup ages areaIds>Area signalGroups needIds>Need
                lonelinessKinds concerns consents anonymous unknown
            referral.ReferralRoute = route = route =
                toId>ContactPoint|Service|Organisation|Body handOver within withinWording consentNeeded
                feedback ifFailsIds>ContactPoint|Service|Organisation|Body
            plan.CoalitionPlan = plan = plan =
                id title language uri revision issued publisherId>Organisation status areaIds>Area
                period summary adoptions descents scopes occasions obstacles principles vision
                frameworkUses goals stages actions events products budgets participations
                relatedPolicies coalitions affiliations commitments ambassadorGroups roles bodies
                organisations targetGroups areas referral indicators series evaluations selfAssessments
                frameworks statements absences documents sources extensions
            plan.Programme = programma = programme =
                id title language uri revision issued publisherId>Organisation period summary descents
                parties offers expectations occasions obstacles principles frameworkUses goals actions
                events products budgets relatedPolicies affiliations commitments roles bodies
                organisations targetGroups areas indicators series evaluations frameworks statements
                absences documents sources extensions
            plan.Adoption = vaststelling = adoption =
                step date dateWording byId>Organisation|Body progress commitmentId>Commitment
                documentId>Document sources
            """;

    /** What stands beside plans; no plan holds any of it. What stands above them has a {@link ShapeRow}. */
    static final String BESIDE = """
            referral.Signal = signaal = signal =
                signaller ages targetGroupIds>TargetGroup otherTargetGroupIds>TargetGroup areaId>Area
                signalGroups needIds>Need lonelinessKinds concern consent anonymous
            """;

    private ShapeTable() {}
}

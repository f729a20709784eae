package io.github.samenplan.plan;

import io.github.samenplan.finding.Words;
import java.util.Map;
import java.util.stream.Collectors;

/** What each property is called in a sentence, in Dutch and in English; one name has one meaning in all types. */
final class PropertyWords {

    private static final Map<String, Words> BY_NAME = """
            about = ongeveer = about
            aboutIds = gaat over = about
            absences = wat ontbreekt = absences
            acceptedBreaks = aanvaarde breuken = accepted breaks
            accessibility = toegankelijkheid = accessibility
            actions = acties = actions
            address = adres = address
            adoptions = vaststelling = adoptions
            affiliationIds = aansluitingen = affiliations
            affiliations = aansluitingen = affiliations
            after = tijd na het begin = time after the start
            ages = leeftijd = ages
            aims = soorten doel = aims
            ambassadorGroupIds = ambassadeurs = ambassadors
            ambassadorGroups = ambassadeurs = ambassadors
            amount = bedrag = amount
            analysedByIds = uitgewerkt door = analysed by
            anonymous = anoniem = anonymous
            answeredByIds = ingevuld door = answered by
            applicants = aanvragers = applicants
            areaId = gebied = area
            areaIds = gebieden = areas
            areas = gebieden = areas
            aspect = aspect = aspect
            assured = geborgd = assured
            atLeast = minstens = at least
            atMost = hoogstens = at most
            attendance = opkomst = attendance
            audience = publiek = audience
            audienceIds = publiek = audience
            audienceWording = publiek in woorden = audience in words
            baselineId = nulmeting = baseline
            basis = afwijkende grondslag = basis
            begin = begin = begin
            bodies = groepen = bodies
            bodyIds = groepen = bodies
            budgetIds = budgetten = budgets
            budgets = budgetten = budgets
            by = uiterste datum = deadline
            byId = door = by
            byIds = door = by
            campaign = campagne = campaign
            capPerInitiative = hoogste bedrag per initiatief = cap per initiative
            capacities = hoedanigheden = capacities
            capacity = hoedanigheid = capacity
            change = verandering = change
            channels = kanalen = channels
            characteristics = kenmerken = characteristics
            claimedCounts = opgegeven aantallen = claimed counts
            closedDays = dagen dicht = closed days
            closes = sluit om = closes
            coalitions = coalities = coalitions
            codes = codes = codes
            commitmentId = verbintenis = commitment
            commitments = verbintenissen = commitments
            concern = ernst van de zorg = concern
            concerns = ernst van de zorg = concerns
            conclusions = conclusies = conclusions
            confidence = betrouwbaarheid = confidence
            connects = verbindt met = connects
            consent = toestemming = consent
            consentNeeded = nodige toestemming = consent needed
            consents = toestemming = consents
            construct = begrip = construct
            contactPointIds = contactpunten = contact points
            contactPoints = contactpunten = contact points
            continuous = doorlopend = continuous
            contributions = bijdragen = contributions
            cost = kosten = cost
            count = aantal = count
            criteria = criteria = criteria
            currency = munteenheid = currency
            cutOffs = afkappunten = cut-offs
            date = datum = date
            dateWording = datum in woorden = date in words
            days = dagen = days
            decidedById = besloten door = decided by
            descents = herkomst = descent
            description = toelichting = description
            designEffect = ontwerpeffect = design effect
            desiredDirection = gewenste richting = desired direction
            discussedWithIds = besproken met = discussed with
            documentId = document = document
            documents = documenten = documents
            due = uiterste datum = due date
            duration = duur = duration
            duties = taken = duties
            edition = uitgave = edition
            elements = werkzame elementen = active elements
            eligibility = voor wie = eligibility
            end = einde = end
            entries = invulling van pijlers = pillar entries
            evaluations = evaluaties = evaluations
            eventIds = bijeenkomsten = events
            events = bijeenkomsten = events
            every = eens in de = once every
            exact = precies = exact
            existence = bestaan = existence
            expectations = verwachtingen = expectations
            extensions = eigen eigenschappen = own properties
            extents = omvang = extents
            feedback = terugkoppeling = feedback
            fields = beleidsvelden = policy fields
            focus = aandacht = focus
            forId = namens = on behalf of
            formed = gevormd = formed
            formedWording = gevormd in woorden = formed in words
            frameworkId = raamwerk = framework
            frameworkUses = raamwerken in gebruik = frameworks in use
            frameworks = raamwerken = frameworks
            frequency = frequentie = frequency
            function = functie = function
            funderIds = geldgevers = funders
            goalIds = doelen = goals
            goals = doelen = goals
            handOver = overdracht = hand-over
            highest = hoogste score = highest score
            hitPolicy = trefferbeleid = hit policy
            holderId = bekleed door = held by
            horizon = horizon = horizon
            id = id = id
            ifFailsIds = als dat niet lukt = if that fails
            indicatorId = indicator = indicator
            indicatorIds = indicatoren = indicators
            indicators = indicatoren = indicators
            instead = in plaats daarvan = instead
            instrument = meetinstrument = instrument
            invited = genodigden = invited
            issued = datum van uitgave = date of issue
            item = onderdeel = item
            kind = soort = kind
            language = taal = language
            languages = talen = languages
            level = niveau = level
            light = oordeel = light
            localName = plaatselijke naam = local name
            locator = vindplaats = locator
            lonelinessKinds = soorten eenzaamheid = kinds of loneliness
            lower = ondergrens = lower limit
            lowest = laagste score = lowest score
            madeByIds = gemaakt door = made by
            maintainerIds = beheerders = maintainers
            makers = makers = makers
            margin = marge = margin
            measurementIds = metingen = measurements
            measurements = metingen = measurements
            medium = medium = medium
            meetings = overleg = meetings
            memberships = deelnames = memberships
            method = methode = method
            methods = methoden = methods
            milestone = mijlpaal = milestone
            missing = reden van ontbreken = reason for missing
            mode = vorm = mode
            moment = moment = moment
            months = maanden = months
            name = naam = name
            nature = aard = nature
            needIds = behoeften = needs
            needs = behoeften = needs
            nextDue = volgende meting = next measurement
            note = opmerking = note
            number = aantal = number
            obstacles = knelpunten = obstacles
            occasions = aanleiding = occasions
            occupation = beroep = occupation
            of = wat is geteld = what is counted
            offers = aanbod = offers
            openTo = open voor = open to
            openingHours = openingstijden = opening hours
            opens = opent om = opens
            operatorIds = uitgevoerd door = operated by
            organisationId = organisatie = organisation
            organisationIds = organisaties = organisations
            organisations = organisaties = organisations
            organiserIds = organisatoren = organisers
            otherNames = andere namen = other names
            otherTargetGroupIds = andere doelgroepen = other target groups
            ownerIds = eigenaren = owners
            partIds = onderdelen = parts
            partOfId = hoort bij = part of
            partOfIds = hoort bij = part of
            participations = participatie = participation
            parties = partijen = parties
            partnerIds = partners = partners
            parts = onderdelen = parts
            party = partij = party
            partyId = partij = party
            passesOnToIds = geeft door aan = passes on to
            peers = anderen = peers
            period = periode = period
            pillarId = pijler = pillar
            pillars = pijlers = pillars
            places = plaatsen = places
            planned = gepland = planned
            principles = uitgangspunten = principles
            priority = voorrang = priority
            productId = product = product
            productIds = producten = products
            products = producten = products
            progress = voortgang = progress
            promises = beloften = promises
            providerIds = aanbieders = providers
            provisional = voorlopig = provisional
            published = gepubliceerd = published
            publishedById = gepubliceerd door = published by
            publisher = uitgever = publisher
            publisherId = uitgever = publisher
            publisherIds = uitgevers = publishers
            purpose = bedoeling = purpose
            purposes = functies = purposes
            ratings = oordelen = ratings
            reached = bereikt = reached
            reason = reden = reason
            recruitedAtId = geworven op = recruited at
            referral = toeleiding = referral
            referredToIds = verwijst naar = refers to
            relatedPolicies = aanpalend beleid = related policy
            relation = band = relation
            remark = opmerking = remark
            resultIds = resultaten = results
            results = resultaten = results
            retrieved = geraadpleegd = retrieved
            revision = versie = revision
            roles = rollen = roles
            rounds = meetrondes = rounds
            routes = routes = routes
            rules = verwijsregels = referral rules
            sampleSize = aantal deelnemers = sample size
            scale = schaal = scale
            scopes = reikwijdte = scope
            seasons = seizoenen = seasons
            sector = sector = sector
            selfAssessments = zelfbeoordelingen = self-assessments
            series = meetreeksen = series
            seriesId = meetreeks = series
            serviceId = voorziening = service
            services = voorzieningen = services
            severities = maten van eenzaamheid = degrees of loneliness
            severity = mate van eenzaamheid = degree of loneliness
            severityWording = mate in woorden = degree in words
            share = aandeel = share
            signUps = aanmeldingen = sign-ups
            signalGroups = soorten signalen = signal groups
            signaller = signaleerder = signaller
            signallerGroups = signaleerders = signallers
            signallers = signaleerders = signallers
            signallingCards = signaleringskaarten = signalling cards
            signatories = ondertekenaars = signatories
            since = sinds = since
            sizes = omvang = sizes
            socialMaps = sociale kaarten = social maps
            sources = bronnen = sources
            stage = stadium = stage
            stageId = fase = stage
            stages = fasen = stages
            standardError = standaardfout = standard error
            state = staat = state
            statement = uitspraak = statement
            statements = uitspraken = statements
            status = status = status
            step = stap = step
            strength = mate van verplichting = strength
            subjectId = onderwerp = subject
            subjectIds = onderwerpen = subjects
            successorId = opvolger = successor
            successorIds = opvolgers = successors
            summary = samenvatting = summary
            supersedesIds = vervangt = supersedes
            targetGroupId = doelgroep = target group
            targetGroupIds = doelgroepen = target groups
            targetGroups = doelgroepen = target groups
            targets = streefwaarden = targets
            taskLevel = niveau van de taken = level of the tasks
            tasks = taken = tasks
            test = toets = test
            text = tekst = text
            themes = onderwerpen = themes
            throughIds = via = through
            times = aantal keren = times
            tips = tips = tips
            title = titel = title
            toId = naar = to
            topic = onderwerp = topic
            topics = onderwerpen = topics
            total = totaal = total
            trainingIds = training = training
            uncertainty = onzekerheid = uncertainty
            unit = eenheid = unit
            unknown = onbekend = unknown
            upper = bovengrens = upper limit
            uri = vast adres = lasting address
            url = webadres = web address
            version = versie = version
            vision = visie = vision
            when = voorwaarde = condition
            window = aanvraagtermijn = window
            withId = met = with
            within = binnen = within
            withinWording = termijn in woorden = time in words
            wording = bewoording = wording
            """.lines()
            .map(row -> row.split(" = "))
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Words.of(row[1], row[2])));

    private PropertyWords() {}

    /** Returns what a property is called; one of a host's own is called by its name. */
    static Words of(String property) {
        return BY_NAME.getOrDefault(property, Words.ofBoth(property));
    }

    /** Tells whether a property has words of its own. */
    static boolean has(String property) {
        return BY_NAME.containsKey(property);
    }
}

# De woorden van het venster: kader, begin, overzicht, routekaart, proces, besluitvorming, documenten,
# geschiedenis, instellingen en zoeken. Elk ander gebied heeft een eigen bestand window-*.ftl.

## Algemeen

app-name = Regiovisie
window-title = { $page } – Regiovisie
waiting = Even wachten…
cancel = Annuleren
yes = ja
no = nee
add = Toevoegen
remove = Verwijderen
change = Wijzigen
close = Sluiten
source = Bron: { $source }
select-placeholder = Kies…
combo-own = Niet in de lijst. Deze naam wordt gebruikt zoals die hier staat.
combo-none = Niets gevonden
calendar-previous = Vorige maand
calendar-next = Volgende maand
calendar-clear = Datum wissen
dialog-close = Venster sluiten
details-close = Details sluiten
table-empty = Geen regels
breadcrumb = Plaats in het werkboek
skip-to-content = Naar de inhoud
not-found-title = Deze plek bestaat niet
not-found-text = Wat hier stond, is misschien verwijderd. In het werkboek is niets veranderd.
not-found-action = Naar het overzicht

error-unforeseen-what = Er ging iets mis in het programma
error-unforeseen-safe = Alles wat bewaard was, staat nog in het werkboek.
error-unforeseen-next = Probeer het opnieuw. Blijft het misgaan, sluit dan het programma en start het weer. Melding: { $detail }
error-dismiss = Melding sluiten
error-again = Opnieuw proberen

## Kader

area-overzicht = Overzicht
area-routekaart = Routekaart
area-proces = Proces
area-betrokkenen = Betrokkenen
area-visie = Regiovisie
area-besluitvorming = Besluitvorming
area-documenten = Documenten
area-geschiedenis = Geschiedenis
area-instellingen = Instellingen
rail-label = Onderdelen van het werkboek
rail-fictional = Verzonnen voorbeeld
top-menu = Menu
top-search = Zoeken
top-search-keys = Ctrl K
top-undo = Ongedaan maken
top-undo-what = Ongedaan maken: { $what } (Ctrl+Z)
top-redo = Opnieuw doen
top-redo-what = Opnieuw doen: { $what } (Ctrl+Y)
top-saved = alles bewaard
top-saving = bezig met bewaren
top-read-only = alleen lezen
read-only-title = Dit werkboek is geopend om te lezen

## Vaste woorden

verdict-niet-beoordeeld = niet beoordeeld
verdict-nog-niet = nog niet
verdict-in-ontwikkeling = in ontwikkeling
verdict-grotendeels = grotendeels
verdict-voldoet = voldoet
verdict-nvt = n.v.t.
work-te-doen = te doen
work-mee-bezig = mee bezig
work-ter-beoordeling = ter beoordeling
work-gereed = gereed
check-kind-k = eis uit de norm
check-kind-a = advies
check-kind-w = wet
outcome-ongewijzigd = ongewijzigd vastgesteld
outcome-aanvullend-beslispunt = vastgesteld met extra beslispunt
outcome-gewijzigd = gewijzigd vastgesteld
outcome-verworpen = verworpen
outcome-aangehouden = aangehouden
agenda-hamerstuk = hamerstuk
agenda-bespreekstuk = bespreekstuk
certainty-bevestigd = bevestigd
certainty-deels = deels bevestigd
certainty-kennis = nog controleren
certainty-onzeker = onzeker
step-procesbeschrijving = Procesbeschrijving
step-inventarisatie = Inventarisatie
step-schrijven = Schrijven
step-consulteren = Consulteren
step-vaststellen = Vaststellen
version-concept = concept
version-consultatie = consultatie
version-definitief = definitief

## Begin

start-title = Begin
start-claim = Van “er moet een regiovisie komen” naar “elke raad heeft haar vastgesteld”, met steeds in beeld hoe de regio ervoor staat.
start-begin = Beginnen
start-new = Nieuw werkboek maken
start-new-text = Kies de regio, de gemeenten en de looptijd. Dat duurt een paar minuten.
start-open = Werkboek openen
start-open-text = Verder in een werkboek dat op deze computer of op een schijf staat.
start-example = Voorbeeld bekijken
start-example-text = Een verzonnen regio waarin alles al is ingevuld, om rond te kijken en te proberen.
start-recent = Onlangs geopend
start-recent-empty = Hier komen de werkboeken te staan die op deze computer zijn geopend.
start-recent-gone = Dit bestand staat niet meer op deze plek.
start-read-only = Openen om te lezen
start-foot = Alles blijft op deze computer: geen account, geen server, geen internet.
example-file-name = Voorbeeldregio De Zilverlanden.regiovisie
new-file-name = { $region }.regiovisie

wizard-steps = Stappen
wizard-step-region = Regio en gemeenten
wizard-step-situation = Startsituatie
wizard-step-period = Looptijd
wizard-next = Verder
wizard-back = Terug
wizard-create = Werkboek maken
wizard-region = Jeugdregio
wizard-region-help = Kies een van de 41 jeugdregio’s of typ een eigen naam.
wizard-region-missing = Kies een regio of typ een naam.
wizard-municipalities = { $count ->
    [0] Gemeenten
    [one] 1 gemeente
   *[other] { $count } gemeenten
}
wizard-municipalities-check = De gemeenten zijn ingevuld op grond van openbare bronnen. Controleer of de lijst klopt: welke gemeente bij welke regio hoort, verandert soms.
wizard-municipalities-empty = Kies eerst een regio, of voeg zelf gemeenten toe.
wizard-municipalities-missing = Voeg ten minste één gemeente toe.
wizard-municipality = Gemeente { $number }
wizard-municipality-add = Gemeente toevoegen
wizard-municipality-remove = { $name } verwijderen
wizard-typed = zelf ingevuld
wizard-situation = Wat is er al?
wizard-situation-missing = Kies wat het best past. Het kan later worden gewijzigd.
wizard-first-steps = Eerste stappen die daarbij passen
wizard-period-help = Deze data zijn voor de planning. Nog niet bekend? Laat ze leeg; ze staan later bij Instellingen.
wizard-period-wrong = De laatste dag moet na de eerste dag liggen.

## Overzicht

overview-lead = { $region }, { $count ->
    [one] 1 gemeente
   *[other] { $count } gemeenten
}, op { $date }
overview-glance = In het kort
overview-glance-attention = Vraagt aandacht
overview-glance-attention-count = { $count ->
    [0] niets
    [one] 1 punt
   *[other] { $count } punten
}
overview-glance-councils = Raden die vaststelden
overview-glance-councils-count = { $adopted } van { $total }
overview-glance-next = Eerstvolgende datum
overview-glance-next-none = nog geen planning
overview-glance-met = Afspraken die voldoen
overview-glance-met-count = { $met } van { $total }
overview-map = De routekaart
overview-as-list = Als lijst
overview-scale = De vormen tonen het zwakste oordeel dat een afspraak tegenhoudt, nooit een gemiddelde. De schaal is van dit programma, niet van de norm.
overview-process = Het proces op { $date }
overview-process-more = Planning wijzigen
overview-attention = Vraagt nu aandacht
overview-attention-none = Er is nu niets dat aandacht vraagt.
overview-attention-more = { $count ->
    [one] Nog 1 punt
   *[other] Nog { $count } punten
}
overview-deadlines = Eerstvolgende data
overview-deadlines-none = Er staan nog geen data in de planning.
overview-deadlines-plan = Planning maken
overview-days = { $is ->
    [today] vandaag
    [past] { $past ->
        [one] gisteren
       *[other] { $past } dagen geleden
    }
   *[coming] { $days ->
        [one] morgen
       *[other] over { $days } dagen
    }
}
overview-law = De wet
overview-law-check = Controleer de geldende tekst op wetten.overheid.nl.

map-title = Routekaart met vijf routes
map-route = Route { $number }: { $title }
map-route-number = Route { $number }
map-begin = Begin hier
map-all-routes = Alle routes samen
map-station = Afspraak { $number }: { $title }
map-station-binding = { $title } { $state }, { $met } van { $total } eisen gehaald
map-station-advice = { $title } { $state }, { $judged } van { $total } adviezen beoordeeld
map-terminus = Vaststelling
map-terminus-count = { $adopted } van { $total } raden
map-terminus-name = Vaststelling { $adopted } van { $total } raden

councils-adopted = { $adopted } van { $total } raden { $total ->
    [one] heeft
   *[other] hebben
} vastgesteld

## Routekaart

catalogues-lead = Wat de norm vraagt, wat de routekaart aanraadt en wat de wet eist, met de stand van de regio.
catalogues-tabs = Weergave
catalogues-groups = Afspraken en artikelen
catalogues-checks = Alle toetspunten
catalogue-about = Over deze lijst
route-outside-norm = Deze route hoort niet bij de norm zelf.

agreement-article = Artikel { $number }: { $title }
agreement-binding-count = { $met } van { $total } eisen gehaald
agreement-advice-count = { $judged } van { $total } adviezen beoordeeld
agreement-column-title = Afspraak
agreement-column-route = Route
agreement-column-state = Stand
agreement-column-binding = Gehaald
agreement-tabs = Onderdelen van deze afspraak
agreement-checks = Toetspunten
agreement-about = Waarom en wat
agreement-practice = Praktijk ({ $count })
agreement-linked = Visie en inbreng ({ $count })
agreement-why = Waarom deze afspraak
agreement-asks = Wat de afspraak vraagt
agreement-discuss = Om te bespreken
agreement-shown-all = Alle { $total } toetspunten
agreement-shown-binding = { $shown } van { $total }: alleen eisen
agreement-show-advice = Ook { $count ->
    [one] 1 advies
   *[other] { $count } adviezen
} tonen

practice-example = voorbeeld
practice-tip = tip
practice-none = Er zijn bij dit onderdeel geen voorbeelden uit andere regio’s.

linked-sections = Paragrafen die deze afspraak beantwoorden
linked-sections-none = Nog geen paragraaf
linked-sections-none-text = Hier staan de paragrafen van de regiovisie die op deze afspraak ingaan. Wijs bij een paragraaf de afspraken aan waarover zij gaat.
linked-sections-open = Naar de regiovisie
linked-section-title = { $number } { $title }
linked-input = Inbreng over deze afspraak ({ $count })
linked-input-none = Nog geen inbreng
linked-input-none-text = Hier komt te staan wat partijen over deze afspraak zeiden. Inbreng ontstaat bij het vastleggen van een bijeenkomst.
linked-input-log = Bijeenkomst vastleggen
linked-input-item = Nr. { $number }, { $date }, { $party }
linked-input-unknown = partij onbekend
linked-input-all = Alle { $count } in het register

check-table = Toetspunten met hun oordeel
check-table-empty = Geen toetspunt past bij dit filter.
check-number = Nr.
check-name = Toetspunt
check-over = Toetspunt { $id }, { $kind }
check-explanation = Wat wordt bedoeld
check-in-force = Geldt, voor zover bekend, sinds { $since }.
check-verdict = Oordeel
check-work = Werkstand
check-note = Toelichting
check-note-help = Waarop steunt het oordeel? Schrijf het zo dat een raadslid het kan volgen.
check-owner = Eigenaar
check-date = Streefdatum
check-evidence = Bewijs
check-evidence-title = Bewijs ({ $count })
check-evidence-hints = Denk aan: { $hints }
check-evidence-add = Bewijs toevoegen
check-evidence-what = Wat is het bewijs?
check-evidence-missing = Schrijf kort wat het bewijs is.
check-evidence-url = Adres op internet
check-evidence-save = Bewijs bewaren
check-evidence-remove = Bewijs “{ $title }” verwijderen
check-na-only-when = “N.v.t.” kan alleen hierom: { $reason }.
check-proposal = Voorstel op grond van wat is vastgelegd
check-proposal-contradicts = De feiten spreken het oordeel tegen
check-proposal-accept = “{ $verdict }” overnemen
check-contradicts = Feiten spreken het oordeel tegen
check-see-also = Zie ook
check-see-also-help = Verwante toetspunten in de andere lijst. Een oordeel gaat nooit mee.
check-see-also-name = { $id } { $name }
check-filter = Toetspunten filteren
check-filter-any = alles
check-filter-catalogue = Lijst
check-filter-kind = Soort
check-filter-open = Alleen eisen die nog niet zijn gehaald
check-filter-clear = Filter wissen
check-filter-all = Alle { $total } toetspunten
check-filter-words = { $shown } van { $total }: { $filter }
check-filter-open-words = eisen die nog niet zijn gehaald
check-filter-work-words = werkstand { $work }
check-filter-verdict-words = oordeel { $verdict }
check-filter-owner-words = eigenaar bevat “{ $owner }”

## Proces

process-not-planned = nog niet gepland
process-planned = gepland
process-actual = werkelijk
process-today = vandaag, { $date }
process-goal = gehoopte vaststelling, { $date }
process-unknown = onbekend
process-span = { $from } tot en met { $to }
process-name = , { $planned }; { $actual }
process-name-planned = gepland { $span }
process-name-actual = werkelijk { $span }
process-name-not-begun = nog niet begonnen

## Besluitvorming

councils-lead = De weg langs colleges en raden, per gemeente.
councils-table = Besluitvorming per gemeente
councils-municipality = Gemeente
councils-college = College
councils-papers = Stukken bij griffie
councils-committee = Commissie
councils-council = Raad
councils-item = Behandeling
councils-outcome = Uitkomst
councils-version = Versie
councils-no-date = geen datum
councils-not-yet = nog geen besluit
councils-advice-count = { $count ->
    [one] 1 aandachtspunt
   *[other] { $count } aandachtspunten
}
councils-none = Nog geen gemeenten
councils-none-text = Hier staat per gemeente wanneer college en raad besluiten en wat de uitkomst is. Voeg eerst de gemeenten van de regio toe.
councils-none-action = Gemeenten toevoegen
council-over = Besluitvorming
council-advice = Let op
council-unknown = niet ingevuld
council-number = Besluitnummer
council-vote = Stemming
council-version = Vastgestelde versie
council-version-name = { $name } ({ $status }), { $date }
council-version-none = Er is nog geen versie vastgelegd. Dat kan bij Regiovisie.
council-note = Opmerkingen
council-note-help = Bijvoorbeeld toezeggingen, moties en amendementen.

## Documenten

documents-lead = Bestanden uit het werkboek, klaar om te delen.
documents-for = Voor wie?
documents-profile = Wie krijgt de bestanden?
documents-profile-help = Wat voor deze lezers niet is bedoeld, komt in geen enkel bestand. De keuze blijft staan tot het venster sluit.
documents-profile-intern = Intern
documents-profile-intern-help = Alles, behalve wat vertrouwelijk of herleidbaar is.
documents-profile-raad = Voor de raden
documents-profile-raad-help = Inbreng van inwoners alleen met toestemming of samengevat. Personen staan er zonder naam in.
documents-profile-openbaar = Openbaar
documents-profile-openbaar-help = Zoals voor de raden, en ook zonder codes.
documents-choose = Welke documenten?
documents-group-vision = Visie en toetsing
documents-group-process = Proces
documents-group-input = Inbreng
documents-group-account = Verantwoording
documents-group-other = Overige
documents-layout = Indeling van de reactienota
documents-layout-help = Geldt ook voor de inbreng en reacties in Excel.
documents-layout-nummer = op nummer
documents-layout-thema = per thema
documents-layout-hoofdstuk = per hoofdstuk
documents-none = Nog geen documenten
documents-none-text = Hier staan de documenten die dit programma uit het werkboek kan maken.
documents-all = Alles kiezen
documents-export = { $count ->
    [0] Documenten maken
    [one] 1 document maken
   *[other] { $count } documenten maken
}
documents-safe = Hierna volgt de keuze van een map. Het werkboek zelf verandert niet. Een bestand met dezelfde naam wordt pas vervangen als het nieuwe helemaal klaar is.
export-busy = Documenten worden gemaakt
export-busy-with = Bezig met { $label }
export-count = { $done } van { $total }
export-cancel = Stoppen
export-done = { $count ->
    [one] 1 bestand gemaakt
   *[other] { $count } bestanden gemaakt
}
export-open = Openen
export-open-folder = Map openen
export-warnings = { $count ->
    [one] 1 punt om naar te kijken
   *[other] { $count } punten om naar te kijken
}

## Geschiedenis

history-lead = Elke wijziging van het werkboek: wie, wanneer en wat. Ongedaan maken kan ook na sluiten en weer openen.
history-none = Nog geen wijzigingen
history-none-text = Zodra er iets in het werkboek verandert, komt hier een regel te staan. Begin bijvoorbeeld met de planning of met een eerste toetspunt.
history-table = Wijzigingen, de nieuwste eerst
history-at = Wanneer
history-what = Wat
history-who = Wie
history-more = Oudere wijzigingen tonen
history-undone = ongedaan gemaakt
history-superseded = ongedaan gemaakt, niet meer terug te halen
history-is-undo = ongedaan maken
history-is-redo = opnieuw gedaan

## Instellingen

settings-region = De regio
region-name = Naam van de regio
region-plan-start = Eerste dag van de visie
region-plan-end = Laatste dag van de visie
region-adoption-goal = Gehoopte datum van vaststelling
region-adoption-goal-help = De dag waarop de laatste raad hopelijk heeft besloten.
settings-situation-help = Bepaalt welke route het overzicht als eerste voorstelt.
settings-municipalities = { $count ->
    [one] 1 gemeente
   *[other] { $count } gemeenten
}
settings-municipalities-none = Nog geen gemeenten
settings-municipalities-none-text = Voeg de gemeenten toe die samen de regio vormen. Daarna verschijnen zij bij Besluitvorming.
settings-municipality-remove = { $name } verwijderen?
settings-municipality-remove-text = Ook de data en de uitkomst van deze raad verdwijnen. Met Ongedaan maken komt alles terug.
municipality-name = Naam
municipality-inhabitants = Inwoners
municipality-registry = Griffie
municipality-registry-help = Hoe de griffie te bereiken is.
municipality-alderman = Portefeuillehouder
municipality-alderman-help = De wethouder die over jeugd gaat.
settings-user-title = Gebruiker
settings-user = Naam in de geschiedenis
settings-user-help = Deze naam staat bij elke wijziging van deze computer.
settings-file = Het werkboek
settings-file-saved = Alles wordt meteen bewaard. Met een kopie is het werkboek te delen of veilig te stellen.
settings-copy = Kopie bewaren
settings-copied = De kopie staat in { $path }
copy-file-name = { $name } kopie.regiovisie
settings-close = Werkboek sluiten
appearance-title = Weergave
appearance-label = Kleuren van het venster
appearance-system = zoals de computer
appearance-light = licht
appearance-dark = donker
about-title = Over Regiovisie
about-version = Versie { $version }
about-scale = De schaal van oordelen en de indeling in eisen en adviezen zijn van dit programma. Zij horen niet bij de norm of de wet.
about-notices = Gebruikte onderdelen en hun licenties

## Zoeken

search-title = Zoeken in het werkboek
search-placeholder = Zoek een tekst of een opdracht
search-count = { $count ->
    [0] Niets gevonden
    [one] 1 vindplaats
   *[other] { $count } vindplaatsen
}
search-none = Niets gevonden voor “{ $words }”. Probeer een ander of een korter woord.
search-kind-section = Regiovisie
search-kind-contribution = Inbreng
search-kind-meeting = Bijeenkomsten
search-kind-check = Toetspunten
search-kind-party = Partijen
search-kind-municipality = Gemeenten
search-kind-version = Versies
search-kind-fact = Ingevulde tabellen
search-kind-other = Overig
search-kind-command = Opdrachten
command-log-meeting = Bijeenkomst vastleggen
command-overview = Overzicht tonen
command-checks-open = Eisen tonen die nog niet zijn gehaald
command-checks = Alle toetspunten tonen
command-write = Aan de regiovisie schrijven
command-input = Inbreng bekijken
command-plan = Planning maken
command-councils = Besluiten van raden vastleggen
command-documents = Documenten maken
command-history = Geschiedenis bekijken
command-settings = Instellingen wijzigen

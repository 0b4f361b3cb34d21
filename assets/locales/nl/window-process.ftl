# De woorden van het gebied Proces: planning, taken, verschuiven, vakanties en reces.

process-tab-planning = Planning
process-tab-calendar = Vakanties en reces
process-lead = Vijf stappen tot vaststelling. De planning waarschuwt, maar verbiedt niets.

command-calendar = Vakanties en reces invullen
command-process-description = Procesbeschrijving invullen

## De procesbeschrijving zelf

process-card-title = Procesbeschrijving
process-card-adopted = vastgesteld op { $date }
process-card-adopted-by = vastgesteld op { $date } door { $who }
process-card-open = nog niet vastgesteld

## Planning

process-line-label = Planning van het traject
process-view = Weergave
process-view-line = Tijdlijn
process-view-table = Tabel
process-advice = Let op bij deze planning
process-empty-title = Nog geen planning
process-empty-text = Hier komt de tijdlijn van het traject. Begin met de geplande data van stap 1. Taken, besluitmomenten en bijeenkomsten komen er vanzelf bij.
process-empty-action = Stap 1 plannen
process-more-meetings =
    { $count ->
        [one] Nog 1 bijeenkomst die is geweest, staat niet in deze planning.
       *[other] Nog { $count } bijeenkomsten die zijn geweest, staan niet in deze planning.
    }
process-more-meetings-link = Alle bijeenkomsten

## Onderdeel van de planning

process-over-step = stap { $number } van 5
process-notes = Let op
item-over = Dit is al klaar en kan niet meer worden verschoven. Klopt het werkelijke einde niet, pas dat dan hieronder aan.
process-slip-later =
    { $days ->
        [one] 1 dag later klaar dan gepland
       *[other] { $days } dagen later klaar dan gepland
    }
process-slip-earlier =
    { $days ->
        [one] 1 dag eerder klaar dan gepland
       *[other] { $days } dagen eerder klaar dan gepland
    }
process-slip-late-day =
    { $days ->
        [one] 1 dag later dan gepland
       *[other] { $days } dagen later dan gepland
    }
process-slip-early-day =
    { $days ->
        [one] 1 dag eerder dan gepland
       *[other] { $days } dagen eerder dan gepland
    }
process-slip-overdue =
    { $days ->
        [one] had gisteren klaar moeten zijn
       *[other] had { $days } dagen geleden klaar moeten zijn
    }
process-slip-none = klaar op de geplande dag
process-slip-none-day = op de geplande dag
process-ready = Dit moet klaar zijn
process-planned-start = Begin gepland
process-planned-end = Einde gepland
process-actual-start = Werkelijk begin
process-actual-end = Werkelijk einde
process-end-before-start = Het einde ligt vóór het begin. Controleer beide data.
process-dates-help = Wie hier een datum wijzigt, verschuift alleen dit. Verschuiven laat zien wat meeschuift.
process-dates = Data
process-owner-step = Trekker
process-owner-task = Wie doet het
process-owner-help = Een functie of overleg, geen naam.
process-note = Aantekeningen
process-gone-title = Dit onderdeel staat niet meer in de planning
process-gone-text = Het is verwijderd, of het hoort bij een ander werkboek.

process-planned-on = Gepland op
process-held-on = Geweest op
process-decided-on = Besloten op
process-who-decides = Wie besluit
process-about = Waarover
process-not-known = nog niet bekend
process-open-description = Wijzigen in de procesbeschrijving
process-open-council = Wijzigen bij Besluitvorming
process-open-meeting = Bijeenkomst openen

## Taken

task-add = Taak toevoegen
task-dialog-title = Taak toevoegen
task-title = Taak
task-title-missing = Geef de taak een titel.
task-step = Stap
task-save = Toevoegen
task-remove = Taak verwijderen
task-remove-title = { $title } verwijderen?
task-remove-text = De taak verdwijnt uit de planning. Wat op deze taak wacht, blijft staan en wacht er niet meer op. Ongedaan maken kan.
tasks-title = Taken
tasks-none = Deze stap heeft nog geen taken.
task-done = klaar
task-not-planned = nog niet gepland
tasks-usual-title =
    { $count ->
        [one] 1 gebruikelijke taak staat er nog niet
       *[other] { $count } gebruikelijke taken staan er nog niet
    }
tasks-usual-add = Gebruikelijke taken toevoegen
tasks-usual-added =
    { $count ->
        [0] Alle gebruikelijke taken stonden er al.
        [one] 1 taak toegevoegd.
       *[other] { $count } taken toegevoegd.
    }

## Wat op wat wacht

ties-title = Wacht op
ties-none = Wacht op geen ander onderdeel.
ties-after = Hierop wachten
ties-add = Onderdeel toevoegen
ties-add-help = Kies wat eerst klaar moet zijn.
ties-remove = Niet meer wachten op { $title }
ties-unknown = een onderdeel buiten deze planning

## Verschuiven

move-start = Verschuiven
move-started = Is al begonnen: het begin blijft staan, het einde kan nog verschuiven.
move-over = Dit is al geweest en kan niet meer worden verschoven. Klopt de werkelijke datum niet, pas die dan bij het onderdeel zelf aan.
move-title = { $title } verschuiven
move-new-start = Nieuw begin
move-new-start-help = Het einde schuift mee, zodat de duur gelijk blijft.
move-new-end = Nieuw einde
move-new-day = Nieuwe datum
move-same = Deze data staan al in de planning.
move-unknown = Vul een volledige datum in om te zien wat meeschuift.
move-itself = Dit verschuift
move-later = Schuift mee
move-later-help = Deze onderdelen wachten hierop of horen erbij. Haal een vinkje weg om iets te laten staan.
move-earlier = Kan ook eerder
move-earlier-help = Dit hoeft niet eerder. Zet een vinkje als het wel eerder mag.
move-from-to = van { $from } naar { $to }
move-to = nog niet gepland, wordt { $to }
move-cleared = van { $from } naar niet gepland
move-count =
    { $later ->
        [0] Er schuift niets mee.
        [one] 1 onderdeel schuift mee.
       *[other] { $later } onderdelen schuiven mee.
    }
move-note = Let op: { $note }
move-apply = Verschuiven

## Vakanties en reces

calendar-lead = Dagen waarop weinig kan, en dagen waarop raden vergaderen. De planning waarschuwt als iets niet goed valt.
period-add = Periode toevoegen
period-empty-title = Nog niets ingevuld
period-empty-text = Hier is vooraf niets ingevuld. Schoolvakanties verschillen per regio en per jaar, en elke raad heeft een eigen reces en eigen vergaderdagen. Vul in wat voor deze regio geldt, dan waarschuwt de planning.
periods-table = Vakanties, reces en vergaderdagen
periods-filter = Zoeken in deze lijst
periods-count =
    { $count ->
        [one] 1 periode of dag
       *[other] { $count } perioden en dagen
    }
periods-filtered = { $shown } van { $total }: { $words }
period-kind = Soort
period-kind-vakantie = schoolvakantie
period-kind-reces = reces van een raad
period-kind-vrij = vrije dagen
period-kind-raad = raadsvergadering
period-kind-commissie = commissievergadering
period-kind-anders = anders
period-name = Naam
period-name-help = Bijvoorbeeld: Meivakantie, Zomerreces, Raad van juni.
period-name-missing = Geef de periode een naam.
period-first = Eerste dag
period-first-missing = Vul de eerste dag in.
period-last = Laatste dag
period-last-help = Leeg bij één dag.
period-last-before = De laatste dag ligt vóór de eerste. Controleer beide data.
period-municipality = Gemeente
period-municipality-help = Kies bij reces en vergaderingen de gemeente van de raad. De waarschuwing geldt dan alleen daar.
period-municipality-all = alle gemeenten
period-edit = { $name } wijzigen
period-edit-column = Wijzigen
period-save = Bewaren
period-remove-title = { $name } verwijderen?
period-remove-text = De planning waarschuwt er dan niet meer voor. Ongedaan maken kan.
period-title-of = { $name } ({ $municipality })
holidays-title = Algemene feestdagen
holidays-text = Deze dagen worden berekend voor de tijd van de planning en hoeven niet te worden ingevuld.
holidays-none = Deze dagen worden berekend. Zodra er data in de planning staan, staan hier de feestdagen in die tijd.

## Bestanden

process-export-title = Planning als bestand
process-export-text = Hierna volgt de keuze van een map. De bestanden zijn voor intern gebruik.
process-export-description = Procesbeschrijving (Word)
process-export-planning = Planning (Excel)
process-export-calendar = Kalender (ics)

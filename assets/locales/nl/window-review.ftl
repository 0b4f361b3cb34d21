# De woorden van peildata, reflectie en regio's naast elkaar.

## Peildata

snapshot-title = Peildata
snapshot-lead = Een peildatum bewaart hoe alles er op een dag voor staat. Later is daarmee te zien wat er sindsdien is veranderd.
snapshot-fix = Peildatum vastleggen
snapshot-fix-text = Het werkboek bewaart onder deze naam hoe alles er vandaag voor staat. Een peildatum verandert daarna niet meer.
snapshot-save = Vastleggen
snapshot-name = Naam
snapshot-name-help = Bijvoorbeeld: Najaar 2026
snapshot-name-missing = Geef de peildatum een naam.
snapshot-note = Opmerking
snapshot-date = Datum
snapshot-met = Afspraken
snapshot-met-count = { $met } van { $total } afspraken gehaald
snapshot-table = Alle peildata
snapshot-empty = Nog geen peildatum
snapshot-empty-text = Leg een peildatum vast op een moment dat telt: aan het begin, voor de raden of aan het eind van het jaar. Daarna is hier te zien wat er is veranderd.
snapshot-empty-copy = Dit is een kopie voor reflectie. De peildata van de regio zitten daar niet in.
snapshot-remove = Verwijderen
snapshot-remove-name = { $name } verwijderen
snapshot-remove-title = { $name } verwijderen?
snapshot-remove-text = Vergelijken met { $date } kan daarna niet meer via deze peildatum. In de rest van het werkboek verandert niets. Ongedaan maken kan.
snapshot-compare = Vergelijken
snapshot-from = Van
snapshot-to = Naar
snapshot-now = Nu
snapshot-between = Van { $from } ({ $fromDate }) naar { $to } ({ $toDate })
snapshot-groups = Afspraken en wetsartikelen
snapshot-group = Afspraak
snapshot-group-title = { $number } { $title }
snapshot-moved = Verschil
snapshot-moved-yes = veranderd
snapshot-moved-no = gelijk
snapshot-before = Toen
snapshot-after = Nu
snapshot-binding = Eisen gehaald
snapshot-binding-count = eerst { $before }, daarna { $after } van { $total }
snapshot-binding-none = geen eisen
snapshot-checks = Toetspunten die veranderden ({ $count })
snapshot-checks-table = Toetspunten die veranderden
snapshot-checks-none = Er veranderde geen toetspunt.
snapshot-check = Toetspunt
snapshot-check-open = { $id } { $name } openen
snapshot-number = Nr.
snapshot-what = Wat er veranderde
snapshot-others = Wat verder veranderde ({ $count })
snapshot-others-table = Wat verder veranderde
snapshot-others-none = Verder veranderde er niets.
snapshot-area = Onderdeel
snapshot-subject = Onderwerp
snapshot-confidential = vertrouwelijk
snapshot-export = Vergelijking bewaren
snapshot-export-help = Als Word-document en als rekenblad. Wat vertrouwelijk is, komt er niet in.
snapshot-exported =
    { $count ->
        [one] 1 bestand gemaakt
       *[other] { $count } bestanden gemaakt
    }
snapshot-open = Openen

## Opmerkingen

remark-kind = Soort opmerking
remark-kind-waarneming = waarneming
remark-kind-waarneming-help = wat opvalt
remark-kind-vraag = vraag
remark-kind-vraag-help = wat nog niet duidelijk is
remark-kind-advies = advies
remark-kind-advies-help = wat kan helpen
remark-text = Opmerking
remark-text-missing = Schrijf de opmerking.
remark-save = Opmerking bewaren
remark-by = { $name }, { $date }
remark-reply-by = Antwoord van { $by }
remark-add = Opmerking toevoegen
remark-agreement = Afspraak of wetsartikel
remark-agreement-missing = Kies waar de opmerking over gaat.
remark-check = Toetspunt
remark-check-none = Geen: over het geheel
remark-check-name = { $id } { $name }
remark-edit = Wijzigen
remark-remove = Verwijderen
remark-remove-title = Opmerking verwijderen?
remark-remove-about = De opmerking bij { $about } gaat weg.
remark-remove-reply = Het antwoord van de regio gaat ook weg.
remark-remove-copy = Staat deze opmerking al in het werkboek van de regio, dan blijft die daar staan.
remark-remove-undo = Ongedaan maken kan.
remark-reply = Beantwoorden
remark-reply-change = Antwoord wijzigen
remark-reply-text = Antwoord van de regio
remark-reply-text-help = Een leeg antwoord haalt het antwoord weg.
remark-reply-missing = Schrijf het antwoord.
remark-reply-save = Antwoord bewaren

## Reflectie

reflection-title = Reflectie
reflection-lead = Wat de regio-ambassadeur ziet, vraagt en adviseert, per afspraak, met het antwoord van de regio. Er zijn geen cijfers en er is geen rangorde.
reflection-to-regions = Regio's naast elkaar bekijken
reflection-count =
    { $count ->
        [one] 1 opmerking
       *[other] { $count } opmerkingen
    }, { $replied ->
        [0] nog niet beantwoord
       *[other] { $replied } beantwoord
    }
reflection-empty = Nog geen opmerkingen
reflection-empty-text = Hier komen de opmerkingen van de regio-ambassadeur. Geef de ambassadeur een kopie en haal de opmerkingen daarna terug, of schrijf ze hier op tijdens een gesprek.
reflection-in-copy = Dit is een kopie voor reflectie
reflection-in-copy-text = De kopie is op { $date } gemaakt voor { $audience }. Alleen opmerkingen kunnen erin worden geschreven.
reflection-in-copy-next = Klaar? Sluit het programma en stuur het bestand terug zoals het is. De regio haalt de opmerkingen eruit.
reflection-copy = Kopie voor reflectie maken
reflection-copy-text = De ambassadeur krijgt een eigen bestand: het werkboek om te lezen, met plaats voor opmerkingen. Stuur dat zelf op; het programma verstuurt niets.
reflection-copy-behind = Dit gaat niet mee:
reflection-copy-history = de geschiedenis en de peildata
reflection-copy-names = namen van mensen, eigen namen van partijen en titels van bijeenkomsten
reflection-copy-input = de tekst van inbreng en de verslagen van bijeenkomsten
reflection-copy-files = bijlagen
reflection-copy-confidential = alles wat vertrouwelijk is
reflection-copy-free = Vrije tekst gaat wel mee.
reflection-copy-free-text = Lees daarom eerst de toelichtingen door: staat daar iets in wat binnen de regio moet blijven? Ook eerdere opmerkingen en antwoorden gaan mee, met de naam van de schrijver.
reflection-audience = Voor wie is de kopie?
reflection-audience-help = Deze naam staat in de kopie. Bijvoorbeeld: regio-ambassadeur
reflection-audience-missing = Vul in voor wie de kopie is.
reflection-copy-file = Reflectie { $region }.regiovisie
reflection-copy-save = Plaats kiezen en maken
reflection-copied = De kopie is gemaakt
reflection-copied-next = Komt het bestand terug, kies dan hierboven Opmerkingen terughalen.
reflection-merge = Opmerkingen terughalen
reflection-merge-save = Overnemen
reflection-preview = Dit is een kopie voor { $audience }. Daarin staan:
reflection-preview-added =
    { $count ->
        [0] geen nieuwe opmerkingen
        [one] 1 nieuwe opmerking
       *[other] { $count } nieuwe opmerkingen
    }
reflection-preview-changed =
    { $count ->
        [0] geen gewijzigde opmerkingen
        [one] 1 gewijzigde opmerking
       *[other] { $count } gewijzigde opmerkingen
    }
reflection-preview-known =
    { $count ->
        [0] geen opmerkingen die hier al staan
        [one] 1 opmerking die hier al staat
       *[other] { $count } opmerkingen die hier al staan
    }
reflection-preview-safe = Alleen opmerkingen worden overgenomen. Antwoorden van de regio blijven staan, en de rest van het werkboek verandert niet.
reflection-preview-nothing = Er is niets om over te nemen.
reflection-merged = Opmerkingen overgenomen uit de kopie voor { $audience }: { $added } nieuw, { $changed } gewijzigd.
reflection-merged-undo = Ongedaan maken kan.

## Regio's naast elkaar

regions-title = Regio's naast elkaar
regions-lead = Hoe elke afspraak er in een paar regio's voor staat. De bestanden worden alleen gelezen.
regions-no-ranking = Dit is geen rangorde. Elke regio oordeelt zelf, en de datums verschillen: kijk boven elke kolom van welke dag de stand is.
regions-add = Werkboek toevoegen
regions-remove = { $region } weghalen
regions-twice = Dit werkboek staat er al.
regions-count =
    { $count ->
        [0] Geen regio's
        [one] 1 regio
       *[other] { $count } regio's
    }
regions-empty = Nog geen werkboeken gekozen
regions-empty-text = Kies werkboeken of kopieën voor reflectie, één voor één. Het eigen werkboek mag er ook bij. Ze blijven staan in de volgorde waarin ze zijn gekozen.
regions-table = Stand per afspraak en regio
regions-fictional = fictief
regions-date = stand van { $date }
regions-binding = { $met } van { $total } eisen
regions-advice = { $judged } van { $total } adviezen beoordeeld
regions-absent = staat niet in dit werkboek
regions-unread = { $name } is niet gelezen

snapshot-damaged = beschadigd: dit is niet meer wat is vastgelegd

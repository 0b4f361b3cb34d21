# De tijdlijn van het proces: stappen, taken, besluitmomenten en bijeenkomsten op een lijn van tijd.

timeline-label = Tijdlijn van het proces
timeline-empty = Er is nog niets om te tekenen.
timeline-no-step = Zonder stap
timeline-help = Met de pijltjes omhoog en omlaag gaat het naar een andere regel, met Enter wordt die gekozen. Met + en - verandert wat in beeld is, met 0 is alles in beeld.
timeline-help-move = Alt met pijltje links of rechts stelt een dag eerder of later voor, met Shift erbij een week.
timeline-column = Stap en onderdelen

## In beeld

timeline-zoom = In beeld
timeline-zoom-alles = Alles
timeline-zoom-jaar = Jaar
timeline-zoom-kwartaal = Kwartaal
timeline-zoom-maand = Maand
timeline-zoom-week = Week
timeline-zoom-in = Inzoomen
timeline-zoom-out = Uitzoomen
timeline-to-today = Naar vandaag
timeline-week = week { $week }
timeline-week-of = week { $week }, { $month }
timeline-quarter = kw { $quarter }

## Wat een regel is en wanneer

timeline-kind-stap = stap
timeline-kind-taak = taak
timeline-kind-besluitmoment = besluitmoment
timeline-kind-bijeenkomst = bijeenkomst
timeline-kind-in-step = { $kind } bij { $step }
timeline-not-planned = nog niet gepland
timeline-without-plan = zonder planning
timeline-planned-on = gepland op { $date }
timeline-planned-from = gepland vanaf { $from }
timeline-planned-until = gepland tot en met { $to }
timeline-planned-span = gepland { $from } tot en met { $to }
timeline-begun = begonnen { $date }
timeline-done = afgerond { $date }
timeline-was-on = geweest op { $date }
timeline-later =
    { $days ->
        [one] 1 dag later
       *[other] { $days } dagen later
    }
timeline-earlier =
    { $days ->
        [one] 1 dag eerder
       *[other] { $days } dagen eerder
    }
timeline-after = volgt op { $titles }
timeline-notes =
    { $count ->
        [1] één opmerking
        [2] twee opmerkingen
        [3] drie opmerkingen
        [4] vier opmerkingen
        [5] vijf opmerkingen
       *[other] { $count } opmerkingen
    }
timeline-notes-of = Let op bij { $title }
timeline-proposed = Voorstel: { $title } op { $date }.

## Wat de tekens betekenen

timeline-legend = Wat de tekens betekenen
timeline-key-planned = gepland
timeline-key-actual = werkelijk
timeline-key-today = vandaag, { $date }
timeline-key-goal = gehoopte vaststelling, { $date }
timeline-key-tie = komt na
timeline-key-notes = aantal opmerkingen
timeline-key-period = reces of vakantie
timeline-today = vandaag
timeline-goal = gehoopte vaststelling
timeline-periods =
    { $count ->
        [one] 1 reces of vakantie
       *[other] { $count } keer reces of vakantie
    }
timeline-period = { $title }: { $when }

## Dezelfde gegevens als tabel

timeline-table-label = Planning van het proces als tabel
timeline-table-title = Onderdeel
timeline-table-kind = Soort
timeline-table-step = Stap
timeline-table-planned = Gepland
timeline-table-actual = Werkelijk
timeline-table-slip = Verschil
timeline-table-no-step = geen stap
timeline-table-not-begun = nog niet begonnen
timeline-table-no-slip = geen verschil
timeline-table-slip-unknown = nog niet bekend
timeline-table-empty = Er is nog niets gepland.
timeline-short-from = vanaf { $from }
timeline-short-until = t/m { $to }
timeline-short-span = { $from } t/m { $to }

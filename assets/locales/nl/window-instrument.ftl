### The instruments: tables of facts under their agreement.

instrument-tables = Tabellen van dit instrument
instrument-source = Bron: { $source }
instrument-add = { $word } toevoegen
instrument-add-title = { $word } toevoegen
instrument-row-name = Naam
instrument-row-name-missing = Geef een naam.
instrument-rename = Naam wijzigen
instrument-rename-confirm = Wijzigen
instrument-add-confirm = Toevoegen
instrument-remove = Verwijderen
instrument-remove-title = Verwijderen?
instrument-remove-text = De rij en alles wat erin staat gaan weg.
instrument-remove-undo = Met Ongedaan maken komt alles terug.
instrument-empty-title = Hier staat nog niets
instrument-empty-text = Voeg een rij toe om te beginnen.
instrument-given-empty = Deze tabel vult zich vanzelf. Er is nog geen rij die hier hoort.
instrument-full = De tabel heeft ten hoogste { $most } rijen.
instrument-column-name = Naam
instrument-not-filled = nog leeg
instrument-nameless = { $word } { $number }
instrument-lists = Staat op de lijsten: { $lists }
instrument-none = Geen keuze
instrument-confidential = Vertrouwelijk
instrument-confidential-help = Deze rij gaat in geen enkel document mee.
instrument-hide = Vertrouwelijk maken
instrument-release = Vrijgeven
instrument-remarks = Uitgerekend
instrument-live = Deze tabel kan in de visie staan: kies bij het schrijven Tabel uit het werkboek en dan ‘{ $title }’.
instrument-charts = Verloop
instrument-chart-goal = streefwaarde { $value }
instrument-chart-text = { $title } in { $unit }: { $points }
instrument-chart-point = { $date } { $value }
agreement-work = Uitwerken ({ $count })
agreement-work-none = Voor dit onderdeel is er niets uit te werken.
agreement-work-lead = Wat hier is ingevuld, telt mee: de feiten doen een voorstel voor het oordeel.
agreement-work-filled =
    { $count ->
        [0] nog niets ingevuld
        [one] 1 rij ingevuld
       *[other] { $count } rijen ingevuld
    }
agreement-contradictions =
    { $count ->
        [one] Bij 1 toetspunt zeggen de feiten nu iets anders dan is bevestigd.
       *[other] Bij { $count } toetspunten zeggen de feiten nu iets anders dan is bevestigd.
    }
check-facts = De feiten staan bij
check-confirmed = Bevestigd op { $date } op grond van:

### What the command line says.

cli-usage = De opdracht is niet goed. { $detail } Met --help staat er wat kan.
cli-usage-missing = Dit ontbreekt: { $argument }.
cli-usage-unknown = { $argument } is onbekend.
cli-usage-verb = De opdracht { $verb } is er niet.
cli-usage-no-verb = Er staat geen opdracht.
cli-usage-no-value = Bij { $argument } ontbreekt wat erachter moet staan.
cli-usage-value = { $value } kan niet bij { $argument }.
cli-usage-conflict = { $argument } kan niet samen met { $prior }.
cli-usage-utf8 = Er staat een teken in dat geen leesbare tekst is.
cli-usage-other = Dit kan zo niet: { $argument }.
cli-standard-input = De standaardinvoer
cli-json-syntax = op regel { $line }, teken { $column } staat iets dat geen JSON is
cli-json-object = verwacht wordt één object tussen accolades
cli-json-field = het veld of de waarde { $name } past niet
cli-json-shape = een waarde heeft een andere vorm dan verwacht
cli-new = Werkboek gemaakt voor { $region } met { $count ->
    [one] één gemeente
   *[other] { $count } gemeenten
}.
cli-info-region = Regio: { $region }
cli-info-municipalities = Gemeenten: { $names }
cli-info-counts = Bijeenkomsten: { $meetings }, inbreng: { $contributions }, paragrafen: { $sections }, versies: { $versions }
cli-info-schema = Indeling van het bestand: { $schema }
cli-check-agreement = Afspraak { $number } { $title }: { $state }, { $met } van { $total } punten uit de norm gehaald
cli-check-unmet = { $kind } { $id } { $name }: { $verdict }
cli-assess = Toetspunt { $id }: { $work }, oordeel { $verdict }
cli-log = Bijeenkomst vastgelegd met { $count ->
    [0] geen inbreng
    [one] één keer inbreng
   *[other] { $count } keer inbreng
}.
cli-section-set = Tekst van "{ $title }" bewaard: { $words ->
    [one] één woord
   *[other] { $words } woorden
}.
cli-instrument-filled = { $count ->
    [0] nog niets ingevuld
    [one] 1 rij ingevuld
   *[other] { $count } rijen ingevuld
}
cli-instrument-set = Ingevuld.
cli-instrument-removed = De rij is verwijderd.
cli-version = Versie { $name } vastgelegd ({ $hash }).
cli-export-warning = Let op: { $warning }
cli-history = { $at }  { $actor }  { $label }
cli-undo = Teruggenomen: { $label }
cli-undo-nothing = Er is niets om terug te nemen.
cli-redo = Opnieuw gedaan: { $label }
cli-redo-nothing = Er is niets om opnieuw te doen.
cli-check-proposals = Voorstellen uit de vastgelegde feiten:
cli-check-proposal = { $id }: { $verdict }. { $reason }
cli-check-attention = Vraagt nu aandacht:
cli-search-nothing = Niets gevonden.
cli-search-more = Er is meer dan deze { $limit }; met --limit komen er meer in beeld.
cli-verify = Het werkboek is in orde.
cli-upgraded = Het werkboek is bijgewerkt naar deze versie van het programma. De oude stand staat in { $path }.
cli-bad-json =
    .what = De invoer is geen bijeenkomst in JSON ({ $detail }).
    .safe = Er is niets gewijzigd.
    .next = Geef bijvoorbeeld een bestand met date, kind, title, parties, notes en contributions via standaardinvoer.

cli-evidence-line = { $id } { $title } ({ $kind }) bij { $checks }: { $state }
cli-evidence-tied = Het bewijs staat nu ook bij dit toetspunt.
cli-evidence-untied = Het bewijs staat niet meer bij dit toetspunt.
cli-evidence-renewed = Vastgelegd dat het bewijs klopt.
cli-evidence-removed = Het bewijs is verwijderd.
cli-snapshot-line = { $date } { $name }: { $met } van { $total } afspraken gehaald
cli-reflection-merged = Kopie voor { $audience }: { $added } nieuw, { $changed } gewijzigd, { $known } al bekend.
cli-compare-region = { $name } (stand van { $date })
cli-norm-head = { $title }, van versie { $from } naar versie { $to }; { $unchanged } toetspunten blijven gelijk.
cli-import-row = Rij { $row }: { $fate } { $number } - { $words } { $text }
cli-import-preview = Zou worden: { $added } nieuw, { $answered } beantwoord, { $same } gelijk, { $clashes } botsing, { $refused } geweigerd. Er is niets geschreven.
cli-import-done = Overgenomen: { $added } nieuw, { $answered } beantwoord, { $same } gelijk, { $clashes } botsing, { $refused } geweigerd.

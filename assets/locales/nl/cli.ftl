### What the command line says.

cli-usage = De opdracht is niet goed. { $detail }
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
cli-section-set = Tekst van "{ $title }" bewaard: { $words } woorden.
cli-version = Versie { $name } vastgelegd ({ $hash }).
cli-export-warning = Let op: { $warning }
cli-history = { $at }  { $actor }  { $label }
cli-undo = Teruggenomen: { $label }
cli-undo-nothing = Er is niets om terug te nemen.
cli-redo = Opnieuw gedaan: { $label }
cli-redo-nothing = Er is niets om opnieuw te doen.
cli-search-nothing = Niets gevonden.
cli-verify = Het werkboek is in orde.
cli-upgraded = Het werkboek is bijgewerkt naar deze versie van het programma. De oude stand staat in { $path }.
cli-bad-json =
    .what = De invoer is geen bijeenkomst in JSON ({ $detail }).
    .safe = Er is niets gewijzigd.
    .next = Geef bijvoorbeeld een bestand met date, kind, title, parties, notes en contributions via standaardinvoer.

# De woorden van Inbreng overnemen: een rekenblad met inbreng wordt deel van het register.

import-title = Inbreng overnemen
import-register = Inbreng
import-lead = Neemt een lijst met reacties over in het register, of de antwoorden van collega’s uit een rondgestuurd register.
import-read-only = Overnemen kan hier niet
import-read-only-text = Dit werkboek is geopend om te lezen, of het is een kopie voor reflectie. Neem de lijst over in het werkboek van de regio zelf.
import-to-register = Naar het register
import-steps = Stappen
import-step-file = Bestand
import-step-columns = Kolommen
import-step-rows = Rijen

## Het bestand

import-file-heading = Welk bestand?
import-file-text = Kies een rekenblad of een lijst: xlsx, xls, ods of csv. De koppen mogen anders heten dan hier.
import-file-new = Een lijst met nieuwe inbreng, bijvoorbeeld uit een formulier of een mailbox.
import-file-returned = Het register dat als Excel is rondgestuurd, met antwoorden erin. Dat wordt vanzelf herkend.
import-safe = Er verandert pas iets in het werkboek na de laatste knop.
import-choose = Bestand kiezen
import-reading = Het bestand wordt gelezen…
import-other-file = Ander bestand kiezen
import-file-rows =
    { $count ->
        [one] 1 rij
       *[other] { $count } rijen
    }
import-sheet = Tabblad
import-sheet-returned = het register van dit werkboek
import-returned = Dit is het register van dit werkboek met antwoorden
import-returned-text = De antwoorden gaan naar de items waar zij bij horen. Wie intussen hier ook iets wijzigde, kan kiezen.
import-warnings =
    { $count ->
        [one] 1 punt om te weten over dit bestand
       *[other] { $count } punten om te weten over dit bestand
    }

## De kolommen

import-columns-heading = Wat staat in welke kolom?
import-columns-text = Herkende kolommen zijn al ingevuld. Kies voor de andere wat erin staat, of sla ze over. Alleen de kolom met de inbreng is nodig.
import-column = Kolom in het bestand
import-column-letters = Kolom { $letters }
import-becomes = Wordt in het register
import-becomes-of = Wat { $column } wordt in het register
import-sample = Eerste regels
import-sample-none = leeg
import-no-columns = In dit tabblad staan geen kolommen.
import-skip = Overslaan
import-moved = { $field } staat nu in { $to }. { $from } wordt overgeslagen.
import-rest = Voor rijen waarin dit niet staat
import-party = Partij
import-party-help = Een bekende partij of een nieuwe naam. Noem liever geen namen van inwoners.
import-party-kind = soort partij, nog geen naam
import-channel = Kanaal
import-channel-help = Hoe de inbreng binnenkwam.
import-date = Datum
import-date-help = Leeg: vandaag.
import-looking = De rijen worden bekeken…
import-summary = Zo gaat het met de rijen: { $counts }.
import-next = Rijen bekijken

## De rijen

import-rows-heading = Wat gebeurt er met elke rij?
import-counts =
    { $total ->
        [one] 1 rij: { $counts }.
       *[other] { $total } rijen: { $counts }.
    }
import-count-nieuw = { $count } nieuw
import-count-antwoord =
    { $count ->
        [one] 1 krijgt een antwoord
       *[other] { $count } krijgen een antwoord
    }
import-count-gelijk =
    { $count ->
        [one] 1 blijft gelijk
       *[other] { $count } blijven gelijk
    }
import-count-botsing =
    { $count ->
        [one] 1 botst en houdt het antwoord van hier
       *[other] { $count } botsen en houden het antwoord van hier
    }
import-count-geweigerd =
    { $count ->
        [one] 1 wordt geweigerd
       *[other] { $count } worden geweigerd
    }
import-count-none = er zijn geen rijen met inbreng
import-fate = Wat er gebeurt
import-fate-nieuw = nieuw
import-fate-antwoord = antwoord
import-fate-gelijk = gelijk
import-fate-botsing = botsing
import-fate-geweigerd = geweigerd
import-all-rows = Alle rijen
import-filter = Welke rijen
import-filter-all = alle ({ $count })
import-filter-one = { $fate } ({ $count })
import-shown-all =
    { $count ->
        [one] 1 rij
       *[other] { $count } rijen
    }
import-shown = { $count } van { $total } rijen: { $fate }
import-row = Rij
import-number = Nummer
import-text = Tekst
import-text-none = geen tekst
import-why = Uitleg
import-was = Nu hier: { $answer }
import-answer-becomes = In het bestand: { $answer }
import-no-rows = Geen rijen met inbreng
import-no-rows-text = Onder de koppen van dit tabblad staat niets dat kan worden overgenomen. Kies een ander tabblad of een ander bestand.
import-clashes =
    { $count ->
        [one] 1 antwoord botst
       *[other] { $count } antwoorden botsen
    }
import-clashes-text = Deze antwoorden zijn hier gewijzigd én in het bestand. Kies per item welk antwoord geldt. Zonder keuze blijft het antwoord van hier staan.
import-clashes-theirs = Neem alle uit het bestand
import-clashes-ours = Houd alle van hier
import-clashes-open =
    { $open ->
        [0] Bij alle is gekozen.
       *[other] Nog te kiezen: { $open } van { $total }.
    }
import-clashes-more = Volgende botsingen tonen (nog { $count })
import-clash = Nummer { $number }: { $text }
import-ours = Hier: houd dit antwoord
import-theirs = In het bestand: neem dit antwoord
import-no-answer = nog geen antwoord
import-open-clashes =
    { $count ->
        [one] Bij 1 botsing is nog niet gekozen. Daar blijft het antwoord van hier staan.
       *[other] Bij { $count } botsingen is nog niet gekozen. Daar blijven de antwoorden van hier staan.
    }
import-left-out =
    { $count ->
        [one] 1 geweigerde rij wordt niet overgenomen. De uitleg staat erbij.
       *[other] { $count } geweigerde rijen worden niet overgenomen. De uitleg staat erbij.
    }
import-one-step = Alles gaat in één stap over. Met Ongedaan maken gaat het in één stap terug.
import-nothing-text = Zo wordt er niets overgenomen.
import-items =
    { $count ->
        [one] 1 item
       *[other] { $count } items
    }
import-answers =
    { $count ->
        [one] 1 antwoord
       *[other] { $count } antwoorden
    }
import-apply = { $what } overnemen
import-nothing = Niets over te nemen
import-taking = De rijen worden overgenomen…
import-back = Terug naar de kolommen

## Wat ervan kwam

import-done = { $what } overgenomen
import-done-nothing = Er is niets overgenomen
import-done-counts = { $file }: { $counts }.
import-done-undo = De inbreng staat in het register. Met Ongedaan maken (Ctrl+Z) gaat de hele overname in één stap terug.
import-done-left = Wat niet is overgenomen, staat hieronder met de uitleg. Na een verbetering kan hetzelfde bestand nog eens: wat al in het register staat, komt er niet dubbel in.
import-again = Nog een bestand overnemen

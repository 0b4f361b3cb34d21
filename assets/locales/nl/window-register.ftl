# Het register van inbreng: filteren, beantwoorden, splitsen, samenvoegen, passages.

## Wat er staat

passages-tab = Passages
register-words = Zoeken in inbreng
register-theme = Thema
register-themes = Thema’s
register-answer = Antwoord
register-kind = Soort inbreng
register-all-themes = Alle thema’s
register-all-answers = Alle antwoorden
register-all-kinds = Alle soorten
register-all-channels = Alle kanalen
register-no-party = zonder partij
register-no-section = zonder paragraaf
register-no-theme = zonder thema
register-more-filters = Meer filters
register-guarded = Alleen wat is afgeschermd
register-guarded-words = afgeschermd
register-lost = Alleen waarvan de passage los is
register-lost-words = passage los
register-of-meeting = van de bijeenkomst ‘{ $title }’
register-by-channel = via { $channel }
register-with-words = met ‘{ $words }’
register-capped = Meer dan 1.000 items hebben deze woorden. Alleen de nieuwste 1.000 zijn doorzocht. Maak de woorden preciezer.
register-nothing = Geen inbreng past bij dit filter. Met ‘Alles tonen’ komt alles terug.
register-choose-all = Alles kiezen
register-choose-matching = Alles kiezen dat aan het filter voldoet
register-keys = Pijltjes gaan van regel naar regel, spatie kiest, met Shift tot en met die regel, Enter opent.
register-group = Groeperen op
register-group-none = Niet groeperen
register-groups = Groepen
register-group-of = { $title } ({ $count })
register-group-empty = Er is niets om te groeperen.
input-kind-none = niet gekozen
input-kind-algemeen = algemeen
input-kind-inhoudelijk = inhoudelijk
input-kind-redactioneel = redactioneel
consent-niet-gevraagd = niet gevraagd
consent-ja = ja, mag worden aangehaald
consent-nee = nee, mag niet worden aangehaald

## Eén item

item-summary = { $date } · { $channel } · { $party }
item-gone = Inbreng { $number } staat niet in het register. Misschien is die verwijderd, of samengevoegd met een ander item.
item-edit = Wijzigen
item-split = Splitsen
item-facts = Gegevens
item-meeting = Bijeenkomst
item-question = Vraag
item-source = Herkomst
item-agreements = Afspraken
contribution-more = Meer: soort, versie, tekstvoorstel, privacy
contribution-organisation = Organisatie of code
contribution-organisation-help = Een code in plaats van een naam houdt een inwoner onbekend.
contribution-version = Over versie
contribution-version-none = geen versie gekozen
contribution-consent = Toestemming om aan te halen
contribution-wording = Tekstvoorstel
contribution-wording-help = De woorden die de partij zelf voorstelt.
contribution-summary = Samenvatting
contribution-summary-help = Waar het op neerkomt, in woorden van de regio.
contribution-traceable = Herleidbaar: de woorden leiden naar een persoon
contribution-confidential = Vertrouwelijk: blijft binnen de regio
contribution-delete-on = Verwijderen op
contribution-delete-on-help = Op deze dag moeten de woorden weg.

## Antwoord

decision-overgenomen = overgenomen
decision-overgenomen-means = De visie is of wordt hierop aangepast.
decision-deels = deels overgenomen
decision-deels-means = Een deel komt in de visie. De reactie zegt welk deel niet.
decision-niet = niet overgenomen
decision-niet-means = De visie verandert hierdoor niet. De reactie zegt waarom.
decision-ter-kennisname = ter kennisname
decision-ter-kennisname-means = Gelezen. Het vraagt geen aanpassing van de visie.
decision-doorgezet = doorgezet
decision-doorgezet-means = Het hoort ergens anders. De reactie zegt waar het is neergelegd.
answer-open = nog te beantwoorden
answer-voorstel = voorstel, nog niet bevestigd
answer-none-yet = nog niet beantwoord
answer-proposal = voorstel
answer-title = Onderwerp van dit antwoord
answer-title-help = Wat deze items gemeen hebben, zoals ‘Wachttijden’.
answer-decision = Wat doet de regio ermee?
answer-decision-missing = Kies wat de regio ermee doet.
answer-reason = Reactie
answer-reason-help = Zo leest de partij het in de reactienota.
answer-reason-asked = Bij dit besluit hoort een reactie: de partij wil weten waarom.
answer-reason-missing = Vul in waarom.
answer-passage = Tekstwijziging
answer-passage-help = Wat er in de tekst is veranderd.
answer-section = Gewijzigde paragraaf
answer-section-none = Geen paragraaf
answer-write = Beantwoorden
answer-change = Antwoord wijzigen
answer-propose = Voorstellen
answer-propose-help = Een antwoord is eerst een voorstel. Daarna kan iemand het bevestigen.
answer-confirm = Bevestigen
answer-reopen = Weer openen
answer-withdraw = Antwoord weghalen
answer-proposed = Voorgesteld door { $by } op { $date }.
answer-unconfirmed = Nog niet bevestigd.
answer-confirmed = Bevestigd door { $by } op { $date }.
answer-shared = Dit antwoord geldt voor { $count } items. Bevestigen en weer openen geldt voor alle.
answer-shared-show = Andere items tonen
answer-reach = Voor welke items?
answer-reach-why = Dit antwoord geldt nu voor { $count } items.
answer-reach-all = Alle { $count } items
answer-reach-one = Alleen dit item
answer-many =
    { $count ->
        [one] 1 item beantwoorden
       *[other] { $count } items beantwoorden
    }
answer-many-text = Alle gekozen items krijgen één antwoord, als voorstel. Dat vervangt een antwoord dat zij al hadden.

## Meer items tegelijk

bulk-label = Met wat is gekozen
bulk-count =
    { $count ->
        [one] 1 gekozen
       *[other] { $count } gekozen
    }
bulk-answer = Beantwoorden
bulk-tell-back = Terugkoppelen
bulk-mark = Merken
bulk-join = Samenvoegen
bulk-clear = Niets kiezen
join-title = { $count } items samenvoegen?
join-text = Er blijft één item over, met het laagste nummer. De teksten komen onder elkaar. Met Ongedaan maken komen de items terug.
join-parties = Samenvoegen kan alleen met items van dezelfde partij.
join-confirm = Samenvoegen
join-answer = Samen beantwoorden
split-title = Inbreng { $number } splitsen
split-text = Het eerste deel blijft dit item. Elk ander deel wordt een nieuw item met dezelfde partij, thema’s en hetzelfde antwoord.
split-proposal = Voorstel: één deel per alinea, omdat er witregels in de tekst staan.
split-part-first = Deel 1, blijft inbreng { $number }
split-part = Deel { $part }, nieuw item
split-part-missing = Vul dit deel in, of haal het weg.
split-part-remove = Deel { $part } weghalen
split-add = Deel toevoegen
split-confirm = Splitsen in { $count } items
mark-many =
    { $count ->
        [one] 1 item merken
       *[other] { $count } items merken
    }
mark-many-text = Wat hier niet is gekozen, blijft bij elk item zoals het was.
mark-nothing = Er is nog niets gekozen om te wijzigen.
mark-confirm = Merken
mark-keep = Laten zoals het is
mark-yes = Ja
mark-no = Nee
mark-add-themes = Thema’s erbij
mark-remove-themes = Thema’s eraf
mark-set-traceable = Herleidbaar
mark-set-confidential = Vertrouwelijk
mark-set-released = Vrijgeven
mark-delete-on = Dag van verwijderen
mark-delete-on-set = Op een dag…
mark-delete-on-none = Geen verwijderdatum

## Afscherming

mark-title = Afscherming
mark-traceable = herleidbaar
mark-confidential = vertrouwelijk
mark-released = vrijgegeven
mark-guarded = De tekst van dit item gaat in geen bestand mee.
mark-release = Vrijgeven
mark-release-means = Na vrijgeven gaat de tekst mee in bestanden.
mark-released-by = Vrijgegeven door { $by } op { $date }. De tekst gaat mee in bestanden.
mark-hold = Vrijgave intrekken
mark-hold-means = Na intrekken gaat de tekst niet meer mee in nieuwe bestanden.

## Passages

place-title = Passage
place-none = Er is geen passage van de visie aangewezen.
place-ok = op zijn plek
place-ok-means = De woorden staan nog in de tekst.
place-moved = verschoven
place-moved-means = De woorden staan nu ergens anders, of zijn licht gewijzigd.
place-lost = los
place-lost-means = De woorden zijn niet meer te vinden. Wijs opnieuw aan waar het over gaat.
place-lost-short = passage los
place-now = Zo staat het er nu:
place-accept = Neem nieuwe plek over
place-choose = Passage aanwijzen
place-again = Opnieuw plaatsen
place-remove = Weghalen
place-dialog = Passage aanwijzen voor inbreng { $number }
place-dialog-help = Kies een paragraaf. Kies dan in de tekst de woorden waar de inbreng over gaat: met de muis, of met Shift en de pijltjes.
place-was = Eerst ging het over: ‘{ $quote }’
place-text = Tekst van de paragraaf
place-section-empty = Deze paragraaf heeft nog geen tekst. Kies een andere.
place-nothing-chosen = Er zijn nog geen woorden gekozen.
place-chosen = Gekozen: ‘{ $quote }’
place-confirm = Hier plaatsen
passages-lead = De woorden van de visie waar inbreng over gaat. Ook als de tekst verandert, blijven zij verbonden.
passages-words =
    { $count ->
        [one] 1 passage
       *[other] { $count } passages
    }: { $lost } los, { $moved } verschoven
passages-accept =
    { $count ->
        [one] Nieuwe plek overnemen
       *[other] Alle { $count } nieuwe plekken overnemen
    }
passages-state = Stand
passages-where = Staat nu in
passages-empty-title = Nog geen passages
passages-empty-text = Open een item in het register en wijs de woorden aan waar het over gaat. Zij staan dan hier.
passages-empty-open = Naar het register
register-import = Overnemen uit Excel of csv

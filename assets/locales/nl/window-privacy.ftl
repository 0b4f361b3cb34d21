# Privacy: wat over mensen wordt bewaard, wat weg moet, en een persoon wissen.

privacy-title = Privacy
privacy-lead = Wat het werkboek over mensen bewaart, wat weg moet en wat niet naar buiten gaat.

## De regel voor bestanden

privacy-rules = Wat gaat mee in een bestand?
privacy-rule-guarded = Wat vertrouwelijk of herleidbaar is, gaat in geen enkel bestand mee tot iemand het vrijgeeft, ook niet in een bestand voor intern gebruik.
privacy-rule-quoted = In bestanden voor de raad en in openbare bestanden staan woorden van inwoners alleen met toestemming; anders gaat de samenvatting mee.
privacy-rule-named = Personen staan daar zonder naam, en in openbare bestanden ook zonder code.

## Te doen

privacy-todo = Te doen
privacy-nothing-due = Er is vandaag niets dat weg moet.
privacy-due = Wat weg moet
privacy-due-about =
    { $count ->
        [one] Van één onderdeel is de bewaartermijn voorbij. Wis het, of kies een latere datum als daar een reden voor is.
       *[other] Van { $count } onderdelen is de bewaartermijn voorbij. Wis ze, of kies een latere datum als daar een reden voor is.
    }
privacy-due-what = Wat
privacy-due-day = Weg op
privacy-later =
    { $count ->
        [0] Er is niets met een latere verwijderdatum.
        [one] Eén onderdeel heeft een latere verwijderdatum en komt hier vanzelf te staan.
       *[other] { $count } onderdelen hebben een latere verwijderdatum en komen hier vanzelf te staan.
    }
privacy-guarded =
    { $count ->
        [one] 1 inbreng is afgeschermd
       *[other] { $count } keer inbreng is afgeschermd
    }
privacy-guarded-about = De tekst is vertrouwelijk of herleidbaar en nog niet vrijgegeven. Die gaat in geen enkel bestand mee.
privacy-unsummarised =
    { $count ->
        [one] 1 inbreng van inwoners kan niet mee naar de raad
       *[other] { $count } keer inbreng van inwoners kan niet mee naar de raad
    }
privacy-unsummarised-about = Er is geen toestemming om te citeren en nog geen samenvatting. In bestanden voor de raad en openbare bestanden ontbreekt die inbreng tot een van beide er is.
privacy-small = Kleine groepen, minder dan vijf mensen

## Mensen en codes

privacy-people = Mensen en codes
privacy-people-about = Partijen die één persoon zijn, met een naam of met een code.
privacy-people-none = Er staan geen personen of codes bij de partijen. Dat is te kiezen bij een partij.
privacy-to-parties = Partijen bekijken
privacy-person = Naam of code
privacy-person-kind = Soort
privacy-person-input = Inbreng
privacy-person-erased = naam gewist
privacy-input-of =
    { $count ->
        [one] 1 inbreng van { $name }
       *[other] { $count } keer inbreng van { $name }
    }
privacy-delete-on = Verwijderdatum
privacy-no-day = geen datum
privacy-erase = Wissen…
privacy-erase-name = Wissen… ({ $name })
privacy-words-about = Staat iemand niet bij de partijen, maar wel ergens in een tekst? Dan kunnen ook alleen woorden worden gewist.
privacy-erase-words = Woorden wissen…

## Wat eerder is gewist

privacy-erasures = Wat eerder is gewist
privacy-erasures-none = Er is nog niets gewist. Van elk verzoek om te wissen komt hier te staan wanneer het is gedaan en door wie, zonder de naam.
privacy-erasure-by = { $moment }, door { $actor }

## Wissen

erase-title = Persoon wissen
erase-words-title = Woorden wissen
erase-lead = Eerst zoeken, dan per plek kiezen, dan pas wissen.
erase-read-only = In dit werkboek kan niets worden gewist: het is alleen te bekijken.
erase-unknown = Deze persoon is er niet
erase-unknown-text = Alleen een persoon of een code bij de partijen kan zo worden gewist. Misschien is de partij verwijderd, of is het een organisatie.
erase-to-privacy = Naar Privacy

erase-step-words = Stap 1 van 3: waaraan is de persoon te herkennen?
erase-word = Woord om te zoeken
erase-word-help = Een naam, bijnaam of e-mailadres. Minstens drie letters; Enter voegt toe.
erase-word-more = Nog een woord om te zoeken
erase-word-more-help = Een andere schrijfwijze, een bijnaam, een achternaam of een e-mailadres. Minstens drie letters; Enter voegt toe.
erase-word-add = Woord toevoegen
erase-word-list = Hier wordt naar gezocht
erase-word-remove = { $word } weghalen
erase-word-short = Vul minstens drie letters of cijfers in. Een korter woord staat ook in gewone woorden.
erase-word-missing = Voeg eerst een woord toe.
erase-word-count =
    { $count ->
        [0] Nog geen woorden
        [one] 1 woord
       *[other] { $count } woorden
    }
erase-with-input = Wat gaat er weg?
erase-only-name = Alleen de naam
erase-only-name-about = De tekst van de inbreng blijft staan, zonder de naam.
erase-also-text = Ook de tekst van de inbreng
erase-also-text-about = Ook de voorgestelde tekst, de samenvatting en de bron gaan weg. Het nummer en de datum blijven.
erase-look = Plekken zoeken
erase-look-safe = Er wordt nog niets gewist.

erase-step-review = Stap 2 van 3: wat gaat er weg?
erase-quoted = “{ $word }”
erase-sought = Gezocht op { $words }.
erase-goes-party = Bij de partijen komt in plaats van de naam ‘gewiste persoon’ te staan.
erase-goes-meetings =
    { $count ->
        [one] 1 bijeenkomst blijft staan, met ‘gewiste persoon’ als deelnemer.
       *[other] { $count } bijeenkomsten blijven staan, met ‘gewiste persoon’ als deelnemer.
    }
erase-goes-text =
    { $count ->
        [one] De tekst van 1 inbreng gaat weg.
       *[other] De tekst van { $count } keer inbreng gaat weg.
    }
erase-stays-text =
    { $count ->
        [one] De tekst van 1 inbreng blijft staan, zonder de naam.
       *[other] De tekst van { $count } keer inbreng blijft staan, zonder de naam.
    }
erase-goes-places =
    { $count ->
        [0] In andere teksten zijn de woorden niet gevonden.
        [one] De woorden zijn 1 keer in een tekst gevonden. Daar komt [gewist] te staan.
       *[other] De woorden zijn { $count } keer in teksten gevonden. Daar komt [gewist] te staan, tenzij hieronder anders is gekozen.
    }
erase-goes-history = In de geschiedenis van wijzigingen gaan ze ook weg.
erase-places = Plekken in teksten
erase-places-none = Er is geen plek om over te kiezen.
erase-places-about = Gaat het ergens over iemand anders met dezelfde naam? Laat die plek dan staan.
erase-count = Te vervangen: { $replaced } van { $total }
erase-all = Alles vervangen
erase-choice = Wat gebeurt er op deze plek: { $title }
erase-replace = Vervangen
erase-keep = Laten staan (iemand anders)
erase-more =
    { $count ->
        [one] Nog 1 plek tonen
       *[other] Nog { $count } plekken tonen
    }
erase-over = Er zijn nog meer plekken dan hier staan
erase-over-about = Die worden allemaal vervangen. Een langer woord, zoals de hele naam, geeft minder plekken.
erase-unseen = Kijk zelf
erase-unseen-about = Hierin kan het programma niet zoeken:
erase-backups = Reservekopieën
erase-backups-about = Het programma maakte deze kopieën naast het werkboek. De naam kan er nog in staan.
erase-with-backups =
    { $count ->
        [one] Ook deze reservekopie verwijderen
       *[other] Ook deze reservekopieën verwijderen
    }
erase-back = Terug naar stap 1

erase-confirm-title = Stap 3 van 3: definitief wissen?
erase-final = Wissen kan niet ongedaan worden gemaakt.
erase-final-history = Wijzigingen van vóór de laatste plek waar de naam stond, kunnen daarna ook niet meer worden teruggenomen.
erase-final-backups = De reservekopieën worden verwijderd.
erase-final-backups-stay = De reservekopieën blijven bestaan. De naam kan daar nog in staan.
erase-understood = Begrepen: dit is niet terug te draaien
erase-understood-missing = Vink eerst aan dat dit niet is terug te draaien.
erase-confirm = Definitief wissen

erase-done = Het wissen is klaar
erase-outside = Wat nog zelf moet
erase-outside-about = Buiten het werkboek kan de naam nog voorkomen.
erase-outside-files = Verwijder documenten die eerder zijn gemaakt, of maak ze opnieuw.
erase-outside-mail = Verwijder e-mails met zulke documenten, en vraag wie ze kreeg om dat ook te doen.
erase-outside-copies = Verwijder kopieën van het werkboek op andere plekken, ook kopieën voor de ambassadeur.
erase-outside-backups = Verwijder de reservekopieën naast het werkboek zodra die niet meer nodig zijn.

## Instellingen

settings-privacy-title = Privacy
settings-privacy-about = Wat over mensen wordt bewaard, wat weg moet, en een persoon wissen.
settings-privacy-open = Privacy bekijken

## Opdrachten

command-privacy = Privacy bekijken
command-erase-words = Woorden of een naam wissen
command-meeting-plan = Bijeenkomst plannen
command-import = Inbreng overnemen
command-passages = Passages met inbreng bekijken
command-advices = Adviezen bekijken

# De regiovisie schrijven: de tekstverwerker en het scherm Regiovisie.

## De tekstverwerker

editor-toolbar = Opmaak
editor-headings = Koppen
editor-letters = Letters
editor-paragraphs = Alinea's
editor-insert = Invoegen
editor-heading-1 = Kop 1
editor-heading-2 = Kop 2
editor-heading-3 = Kop 3
editor-bold = Vet
editor-italic = Cursief
editor-strike = Doorhalen
editor-bullets = Opsomming
editor-numbers = Nummering
editor-quote = Citaat
editor-table = Tabel
editor-table-insert = Tabel met { $columns } kolommen invoegen
editor-table-row-above = Rij erboven
editor-table-row-below = Rij eronder
editor-table-column-before = Kolom links
editor-table-column-after = Kolom rechts
editor-table-row-remove = Rij verwijderen
editor-table-column-remove = Kolom verwijderen
editor-table-remove = Tabel verwijderen
editor-link = Koppeling
editor-link-title = Koppeling
editor-link-on = Op de woorden ‘{ $words }’.
editor-link-address = Adres
editor-link-address-help = Een website of een e-mailadres.
editor-link-words = Woorden in de tekst
editor-link-wrong = Dit is geen adres. Vul bijvoorbeeld vng.nl of griffie@gemeente.nl in.
editor-link-set = Koppeling plaatsen
editor-link-remove = Koppeling weghalen
editor-footnote = Voetnoot
editor-footnote-note = Voetnoot { $number }
editor-footnote-unused = Voetnoot zonder nummer in de tekst
editor-picture = Afbeelding
editor-picture-new = Afbeelding invoegen
editor-picture-change = Beschrijving van de afbeelding
editor-picture-alt = Beschrijving
editor-picture-alt-help = Wat is er te zien, en wat zegt het? Wie de afbeelding niet kan zien, hoort deze tekst.
editor-picture-alt-missing = Vul een beschrijving in. Zonder beschrijving is het document niet voor iedereen te lezen.
editor-picture-insert = Invoegen
editor-picture-set = Beschrijving opslaan
editor-picture-no-alt = Beschrijving ontbreekt
editor-picture-outside = Afbeelding van buiten het werkboek, wordt niet getoond.
editor-field = Veld
editor-live-table = Tabel uit het werkboek
editor-chip-field = Veld: { $title }. Wordt gevuld bij het maken van het document.
editor-chip-table = Tabel
editor-chip-table-tip = Deze tabel wordt gevuld bij het maken van het document.
editor-chip-unknown = Het veld { $name } bestaat niet. Haal het weg of kies een ander veld.
editor-help = Escape gaat naar de opmaakknoppen. In een tabel gaat Tab naar de volgende cel. In een voetnoot gaat Alt met pijl omhoog terug naar de tekst.
editor-saved = alles bewaard
editor-saving = bewaren…
editor-save-again = Opnieuw bewaren
editor-plain-title = Deze tekst staat hier als platte tekst
editor-plain-why = Er staat iets in dat de pagina niet zonder verlies kan tonen. Daarom is er niets aan veranderd.
editor-plain-what = U kunt de tekst hier lezen en veranderen. Wat u typt, wordt precies zo bewaard.

## De visie

vision-lead = Kies een paragraaf om te schrijven. Leg een versie vast als de tekst naar anderen gaat.
vision-outline = Inhoud
vision-outline-help = Enter opent een paragraaf. Alt en Shift met een pijl verplaatst hem.
vision-empty-title = Nog geen hoofdstukken
vision-empty-text = Hier komt de inhoud van de visie. Voeg een eerste hoofdstuk toe.
vision-progress = Voortgang
vision-words = woorden

section-state-leeg = leeg
section-state-concept = concept
section-state-ter-beoordeling = ter beoordeling
section-state-gereed = gereed
section-role-front = Vooraf
section-role-chapter = Hoofdstuk
section-role-annex = Bijlage

section-add = Toevoegen
section-add-title = Hoofdstuk of paragraaf toevoegen
section-add-confirm = Toevoegen
section-add-below = Paragraaf toevoegen…
section-title = Titel
section-title-missing = Vul een titel in.
section-place = Plaats
section-place-after = Na { $name }, op hetzelfde niveau
section-place-under = Onder { $name }
section-menu = Acties voor { $name }
section-rename = Titel wijzigen…
section-rename-title = Titel van { $name }
section-rename-confirm = Titel wijzigen
section-up = Omhoog
section-down = Omlaag
section-out = Niveau hoger
section-in = Niveau lager
section-remove = Verwijderen…
section-remove-title = { $name } verwijderen?
section-remove-not = { $name } blijft staan
section-remove-words =
    { $count ->
        [0] Er staat nog geen tekst in.
        [one] Er staat één woord in.
       *[other] Er staan { $count } woorden in.
    }
section-remove-below =
    { $count ->
        [one] Er staat nog een paragraaf onder. Verplaats of verwijder die eerst.
       *[other] Er staan nog { $count } paragrafen onder. Verplaats of verwijder die eerst.
    }
section-remove-input =
    { $count ->
        [one] Eén inbreng gaat over deze paragraaf. Die blijft in het register staan.
       *[other] { $count } keer inbreng gaat over deze paragraaf. Die blijft in het register staan.
    }
section-remove-undo = Met Ongedaan maken komt alles terug.
section-remove-confirm = Verwijderen
section-text = Tekst van { $name }
section-history = Eerdere teksten
section-history-title = Eerdere teksten van { $name }
section-history-form = De woorden zijn gelijk gebleven; alleen de opmaak is anders.
section-history-none = Er zijn nog geen eerdere teksten. Elke wijziging komt hier vanzelf te staan.
section-history-text = Wat er op { $moment } veranderde
section-history-line = { $actor }: { $added } erbij, { $removed } eraf
section-history-restore = Deze tekst terugzetten
section-details = Bijzonderheden
section-help = Wat hoort hier
section-help-note = Deze uitleg komt niet in het document.
section-state = Stand
section-owner = Wie schrijft
section-owned = Schrijver: { $owner }
section-words =
    { $count ->
        [one] 1 woord
       *[other] { $count } woorden
    }
section-agreements = Geeft antwoord op
section-agreement = { $number }. { $title }
section-agreement-open = Afspraak { $number } bekijken
section-agreement-go = bekijken
section-waiting-title =
    { $count ->
        [0] Inbreng
        [one] 1 inbreng over deze paragraaf
       *[other] { $count } keer inbreng over deze paragraaf
    }
section-waiting-none = Er is nog geen inbreng over deze paragraaf.
section-waiting-from = Nr. { $number }, { $party }
section-waiting-all = Alle inbreng over deze paragraaf
section-input-count =
    { $count ->
        [one] 1 inbreng
       *[other] { $count } keer inbreng
    }
section-input-word =
    { $count ->
        [one] inbreng
       *[other] keer inbreng
    }
change-added = Erbij:
change-removed = Eraf:

## Versies

versions-title = Versies
versions-empty-title = Nog geen versies
versions-empty-text = Een versie houdt de hele tekst vast zoals die nu is. Leg er een vast voordat de tekst naar bestuurders, partijen of raden gaat.
version-fix = Versie vastleggen
version-fix-text = De tekst van alle paragrafen wordt nu vastgehouden. Daarna kunt u gewoon verder schrijven.
version-name = Versie
version-name-help = Bijvoorbeeld 0.3 voor een concept of 1.0 voor de vastgestelde visie.
version-name-missing = Vul een naam in, bijvoorbeeld 0.1.
version-status = Status
version-date = Datum
version-words = Woorden
version-hash = Controlegetal
version-hash-tip = Volledig: { $hash }
version-note = Opmerking

# Betrokkenen: rollen, adviezen, en bijeenkomsten plannen en vastleggen.

advices-tab = Adviezen

## Partijen en hun rol

party-form = Wat voor partij
party-form-organisatie = organisatie of groep
party-form-persoon = persoon
party-form-code = code
party-form-help = Gaat het om één inwoner? Een code zoals ‘ouder 3’ is beter: dan staat er geen naam in het werkboek die later gewist moet worden.
party-form-resident = Dit is een inwoner. Kies liever een code zoals ‘ouder 3’, dan staat er geen naam in het werkboek.
party-delete-on = Gegevens verwijderen op
party-delete-on-help = Op die dag staat deze persoon of code bij Privacy klaar om te wissen.
party-no-delete-on = nog geen datum om te wissen
party-deletes-on = wissen op { $date }
party-agreed = Wat verder is afgesproken
party-parts = Rol per stap en thema
party-parts-help = Spreek vooraf af hoeveel invloed deze partij heeft: van informeren (weinig) tot beslissen (veel).
party-part-add = Rol toevoegen
party-part-number = Rol { $number }
party-part-step = Stap
party-part-theme = Thema
party-part-all-themes = alle thema’s
party-part-role = Rol
party-part-remove = Rol { $number } weghalen
party-part-twice = Deze stap en dit thema staan er al. Kies een ander thema of haal deze rol weg.
party-part = { $step }: { $role }
party-part-on = { $step }: { $role } over { $themes }
party-role-informeren = informeren
party-role-raadplegen = raadplegen
party-role-adviseren = adviseren
party-role-coproduceren = coproduceren
party-role-beslissen = beslissen
party-meetings-of =
    { $count ->
        [one] 1 bijeenkomst met { $name }
       *[other] { $count } bijeenkomsten met { $name }
    }

## Partijen en thema’s

matrix-legend = Wat in de tabel staat
matrix-legend-number = Getal: hoe vaak deze partij iets inbracht over dit thema
matrix-legend-nothing = { $word }: geen rol afgesproken en niet gehoord
matrix-promised-mark = wel een rol, niet gehoord
matrix-promised =
    { $count ->
        [one] 1 keer is een rol afgesproken over een thema, en is de partij daarover nog niet gehoord:
       *[other] { $count } keer is een rol afgesproken over een thema, en is de partij daarover nog niet gehoord:
    }
matrix-promised-party = { $name }: { $themes }
matrix-count-of = { $count } keer inbreng van { $name } over { $theme }

## Adviezen

advices-title = Adviezen
advices-lead = Een adviesraad of cliëntenraad geeft advies over de visie en krijgt daarop een reactie. Beide blijven staan zoals ze zijn gegeven.
advices-empty-title = Nog geen adviezen
advices-empty-text = Leg hier het advies van de adviesraad of cliëntenraad vast, en later wat de colleges erop antwoordden.
advices-parties-first = Voeg eerst een partij toe
advices-count =
    { $count ->
        [one] 1 advies
       *[other] { $count } adviezen
    }, { $open ->
        [0] alle met een reactie
       *[other] { $open } nog zonder reactie
    }
advice-add = Advies toevoegen
advice-by = { $party }, { $date }
advice-party = Wie geeft het advies
advice-party-missing = Kies de partij die adviseert.
advice-title = Onderwerp
advice-title-missing = Vul in waar het advies over gaat.
advice-date = Datum van het advies
advice-text = Advies
advice-text-missing = Vul het advies in.
advice-reply = Reactie
advice-reply-help = Laat leeg zolang er nog geen reactie is.
advice-no-reply = nog geen reactie
advice-replied-by = Reactie van
advice-replied-on = Datum van de reactie
advice-replied-on-missing = Vul in op welke dag de reactie is gegeven.
advice-replied-too-early = De reactie komt na het advies. Kies een latere dag.
advice-replied = { $by }, { $date }
advice-replied-on-only = gegeven op { $date }
advice-remove-text = Het advies en de reactie gaan weg. Met Ongedaan maken komen ze terug.

## Bijeenkomsten

meeting-plan = Bijeenkomst plannen
meeting-log = Vastleggen
meeting-log-on = Verder vastleggen
meeting-overdue = deze dag is geweest
meetings-planned = Gepland
meetings-held = Gehouden
meetings-none-held = Nog geen bijeenkomst gehouden.
meetings-empty-plan = Een bijeenkomst die nog komt, kan alvast worden gepland. De vragen uit de procesbeschrijving gaan dan mee.
meeting-contributions-of =
    { $count ->
        [one] 1 inbreng van { $title }
       *[other] { $count } keer inbreng van { $title }
    }
meeting-agenda = Agenda
meeting-agenda-help = Eén punt per regel.
meeting-questions = Vragen
meeting-question = Vraag { $number }
meeting-question-add = Vraag toevoegen
meeting-question-remove = Vraag { $number } weghalen
meeting-no-questions = Geen vragen
meeting-agreed = Afspraken
meeting-agreed-help = Wat na afloop is afgesproken, en met wie.
meeting-people = Aantal mensen
meeting-people-few = Wat zo’n kleine groep zei, is al gauw herleidbaar.
meeting-confidential = Vertrouwelijk: deze bijeenkomst gaat in geen enkel bestand mee
meeting-delete-on = Aantekeningen verwijderen op
meeting-from = Uit de procesbeschrijving:
meeting-lead-planned = { $kind }, gepland op { $date }
meeting-not-held = Deze bijeenkomst is gepland. De aantekeningen en de inbreng komen erbij bij het vastleggen.
meeting-on-no-question = Andere inbreng
meeting-question-silent = Nog geen inbreng op deze vraag.
meeting-read-only = Dit werkboek is alleen te lezen. Er kan geen bijeenkomst bij.
meeting-to-all = Naar alle bijeenkomsten
meeting-mark-traceable = herleidbaar
meeting-mark-confidential = vertrouwelijk
meeting-mark-released = vrijgegeven op { $date }

## Een bijeenkomst plannen

plan-title = Bijeenkomst plannen
plan-lead = Een geplande bijeenkomst telt pas mee als die is gehouden en vastgelegd.
plan-consultation = Uit de procesbeschrijving
plan-consultation-help = Titel, partijen en vragen worden dan ingevuld. Ze kunnen daarna worden gewijzigd.
plan-no-consultations = In de procesbeschrijving staan nog geen overleggen met hun vragen. Staan ze daar wel, dan zijn ze hier te kiezen.
plan-to-process-description = Naar de procesbeschrijving
plan-on-its-own = Een andere bijeenkomst
plan-on-its-own-about = Staat niet in de procesbeschrijving.
plan-questions-count =
    { $count ->
        [0] geen vragen
        [one] 1 vraag
       *[other] { $count } vragen
    }
plan-held-count =
    { $count ->
        [0] nog niet gehouden
        [one] 1 keer gehouden
       *[other] { $count } keer gehouden
    }
plan-planned-count =
    { $count ->
        [one] 1 keer gepland
       *[other] { $count } keer gepland
    }
plan-title-missing = Geef de bijeenkomst een titel.
plan-save = Plannen

## Een bijeenkomst vastleggen

log-more = Meer: aantal mensen, afspraken, vertrouwelijk, vragen en agenda
log-line-now = Regel die nu wordt getypt
log-question = Antwoord op vraag
log-no-question = geen vraag
log-question-option = { $number }. { $question }
log-on-question = vraag { $number }
log-keys = Alt+H: herleidbaar. Alt+V: vertrouwelijk.
log-keys-questions = Alt met 1 tot 9: op welke vraag dit een antwoord is; Alt met 0: op geen. Alt+H: herleidbaar. Alt+V: vertrouwelijk.
log-already = { $title } is al vastgelegd.
log-already-to = Naar de bijeenkomst

## Verslag

minutes-make = Verslag maken (Word)
minutes-title = Verslag van { $title }
minutes-profile = Voor wie
minutes-write = Map kiezen en verslag maken
minutes-made = Het verslag is gemaakt
minutes-not-made = Er is geen verslag gemaakt
minutes-open = Openen
minutes-confidential = Deze bijeenkomst is vertrouwelijk. Daar maakt het programma geen verslag van, voor niemand.
minutes-for-intern = Intern
minutes-for-intern-about = Voor de eigen organisatie. Zonder wat herleidbaar of vertrouwelijk is en niet is vrijgegeven.
minutes-for-raad = Raad
minutes-for-raad-about = Voor raden en colleges. Woorden van inwoners en personen alleen met toestemming, anders de samenvatting.
minutes-for-openbaar = Openbaar
minutes-for-openbaar-about = Voor iedereen. Zoals voor de raad, en ook zonder codes van mensen.

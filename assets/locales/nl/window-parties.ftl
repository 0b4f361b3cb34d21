# Betrokkenen: partijen, bijeenkomsten, inbreng.

parties-tab = Partijen
meetings-tab = Bijeenkomsten
register-tab = Inbreng

## Partijen

party-add = Partij toevoegen
party-save = Wijziging opslaan
party-name = Naam
party-name-help = Een organisatie, of een rol zoals ‘ouders uit de cliëntenraad’. Noem liever geen namen van inwoners.
party-name-missing = Vul een naam in.
party-kind = Soort partij
party-kind-own = Eigen soort
party-kind-missing = soort partij, nog geen naam
party-role = Rol, vooraf afgesproken
party-role-help = Bijvoorbeeld over vergoeding, begeleiding, of hoe de partij hoort wat er met haar inbreng is gedaan.
party-no-role = nog niet afgesproken
party-heard-column = Gehoord
party-heard = sinds { $date }
party-not-heard = nog niet gehoord
party-missing = Nog niemand ingevuld:
party-unknown = partij onbekend
party-contributions-of =
    { $count ->
        [one] 1 inbreng van { $name }
       *[other] { $count } keer inbreng van { $name }
    }
party-remove-title = { $name } verwijderen?
party-remove-used = Deze partij staat bij bijeenkomsten of inbreng. Die blijven staan, zonder deze naam. Met Ongedaan maken komt alles terug.
party-remove-unused = Met Ongedaan maken komt de partij terug.
party-remove-confirm = Ja, verwijderen
parties-heard = { $heard } van de { $total } soorten partijen uit de norm zijn gehoord. Nog niet: { $names }.
parties-all-heard = Alle { $total } soorten partijen uit de norm zijn gehoord.
party-group-norm = Partijen uit de norm
party-group-norm-about = Met deze partijen hoort de regio te praten voordat de visie klaar is.
party-group-other = Andere partijen
party-group-other-about = Niet verplicht, vaak wel verstandig.
party-group-internal = Binnen de gemeenten
party-group-internal-about = Wie bestuurt, inkoopt, betaalt en toegang geeft.
party-group-own = Eigen partijen
party-group-own-about = Partijen die de regio zelf toevoegde.

## Bijeenkomsten

meeting-word = Bijeenkomst
meeting-new = Bijeenkomst vastleggen
meeting-date = Datum
meeting-kind = Soort
meeting-title = Titel
meeting-title-missing = Een bijeenkomst heeft een titel. Vul er een in, dan wordt die bewaard.
meeting-place = Plaats
meeting-parties = Partijen
meeting-parties-help = Typ een paar letters en druk op Enter. Een nieuwe naam mag ook.
meeting-notes = Aantekeningen
meeting-lead = { $kind } op { $date }
meeting-kind-bijeenkomst = Bijeenkomst
meeting-kind-interview = Interview
meeting-kind-adviestafel = Adviestafel
meeting-kind-technische-sessie = Technische sessie
meeting-kind-raadsbijeenkomst = Raadsbijeenkomst
meeting-kind-bovenregionaal-overleg = Bovenregionaal overleg
meeting-kind-anders = Anders
meetings-filter = Zoeken in bijeenkomsten
meetings-count =
    { $count ->
        [one] 1 bijeenkomst
       *[other] { $count } bijeenkomsten
    }
meetings-filtered = { $shown } van { $total }: { $words }
meetings-empty-title = Nog geen bijeenkomsten
meetings-empty-text = Leg hier vast met wie is gesproken, wanneer en waarover. De inbreng komt vanzelf in het register.
meeting-contributions =
    { $count ->
        [0] Inbreng
        [one] 1 inbreng
       *[other] { $count } keer inbreng
    }
meeting-no-contributions = Er is nog geen inbreng van deze bijeenkomst.
meeting-remove = Bijeenkomst verwijderen
meeting-remove-title = { $title } verwijderen?
meeting-remove-text =
    { $count ->
        [0] Er hoort geen inbreng bij.
        [one] De inbreng van deze bijeenkomst gaat mee.
       *[other] De inbreng van deze bijeenkomst gaat mee: { $count } keer.
    }
meeting-remove-undo = Met Ongedaan maken komt alles terug.

## Een bijeenkomst vastleggen

log-title = Bijeenkomst vastleggen
log-title-with = { $kind } met { $parties }
log-input = Inbreng
log-lines =
    { $count ->
        [0] Inbreng
        [one] Inbreng: 1 regel
       *[other] Inbreng: { $count } regels
    }
log-party = Wie zegt het
log-text = Wat wordt gezegd
log-text-help = Enter: volgende inbreng
log-about = Gaat over
log-line-change = Regel { $number } wijzigen
log-line-remove = Regel { $number } weghalen
log-save = Vastleggen
log-later = Later afmaken
log-kept = Ctrl met Enter legt vast. Wat u typt, blijft op deze computer staan tot het is vastgelegd.
log-restored = Deze bijeenkomst was nog niet vastgelegd. Alles wat was getypt, staat er weer.
log-discard = Opnieuw beginnen
letters-new = ‘{ $name }’ als nieuwe naam
letters-none = Niets gevonden
letters-remove = { $name } weghalen
about-section = paragraaf
about-theme = thema
about-agreement = afspraak
about-agreement-title = Afspraak { $number }: { $title }
about-agreement-number = afspraak { $number }

## Inbreng

contribution-add = Inbreng toevoegen
contribution-save = Wijziging opslaan
contribution-title = Inbreng { $number }
contribution-number = Nr.
contribution-open = Inbreng { $number } openen
contribution-date = Datum
contribution-channel = Kanaal
contribution-party = Partij
contribution-party-help = Typ een paar letters en druk op Enter.
contribution-text = Inbreng
contribution-text-missing = Vul in wat is ingebracht.
contribution-about = Gaat over
contribution-told = Teruggekoppeld
contribution-untold = nog niet
channel-bijeenkomst = bijeenkomst
channel-e-mail = e-mail
channel-formulier = formulier
channel-brief = brief
channel-anders = anders
tell-back = Terugkoppeling vastleggen
tell-back-text =
    { $count ->
        [one] De partij weet wat er met deze inbreng is gedaan.
       *[other] De partijen weten wat er met deze inbreng ({ $count } keer) is gedaan.
    }
tell-back-date = Teruggekoppeld op
tell-back-confirm = Vastleggen
tell-back-undo = Toch nog niet teruggekoppeld
register-section = Paragraaf
register-all-parties = Alle partijen
register-all-sections = Alle paragrafen
register-about-section = over { $name }
register-count =
    { $count ->
        [one] 1 inbreng
       *[other] { $count } keer inbreng
    }
register-waiting = Alleen wat nog niet is teruggekoppeld
register-waiting-words = nog niet teruggekoppeld
register-filtered = { $matching } van { $total }: { $filter }
register-clear = Alles tonen
register-choose = Kiezen
register-choose-item = Inbreng { $number } kiezen
register-empty-title = Nog geen inbreng
register-empty-text = Alles wat partijen zeggen of schrijven, komt hier bij elkaar: uit bijeenkomsten, e-mails, formulieren en brieven.

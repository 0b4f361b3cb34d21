### Evidence, later versions of a norm, parties by themes, tables that leave.

evidence-title = Bewijs
evidence-lead = Alles wat laat zien dat een toetspunt klopt. Eén stuk bewijs kan bij meer toetspunten staan. Wat niet meer klopt, staat vooraan.
evidence-none = Er is nog geen bewijs
evidence-none-text = Open een toetspunt en voeg daar bewijs toe: een paragraaf, een bijeenkomst, een raadsbesluit, een bestand of een link.
evidence-filter = Toon
evidence-filter-all = alles
evidence-filter-unsound = wat niet meer klopt
evidence-filter-none = Al het bewijs klopt nog.
evidence-shown-all = { $count ->
    [one] 1 stuk bewijs
   *[other] { $count } stukken bewijs
}
evidence-shown-unsound = { $count } van { $total }: wat niet meer klopt
evidence-col-title = Wat
evidence-col-checks = Bij toetspunten
evidence-col-seen = Bekeken op
evidence-col-state = Stand
evidence-kind = Soort bewijs
evidence-kind-text = in woorden
evidence-kind-section = paragraaf
evidence-kind-meeting = bijeenkomst
evidence-kind-decision = raadsbesluit
evidence-kind-file = bestand
evidence-kind-link = link
evidence-state-geldig = geldig
evidence-state-ontbreekt = ontbreekt
evidence-state-verlopen = verlopen
evidence-state-gewijzigd = gewijzigd
evidence-existing = bewijs dat er al is
evidence-existing-which = Welk bewijs?
evidence-section = Welke paragraaf?
evidence-meeting = Welke bijeenkomst?
evidence-meeting-option = { $title } ({ $date })
evidence-decision-of = Besluit van welke raad?
evidence-subject-missing = Kies er een uit de lijst.
evidence-url-missing = Plak het adres, of kies een andere soort bewijs.
evidence-title-own = Andere omschrijving, als de naam niet genoeg zegt
evidence-choose-file = Bestand kiezen
evidence-file-help = Het bestand wordt in het werkboek bewaard. Ten hoogste 25 MB; pdf, Word, Excel, afbeelding, tekst of e-mail.
evidence-file-missing = Kies een bestand.
evidence-expires = Geldt tot en met
evidence-expires-help = Laat leeg als het niet verloopt.
evidence-until = Geldt tot en met { $date }
evidence-seen-on = Bekeken op { $date }
evidence-also = Ook bij { $checks }
evidence-open = Openen om te lezen
evidence-renew = Het klopt nog
evidence-confidential = vertrouwelijk
evidence-confidential-help = Vertrouwelijk: staat in geen enkel document
evidence-remove = Bewijs verwijderen
evidence-remove-title = Dit bewijs overal verwijderen?
evidence-remove-text = { $count ->
    [one] Het staat bij 1 toetspunt. Dit kan ongedaan worden gemaakt.
   *[other] Het staat bij { $count } toetspunten en gaat daar overal weg. Dit kan ongedaan worden gemaakt.
}

catalogue-links = Bij de hele toetsing
catalogue-evidence = Bewijs
catalogue-snapshots = Peildata
catalogue-reflection = Reflectie van de ambassadeur

release-open = Nieuwe versie van de norm inlezen
release-title = { $title }, versie { $version }
release-apply = In gebruik nemen
release-unchanged = { $count } toetspunten blijven gelijk, met hun antwoorden.
release-changes = { $count } wijzigingen
release-from = Nu:
release-to = Straks:
release-safe = Er gaat geen antwoord verloren. Alles samen is één stap, die ongedaan kan worden gemaakt.

retired-title = Vervallen ({ $count })
retired-about = Deze punten staan niet meer in de norm. Hun antwoorden blijven zichtbaar en tellen niet meer mee.
retired-dropped = vervallen sinds versie { $version }
retired-became = sinds versie { $version } bij { $checks }
retired-evidence = Bewijs: { $titles }

agreement-remarks = Reflectie ({ $count })
agreement-remarks-none = Nog geen opmerkingen
agreement-remarks-none-text = Hier staat wat de regio-ambassadeur over deze afspraak opmerkt, met wat de regio antwoordt.
agreement-remarks-all = Alle opmerkingen en antwoorden
agreement-remark-add = Opmerking toevoegen
check-remarks = Reflectie ({ $count })

agreement-work-matrix = Partijen en thema's
agreement-work-matrix-about = Wie over welk thema is gehoord, en wat nog ontbreekt.
matrix-tab = Partijen en thema's
matrix-title = Partijen en thema's
matrix-lead = Hoe vaak elke partij iets over een thema inbracht. Het wordt geteld uit de inbreng; er valt niets in te vullen.
matrix-all-themes = Over elk thema is minstens één partij gehoord.
matrix-silent = Nog niemand is gehoord over { $themes }.
matrix-party = Partij
matrix-meetings = Bijeenkomsten
matrix-gap = Wat ontbreekt
matrix-nothing = niets

table-export = Tabel bewaren
table-export-xlsx = Als Excel bewaren
table-export-csv = Als csv bewaren
table-exported = { $file } is bewaard.
table-open = Openen

review-title = Kopie voor reflectie
review-about = Gemaakt voor { $audience } op { $date }. Hierin kunnen alleen opmerkingen worden geschreven. Stuur het bestand daarna terug zoals het is.

command-evidence = Bewijs bekijken
command-snapshots = Peildata vastleggen en vergelijken
command-reflection = Reflectie van de ambassadeur
command-regions = Regio's naast elkaar leggen
command-matrix = Partijen en thema's bekijken

norm-trouble-title = Een latere versie van de norm is niet in gebruik
norm-trouble-safe = De antwoorden zijn er nog. Vraag om een nieuwere versie van het programma, of lees een verbeterd bestand in.

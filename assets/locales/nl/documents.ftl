### Words of the documents: titles, tables, standing sentences, warnings.
### Dutch at B1: short sentences, plain words.

## The documents that can be made

doc-kind-vision = Regiovisie
doc-kind-vision-about = De hele visie met voorblad, vaststelling per raad, samenvatting, inhoudsopgave, hoofdstukken en bijlagen.
doc-kind-vision-file = Regiovisie { $region } { $edition }
doc-kind-assessment = NvO-toetsing
doc-kind-assessment-about = Alle toetspunten van de norm en de wet, met werkstand, oordeel, toelichting en bewijs.
doc-kind-assessment-file = NvO-toetsing { $region } { $edition }
doc-kind-checks = Toetspunten en bewijs (Excel)
doc-kind-checks-about = Alle toetspunten, al het bewijs en alle opmerkingen als rekenblad, met filters.
doc-kind-checks-file = Toetspunten { $region } { $edition }
doc-kind-progress = Voortgangsrapportage
doc-kind-progress-about = Hoe de regio ervoor staat en wat er sinds de vorige peildatum is veranderd, met grafieken en tabellen.
doc-kind-progress-file = Voortgangsrapportage { $region } { $edition }
doc-kind-reflection = Reflectieverslag
doc-kind-reflection-about = De opmerkingen van de regio-ambassadeur per afspraak, met de antwoorden van de regio.
doc-kind-reflection-file = Reflectieverslag { $region } { $edition }
doc-kind-process = Procesbeschrijving
doc-kind-process-about = Hoe de regio tot de visie komt: doel, hoofdlijnen, stappen met partijen, vragen per consultatie, besluitmomenten en planning.
doc-kind-process-file = Procesbeschrijving { $region } { $edition }
doc-kind-planning = Planning (Excel)
doc-kind-planning-about = Stappen, taken, partijen, consultaties en besluitmomenten als rekenblad.
doc-kind-planning-file = Planning { $region } { $edition }
doc-kind-minutes = Verslag van een bijeenkomst
doc-kind-minutes-about = Wie er was, welke vragen zijn gesteld, wat partijen inbrachten en wat is afgesproken.
doc-kind-minutes-file = Verslag { $region } { $edition }
doc-kind-response = Reactienota
doc-kind-response-about = Alle inbreng op de visie met de reactie van de regio, op nummer, per thema of per hoofdstuk.
doc-kind-response-file = Reactienota { $region } { $edition }
doc-kind-calendar = Kalender (ics)
doc-kind-calendar-about = Alle stappen, taken, besluitmomenten en bijeenkomsten voor Outlook en andere agenda's. Een nieuwe kalender werkt de oude bij.
doc-kind-calendar-file = Kalender { $region } { $edition }
doc-kind-register = Register van inbreng (Excel)
doc-kind-register-about = Alle inbreng om rond te sturen. Antwoorden die erin worden gezet, kunnen weer worden overgenomen.
doc-kind-register-file = Register { $region } { $edition }
doc-kind-response-book = Inbreng en reacties (Excel)
doc-kind-response-book-about = Alle inbreng met de reacties als rekenblad, met filters.
doc-kind-response-book-file = Inbreng en reacties { $region } { $edition }

## Fields that a writer can use

doc-field-region = Naam van de regio
doc-field-period = Looptijd van de visie
doc-field-period-start = Eerste dag van de looptijd
doc-field-period-end = Laatste dag van de looptijd
doc-field-municipalities = Namen van de gemeenten
doc-field-municipality-count = Aantal gemeenten
doc-field-inhabitants = Aantal inwoners van alle gemeenten samen
doc-field-version = Naam van de versie
doc-field-version-date = Datum van de versie

## What is printed while a value is not known

doc-empty-region = (naam van de regio volgt)
doc-empty-period = (looptijd nog niet bekend)
doc-empty-date = (datum nog niet bekend)
doc-empty-municipalities = (gemeenten nog niet ingevuld)
doc-empty-inhabitants = (aantal inwoners nog niet bekend)
doc-empty-version = zonder nummer
doc-working-version = werkversie
doc-unknown-table = Hier hoort een tabel die het programma niet kent: { $name }.
doc-untitled = (zonder titel)
doc-section-empty = Hier staat nog geen tekst.

## The regiovisie

doc-vision-title = Regiovisie jeugdhulp
doc-vision-property-title = Regiovisie jeugdhulp { $region } { $period }
doc-vision-subject = Regiovisie jeugdhulp van de gemeenten in { $region }
doc-vision-header = Regiovisie jeugdhulp – { $region }
doc-version = versie { $name }
doc-contents = Inhoud
doc-annex = Bijlage { $number }

doc-cover-period = Looptijd: { $period }
doc-cover-no-period = Looptijd: nog niet bekend
doc-cover-municipalities = { $count ->
    [one] Gemeente: { $names }
   *[other] Gemeenten: { $names }
}
doc-cover-status = Status: { $status }, { $version }
doc-cover-date = Datum: { $date }
doc-remark-draft = Dit is een concept. De tekst kan nog veranderen.
doc-remark-consultation = Dit is een concept voor de consultatie. Reageren kan nog. De tekst kan daarna veranderen.
doc-fictional-vision = Fictief voorbeeld. De regio, de gemeenten, de cijfers en de besluiten in dit stuk zijn verzonnen.

doc-adoption-title = Vaststelling
doc-adoption-caption = Vaststelling door de gemeenteraden
doc-adoption-all = { $total ->
    [one] De gemeenteraad heeft de regiovisie vastgesteld.
   *[other] Alle { $total } gemeenteraden hebben de regiovisie vastgesteld.
}
doc-adoption-some = { $adopted ->
    [0] { $total ->
        [one] De gemeenteraad heeft de regiovisie nog niet vastgesteld.
       *[other] Nog geen van de { $total } gemeenteraden heeft de regiovisie vastgesteld.
    }
    [one] 1 van de { $total } gemeenteraden heeft de regiovisie vastgesteld.
   *[other] { $adopted } van de { $total } gemeenteraden hebben de regiovisie vastgesteld.
}
doc-adoption-differs = Let op: de raden hebben niet allemaal dezelfde versie vastgesteld. Het gaat om de versies { $versions }.

## Captions of live tables

doc-table-municipalities = Gemeenten in de regio
doc-table-functions = Functies van jeugdhulp en de lijsten waarop zij staan
doc-table-concordance = Norm en wet, en waar zij staan in deze visie
doc-table-planning = Stappen van het proces
doc-table-parties = Partijen die zijn gehoord
doc-table-meetings = Bijeenkomsten
doc-table-decisions = Besluiten van colleges en gemeenteraden
doc-table-versions = Versies van deze visie

## Instead of an empty table

doc-none-municipalities = Er zijn nog geen gemeenten ingevuld.
doc-none-facts = In deze tabel is nog niets ingevuld.
doc-none-functions = Er zijn nog geen functies ingevuld.
doc-none-planning = De stappen van het proces zijn nog niet gepland.
doc-none-parties = Er zijn nog geen betrokken partijen ingevuld.
doc-none-meetings = Er zijn nog geen bijeenkomsten vastgelegd.
doc-none-councils = Er zijn nog geen besluiten van gemeenteraden ingevuld.
doc-none-versions = Er is nog geen versie vastgelegd.
doc-none-requirements = Er zijn geen afspraken of wettelijke onderdelen bekend.
doc-none-sections = De visie heeft nog geen hoofdstukken.
doc-none-checks = Hier horen geen toetspunten bij.

## Heads of columns

doc-col-municipality = Gemeente
doc-col-cbs = CBS-code
doc-col-inhabitants = Inwoners
doc-col-function = Functie
doc-col-lists = Staat op
doc-col-scale = Schaal
doc-col-step = Stap
doc-col-planned = Gepland
doc-col-actual = Werkelijk
doc-col-party = Partij
doc-col-role = Rol
doc-col-meetings = Bijeenkomsten
doc-col-input = Inbreng
doc-col-first-heard = Voor het eerst gehoord
doc-col-date = Datum
doc-col-meeting = Bijeenkomst
doc-col-attended = Aanwezig
doc-col-college-date = College
doc-col-council-date = Raad van
doc-col-handling = Behandeling
doc-col-outcome = Uitkomst
doc-col-number = Nummer
doc-col-version = Versie
doc-col-status = Status
doc-col-changes = Wat is veranderd
doc-col-norm-or-law = Norm of wet
doc-col-subject = Onderwerp
doc-col-sections = Staat in
doc-col-group = Afspraak of onderdeel
doc-col-state = Stand
doc-col-norm-met = Eisen gehaald (K)
doc-col-law-met = Onderdelen gehaald (W)
doc-col-advice-judged = Adviezen beoordeeld (A)
doc-col-check = Nr.
doc-col-question = Vraag
doc-col-verdict = Oordeel
doc-col-answer = Toelichting en bewijs
doc-col-owner = Eigenaar
doc-col-target-date = Streefdatum

## Cells

doc-row-total = Samen
doc-cell-none = –
doc-cell-unknown = nog niet bekend
doc-cell-no-date = nog geen datum
doc-cell-no-decision = nog geen besluit
doc-cell-no-note = geen toelichting
doc-cell-no-role = nog niet afgesproken
doc-cell-not-chosen = nog niet gekozen
doc-cell-own-list = eigen functie van de regio
doc-cell-not-planned = nog niet gepland
doc-cell-not-begun = nog niet begonnen
doc-cell-not-heard = nog niet gehoord
doc-cell-nobody = niet vastgelegd
doc-cell-nobody-yet = nog niemand
doc-cell-no-section = nog geen paragraaf
doc-cell-no-binding = geen eisen
doc-cell-no-advice = geen adviezen
doc-span = { $start } t/m { $end }
doc-span-from = vanaf { $start }
doc-span-until = tot en met { $end }
doc-meeting = { $title } ({ $kind })
doc-some-of = { $some } van { $all }
doc-agreement = Afspraak { $number }
doc-concordance-note = Deze tabel wijst de weg en is geen oordeel. Staat er een heel hoofdstuk, dan horen de paragrafen daarvan er ook bij. Controleer de wettekst op wetten.overheid.nl.

## The NvO-toetsing

doc-assessment-title = NvO-toetsing
doc-assessment-property-title = NvO-toetsing { $region }, peildatum { $date }
doc-assessment-subject = Waar de gemeenten in { $region } staan tegenover de norm en de wet
doc-assessment-header = NvO-toetsing – { $region }
doc-assessment-version = peildatum { $date }
doc-assessment-date = Peildatum { $date }
doc-assessment-remark = De regio heeft deze oordelen zelf gegeven. Het is een momentopname, geen keurmerk.
doc-fictional-assessment = Fictief voorbeeld. De regio, de oordelen en het bewijs in dit stuk zijn verzonnen.

doc-reading-title = Leeswijzer
doc-header-fictional = { $header } (fictief voorbeeld)
doc-reading-norms = Dit stuk laat zien hoe de gemeenten in de regio ervoor staan. Het toetst aan: { $norms }.
doc-reading-what = Eerst komt een overzicht. Daarna volgt elk toetspunt met het oordeel, de toelichting en het bewijs. Toetspunten die een eis zijn, hebben elk een eigen kop. De adviezen staan per afspraak in een tabel.
doc-reading-kinds = Drie soorten toetspunten
doc-reading-kind-K = een eis uit de tekst van de norm. Een afspraak voldoet pas als al haar eisen voldoen of met een geldige reden niet van toepassing zijn.
    .name = Norm (K)
doc-reading-kind-W = een onderdeel van de wet. Dit stuk vat de wet samen en vervangt haar niet. Controleer de geldende tekst op wetten.overheid.nl.
    .name = Wet (W)
doc-reading-kind-A = een advies uit de routekaart bij de norm. Adviezen tellen apart. Een goed gevolgd advies maakt een gemiste eis niet goed.
    .name = Advies (A)
doc-reading-no-average = Dit stuk geeft geen cijfers en geen gemiddelden. De stand van een afspraak volgt uit de eis die het verst achterloopt. Zijn nog niet alle eisen beoordeeld, dan is de stand hoogstens ‘in ontwikkeling’.
doc-reading-scale = De schaal
doc-reading-scale-ours = De norm en de wet kennen geen schaal van oordelen. Deze schaal is een hulpmiddel van het programma waarmee dit stuk is gemaakt.
doc-reading-verdict-niet-beoordeeld = de regio heeft nog geen oordeel gegeven.
    .name = Niet beoordeeld
doc-reading-verdict-nog-niet = er is nog niets of bijna niets geregeld.
    .name = Nog niet
doc-reading-verdict-in-ontwikkeling = er wordt aan gewerkt, maar het is nog niet af.
    .name = In ontwikkeling
doc-reading-verdict-grotendeels = het meeste is geregeld, een deel ontbreekt.
    .name = Grotendeels
doc-reading-verdict-voldoet = het is geregeld en de regio kan dat laten zien.
    .name = Voldoet
doc-reading-verdict-nvt = het toetspunt geldt hier niet. Dat kan alleen om een reden die bij het toetspunt hoort.
    .name = Niet van toepassing
doc-reading-work = De werkstand staat los van het oordeel. Zij zegt hoever het werk is: te doen, mee bezig, ter beoordeling of gereed.
doc-reading-facts = Soms zeggen vastgelegde feiten, zoals datums en besluiten, iets anders dan het oordeel. Dan staat dat bij het toetspunt. Het oordeel blijft van de regio.

doc-state-title = De stand op een rij
doc-state-agreements-met = { $met ->
    [0] Nog geen van de { $total } afspraken voldoet.
    [one] 1 van de { $total } afspraken voldoet.
   *[other] { $met } van de { $total } afspraken voldoen.
}
doc-state-caption = Stand per onderdeel: { $catalogue }
doc-state-advice-only = Onderdelen zonder eisen staan niet in de norm zelf. Hun stand volgt uit de adviezen. Zij tellen niet mee bij de afspraken die voldoen.
doc-open-title = Wat nog niet voldoet
doc-open-count = { $count ->
    [one] Eén eis uit norm of wet voldoet nog niet.
   *[other] { $count } eisen uit norm en wet voldoen nog niet.
}
doc-open-none = Alle eisen uit norm en wet voldoen of zijn met een geldige reden niet van toepassing.
doc-open-caption = Eisen uit norm en wet die nog niet voldoen

doc-route = Route { $number }. { $title }
doc-route-outside = Route { $number }. { $title } (buiten de norm)
doc-group-agreement = { $word } { $number }. { $title }
doc-group-coherence = { $title } (vier vragen bij alle afspraken)
doc-group-learning = { $title } (buiten de norm)
doc-group-article = Artikel { $number }. { $title }
doc-group-state = Stand: { $state }.
doc-group-norm-met = Eisen gehaald: { $count }.
doc-group-law-met = Wettelijke onderdelen gehaald: { $count }.
doc-group-advice-judged = Adviezen beoordeeld: { $count }.

doc-check-verdict = Oordeel:
doc-check-work = Werkstand: { $work }.
doc-check-kind = Soort: { $kind } ({ $letter }).
doc-check-note = Toelichting:
doc-check-no-note = Er is nog geen toelichting.
doc-check-evidence = Bewijs:
doc-check-no-evidence = Er is nog geen bewijs vastgelegd.
doc-evidence-untitled = (bewijs zonder titel)
doc-evidence-seen = (bekeken op { $date })
doc-check-care = Eigenaar: { $owner }. Streefdatum: { $date }.
doc-check-owner = Eigenaar: { $owner }.
doc-check-no-owner = nog niemand
doc-check-no-date = nog niet bepaald
doc-check-not-applicable = Niet van toepassing mag hier om deze reden: { $reason }.
doc-check-never-not-applicable = Let op: bij dit toetspunt kan ‘niet van toepassing’ niet. Geef een ander oordeel.
doc-check-contradicts = Let op: de vastgelegde feiten wijzen op ‘{ $verdict }’. { $reason }
doc-check-source = Bron: { $source }.
doc-check-no-source = nog niet ingevuld
doc-check-in-force = Geldt sinds: { $since }.
doc-check-law = Controleer de geldende tekst op wetten.overheid.nl.
doc-check-see-also = Zie ook:
doc-advice-caption = Adviezen bij: { $group }
doc-advice-owner = Eigenaar: { $owner }
doc-advice-date = Streefdatum: { $date }
doc-advice-nothing = nog geen toelichting of bewijs

## Warnings after an export

doc-warn-in-section = { $place }: { $what }
doc-warn-unknown-field = het veld ‘{ $name }’ bestaat niet. Kies een ander veld of typ de tekst zelf.
doc-warn-empty-field = het veld ‘{ $name }’ heeft nog geen waarde. Vul die in bij de gegevens van de regio of de versie.
doc-warn-unknown-table = de tabel ‘{ $name }’ bestaat niet. Kies een andere tabel.
doc-warn-no-text = hier staat nog geen tekst.
doc-warn-no-alt = een afbeelding heeft geen beschrijving voor wie haar niet kan zien. Voeg die toe.
doc-warn-foreign-picture = de afbeelding ‘{ $name }’ staat niet in het werkboek. In het document staat alleen de beschrijving.
doc-warn-no-table-header = een tabel heeft geen koprij: { $name }. Geef elke kolom een naam.
doc-warn-skipped-level = de tussenkop ‘{ $name }’ slaat een niveau over. In het document is dat rechtgezet.
doc-warn-broken-link = de verwijzing ‘{ $name }’ leidt nergens heen. In het document is zij gewone tekst.
doc-warn-missing-note = de voetnoot ‘{ $name }’ heeft geen tekst. In het document is het nootteken weggelaten.
doc-warn-agreement = Geen paragraaf hoort bij afspraak { $name } ({ $title }). Koppel er een.
doc-warn-law = Geen paragraaf hoort bij wettelijk onderdeel { $name } ({ $title }). Koppel er een.
doc-warn-no-concordance = De visie heeft geen tabel die laat zien waar norm en wet staan. Voeg de bijlage met de concordantie toe.
doc-warn-no-functions = De visie heeft geen functietabel. Voeg de bijlage met de functietabel toe.
doc-warn-contradicts = Bij toetspunt { $name } zeggen de vastgelegde feiten iets anders dan het oordeel.

## Evidence, remarks and checks that have gone

doc-check-confirmed = Bevestigd op { $date } op grond van deze feiten: { $reason }
doc-check-see-also-answer = { "" } (eigen oordeel: { $verdict }; bron: { $source })
doc-evidence-until = (geldt tot en met { $date })
doc-remark-head = { $kind ->
    [waarneming] Waarneming
    [vraag] Vraag
   *[advies] Advies
} van { $author }, { $date }:
doc-remark-reply = Antwoord van { $author }, { $date }:
doc-remark-no-reply = De regio heeft hier nog niet op geantwoord.
doc-retired-head = { $count ->
    [one] Eén punt staat niet meer in de norm:
   *[other] { $count } punten staan niet meer in de norm:
}
doc-retired-dropped = (oordeel was: { $verdict }). Vervallen sinds versie { $version } van de norm.
doc-retired-became = (oordeel was: { $verdict }). Sinds versie { $version } van de norm staat dit bij { $became }.

## Spreadsheets

doc-checks-property-title = Toetspunten en bewijs { $region }
doc-table-property-title = { $title }
doc-table-file = { $title } { $region }
doc-sheet-checks = Toetspunten
doc-sheet-evidence = Bewijs
doc-sheet-remarks = Opmerkingen
doc-col-catalogue = Norm of wet
doc-col-kind = Soort
doc-col-name = Naam
doc-col-work = Werkstand
doc-col-proposed = Voorstel
doc-col-reason = Feiten
doc-col-contradicts = Feiten spreken tegen
doc-col-note = Toelichting
doc-col-evidence = Bewijs
doc-col-source = Bron
doc-col-evidence-kind = Soort bewijs
doc-col-points-to = Waar het staat
doc-col-checks = Bij toetspunten
doc-col-seen = Bekeken op
doc-col-expires = Geldt tot en met
doc-col-evidence-state = Stand
doc-col-remark = Opmerking
doc-col-author = Van wie
doc-col-reply = Antwoord
doc-col-reply-date = Antwoord op

## Comparison of peildata

doc-comparison-title = Vergelijking van peildata
doc-comparison-file = Vergelijking { $region } { $from } en { $to }
doc-comparison-property-title = Vergelijking van peildata { $region }, { $from } en { $to }
doc-comparison-subject = Wat er tussen twee peildata is veranderd in { $region }
doc-comparison-header = Vergelijking van peildata – { $region }
doc-comparison-moments = Van { $from } naar { $to }
doc-comparison-summary = In het kort
doc-comparison-groups = Afspraken
doc-comparison-groups-caption = Elke afspraak en elk wetsartikel, toen en nu
doc-comparison-checks = Toetspunten
doc-comparison-checks-caption = Toetspunten die zijn veranderd
doc-comparison-others = Verder
doc-comparison-others-caption = Wat er verder is veranderd
doc-comparison-none = Hierin is niets veranderd.
doc-comparison-binding = eerst { $before }, daarna { $after } van { $total }
doc-col-before = Toen
doc-col-after = Nu
doc-col-binding-met = Eisen gehaald
doc-col-what = Wat er veranderde
doc-col-area = Onderdeel

## Reflectieverslag

doc-reflection-title = Reflectieverslag
doc-reflection-property-title = Reflectieverslag { $region }, { $date }
doc-reflection-subject = Opmerkingen van de regio-ambassadeur bij de toetsing van { $region }
doc-reflection-header = Reflectieverslag – { $region }
doc-reflection-remark = De ambassadeur geeft geen cijfers en geen rangorde. Dit verslag bevat waarnemingen, vragen en adviezen, met wat de regio erop antwoordde.
doc-reflection-overview = Overzicht
doc-reflection-none = Er zijn nog geen opmerkingen.
doc-reflection-count = { $count ->
    [one] Er is 1 opmerking.
   *[other] Er zijn { $count } opmerkingen.
} { $replied ->
    [0] Op geen ervan heeft de regio al geantwoord.
   *[other] Op { $replied } ervan heeft de regio geantwoord.
}
doc-reflection-caption = Opmerkingen per afspraak
doc-col-observations = Waarnemingen
doc-col-questions = Vragen
doc-col-advices = Adviezen
doc-col-replied = Beantwoord

## Voortgangsrapportage

doc-progress-title = Voortgangsrapportage
doc-progress-property-title = Voortgangsrapportage { $region }, peildatum { $date }
doc-progress-subject = Hoe de gemeenten in { $region } ervoor staan en wat er is veranderd
doc-progress-header = Voortgangsrapportage – { $region }
doc-progress-standing = Hoe de regio ervoor staat
doc-progress-scale = De oordelen zijn van de regio zelf. Een afspraak is pas gehaald als elke eis is gehaald; adviezen tellen daarin niet mee.
doc-progress-standing-chart = Eisen per afspraak en wetsartikel
doc-progress-standing-alt = Staafdiagram van gehaalde, niet gehaalde en niet beoordeelde eisen per afspraak en wetsartikel. { $words } Dezelfde getallen staan in de tabel hieronder.
doc-progress-standing-caption = Eisen per afspraak en wetsartikel
doc-progress-standing-table = Eisen per afspraak en wetsartikel, in getallen
doc-col-planned-start = Gepland van
doc-col-planned-end = Gepland tot en met
doc-col-actual-start = Begonnen
doc-col-actual-end = Klaar
doc-col-met = Gehaald
doc-col-not-met = Niet gehaald
doc-col-unjudged = Niet beoordeeld
doc-progress-since = Wat er is veranderd
doc-progress-no-since = Er is geen eerdere peildatum om mee te vergelijken.
doc-progress-since-when = Vergeleken met de peildatum “{ $name }” van { $date }:
doc-progress-process = Het proces
doc-progress-no-dates = Voor de stappen zijn nog geen datums ingevuld.
doc-progress-process-chart = De vijf stappen
doc-progress-planned = Gepland
doc-progress-actual = Zoals het liep
doc-progress-today = Peildatum { $date }
doc-progress-process-alt = Tijdlijn van de vijf stappen, met wat was gepland en hoe het liep. Dezelfde datums staan in de tabel hieronder.
doc-progress-process-caption = De vijf stappen, gepland en zoals het liep
doc-progress-process-table = De vijf stappen in datums
doc-progress-councils = De raden
doc-progress-decided = { $decided } van { $total } raden hebben besloten.
doc-progress-councils-table = Besluiten van de raden
doc-cell-undecided = nog geen besluit
doc-progress-goals = De hoofddoelen
doc-progress-no-goals = Er zijn nog geen hoofddoelen vastgelegd.
doc-progress-not-measured = Hiervoor is nog niet gemeten.
doc-progress-aim = doel { $value }
doc-progress-aimed = Het doel is { $value }.
doc-progress-measured = Van { $first } op { $first_date } naar { $last } op { $last_date } ({ $unit }).
doc-progress-measured-once = Gemeten op { $first_date }: { $first } ({ $unit }).
doc-progress-goal-table = Metingen ({ $unit })
doc-col-value = Gemeten
doc-col-goal = Doel
doc-progress-attention = Wat aandacht vraagt
doc-progress-nothing = Er is nu niets dat bijzondere aandacht vraagt.

## Procesbeschrijving

doc-not-filled = Nog niet ingevuld.
doc-cell-not-filled = nog niet ingevuld
doc-cell-whole-step = de hele stap
doc-cell-not-done = nog niet klaar
doc-cell-not-decided = nog niet besloten
doc-col-chapter = Hoofdstuk
doc-col-theme = Thema
doc-col-task = Taak
doc-col-done = Klaar op
doc-col-decision = Besluit
doc-col-body = Wie besluit
doc-col-about = Waarover
doc-col-decided-on = Besloten op
doc-col-period = Periode
doc-col-first-day = Eerste dag
doc-col-last-day = Laatste dag
doc-col-purpose = Waarvoor
doc-col-consultation = Consultatie
doc-col-parties = Partijen

doc-process-title = Procesbeschrijving regiovisie
doc-process-property-title = Procesbeschrijving regiovisie { $region }
doc-process-subject = Hoe de gemeenten in { $region } samen met partijen tot een regiovisie komen
doc-process-header = Procesbeschrijving – { $region }
doc-process-date = Stand op { $date }
doc-process-adopted = Vastgesteld door { $by } op { $date }
doc-process-adopted-by-none = (wie vaststelde, volgt)
doc-process-not-adopted = Nog niet vastgesteld
doc-process-status-adopted = vastgesteld
doc-process-remark = Dit stuk zegt vooraf wie wanneer meepraat, waarover, en wie besluit.
doc-fictional-process = Fictief voorbeeld. De regio, de partijen en de datums in dit stuk zijn verzonnen.
doc-process-goal = Doel en aanleiding
doc-process-goal-what = Doel van het proces
doc-process-goal-why = Aanleiding
doc-process-guiding = Uitgangspunten
doc-process-outline = De visie in grote lijnen
doc-process-outline-caption = Hoofdstukken en paragrafen van de visie
doc-process-steps = Stappen en partijen
doc-process-step = Stap { $number }. { $title }
doc-process-no-purpose = Waarvoor deze stap is, is nog niet ingevuld.
doc-process-step-facts = Gepland: { $planned }. Werkelijk: { $actual }. Eigenaar: { $owner }.
doc-process-no-parties = Bij deze stap zijn nog geen partijen ingevuld.
doc-process-parties-caption = Partijen bij: { $step }
doc-process-tasks-caption = Taken bij: { $step }
doc-process-questions = Vragen per consultatie
doc-process-consultation = Soort: { $kind }. Stap: { $step }. Datum: { $date }. Met: { $parties }.
doc-process-no-questions = De vragen voor deze consultatie zijn nog niet ingevuld.
doc-process-moments = Besluitmomenten en wie besluit
doc-process-moments-caption = Besluitmomenten
doc-process-planning = Planning
doc-process-today = Stand op { $date }
doc-process-planning-alt = Tijdlijn van de stappen en de besluitmomenten, met wat was gepland en hoe het liep. Dezelfde datums staan in de tabellen van dit stuk.
doc-process-planning-caption = Stappen en besluitmomenten, gepland en zoals het liep
doc-process-dates-caption = De stappen in datums
doc-process-periods = Vakanties en reces
doc-process-periods-caption = Vakanties en reces in deze periode

doc-planning-property-title = Planning regiovisie { $region }
doc-sheet-steps = Stappen
doc-sheet-tasks = Taken
doc-sheet-parties = Partijen per stap
doc-sheet-consultations = Consultaties
doc-sheet-moments = Besluitmomenten
doc-sheet-periods = Vakanties en reces

doc-warn-empty-part = Het onderdeel ‘{ $name }’ is nog niet ingevuld.
doc-warn-no-parties = Bij ‘{ $name }’ zijn nog geen partijen ingevuld.
doc-warn-no-questions = Bij de consultatie ‘{ $name }’ zijn nog geen vragen ingevuld.
doc-warn-no-body = Bij het besluit ‘{ $name }’ staat nog niet wie besluit.

## Words of others

doc-words-summary = Samenvatting:
doc-words-withheld = Niet opgenomen: deze tekst is vertrouwelijk of kan naar een persoon leiden.
doc-warn-withheld = Inbreng waarvan tekst niet is opgenomen: { $name }.

## Verslag of a meeting

doc-minutes-title = Verslag: { $title }
doc-minutes-subject = Verslag van een bijeenkomst over de regiovisie van { $region }: { $title }
doc-minutes-header = Verslag { $title } – { $region }
doc-minutes-facts = Soort: { $kind }. Datum: { $date }. Plaats: { $place }.
doc-fictional-minutes = Fictief voorbeeld. De regio, de partijen en wat zij zeggen zijn verzonnen.
doc-minutes-withheld = { $count ->
    [one] Van 1 keer inbreng is de tekst niet opgenomen. De inbreng telt wel mee.
   *[other] Van { $count } keer inbreng is de tekst niet opgenomen. Die inbreng telt wel mee.
}
doc-minutes-present = Aanwezig
doc-minutes-nobody = Er is nog niet ingevuld wie er waren.
doc-minutes-people = { $count ->
    [one] { $name } (1 persoon)
   *[other] { $name } ({ $count } personen)
}
doc-minutes-agenda = Agenda
doc-minutes-no-agenda = Er is geen agenda ingevuld.
doc-minutes-questions = Vragen die zijn gesteld
doc-minutes-question-caption = Inbreng bij vraag { $number }
doc-minutes-no-input = Hierop is geen inbreng vastgelegd.
doc-minutes-notes = Wat er is besproken
doc-minutes-no-notes = Er zijn geen aantekeningen.
doc-minutes-input = Inbreng
doc-minutes-other-input = Overige inbreng
doc-minutes-agreements = Wat er is afgesproken
doc-minutes-no-agreements = Er zijn geen afspraken vastgelegd.
doc-col-themes = Thema’s
doc-col-section = Paragraaf

## Reactienota

doc-response-title = Reactienota
doc-response-property-title = Reactienota regiovisie { $region }, { $edition }
doc-response-subject = Inbreng op de regiovisie van de gemeenten in { $region }, met de reacties
doc-response-header = Reactienota – { $region }
doc-response-about = Bij de regiovisie, { $edition }
doc-fictional-response = Fictief voorbeeld. De regio, de partijen, de inbreng en de reacties in dit stuk zijn verzonnen.
doc-response-status = Status: { $audience }
doc-audience-internal = voor intern gebruik
doc-audience-council = voor de gemeenteraden
doc-audience-public = openbaar
doc-response-reading = Hoe deze nota gelezen wordt
doc-response-what = Deze nota laat zien welke inbreng er is op de regiovisie ({ $edition }) en wat de gemeenten in de regio ermee doen. Eerst staat de inbreng in cijfers. Daarna volgt alle inbreng met de reactie. Elke inbreng heeft een nummer en staat er één keer in.
doc-response-layout-single = De inbreng staat op nummer in één tabel. Krijgt inbreng dezelfde reactie als eerdere inbreng, dan staat erbij onder welk nummer die reactie staat.
doc-response-layout-theme = De inbreng staat per thema. Hoort inbreng bij meer thema’s, dan staat zij bij het eerste thema en zijn de andere genoemd. Inbreng met een gezamenlijke reactie staat bij elkaar, bij het thema van het laagste nummer.
doc-response-layout-chapter = De inbreng staat per hoofdstuk van de visie. Inbreng met een gezamenlijke reactie staat bij elkaar, bij het hoofdstuk van het laagste nummer.
doc-response-reading-answers = Wat de reacties betekenen
doc-response-reading-proposal = Staat bij een reactie dat zij een voorstel is, dan is zij nog niet bevestigd en kan zij veranderen.
doc-response-reading-words = Hoe de inbreng is weergegeven
doc-response-reading-summary = Waar ‘Samenvatting’ voor staat, is de inbreng ingekort door de regio. Andere inbreng staat er in de woorden van de partij.
doc-response-reading-code = Onder de partij staat een organisatie of een code. Een code staat er waar een naam naar een persoon kan leiden.
doc-response-reading-withheld = { $count ->
    [0] Alle inbreng is opgenomen. Er is geen tekst weggelaten.
    [one] Van 1 keer inbreng is tekst niet opgenomen, omdat die vertrouwelijk is of naar een persoon kan leiden. Deze inbreng telt wel mee en heeft wel een plaats in deze nota.
   *[other] Van { $count } keer inbreng is tekst niet opgenomen, omdat die vertrouwelijk is of naar een persoon kan leiden. Deze inbreng telt wel mee en heeft wel een plaats in deze nota.
}

doc-disposition-adopted = overgenomen
doc-disposition-adopted-means = de visie is of wordt hierop aangepast.
doc-disposition-partly = deels overgenomen
doc-disposition-partly-means = een deel is verwerkt in de visie. De reactie zegt welk deel niet, en waarom.
doc-disposition-declined = niet overgenomen
doc-disposition-declined-means = de visie verandert hierdoor niet. De reactie zegt waarom.
doc-disposition-noted = ter kennisname
doc-disposition-noted-means = de regio heeft het gelezen. Het vraagt geen aanpassing van de visie.
doc-disposition-forwarded = doorgezet
doc-disposition-forwarded-means = het hoort bij een ander onderwerp of een andere organisatie en is daar neergelegd.
doc-disposition-none = nog niet beantwoord
doc-disposition-none-means = er is nog geen reactie.

doc-response-counts = De inbreng in cijfers
doc-response-none = Er is nog geen inbreng.
doc-response-counted = { $count ->
    [one] Er is 1 keer inbreng.
   *[other] Er is { $count } keer inbreng.
} { $open ->
    [0] Alles is beantwoord.
   *[other] Nog niet beantwoord: { $open }.
}
doc-response-proposals = { $count ->
    [one] 1 reactie is een voorstel en nog niet bevestigd.
   *[other] { $count } reacties zijn een voorstel en nog niet bevestigd.
}
doc-response-decisions-caption = Inbreng naar reactie
doc-response-per-theme = Inbreng per thema
doc-response-per-chapter = Inbreng per hoofdstuk
doc-response-per-party = Inbreng per soort partij
doc-response-first-theme = Inbreng met meer thema’s telt één keer, bij het eerste thema.
doc-response-no-theme = Zonder thema
doc-response-no-chapter = Zonder hoofdstuk
doc-response-no-party = Partij niet bekend
doc-response-chart-alt = Staafdiagram van de inbreng, verdeeld naar reactie. Dezelfde getallen staan in de tabel hieronder.
doc-response-items = Inbreng en reacties
doc-response-items-caption = Alle inbreng, op nummer
doc-response-part-caption = Inbreng bij: { $part }
doc-response-single = Overige inbreng
doc-response-shared = Gezamenlijke reactie
doc-response-answers = Reactie op inbreng { $numbers }, van: { $parties }.
doc-response-change = Tekstwijziging:
doc-response-no-change = geen tekstwijziging
doc-response-no-reason = Er is nog geen toelichting.
doc-response-same = Zelfde reactie als bij nummer { $number }.
doc-response-proposal = { $word } (voorstel, nog niet bevestigd)
doc-response-themes = { $count ->
    [one] Thema: { $themes }
   *[other] Thema’s: { $themes }
}
doc-response-quote = ‘{ $quote }’
doc-response-whole = de hele visie
doc-response-wording = Voorgestelde tekst:
doc-response-told = Op { $date } teruggekoppeld
doc-response-not-told = Nog niet teruggekoppeld
doc-col-from = Van wie
doc-col-response = Reactie
doc-col-change = Tekstwijziging
doc-col-change-told = Tekstwijziging en terugkoppeling
doc-col-told-back = Teruggekoppeld
doc-col-disposition = Verwerking
doc-col-count = Aantal
doc-col-organisation = Organisatie of code
doc-col-channel = Kanaal
doc-col-quote = Passage
doc-col-wording = Voorgestelde tekst
doc-col-group-answer = Gezamenlijke reactie
doc-col-reason-given = Reactie
doc-sheet-response = Inbreng en reacties
doc-response-book-property-title = Inbreng en reacties { $region }
doc-warn-unanswered = Inbreng zonder reactie: { $name }.
doc-warn-unconfirmed = Reacties die nog niet zijn bevestigd: { $name }.

### Words of the core: errors, names of commands, vocabularies, proposals, attention.

count-checks = { $count ->
    [one] 1 toetspunt
   *[other] { $count } toetspunten
}

## Vocabularies

work-te-doen = te doen
work-mee-bezig = mee bezig
work-ter-beoordeling = ter beoordeling
work-gereed = gereed

verdict-niet-beoordeeld = niet beoordeeld
verdict-nog-niet = nog niet
verdict-in-ontwikkeling = in ontwikkeling
verdict-grotendeels = grotendeels
verdict-voldoet = voldoet
verdict-nvt = niet van toepassing

kind-K = norm
kind-A = advies
kind-W = wet

meeting-interview = interview
meeting-bijeenkomst = bijeenkomst
meeting-adviestafel = adviestafel
meeting-technische-sessie = technische sessie
meeting-raadsbijeenkomst = raadsbijeenkomst
meeting-bovenregionaal-overleg = bovenregionaal overleg
meeting-anders = anders

state-leeg = leeg
state-concept = concept
state-ter-beoordeling = ter beoordeling
state-gereed = gereed

status-concept = concept
status-consultatie = consultatie
status-definitief = definitief

outcome-ongewijzigd = ongewijzigd vastgesteld
outcome-aanvullend-beslispunt = vastgesteld met aanvullend beslispunt
outcome-gewijzigd = gewijzigd vastgesteld
outcome-verworpen = verworpen
outcome-aangehouden = aangehouden

item-hamerstuk = hamerstuk
item-bespreekstuk = bespreekstuk

## Errors: what happened, what is safe, what to do now

someone = Iemand anders
unknown-user = onbekend
some-machine = een andere computer

field-fact = Dit veld
field-row-name = Naam van de rij
field-region-name = Naam van de regio
field-municipality-name = Naam van de gemeente
field-party-name = Naam van de partij
field-meeting-title = Titel van de bijeenkomst
field-task-title = Titel van de taak
field-period-name = Naam van de periode
field-advice-title = Onderwerp van het advies
field-advice-text = Tekst van het advies
field-reply-date = Datum van de reactie
field-response-reason = Reactie
field-erased-word = Naam of woord
field-contribution-text = Tekst van de inbreng
field-section-title = Titel van de paragraaf
field-version-name = Naam van de versie
field-evidence-title = Omschrijving van het bewijs
field-evidence-file = Het bestand
field-evidence-subject = Waar het bewijs staat
field-snapshot-name = Naam van de peildatum
field-remark-text = Tekst van de opmerking
field-audience = Voor wie de kopie is
field-user-name = Uw naam
field-label = Omschrijving

noun-meeting = Deze bijeenkomst
noun-contribution = Deze inbreng
noun-section = Deze paragraaf
noun-party = Deze partij
noun-municipality = Deze gemeente
noun-evidence = Dit bewijs
noun-fact = Deze rij
noun-snapshot = Deze peildatum
noun-remark = Deze opmerking
noun-answer = Dit antwoord

io-not-found = de map bestaat niet
io-denied = schrijven of lezen is hier niet toegestaan
io-full = de schijf is vol
io-busy = het bestand is open in een ander programma
io-folder = op die plek staat een map
io-no-folder = een deel van het pad is een bestand en geen map
io-not-text = het is geen leesbare tekst

error-not-found =
    .what = Het werkboek { $path } is er niet (meer).
    .safe = Er is niets gewijzigd.
    .next = Controleer de naam en de map, of kies een ander werkboek.
error-not-a-workbook =
    .what = Het bestand { $path } is geen werkboek van Regiovisie.
    .safe = Het bestand is niet aangeraakt.
    .next = Kies een bestand dat eindigt op .regiovisie.
error-foreign-schema =
    .what = Het bestand { $path } heeft een indeling die dit programma niet kent.
    .safe = Het bestand is niet aangeraakt.
    .next = Vraag de afzender om het oorspronkelijke werkboek, of herstel een reservekopie.
error-damaged =
    .what = Het werkboek { $path } is beschadigd ({ $detail }).
    .safe = Er is niets aan het bestand veranderd, zodat herstel mogelijk blijft.
    .next = Maak een kopie van het bestand en open een reservekopie of een eerder verstuurd werkboek.
error-newer =
    .what = Het werkboek { $path } is gemaakt met een nieuwere versie van het programma (indeling { $found }, dit programma kent { $known }).
    .safe = Het bestand is niet aangeraakt.
    .next = Installeer de nieuwste versie van Regiovisie en open het werkboek opnieuw.
error-in-use =
    .what = { $who } heeft het werkboek { $path } open op { $host }.
    .safe = Er is niets gewijzigd; wat de ander doet, blijft bewaard.
    .next = Open het werkboek om alleen te lezen, of wacht tot de ander klaar is. Weet u zeker dat niemand het open heeft? Verwijder dan het bestand { $lease }.
error-read-only-place =
    .what = In { $path } mag of kan niet worden geschreven.
    .safe = Het werkboek is niet gewijzigd.
    .next = Open het om alleen te lezen, of zet een kopie in een map waar schrijven wel mag.
error-exists =
    .what = Er staat al een bestand op { $path }.
    .safe = Dat bestand is niet overschreven.
    .next = Kies een andere naam of een andere map.
error-disk-full =
    .what = De schijf met { $path } is vol.
    .safe = De laatste wijziging is niet opgeslagen; alles daarvoor is bewaard.
    .next = Maak ruimte vrij en doe de laatste handeling opnieuw.
error-gone =
    .what = Het werkboek { $path } is verplaatst, verwijderd of vervangen terwijl het open was.
    .safe = De laatste wijziging is niet opgeslagen; alles daarvoor heeft het programma nog.
    .next = Zet het bestand terug, of bewaar een kopie op een andere plek voordat u het programma sluit.
error-read-only =
    .what = Het werkboek { $path } is geopend om alleen te lezen.
    .safe = Er is niets gewijzigd.
    .next = Open het werkboek opnieuw om te kunnen schrijven.
error-missing =
    .what = { $noun } bestaat niet (meer).
    .safe = Er is niets gewijzigd.
    .next = Ververs het scherm; misschien is het in een eerdere stap verwijderd.
error-clash =
    .what = Deze stap kan niet worden teruggenomen, omdat er daarna iets is veranderd dat ermee samenhangt.
    .safe = Er is niets gewijzigd.
    .next = Neem eerst de latere stappen terug. Melding van het bestand: { $detail }.
error-other =
    .what = Het werkboek { $path } kan niet worden gelezen of geschreven ({ $detail }).
    .safe = De laatste wijziging is niet opgeslagen; alles daarvoor is bewaard.
    .next = Probeer het opnieuw; sluit andere programma's die het bestand gebruiken.
error-program-data =
    .what = De gegevens in het programma zelf zijn niet in orde ({ $detail }).
    .safe = Uw werkboek is niet aangeraakt.
    .next = Installeer het programma opnieuw.
error-word =
    .what = Het Word-bestand kan niet worden gemaakt ({ $detail }).
    .safe = Het werkboek en eerdere Word-bestanden zijn niet gewijzigd.
    .next = Controleer de afbeeldingen en tabellen in de visie en exporteer opnieuw.
error-bad-date =
    .what = "{ $text }" is geen datum.
    .safe = Er is niets gewijzigd.
    .next = Geef een datum die bestaat, als jaar-maand-dag: 2026-11-22.
error-dates-reversed =
    .what = Het einde ({ $end }) ligt voor het begin ({ $start }).
    .safe = Er is niets gewijzigd.
    .next = Pas een van beide datums aan.
error-empty =
    .what = { $field } is nog leeg.
    .safe = Er is niets gewijzigd.
    .next = Vul dit in en probeer het opnieuw.
error-too-long =
    .what = { $field } is te lang.
    .safe = Er is niets gewijzigd.
    .next = Gebruik ten hoogste { $limit } tekens.
error-bad-address =
    .what = "{ $text }" is geen webadres.
    .safe = Er is niets gewijzigd.
    .next = Geef een adres dat begint met https:// of http://.
error-unknown-region =
    .what = De regio "{ $name }" staat niet in de lijst en er zijn geen gemeenten opgegeven.
    .safe = Er is geen werkboek gemaakt.
    .next = Kies een regio uit de lijst, of geef zelf de gemeenten op.
error-double-municipality =
    .what = De gemeente "{ $name }" staat er al in.
    .safe = Er is niets gewijzigd.
    .next = Kies een andere naam.
error-last-municipality =
    .what = Een regio heeft ten minste één gemeente.
    .safe = Er is niets gewijzigd.
    .next = Voeg eerst een andere gemeente toe.
error-bad-situation =
    .what = { $number } is geen startsituatie.
    .safe = Er is niets gewijzigd.
    .next = Kies 1, 2, 3 of 4.
error-unknown-check =
    .what = Het toetspunt "{ $id }" bestaat niet.
    .safe = Er is niets gewijzigd.
    .next = Kijk met "check" welke toetspunten er zijn; zet zo nodig de catalogus ervoor, zoals besluit-jeugdwet-2026/2.3.
error-always-applies =
    .what = Toetspunt { $check } kan niet op "niet van toepassing" staan.
    .safe = Er is niets gewijzigd.
    .next = Kies een ander oordeel en licht het toe.
error-unknown-word =
    .what = "{ $word }" is hier geen geldige keuze.
    .safe = Er is niets gewijzigd.
    .next = Kies uit: { $allowed }.
error-unknown-theme =
    .what = Het thema "{ $id }" bestaat niet.
    .safe = Er is niets gewijzigd.
    .next = Kies een thema uit de lijst, of laat het weg.
error-unknown-agreement =
    .what = Afspraak "{ $id }" bestaat niet.
    .safe = Er is niets gewijzigd.
    .next = Gebruik de nummers 1 tot en met 8, 0 voor samenhang of 9 voor leren en verbeteren.
error-unknown-section =
    .what = De paragraaf "{ $id }" bestaat niet.
    .safe = Er is niets gewijzigd.
    .next = Kijk met "section list" welke paragrafen er zijn, of laat de paragraaf weg.
error-party-in-use =
    .what = { $name } kan niet weg: er zijn { $meetings } bijeenkomsten, { $contributions } inbreng-items en { $advices } adviezen van deze partij.
    .safe = Er is niets gewijzigd.
    .next = Geef de partij een andere naam, of verwijder eerst wat ernaar verwijst.
error-section-has-children =
    .what = Onder "{ $title }" staan nog andere paragrafen.
    .safe = Er is niets gewijzigd.
    .next = Verplaats of verwijder die eerst.
error-version-exists =
    .what = Versie { $name } bestaat al.
    .safe = Er is niets gewijzigd; een vastgelegde versie verandert nooit.
    .next = Kies een ander versienummer.
error-unknown-version =
    .what = Versie { $name } bestaat niet.
    .safe = Er is niets gewijzigd.
    .next = Kies een van de vastgelegde versies.
error-unknown-document =
    .what = Het document "{ $name }" bestaat niet.
    .safe = Er is niets geschreven.
    .next = Kies vision of assessment.
error-bad-picture =
    .what = De afbeelding is niet bruikbaar ({ $detail }).
    .safe = Er is niets gewijzigd.
    .next = Gebruik een PNG- of JPEG-bestand van ten hoogste 20 MB en 50 miljoen beeldpunten.
error-text-too-large =
    .what = De tekst van deze paragraaf is { $kilobytes } kB groot; dat is te veel.
    .safe = De vorige tekst is bewaard.
    .next = Verdeel de tekst over meer paragrafen; een paragraaf mag 4 MB groot zijn.
error-bad-number =
    .what = "{ $text }" kan niet bij { $column }.
    .safe = Wat er stond, is niet gewijzigd.
    .next = Typ een getal, met een komma voor de decimalen, zoals 1.234,50.
error-not-a-share =
    .what = "{ $text }" kan niet bij { $column }.
    .safe = Wat er stond, is niet gewijzigd.
    .next = Typ een percentage van 0 tot en met 100.
error-unknown-instrument =
    .what = Het instrument "{ $id }" bestaat niet.
    .safe = Er is niets gewijzigd.
    .next = Kies een instrument uit de lijst.
error-unknown-row =
    .what = De rij of het veld "{ $id }" bestaat niet (meer).
    .safe = Er is niets gewijzigd.
    .next = Ververs het scherm of kies een andere rij.
error-rows-are-given =
    .what = In de tabel { $sheet } staan de rijen vast.
    .safe = Er is niets gewijzigd.
    .next = Vul een rij in die er al staat.
error-too-many-rows =
    .what = De tabel { $sheet } heeft ten hoogste { $most } rijen.
    .safe = Er is niets gewijzigd.
    .next = Verwijder eerst een rij, of voeg er twee samen.
error-row-in-use =
    .what = { $name } wordt { $count ->
        [one] op één plek
       *[other] op { $count } plekken
    } gebruikt.
    .safe = Er is niets gewijzigd.
    .next = Haal die verwijzing eerst weg.
error-cannot-write =
    .what = { $path } kan niet worden geschreven: { $detail }.
    .safe = Een bestand dat daar al stond, is ongewijzigd; het werkboek is in orde.
    .next = Sluit het bestand als het open is in Word, of kies een andere map, en probeer het opnieuw.
error-cannot-read =
    .what = { $path } kan niet worden gelezen: { $detail }.
    .safe = Er is niets gewijzigd.
    .next = Controleer de naam en de map en probeer het opnieuw.
error-cancelled =
    .what = Het werk is gestopt.
    .safe = Er is niets half geschreven.
    .next = Begin opnieuw wanneer het uitkomt.

## Names of commands in the history

op-edit-region = Gegevens van de regio gewijzigd: { $subject }
op-add-municipality = Gemeente toegevoegd: { $subject }
op-edit-municipality = Gemeente gewijzigd: { $subject }
op-remove-municipality = Gemeente verwijderd: { $subject }
op-answer-check = Toetspunt beantwoord: { $subject }
op-add-evidence = Bewijs toegevoegd: { $subject }
op-remove-evidence = Bewijs verwijderd: { $subject }
op-tie-evidence = Bewijs gebruikt: { $subject }
op-edit-evidence = Bewijs gewijzigd: { $subject }
op-renew-evidence = Bewijs opnieuw bekeken: { $subject }
op-apply-release = Nieuwe versie van de norm in gebruik genomen: { $subject }
op-fix-snapshot = Peildatum vastgelegd: { $subject }
op-remove-snapshot = Peildatum verwijderd: { $subject }
op-add-remark = Opmerking gemaakt bij { $subject }
op-edit-remark = Opmerking gewijzigd bij { $subject }
op-remove-remark = Opmerking verwijderd bij { $subject }
op-reply-remark = Antwoord op een opmerking bij { $subject }
op-merge-reflection = Opmerkingen overgenomen van { $subject }
op-fill-fact = Ingevuld: { $subject }
op-add-fact-row = Toegevoegd: { $subject }
op-rename-fact-row = Hernoemd: { $subject }
op-remove-fact-row = Verwijderd: { $subject }
op-hide-fact-row = Vertrouwelijk gemaakt: { $subject }
op-release-fact-row = Vrijgegeven: { $subject }
op-plan-step = Processtap gepland: { $subject }
op-add-party = Partij toegevoegd: { $subject }
op-edit-party = Partij gewijzigd: { $subject }
op-remove-party = Partij verwijderd: { $subject }
op-log-meeting = Bijeenkomst vastgelegd: { $subject }
op-edit-meeting = Bijeenkomst gewijzigd: { $subject }
op-remove-meeting = Bijeenkomst verwijderd: { $subject }
op-add-contribution = Inbreng toegevoegd: { $subject }
op-edit-contribution = Inbreng gewijzigd: { $subject }
op-tell-back = Teruggekoppeld aan de partij: { $subject } items
op-remove-contribution = Inbreng verwijderd: { $subject }
op-set-parts = Rollen vastgelegd: { $subject }
op-save-advice = Advies bewaard: { $subject }
op-remove-advice = Advies verwijderd: { $subject }
op-save-task = Taak bewaard: { $subject }
op-remove-task = Taak verwijderd: { $subject }
op-add-tasks = Gebruikelijke taken toegevoegd: { $subject }
op-tie-planned = Afhankelijk gemaakt: { $subject }
op-untie-planned = Niet meer afhankelijk: { $subject }
op-save-period = Periode bewaard: { $subject }
op-remove-period = Periode verwijderd: { $subject }
op-move-planned = Verschoven: { $subject }
op-plan-meeting = Bijeenkomst gepland: { $subject }
op-answer-input = Antwoord voorgesteld op inbreng { $subject }
op-confirm-answer = Antwoord bevestigd op inbreng { $subject }
op-reopen-answer = Antwoord weer een voorstel: inbreng { $subject }
op-withdraw-answer = Antwoord weggehaald van inbreng { $subject }
op-split-contribution = Inbreng { $subject } gesplitst
op-join-contributions = Inbreng samengevoegd: { $subject }
op-mark-contributions = Inbreng gemerkt: { $subject }
op-place-contribution = Passage geplaatst van inbreng { $subject }
op-import-input = Inbreng overgenomen uit { $subject }
op-erase-person = Gegevens gewist: { $subject }
op-write-section = Tekst geschreven: { $subject }
op-edit-section = Paragraaf gewijzigd: { $subject }
op-add-section = Paragraaf toegevoegd: { $subject }
op-move-section = Paragraaf verplaatst: { $subject }
op-remove-section = Paragraaf verwijderd: { $subject }
op-restore-section = Eerdere tekst teruggezet: { $subject }
op-add-picture = Afbeelding toegevoegd: { $subject }
op-fix-version = Versie vastgelegd: { $subject }
op-record-council = Besluitvorming bijgewerkt: { $subject }
op-undo = Teruggenomen: { $subject }
op-redo = Opnieuw gedaan: { $subject }

snapshot = Stand van { $date }, { $time }; alleen lezen
example-actor = Projectleider (voorbeeld)

## Advice on planning

advice-short = Het hele proces duurt { $months } maanden. De routekaart rekent op ten minste { $usual } maanden; kijk of alle partijen genoeg tijd krijgen.
advice-long = Het hele proces duurt { $months } maanden. De routekaart rekent op ten hoogste { $usual } maanden; er is een regio bekend die { $seen } maanden nodig had.
advice-order = De stap { $second } begint voor de stap { $first }.
advice-goal = De laatste stap eindigt op { $end }, na de gewenste datum van vaststelling ({ $goal }).
advice-overdue = De stap { $step } had op { $end } klaar moeten zijn en staat nog open.
advice-papers-late = De stukken zijn minder dan tien dagen voor de raad klaar; veel griffies willen ze eerder.
advice-council-order = De datums van college, commissie en raad staan niet op volgorde.
advice-outcome-missing = De raad vergaderde op { $date }, maar de uitkomst is nog niet ingevuld.
advice-outcome-early = De uitkomst is al ingevuld, maar de raad vergadert pas op { $date }.
advice-version-missing = Vul in welke versie de raad heeft vastgesteld.

## Reasons of proposals

reason-start = Startsituatie { $number } is gekozen.
reason-same-version = { $same } van { $total } raden hebben dezelfde versie vastgesteld; in totaal { $versions ->
    [one] is er één versie
   *[other] zijn er { $versions } verschillende versies
} vastgesteld.
reason-adopted = { $adopted } van { $total } raden hebben vastgesteld{ $rejected ->
    [0] .
    [one] ; één raad heeft de visie verworpen.
   *[other] ; { $rejected } raden hebben de visie verworpen.
}
reason-heard = { $party }: { $early ->
    [0] niet gehoord voor het einde van de stap Schrijven
    [one] één bijeenkomst voor het einde van de stap Schrijven
   *[other] { $early } bijeenkomsten voor het einde van de stap Schrijven
}, { $late ->
    [0] geen daarna
    [one] één daarna
   *[other] { $late } daarna
}; van { $contributions } keer inbreng is { $told } keer teruggekoppeld.
reason-heard-undated = { $party }: wel gehoord, maar de datums van de stap Schrijven ontbreken; van { $contributions } keer inbreng is { $told } keer teruggekoppeld.
reason-roles = Van { $known } van de { $total } partijen uit de norm is de rol vooraf vastgelegd.
reason-first-heard = { $early } van de { $heard } gehoorde partijen uit de norm zijn voor het einde van de stap Schrijven gehoord; de norm noemt er zeven.
reason-polled = { $meetings ->
    [0] Er was geen bijeenkomst met raadsleden voor de eerste raad.
    [one] Er was één bijeenkomst met raadsleden voor de eerste raad.
   *[other] Er waren { $meetings } bijeenkomsten met raadsleden voor de eerste raad.
}

reason-filled = { $missing ->
    [0] In de tabel { $table } is overal ingevuld: { $fields }.
   *[other] In de tabel { $table } is bij { $complete } van { $total } ingevuld: { $fields }. Het ontbreekt bij { $names }.
}
reason-confidential = De feiten waar dit op rust, zijn vertrouwelijk.
reason-rest = { $count ->
    [one] Er is nog één punt.
   *[other] Er zijn nog { $count } punten.
}
names-more = nog { $count } andere
fact-gone = (verwijderd)
yes = ja
no = nee
place-settings = Instellingen
place-councils = Besluitvorming
place-parties = Betrokkenen

## What a rule can find. $names: the rows it is about; $first and $second: days; $cost and $tariff: amounts.

finding-adopted-after-start = De procesbeschrijving is vastgesteld op { $first }; de inventarisatie of haar eerste bijeenkomst was al op { $second }.
finding-adopted-before-start = De procesbeschrijving is vastgesteld op { $first }, vóór de eerste bijeenkomst van de inventarisatie op { $second }.
finding-alignment-late = De gemeenten leggen wijzigingen pas op { $first } naast elkaar; de eerste raad besluit al op { $second }.
finding-alignment-missing = Er is geen dag gepland om wijzigingen van raden naast elkaar te leggen.
finding-alignment-planned = De gemeenten leggen wijzigingen op { $first } naast elkaar, voor de eerste raad op { $second }.
finding-all-told-back = Alle inbreng is teruggekoppeld.
finding-answers-complete = Alle vragen van het thema zijn beantwoord.
finding-answers-missing = Niet alle vragen van het thema zijn beantwoord.
finding-basic-arranged = Geregeld in { $names }.
finding-basic-partly = Deels geregeld in { $names }.
finding-basic-not-arranged = Nog niet geregeld in { $names }.
finding-calibration-inside = Herijken is gepland op { $first }, binnen de looptijd.
finding-calibration-outside = Herijken is gepland op { $first }, buiten de looptijd.
finding-calibration-plan-unknown = Herijken is gepland op { $first }, maar de looptijd van de visie is nog niet ingevuld.
finding-cause-judged = Beoordeeld, en waar het speelt met actie, persoon en datum: { $names }.
finding-cause-unjudged = Nog niet beoordeeld: { $names }.
finding-cause-without-action = Het speelt, maar actie, persoon of datum ontbreekt: { $names }.
finding-consequences-missing = De schaal verandert; de gevolgen of de maatregel zijn nog niet ingevuld.
finding-consequences-there = De schaal verandert; gevolgen en maatregel zijn ingevuld.
finding-consulted-inside = Partijen binnen de gemeenten zijn geraadpleegd.
finding-consulted-outside = Partijen buiten de gemeenten zijn geraadpleegd.
finding-contact-complete = Er is één aanspreekpunt, alle gemeenten staan erachter en het treedt naar buiten op.
finding-contact-incomplete = Er is een aanspreekpunt, maar het staat nog niet vast dat alle gemeenten erachter staan en dat het naar buiten optreedt.
finding-continuity-agreed = Afgesproken is wat er na afloop gebeurt: { $names }.
finding-continuity-missing = Niet ingevuld is wat er na afloop gebeurt: { $names }.
finding-cooperation-one-year = De samenwerking loopt van { $first } tot en met { $second }, korter dan twee jaar.
finding-cooperation-several-years = De samenwerking loopt van { $first } tot en met { $second }.
finding-cooperation-undated = De samenwerking is voor een aantal jaren, maar begin of einde ontbreekt.
finding-cooperation-unlimited = De samenwerking is voor onbepaalde tijd.
finding-council-undated = De dag van de raad ontbreekt bij { $names }.
finding-decided = Besloten op { $first }.
finding-decision-missing = De dag van het besluit ontbreekt.
finding-decision-planned = Het besluit is pas op { $first }.
finding-element-empty = Nog leeg: { $names }.
finding-element-reasoned = Onderbouwd of met reden weggelaten: { $names }.
finding-exchange-once = Er is één keer uitgewisseld met een andere regio; dat is een begin.
finding-exchange-regular = Er is vaker uitgewisseld met andere regio's.
finding-form-binding = Er is een vorm gekozen en gemeenten zijn aan de afspraken gebonden.
finding-form-free = De gekozen vorm bindt de gemeenten niet.
finding-form-unsure = Er is een vorm gekozen; nog niet ingevuld is of gemeenten eraan gebonden zijn.
finding-function-not-aligned = Niet bovenregionaal, of zonder partnerregio's: { $names }.
finding-function-not-bought = Niet regionaal ingekocht: { $names }.
finding-function-shared = In orde: { $names }.
finding-function-unscaled = Nog niet ingevuld: { $names }.
finding-goal-missing = Het thema heeft nog geen doel.
finding-goal-there = Het thema heeft een doel.
finding-help-one-variant = Eén variant: { $names }.
finding-help-several-variants = Meer dan één variant voor dezelfde vorm van hulp: { $names }.
finding-help-without-variant = Zonder vorm van hulp of variant: { $names }.
finding-law-covered = De wettelijke elementen zijn geregeld{ $count ->
    [0] .
   *[other] : { $names }.
}
finding-law-element-empty = De wettelijke elementen zijn nog niet alle geregeld{ $count ->
    [0] .
   *[other] : { $names }.
}
finding-reflection-open = Nog niet alle opmerkingen van de ambassadeur hebben een antwoord.
finding-reflection-replied = De ambassadeur heeft gereflecteerd en elke opmerking heeft een antwoord.
finding-learning-cycle-complete = Een hele leercyclus is rond: { $names }.
finding-learning-cycle-open = De leercyclus is nog niet rond: { $names }.
finding-lasts-long-enough = { $names } loopt van { $first } tot en met { $second }, drie jaar of langer zonder verlenging.
finding-lasts-too-short = { $names } loopt van { $first } tot en met { $second }, korter dan drie jaar zonder verlenging.
finding-lasts-unknown = Ingang of einde ontbreekt: { $names }.
finding-not-all-told-back = Nog niet alle inbreng is teruggekoppeld.
finding-answers-settled = Geen antwoord is nog een voorstel.
finding-answers-unconfirmed = Een deel van de antwoorden is nog een voorstel.
finding-not-consulted-inside = Partijen binnen de gemeenten zijn in de stap Consulteren niet geraadpleegd.
finding-not-consulted-outside = Partijen buiten de gemeenten zijn in de stap Consulteren niet geraadpleegd.
finding-not-on-paper = De afspraken staan niet op papier.
finding-on-paper-unknown = Of de afspraken op papier staan, is nog niet ingevuld.
finding-on-paper = De afspraken staan op papier.
finding-open-admission = Open toelating met een eigen regel (geen publicatiedag): { $names }.
finding-open-admission-without-rule = Open toelating, maar de eigen regel ontbreekt: { $names }.
finding-phase-done = De fase liep van { $first } tot en met { $second }.
finding-phase-planned = De fase loopt van { $first } tot en met { $second } en is nog niet afgerond.
finding-phase-undated = Begin of einde van de fase ontbreekt.
finding-published-in-time = { $names } is gepubliceerd op { $first }, vóór { $second }.
finding-published-late = { $names } is gepubliceerd op { $first }; dat had vóór { $second } gemoeten.
finding-published-unknown = Publicatie of ingang ontbreekt: { $names }.
finding-scale-unchanged = De schaal verandert niet, zegt het formulier.
finding-secured-long-enough = { $names } is geborgd tot en met { $first }.
finding-secured-too-short = { $names } is geborgd tot en met { $first }; de looptijd eindigt op { $second }.
finding-secured-undated = Niet ingevuld is tot wanneer geborgd, of de looptijd ontbreekt: { $names }.
finding-signed-in-time = { $names } is getekend op { $first }, uiterlijk { $second } was op tijd.
finding-signed-late = { $names } is getekend op { $first }; uiterlijk { $second } was op tijd.
finding-signed-unknown = Handtekening of ingang ontbreekt: { $names }.
finding-tariff-below-explained = { $names }: kostprijs { $cost }, tarief { $tariff }; het verschil heeft een reden.
finding-tariff-below-unexplained = { $names }: kostprijs { $cost }, tarief { $tariff }; een reden voor het verschil ontbreekt.
finding-tariff-covers = { $names }: kostprijs { $cost }, tarief { $tariff }.
finding-tariff-late = Het tarief is vastgesteld op { $first }, na de publicatie op { $second }.
finding-tariff-not-built-up = Zonder opbouw van de kostprijs: { $names }.
finding-tariff-settled-in-time = Het tarief is vastgesteld op { $first }, voor de publicatie op { $second }.
finding-tariff-unknown = Het tarief ontbreekt: { $names }.
finding-version-missing = Welke versie voorligt, is nog niet ingevuld bij { $names }.
finding-versions-differ = De raden hebben verschillende versies voor zich.

## What the program works out at a row of a table

remark-open-admission = Open toelating: er is geen publicatiedag, de eigen regel geldt.
remark-open-without-rule = Open toelating: beschrijf de eigen regel.
remark-published-in-time = Gepubliceerd op { $day }, vóór { $limit }: op tijd.
remark-published-late = Gepubliceerd op { $day }; vóór { $limit } was op tijd geweest.
remark-signed-in-time = Getekend op { $day }, uiterlijk { $limit }: drie maanden of meer om in te voeren.
remark-signed-late = Getekend op { $day }; uiterlijk { $limit } geeft drie maanden om in te voeren.
remark-lasts = Duurt zonder verlenging { $years } jaar{ $months ->
    [0] {""}
    [one] {" "}en één maand
   *[other] {" "}en { $months } maanden
}; { $long ->
    [0] de eis is drie jaar.
   *[other] dat is drie jaar of meer.
}
remark-cost = Kostprijs: { $cost }.
remark-tariff-covers = Het tarief ligt { $difference } op of boven de kostprijs.
remark-tariff-explained = Het tarief ligt { $difference } onder de kostprijs, met een reden.
remark-tariff-unexplained = Het tarief ligt { $difference } onder de kostprijs. Noteer waarom.
remark-lead-proposed = Voorstel voor het voortouw: { $name }, met { $count } van de { $total } jeugdigen.
remark-largest = De meeste jeugdigen komen uit { $name }: { $count } van de { $total }.

## What asks attention

attention-check-overdue =
    .title = Toetspunt { $check } is nog niet gereed
    .reason = De streefdatum was { $date }.
attention-contradicted =
    .title = Toetspunt { $check }: feiten spreken het oordeel tegen
    .reason = Het oordeel is { $confirmed }; de vastgelegde feiten zeggen { $proposed }.
attention-step-overdue =
    .title = De stap { $step } staat nog open
    .reason = Het geplande einde was { $date }.
attention-councils =
    .title = { $count ->
        [one] Eén gemeenteraad heeft nog geen datum
       *[other] { $count } gemeenteraden hebben nog geen datum
    }
    .reason = Er is een versie vastgelegd die de raden kunnen vaststellen.
attention-party =
    .title = { $party }: nog niet gesproken
    .reason = De norm vraagt overleg met deze partij; er is nog geen bijeenkomst vastgelegd.
attention-unjudged =
    .title = { $group }
    .reason = { $count ->
        [one] Eén toetspunt uit de norm of de wet heeft nog geen oordeel.
       *[other] { $count } toetspunten uit de norm of de wet hebben nog geen oordeel.
    }
attention-sections =
    .title = { $count ->
        [one] Eén paragraaf van de visie is nog leeg
       *[other] { $count } paragrafen van de visie zijn nog leeg
    }
    .reason = Een lege paragraaf wordt bij export gemeld.
attention-told-back =
    .title = { $count ->
        [one] Eén inbreng is nog niet teruggekoppeld
       *[other] { $count } keer inbreng is nog niet teruggekoppeld
    }
    .reason = De consultatie is voorbij; partijen willen weten wat er met hun inbreng is gedaan.

deadline-step-start = Begin van de stap { $step }
deadline-step-end = Einde van de stap { $step }
deadline-college = { $name }: besluit van het college
deadline-papers = { $name }: stukken naar de griffie
deadline-committee = { $name }: commissie
deadline-council = { $name }: gemeenteraad
deadline-check = Streefdatum van toetspunt { $check }
deadline-goal = Gewenste datum van vaststelling

## Search

hit-contribution = Inbreng { $number }
hit-council = Raad van { $name }
hit-version = Versie { $name }
hit-check = Toetspunt

## The shell

title = Regiovisie
title-open = { $name } - { $region } - alles bewaard - Regiovisie
title-read-only = { $name } - { $region } - alleen lezen - Regiovisie
dialog-workbook = Werkboek van Regiovisie
dialog-evidence = Bestand als bewijs
dialog-norm = Nieuwe versie van een norm
dialog-picture = Afbeelding
about-attribution = Namen en codes van gemeenten: Centraal Bureau voor de Statistiek (CBS), licentie CC BY 4.0. De indeling in jeugdregio's is een reconstructie en moet worden gecontroleerd.

error-nothing-open =
    .what = Er is geen werkboek open.
    .safe = Er is niets gewijzigd.
    .next = Open een werkboek of maak een nieuw werkboek.
error-dialog =
    .what = Het venster om een bestand te kiezen kon niet worden geopend.
    .safe = Er is niets gewijzigd.
    .next = Probeer het opnieuw.
error-stopped =
    .what = Het werk is onverwacht gestopt.
    .safe = Het werkboek en eerdere bestanden zijn niet gewijzigd.
    .next = Probeer het opnieuw; start zo nodig het programma opnieuw.
error-open-path =
    .what = Dit bestand kan van hieruit niet worden geopend.
    .safe = Er is niets gewijzigd.
    .next = Open het bestand vanuit de map waarin het staat.

## Evidence

evidence-file = { $name } ({ $kilobytes } kB)
evidence-gone = wat hier stond, is er niet meer
evidence-undecided = nog geen besluit
evidence-decision = Raadsbesluit { $name }: { $outcome }
evidence-state-geldig = geldig
evidence-state-ontbreekt = Dit bewijs is er niet (meer). Herstel wat het aanwijst, of haal het weg.
evidence-state-verlopen = Verlopen: gold tot en met { $expires }. Vervang het, of geef een nieuwe datum.
evidence-state-gewijzigd = Gewijzigd nadat het op { $seen } is bekeken. Kijk of het nog klopt.

error-attachment-too-large =
    .what = Het bestand { $name } is { $megabytes } MB; een bijlage mag ten hoogste { $most } MB zijn.
    .safe = Er is niets toegevoegd en het werkboek is niet gewijzigd.
    .next = Maak het bestand kleiner, of zet het op een vaste plek en leg een link vast als bewijs.
error-attachment-kind =
    .what = Een bestand zoals { $name } kan niet als bewijs worden bewaard: het zou een programma of macro kunnen starten.
    .safe = Er is niets toegevoegd.
    .next = Bewaar het als een van deze soorten: { $allowed }.
error-attachment-no-file =
    .what = { $name } is geen bestand.
    .safe = Er is niets toegevoegd.
    .next = Kies een bestand, geen map.
error-attachment-empty =
    .what = Het bestand { $name } is leeg.
    .safe = Er is niets toegevoegd.
    .next = Controleer het bestand en kies het opnieuw. Staat het in een cloudmap, wacht dan tot het is binnengehaald.
error-attachment-gone =
    .what = Het bestand { $name } zit niet in dit werkboek.
    .safe = De gegevens van het bewijs zijn er nog.
    .next = Voeg het bestand opnieuw toe, of vraag de afzender om het hele werkboek.
error-attachment-damaged =
    .what = Het bestand { $name } is niet meer wat het was toen het werd toegevoegd.
    .safe = Het is niet geopend; de rest van het werkboek is niet geraakt.
    .next = Voeg het bestand opnieuw toe, of open een reservekopie van het werkboek.

## A later version of a norm

release-split = Gesplitst
release-merge = Samengevoegd
release-move = Verplaatst
release-rename = Andere tekst
release-drop = Vervallen
release-add = Nieuw
release-split-answered = Elk nieuw punt krijgt de toelichting en het bewijs mee en moet opnieuw worden beoordeeld. Het oude antwoord blijft zichtbaar als vervallen.
release-split-open = Er was nog geen antwoord.
release-merge-answered = Het nieuwe punt krijgt alle toelichtingen en al het bewijs mee en moet opnieuw worden beoordeeld. De oude antwoorden blijven zichtbaar als vervallen.
release-merge-open = Er waren nog geen antwoorden.
release-move-answered = Het antwoord gaat in zijn geheel mee.
release-move-open = Er was nog geen antwoord.
release-rename-answered = Het antwoord blijft staan. Lees de nieuwe tekst na.
release-rename-open = Er was nog geen antwoord.
release-drop-answered = Het antwoord blijft zichtbaar als vervallen en telt niet meer mee.
release-drop-open = Er was geen antwoord.
release-add-answered = Dit punt is nieuw en nog niet beoordeeld.
release-add-open = Dit punt is nieuw en nog niet beoordeeld.
release-note = Uit { $check } (was: { $verdict }). { $note }

error-bad-norm =
    .what = Het bestand { $path } is geen bruikbare versie van de norm: { $detail }.
    .safe = Er is niets gewijzigd; alle antwoorden zijn er nog.
    .next = Vraag de uitgever om een verbeterd bestand.
norm-syntax = op regel { $line } klopt de indeling niet
norm-missing-field = op regel { $line } ontbreekt het veld "{ $name }"
norm-unknown-field = op regel { $line } staat een onbekend veld "{ $name }"
norm-unknown-word = op regel { $line } staat een onbekend woord "{ $name }"
norm-unknown-catalogue = de norm "{ $id }" zit niet in dit programma
norm-not-next = het is versie { $found }, maar dit werkboek heeft versie { $has }; de versies moeten op elkaar volgen
norm-double = "{ $id }" staat er twee keer in
norm-broken = "{ $from }" verwijst naar "{ $to }", en dat bestaat niet
norm-rule-filled = bij "{ $id }" moeten naam, vraag, uitleg, bewijs en bron zijn ingevuld
norm-rule-in-force = bij "{ $id }" staat niet sinds wanneer de wet geldt
norm-rule-only-agreements = "{ $id }" kan geen norm-punt zijn: alleen een afspraak heeft die
norm-rule-shows-column = de tabel "{ $id }" toont geen enkele kolom
norm-rule-options = een kolom van "{ $id }" heeft keuzes die er niet passen
norm-rule-reference = een kolom van "{ $id }" verwijst niet goed naar een andere tabel
norm-rule-group = de groep waarin "{ $id }" moet komen, bestaat niet
norm-rule-count = bij "{ $id }" past het aantal punten niet bij wat ermee gebeurt
norm-rule-fresh-id = het nummer "{ $id }" is al eens gebruikt
norm-rule-written-out = het nieuwe punt "{ $id }" is niet uitgeschreven
norm-rule-in-a-change = bij "{ $id }" staat niet waar het punt vandaan komt

## Peildata

error-snapshot-exists =
    .what = Er is al een peildatum met de naam { $name }, of die naam is bezet.
    .safe = Er is niets vastgelegd.
    .next = Kies een andere naam.
snapshot-now = Nu
compare-agreements = { $total } afspraken: eerst { $before } gehaald, daarna { $after }.
compare-better = { $count ->
    [0] Geen toetspunt ging vooruit.
    [one] 1 toetspunt ging vooruit.
   *[other] { $count } toetspunten gingen vooruit.
}
compare-worse = { $count ->
    [0] Geen toetspunt ging achteruit.
    [one] 1 toetspunt ging achteruit.
   *[other] { $count } toetspunten gingen achteruit.
}
compare-others = { $count ->
    [0] Verder is er niets veranderd.
    [one] Verder veranderde 1 ding in besluiten, planning, visie of instrumenten.
   *[other] Verder veranderden { $count } dingen in besluiten, planning, visie en instrumenten.
}
move-arrow = van { $before } naar { $after }
move-verdict = Oordeel van { $before } naar { $after }.
move-work = Werkstand van { $before } naar { $after }.
move-note = De toelichting is gewijzigd.
move-owner = De eigenaar is gewijzigd.
move-target = Streefdatum van { $before } naar { $after }.
move-evidence-new = Nieuw bewijs: { $titles }.
move-evidence-gone = Bewijs weg: { $titles }.
move-new = Dit punt is nieuw in de norm.
move-gone = Dit punt staat niet meer in de norm.
move-none = niets
move-empty = leeg
move-area-councils = Raden
move-area-steps = Planning
move-area-sections = Regiovisie
move-area-meetings = Bijeenkomsten
move-area-contributions = Inbreng
move-planned-start = Geplande start
move-planned-end = Gepland einde
move-actual-start = Start
move-actual-end = Einde
move-section-new = nieuwe paragraaf
move-section-gone = paragraaf weg
move-words = van { $before } naar { $after } woorden
move-row-new = toegevoegd
move-row-gone = verwijderd
hit-snapshot = Peildatum { $name }
hit-remark = Opmerking ({ $kind }) bij { $of }

## Reflection

remark-kind-waarneming = waarneming
remark-kind-vraag = vraag
remark-kind-advies = advies
reflection-withheld = (niet in deze kopie)

error-only-remarks =
    .what = Dit is een kopie voor reflectie: hierin kunt u alleen opmerkingen schrijven.
    .safe = Er is niets gewijzigd.
    .next = Maak een opmerking bij de afspraak of het toetspunt, of open het werkboek van de regio zelf.
error-no-reflection =
    .what = Het bestand { $path } is geen kopie voor reflectie.
    .safe = Er is niets overgenomen.
    .next = Kies de kopie die de ambassadeur heeft teruggestuurd.
error-other-workbook =
    .what = Het bestand { $path } hoort bij een ander werkboek.
    .safe = Er is niets overgenomen.
    .next = Open het werkboek waarvan deze kopie is gemaakt.

## Parties by themes

matrix-gap-all = over geen enkel thema gehoord
matrix-gap-most = over { $count } van de { $total } thema's niet gehoord
matrix-gap-some = niet gehoord over { $themes }

matrix-title = Partijen en thema's
matrix-party = Partij
matrix-meetings = Bijeenkomsten
matrix-contributions = Inbreng
matrix-gap = Wat ontbreekt
table-lists = Staat op
table-remarks = Wat het programma uitrekent

evidence-kind-text = in woorden
evidence-kind-section = paragraaf
evidence-kind-meeting = bijeenkomst
evidence-kind-decision = raadsbesluit
evidence-kind-file = bestand
evidence-kind-link = link

error-sheets =
    .what = De tabel kon niet worden geschreven ({ $detail }).
    .safe = Er is niets gewijzigd; een eerder bestand staat er nog.
    .next = Probeer het opnieuw. Blijft het misgaan, meld dan deze tekst.
error-drawing =
    .what = Een grafiek kon niet worden getekend ({ $detail }).
    .safe = Er is niets gewijzigd; een eerder bestand staat er nog.
    .next = Kijk of bij de metingen een getal staat dat niet kan.

attention-evidence =
    .title = { $count ->
        [one] 1 stuk bewijs klopt niet meer
       *[other] { $count } stukken bewijs kloppen niet meer
    }
    .reason = Het is verlopen, gewijzigd of weg. Kijk ernaar en vervang het of bevestig het.
attention-remarks =
    .title = { $count ->
        [one] 1 opmerking van de ambassadeur wacht op antwoord
       *[other] { $count } opmerkingen van de ambassadeur wachten op antwoord
    }
    .reason = Lees ze en schrijf wat de regio ermee doet.
reflection-party = Partij

error-circle =
    .what = Dit kan niet: deze onderdelen zouden op elkaar wachten ({ $titles }).
    .safe = De planning is niet gewijzigd.
    .next = Haal eerst een andere afhankelijkheid weg.
error-many-parties =
    .what = Deze items zijn van verschillende partijen en kunnen niet één item worden.
    .safe = Er is niets gewijzigd.
    .next = Beantwoord ze samen: zij krijgen dan één antwoord en blijven apart staan.
error-too-few =
    .what = Hiervoor zijn ten minste twee items of twee teksten nodig, of ten minste één gekozen item.
    .safe = Er is niets gewijzigd.
    .next = Kies items, of verdeel de tekst in delen.
error-unknown-planned =
    .what = Dit onderdeel van de planning bestaat niet (meer): { $id }.
    .safe = Er is niets gewijzigd.
    .next = Ververs het scherm en kies opnieuw.
error-happened =
    .what = { $title } is al geweest en kan niet meer worden verschoven.
    .safe = De planning is niet gewijzigd.
    .next = Pas de werkelijke datum aan bij het onderdeel zelf, als die niet klopt.
error-already-held =
    .what = { $title } is al vastgelegd.
    .safe = Het verslag dat er is, is niet gewijzigd.
    .next = Open de bijeenkomst en voeg daar inbreng toe.
error-not-in-section =
    .what = Deze woorden staan niet in { $title }, of staan er vaker en het is niet duidelijk welke bedoeld zijn.
    .safe = De inbreng is niet gewijzigd.
    .next = Kies een langere passage uit de tekst zoals die nu is.
error-too-many =
    .what = Het aantal { $number } is te groot.
    .safe = Er is niets gewijzigd.
    .next = Vul het aantal mensen in.
error-no-input-text =
    .what = In { $path } is geen kolom gevonden met de tekst van de inbreng.
    .safe = Er is niets overgenomen.
    .next = Wijs aan welke kolom de inbreng is, of geef die kolom in het bestand de kop "Inbreng".
error-unknown-sheet =
    .what = Het bestand heeft geen tabblad { $name }.
    .safe = Er is niets overgenomen.
    .next = Kies een ander tabblad.
error-input-too-large =
    .what = { $path } is te groot om te lezen: meer dan 64 MB, meer dan 200.000 rijen, meer dan 500 kolommen of uitgepakt veel te groot.
    .safe = Er is niets overgenomen.
    .next = Verdeel het bestand, of bewaar alleen het tabblad met de inbreng.
error-input-locked =
    .what = { $path } is met een wachtwoord beveiligd.
    .safe = Er is niets overgenomen.
    .next = Open het in Excel, haal het wachtwoord weg en bewaar een kopie.
error-input-not-a-table =
    .what = { $path } is geen Excel-, OpenDocument- of csv-bestand.
    .safe = Er is niets overgenomen.
    .next = Bewaar de lijst als xlsx of csv. Een Word- of PDF-bestand kan hier niet.
error-input-web-page =
    .what = { $path } is een webpagina die zich voordoet als een rekenblad.
    .safe = Er is niets overgenomen.
    .next = Open het in Excel en bewaar het opnieuw als xlsx.
error-input-broken =
    .what = { $path } is beschadigd en kan niet worden gelezen.
    .safe = Er is niets overgenomen.
    .next = Vraag het bestand opnieuw op, of open het in Excel en bewaar het opnieuw.
error-input-empty =
    .what = Er staat niets in { $path }.
    .safe = Er is niets overgenomen.
    .next = Kies een ander bestand.

disposition-open = nog niet beantwoord
disposition-overgenomen = overgenomen
disposition-deels = deels overgenomen
disposition-niet = niet overgenomen
disposition-ter-kennisname = ter kennisname
disposition-doorgezet = doorgezet
input-kind-algemeen = algemeen
input-kind-inhoudelijk = inhoudelijk
input-kind-redactioneel = redactioneel
consent-niet-gevraagd = niet gevraagd
consent-ja = ja
consent-nee = nee
channel-bijeenkomst = bijeenkomst
channel-e-mail = e-mail
channel-formulier = formulier
channel-brief = brief
channel-anders = anders
party-role-informeren = informeren
party-role-raadplegen = raadplegen
party-role-adviseren = adviseren
party-role-coproduceren = coproduceren
party-role-beslissen = beslissen
party-own = Andere partij

input-split-from = gesplitst uit { $number }
input-joined-with = samengevoegd met { $numbers }
register-no-party = Zonder partij
register-no-section = Zonder paragraaf
register-no-theme = Zonder thema
register-withheld = Niet opgenomen
register-sheet = Inbreng
register-about-sheet = Uitleg
register-about-title = Hoe dit bestand werkt
register-about-answers = Vul in de kolommen Verwerking, Reactie, Tekstwijziging en Teruggekoppeld op de antwoorden in. Neem het bestand daarna in Regiovisie over met Inbreng overnemen.
register-about-words = Verwerking is een van deze woorden: overgenomen, deels overgenomen, niet overgenomen, ter kennisname, doorgezet. Bij deels, niet en doorgezet hoort een reactie.
register-about-mark = De kolom Kenmerk zegt welk item het is. Laat die kolom staan. Rijen mogen worden gesorteerd, gefilterd en weggelaten.
register-about-left-out = Wat vertrouwelijk of herleidbaar is, staat niet in dit bestand. Wijzigingen in de andere kolommen worden niet overgenomen.
register-book-title = Register van inbreng { $region }

input-field-nummer = Nummer
input-field-datum = Datum
input-field-partij = Partij
input-field-organisatie = Organisatie of code
input-field-kanaal = Kanaal
input-field-versie = Versie
input-field-paragraaf = Paragraaf
input-field-passage = Passage
input-field-inbreng = Inbreng
input-field-samenvatting = Samenvatting
input-field-tekstvoorstel = Tekstvoorstel
input-field-soort = Soort
input-field-thema = Thema
input-field-afspraak = Afspraak
input-field-toestemming = Toestemming om te citeren
input-field-verwerking = Verwerking
input-field-reactie = Reactie
input-field-tekstwijziging = Tekstwijziging
input-field-teruggekoppeld = Teruggekoppeld op
input-field-kenmerk = Kenmerk (niet wijzigen)

import-source = { $file }, rij { $row }
import-new = Wordt een nieuw item.
import-known = Staat al in het register als nummer { $number }.
import-twice = Is gelijk aan rij { $row } van dit bestand.
import-gone = Dit item staat niet meer in het register: het is samengevoegd of verwijderd.
import-no-answer = In deze rij staat geen antwoord.
import-same-answer = Het antwoord is hetzelfde gebleven.
import-answer = Krijgt het antwoord uit het bestand.
import-theirs = Het antwoord uit het bestand vervangt het antwoord hier.
import-clash = Het antwoord is hier ook gewijzigd. Kies welk antwoord geldt.
import-no-reason = Bij deels, niet en doorgezet hoort een reactie. De rij wordt overgeslagen.
import-no-decision = Er staat een reactie zonder verwerking. Het antwoord wordt overgeslagen.
import-bad-decision = "{ $text }" is geen verwerking. Gebruik overgenomen, deels, niet, ter kennisname of doorgezet.
import-bad-date = "{ $text }" is geen datum.
import-bad-section = Paragraaf "{ $text }" is niet gevonden en blijft leeg.
import-bad-passage = De passage "{ $text }" is niet gevonden in de tekst.
import-bad-theme = Thema "{ $text }" is onbekend en blijft weg.
import-hidden-sheet = Het tabblad { $text } is verborgen in het bestand.
import-macros = Het bestand heeft macro's. Die worden niet uitgevoerd.
import-links = Het bestand verwijst naar andere bestanden. Die worden niet geopend.
import-error-cells =
    { $count ->
        [one] In { $text } staat één cel met een foutwaarde ({ $first }). Die is leeg gelaten.
       *[other] In { $text } staan { $count } cellen met een foutwaarde; de eerste is { $first }. Zij zijn leeg gelaten.
    }
import-no-cells = Het tabblad { $text } heeft geen cellen en is overgeslagen.
import-guessed-letters = Het bestand zegt niet hoe letters zijn opgeslagen. Kijk of é en ë goed staan.

planner-council = Raad { $name }
planner-council-owner = gemeenteraad
planner-kind-stap = Processtap
planner-kind-taak = Taak
planner-kind-besluitmoment = Besluitmoment
planner-kind-bijeenkomst = Bijeenkomst
calendar-name = Regiovisie { $region }
move-itself = Dit verschuift u zelf.
move-within = Hoort bij { $name }.
move-after = Komt na { $name }.
note-period = Valt in { $period }.
note-holiday = Valt op een feestdag: { $holiday }.
note-weekend = Valt in het weekend.
note-before = Begint voordat { $name } klaar is.
note-outside = Valt buiten de stap { $step }.
note-overdue = Had klaar moeten zijn op { $date }.
note-papers = De stukken moeten er uiterlijk { $date } zijn: ongeveer tien dagen vooraf.
note-no-council-day = De raad vergadert dan niet volgens de kalender. De eerste vergadering daarna is op { $date }.
note-no-council-day-known = De raad vergadert dan niet volgens de kalender.
note-slip =
    { $days ->
        [one] Werd één dag later klaar dan gepland.
       *[other] Werd { $days } dagen later klaar dan gepland.
    }
holiday-nieuwjaarsdag = Nieuwjaarsdag
holiday-goede-vrijdag = Goede Vrijdag
holiday-eerste-paasdag = eerste paasdag
holiday-tweede-paasdag = tweede paasdag
holiday-koningsdag = Koningsdag
holiday-hemelvaartsdag = Hemelvaartsdag
holiday-bevrijdingsdag = Bevrijdingsdag
holiday-eerste-pinksterdag = eerste pinksterdag
holiday-tweede-pinksterdag = tweede pinksterdag
holiday-eerste-kerstdag = eerste kerstdag
holiday-tweede-kerstdag = tweede kerstdag

privacy-small-meeting =
    { $people ->
        [one] Er was één mens. Wat die zei, is al gauw herleidbaar.
       *[other] Er waren { $people } mensen. Wat zo'n kleine groep zei, is al gauw herleidbaar tot een persoon.
    }
privacy-small-group = { $title } ({ $date }): er waren maar { $people } mensen. Kijk of hun inbreng herleidbaar is.
privacy-small-party =
    { $count ->
        [one] { $name }: er is maar één inbreng-item. Kijk of het herleidbaar is tot een persoon.
       *[other] { $name }: er zijn maar { $count } inbreng-items. Kijk of zij herleidbaar zijn tot een persoon.
    }
due-contribution = Inbreng { $number }
hit-task = Taak: { $name }
hit-response = Antwoord op inbreng
hit-advice = Advies: { $name }
export-small = Kleine groep: { $text }
export-minutes-inside = { $title } is vertrouwelijk of nog niet gehouden: er is geen verslag van gemaakt.
error-too-short =
    .what = "{ $word }" is te kort om overal te wissen: het staat ook in gewone woorden.
    .safe = Er is niets gewist.
    .next = Vul een langer woord in, zoals de hele naam.
error-no-person =
    .what = { $name } is een organisatie of groep, geen persoon.
    .safe = Er is niets gewist.
    .next = Maak er eerst een persoon of code van, of wis alleen woorden.
erase-subject = Gewiste persoon { $number }
erase-redacted = Regel geschoond bij het wissen van een persoon
erase-actor = gewist
erase-text = De tekst van deze inbreng is gewist.
erase-word = [gewist]
erase-history =
    { $count ->
        [one] Eén regel van de geschiedenis is geschoond. Wat daarvoor ligt, kan niet meer worden teruggenomen.
       *[other] { $count } regels van de geschiedenis zijn geschoond. Wat daarvoor ligt, kan niet meer worden teruggenomen.
    }
erase-done-places =
    { $count ->
        [one] Op één plek is de naam vervangen.
       *[other] Op { $count } plekken is de naam vervangen.
    }
erase-done-party = De partij heet nu "gewiste persoon".
erase-done-items =
    { $count ->
        [one] De tekst van één inbreng-item is gewist.
       *[other] De tekst van { $count } inbreng-items is gewist.
    }
erase-done-versions =
    { $count ->
        [one] Eén vastgelegde versie is geschoond; de oude controlegetallen zijn bewaard.
       *[other] { $count } vastgelegde versies zijn geschoond; de oude controlegetallen zijn bewaard.
    }
erase-done-kept =
    { $count ->
        [one] Eén plek is bewust gelaten zoals die was.
       *[other] { $count } plekken zijn bewust gelaten zoals ze waren.
    }
erase-backup-gone = Reservekopie verwijderd: { $path }
erase-backup-stays = Reservekopie kon niet worden verwijderd: { $path }
erase-unseen-files =
    { $count ->
        [one] Eén bijgevoegd bestand. Kijk zelf of de naam erin staat, en verwijder het zo nodig.
       *[other] { $count } bijgevoegde bestanden. Kijk zelf of de naam erin staat, en verwijder ze zo nodig.
    }
erase-unseen-pictures =
    { $count ->
        [one] Eén afbeelding. Kijk zelf of de persoon erop staat.
       *[other] { $count } afbeeldingen. Kijk zelf of de persoon erop staat.
    }
erase-unseen-outside = Bestanden die eerder zijn geëxporteerd of gemaild, en kopieën op andere plekken.
erase-in-contribution = Inbreng
erase-in-meeting = Bijeenkomst
erase-in-section = Paragraaf
erase-in-version = Vastgelegde versie
erase-in-party = Partij
erase-in-response = Antwoord op inbreng
erase-in-advice = Advies
erase-in-snapshot = Peildatum
erase-in-answer = Toetspunt of bewijs
erase-in-fact = Instrument
erase-in-process = Proces en planning
erase-in-remark = Opmerking van de ambassadeur
erase-in-other = Ander veld
export-minutes-folder = Verslagen
error-erase-place =
    .what = Een plek die moest worden gewist, is er niet meer.
    .safe = Er is niets gewist.
    .next = Bekijk de plekken opnieuw en probeer het nog eens.
error-words-left =
    .what = De woorden zouden nog op { $count } plekken blijven staan.
    .safe = Er is niets gewist.
    .next = Bekijk de plekken opnieuw en kies per plek wat er gebeurt.
error-unscrubbed =
    .what = De gegevens zijn gewist, maar het bestand { $path } kon niet opnieuw worden geschreven. In lege delen van het bestand kunnen nog resten staan.
    .safe = Alles wat in het werkboek te zien is, klopt.
    .next = Maak ruimte op de schijf en open het werkboek opnieuw: dan worden de resten alsnog gewist.
error-erased =
    .what = Dit kan niet meer worden teruggenomen: het zou gegevens terughalen die zijn gewist.
    .safe = Er is niets gewijzigd.
    .next = Ga verder vanaf hier.
deadline-task = Taak klaar: { $name }
deadline-meeting = Bijeenkomst: { $name }
import-told-back = Alleen de dag van terugkoppelen is nieuw.
import-new-party = { $text } is hier nog niet bekend en wordt een nieuwe partij. Tot iemand anders zegt, geldt die als persoon.
import-unread = "{ $text }" is niet begrepen en blijft weg.
import-bad-consent = "{ $text }" is geen duidelijke toestemming. Het telt als nee.
erase-unseen-holds = In een bijgevoegd bestand of een afbeelding staat de naam. Verwijder dat bestand zelf: bij het bewijs of in de tekst.

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

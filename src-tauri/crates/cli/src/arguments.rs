//! What can be typed after `regiovisie-cli`. One table drives parsing and help.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// How help is laid out, with Dutch headings.
const TEMPLATE: &str = "{about-with-newline}\nGebruik: {usage}\n\n{all-args}";
/// The heading above what can be added.
const OPTIONS: &str = "Keuzes";

/// Regiovisie zonder venster: werkboeken maken, vullen, controleren en exporteren.
#[derive(Debug, Parser)]
#[command(name = "regiovisie-cli", version, disable_help_subcommand = true)]
#[command(disable_help_flag = true, disable_version_flag = true)]
#[command(help_template = TEMPLATE, subcommand_help_heading = "Opdrachten", subcommand_value_name = "OPDRACHT")]
pub(crate) struct Arguments {
    /// Schrijft het antwoord als JSON, voor scripts.
    #[arg(long, global = true, help_heading = OPTIONS)]
    pub(crate) json: bool,
    /// Toont deze uitleg.
    #[arg(short = 'h', long, global = true, action = clap::ArgAction::Help, help_heading = OPTIONS)]
    help: Option<bool>,
    /// Toont de versie van het programma.
    #[arg(short = 'V', long, action = clap::ArgAction::Version, help_heading = OPTIONS)]
    version: Option<bool>,
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

/// Wat er te doen is.
#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    /// Maakt een nieuw werkboek; overschrijft nooit een bestand.
    New(New),
    /// Toont regio, gemeenten, indeling en aantallen.
    Info(File),
    /// Toont de stand per afspraak en toetspunt; sluit af met 1 als een punt uit norm of wet niet is gehaald.
    Check(File),
    /// Beantwoordt één toetspunt.
    Assess(Assess),
    /// Legt een bijeenkomst met inbreng vast; leest JSON van standaardinvoer.
    Log(File),
    /// Neemt inbreng over uit een rekenblad; sluit af met 1 als rijen zijn geweigerd of botsen.
    ImportInput(ImportInput),
    /// Leest en schrijft paragrafen van de visie.
    Section(Section),
    /// Leest en vult de instrumenten: de tabellen met feiten onder de afspraken.
    Instrument(Instrument),
    /// Leest en beheert het bewijs onder de toetspunten; sluit af met 1 als iets niet meer klopt.
    Evidence(Evidence),
    /// Legt peildata vast en vergelijkt ze.
    Snapshot(Snapshot),
    /// Opmerkingen van de ambassadeur: een kopie maken, terughalen, beantwoorden.
    Reflection(Reflection),
    /// Leest een nieuwe versie van een norm in.
    Norm(Norm),
    /// Legt werkboeken van verschillende regio's naast elkaar, zonder rangorde.
    Compare(Compare),
    /// Legt de visie vast als versie.
    Version(Version),
    /// Schrijft documenten, rekenbladen en de kalender en toont hun paden.
    Export(Export),
    /// Toont de geschiedenis, nieuwste eerst.
    History(History),
    /// Neemt de laatste handeling terug.
    Undo(File),
    /// Doet opnieuw wat het laatst is teruggenomen.
    Redo(File),
    /// Zoekt in alles.
    Search(Search),
    /// Controleert het hele bestand op beschadiging.
    Verify(File),
}

/// Een werkboek.
#[derive(Debug, Args)]
#[command(help_template = TEMPLATE, next_help_heading = OPTIONS)]
pub(crate) struct File {
    /// Het werkboek.
    pub(crate) file: PathBuf,
}

#[derive(Debug, Args)]
#[command(help_template = TEMPLATE, next_help_heading = OPTIONS)]
pub(crate) struct New {
    /// Het nieuwe werkboek.
    pub(crate) file: PathBuf,
    /// Naam van de regio: een van de 41 of een eigen naam.
    #[arg(long, required_unless_present = "example")]
    pub(crate) region: Option<String>,
    /// Een gemeente; mag vaker. Zonder: de gemeenten van de bekende regio.
    #[arg(long = "municipality")]
    pub(crate) municipalities: Vec<String>,
    /// Startsituatie.
    #[arg(long, default_value_t = 4)]
    pub(crate) start: u8,
    /// Eerste dag van de looptijd, jaar-maand-dag.
    #[arg(long)]
    pub(crate) plan_start: Option<String>,
    /// Laatste dag van de looptijd, jaar-maand-dag.
    #[arg(long)]
    pub(crate) plan_end: Option<String>,
    /// Maakt het voorbeeld: een verzonnen regio, helemaal gevuld.
    #[arg(long, conflicts_with_all = ["region", "municipalities", "plan_start", "plan_end"])]
    pub(crate) example: bool,
}

#[derive(Debug, Args)]
#[command(help_template = TEMPLATE, next_help_heading = OPTIONS)]
pub(crate) struct Assess {
    /// Het werkboek.
    pub(crate) file: PathBuf,
    /// Het toetspunt, zoals 1.3 of besluit-jeugdwet-2026/2.3.
    pub(crate) check: String,
    /// Werkstand: te-doen, mee-bezig, ter-beoordeling of gereed.
    #[arg(long)]
    pub(crate) work: Option<String>,
    /// Oordeel: niet-beoordeeld, nog-niet, in-ontwikkeling, grotendeels, voldoet of nvt.
    #[arg(long)]
    pub(crate) verdict: Option<String>,
    /// Toelichting.
    #[arg(long)]
    pub(crate) note: Option<String>,
    /// Wie ervoor zorgt.
    #[arg(long)]
    pub(crate) owner: Option<String>,
    /// Streefdatum, jaar-maand-dag.
    #[arg(long)]
    pub(crate) target_date: Option<String>,
    /// Bewijs in woorden; mag vaker.
    #[arg(long = "evidence")]
    pub(crate) evidence: Vec<String>,
}

#[derive(Debug, Args)]
#[command(help_template = TEMPLATE, next_help_heading = OPTIONS)]
pub(crate) struct Section {
    /// Het werkboek.
    pub(crate) file: PathBuf,
    #[command(subcommand)]
    pub(crate) action: SectionAction,
}

#[derive(Debug, Subcommand)]
pub(crate) enum SectionAction {
    /// Toont alle paragrafen op volgorde.
    List,
    /// Toont de tekst van een paragraaf.
    Show {
        /// Id of sleutel van de paragraaf.
        id: String,
    },
    /// Vervangt de tekst van een paragraaf; leest Markdown van standaardinvoer.
    Set {
        /// Id of sleutel van de paragraaf.
        id: String,
    },
}

#[derive(Debug, Args)]
#[command(help_template = TEMPLATE, next_help_heading = OPTIONS)]
pub(crate) struct Instrument {
    /// Het werkboek.
    pub(crate) file: PathBuf,
    #[command(subcommand)]
    pub(crate) action: InstrumentAction,
}

#[derive(Debug, Subcommand)]
pub(crate) enum InstrumentAction {
    /// Toont alle instrumenten.
    List,
    /// Toont de tabellen van een instrument met wat is ingevuld.
    Show {
        /// Id van het instrument, zoals inkoop.
        id: String,
    },
    /// Vult een veld van een rij; een lege waarde maakt het leeg.
    Set {
        /// Id van de tabel, zoals inkooptrajecten.
        table: String,
        /// Id of vaste sleutel van de rij.
        row: String,
        /// Id van het veld, zoals publicatie.
        field: String,
        /// De waarde, zoals in het venster getypt.
        #[arg(allow_hyphen_values = true)]
        value: String,
    },
    /// Voegt een rij toe en toont haar id.
    Add {
        /// Id van de tabel.
        table: String,
        /// Naam van de rij.
        #[arg(default_value = "")]
        name: String,
    },
    /// Verwijdert een eigen rij.
    Remove {
        /// Id van de rij.
        row: String,
    },
    /// Schrijft een tabel als rekenblad; partijen-themas is die van partijen en thema's.
    Export {
        /// Id van de tabel.
        table: String,
        /// De map voor het bestand.
        #[arg(long)]
        out: PathBuf,
        /// Als csv, met puntkomma's.
        #[arg(long)]
        csv: bool,
    },
    /// Toont welke partij over welk thema is gehoord, en wat ontbreekt.
    Themes,
}

#[derive(Debug, Args)]
#[command(help_template = TEMPLATE, next_help_heading = OPTIONS)]
pub(crate) struct Evidence {
    /// Het werkboek.
    pub(crate) file: PathBuf,
    #[command(subcommand)]
    pub(crate) action: EvidenceAction,
}

#[derive(Debug, Subcommand)]
pub(crate) enum EvidenceAction {
    /// Toont al het bewijs; wat niet meer klopt eerst.
    List,
    /// Voegt bewijs toe onder een toetspunt en toont zijn id.
    Add {
        /// Het toetspunt.
        check: String,
        /// Soort: text, section, meeting, decision, file of link.
        #[arg(long, default_value = "text")]
        kind: String,
        /// Omschrijving; mag weg als het bewijs zelf een naam heeft.
        #[arg(long)]
        title: Option<String>,
        /// Adres van een link.
        #[arg(long)]
        url: Option<String>,
        /// Paragraaf, bijeenkomst of gemeente waar het bewijs naar wijst.
        #[arg(long)]
        subject: Option<String>,
        /// Bestand dat in het werkboek wordt bewaard.
        #[arg(long)]
        path: Option<PathBuf>,
        /// Laatste dag waarop het geldt, jaar-maand-dag.
        #[arg(long)]
        expires_on: Option<String>,
        /// Vertrouwelijk: staat in geen enkel document.
        #[arg(long)]
        confidential: bool,
    },
    /// Gebruikt bewijs ook bij een ander toetspunt.
    Tie {
        /// Id van het bewijs.
        id: String,
        /// Het toetspunt.
        check: String,
    },
    /// Haalt bewijs weg bij een toetspunt.
    Untie {
        /// Id van het bewijs.
        id: String,
        /// Het toetspunt.
        check: String,
    },
    /// Legt vast dat het bewijs opnieuw is bekeken en klopt.
    Renew {
        /// Id van het bewijs.
        id: String,
    },
    /// Verwijdert bewijs overal.
    Remove {
        /// Id van het bewijs.
        id: String,
    },
    /// Schrijft een bijgevoegd bestand weg.
    Save {
        /// Id van het bewijs.
        id: String,
        /// Het bestand.
        #[arg(long)]
        out: PathBuf,
    },
}

#[derive(Debug, Args)]
#[command(help_template = TEMPLATE, next_help_heading = OPTIONS)]
pub(crate) struct Snapshot {
    /// Het werkboek.
    pub(crate) file: PathBuf,
    #[command(subcommand)]
    pub(crate) action: SnapshotAction,
}

#[derive(Debug, Subcommand)]
pub(crate) enum SnapshotAction {
    /// Toont alle peildata, nieuwste eerst.
    List,
    /// Legt vast hoe alles er nu voor staat.
    Fix {
        /// Naam van de peildatum.
        name: String,
        /// Opmerking.
        #[arg(long, default_value = "")]
        note: String,
    },
    /// Verwijdert een peildatum.
    Remove {
        /// Naam of id.
        snapshot: String,
    },
    /// Toont wat er tussen twee peildata is veranderd.
    Compare {
        /// Naam of id van de eerste.
        from: String,
        /// Naam of id van de tweede, of nu.
        #[arg(default_value = "nu")]
        to: String,
        /// Schrijft de vergelijking ook als document en rekenblad in deze map.
        #[arg(long)]
        out: Option<PathBuf>,
    },
}

#[derive(Debug, Args)]
#[command(help_template = TEMPLATE, next_help_heading = OPTIONS)]
pub(crate) struct Reflection {
    /// Het werkboek, of een kopie voor reflectie.
    pub(crate) file: PathBuf,
    #[command(subcommand)]
    pub(crate) action: ReflectionAction,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ReflectionAction {
    /// Toont alle opmerkingen met hun antwoord.
    List,
    /// Voegt een opmerking toe en toont haar id.
    Add {
        /// Nummer van de afspraak.
        group: String,
        /// Waarneming, vraag of advies: waarneming, vraag, advies.
        #[arg(long)]
        kind: String,
        /// De tekst.
        #[arg(long)]
        text: String,
        /// Het toetspunt, als het daarover gaat.
        #[arg(long)]
        check: Option<String>,
        /// De norm of wet.
        #[arg(long, default_value = "nvo-2020")]
        catalogue: String,
    },
    /// Antwoordt op een opmerking.
    Reply {
        /// Id van de opmerking.
        id: String,
        /// Het antwoord; leeg haalt het weg.
        text: String,
    },
    /// Maakt een kopie voor reflectie, zonder persoonsgegevens en vertrouwelijke tekst.
    Copy {
        /// Het nieuwe bestand.
        #[arg(long)]
        out: PathBuf,
        /// Voor wie de kopie is.
        #[arg(long = "for")]
        audience: String,
    },
    /// Haalt de opmerkingen uit een kopie terug.
    Merge {
        /// De kopie.
        copy: PathBuf,
        /// Toont alleen wat er zou gebeuren.
        #[arg(long)]
        dry_run: bool,
    },
}

#[derive(Debug, Args)]
#[command(help_template = TEMPLATE, next_help_heading = OPTIONS)]
pub(crate) struct Norm {
    /// Het werkboek.
    pub(crate) file: PathBuf,
    #[command(subcommand)]
    pub(crate) action: NormAction,
}

#[derive(Debug, Subcommand)]
pub(crate) enum NormAction {
    /// Toont wat een nieuwe versie zou veranderen.
    Preview {
        /// Het bestand met de nieuwe versie.
        release: PathBuf,
    },
    /// Neemt een nieuwe versie in gebruik, in één stap.
    Apply {
        /// Het bestand met de nieuwe versie.
        release: PathBuf,
    },
}

#[derive(Debug, Args)]
#[command(help_template = TEMPLATE, next_help_heading = OPTIONS)]
pub(crate) struct Compare {
    /// De werkboeken, of kopieën voor reflectie.
    #[arg(required = true)]
    pub(crate) files: Vec<PathBuf>,
}

#[derive(Debug, Args)]
#[command(help_template = TEMPLATE, next_help_heading = OPTIONS)]
pub(crate) struct Version {
    /// Het werkboek.
    pub(crate) file: PathBuf,
    /// Naam van de versie, zoals 0.3.
    pub(crate) name: String,
    /// Status: concept, consultatie of definitief.
    #[arg(long, default_value = "concept")]
    pub(crate) status: String,
    /// Opmerking.
    #[arg(long, default_value = "")]
    pub(crate) note: String,
}

#[derive(Debug, Args)]
#[command(help_template = TEMPLATE, next_help_heading = OPTIONS)]
pub(crate) struct Export {
    /// Het werkboek.
    pub(crate) file: PathBuf,
    /// Het document; mag vaker: vision, assessment, checks, progress, reflection, process, planning, ics, minutes,
    /// response, response-table of register.
    #[arg(long = "document", required_unless_present = "all")]
    pub(crate) documents: Vec<String>,
    /// Alle documenten.
    #[arg(long, conflicts_with = "documents")]
    pub(crate) all: bool,
    /// De map voor de bestanden.
    #[arg(long)]
    pub(crate) out: PathBuf,
    /// Voor wie: intern, raad of openbaar. Wat voor hen niet mag, staat in geen enkel bestand.
    #[arg(long, default_value = "raad")]
    pub(crate) profile: String,
    /// Hoe de inbreng in de reactienota staat: nummer, thema of hoofdstuk.
    #[arg(long, default_value = "nummer")]
    pub(crate) layout: String,
    /// Id van een bijeenkomst voor het verslag; mag vaker. Zonder: alle gehouden bijeenkomsten.
    #[arg(long = "meeting")]
    pub(crate) meetings: Vec<String>,
}

#[derive(Debug, Args)]
#[command(help_template = TEMPLATE, next_help_heading = OPTIONS)]
pub(crate) struct ImportInput {
    /// Het werkboek.
    pub(crate) file: PathBuf,
    /// Het bestand met inbreng: xlsx, xls, ods of csv; ook een register dat terugkomt met antwoorden.
    pub(crate) input: PathBuf,
    /// Toont alleen wat er met elke rij zou gebeuren.
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Het tabblad; zonder: het eerste met inbreng.
    #[arg(long, default_value = "")]
    pub(crate) sheet: String,
    /// Wat een kolom is, als KOP=VELD, zoals "Wat wilt u kwijt=inbreng"; mag vaker. Een leeg veld slaat de kolom over.
    #[arg(long = "map")]
    pub(crate) maps: Vec<String>,
    /// Partij van rijen die er geen noemen.
    #[arg(long, default_value = "")]
    pub(crate) party: String,
    /// Hoe de inbreng binnenkwam: bijeenkomst, e-mail, formulier, brief of anders.
    #[arg(long)]
    pub(crate) channel: Option<String>,
    /// Datum van rijen zonder datum, jaar-maand-dag; zonder: vandaag.
    #[arg(long)]
    pub(crate) date: Option<String>,
    /// Nummer van een item waarvan het antwoord uit het bestand wint van het antwoord hier; mag vaker.
    #[arg(long = "theirs")]
    pub(crate) theirs: Vec<u32>,
}

#[derive(Debug, Args)]
#[command(help_template = TEMPLATE, next_help_heading = OPTIONS)]
pub(crate) struct History {
    /// Het werkboek.
    pub(crate) file: PathBuf,
    /// Hoeveel regels.
    #[arg(long, default_value_t = 100)]
    pub(crate) limit: u32,
}

#[derive(Debug, Args)]
#[command(help_template = TEMPLATE, next_help_heading = OPTIONS)]
pub(crate) struct Search {
    /// Het werkboek.
    pub(crate) file: PathBuf,
    /// De woorden.
    #[arg(required = true)]
    pub(crate) words: Vec<String>,
    /// Hoeveel vindplaatsen ten hoogste.
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub(crate) limit: u32,
}

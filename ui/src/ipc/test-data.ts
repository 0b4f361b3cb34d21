import { parse } from "smol-toml";
import type {
  AgreementSummaryView,
  CatalogueView,
  CheckView,
  EvidenceKind,
  ContributionView,
  CouncilView,
  DocumentKindView,
  InputFieldView,
  InstrumentView,
  MeetingView,
  PartyKindView,
  PartyView,
  PracticeView,
  RemarkLineView,
  ProposalView,
  RegionChoiceView,
  RegionView,
  RouteView,
  SectionRole,
  SectionRowView,
  SectionView,
  StartSituationView,
  StepView,
  ThemeView,
  Verdict,
  VersionView,
} from "./bindings";

// The made-up region of `assets/example` and the real catalogues, read as the program reads them: only for tests and
// previews, so that what they show cannot drift from what is shipped.

const toml = import.meta.glob<string>(
  ["../../../assets/catalogues/**/*.toml", "../../../assets/example/*.toml", "../../../assets/templates/*.toml"],
  { query: "?raw", import: "default", eager: true },
);
const bodies = import.meta.glob<string>("../../../assets/example/sections/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

// The caller says what the file holds; a shape that is not so shows in the tests.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
function read<T>(path: string): T {
  return parse(toml[`../../../assets/${path}`] ?? "") as T;
}

type Group = Omit<CheckView, "group"> & {
  number: string;
  kind: string;
  route?: number;
  title: string;
  summary: string;
  why: string;
  asks: string;
  discuss: string[];
  source: string;
  check: (Partial<Omit<CheckView, "evidence">> & { id: string; kind: "K" | "A" | "W"; evidence?: string[] })[];
};
type Answer = Partial<Omit<CheckView, "evidence">> & {
  check: string;
  evidence?: { kind: EvidenceKind; title?: string; url?: string; subject?: string; expires_on?: string }[];
};
type Plain<T> = { [K in keyof T]?: T[K] };

/** "Zie ook", in both directions. */
function linkChecks(checks: CheckView[]): CheckView[] {
  type Link = { from: string; to: string[]; note: string };
  const links = read<{ see_also: Link[] }>("catalogues/besluit-jeugdwet-2026/concordance.toml").see_also;
  const add = (from: string, to: string, note: string) => {
    const other = checks.find((check) => check.id === to);
    const own = checks.find((check) => check.id === from);
    if (own === undefined || other === undefined) return;
    own.see_also.push({
      catalogue: other.catalogue,
      check: to,
      group: other.group,
      name: other.name,
      question: other.question,
      work: other.work,
      verdict: other.verdict,
      answer: other.note,
      source: other.source,
      note,
    });
  };
  for (const link of links) {
    for (const to of link.to) {
      add(link.from, to, link.note);
      add(to, link.from, link.note);
    }
  }
  return checks;
}

/** Everything the double holds. Made anew for each test. */
export type World = ReturnType<typeof createWorld>;

/** The filled example region, on 22 november 2026. */
export function createWorld() {
  const checks = linkChecks(readChecks());
  const parties = readParties();
  const sections = readSections();
  const meetings = readMeetings(parties, sections);
  return {
    today: "2026-11-22",
    region: readRegion(),
    catalogues: readCatalogues(),
    groups: Object.fromEntries(groupFiles().map((group) => [group.number, group])),
    checks,
    steps: readSteps(),
    parties,
    partyKinds: read<{ kind: PartyKindView[] }>("catalogues/shared/parties.toml").kind,
    themes: read<{ theme: ThemeView[] }>("catalogues/shared/themes.toml").theme.map(({ id, title }) => ({ id, title })),
    meetings,
    sections,
    versions: readVersions(),
    councils: readCouncils(),
    practice: readPractice(),
    instrument: readInstrument("inkoop"),
    remarks: readRemarks(),
  };
}

function readRemarks(): RemarkLineView[] {
  type Remark = Partial<RemarkLineView> & { date: string; group: string; author: string; text: string };
  return read<{ remark: Remark[] }>("example/reflection.toml").remark.map((given, index) => ({
    id: `opmerking-${index + 1}`,
    catalogue: "nvo-2020",
    group: given.group,
    check: given.check ?? null,
    about: given.check ?? given.group,
    kind: given.kind ?? "vraag",
    text: given.text.trim(),
    author: given.author,
    written_on: given.date,
    reply: given.reply ?? "",
    replied_by: given.replied_by ?? "",
    replied_on: given.replied_on ?? null,
  }));
}

/** One instrument as the program would show it, without a row of the user's own. */
function readInstrument(id: string): InstrumentView {
  const file = read<{
    group: string;
    title: string;
    about: string;
    source: string;
    sheet: {
      id: string;
      title: string;
      about?: string;
      row: string;
      rows?: { id: string; title: string; about?: string }[];
      column: { id: string; title: string; kind: string; help?: string; shown?: boolean }[];
    }[];
  }>(`catalogues/nvo-2020/instruments/${id}.toml`);
  return {
    summary: {
      id,
      catalogue: "nvo-2020",
      group: file.group,
      title: file.title,
      about: file.about,
      tables: file.sheet.length,
      filled: 0,
    },
    about: file.about,
    source: file.source,
    sheets: file.sheet.map((sheet) => ({
      id: sheet.id,
      title: sheet.title,
      about: sheet.about ?? "",
      row_word: sheet.row,
      takes_rows: sheet.rows === undefined,
      named: true,
      most: null,
      columns: sheet.column.map((column) => ({
        id: column.id,
        title: column.title,
        kind: column.kind,
        help: column.help ?? "",
        shown: column.shown ?? false,
        options: [],
      })),
      rows: (sheet.rows ?? []).map((row) => ({
        id: row.id,
        name: row.title,
        about: row.about ?? "",
        labels: [],
        own: false,
        confidential: false,
        refers_to_confidential: false,
        facts: [],
        remarks: [],
      })),
      lines: [],
    })),
  };
}

function groupFiles(): (Group & { catalogue: string })[] {
  return Object.keys(toml)
    .filter((path) => path.includes("/groups/"))
    .map((path) => ({ ...(parse(toml[path] ?? "") as unknown as Group), catalogue: path.split("/").at(-3) ?? "" }))
    .sort((a, b) => a.number.localeCompare(b.number, "nl", { numeric: true }));
}

const proposals: Partial<Record<string, ProposalView>> = {
  "1.5": {
    verdict: "in-ontwikkeling",
    reason: "Eén bijeenkomst met Veilig Thuis vóór het einde van de stap schrijven; nog niet teruggekoppeld.",
    contradicts: true,
    links: [{ title: "Betrokkenen", address: "/betrokkenen" }],
    confidential: false,
  },
  "2.1": {
    verdict: "grotendeels",
    reason: "Zes van de zeven thema's hebben een paragraaf met doelen.",
    contradicts: false,
    links: [{ title: "Functietabel", address: "/instrument/functies" }],
    confidential: false,
  },
};

function readChecks(): CheckView[] {
  const answers = read<{ answer: Answer[] }>("example/answers.toml").answer;
  return groupFiles().flatMap((group) =>
    group.check.map((check) => {
      const answer: Plain<Answer> = answers.find((given) => given.check === check.id) ?? {};
      return {
        id: check.id,
        catalogue: group.catalogue,
        group: group.number,
        kind: check.kind,
        name: check.name ?? "",
        question: check.question ?? "",
        explanation: check.explanation ?? "",
        evidence_hints: check.evidence ?? [],
        source: check.source ?? "",
        in_force: check.in_force ?? null,
        na_only_when: check.na_only_when ?? null,
        see_also: [],
        work: answer.work ?? "te-doen",
        verdict: answer.verdict ?? "niet-beoordeeld",
        note: answer.note ?? "",
        owner: answer.owner ?? "",
        target_date: answer.target_date ?? null,
        evidence: (answer.evidence ?? []).map((item, index) => ({
          id: `${check.id}-${index}`,
          kind: item.kind,
          title: item.title ?? item.subject ?? "",
          detail: item.url ?? "",
          address: item.kind === "section" ? "/visie/samenvatting" : null,
          url: item.url ?? null,
          seen_on: item.url === undefined ? null : "2026-11-02",
          expires_on: item.expires_on ?? null,
          file_name: item.kind === "file" ? "besluit.pdf" : null,
          confidential: false,
          state: "geldig",
          state_text: "geldig",
          checks: [{ catalogue: group.catalogue, check: check.id }],
        })),
        proposal: proposals[check.id] ?? null,
        confirmed: null,
      };
    }),
  );
}

const order: Verdict[] = ["nog-niet", "in-ontwikkeling", "grotendeels", "voldoet"];

/** A group in a line, from the answers of its checks. */
export function summarise(world: Pick<World, "groups" | "checks">, number: string): AgreementSummaryView {
  const group = world.groups[number];
  const checks = world.checks.filter((check) => check.group === number);
  const binding = checks.filter((check) => check.kind !== "A");
  const advice = checks.filter((check) => check.kind === "A");
  const met = binding.filter((check) => check.verdict === "voldoet" || check.verdict === "nvt").length;
  const judged = (binding.length > 0 ? binding : advice).filter((check) => check.verdict !== "nvt");
  const anything = judged.some((check) => check.verdict !== "niet-beoordeeld");
  const weakest = Math.min(...judged.map((check) => Math.max(order.indexOf(check.verdict), 0)));
  return {
    catalogue: group?.catalogue ?? "",
    number,
    kind: group?.kind ?? "",
    route: group?.route ?? null,
    title: group?.title ?? "",
    summary: group?.summary ?? "",
    state: anything ? (order[weakest] ?? "nog-niet") : "niet-beoordeeld",
    contradictions: checks.filter((check) => check.proposal?.contradicts === true).length,
    met: binding.length > 0 && met === binding.length,
    binding_met: met,
    binding_total: binding.length,
    advice_judged: advice.filter((check) => check.verdict !== "niet-beoordeeld").length,
    advice_total: advice.length,
  };
}

function readCatalogues(): Omit<CatalogueView, "groups">[] {
  return ["nvo-2020", "besluit-jeugdwet-2026"].map((id) => {
    const file = read<Omit<CatalogueView, "groups"> & { route?: RouteView[] }>(`catalogues/${id}/catalogue.toml`);
    const routes = (file.route ?? []).map((route) => ({
      ...route,
      groups: groupFiles()
        .filter((group) => group.route === route.number)
        .map((group) => group.number),
    }));
    return {
      id,
      version: 1,
      title: file.title,
      about: file.about,
      source: file.source,
      group_word: file.group_word,
      routes,
    };
  });
}

function readRegion(): RegionView {
  const file = read<
    RegionView & { municipality: { name: string; inhabitants: number; registry: string; alderman: string }[] }
  >("example/region.toml");
  return {
    name: file.name,
    plan_start: file.plan_start,
    plan_end: file.plan_end,
    start_situation: file.start_situation,
    adoption_goal: file.adoption_goal,
    fictional: true,
    municipalities: file.municipality.map((municipality, index) => ({
      ...municipality,
      id: `gemeente-${index + 1}`,
      cbs_code: null,
      certainty: null,
      note: "",
    })),
  };
}

function readSteps(): StepView[] {
  const planned = read<{ step: (Plain<StepView> & { id: string })[] }>("example/process.toml").step;
  return read<{ step: (StepView & { id: StepView["step"] })[] }>("catalogues/shared/process.toml").step.map((step) => {
    const own: Plain<StepView> = planned.find((item) => item.id === step.id) ?? {};
    return {
      step: step.id,
      number: step.number,
      title: step.title,
      purpose: step.purpose,
      ready: step.ready,
      tasks: step.tasks,
      planned_start: own.planned_start ?? null,
      planned_end: own.planned_end ?? null,
      actual_start: own.actual_start ?? null,
      actual_end: own.actual_end ?? null,
      note: own.note?.trim() ?? "",
      owner: "projectleider regiovisie",
    };
  });
}

function readParties(): PartyView[] {
  return read<{ kind: PartyKindView[] }>("catalogues/shared/parties.toml").kind.map((kind, index) => ({
    id: `partij-${index + 1}`,
    kind: kind.id,
    group: kind.group,
    name: kind.title,
    role: "",
    meetings: 0,
    contributions: 0,
    first_heard: null,
    form: "organisatie" as const,
    delete_on: null,
    parts: [],
  }));
}

function readSections(): SectionView[] {
  const own = read<{
    section: {
      key: string;
      title?: string;
      parent?: string;
      role?: SectionRole;
      state: SectionRowView["state"];
      owner?: string;
    }[];
  }>("example/sections.toml").section;
  const file = read<{
    section: {
      key: string;
      title: string;
      parent?: string;
      role?: SectionRole;
      agreements?: string[];
      help?: string;
    }[];
  }>("templates/vision.toml");
  const numbers = new Map<string, string>();
  let chapter = 0;
  let annex = 0;
  return file.section.map((section) => {
    const parent = file.section.find((other) => other.key === section.parent);
    const role = section.role ?? parent?.role ?? "chapter";
    const siblings = file.section.filter((other) => other.parent === section.parent && section.parent !== undefined);
    const number = parent
      ? `${numbers.get(parent.key) ?? ""}.${siblings.indexOf(section) + 1}`
      : role === "chapter"
        ? String(++chapter)
        : role === "annex"
          ? String.fromCharCode(65 + annex++)
          : "";
    numbers.set(section.key, number);
    const mine = own.find((item) => item.key === section.key);
    const body = bodies[`../../../assets/example/sections/${section.key}.md`] ?? "";
    return {
      row: {
        id: section.key,
        key: section.key,
        parent: section.parent ?? null,
        level: parent ? 2 : 1,
        number,
        title: section.title,
        role,
        state: mine?.state ?? "leeg",
        owner: mine?.owner ?? "",
        agreements: section.agreements ?? [],
        words: body.split(/\s+/).filter(Boolean).length,
        contributions: 0,
      },
      body,
      help: section.help?.trim() ?? "",
      editable: true,
      contributions: [],
    };
  });
}

function readMeetings(parties: PartyView[], sections: SectionView[]): MeetingView[] {
  type Item = { party: string; text: string; section?: string; themes?: string[]; agreements?: string[] };
  const file = read<{ meeting: (Omit<MeetingView, "contributions"> & { contribution?: Item[] })[] }>(
    "example/meetings.toml",
  );
  let number = 0;
  return file.meeting.map((meeting, index) => {
    const id = `bijeenkomst-${index + 1}`;
    const present = parties.filter((party) => meeting.parties.includes(party.kind));
    for (const party of present) {
      party.meetings += 1;
      party.first_heard ??= meeting.date;
    }
    const contributions = (meeting.contribution ?? []).map((item): ContributionView => {
      const party = parties.find((other) => other.kind === item.party);
      const section = sections.find((other) => other.row.id === item.section);
      if (party) party.contributions += 1;
      if (section) section.row.contributions += 1;
      number += 1;
      const view: ContributionView = {
        id: `inbreng-${number}`,
        number,
        date: meeting.date,
        channel: "bijeenkomst",
        meeting: id,
        party: party?.id ?? null,
        party_name: party?.name ?? "",
        text: item.text.trim(),
        section: section?.row.id ?? null,
        section_title: section?.row.title ?? "",
        themes: item.themes ?? [],
        agreements: item.agreements ?? [],
        told_back_on: number % 3 === 0 ? null : "2026-09-15",
        meeting_title: meeting.title,
        kind: number % 2 === 0 ? "inhoudelijk" : null,
        organisation: "",
        source: "",
        question: "",
        version: null,
        version_name: "",
        wording: "",
        summary: "",
        consent: "niet-gevraagd",
        traceable: number === 4,
        confidential: number === 5,
        released_on: null,
        released_by: "",
        delete_on: null,
        place:
          number === 2
            ? {
                quote: "binnen vier weken",
                state: "los",
                section: null,
                section_title: "",
                now: "",
              }
            : null,
        response:
          number % 4 === 0
            ? null
            : {
                id: `antwoord-${number % 3}`,
                title: number % 3 === 0 ? "Wachttijden" : "",
                decision: number % 3 === 0 ? "overgenomen" : number % 3 === 1 ? "deels" : "niet",
                reason: "De regio neemt dit mee in paragraaf 5.2.",
                passage: "",
                section: section?.row.id ?? null,
                section_title: section?.row.title ?? "",
                proposed_by: "Anna",
                proposed_on: "2026-07-14",
                confirmed_by: number % 2 === 0 ? "Bart" : "",
                confirmed_on: number % 2 === 0 ? "2026-08-20" : null,
                items: 12,
              },
      };
      section?.contributions.push(view);
      return view;
    });
    return {
      ...meeting,
      id,
      parties: present.map((party) => party.id),
      notes: meeting.notes.trim(),
      contributions,
      held: true,
      agenda: "",
      questions: [],
      agreed: "",
      consultation: null,
      people: null,
      confidential: false,
      delete_on: null,
      notes_on_privacy: [],
    };
  });
}

function readVersions(): VersionView[] {
  return read<{ version: VersionView[] }>("example/versions.toml").version.map((version, index) => ({
    id: `versie-${index + 1}`,
    name: version.name,
    status: version.status,
    date: version.date,
    note: version.note,
    hash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    words: 12_480,
    cleaned_on: null,
  }));
}

function readCouncils(): CouncilView[] {
  const given = read<{ council: (Plain<CouncilView> & { municipality: string })[] }>("example/councils.toml").council;
  return readRegion().municipalities.map((municipality) => {
    const council: Plain<CouncilView> = given.find((item) => item.municipality === municipality.name) ?? {};
    return {
      municipality: municipality.id,
      name: municipality.name,
      college_date: council.college_date ?? null,
      papers_date: council.papers_date ?? null,
      committee_date: council.committee_date ?? null,
      council_date: council.council_date ?? null,
      outcome: council.outcome ?? null,
      number: council.number ?? "",
      vote: council.vote ?? "",
      item: council.item ?? null,
      version: council.version === undefined ? null : "versie-2",
      version_name: council.version ?? "",
      note: council.note?.trim() ?? "",
      advice: [],
    };
  });
}

function readPractice(): (PracticeView & { agreements: string[] })[] {
  type Case = { title: string; source: string; lesson: { kind: string; agreements: string[]; text: string }[] };
  return read<{ case: Case[] }>("catalogues/shared/practice.toml").case.flatMap((place) =>
    place.lesson.map((lesson) => ({
      region: place.title,
      kind: lesson.kind,
      text: lesson.text,
      source: place.source,
      agreements: lesson.agreements,
    })),
  );
}

/** The four start situations, as shipped. */
export function startSituations(): StartSituationView[] {
  return read<{ situation: StartSituationView[] }>("catalogues/shared/start-situations.toml").situation;
}

/** A few regions to choose from. */
export function regionChoices(): RegionChoiceView[] {
  const choice = (
    name: string,
    rows: [string, string, RegionChoiceView["municipalities"][number]["certainty"], string?][],
  ) => ({
    name,
    municipalities: rows.map(([municipality, cbs_code, certainty, note]) => ({
      name: municipality,
      cbs_code,
      certainty,
      note: note ?? "",
    })),
  });
  return [
    choice("Achterhoek", [
      ["Aalten", "GM0197", "kennis"],
      ["Doetinchem", "GM0222", "kennis"],
      ["Winterswijk", "GM0294", "kennis"],
    ]),
    choice("Flevoland", [
      ["Almere", "GM0034", "bevestigd"],
      ["Dronten", "GM0303", "bevestigd"],
      ["Lelystad", "GM0995", "deels", "Genoemd in één van twee bronnen."],
      ["Zeewolde", "GM0050", "onzeker", "Lidmaatschap wisselde in de afgelopen jaren."],
    ]),
    choice("FoodValley", [
      ["Barneveld", "GM0203", "bevestigd"],
      ["Ede", "GM0228", "bevestigd"],
    ]),
  ];
}

/** Every document that can be made. */
export function documentKinds(): DocumentKindView[] {
  const kind = (id: string, title: string, about: string, file_name: string) => ({ id, title, about, file_name });
  return [
    kind(
      "vision",
      "Regiovisie",
      "De hele visie met voorblad, inhoudsopgave, hoofdstukken en bijlagen.",
      "Regiovisie De Zilverlanden 1.0.docx",
    ),
    kind(
      "assessment",
      "NvO-toetsing",
      "Alle toetspunten met werk, oordeel, toelichting en bewijs.",
      "NvO-toetsing De Zilverlanden.docx",
    ),
    kind(
      "checks",
      "Toetspunten en bewijs (Excel)",
      "Alle toetspunten, al het bewijs en alle opmerkingen als rekenblad.",
      "Toetspunten De Zilverlanden.xlsx",
    ),
    kind(
      "progress",
      "Voortgangsrapportage",
      "Hoe de regio ervoor staat en wat er sinds de vorige peildatum is veranderd.",
      "Voortgangsrapportage De Zilverlanden.docx",
    ),
    kind(
      "reflection",
      "Reflectieverslag",
      "De opmerkingen van de regio-ambassadeur met de antwoorden van de regio.",
      "Reflectieverslag De Zilverlanden.docx",
    ),
    kind(
      "process",
      "Procesbeschrijving",
      "Hoe de regio tot de visie komt, met partijen en planning.",
      "Procesbeschrijving De Zilverlanden.docx",
    ),
    kind(
      "planning",
      "Planning (Excel)",
      "Stappen, taken, partijen en besluitmomenten als rekenblad.",
      "Planning De Zilverlanden.xlsx",
    ),
    kind("ics", "Kalender (ics)", "De planning voor Outlook en andere agenda's.", "Kalender De Zilverlanden.ics"),
    kind(
      "minutes",
      "Verslag van een bijeenkomst",
      "Wie er was, wat partijen inbrachten en wat is afgesproken.",
      "Verslag De Zilverlanden.docx",
    ),
    kind("response", "Reactienota", "Alle inbreng met wat ermee is gedaan.", "Reactienota De Zilverlanden.docx"),
    kind(
      "response-table",
      "Inbreng en reacties (Excel)",
      "Alle inbreng met de reacties als rekenblad.",
      "Inbreng en reacties De Zilverlanden.xlsx",
    ),
    kind(
      "register",
      "Register van inbreng (Excel)",
      "Alle inbreng om rond te sturen en met antwoorden weer over te nemen.",
      "Register De Zilverlanden.xlsx",
    ),
  ];
}

/** The fields that a column of a file with input can be. */
export function inputFields(): InputFieldView[] {
  return [
    { id: "nummer", title: "Nummer" },
    { id: "datum", title: "Datum" },
    { id: "partij", title: "Partij" },
    { id: "organisatie", title: "Organisatie of code" },
    { id: "kanaal", title: "Kanaal" },
    { id: "paragraaf", title: "Paragraaf" },
    { id: "inbreng", title: "Inbreng" },
    { id: "samenvatting", title: "Samenvatting" },
    { id: "tekstvoorstel", title: "Tekstvoorstel" },
    { id: "thema", title: "Thema" },
    { id: "verwerking", title: "Verwerking" },
    { id: "reactie", title: "Reactie" },
    { id: "kenmerk", title: "Kenmerk (niet wijzigen)" },
  ];
}

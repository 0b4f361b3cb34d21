import type { commands, events } from "./bindings";
import type {
  ImportView,
  PlannedView,
  PlannerView,
  AnswerInput,
  CouncilInput,
  EntryView,
  ErrorView,
  FactView,
  MunicipalityInput,
  OverviewView,
  StepInput,
  WorkbookView,
} from "./bindings";
import type { Host } from "./host";
import {
  createWorld,
  documentKinds,
  inputFields,
  regionChoices,
  startSituations,
  summarise,
  type World,
} from "./test-data";

type Commands = typeof commands;
type DataOf<R> = R extends { status: "ok"; data: infer T } ? T : never;
type Answers = {
  [K in keyof Commands]?: (...args: Parameters<Commands[K]>) => DataOf<Awaited<ReturnType<Commands[K]>>>;
};

/** A program without a program: the example region in memory. */
export type TestHost = Host & {
  /** Every command so far with its arguments. */
  calls: { command: string; args: unknown[] }[];
  /** What the workbook holds; change it to set a scene. */
  world: World;
  /** Lets a command answer something else; throwing an `ErrorView` refuses. */
  answer: <K extends keyof Commands>(command: K, give: NonNullable<Answers[K]>) => void;
  /** Sends an event to the window. */
  emit: (event: keyof typeof events, payload: unknown) => void;
};

/** A fresh double. `open: false` starts without a workbook. */
export function createTestHost(options: { open?: boolean } = {}): TestHost {
  const world = createWorld();
  const calls: TestHost["calls"] = [];
  const listeners = new Map<string, Set<(event: { payload: unknown }) => void>>();
  const emit: TestHost["emit"] = (event, payload) => {
    for (const listener of listeners.get(event) ?? []) listener({ payload });
  };
  const state = { open: options.open ?? true, undone: 0 };
  const answers = createAnswers(world, state, emit);

  const host: TestHost = {
    world,
    calls,
    emit,
    answer: (command, give) => {
      (answers as Record<string, unknown>)[command] = give;
    },
    imageAddress: (hash) => `/afbeelding/${hash}`,
    commands: new Proxy({} as Commands, {
      get:
        (_, command: string) =>
        (...args: unknown[]) => {
          calls.push({ command, args });
          const give = (answers as Record<string, ((...a: unknown[]) => unknown) | undefined>)[command];
          if (give === undefined) return Promise.reject(new Error(`The double has no answer for ${command}`));
          try {
            return Promise.resolve({ status: "ok", data: structuredClone(give(...args)) });
          } catch (error) {
            if (error instanceof Error) return Promise.reject(error);
            return Promise.resolve({ status: "error", error: error as ErrorView });
          }
        },
    }),
    events: new Proxy({} as typeof events, {
      get: (_, name: string) => ({
        listen: (then: (event: { payload: unknown }) => void) => {
          const set = listeners.get(name) ?? new Set();
          set.add(then);
          listeners.set(name, set);
          return Promise.resolve(() => void set.delete(then));
        },
      }),
    }),
  };
  return host;
}

function createAnswers(world: World, state: { open: boolean; undone: number }, emit: TestHost["emit"]): Answers {
  const changed = (...nouns: string[]) => emit("changed", { nouns: [...nouns, "history"] });
  const refuse = (what: string): never => {
    const error: ErrorView = {
      code: "not_found",
      what,
      safe: "Er is niets gewijzigd.",
      next: "Ga terug naar de lijst.",
    };
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- a refusal is data, not an Error
    throw error;
  };
  const check = (id: string) => world.checks.find((item) => item.id === id) ?? refuse("Dit toetspunt bestaat niet.");
  const register = () => world.meetings.flatMap((meeting) => meeting.contributions);
  const open = (): WorkbookView => {
    state.open = true;
    return workbookOf(world);
  };

  return {
    appState: () => ({
      workbook: state.open ? workbookOf(world) : null,
      recent: [
        { path: "/home/regio/zilverlanden.regiovisie", name: "zilverlanden", region: world.region.name, exists: true },
        { path: "/media/stick/oude-visie.regiovisie", name: "oude-visie", region: "Flevoland", exists: false },
      ],
      user: "projectleider",
      opening_error: null,
      opening_path: null,
    }),
    setUser: () => null,
    regionChoices,
    startSituations,
    chooseNewFile: (suggested) => `/home/regio/${suggested}`,
    chooseOpenFile: () => "/home/regio/zilverlanden.regiovisie",
    chooseFolder: () => "/home/regio/Documenten/raadspakket",
    createWorkbook: open,
    createExample: open,
    openWorkbook: open,
    closeWorkbook: () => {
      state.open = false;
      return null;
    },
    saveCopy: () => null,
    workbook: () => workbookOf(world),
    overview: () => overviewOf(world),
    catalogues: () =>
      world.catalogues.map((catalogue) => ({
        ...catalogue,
        groups: Object.values(world.groups)
          .filter((group) => group.catalogue === catalogue.id)
          .map((group) => summarise(world, group.number)),
      })),
    agreement: (_, number) => {
      const group = world.groups[number] ?? refuse("Deze afspraak bestaat niet.");
      const on = register().filter((item) => item.agreements.includes(number));
      return {
        summary: summarise(world, number),
        why: group.why,
        asks: group.asks,
        discuss: group.discuss,
        source: group.source,
        checks: world.checks.filter((item) => item.group === number),
        retired: [],
        remarks: world.remarks.filter((remark) => remark.group === number),
        practice: world.practice.filter((item) => item.agreements.includes(number)),
        instruments: number === world.instrument.summary.group ? [world.instrument.summary] : [],
        sections: world.sections
          .filter(({ row }) => row.agreements.includes(number))
          .map(({ row }) => ({ id: row.id, number: row.number, title: row.title })),
        contributions: on.slice(0, 50),
        contribution_count: on.length,
      };
    },
    checks: () => world.checks,
    instruments: () => [world.instrument.summary],
    instrument: () => world.instrument,
    fillFact: (sheet, row, field, value) => {
      const facts = factsOf(world, sheet, row);
      const others = facts.filter((fact) => fact.field !== field);
      facts.splice(0, facts.length, ...others, ...(value === "" ? [] : [{ field, value, text: value }]));
      changed("fact");
      return null;
    },
    addFactRow: (sheet, name) => {
      const id = `rij-${name}`;
      const plain = {
        about: "",
        labels: [],
        confidential: false,
        refers_to_confidential: false,
        facts: [],
        remarks: [],
      };
      world.instrument.sheets.find((found) => found.id === sheet)?.rows.push({ id, name, own: true, ...plain });
      changed("fact");
      return id;
    },
    removeFactRow: (row) => {
      for (const sheet of world.instrument.sheets) sheet.rows = sheet.rows.filter((found) => found.id !== row);
      changed("fact");
      return null;
    },
    answerCheck: (_, id, input: AnswerInput) => {
      const found = check(id);
      if (input.work) found.work = input.work;
      if (input.verdict) found.verdict = input.verdict;
      if (typeof input.note === "string") found.note = input.note;
      if (typeof input.owner === "string") found.owner = input.owner;
      if (typeof input.target_date === "string")
        found.target_date = input.target_date === "" ? null : input.target_date;
      changed("answer");
      return found;
    },
    addEvidence: (_, id, input) => {
      const found = check(id);
      const fresh = `${id}-${Date.now()}`;
      found.evidence.push({
        id: fresh,
        kind: input.kind,
        title: input.title ?? "",
        detail: "",
        address: null,
        url: input.url ?? null,
        seen_on: input.url == null ? null : world.today,
        expires_on: input.expires_on ?? null,
        file_name: null,
        confidential: input.confidential ?? false,
        state: "geldig",
        state_text: "geldig",
        checks: [{ catalogue: found.catalogue, check: id }],
      });
      changed("evidence");
      return fresh;
    },
    evidence: () => world.checks.flatMap((item) => item.evidence),
    tieEvidence: () => null,
    untieEvidence: (id) => {
      for (const item of world.checks) item.evidence = item.evidence.filter((evidence) => evidence.id !== id);
      changed("evidence");
      return null;
    },
    editEvidence: () => null,
    renewEvidence: () => null,
    openEvidence: () => null,
    chooseEvidenceFile: () => "/home/regio/besluit.pdf",
    chooseNormFile: () => "/home/regio/nvo-2020-versie-2.toml",
    partyThemes: () => ({
      themes: world.themes.map((theme) => ({ id: theme.id, title: theme.title, parties: 1 })),
      rows: world.parties.map((party, index) => ({
        id: party.id,
        name: party.name,
        group: party.group,
        meetings: party.meetings,
        contributions: party.contributions,
        counts: world.themes.map((_, theme) => (theme === index ? 3 : 0)),
        gap: "over 6 van de 7 thema's niet gehoord",
        promised: index === 1 ? [world.themes[0]?.id ?? ""] : [],
      })),
    }),
    exportTable: () => ({ files: ["/home/regio/Documenten/tabel.xlsx"], warnings: [] }),
    snapshots: () => [
      {
        id: "peildatum-2",
        name: "Voor de raden",
        date: "2026-10-01",
        note: "Stand bij het aanbieden aan de raden.",
        damaged: false,
        agreements_met: 1,
        agreements: 8,
      },
      {
        id: "peildatum-1",
        name: "Voorjaar 2026",
        date: "2026-04-15",
        note: "",
        damaged: false,
        agreements_met: 0,
        agreements: 8,
      },
    ],
    fixSnapshot: () => {
      changed("snapshot");
      return "peildatum-3";
    },
    removeSnapshot: () => {
      changed("snapshot");
      return null;
    },
    compareSnapshots: (from, to) => ({
      from:
        from === "peildatum-2"
          ? { id: from, name: "Voor de raden", date: "2026-10-01" }
          : { id: from, name: "Voorjaar 2026", date: "2026-04-15" },
      to:
        to === "nu" ? { id: to, name: "Nu", date: world.today } : { id: to, name: "Voor de raden", date: "2026-10-01" },
      summary: [
        "8 afspraken: eerst 0 gehaald, daarna 1.",
        "1 toetspunt ging vooruit.",
        "Geen toetspunt ging achteruit.",
        "Verder veranderden 2 dingen in besluiten, planning, visie en instrumenten.",
      ],
      groups: Object.keys(world.groups).map((number) => {
        const now = summarise(world, number);
        const moved = number === "2";
        return {
          catalogue: now.catalogue,
          number,
          title: now.title,
          before: moved ? "nog-niet" : now.state,
          after: now.state,
          binding_before: moved ? 2 : now.binding_met,
          binding_after: moved ? 3 : now.binding_met,
          binding_total: moved ? 7 : now.binding_total,
          moved,
        };
      }),
      checks: world.checks
        .filter((item) => item.id === "2.4")
        .map((item) => ({
          catalogue: item.catalogue,
          group: item.group,
          id: item.id,
          name: item.name,
          before: "in-ontwikkeling",
          after: item.verdict,
          better: true,
          what: "Oordeel van in ontwikkeling naar grotendeels.",
        })),
      others: [
        { area: "Raden", subject: "IJzerbroek", what: "van niets naar 3 dec 2026", confidential: false },
        { area: "Aanbieders", subject: "De Brug", what: "toegevoegd", confidential: true },
      ],
    }),
    exportComparison: (_from, _to, folder) => ({
      files: [`${folder}/Vergelijking De Zilverlanden.docx`, `${folder}/Vergelijking De Zilverlanden.xlsx`],
      warnings: [],
    }),
    writeReflectionCopy: (path) => path,
    previewReflection: () => ({ audience: "Regio-ambassadeur", added: 2, changed: 1, known: 5 }),
    mergeReflection: () => {
      changed("remark");
      return { audience: "Regio-ambassadeur", added: 2, changed: 1, known: 5 };
    },
    chooseWorkbook: () => "/home/regio/Reflectie De Zilverlanden.regiovisie",
    compareRegions: (paths) =>
      paths.map((path) => ({
        path,
        region: world.region.name,
        fictional: world.region.fictional,
        source_date: world.today,
        municipalities: world.region.municipalities.length,
        councils_adopted: world.councils.filter((council) => council.outcome !== null).length,
        groups: Object.keys(world.groups).map((number) => summarise(world, number)),
        error: null,
      })),
    remarks: () => world.remarks,
    saveRemark: (input) => {
      const known = world.remarks.find((remark) => remark.id === input.id);
      const id = known?.id ?? `opmerking-${world.remarks.length + 1}`;
      if (known) Object.assign(known, { kind: input.kind, text: input.text });
      else
        world.remarks.push({
          id,
          catalogue: input.catalogue,
          group: input.group,
          check: input.check ?? null,
          about: input.check ?? input.group,
          kind: input.kind,
          text: input.text,
          author: "projectleider",
          written_on: world.today,
          reply: "",
          replied_by: "",
          replied_on: null,
        });
      changed("remark");
      return id;
    },
    replyRemark: (id, reply) => {
      const found = world.remarks.find((remark) => remark.id === id);
      if (found) Object.assign(found, { reply, replied_by: "projectleider", replied_on: world.today });
      changed("remark");
      return null;
    },
    removeRemark: (id) => {
      world.remarks = world.remarks.filter((remark) => remark.id !== id);
      changed("remark");
      return null;
    },
    removeEvidence: (id) => {
      for (const item of world.checks) item.evidence = item.evidence.filter((evidence) => evidence.id !== id);
      changed("evidence");
      return null;
    },
    process: () => ({
      steps: world.steps,
      advice: [
        "Deze planning duurt twaalf maanden. De routekaart schat vier tot zes maanden; een regio deed er dertien maanden over.",
      ],
    }),
    planStep: (input: StepInput) => {
      const step = world.steps.find((item) => item.step === input.step);
      if (step) Object.assign(step, input);
      changed("step");
      return { steps: world.steps, advice: [] };
    },
    partyKinds: () => world.partyKinds,
    parties: () => world.parties,
    themes: () => world.themes,
    meetings: () =>
      world.meetings.map((meeting) => ({
        id: meeting.id,
        date: meeting.date,
        kind: meeting.kind,
        title: meeting.title,
        parties: world.parties.filter((party) => meeting.parties.includes(party.id)).map((party) => party.name),
        contributions: meeting.contributions.length,
        held: meeting.held,
        confidential: meeting.confidential,
      })),
    meeting: (id) => world.meetings.find((meeting) => meeting.id === id) ?? refuse("Deze bijeenkomst bestaat niet."),
    logMeeting: () => ({ meeting: "bijeenkomst-1", contributions: [] }),
    editMeeting: () => null,
    removeMeeting: () => null,
    saveParty: () => "partij-1",
    removeParty: () => null,
    addContribution: () => "inbreng-1",
    editContribution: () => null,
    tellBack: () => null,
    removeContribution: () => null,
    register: (filter) => {
      const all = register();
      const matching = all.filter(
        (item) =>
          (filter.party == null || item.party === filter.party) &&
          (filter.section == null || item.section === filter.section) &&
          (filter.meeting == null || item.meeting === filter.meeting),
      );
      return {
        total: all.length,
        matching: matching.length,
        items: matching.slice(filter.offset, filter.offset + filter.limit),
        capped: false,
      };
    },
    contribution: (id) => register().find((item) => item.id === id) ?? refuse("Deze inbreng bestaat niet."),
    registerIds: () => register().map((item) => item.id),
    registerGroups: () => [
      { id: "open", title: "nog niet beantwoord", count: 15 },
      { id: "overgenomen", title: "overgenomen", count: 20 },
    ],
    answerInput: () => "antwoord-1",
    confirmAnswers: () => null,
    reopenAnswers: () => null,
    withdrawAnswers: () => null,
    splitContribution: () => ["inbreng-61"],
    joinContributions: () => "inbreng-1",
    markContributions: () => null,
    placeContribution: () => null,
    acceptPlaces: () => null,
    passages: () => register().filter((item) => item.place !== null),
    sectionText: (id) => world.sections.find((section) => section.row.id === id)?.body ?? "",
    chooseInputFile: () => "/home/regio/Documenten/reacties.xlsx",
    inputFields,
    inputFile: (path) => ({
      path,
      name: "reacties.xlsx",
      warnings: [],
      sheets: [
        {
          name: "Reacties",
          returned: false,
          heading_row: 1,
          rows: 3,
          columns: [
            { heading: "Van wie", sample: ["Aanbieders", "Ouders"], field: "partij" },
            { heading: "Uw reactie", sample: ["Maak de wachttijd zichtbaar."], field: "inbreng" },
            { heading: "Telefoonnummer", sample: [], field: "" },
          ],
        },
      ],
    }),
    previewInput: (_, input) => importedWith(input.theirs ?? []),
    importInput: (_, input) => {
      changed("contribution", "response");
      return importedWith(input.theirs ?? []);
    },
    advices: () => [
      {
        id: "advies-1",
        party: "partij-13",
        party_name: "Adviesraad of cliëntenraad",
        title: "Advies op het concept",
        date: "2026-06-30",
        text: "Neem op hoe jongeren meepraten over de monitor.",
        reply: "De colleges nemen het advies over.",
        replied_by: "Colleges",
        replied_on: "2026-08-25",
      },
    ],
    saveAdvice: () => "advies-1",
    removeAdvice: () => null,
    setParts: () => null,
    consultations: () => [
      {
        id: "overleg-1",
        title: "Gesprek met jongeren",
        with: "jongeren en ervaringsdeskundigen",
        parties: ["partij-5"],
        questions: ["Wat hielp echt?", "Wie bleef er, en wat had eerder gemoeten?"],
        confidential: false,
        meetings: [],
      },
    ],
    planMeeting: () => "bijeenkomst-1",
    planner: () => plannerOf(world),
    saveTask: () => "taak-1",
    addUsualTasks: () => 7,
    removeTask: () => null,
    tiePlanned: () => null,
    untiePlanned: () => null,
    savePeriod: () => "periode-1",
    removePeriod: () => null,
    previewMove: (id, start, end) => [
      {
        id,
        title: "Schrijven",
        kind: "stap",
        from_start: "2026-04-13",
        from_end: "2026-06-03",
        to_start: start,
        to_end: end,
        because: "Dit verschuift u zelf.",
        notes: [],
      },
      {
        id: "stap-consulteren",
        title: "Consulteren",
        kind: "stap",
        from_start: "2026-06-08",
        from_end: "2026-07-10",
        to_start: "2026-06-15",
        to_end: "2026-07-17",
        because: "Komt na Schrijven.",
        notes: ["Valt in Zomervakantie."],
      },
    ],
    movePlanned: () => null,
    privacy: () => ({
      due: [
        {
          noun: "contribution",
          id: "inbreng-3",
          title: "Inbreng 3",
          delete_on: "2026-11-01",
          address: "/betrokkenen/inbreng?nummer=3",
        },
      ],
      later: 4,
      guarded: 2,
      unsummarised: 5,
      small: ["Gesprek met jongeren: er waren maar 3 mensen."],
      people: [{ id: "partij-19", name: "jongere K", kind: "Jongeren", contributions: 2, delete_on: "2027-01-01" }],
      erasures: [
        {
          id: "wissen-1",
          at: "2026-10-02T09:14:00Z",
          actor: "Anna",
          subject: "Gewiste persoon 1",
          lines: ["Op 4 plekken is de naam vervangen."],
        },
      ],
    }),
    previewErase: (_party, words) => ({
      words: words.length === 0 ? ["jongere K"] : words,
      contributions: 2,
      meetings: 1,
      places: [
        {
          id: "meeting|notes|bijeenkomst-1",
          title: "Bijeenkomst Gesprek met jongeren",
          before: "Daarna vertelde ",
          found: "jongere K",
          after: " over de wachttijd.",
        },
      ],
      more: false,
      backups: ["/home/regio/Zilverlanden - reservekopie versie 4.regiovisie"],
      unseen: ["Bestanden die eerder zijn geëxporteerd of gemaild, en kopieën op andere plekken."],
    }),
    erasePerson: () => ({ lines: ["Op 4 plekken is de naam vervangen."] }),
    sections: () => world.sections.map((section) => section.row),
    section: (id) => world.sections.find((section) => section.row.id === id) ?? refuse("Deze paragraaf bestaat niet."),
    writeSection: (id, body) => {
      const section = world.sections.find((item) => item.row.id === id);
      if (section) section.body = body;
      changed("section");
      return null;
    },
    editSection: () => null,
    addSection: () => "samenvatting",
    moveSection: () => null,
    removeSection: () => null,
    sectionHistory: () => [],
    restoreRevision: () => null,
    addImage: () => null,
    fields: () => [{ name: "regio.naam", title: "Naam van de regio", example: world.region.name }],
    liveTables: () => [{ name: "tabel:functies", title: "Functietabel" }],
    versions: () => world.versions,
    fixVersion: (input) => {
      const version = {
        id: `versie-${world.versions.length + 1}`,
        date: world.today,
        hash: "00",
        words: 12_480,
        cleaned_on: null,
        ...input,
      };
      world.versions.push(version);
      changed("version");
      return version;
    },
    councils: () => world.councils,
    saveCouncil: (input: CouncilInput) => {
      const council = world.councils.find((item) => item.municipality === input.municipality);
      if (council) Object.assign(council, input);
      changed("council");
      return null;
    },
    editRegion: (input) => {
      Object.assign(world.region, input);
      changed("region");
      return null;
    },
    saveMunicipality: (input: MunicipalityInput) => {
      const found = world.region.municipalities.find((item) => item.id === input.id);
      const id = input.id ?? `gemeente-${world.region.municipalities.length + 1}`;
      if (found) Object.assign(found, input);
      else world.region.municipalities.push({ ...input, id, certainty: null, note: "" });
      changed("municipality");
      return id;
    },
    removeMunicipality: (id) => {
      world.region.municipalities = world.region.municipalities.filter((item) => item.id !== id);
      changed("municipality");
      return null;
    },
    documentKinds,
    exportDocuments: (input, folder) => {
      emit("progress", { done: 1, total: input.documents.length, label: "Regiovisie" });
      return {
        files: input.documents.map((name) => `${folder}/${name}.docx`),
        warnings: ["In paragraaf 3.2 ontbreekt de beschrijving van een figuur."],
      };
    },
    cancelWork: () => null,
    openPath: () => null,
    history: (limit, before) => historyOf(limit, before),
    undo: () => workbookOf(world),
    redo: () => workbookOf(world),
    search: (words) =>
      words.trim() === ""
        ? []
        : [
            {
              kind: "section",
              id: "aanpak-wachttijden",
              title: "3.4 Aanpak van wachttijden",
              excerpt: `De ⁨${words}⁩ voor verblijf is te lang.`,
              address: "/visie/aanpak-wachttijden",
            },
            {
              kind: "check",
              id: "1.5",
              title: "1.5 Overleg met Veilig Thuis",
              excerpt: `Is er ⁨${words}⁩ geweest?`,
              address: "/routekaart/nvo-2020/1/1.5",
            },
            {
              kind: "meeting",
              id: "bijeenkomst-1",
              title: "Startbijeenkomst",
              excerpt: `over ⁨${words}⁩ gesproken`,
              address: "/betrokkenen/bijeenkomst/bijeenkomst-1",
            },
          ],
    about: () => ({
      version: "0.1.0",
      attribution:
        "Gebaseerd op de Routekaart Norm voor Opdrachtgeverschap (VNG/OZJ, 2020).\nGemeenten: Centraal Bureau voor de Statistiek.",
      notices: "React, MIT\nTauri, MIT of Apache-2.0\nAtkinson Hyperlegible Next, SIL OFL 1.1",
    }),
  };
}

function workbookOf(world: World): WorkbookView {
  return {
    path: "/home/regio/zilverlanden.regiovisie",
    name: "zilverlanden",
    region: world.region,
    read_only: null,
    review: null,
    norm_trouble: null,
    undo: "Toetspunt 2.4 beantwoord",
    redo: null,
    schema: 1,
    counts: {
      meetings: world.meetings.length,
      contributions: 60,
      sections: world.sections.length,
      versions: world.versions.length,
    },
  };
}

function factsOf(world: World, sheet: string, row: string): FactView[] {
  const rows = world.instrument.sheets.find((found) => found.id === sheet)?.rows ?? [];
  return rows.find((found) => found.id === row)?.facts ?? [];
}

function overviewOf(world: World): OverviewView {
  const routes = world.catalogues[0]?.routes ?? [];
  return {
    today: world.today,
    routes,
    stations: ["1", "2", "3", "4", "5", "6", "7", "8", "9"].map((number) => summarise(world, number)),
    coherence: summarise(world, "0"),
    law: ["2.2.1", "2.2.3", "2.2.4", "2.3"].map((number) => summarise(world, number)),
    first_route: 2,
    first_route_reason: "Er is een visie waarin afspraken ontbreken: route 2 vult de inhoud aan.",
    steps: world.steps,
    councils_adopted: world.councils.filter((council) => council.outcome !== null).length,
    councils_total: world.councils.length,
    deadlines: [
      {
        date: "2026-11-20",
        title: "Stukken aanleveren bij de griffie van Zilverdam",
        address: "/besluitvorming/gemeente-7",
        days: -2,
      },
      { date: "2026-12-03", title: "Raad van IJzerbroek besluit", address: "/besluitvorming/gemeente-4", days: 11 },
      { date: "2026-12-17", title: "Raad van Zilverdam besluit", address: "/besluitvorming/gemeente-7", days: 25 },
      { date: "2027-01-28", title: "Toetspunt 0.2: streefdatum", address: "/routekaart/nvo-2020/0/0.2", days: 67 },
    ],
    attention: [
      {
        title: "Feiten spreken het oordeel op 1.5 tegen",
        reason: "Eén bijeenkomst met Veilig Thuis, nog niet teruggekoppeld.",
        address: "/routekaart/nvo-2020/1/1.5",
      },
      {
        title: "Stukken voor Zilverdam zijn twee dagen te laat",
        reason: "De griffie vraagt stukken uiterlijk 20 november 2026.",
        address: "/besluitvorming/gemeente-7",
      },
      {
        title: "Twintig keer inbreng wacht op terugkoppeling",
        reason: "De oudste is van 3 februari 2026.",
        address: "/betrokkenen/inbreng",
      },
    ],
    attention_more: 4,
  };
}

const ops = [
  ["answer-check", "Toetspunt 2.4 beantwoord: grotendeels"],
  ["write-section", "Tekst van 4.2 Ambities gewijzigd"],
  ["save-council", "Besluit van de raad van Clérwoude vastgelegd"],
  ["log-meeting", "Bijeenkomst met aanbieders vastgelegd, met 5 keer inbreng"],
] as const;

function historyOf(limit: number, before: string | null): EntryView[] {
  const first = before === null ? 0 : Number(before.slice(1));
  return Array.from({ length: Math.max(0, Math.min(limit, 400 - first)) }, (_, index) => {
    const number = first + index + 1;
    const [op, label] = ops[number % ops.length] ?? ops[0];
    return {
      id: `r${number}`,
      op,
      actor: number % 5 === 0 ? "werkgroep IJzerbroek" : "projectleider",
      at: new Date(Date.UTC(2026, 10, 22, 13, 10) - number * 97 * 60_000).toISOString(),
      label,
      state: number === 3 ? "undone" : number === 2 ? "undo" : "done",
    };
  });
}

/** The planner of the example: its steps, a task, a decision and a meeting that is planned. */
function plannerOf(world: World): PlannerView {
  const steps = world.steps.map((step): PlannedView => ({
    id: `stap-${step.step}`,
    kind: "stap",
    step: step.step,
    title: step.title,
    owner: step.owner,
    planned_start: step.planned_start,
    planned_end: step.planned_end,
    actual_start: step.actual_start,
    actual_end: step.actual_end,
    note: step.note,
    slip: step.step === "inventarisatie" ? 7 : null,
    notes: step.step === "inventarisatie" ? ["Werd 7 dagen later klaar dan gepland."] : [],
    address: null,
  }));
  const others: PlannedView[] = [
    {
      id: "taak-1",
      kind: "taak",
      step: "schrijven",
      title: "Concept bespreken met de adviestafel",
      owner: "projectleider",
      planned_start: "2026-05-04",
      planned_end: "2026-05-08",
      actual_start: null,
      actual_end: null,
      note: "",
      slip: null,
      notes: ["Valt in Meivakantie."],
      address: null,
    },
    {
      id: "besluit-1",
      kind: "besluitmoment",
      step: "schrijven",
      title: "Vrijgave voor consultatie",
      owner: "bestuurlijk overleg",
      planned_start: "2026-06-11",
      planned_end: "2026-06-11",
      actual_start: null,
      actual_end: null,
      note: "Concept, versie 0.3",
      slip: null,
      notes: [],
      address: "/instrument/procesbeschrijving/besluit-1",
    },
    {
      id: "bijeenkomst-99",
      kind: "bijeenkomst",
      step: "consulteren",
      title: "Gesprek met ouders",
      owner: "",
      planned_start: "2026-06-23",
      planned_end: "2026-06-23",
      actual_start: null,
      actual_end: null,
      note: "",
      slip: null,
      notes: [],
      address: "/betrokkenen/bijeenkomst/bijeenkomst-99",
    },
  ];
  return {
    today: world.today,
    goal: world.region.adoption_goal,
    items: [...steps, ...others],
    ties: [{ before: "taak-1", after: "besluit-1" }],
    periods: [
      {
        id: "periode-1",
        kind: "vakantie",
        name: "Meivakantie",
        first: "2026-04-25",
        last: "2026-05-10",
        municipality: null,
        municipality_name: "",
      },
    ],
    holidays: [{ date: "2026-04-27", name: "Koningsdag" }],
    more_meetings: 0,
  };
}

/** What becomes of the file, with the answers of the file for these numbers. */
function importedWith(theirs: number[]): ImportView {
  const rows = imported.rows.map((row) =>
    row.fate === "botsing" && theirs.includes(row.number ?? 0)
      ? { ...row, fate: "antwoord", words: "Het antwoord uit het bestand vervangt het antwoord hier." }
      : row,
  );
  const count = (fate: string) => rows.filter((row) => row.fate === fate).length;
  return { ...imported, rows, answered: count("antwoord"), clashes: count("botsing") };
}

const imported: ImportView = {
  rows: [
    {
      row: 2,
      fate: "nieuw",
      number: null,
      text: "Maak de wachttijd zichtbaar.",
      words: "Wordt een nieuw item.",
      ours: "",
      theirs: "",
    },
    {
      row: 3,
      fate: "gelijk",
      number: 12,
      text: "Een contract van twee jaar is te kort.",
      words: "Staat al in het register als nummer 12.",
      ours: "",
      theirs: "",
    },
    {
      row: 4,
      fate: "botsing",
      number: 7,
      text: "Halveer het aantal codes.",
      words: "Het antwoord is hier ook gewijzigd. Kies welk antwoord geldt.",
      ours: "overgenomen: dit staat in paragraaf 9.2",
      theirs: "deels overgenomen: alleen voor ambulante hulp",
    },
  ],
  added: 1,
  answered: 0,
  same: 1,
  clashes: 1,
  refused: 0,
  warnings: [],
};

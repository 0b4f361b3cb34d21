// Every screen of the window, by the address or the steps that lead to it, and the sign that it is there.
import { Key } from "selenium-webdriver";
import { makeExample } from "./example.mjs";
import { releaseFile } from "./files.mjs";
import { until } from "./processes.mjs";

/** Before a workbook is open. */
export const firstScreens = [
  { name: "begin", ready: "start-screen" },
  { name: "nieuw-1-regio", steps: (app) => app.click("start-new"), ready: "wizard-region" },
  { name: "nieuw-1-gekozen", steps: (app) => app.fill("wizard-region", "JeugdFV"), ready: "municipality-6" },
  { name: "nieuw-2-startsituatie", steps: (app) => app.click("wizard-next"), ready: "wizard-situation" },
  {
    name: "nieuw-3-looptijd",
    async steps(app) {
      await app.choose("wizard-situation", "Geen visie en geen regionale afspraken");
      await app.click("wizard-next");
    },
    ready: "wizard-plan-start",
  },
];

/** With the example open. `close` says how to leave what stands over the screen. */
export const screens = [
  { name: "overzicht", to: "/overzicht", ready: "route-map" },
  { name: "overzicht-lijst", to: "/overzicht", steps: (app) => app.click("map-as-list"), ready: "station-list" },
  { name: "routekaart", to: "/routekaart", ready: "group-1" },
  { name: "routekaart-alle-punten", to: "/routekaart?toon=alles", ready: "check-filter" },
  { name: "routekaart-open-punten", to: "/routekaart?toon=open", ready: "check-filter" },
  { name: "afspraak", to: "/routekaart/nvo-2020/1", ready: "check-1.1" },
  { name: "afspraak-uitleg", to: "/routekaart/nvo-2020/1", steps: tab("about"), ready: "tab-agreement-about" },
  { name: "afspraak-praktijk", to: "/routekaart/nvo-2020/1", steps: tab("practice"), ready: "tab-agreement-practice" },
  { name: "afspraak-verbonden", to: "/routekaart/nvo-2020/1", steps: tab("linked"), ready: "tab-agreement-linked" },
  { name: "leren", to: "/routekaart/nvo-2020/9", ready: "agreement" },
  { name: "wetsartikel", to: "/routekaart/besluit-jeugdwet-2026/2.2.1", ready: "check-2.2.1.a" },
  { name: "toetspunt", to: "/routekaart/nvo-2020/1/1.1", ready: "check-pane" },
  {
    name: "toetspunt-onderbouwing",
    to: "/routekaart/nvo-2020/1/1.1",
    steps: (app) => app.click("evidence-add"),
    ready: "evidence-title",
  },
  { name: "afspraak-uitwerken", to: "/routekaart/nvo-2020/5", steps: tab("work"), ready: "tab-agreement-work" },
  { name: "samenhang", to: "/instrument/samenhang", ready: "sheet-samenhang" },
  { name: "functietabel", to: "/instrument/functies", ready: "sheet-functies" },
  { name: "functie", to: "/instrument/functies", steps: first("sheet-functies"), ready: "row-pane" },
  { name: "governance", to: "/instrument/governance", steps: first("sheet-samenwerking"), ready: "row-pane" },
  { name: "aanbieders", to: "/instrument/aanbieders", ready: "sheet-aanbieders" },
  {
    name: "signalen",
    to: "/instrument/aanbieders",
    steps: (app) => app.click("sheet-tab-signalen"),
    ready: "sheet-signalen",
  },
  { name: "inkoopkalender", to: "/instrument/inkoop", steps: first("sheet-inkooptrajecten"), ready: "remarks" },
  {
    name: "tarieven",
    to: "/instrument/tarieven",
    steps: (app) => app.click("sheet-tab-producten"),
    ready: "sheet-producten",
  },
  {
    name: "metingen",
    to: "/instrument/hoofddoelen",
    steps: (app) => app.click("sheet-tab-metingen"),
    ready: "charts",
  },
  {
    name: "rij-toevoegen",
    to: "/instrument/inkoop",
    steps: (app) => app.click("row-add"),
    ready: "row-name",
    close: escape,
  },
  { name: "bewijs", to: "/bewijs", ready: "evidence-table" },
  { name: "bewijs-gegevens", to: "/bewijs", steps: first("evidence-table"), ready: "evidence-pane" },
  { name: "peildata", to: "/peildata", ready: "comparison" },
  {
    name: "peildatum-vastleggen",
    to: "/peildata",
    steps: (app) => app.click("snapshot-fix"),
    ready: "snapshot-dialog",
    close: escape,
  },
  { name: "reflectie", to: "/reflectie", ready: "reflection" },
  {
    name: "reflectie-kopie",
    to: "/reflectie",
    steps: (app) => app.click("reflection-copy"),
    ready: "reflection-copy-dialog",
    close: escape,
  },
  {
    name: "regios-naast-elkaar",
    to: "/reflectie/regios",
    async steps(app) {
      await app.desk.answerNextDialog(await makeExample(app.desk.folder, "buren.regiovisie"));
      await app.click("regions-add");
    },
    ready: "regions-table",
  },
  {
    name: "nieuwe-norm",
    to: "/routekaart",
    async steps(app) {
      await app.desk.answerNextDialog(releaseFile);
      await app.click("release-open");
    },
    ready: "release-dialog",
    close: escape,
  },
  { name: "partijen-themas", to: "/betrokkenen/themas", ready: "matrix-table" },
  { name: "proces", to: "/proces", ready: "process-timeline" },
  { name: "proces-tabel", to: "/proces", steps: (app) => app.choose("process-view", "Tabel"), ready: "process-table" },
  { name: "proces-stap", to: "/proces?stap=vaststellen", ready: "item-pane" },
  {
    name: "proces-verschuiven",
    to: "/proces?stap=vaststellen",
    steps: (app) => app.click("item-move"),
    ready: "move-dialog",
    close: escape,
  },
  { name: "proces-taak", to: "/proces", steps: (app) => app.click("task-add"), ready: "task-dialog", close: escape },
  { name: "proces-kalender", to: "/proces/kalender", ready: "calendar" },
  {
    name: "proces-periode",
    to: "/proces/kalender",
    steps: (app) => app.click("period-add"),
    ready: "period-dialog",
    close: escape,
  },
  { name: "betrokkenen", to: "/betrokkenen", ready: "parties-norm" },
  { name: "partij", to: "/betrokkenen", steps: (app) => app.click("party-add"), ready: "party-dialog", close: escape },
  { name: "bijeenkomsten", to: "/betrokkenen/bijeenkomsten", ready: "meetings-table" },
  { name: "adviezen", to: "/betrokkenen/adviezen", ready: "advices-screen" },
  { name: "bijeenkomst-plannen", to: "/betrokkenen/bijeenkomst/plannen", ready: "plan-screen" },
  { name: "bijeenkomst-vastleggen", to: "/betrokkenen/bijeenkomst/nieuw", ready: "log-screen" },
  {
    name: "bijeenkomst-vastleggen-bezig",
    to: "/betrokkenen/bijeenkomst/nieuw",
    async steps(app) {
      await app.fill("log-title", "Tafel jeugd");
      await app.fill("log-party", "jong");
      await app.press(Key.ENTER);
      await app.fill("log-text", "Wij willen één vast gezicht.");
      await app.press(Key.ENTER);
      await app.fill("log-about", "wacht");
    },
    ready: { css: "[role=listbox] [role=option]" },
    // Else what is being typed comes back at the next visit.
    async close(app) {
      await app.press(Key.ESCAPE);
      await app.driver.executeScript(
        "localStorage.removeItem(Object.keys(localStorage).find((key) => /draft/.test(key)))",
      );
    },
  },
  {
    name: "bijeenkomst",
    to: "/betrokkenen/bijeenkomsten",
    steps: first("meetings-table"),
    ready: "meeting-contributions",
  },
  { name: "inbreng", to: "/betrokkenen/inbreng", ready: "register-table" },
  { name: "inbreng-item", to: "/betrokkenen/inbreng?nummer=16", ready: "answer-panel" },
  { name: "passages", to: "/betrokkenen/passages", ready: "passages-screen" },
  { name: "inbreng-overnemen", to: "/betrokkenen/overnemen", ready: "import-screen" },
  { name: "privacy", to: "/privacy", ready: "privacy-screen" },
  { name: "privacy-wissen", to: "/privacy/wissen", ready: "erase-screen" },
  {
    name: "inbreng-toevoegen",
    to: "/betrokkenen/inbreng",
    steps: (app) => app.click("register-add"),
    ready: "contribution-dialog",
    close: escape,
  },
  { name: "visie-en-versies", to: "/visie", ready: "versions-table" },
  {
    name: "versie-vastleggen",
    to: "/visie",
    steps: (app) => app.click("fix-version"),
    ready: "version-dialog",
    close: escape,
  },
  { name: "paragraaf", section: "Aanpak van wachttijden", ready: "editor-text" },
  { name: "paragraaf-met-tabel", section: "Minder administratieve lasten", ready: "editor-text" },
  { name: "paragraaf-met-figuur", section: "Gebruik en kosten van jeugdhulp", ready: "editor-text" },
  {
    name: "paragraaf-gegevens",
    section: "Aanpak van wachttijden",
    async steps(app) {
      if ((await app.findAll('[data-testid="section-details"]')).length === 0)
        await app.click("section-details-toggle");
    },
    ready: "section-details",
  },
  {
    name: "paragraaf-geschiedenis",
    section: "Aanpak van wachttijden",
    steps: (app) => app.click("section-history"),
    ready: "history-dialog",
    close: escape,
  },
  {
    name: "paragraaf-toevoegen",
    section: "Aanpak van wachttijden",
    steps: (app) => app.click("section-add"),
    ready: "section-title",
    close: escape,
  },
  {
    name: "paragraaf-link",
    section: "Aanpak van wachttijden",
    steps: (app) => app.click("editor-link"),
    ready: "link-dialog",
    close: escape,
  },
  {
    name: "paragraaf-tabelmenu",
    section: "Aanpak van wachttijden",
    steps: (app) => app.click("editor-table"),
    ready: { css: "[role=menu]" },
    close: escape,
  },
  {
    name: "paragraaf-veldmenu",
    section: "Aanpak van wachttijden",
    steps: (app) => app.click("editor-field"),
    ready: { css: "[role=menu]" },
    close: escape,
  },
  { name: "besluitvorming", to: "/besluitvorming", ready: "council-table" },
  { name: "raad", to: "/besluitvorming", steps: first("council-table"), ready: "council-pane" },
  {
    name: "raad-kalender",
    to: "/besluitvorming",
    async steps(app) {
      await first("council-table")(app);
      await app.pressOnCss('[data-testid="council-college"] button');
    },
    ready: { css: "[role=grid]" },
    close: escape,
  },
  {
    name: "raad-keuzelijst",
    to: "/besluitvorming",
    async steps(app) {
      await first("council-table")(app);
      await app.click("council-outcome");
    },
    ready: { css: "[role=option]" },
    close: escape,
  },
  { name: "documenten", to: "/documenten", ready: "export" },
  {
    name: "documenten-gemaakt",
    to: "/documenten",
    async steps(app) {
      await app.desk.answerNextDialog(app.desk.folder);
      await app.click("document-vision");
      await app.click("document-assessment");
      await app.click("export");
    },
    ready: "export-result",
  },
  { name: "geschiedenis", to: "/geschiedenis", ready: "history-list" },
  { name: "onbekend-adres", to: "/bestaat-niet", ready: "empty-state" },
  {
    name: "zoeken",
    to: "/overzicht",
    async steps(app) {
      // A key pressed while the screen is still being put together reaches nobody: a person presses it again.
      await until(async () => {
        if ((await app.findAll('[data-testid="search-input"]')).length > 0) return true;
        await app.press(Key.chord(Key.CONTROL, "k"));
        return false;
      }, "the search opens");
      await app.fill("search-input", "wachttijd");
      await until(async () => (await app.findAll('[data-testid="search"] mark')).length > 0, "hits are marked");
    },
    ready: "search",
    close: escape,
  },
  { name: "instellingen", to: "/instellingen", ready: "about" },
];

/** Goes to a screen and waits until it stands still. */
export async function show(app, screen) {
  if (screen.section !== undefined) await app.goToSection(screen.section);
  else if (screen.to !== undefined) await app.go(screen.to);
  await screen.steps?.(app);
  if (typeof screen.ready === "string") await app.find(screen.ready);
  else await until(async () => (await app.findAll(screen.ready.css)).length > 0, screen.ready.css);
  await app.standStill();
}

/** Leaves what stands over a screen, so that the next one can be shown. */
export async function leave(app, screen) {
  await screen.close?.(app);
}

function tab(name) {
  return (app) => app.click(`tab-agreement-${name}`);
}

/** Follows the first link in a table. */
function first(table) {
  return async (app) => {
    await app.find(table);
    await app.pressOnCss(`[data-testid="${table}"] tbody a[href]`);
  };
}

async function escape(app) {
  await app.press(Key.ESCAPE);
  await until(async () => (await app.findAll("[role=dialog], [role=menu]")).length === 0, "nothing stands over it");
}

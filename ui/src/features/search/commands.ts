import { t, textId } from "@/text";

/** Something to do, found by its words. */
export type FoundCommand = { id: string; title: string; address: string };

const commands = [
  { id: "log-meeting", title: textId("command-log-meeting"), address: "/betrokkenen/bijeenkomst/nieuw" },
  { id: "overview", title: textId("command-overview"), address: "/overzicht" },
  { id: "checks-open", title: textId("command-checks-open"), address: "/routekaart?toon=open" },
  { id: "checks", title: textId("command-checks"), address: "/routekaart?toon=alles" },
  { id: "evidence", title: textId("command-evidence"), address: "/bewijs" },
  { id: "snapshots", title: textId("command-snapshots"), address: "/peildata" },
  { id: "reflection", title: textId("command-reflection"), address: "/reflectie" },
  { id: "regions", title: textId("command-regions"), address: "/reflectie/regios" },
  { id: "meeting-plan", title: textId("command-meeting-plan"), address: "/betrokkenen/bijeenkomst/plannen" },
  { id: "import", title: textId("command-import"), address: "/betrokkenen/overnemen" },
  { id: "passages", title: textId("command-passages"), address: "/betrokkenen/passages" },
  { id: "advices", title: textId("command-advices"), address: "/betrokkenen/adviezen" },
  { id: "privacy", title: textId("command-privacy"), address: "/privacy" },
  { id: "erase-words", title: textId("command-erase-words"), address: "/privacy/wissen" },
  { id: "matrix", title: textId("command-matrix"), address: "/betrokkenen/themas" },
  { id: "write", title: textId("command-write"), address: "/visie" },
  { id: "input", title: textId("command-input"), address: "/betrokkenen/inbreng" },
  { id: "plan", title: textId("command-plan"), address: "/proces" },
  { id: "calendar", title: textId("command-calendar"), address: "/proces/kalender" },
  {
    id: "process-description",
    title: textId("command-process-description"),
    address: "/instrument/procesbeschrijving",
  },
  { id: "councils", title: textId("command-councils"), address: "/besluitvorming" },
  { id: "documents", title: textId("command-documents"), address: "/documenten" },
  { id: "history", title: textId("command-history"), address: "/geschiedenis" },
  { id: "settings", title: textId("command-settings"), address: "/instellingen" },
];

/** The commands that hold every typed word; without words the first few. */
export function findCommands(typed: string): FoundCommand[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const all = commands.map((command) => ({ ...command, title: t(command.title) }));
  if (words.length === 0) return all.slice(0, 6);
  return all.filter((command) => words.every((word) => plain(command.title).includes(word)));
}

/** Without capitals and accents. */
function plain(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}

import type { HitView } from "@/ipc";
import { t, textId } from "@/text";
import type { FoundCommand } from "./commands";

/** A line of the results. */
export type SearchLine = { id: string; title: string; excerpt: string; address: string };
/** Lines of one kind. */
export type SearchGroup = { kind: string; title: string; lines: SearchLine[] };

const kinds: Record<string, string> = {
  section: textId("search-kind-section"),
  contribution: textId("search-kind-contribution"),
  meeting: textId("search-kind-meeting"),
  check: textId("search-kind-check"),
  party: textId("search-kind-party"),
  municipality: textId("search-kind-municipality"),
  version: textId("search-kind-version"),
  fact: textId("search-kind-fact"),
};

/** Hits by kind, in the order in which the best of each came; the commands last, or first when nothing was typed. */
export function groupHits(hits: HitView[], commands: FoundCommand[]): SearchGroup[] {
  const groups = new Map<string, SearchGroup>();
  for (const hit of hits) {
    const title = kinds[hit.kind] ?? textId("search-kind-other");
    const group = groups.get(hit.kind) ?? { kind: hit.kind, title: t(title), lines: [] };
    group.lines.push({ id: `hit-${hit.kind}-${hit.id}`, title: hit.title, excerpt: hit.excerpt, address: hit.address });
    groups.set(hit.kind, group);
  }
  const found = [...groups.values()];
  if (commands.length > 0) {
    found.push({
      kind: "command",
      title: t("search-kind-command"),
      lines: commands.map((command) => ({ ...command, id: `command-${command.id}`, excerpt: "" })),
    });
  }
  return found;
}

/** An excerpt in runs: the words found stand between U+2068 and U+2069. */
export function excerptRuns(excerpt: string): { text: string; isFound: boolean }[] {
  return excerpt
    .split(/(\u2068[^\u2069]*\u2069)/)
    .filter((run) => run !== "")
    .map((run) =>
      run.startsWith("\u2068") ? { text: run.slice(1, -1), isFound: true } : { text: run, isFound: false },
    );
}

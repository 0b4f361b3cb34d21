import type { AnswerFilter, Channel, InputKind, RegisterFilter, RegisterGrouping, RegisterOrder } from "@/ipc";
import { channelOptions } from "../words";
import { answerOptions, inputKindOptions } from "./words";

// Which part of the register is looked at, as it stands in the address. An address can be shared, kept and gone back to;
// what it does not say is not filtered.

/** What the register is asked, without its pages. A party, section or theme that is an empty text: items without one. */
export type Part = {
  party: string | null;
  section: string | null;
  theme: string | null;
  agreement: string | null;
  meeting: string | null;
  answer: AnswerFilter | null;
  kind: InputKind | null;
  channel: Channel | null;
  waiting: boolean;
  guarded: boolean;
  lost: boolean;
  words: string;
  order: RegisterOrder;
  descending: boolean;
};

/** Everything the address says: the part, how it is grouped, and the number of the item that is open. */
export type Looked = { part: Part; group: RegisterGrouping | null; number: number | null };

/** The whole register, newest number first. */
export const WHOLE: Part = {
  party: null,
  section: null,
  theme: null,
  agreement: null,
  meeting: null,
  answer: null,
  kind: null,
  channel: null,
  waiting: false,
  guarded: false,
  lost: false,
  words: "",
  order: "number",
  descending: true,
};

const ORDERS: Record<RegisterOrder, string> = {
  number: "nummer",
  date: "datum",
  party: "partij",
  section: "paragraaf",
  answer: "antwoord",
};

const GROUPS: Record<RegisterGrouping, string> = {
  theme: "thema",
  section: "paragraaf",
  party: "partij",
  answer: "antwoord",
};

/** In which direction an order begins: the newest number and date first, groups in their own order. */
export function beginsDescending(order: RegisterOrder): boolean {
  return order === "number" || order === "date";
}

/** Reads an address. A word it does not know filters nothing. */
export function readLooked(query: URLSearchParams): Looked {
  const order = keyOf(ORDERS, query.get("volgorde")) ?? "number";
  const direction = query.get("richting");
  const number = Number(query.get("nummer"));
  return {
    part: {
      party: query.get("partij"),
      section: query.get("paragraaf"),
      theme: query.get("thema"),
      agreement: query.get("afspraak"),
      meeting: query.get("bijeenkomst"),
      answer: oneOf(answerOptions(), query.get("antwoord")),
      kind: oneOf(inputKindOptions(), query.get("soort")),
      channel: oneOf(channelOptions(), query.get("kanaal")),
      waiting: query.get("terug") === "nog-niet",
      guarded: query.get("afgeschermd") === "ja",
      lost: query.get("passage") === "los",
      words: query.get("woorden") ?? "",
      order,
      descending: direction === null ? beginsDescending(order) : direction === "af",
    },
    group: keyOf(GROUPS, query.get("groep")),
    number: Number.isInteger(number) && number > 0 ? number : null,
  };
}

/** The address that shows this. */
export function addressOf({ part, group, number }: Looked): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | null) => {
    if (value !== null) query.set(name, value);
  };
  put("partij", part.party);
  put("paragraaf", part.section);
  put("thema", part.theme);
  put("afspraak", part.agreement);
  put("bijeenkomst", part.meeting);
  put("antwoord", part.answer);
  put("soort", part.kind);
  put("kanaal", part.channel);
  put("terug", part.waiting ? "nog-niet" : null);
  put("afgeschermd", part.guarded ? "ja" : null);
  put("passage", part.lost ? "los" : null);
  put("woorden", part.words.trim() === "" ? null : part.words);
  put("volgorde", part.order === "number" ? null : ORDERS[part.order]);
  put("richting", part.descending === beginsDescending(part.order) ? null : part.descending ? "af" : "op");
  put("groep", group === null ? null : GROUPS[group]);
  put("nummer", number === null ? null : String(number));
  return `/betrokkenen/inbreng${query.size === 0 ? "" : `?${query.toString()}`}`;
}

/** Whether it leaves items out. */
export function isFiltered(part: Part): boolean {
  return addressOf({ part: { ...part, ...orderOf(WHOLE) }, group: null, number: null }) !== "/betrokkenen/inbreng";
}

/** The order alone, to keep it while the filter changes. */
export function orderOf(part: Part): Pick<Part, "order" | "descending"> {
  return { order: part.order, descending: part.descending };
}

/** The question to the program for one page. */
export function pageOf(part: Part, offset: number, limit: number): RegisterFilter {
  return { ...part, offset, limit };
}

function keyOf<K extends string>(table: Record<K, string>, word: string | null): K | null {
  return (Object.keys(table) as K[]).find((key) => table[key] === word) ?? null;
}

function oneOf<Id extends string>(options: { id: Id }[], word: string | null): Id | null {
  return options.find((option) => option.id === word)?.id ?? null;
}

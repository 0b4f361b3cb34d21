import { TABLE_PREFIX } from "./field";

/** How a chip is shown. */
export type Chip = {
  kind: "field" | "table" | "unknown";
  /** Read before it: field, table. */
  prefix: string;
  text: string;
  /** Tool tip. */
  title: string;
};

/** A field that is filled at export. */
export type Field = { name: string; title: string; example: string };
/** A table that is filled at export. */
export type LiveTable = { name: string; title: string };

/** The words around a chip; the page knows no language of its own. */
export type ChipWords = {
  field: (title: string) => string;
  table: string;
  tableTip: string;
  unknown: (name: string) => string;
};

/** The fields and live tables that exist, for the chips of a page. They may come later than the page. */
export class Vocabulary {
  readonly #words: ChipWords;
  #fields = new Map<string, Field>();
  #tables = new Map<string, LiveTable>();
  #known = false;
  readonly #listeners = new Set<() => void>();

  constructor(words: ChipWords) {
    this.#words = words;
  }

  /** Sets what exists and shows the chips anew. */
  set(fields: readonly Field[], tables: readonly LiveTable[]): void {
    this.#fields = new Map(fields.map((field) => [field.name, field]));
    this.#tables = new Map(tables.map((table) => [table.name.replace(TABLE_PREFIX, ""), table]));
    this.#known = true;
    for (const listener of this.#listeners) listener();
  }

  /** How the chip with this name looks. */
  describe(name: string): Chip {
    if (name.startsWith(TABLE_PREFIX)) {
      const table = this.#tables.get(name.slice(TABLE_PREFIX.length));
      if (table === undefined && this.#known) return this.#unknown(name);
      return { kind: "table", prefix: this.#words.table, text: table?.title ?? name, title: this.#words.tableTip };
    }
    const field = this.#fields.get(name);
    if (field === undefined && this.#known) return this.#unknown(name);
    const shown = field === undefined || field.example === "" ? (field?.title ?? name) : field.example;
    return { kind: "field", prefix: "", text: shown, title: this.#words.field(field?.title ?? name) };
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #unknown(name: string): Chip {
    return { kind: "unknown", prefix: "?", text: name, title: this.#words.unknown(name) };
  }
}

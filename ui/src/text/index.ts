import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

// Every file is one area; together they are the words of the window. The same files are read by the tests.
const sources = import.meta.glob<string>("../../../assets/locales/nl/window*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const bundle = new FluentBundle("nl", { useIsolating: false });
for (const source of Object.values(sources)) {
  for (const error of bundle.addResource(new FluentResource(source))) throw error;
}

/** The text with this id: `t("councils-adopted", { adopted: 5, total: 7 })`. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  const message = bundle.getMessage(id);
  if (message?.value == null) {
    if (import.meta.env.PROD) return id;
    throw new Error(`No text "${id}" in assets/locales/nl/window*.ftl`);
  }
  return bundle.formatPattern(message.value, args);
}

/** Marks a literal as the id of a text, for tables of ids; the tests check that it exists. */
export function textId(id: string): string {
  return id;
}

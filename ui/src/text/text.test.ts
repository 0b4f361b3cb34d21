import { expect, test } from "vitest";
import { formatDate, formatMonthOfYear, formatShortDate, formatWeekday, weekOf } from "./dates";
import { t } from "./index";

const locales = import.meta.glob<string>("../../../assets/locales/nl/window*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
const sources = import.meta.glob<string>(["../**/*.{ts,tsx}", "!../**/*.test.{ts,tsx}", "!../test/**"], {
  query: "?raw",
  import: "default",
  eager: true,
});
const styles = import.meta.glob<string>("../**/*.css", { query: "?raw", import: "default", eager: true });

const texts = Object.values(locales).join("\n");
const ids = [...texts.matchAll(/^([a-zA-Z][\w-]*) =/gm)].map((found) => found[1] ?? "");
const code = Object.values(sources).join("\n");

test("no text has two definitions", () => {
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  expect(twice).toEqual([]);
});

test("every text that the code asks for exists", () => {
  // `t("id")`, `textId("id")`, and the choices inside `t(x ? "a" : "b")`.
  const asked = [...code.matchAll(/\b(?:t|textId)\(\s*([^),{]+)/g)].flatMap((call) =>
    [...(call[1] ?? "").replace(/[!=]== "[^"]*"/g, "").matchAll(/"([a-z][\w-]*)"/g)].map((found) => found[1] ?? ""),
  );
  expect(asked.length).toBeGreaterThan(200);
  expect([...new Set(asked)].filter((id) => !ids.includes(id))).toEqual([]);
});

test("no text is left unused", () => {
  const unused = ids.filter((id) => !code.includes(`"${id}"`));
  expect(unused).toEqual([]);
});

test("an unknown text is an error, not an empty spot", () => {
  expect(() => t("bestaat-niet")).toThrow(/No text/);
});

test("numbers choose the right words", () => {
  expect(t("wizard-municipalities", { count: 1 })).toBe("1 gemeente");
  expect(t("wizard-municipalities", { count: 7 })).toBe("7 gemeenten");
  expect(t("councils-adopted", { adopted: 5, total: 7 })).toBe("5 van 7 raden hebben vastgesteld");
  expect(t("overview-days", { is: "past", days: -2, past: 2 })).toBe("2 dagen geleden");
});

test("dates read as in a letter", () => {
  expect(formatDate("2026-11-22")).toBe("22 november 2026");
  expect(formatShortDate("2026-03-01")).toMatch(/^1 mrt\.? 2026$/);
});

test("heads of a calendar name months, days and weeks", () => {
  expect(formatMonthOfYear("2026-11-22")).toBe("november 2026");
  expect(formatWeekday("2026-11-22")).toBe("zo");
  expect(weekOf("2026-01-01"), "a Thursday opens week 1").toBe(1);
  expect(weekOf("2027-01-01"), "a Friday still belongs to the last week of the old year").toBe(53);
  expect(weekOf("2024-12-30"), "a Monday before New Year may open week 1").toBe(1);
  expect(weekOf("1969-12-31"), "also before 1970").toBe(1);
});

test("only the theme knows a colour", () => {
  const coloured = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|lab)\(/i;
  const offenders = Object.entries(styles)
    .filter(([path, css]) => !path.endsWith("styles/theme.css") && coloured.test(css))
    .map(([path]) => path);
  expect(offenders).toEqual([]);
});

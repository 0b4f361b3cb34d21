import { act, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ErasePlaceView, ErasePreviewView, ErrorView } from "@/ipc";
import { createTestHost } from "@/ipc/test-double";
import { callsOf, renderAt } from "@/test/render";
import { groupPlaces, isTooShort, tidy } from "./eraseDraft";

const preview: ErasePreviewView = {
  words: ["jongere K"],
  contributions: 2,
  meetings: 1,
  places: [],
  more: false,
  backups: [],
  unseen: [],
};

function place(id: string, before = "Daar zei "): ErasePlaceView {
  return { id, title: `Bijeenkomst ${id}`, before, found: "jongere K", after: " iets." };
}

const refusal: ErrorView = {
  code: "too_short",
  what: "“Ko” is te kort om overal te wissen.",
  safe: "Er is niets gewist.",
  next: "Vul een langer woord in, zoals de hele naam.",
};

function refuse(): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- a refusal is data, not an Error
  throw refusal;
}

test("by keyboard alone: words, a place that stays, the question, and what was done", async () => {
  const host = createTestHost();
  host.answer("previewErase", (_party, words) => ({
    ...preview,
    words: ["jongere K", ...words],
    places: [place("m|notes|1"), place("c|text|2"), place("c|text|2", "En later ")],
    backups: ["/home/regio/Zilverlanden - reservekopie versie 4.regiovisie"],
    unseen: ["Eén afbeelding. Kijk zelf of de persoon erop staat."],
  }));
  const { user } = await renderAt("/privacy/wissen/partij-19", { host });
  const word = await screen.findByTestId("erase-word");
  act(() => word.focus());
  await user.keyboard("Ko{Enter}");
  expect(await screen.findByText(/^Vul minstens drie letters/)).toBeVisible();
  await user.keyboard("bus  Vis{Enter}");
  await user.keyboard("kobus vis{Enter}");
  await user.keyboard("Jongere K{Enter}");
  await user.keyboard("kobus@voorbeeld.nl");
  const words = screen.getByTestId("erase-words");
  expect(
    within(words)
      .getAllByRole("listitem")
      .map((item) => item.firstChild?.textContent),
    "the name and one spelling, each once",
  ).toEqual(["jongere K", "Kobus Vis"]);
  expect(callsOf(host, "previewErase")).toEqual([]);

  act(() => screen.getByTestId("erase-look").focus());
  await user.keyboard("{Enter}");
  expect(await screen.findByTestId("erase-summary")).toHaveTextContent(
    "Gezocht op “jongere K”, “Kobus Vis” en “kobus@voorbeeld.nl”.",
  );
  expect(callsOf(host, "previewErase")).toEqual([["partij-19", ["Kobus Vis", "kobus@voorbeeld.nl"]]]);
  const second = screen.getByRole("heading", { level: 2, name: /^Stap 2 van 3/ });
  await waitFor(() => expect(second, "a reader starts there").toHaveFocus());
  expect(screen.getByTestId("erase-summary")).toHaveTextContent("De tekst van 2 keer inbreng blijft staan");
  expect(screen.getByTestId("erase-summary")).toHaveTextContent("1 bijeenkomst blijft staan");
  expect(screen.getByTestId("erase-unseen")).toHaveTextContent("Eén afbeelding.");

  const twice = screen.getByTestId("erase-place-c|text|2");
  expect(within(twice).getAllByText("jongere K"), "one place, one choice, both spots").toHaveLength(2);
  expect(screen.getByTestId("erase-count")).toHaveTextContent("Te vervangen: 2 van 2");
  act(() => within(twice).getByRole("radio", { name: "Vervangen" }).focus());
  await user.keyboard("{ArrowRight}");
  expect(screen.getByTestId("erase-count")).toHaveTextContent("Te vervangen: 1 van 2");

  act(() => screen.getByTestId("erase-go").focus());
  await user.keyboard("{Enter}");
  const dialog = await screen.findByRole("alertdialog", { name: /definitief wissen/ });
  expect(dialog).toHaveTextContent("kan niet ongedaan worden gemaakt");
  expect(dialog).toHaveTextContent("vóór de laatste plek");
  expect(dialog).toHaveTextContent("De reservekopieën blijven bestaan.");
  act(() => screen.getByTestId("erase-confirm").focus());
  await user.keyboard("{Enter}");
  expect(await within(dialog).findByRole("alert")).toHaveTextContent("Vink eerst aan");
  expect(callsOf(host, "erasePerson")).toEqual([]);
  act(() => within(dialog).getByRole("checkbox").focus());
  await user.keyboard(" ");
  act(() => screen.getByTestId("erase-confirm").focus());
  await user.keyboard("{Enter}");

  expect(await screen.findByTestId("erase-result")).toHaveTextContent("Op 4 plekken is de naam vervangen.");
  expect(callsOf(host, "erasePerson")).toEqual([
    [
      {
        party: "partij-19",
        words: ["Kobus Vis", "kobus@voorbeeld.nl"],
        with_input: false,
        keep: ["c|text|2"],
        backups: false,
      },
    ],
  ]);
  await waitFor(() => expect(screen.getByRole("heading", { name: "Het wissen is klaar" })).toHaveFocus());
  const outside = screen.getByTestId("erase-outside");
  expect(outside).toHaveTextContent("Verwijder documenten die eerder zijn gemaakt");
  expect(outside).toHaveTextContent("Verwijder e-mails");
  expect(outside).toHaveTextContent("Verwijder de reservekopieën");
  expect(outside).toHaveTextContent("Eén afbeelding.");
  expect(screen.getByTestId("erase-to-privacy")).toHaveAttribute("href", "#/privacy");
});

test("the text of the input and the spare copies go only when chosen; all places can be replaced at once", async () => {
  const { user, host } = await renderAt("/privacy/wissen/partij-19");
  await user.click(within(await screen.findByTestId("erase-with-input")).getByRole("radio", { name: /^Ook de tekst/ }));
  await user.click(screen.getByTestId("erase-look"));
  expect(await screen.findByTestId("erase-summary")).toHaveTextContent("De tekst van 2 keer inbreng gaat weg.");
  const id = "meeting|notes|bijeenkomst-1";
  const choice = screen.getByTestId(`erase-choice-${id}`);
  await user.click(within(choice).getByRole("radio", { name: "Laten staan (iemand anders)" }));
  expect(screen.getByTestId("erase-count")).toHaveTextContent("0 van 1");
  await user.click(screen.getByTestId("erase-all"));
  expect(within(choice).getByRole("radio", { name: "Vervangen" })).toBeChecked();
  expect(screen.getByTestId("erase-backups")).toHaveTextContent("reservekopie versie 4.regiovisie");
  await user.click(screen.getByTestId("erase-with-backups"));
  await user.click(screen.getByTestId("erase-go"));
  expect(await screen.findByTestId("erase-dialog")).toHaveTextContent("De reservekopieën worden verwijderd.");
  await user.click(screen.getByTestId("erase-understood"));
  await user.click(screen.getByTestId("erase-confirm"));
  expect(await screen.findByTestId("erase-result")).toBeVisible();
  expect(callsOf(host, "erasePerson")).toEqual([
    [{ party: "partij-19", words: [], with_input: true, keep: [], backups: true }],
  ]);
  expect(screen.getByTestId("erase-outside")).not.toHaveTextContent("Verwijder de reservekopieën");
});

test("only words: at least one, no question about input, and back to change them", async () => {
  const host = createTestHost();
  host.answer("previewErase", (_party, words) => ({ ...preview, words, contributions: 0, meetings: 0 }));
  const { user } = await renderAt("/privacy/wissen", { host });
  expect(await screen.findByRole("heading", { level: 1, name: "Woorden wissen" })).toBeVisible();
  await user.click(await screen.findByTestId("erase-look"));
  expect(screen.queryByTestId("erase-with-input")).toBeNull();
  expect(await screen.findByText("Voeg eerst een woord toe.")).toBeVisible();
  expect(callsOf(host, "previewErase")).toEqual([]);
  await user.type(screen.getByTestId("erase-word"), "Kobus{Enter}");
  await user.type(screen.getByTestId("erase-word"), "Vis junior");
  await user.click(screen.getByTestId("erase-look"));
  expect(await screen.findByTestId("erase-summary")).toHaveTextContent("niet gevonden");
  expect(screen.getByTestId("erase-summary")).toHaveTextContent("In de geschiedenis");
  expect(screen.getByText("Er is geen plek om over te kiezen.")).toBeVisible();
  expect(screen.queryByTestId("erase-backups")).toBeNull();
  await user.click(screen.getByTestId("erase-back"));
  const first = await screen.findByRole("heading", { level: 2, name: /^Stap 1 van 3/ });
  await waitFor(() => expect(first).toHaveFocus());
  await user.click(screen.getByTestId("erase-word-remove-0"));
  expect(screen.getByTestId("erase-words"), "the other word stays").toHaveTextContent(/^Vis junior/);
  expect(screen.getByTestId("erase-word"), "not lost with the button").toHaveFocus();
});

test("a refusal is shown where it happened, in the words of the program", async () => {
  const host = createTestHost();
  host.answer("previewErase", refuse);
  const { user } = await renderAt("/privacy/wissen/partij-19", { host });
  await user.click(await screen.findByTestId("erase-look"));
  const notice = await screen.findByTestId("error-notice");
  for (const part of [refusal.what, refusal.safe, refusal.next]) expect(notice).toHaveTextContent(part);
  host.answer("previewErase", () => preview);
  host.answer("erasePerson", refuse);
  await user.click(screen.getByTestId("erase-look"));
  await user.click(await screen.findByTestId("erase-go"));
  await user.click(await screen.findByTestId("erase-understood"));
  await user.click(screen.getByTestId("erase-confirm"));
  expect(await within(screen.getByTestId("erase-dialog")).findByText(refusal.next)).toBeVisible();
  expect(screen.queryByTestId("erase-result")).toBeNull();
});

test("what was done stays in sight when the person goes by another name, or is gone", async () => {
  const host = createTestHost();
  const { data } = (await host.commands.privacy()) as { data: { people: unknown[] } };
  expect(data.people).toHaveLength(1);
  const { user } = await renderAt("/privacy/wissen/partij-19", { host });
  await user.click(await screen.findByTestId("erase-look"));
  await user.click(await screen.findByTestId("erase-go"));
  await user.click(await screen.findByTestId("erase-understood"));
  await user.click(screen.getByTestId("erase-confirm"));
  expect(await screen.findByTestId("erase-result")).toBeVisible();
  const before = callsOf(host, "privacy").length;
  host.answer("privacy", () => ({
    due: [],
    later: 0,
    guarded: 0,
    unsummarised: 0,
    small: [],
    people: [],
    erasures: [],
  }));
  act(() => host.emit("changed", { nouns: ["tombstone"] }));
  await waitFor(() => expect(callsOf(host, "privacy").length).toBeGreaterThan(before));
  expect(screen.getByTestId("erase-result")).toBeVisible();
});

test("many places come in parts, and what is not shown is told to be replaced", async () => {
  const host = createTestHost();
  const places = Array.from({ length: 60 }, (_, index) => place(`m|notes|${index}`));
  host.answer("previewErase", () => ({ ...preview, places, more: true }));
  const { user } = await renderAt("/privacy/wissen/partij-19", { host });
  await user.click(await screen.findByTestId("erase-look"));
  const list = await screen.findByTestId("erase-places");
  expect(within(list).getAllByRole("radiogroup")).toHaveLength(50);
  expect(screen.getByTestId("erase-count")).toHaveTextContent("60 van 60");
  await user.click(screen.getByRole("button", { name: "Nog 10 plekken tonen" }));
  expect(within(list).getAllByRole("radiogroup")).toHaveLength(60);
  expect(screen.getByTestId("erase-place-m|notes|50"), "the first of the new ones").toHaveFocus();
  expect(screen.queryByTestId("erase-more")).toBeNull();
  expect(screen.getByTestId("erase-over")).toHaveTextContent("allemaal vervangen");
});

test("a person who is not there cannot be erased", async () => {
  await renderAt("/privacy/wissen/onbekend");
  expect(await screen.findByTestId("erase-unknown")).toBeVisible();
  expect(screen.queryByTestId("erase-look")).toBeNull();
});

test("words are tidied and short ones refused, as the program does", () => {
  expect(tidy("  van   der Berg ")).toBe("van der Berg");
  expect(isTooShort("K."), "only letters and digits count").toBe(true);
  expect(isTooShort("K-1"), "two of them").toBe(true);
  expect(isTooShort("Éva")).toBe(false);
  expect(isTooShort("K12")).toBe(false);
  expect(groupPlaces([place("a"), place("b"), place("a")]).map((group) => [group.id, group.spots.length])).toEqual([
    ["a", 2],
    ["b", 1],
  ]);
});

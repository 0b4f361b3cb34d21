import { act, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { navigate } from "@/app/router";
import type { ErrorView, ImportInput, ImportRowView, ImportView, InputFileView, WorkbookView } from "@/ipc";
import { createTestHost, type TestHost } from "@/ipc/test-double";
import { callsOf, renderAt } from "@/test/render";

const path = "/home/regio/Documenten/reacties.xlsx";

const noText: ErrorView = {
  code: "no_input_text",
  what: "In reacties.xlsx is geen kolom gevonden met de tekst van de inbreng.",
  safe: "Er is niets overgenomen.",
  next: "Wijs aan welke kolom de inbreng is.",
};

const locked: ErrorView = {
  code: "input_locked",
  what: "reacties.xlsx is met een wachtwoord beveiligd.",
  safe: "Er is niets overgenomen.",
  next: "Open het in Excel, haal het wachtwoord weg en bewaar een kopie.",
};

function row(number: number, part: Partial<ImportRowView>): ImportRowView {
  return {
    row: number,
    fate: "nieuw",
    number: null,
    text: `Tekst ${number}`,
    words: "",
    ours: "",
    theirs: "",
    ...part,
  };
}

/** What becomes of a file, as the program counts it. */
function viewOf(rows: ImportRowView[]): ImportView {
  const count = (fate: string) => rows.filter((one) => one.fate === fate).length;
  return {
    rows,
    added: count("nieuw"),
    answered: count("antwoord"),
    same: count("gelijk"),
    clashes: count("botsing"),
    refused: count("geweigerd"),
    warnings: [],
  };
}

/** The file of the double with other tables or warnings. */
async function withFile(host: TestHost, change: (file: InputFileView) => Partial<InputFileView>) {
  const { data } = (await host.commands.inputFile(path)) as { data: InputFileView };
  host.calls.length = 0;
  host.answer("inputFile", () => ({ ...data, ...change(data) }));
}

async function asReturned(host: TestHost) {
  await withFile(host, (file) => ({ sheets: file.sheets.map((sheet) => ({ ...sheet, returned: true })) }));
}

function lastInput(host: TestHost, command = "previewInput"): ImportInput {
  return callsOf(host, command).at(-1)?.[1] as ImportInput;
}

test("a list goes in by its columns, its rows and one button, all by keyboard", async () => {
  const { user, host } = await renderAt("/betrokkenen/overnemen");
  (await screen.findByTestId("import-choose")).focus();
  await user.keyboard("{Enter}");
  const columns = await screen.findByRole("heading", { name: "Wat staat in welke kolom?" });
  await waitFor(() => expect(columns, "a screen reader goes on at the step").toHaveFocus());
  const table = screen.getByTestId("import-columns");
  expect(within(table).getAllByRole("row")[1]).toHaveTextContent(/Van wie.*Partij.*AanbiedersOuders/);
  expect(await screen.findByText(/^Zo gaat het met de rijen: 1 nieuw, 1 botst .* en 1 blijft gelijk\.$/)).toBeVisible();
  screen.getByTestId("import-next").focus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(screen.getByRole("heading", { name: "Wat gebeurt er met elke rij?" })).toHaveFocus());
  expect(screen.getByTestId("import-counts")).toHaveTextContent(/^3 rijen: 1 nieuw/);
  expect(callsOf(host, "importInput"), "nothing is written before the button").toEqual([]);
  const apply = screen.getByRole("button", { name: "1 item overnemen" });
  await waitFor(() => expect(apply).toBeEnabled());
  apply.focus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(screen.getByRole("heading", { name: "1 item overgenomen" })).toHaveFocus());
  expect(callsOf(host, "importInput")).toEqual([
    [
      path,
      { sheet: "Reacties", fields: ["partij", "inbreng", ""], party: "", channel: "formulier", date: null, theirs: [] },
    ],
  ]);
  expect(screen.getByTestId("import-done")).toHaveTextContent("in één stap terug");
  expect(screen.getByTestId("import-to-register")).toHaveAttribute("href", "#/betrokkenen/inbreng");
  await user.click(screen.getByTestId("import-again"));
  await waitFor(() => expect(screen.getByRole("heading", { name: "Welk bestand?" })).toHaveFocus());
});

test("a field that is taken twice moves, and the rows are judged anew", async () => {
  const { user, host } = await renderAt("/betrokkenen/overnemen");
  await user.click(await screen.findByTestId("import-choose"));
  await user.click(await screen.findByTestId("import-field-2"));
  const options = screen.getAllByRole("option");
  expect(options[0]).toHaveTextContent("Overslaan");
  await user.click(screen.getByRole("option", { name: "Inbreng" }));
  expect(screen.getByTestId("import-moved")).toHaveTextContent(
    "Inbreng staat nu in Telefoonnummer. Uw reactie wordt overgeslagen.",
  );
  expect(screen.getByTestId("import-field-1")).toHaveTextContent("Overslaan");
  await waitFor(() => expect(lastInput(host).fields).toEqual(["partij", "", "inbreng"]));
});

test("party, channel and date hold for rows that do not say them", async () => {
  const { user, host } = await renderAt("/betrokkenen/overnemen");
  await user.click(await screen.findByTestId("import-choose"));
  await user.type(await screen.findByTestId("import-party"), "De Brug");
  await user.click(screen.getByTestId("import-channel"));
  await user.click(screen.getByRole("option", { name: "e-mail" }));
  await waitFor(() => expect(lastInput(host)).toMatchObject({ party: "De Brug", channel: "e-mail" }));
  expect(
    callsOf(host, "previewInput").map(([, input]) => (input as ImportInput).party),
    "a name is not looked up letter by letter",
  ).not.toContain("De");
  const known = host.world.parties[0]!;
  await user.clear(screen.getByTestId("import-party"));
  await user.type(screen.getByTestId("import-party"), known.name.slice(0, 4));
  await user.keyboard("{ArrowDown}{Enter}");
  await waitFor(() => expect(lastInput(host).party).toBe(known.id));
});

test("without a column with input the columns are shown and say what to do", async () => {
  const host = createTestHost();
  host.answer("previewInput", (_, input) => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- a refusal is data, not an Error
    if (!input.fields?.includes("inbreng")) throw noText;
    return viewOf([row(2, {})]);
  });
  await withFile(host, (file) => ({
    sheets: file.sheets.map((sheet) => ({
      ...sheet,
      columns: sheet.columns.map((column) => ({ ...column, field: "" })),
    })),
  }));
  const { user } = await renderAt("/betrokkenen/overnemen", { host });
  await user.click(await screen.findByTestId("import-choose"));
  expect(await screen.findByTestId("import-no-text")).toHaveTextContent(noText.next);
  expect(screen.getByTestId("import-next")).toBeDisabled();
  await user.click(screen.getByTestId("import-field-1"));
  await user.click(screen.getByRole("option", { name: "Inbreng" }));
  expect(await screen.findByText("Zo gaat het met de rijen: 1 nieuw.")).toBeVisible();
  expect(screen.getByTestId("import-next")).toBeEnabled();
});

test("a refusal at the rows leads back to the columns", async () => {
  const host = createTestHost();
  host.answer("previewInput", () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- a refusal is data, not an Error
    throw noText;
  });
  await asReturned(host);
  const { user } = await renderAt("/betrokkenen/overnemen", { host });
  await user.click(await screen.findByTestId("import-choose"));
  const notice = await screen.findByTestId("error-notice");
  expect(notice).toHaveTextContent(noText.what);
  await user.click(within(notice).getByTestId("import-back"));
  expect(await screen.findByTestId("import-columns")).toBeVisible();
});

test("a file that cannot be read is told in the words of the program", async () => {
  const host = createTestHost();
  host.answer("inputFile", () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- a refusal is data, not an Error
    throw locked;
  });
  const { user } = await renderAt("/betrokkenen/overnemen", { host });
  await user.click(await screen.findByTestId("import-choose"));
  const notice = await screen.findByTestId("error-notice");
  for (const part of [locked.what, locked.safe, locked.next]) expect(notice).toHaveTextContent(part);
  host.answer("chooseInputFile", () => null);
  await user.click(screen.getByTestId("import-choose"));
  await waitFor(() => expect(screen.queryByTestId("error-notice"), "another try").toBeNull());
  expect(callsOf(host, "inputFile")).toHaveLength(1);
});

test("the register that comes back goes to its rows, and clashes are asked", async () => {
  const host = createTestHost();
  await asReturned(host);
  const { user } = await renderAt("/betrokkenen/overnemen", { host });
  await user.click(await screen.findByTestId("import-choose"));
  expect(await screen.findByTestId("import-returned")).toHaveTextContent(
    "Dit is het register van dit werkboek met antwoorden",
  );
  const clash = await screen.findByTestId("import-clash-4");
  const theirs = within(clash).getByRole("radio", { name: /In het bestand.*deels overgenomen/ });
  expect(within(clash).getByRole("radio", { name: /Hier.*overgenomen: dit staat in paragraaf 9.2/ })).not.toBeChecked();
  expect(screen.getByTestId("import-clashes")).toHaveTextContent("Nog te kiezen: 1 van 1.");
  expect(screen.getByText(/Bij 1 botsing is nog niet gekozen/)).toBeVisible();
  await user.click(theirs);
  const apply = await screen.findByRole("button", { name: "1 item en 1 antwoord overnemen" });
  expect(screen.getByTestId("import-clash-4"), "it can still be chosen otherwise").toBeVisible();
  await user.keyboard("{ArrowUp}");
  const ours = within(screen.getByTestId("import-clash-4")).getByRole("radio", { name: /^Hier/ });
  expect(ours).toBeChecked();
  await waitFor(() => expect(lastInput(host).theirs).toEqual([]));
  await waitFor(() => expect(apply).toBeEnabled());
  expect(ours, "the rows were judged anew, the focus stays").toHaveFocus();
  expect(apply).toHaveTextContent("1 item overnemen");
  await user.click(screen.getByTestId("import-clashes-theirs"));
  await waitFor(() => expect(apply).toHaveTextContent("1 item en 1 antwoord overnemen"));
  await waitFor(() => expect(apply).toBeEnabled());
  await user.click(apply);
  await screen.findByTestId("import-done");
  expect(lastInput(host, "importInput").theirs).toEqual([7]);
});

test("many clashes are asked twenty at a time", async () => {
  const host = createTestHost();
  const rows = Array.from({ length: 45 }, (_, index) =>
    row(index + 2, { fate: "botsing", number: index + 1, ours: "overgenomen", theirs: "ter kennisname" }),
  );
  host.answer("previewInput", () => viewOf(rows));
  await asReturned(host);
  const { user } = await renderAt("/betrokkenen/overnemen", { host });
  await user.click(await screen.findByTestId("import-choose"));
  await screen.findByTestId("import-clash-2");
  expect(screen.queryByTestId("import-clash-22")).toBeNull();
  await user.click(screen.getByTestId("import-clashes-more"));
  await waitFor(() =>
    expect(within(screen.getByTestId("import-clash-22")).getAllByRole("radio")[0], "on to the next").toHaveFocus(),
  );
  await user.click(screen.getByTestId("import-clashes-ours"));
  expect(screen.getByTestId("import-clashes")).toHaveTextContent("Bij alle is gekozen.");
});

test("rows are shown by what becomes of them, and a long list draws only what shows", async () => {
  const host = createTestHost();
  const rows = [
    ...Array.from({ length: 200 }, (_, index) => row(index + 2, { words: "Wordt een nieuw item." })),
    row(202, { fate: "geweigerd", text: "", words: "“morgen” is geen datum." }),
    row(203, {
      fate: "antwoord",
      number: 9,
      words: "Krijgt het antwoord.",
      ours: "niet: te duur",
      theirs: "deels: ja",
    }),
    row(204, { fate: "later", words: "Een later programma." }),
  ];
  host.answer("previewInput", () => viewOf(rows));
  await asReturned(host);
  const { user } = await renderAt("/betrokkenen/overnemen", { host });
  await user.click(await screen.findByTestId("import-choose"));
  const table = await screen.findByTestId("import-rows");
  expect(table).toHaveAttribute("aria-rowcount", "204");
  expect(within(table).getAllByRole("row").length).toBeLessThan(80);
  const filter = screen.getByTestId("import-filter");
  await user.click(within(filter).getByRole("radio", { name: "geweigerd (1)" }));
  expect(screen.getByTestId("import-shown")).toHaveTextContent("1 van 203 rijen: geweigerd");
  expect(screen.getByTestId("import-rows")).toHaveTextContent("202geweigerdgeen tekst“morgen” is geen datum.");
  await user.click(within(filter).getByRole("radio", { name: "antwoord (1)" }));
  expect(screen.getByTestId("import-rows")).toHaveTextContent("Nu hier: niet: te duurIn het bestand: deels: ja");
  await user.click(within(filter).getByRole("radio", { name: "later (1)" }));
  expect(screen.getByTestId("import-rows"), "an unknown fate is listed, not dropped").toHaveTextContent("later");
  expect(screen.getByText("1 geweigerde rij wordt niet overgenomen. De uitleg staat erbij.")).toBeVisible();
});

test("a refusal while taking in leaves everything as it was chosen", async () => {
  const host = createTestHost();
  host.answer("importInput", () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- a refusal is data, not an Error
    throw locked;
  });
  await asReturned(host);
  const { user } = await renderAt("/betrokkenen/overnemen", { host });
  await user.click(await screen.findByTestId("import-choose"));
  const apply = await screen.findByTestId("import-apply");
  await waitFor(() => expect(apply).toBeEnabled());
  await user.click(apply);
  expect(await screen.findByText(locked.next)).toBeVisible();
  expect(screen.getByTestId("import-rows")).toBeVisible();
});

test("choices of each sheet survive going to another, and leaving the screen", async () => {
  const host = createTestHost();
  await withFile(host, (file) => ({
    warnings: ["Het bestand heeft macro's. Die worden niet uitgevoerd."],
    sheets: [
      ...file.sheets,
      { name: "Mails", returned: false, heading_row: 3, rows: 1, columns: [{ heading: "", sample: [], field: "" }] },
    ],
  }));
  const { user } = await renderAt("/betrokkenen/overnemen", { host });
  await user.click(await screen.findByTestId("import-choose"));
  expect(await screen.findByTestId("import-warnings")).toHaveTextContent("macro's");
  await user.click(await screen.findByTestId("import-field-2"));
  await user.click(screen.getByRole("option", { name: "Thema" }));
  await user.click(screen.getByTestId("import-sheet"));
  await user.click(screen.getByRole("option", { name: /Mails/ }));
  expect(await screen.findByText("Kolom A")).toBeVisible();
  await waitFor(() => expect(lastInput(host)).toMatchObject({ sheet: "Mails", fields: [""] }));
  await user.click(screen.getByTestId("import-sheet"));
  await user.click(screen.getByRole("option", { name: /Reacties/ }));
  expect(await screen.findByTestId("import-field-2")).toHaveTextContent("Thema");
  act(() => navigate("/betrokkenen/inbreng"));
  await screen.findByTestId("register-screen");
  act(() => navigate("/betrokkenen/overnemen"));
  expect(await screen.findByTestId("import-field-2")).toHaveTextContent("Thema");
  expect(screen.getByRole("heading", { level: 1 }), "the screen opens at its title").toHaveFocus();
});

test("a file without rows says so", async () => {
  const host = createTestHost();
  host.answer("previewInput", () => viewOf([]));
  await asReturned(host);
  const { user } = await renderAt("/betrokkenen/overnemen", { host });
  await user.click(await screen.findByTestId("import-choose"));
  expect(await screen.findByText("Geen rijen met inbreng")).toBeVisible();
  expect(screen.queryByTestId("import-apply")).toBeNull();
});

test("a file with nothing new has nothing to take in", async () => {
  const host = createTestHost();
  host.answer("previewInput", () => viewOf([row(2, { fate: "gelijk", number: 12 })]));
  await asReturned(host);
  const { user } = await renderAt("/betrokkenen/overnemen", { host });
  await user.click(await screen.findByTestId("import-choose"));
  expect(await screen.findByRole("button", { name: "Niets over te nemen" })).toBeDisabled();
  expect(screen.getByTestId("import-counts")).toHaveTextContent("1 rij: 1 blijft gelijk.");
});

test("in a workbook that is only read nothing is taken in", async () => {
  const host = createTestHost();
  const { data } = (await host.commands.workbook()) as { data: WorkbookView };
  host.answer("workbook", () => ({ ...data, read_only: "Dit werkboek is in gebruik." }));
  await renderAt("/betrokkenen/overnemen", { host });
  expect(await screen.findByText("Overnemen kan hier niet")).toBeVisible();
  expect(screen.queryByTestId("import-choose")).toBeNull();
});

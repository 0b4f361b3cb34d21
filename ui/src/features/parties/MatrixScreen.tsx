import { useMemo } from "react";
import { AppLink, Button, Icon, Page, Table, View, type Column } from "@/components";
import { api, asIpcError, reportError, useCommand, useView, type MatrixRowView, type MatrixView } from "@/ipc";
import { t } from "@/text";
import { PartyTabs } from "./PartyTabs";
import "./parties.css";
import "./meetings.css";

/** Who was heard about which theme, with the gaps. */
export default function MatrixScreen() {
  const matrix = useView("partyThemes");
  return (
    <Page
      title={t("matrix-title")}
      lead={<p>{t("matrix-lead")}</p>}
      width="wide"
      actions={<SaveTable />}
      testId="matrix-screen"
    >
      <PartyTabs current="matrix" />
      <View query={matrix}>{(data) => <Matrix data={data} />}</View>
    </Page>
  );
}

function Matrix({ data }: { data: MatrixView }) {
  const columns = useMemo(() => columnsOf(data), [data]);
  const silent = data.themes.filter((theme) => theme.parties === 0).map((theme) => theme.title);
  return (
    <div className="rv-stack">
      <div className="rv-measure rv-stack rv-gap-s" role="status" data-testid="matrix-words">
        <p>
          {silent.length === 0
            ? t("matrix-all-themes")
            : t("matrix-silent", { themes: new Intl.ListFormat("nl").format(silent) })}
        </p>
        <Promised data={data} />
      </div>
      <ul className="rv-plain-list rv-row rv-small" aria-label={t("matrix-legend")} data-testid="matrix-legend">
        <li>{t("matrix-legend-number")}</li>
        <li>
          <PromisedMark />
        </li>
        <li className="rv-muted">{t("matrix-legend-nothing", { word: t("matrix-nothing") })}</li>
      </ul>
      <Table
        label={t("matrix-title")}
        columns={columns}
        rows={data.rows}
        rowKey={(row) => row.id}
        height="70vh"
        testId="matrix-table"
      />
    </div>
  );
}

/** Who has a role on a theme and was not heard about it, in words. */
function Promised({ data }: { data: MatrixView }) {
  const rows = data.rows.filter((row) => row.promised.length > 0);
  if (rows.length === 0) return null;
  const titleOf = (id: string) => data.themes.find((theme) => theme.id === id)?.title ?? id;
  return (
    <>
      <p>{t("matrix-promised", { count: rows.reduce((sum, row) => sum + row.promised.length, 0) })}</p>
      <ul data-testid="matrix-promised">
        {rows.map((row) => (
          <li key={row.id}>
            {t("matrix-promised-party", {
              name: row.name,
              themes: new Intl.ListFormat("nl").format(row.promised.map(titleOf)),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The mark of a role on a theme about which the party was not heard. */
function PromisedMark() {
  return (
    <span className="rv-promised">
      <Icon name="warning" />
      <span>{t("matrix-promised-mark")}</span>
    </span>
  );
}

function columnsOf(data: MatrixView): Column<MatrixRowView>[] {
  return [
    {
      id: "party",
      header: t("matrix-party"),
      width: "13rem",
      sort: (row) => row.name,
      cell: (row) => <AppLink to={`/betrokkenen/inbreng?partij=${row.id}`}>{row.name}</AppLink>,
    },
    { id: "gap", header: t("matrix-gap"), width: "13rem", cell: (row) => row.gap },
    {
      id: "meetings",
      header: t("matrix-meetings"),
      width: "9rem",
      numeric: true,
      sort: (row) => row.meetings,
      cell: (row) => row.meetings,
    },
    ...data.themes.map((theme, index) => ({
      id: theme.id,
      header: theme.title,
      width: "10rem",
      numeric: true,
      sort: (row: MatrixRowView) => row.counts[index] ?? 0,
      cell: (row: MatrixRowView) => {
        const count = row.counts[index] ?? 0;
        if (row.promised.includes(theme.id)) return <PromisedMark />;
        if (count === 0) return <span className="rv-muted">{t("matrix-nothing")}</span>;
        return (
          <AppLink
            to={`/betrokkenen/inbreng?partij=${row.id}&thema=${theme.id}`}
            label={t("matrix-count-of", { count, name: row.name, theme: theme.title })}
          >
            {count}
          </AppLink>
        );
      },
    })),
  ];
}

function SaveTable() {
  const save = useCommand("exportTable");
  const open = useCommand("openPath");
  async function make() {
    try {
      const folder = await api.chooseFolder();
      if (folder === null) return;
      const done = await save.run("partijen-themas", "xlsx", folder);
      if (done.ok && done.data.files[0] !== undefined) await open.run(folder);
    } catch (error) {
      reportError(asIpcError(error));
    }
  }
  return (
    <Button icon="folder" onPress={() => void make()} isPending={save.pending} testId="matrix-export">
      {t("table-export-xlsx")}
    </Button>
  );
}

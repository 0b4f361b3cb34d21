import { useState } from "react";
import { Badge, Button, EmptyState, Heading, Table, View, type Column } from "@/components";
import { useView, type VersionView, useReadOnly } from "@/ipc";
import { t } from "@/text";
import { formatShortDate } from "@/text/dates";
import { versionStatusWords } from "@/text/words";
import { FixVersionDialog } from "./FixVersionDialog";

/** The fixed versions, and the button that fixes the next one. */
export function VersionsPanel() {
  const versions = useView("versions");
  const readOnly = useReadOnly();
  const [isAsking, setAsking] = useState(false);
  const fix = !readOnly && (
    <Button variant="primary" onPress={() => setAsking(true)} testId="fix-version">
      {t("version-fix")}
    </Button>
  );
  return (
    <section className="rv-stack" aria-labelledby="versies">
      <div className="rv-row">
        <Heading level={2} id="versies">
          {t("versions-title")}
        </Heading>
        {versions.data !== undefined && versions.data.length > 0 && <div className="rv-page__actions">{fix}</div>}
      </div>
      <View query={versions}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t("versions-empty-title")} action={fix}>
              <p>{t("versions-empty-text")}</p>
            </EmptyState>
          ) : (
            <Table
              label={t("versions-title")}
              columns={columns()}
              rows={rows}
              rowKey={(row) => row.id}
              initialSort={{ column: "date", descending: true }}
              testId="versions-table"
            />
          )
        }
      </View>
      {isAsking && <FixVersionDialog last={versions.data?.[0] ?? null} onClose={() => setAsking(false)} />}
    </section>
  );
}

function columns(): Column<VersionView>[] {
  return [
    {
      id: "name",
      header: t("version-name"),
      cell: (row) => (
        <span className="rv-row rv-gap-s">
          {row.name}
          <Badge kind={row.status === "definitief" ? "ok" : "plain"}>{versionStatusWords.text(row.status)}</Badge>
        </span>
      ),
      sort: (row) => row.name,
      width: "9rem",
    },
    {
      id: "date",
      header: t("version-date"),
      cell: (row) => formatShortDate(row.date),
      sort: (row) => row.date,
      width: "7.5rem",
    },
    {
      id: "words",
      header: t("version-words"),
      cell: (row) => row.words.toLocaleString("nl-NL"),
      sort: (row) => row.words,
      numeric: true,
      width: "6.5rem",
    },
    {
      id: "note",
      header: t("version-note"),
      cell: (row) => (
        <>
          {row.note}
          <div className="rv-muted rv-small" title={t("version-hash-tip", { hash: row.hash })}>
            {t("version-hash")} <code>{row.hash.slice(0, 8)}</code>
          </div>
        </>
      ),
    },
  ];
}

import { useState } from "react";
import { Button, Checkbox, EmptyState, Heading, Page, View } from "@/components";
import { api, asIpcError, reportError, useView, type DocumentKindView } from "@/ipc";
import { t } from "@/text";
import { ExportProgress } from "./ExportProgress";
import { ExportResult } from "./ExportResult";
import { useExport } from "./useExport";
import "./documents.css";

/**
 * The documents that the workbook can make, and making them.
 *
 * Test ids: documents, document-<id>, export, export-progress, export-cancel, export-result, export-warnings,
 * export-open-<index>, export-open-folder.
 */
export default function DocumentsScreen() {
  const kinds = useView("documentKinds");
  return (
    <Page title={t("area-documenten")} lead={t("documents-lead")} testId="documents">
      <View query={kinds}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title={t("documents-none")}>
              <p>{t("documents-none-text")}</p>
            </EmptyState>
          ) : (
            <Documents kinds={all} />
          )
        }
      </View>
    </Page>
  );
}

function Documents({ kinds }: { kinds: DocumentKindView[] }) {
  const [chosen, setChosen] = useState<string[]>(kinds.length === 1 ? kinds.map((kind) => kind.id) : []);
  const work = useExport();

  async function make() {
    try {
      const folder = await api.chooseFolder();
      if (folder !== null) await work.run(chosen, folder);
    } catch (error) {
      reportError(asIpcError(error));
    }
  }

  return (
    <div className="rv-stack rv-gap-l">
      <section className="rv-stack" aria-labelledby="documents-choose">
        <Heading level={2} id="documents-choose">
          {t("documents-choose")}
        </Heading>
        <ul className="rv-plain-list rv-documents">
          {kinds.map((kind) => (
            <li key={kind.id}>
              <Checkbox
                isSelected={chosen.includes(kind.id)}
                onChange={(on) => setChosen(on ? [...chosen, kind.id] : chosen.filter((id) => id !== kind.id))}
                isDisabled={work.pending}
                testId={`document-${kind.id}`}
              >
                <strong>{kind.title}</strong>
                <span className="rv-documents__about">{kind.about}</span>
                <span className="rv-muted rv-small rv-documents__about">{kind.file_name}</span>
              </Checkbox>
            </li>
          ))}
        </ul>
        <div className="rv-row">
          <Button
            variant="primary"
            icon="folder"
            onPress={() => void make()}
            isDisabled={chosen.length === 0 || work.pending}
            testId="export"
          >
            {t("documents-export", { count: chosen.length })}
          </Button>
          {chosen.length < kinds.length && !work.pending && (
            <Button variant="subtle" onPress={() => setChosen(kinds.map((kind) => kind.id))}>
              {t("documents-all")}
            </Button>
          )}
        </div>
        <p className="rv-muted rv-small rv-measure">{t("documents-safe")}</p>
      </section>
      {work.pending && <ExportProgress progress={work.progress} />}
      {work.result !== null && <ExportResult result={work.result} />}
    </div>
  );
}

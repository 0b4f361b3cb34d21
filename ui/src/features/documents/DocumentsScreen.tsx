import { useState } from "react";
import { Button, EmptyState, ExportProgress, ExportResult, Heading, Page, useExport, View } from "@/components";
import { useView, type DocumentKindView, type ExportInput, type ResponseLayout } from "@/ipc";
import { t } from "@/text";
import { DocumentList } from "./DocumentList";
import { asksLayout, groupsOf } from "./groups";
import { LayoutChoice } from "./LayoutChoice";
import { ProfileChoice } from "./ProfileChoice";
import { useProfile } from "./useProfile";
import "./documents.css";

/**
 * The documents that the workbook can make, for whom, and making them.
 *
 * Test ids: documents, documents-profile, document-<id>, documents-layout, documents-all, export, export-progress,
 * export-cancel, export-result, export-warnings, export-open-<index>, export-open-folder.
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
  const [profile, setProfile] = useProfile();
  const [layout, setLayout] = useState<ResponseLayout>("nummer");
  const work = useExport();
  const hasLayout = asksLayout(chosen);

  async function make() {
    // In the order in which they stand, whatever the order in which they were ticked.
    const documents = kinds.map((kind) => kind.id).filter((id) => chosen.includes(id));
    const input: ExportInput = { documents, profile, ...(hasLayout ? { layout } : {}) };
    await work.make(input);
  }

  return (
    <div className="rv-stack rv-gap-l">
      <section className="rv-stack" aria-labelledby="documents-for">
        <Heading level={2} id="documents-for">
          {t("documents-for")}
        </Heading>
        <ProfileChoice value={profile} onChange={setProfile} isDisabled={work.pending} />
      </section>
      <section className="rv-stack rv-gap-l" aria-labelledby="documents-choose">
        <Heading level={2} id="documents-choose">
          {t("documents-choose")}
        </Heading>
        {groupsOf(kinds).map((group) => (
          <div key={group.id} className="rv-stack">
            <DocumentList
              group={group}
              chosen={chosen}
              onChoose={(id, on) => setChosen(on ? [...chosen, id] : chosen.filter((other) => other !== id))}
              isDisabled={work.pending}
            />
            {hasLayout && asksLayout(group.kinds.map((kind) => kind.id)) && (
              <LayoutChoice value={layout} onChange={setLayout} isDisabled={work.pending} />
            )}
          </div>
        ))}
        <div className="rv-stack">
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
              <Button variant="subtle" onPress={() => setChosen(kinds.map((kind) => kind.id))} testId="documents-all">
                {t("documents-all")}
              </Button>
            )}
          </div>
          <p className="rv-muted rv-small rv-measure">{t("documents-safe")}</p>
        </div>
      </section>
      {work.pending && <ExportProgress progress={work.progress} />}
      {work.result !== null && <ExportResult result={work.result} />}
    </div>
  );
}

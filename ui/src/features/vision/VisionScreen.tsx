import { Page, View } from "@/components";
import { type SectionRowView, useView } from "@/ipc";
import { t } from "@/text";
import { SectionShape } from "./SectionShape";
import { VersionsPanel } from "./VersionsPanel";
import { VisionLayout } from "./VisionLayout";
import { stateOptions } from "./words";

/** The visie as a whole: its outline, how far it is, its versions. */
export default function VisionScreen() {
  const sections = useView("sections");
  return (
    <Page title={t("area-visie")} lead={t("vision-lead")} width="wide" testId="vision-screen">
      <View query={sections}>
        {(rows) => (
          <VisionLayout rows={rows} current={null}>
            <div className="rv-stack rv-gap-l">
              <Progress rows={rows} />
              <VersionsPanel />
            </div>
          </VisionLayout>
        )}
      </View>
    </Page>
  );
}

/** How many sections are how far, and how long the whole is. */
function Progress({ rows }: { rows: SectionRowView[] }) {
  const words = rows.reduce((sum, row) => sum + row.words, 0);
  return (
    <section aria-label={t("vision-progress")}>
      <ul className="rv-plain-list rv-vision__progress">
        {stateOptions().map(({ id }) => (
          <li key={id}>
            <strong>{rows.filter((row) => row.state === id).length}</strong> <SectionShape state={id} />
          </li>
        ))}
        <li>
          <strong>{words.toLocaleString("nl-NL")}</strong> {t("vision-words")}
        </li>
      </ul>
    </section>
  );
}

import { useState } from "react";
import { AppLink, Button, Page, View } from "@/components";
import { flushEdits } from "@/editor";
import { useView } from "@/ipc";
import type { ScreenProps } from "@/app/route";
import { t } from "@/text";
import { SectionDetails } from "./SectionDetails";
import { SectionHistoryDialog } from "./SectionHistoryDialog";
import { SectionShape } from "./SectionShape";
import { SectionWork } from "./SectionWork";
import { VisionLayout } from "./VisionLayout";
import { nameOf } from "./words";

/** One section: its text in the middle, what else there is to know at the right. */
export default function SectionScreen({ params }: ScreenProps) {
  const id = params.section ?? "";
  const sections = useView("sections");
  const section = useView("section", id);
  const [hasDetails, setDetails] = useState(() => window.matchMedia("(min-width: 100rem)").matches);
  const [isHistory, setHistory] = useState(false);
  const row = sections.data?.find((candidate) => candidate.id === id) ?? section.data?.row;

  async function openHistory() {
    await flushEdits();
    setHistory(true);
  }

  return (
    <Page
      title={row === undefined ? t("area-visie") : nameOf(row)}
      crumbs={[{ label: t("area-visie"), to: "/visie" }]}
      width="wide"
      testId="section-screen"
      actions={
        <>
          <Button small variant="subtle" icon="history" onPress={() => void openHistory()} testId="section-history">
            {t("section-history")}
          </Button>
          <Button
            small
            variant="subtle"
            icon="info"
            pressed={hasDetails}
            onPress={() => setDetails((open) => !open)}
            testId="section-details-toggle"
          >
            {t("section-details")}
          </Button>
        </>
      }
      details={
        hasDetails && section.data !== undefined ? (
          <SectionDetails key={id} section={section.data} onClose={() => setDetails(false)} />
        ) : undefined
      }
    >
      <View query={sections}>
        {(rows) => (
          <VisionLayout rows={rows} current={id} isCrowded={hasDetails}>
            {row !== undefined && (
              <div className="rv-row rv-small rv-vision__facts">
                <SectionShape state={row.state} />
                {row.owner !== "" && <span>{t("section-owned", { owner: row.owner })}</span>}
                <span data-testid="section-words">{t("section-words", { count: row.words })}</span>
                {row.contributions > 0 && (
                  <AppLink to={`/betrokkenen/inbreng?paragraaf=${id}`}>
                    {t("section-input-count", { count: row.contributions })}
                  </AppLink>
                )}
              </div>
            )}
            <View query={section}>{(data) => <SectionWork key={id} section={data} />}</View>
          </VisionLayout>
        )}
      </View>
      {isHistory && row !== undefined && <SectionHistoryDialog section={row} onClose={() => setHistory(false)} />}
    </Page>
  );
}

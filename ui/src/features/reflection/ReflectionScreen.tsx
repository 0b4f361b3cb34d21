import { useState } from "react";
import { AppLink, Button, EmptyState, Notice, Page, View } from "@/components";
import { useView } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import { AddRemarkDialog } from "./AddRemarkDialog";
import { CopyAndMerge } from "./CopyAndMerge";
import { RemarkGroups } from "./RemarkGroups";
import "./reflection.css";

/** The remarks of the ambassadeur and the replies of the region; a copy to hand out, and taking its remarks in. */
export default function ReflectionScreen() {
  const remarks = useView("remarks");
  const workbook = useView("workbook").data;
  const [isAdding, setAdding] = useState(false);
  const canWrite = workbook !== undefined && workbook.read_only === null;
  const review = workbook?.review ?? null;
  const add = canWrite && (
    <Button variant="primary" icon="plus" onPress={() => setAdding(true)} testId="remark-add">
      {t("remark-add")}
    </Button>
  );

  return (
    <Page
      title={t("reflection-title")}
      crumbs={[{ label: t("area-routekaart"), to: "/routekaart" }]}
      lead={
        <>
          <p>{t("reflection-lead")}</p>
          <p>
            <AppLink to="/reflectie/regios">{t("reflection-to-regions")}</AppLink>
          </p>
        </>
      }
      actions={remarks.data !== undefined && remarks.data.length > 0 ? add : undefined}
      testId="reflection"
    >
      {review !== null && (
        <Notice title={t("reflection-in-copy")} testId="reflection-in-copy">
          <p>{t("reflection-in-copy-text", { audience: review.audience, date: formatDate(review.made_on) })}</p>
          <p>{t("reflection-in-copy-next")}</p>
        </Notice>
      )}
      {canWrite && review === null && <CopyAndMerge region={workbook.region.name} />}
      <View query={remarks}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title={t("reflection-empty")} action={canWrite ? add : undefined}>
              <p>{t("reflection-empty-text")}</p>
            </EmptyState>
          ) : (
            <RemarkGroups remarks={all} canWrite={canWrite} isCopy={review !== null} />
          )
        }
      </View>
      {isAdding && <AddRemarkDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}

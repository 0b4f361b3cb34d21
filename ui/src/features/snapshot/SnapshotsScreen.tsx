import { useState } from "react";
import { Button, EmptyState, Page, View } from "@/components";
import { useView, type SnapshotView } from "@/ipc";
import { t } from "@/text";
import { CompareSection } from "./CompareSection";
import { FixSnapshotDialog } from "./FixSnapshotDialog";
import { RemoveSnapshotDialog } from "./RemoveSnapshotDialog";
import { SnapshotTable } from "./SnapshotTable";
import "./snapshot.css";

/** Peildata: how everything stood on a day, and what moved since. */
export default function SnapshotsScreen() {
  const snapshots = useView("snapshots");
  const workbook = useView("workbook").data;
  const [isFixing, setFixing] = useState(false);
  const [removing, setRemoving] = useState<SnapshotView | null>(null);
  const isCopy = workbook?.review != null;
  const canWrite = workbook?.read_only == null && !isCopy;
  const fix = canWrite && (
    <Button variant="primary" icon="plus" onPress={() => setFixing(true)} testId="snapshot-fix">
      {t("snapshot-fix")}
    </Button>
  );

  return (
    <Page
      title={t("snapshot-title")}
      crumbs={[{ label: t("area-routekaart"), to: "/routekaart" }]}
      lead={t("snapshot-lead")}
      actions={snapshots.data !== undefined && snapshots.data.length > 0 ? fix : undefined}
      testId="snapshots"
    >
      <View query={snapshots}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title={t("snapshot-empty")} action={canWrite ? fix : undefined}>
              <p>{isCopy ? t("snapshot-empty-copy") : t("snapshot-empty-text")}</p>
            </EmptyState>
          ) : (
            <>
              <SnapshotTable snapshots={all} onRemove={canWrite ? setRemoving : null} />
              <CompareSection snapshots={all} />
            </>
          )
        }
      </View>
      {isFixing && <FixSnapshotDialog onClose={() => setFixing(false)} />}
      {removing !== null && <RemoveSnapshotDialog snapshot={removing} onClose={() => setRemoving(null)} />}
    </Page>
  );
}

import { useState } from "react";
import { Heading, Select, View, type Option } from "@/components";
import { useView, type SnapshotView } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import { Comparison } from "./Comparison";

/** How the program calls the present. */
const NOW = "nu";

/** Chooses two moments and shows what moved between them. By default: from the newest but one until now. */
export function CompareSection({ snapshots }: { snapshots: SnapshotView[] }) {
  const [wantedFrom, setFrom] = useState<string | null>(null);
  const [wantedTo, setTo] = useState<string>(NOW);

  // They stand newest first, so what came after one stands before it. What was removed is no longer chosen.
  const chosen = snapshots.findIndex((snapshot) => snapshot.id === wantedFrom);
  const place = chosen >= 0 ? chosen : Math.min(1, snapshots.length - 1);
  const from = snapshots[place]?.id ?? NOW;
  const later = [{ id: NOW, label: t("snapshot-now") }, ...snapshots.slice(0, place).map(toOption)];
  const to = later.some((option) => option.id === wantedTo) ? wantedTo : NOW;

  return (
    <section className="rv-stack" aria-labelledby="snapshot-compare" data-testid="snapshot-compare">
      <Heading level={2} id="snapshot-compare">
        {t("snapshot-compare")}
      </Heading>
      <div className="rv-grid-2 rv-compare__choose">
        <Select
          label={t("snapshot-from")}
          options={snapshots.map(toOption)}
          value={from}
          onChange={setFrom}
          testId="snapshot-from"
        />
        <Select label={t("snapshot-to")} options={later} value={to} onChange={setTo} testId="snapshot-to" />
      </div>
      <Compared key={`${from} ${to}`} from={from} to={to} />
    </section>
  );
}

function Compared({ from, to }: { from: string; to: string }) {
  const comparison = useView("compareSnapshots", from, to);
  return <View query={comparison}>{(data) => <Comparison comparison={data} />}</View>;
}

function toOption(snapshot: SnapshotView): Option {
  return { id: snapshot.id, label: snapshot.name, description: formatDate(snapshot.date) };
}

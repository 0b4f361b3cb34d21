import { useState } from "react";
import { Button, EmptyState, Page, View } from "@/components";
import { useReadOnly, useView, type PeriodView } from "@/ipc";
import { t } from "@/text";
import { HolidayList } from "./HolidayList";
import { PeriodDialog } from "./PeriodDialog";
import { PeriodTable } from "./PeriodTable";
import { ProcessTabs } from "./ProcessTabs";
import "./process.css";

/** School holidays, recesses and days of councils, as people enter them, and the general holidays. */
export default function CalendarScreen() {
  const planner = useView("planner");
  const readOnly = useReadOnly();
  const [form, setForm] = useState<PeriodView | "new" | null>(null);
  const add = !readOnly && (
    <Button variant="primary" icon="plus" onPress={() => setForm("new")} testId="period-add">
      {t("period-add")}
    </Button>
  );

  return (
    <Page
      title={t("area-proces")}
      lead={t("calendar-lead")}
      actions={planner.data !== undefined && planner.data.periods.length > 0 ? add : undefined}
      width="wide"
      testId="calendar"
    >
      <ProcessTabs current="calendar" />
      <View query={planner}>
        {({ periods, holidays }) => (
          <div className="rv-stack rv-gap-l">
            {periods.length === 0 ? (
              <EmptyState title={t("period-empty-title")} action={add}>
                <p>{t("period-empty-text")}</p>
              </EmptyState>
            ) : (
              <PeriodTable periods={periods} onEdit={readOnly ? null : setForm} />
            )}
            <HolidayList holidays={holidays} />
          </div>
        )}
      </View>
      {form !== null && <PeriodDialog period={form === "new" ? null : form} onClose={() => setForm(null)} />}
    </Page>
  );
}

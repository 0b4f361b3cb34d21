import { useState } from "react";
import { AppLink, Button, EmptyState, RemarkCard, RemarkForm } from "@/components";
import { useCommand, useView, type RemarkLineView } from "@/ipc";
import { t } from "@/text";

/** What the ambassadeur remarked here, and a remark of one's own. */
export function AgreementRemarks(props: {
  catalogue: string;
  group: string;
  /** The check it is about; none for the agreement as a whole. */
  check: string | null;
  remarks: RemarkLineView[];
}) {
  const [adding, setAdding] = useState(false);
  const save = useCommand("saveRemark");
  const workbook = useView("workbook").data;
  const canWrite = workbook !== undefined && workbook.read_only === null;
  return (
    <div className="rv-stack" data-testid="remarks">
      {props.remarks.length === 0 && props.check === null && !adding && (
        <EmptyState title={t("agreement-remarks-none")}>
          <p>{t("agreement-remarks-none-text")}</p>
        </EmptyState>
      )}
      {props.remarks.map((remark) => (
        <RemarkCard key={remark.id} remark={remark} showAbout={props.check === null && remark.check !== null} />
      ))}
      {props.remarks.length > 0 && (
        <p className="rv-small">
          <AppLink to="/reflectie">{t("agreement-remarks-all")}</AppLink>
        </p>
      )}
      {adding && (
        <RemarkForm
          onSave={async (kind, text) => {
            const { catalogue, group, check } = props;
            const done = await save.run({ id: null, catalogue, group, check, kind, text });
            if (done.ok) setAdding(false);
            return done.ok;
          }}
          onCancel={() => setAdding(false)}
        />
      )}
      {!adding && canWrite && (
        <div>
          <Button small icon="plus" onPress={() => setAdding(true)} testId="agreement-remark-add">
            {t("agreement-remark-add")}
          </Button>
        </div>
      )}
    </div>
  );
}

import { useState } from "react";
import { Badge, Button, DetailsPane, Dialog, Icon } from "@/components";
import { type SheetRowView, type SheetView, useCommand } from "@/ipc";
import { t } from "@/text";
import { FactField } from "./FactField";
import { RowNameDialog } from "./RowNameDialog";
import { nameOf } from "./rows";

/** One row with all its fields. What is filled in saves itself. */
export function RowPane(props: { sheet: SheetView; row: SheetRowView; readOnly: boolean; onClose: () => void }) {
  const { sheet, row, readOnly } = props;
  return (
    <DetailsPane
      title={nameOf(sheet, row, sheet.rows.indexOf(row) + 1)}
      over={sheet.title}
      onClose={props.onClose}
      focusKey={row.id}
      testId="row-pane"
    >
      {row.about !== "" && <p>{row.about}</p>}
      {row.labels.length > 0 && (
        <p className="rv-muted rv-small">{t("instrument-lists", { lists: row.labels.join(", ") })}</p>
      )}
      {row.confidential && (
        <p className="rv-row rv-gap-s">
          <Badge kind="warning">{t("instrument-confidential")}</Badge>
          <span className="rv-muted rv-small">{t("instrument-confidential-help")}</span>
        </p>
      )}
      {sheet.columns.map((column) => (
        <FactField key={column.id} sheet={sheet.id} row={row} column={column} readOnly={readOnly} />
      ))}
      {/* Below the fields: what appears while one is filling in must not push them away. */}
      {row.remarks.length > 0 && (
        <ul className="rv-plain-list rv-remarks" aria-label={t("instrument-remarks")} data-testid="remarks">
          {row.remarks.map((remark) => (
            <li key={remark.text} data-kind={remark.kind}>
              <Icon name={remark.kind === "warning" ? "warning" : remark.kind === "good" ? "check" : "info"} />
              <span>{remark.text}</span>
            </li>
          ))}
        </ul>
      )}
      {!readOnly && <RowVerbs sheet={sheet} row={row} onRemoved={props.onClose} />}
    </DetailsPane>
  );
}

function RowVerbs({ sheet, row, onRemoved }: { sheet: SheetView; row: SheetRowView; onRemoved: () => void }) {
  const rename = useCommand("renameFactRow");
  const remove = useCommand("removeFactRow");
  const mark = useCommand("markFactRow");
  const [asked, setAsked] = useState<"rename" | "remove" | null>(null);
  const done = () => setAsked(null);

  async function apply() {
    const removed = await remove.run(row.id);
    done();
    if (removed.ok) onRemoved();
  }

  return (
    <div className="rv-row rv-gap-s">
      {row.own && sheet.named && (
        <Button small onPress={() => setAsked("rename")} testId="row-rename">
          {t("instrument-rename")}
        </Button>
      )}
      <Button small onPress={() => void mark.run(sheet.id, row.id, !row.confidential)} testId="row-confidential">
        {t(row.confidential ? "instrument-release" : "instrument-hide")}
      </Button>
      {row.own && (
        <Button small variant="subtle" onPress={() => setAsked("remove")} testId="row-remove">
          {t("instrument-remove")}
        </Button>
      )}
      {asked === "rename" && (
        <RowNameDialog
          title={t("instrument-rename")}
          confirm={t("instrument-rename-confirm")}
          start={row.name}
          save={async (name) => (await rename.run(row.id, name)).ok}
          onClose={done}
        />
      )}
      {asked === "remove" && (
        <Dialog
          title={t("instrument-remove-title")}
          isOpen
          onClose={done}
          cancel={t("cancel")}
          actions={
            <Button variant="primary" onPress={() => void apply()} testId="row-remove-confirm">
              {t("instrument-remove")}
            </Button>
          }
        >
          <p>{t("instrument-remove-text")}</p>
          <p>{t("instrument-remove-undo")}</p>
        </Dialog>
      )}
    </div>
  );
}

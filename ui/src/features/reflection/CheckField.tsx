import { ErrorNotice, Select, Waiting } from "@/components";
import { useView } from "@/ipc";
import { t } from "@/text";

/** Stands for no check in particular. */
const WHOLE = "-";

/** One of the checks of an agreement, or none: then the remark is about all of it. */
export function CheckField(props: {
  catalogue: string;
  number: string;
  value: string | null;
  onChange: (check: string | null) => void;
}) {
  const agreement = useView("agreement", props.catalogue, props.number);
  if (agreement.error !== null) return <ErrorNotice error={agreement.error} />;
  if (agreement.data === undefined) return <Waiting />;
  const checks = agreement.data.checks.map((check) => ({
    id: check.id,
    label: t("remark-check-name", { id: check.id, name: check.name }),
  }));
  return (
    <Select
      label={t("remark-check")}
      options={[{ id: WHOLE, label: t("remark-check-none") }, ...checks]}
      value={props.value ?? WHOLE}
      onChange={(id) => props.onChange(id === WHOLE ? null : id)}
      testId="remark-check"
    />
  );
}

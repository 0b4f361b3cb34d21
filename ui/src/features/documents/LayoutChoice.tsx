import { Choice } from "@/components";
import type { ResponseLayout } from "@/ipc";
import { t } from "@/text";

/** In which order the input stands in the reactienota. */
export function LayoutChoice(props: {
  value: ResponseLayout;
  onChange: (layout: ResponseLayout) => void;
  isDisabled: boolean;
}) {
  return (
    <Choice<ResponseLayout>
      label={t("documents-layout")}
      description={t("documents-layout-help")}
      options={[
        { id: "nummer", label: t("documents-layout-nummer") },
        { id: "thema", label: t("documents-layout-thema") },
        { id: "hoofdstuk", label: t("documents-layout-hoofdstuk") },
      ]}
      value={props.value}
      onChange={props.onChange}
      isDisabled={props.isDisabled}
      testId="documents-layout"
    />
  );
}

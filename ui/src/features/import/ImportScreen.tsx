import { AppLink, EmptyState, Page } from "@/components";
import { useReadOnly } from "@/ipc";
import { t } from "@/text";
import { ImportFlow } from "./ImportFlow";
import "./import.css";

/** Takes a spreadsheet with input into the register: new items, and answers that come back. */
export default function ImportScreen() {
  const readOnly = useReadOnly();
  return (
    <Page
      title={t("import-title")}
      crumbs={[
        { label: t("area-betrokkenen"), to: "/betrokkenen" },
        { label: t("import-register"), to: "/betrokkenen/inbreng" },
      ]}
      lead={<p>{t("import-lead")}</p>}
      testId="import-screen"
    >
      {readOnly ? (
        <EmptyState
          title={t("import-read-only")}
          action={<AppLink to="/betrokkenen/inbreng">{t("import-to-register")}</AppLink>}
        >
          <p>{t("import-read-only-text")}</p>
        </EmptyState>
      ) : (
        <ImportFlow />
      )}
    </Page>
  );
}

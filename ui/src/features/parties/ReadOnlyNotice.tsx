import { AppLink, Notice } from "@/components";
import { t } from "@/text";

/** In place of a form, when nothing can be changed. */
export function ReadOnlyNotice() {
  return (
    <Notice kind="info" title={t("meeting-read-only")} testId="meeting-read-only">
      <p>
        <AppLink to="/betrokkenen/bijeenkomsten">{t("meeting-to-all")}</AppLink>
      </p>
    </Notice>
  );
}

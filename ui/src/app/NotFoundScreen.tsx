import { AppLink, EmptyState, Page } from "@/components";
import { t } from "@/text";

/** An address that leads nowhere. */
export default function NotFoundScreen() {
  return (
    <Page title={t("not-found-title")}>
      <EmptyState title={t("not-found-title")} action={<AppLink to="/overzicht">{t("not-found-action")}</AppLink>}>
        <p>{t("not-found-text")}</p>
      </EmptyState>
    </Page>
  );
}

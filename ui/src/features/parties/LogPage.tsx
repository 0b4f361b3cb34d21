import type { ReactNode } from "react";
import { Page } from "@/components";
import { t } from "@/text";

/** The page on which a meeting is logged, whatever stands on it. */
export function LogPage({ children }: { children: ReactNode }) {
  return (
    <Page
      title={t("log-title")}
      crumbs={[
        { label: t("area-betrokkenen"), to: "/betrokkenen" },
        { label: t("meetings-tab"), to: "/betrokkenen/bijeenkomsten" },
      ]}
      width="normal"
      testId="log-screen"
    >
      {children}
    </Page>
  );
}

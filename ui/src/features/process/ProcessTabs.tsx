import { LinkTabs } from "@/components";
import { t } from "@/text";

/** The sheets of this area. */
export function ProcessTabs({ current }: { current: "planning" | "calendar" }) {
  return (
    <LinkTabs
      label={t("area-proces")}
      tabs={[
        { to: "/proces", label: t("process-tab-planning"), current: current === "planning", testId: "tab-planning" },
        {
          to: "/proces/kalender",
          label: t("process-tab-calendar"),
          current: current === "calendar",
          testId: "tab-calendar",
        },
      ]}
    />
  );
}

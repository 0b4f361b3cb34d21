import { LinkTabs } from "@/components";
import { t } from "@/text";

/** The three sheets of this area. */
export function PartyTabs(props: { current: "parties" | "meetings" | "register" }) {
  return (
    <LinkTabs
      label={t("area-betrokkenen")}
      tabs={[
        { to: "/betrokkenen", label: t("parties-tab"), current: props.current === "parties", testId: "tab-parties" },
        {
          to: "/betrokkenen/bijeenkomsten",
          label: t("meetings-tab"),
          current: props.current === "meetings",
          testId: "tab-meetings",
        },
        {
          to: "/betrokkenen/inbreng",
          label: t("register-tab"),
          current: props.current === "register",
          testId: "tab-register",
        },
      ]}
    />
  );
}

import { LinkTabs } from "@/components";
import { t } from "@/text";

/** The sheets of this area. */
export function PartyTabs(props: { current: "parties" | "meetings" | "register" | "passages" | "matrix" | "advices" }) {
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
        {
          to: "/betrokkenen/passages",
          label: t("passages-tab"),
          current: props.current === "passages",
          testId: "tab-passages",
        },
        {
          to: "/betrokkenen/themas",
          label: t("matrix-tab"),
          current: props.current === "matrix",
          testId: "tab-matrix",
        },
        {
          to: "/betrokkenen/adviezen",
          label: t("advices-tab"),
          current: props.current === "advices",
          testId: "tab-advices",
        },
        { to: "/privacy", label: t("privacy-title"), current: false, testId: "tab-privacy" },
      ]}
    />
  );
}

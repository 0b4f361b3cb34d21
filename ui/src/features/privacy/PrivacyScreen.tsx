import { Page, View } from "@/components";
import { useReadOnly, useView } from "@/ipc";
import { t } from "@/text";
import { ErasuresSection } from "./ErasuresSection";
import { PeopleSection } from "./PeopleSection";
import { ProfileRules } from "./ProfileRules";
import { TodoSection } from "./TodoSection";
import "./privacy.css";

/** What is kept about people: what must go, what stays inside, who is known by name or code, and what was erased. */
export default function PrivacyScreen() {
  const privacy = useView("privacy");
  const readOnly = useReadOnly();
  return (
    <Page
      title={t("privacy-title")}
      crumbs={[{ label: t("area-betrokkenen"), to: "/betrokkenen" }]}
      lead={t("privacy-lead")}
      testId="privacy-screen"
    >
      <View query={privacy}>
        {(data) => (
          <div className="rv-stack rv-gap-l">
            <TodoSection privacy={data} readOnly={readOnly} />
            <PeopleSection people={data.people} erasures={data.erasures} readOnly={readOnly} />
            <ProfileRules />
            <ErasuresSection erasures={data.erasures} />
          </div>
        )}
      </View>
    </Page>
  );
}

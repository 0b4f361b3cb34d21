import { Choice } from "@/components";
import type { Profile } from "@/ipc";
import { t } from "@/text";

/** For whom the files are, each with what that means for what is in them. */
export function ProfileChoice(props: { value: Profile; onChange: (profile: Profile) => void; isDisabled: boolean }) {
  return (
    <Choice<Profile>
      label={t("documents-profile")}
      hideLabel
      description={t("documents-profile-help")}
      options={[
        { id: "intern", label: t("documents-profile-intern"), description: t("documents-profile-intern-help") },
        { id: "raad", label: t("documents-profile-raad"), description: t("documents-profile-raad-help") },
        { id: "openbaar", label: t("documents-profile-openbaar"), description: t("documents-profile-openbaar-help") },
      ]}
      value={props.value}
      onChange={props.onChange}
      isDisabled={props.isDisabled}
      cards
      testId="documents-profile"
    />
  );
}

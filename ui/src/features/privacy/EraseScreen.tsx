import { useState } from "react";
import type { ScreenProps } from "@/app/route";
import { AppLink, EmptyState, Notice, Page, View } from "@/components";
import { useReadOnly, useView } from "@/ipc";
import { t } from "@/text";
import { EraseFlow } from "./EraseFlow";
import { EraseResult, type Erased } from "./EraseResult";
import "./privacy.css";

/** Erases a person in three steps: the words, every place in which they stand, and the question. Or only words. */
export default function EraseScreen({ params }: ScreenProps) {
  const party = params.party ?? null;
  const privacy = useView("privacy");
  const readOnly = useReadOnly();
  // Kept here: once erased the person goes by another name, and what was done must stay in sight.
  const [erased, setErased] = useState<Erased | null>(null);

  return (
    <Page
      title={party === null ? t("erase-words-title") : t("erase-title")}
      crumbs={[
        { label: t("area-betrokkenen"), to: "/betrokkenen" },
        { label: t("privacy-title"), to: "/privacy" },
      ]}
      lead={erased === null ? t("erase-lead") : undefined}
      width="text"
      testId="erase-screen"
    >
      {erased !== null ? (
        <EraseResult erased={erased} />
      ) : readOnly ? (
        <Notice kind="warning" title={t("erase-read-only")} testId="erase-read-only">
          <p>
            <AppLink to="/privacy">{t("erase-to-privacy")}</AppLink>
          </p>
        </Notice>
      ) : (
        <View query={privacy}>
          {({ people }) => {
            const person = people.find((one) => one.id === party) ?? null;
            if (party === null || person !== null) return <EraseFlow person={person} onErased={setErased} />;
            return (
              <EmptyState
                title={t("erase-unknown")}
                action={<AppLink to="/privacy">{t("erase-to-privacy")}</AppLink>}
                testId="erase-unknown"
              >
                <p>{t("erase-unknown-text")}</p>
              </EmptyState>
            );
          }}
        </View>
      )}
    </Page>
  );
}

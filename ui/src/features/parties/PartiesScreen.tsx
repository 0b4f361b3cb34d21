import { useState } from "react";
import { Button, Page, View } from "@/components";
import { type PartyKindView, type PartyView, useView, useReadOnly } from "@/ipc";
import { t, textId } from "@/text";
import { PartyDialog, type PartyDraft } from "./PartyDialog";
import { PartyGroup } from "./PartyGroup";
import { PartyTabs } from "./PartyTabs";
import "./parties.css";

const GROUPS = [
  { id: "norm", title: textId("party-group-norm"), about: textId("party-group-norm-about") },
  { id: "other", title: textId("party-group-other"), about: textId("party-group-other-about") },
  { id: "internal", title: textId("party-group-internal"), about: textId("party-group-internal-about") },
  { id: "own", title: textId("party-group-own"), about: textId("party-group-own-about") },
];

/** Who takes part: the parties of the norm first, each with its role, and who was heard when. */
export default function PartiesScreen() {
  const parties = useView("parties");
  const kinds = useView("partyKinds");
  const readOnly = useReadOnly();
  const [draft, setDraft] = useState<PartyDraft | null>(null);

  return (
    <Page
      title={t("area-betrokkenen")}
      testId="parties-screen"
      width="wide"
      actions={
        !readOnly && (
          <Button
            icon="plus"
            onPress={() => setDraft({ id: null, kind: "eigen", name: "", role: "" })}
            testId="party-add"
          >
            {t("party-add")}
          </Button>
        )
      }
    >
      <PartyTabs current="parties" />
      <View query={parties}>
        {(rows) => (
          <View query={kinds}>
            {(kindRows) => (
              <div className="rv-stack rv-gap-l">
                <p className="rv-measure">{heardInWords(rows, kindRows)}</p>
                {GROUPS.map((group) => (
                  <PartyGroup
                    key={group.id}
                    group={group.id}
                    title={t(group.title)}
                    about={t(group.about)}
                    parties={rows.filter((party) => party.group === group.id)}
                    kinds={kindRows.filter((kind) => kind.group === group.id)}
                    readOnly={readOnly}
                    onEdit={setDraft}
                  />
                ))}
                {draft !== null && <PartyDialog draft={draft} kinds={kindRows} onClose={() => setDraft(null)} />}
              </div>
            )}
          </View>
        )}
      </View>
    </Page>
  );
}

/** "5 van de 7 soorten partijen uit de norm zijn gehoord; nog niet: Veilig Thuis." */
function heardInWords(parties: readonly PartyView[], kinds: readonly PartyKindView[]): string {
  const norm = kinds.filter((kind) => kind.group === "norm");
  const silent = norm.filter((kind) => !parties.some((party) => party.kind === kind.id && party.first_heard !== null));
  const counts = { heard: norm.length - silent.length, total: norm.length };
  if (silent.length === 0) return t("parties-all-heard", { total: norm.length });
  const names = new Intl.ListFormat("nl").format(silent.map((kind) => kind.title));
  return t("parties-heard", { ...counts, names });
}

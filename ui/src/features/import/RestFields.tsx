import { useMemo, useState } from "react";
import { ComboBox, DateField, Select, View, type Option } from "@/components";
import { useView, type PartyKindView, type PartyView } from "@/ipc";
import { t } from "@/text";
import { channelOptions } from "./channels";
import type { PartyChoice } from "./importState";
import type { Import } from "./useImport";

/** What holds for rows that do not say it themselves: the party, how it came in, and the date. */
export function RestFields({ work }: { work: Import }) {
  const { state, change } = work;
  const parties = useView("parties");
  const kinds = useView("partyKinds");
  return (
    <div className="rv-import__rest">
      <View query={parties}>
        {(known) => (
          <View query={kinds}>
            {(all) => (
              <PartyField
                parties={known}
                kinds={all}
                value={state.party}
                onChange={(party) => change({ ...state, party })}
              />
            )}
          </View>
        )}
      </View>
      <Select
        label={t("import-channel")}
        description={t("import-channel-help")}
        options={channelOptions()}
        value={state.channel}
        onChange={(channel) => change({ ...state, channel })}
        testId="import-channel"
      />
      <DateField
        label={t("import-date")}
        description={t("import-date-help")}
        value={state.date}
        onChange={(date) => change({ ...state, date })}
        testId="import-date"
      />
    </div>
  );
}

/** A party that is known, a kind of which there is none yet, or a new name. */
function PartyField(props: {
  parties: PartyView[];
  kinds: PartyKindView[];
  value: PartyChoice;
  onChange: (party: PartyChoice) => void;
}) {
  const { parties, kinds, value } = props;
  const options = useMemo(() => optionsOf(parties, kinds), [parties, kinds]);
  // What is being typed stays here: it counts when one leaves the field.
  const [name, setName] = useState(value.name);

  function choose(id: string | null) {
    const option = options.find((one) => one.id === id);
    if (option === undefined) return;
    setName(option.label);
    props.onChange({ id: option.id, name: option.label });
  }

  // A known name that was typed to its end is a choice as well.
  function leave() {
    if (name === value.name) return;
    const id = options.find((option) => option.label.toLowerCase() === name.trim().toLowerCase())?.id ?? null;
    props.onChange({ id, name });
  }

  return (
    <ComboBox
      // The options are read once: when a party is added elsewhere the list starts anew.
      key={options.length}
      label={t("import-party")}
      description={t("import-party-help")}
      options={options}
      value={name === value.name ? value.id : null}
      onChange={choose}
      input={name}
      onInput={setName}
      onBlur={leave}
      allowsCustom
      testId="import-party"
    />
  );
}

function optionsOf(parties: PartyView[], kinds: PartyKindView[]): Option[] {
  const missing = kinds.filter((kind) => !parties.some((party) => party.kind === kind.id));
  return [
    ...parties.map((party) => ({ id: party.id, label: party.name })),
    ...missing.map((kind) => ({ id: kind.id, label: kind.title, description: t("import-party-kind") })),
  ];
}

import { Button, Select, View } from "@/components";
import { type RegisterGrouping, type RegisterGroupView, useView } from "@/ipc";
import { t } from "@/text";
import { pageOf, type Part } from "./part";
import { answerOptions } from "./words";

const NONE = "geen";

/** By what the register is grouped. */
export function GroupSelect(props: {
  group: RegisterGrouping | null;
  onGroup: (group: RegisterGrouping | null) => void;
}) {
  return (
    <Select<RegisterGrouping | typeof NONE>
      label={t("register-group")}
      options={[
        { id: NONE, label: t("register-group-none") },
        { id: "theme", label: t("register-theme") },
        { id: "section", label: t("register-section") },
        { id: "party", label: t("contribution-party") },
        { id: "answer", label: t("register-answer") },
      ]}
      value={props.group ?? NONE}
      onChange={(group) => props.onGroup(group === NONE ? null : group)}
      testId="register-group"
    />
  );
}

/** What is shown, counted by group. Choosing a group shows only that one; choosing it again shows all. */
export function Groups(props: { part: Part; group: RegisterGrouping; onShow: (part: Partial<Part>) => void }) {
  const { part, group, onShow } = props;
  // The other groups stay in sight, to go from one to the next.
  const groups = useView("registerGroups", pageOf({ ...part, [group]: null }, 0, 1), group);
  const chosen = part[group];
  return (
    <View query={groups}>
      {(rows) => (
        <ul className="rv-plain-list rv-row rv-gap-s" aria-label={t("register-groups")} data-testid="register-groups">
          {rows.map((row) => (
            <li key={row.id}>
              <Button
                small
                pressed={chosen === row.id}
                onPress={() => onShow(chosen === row.id ? { [group]: null } : filterOf(group, row))}
              >
                {t("register-group-of", { title: row.title, count: row.count })}
              </Button>
            </li>
          ))}
          {rows.length === 0 && <li className="rv-muted">{t("register-group-empty")}</li>}
        </ul>
      )}
    </View>
  );
}

function filterOf(group: RegisterGrouping, row: RegisterGroupView): Partial<Part> {
  if (group !== "answer") return { [group]: row.id };
  return { answer: answerOptions().find((option) => option.id === row.id)?.id ?? null };
}

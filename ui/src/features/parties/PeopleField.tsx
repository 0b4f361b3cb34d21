import { Icon, TextField } from "@/components";
import { t } from "@/text";

/** The smallest group that is not small: `SMALL_GROUP` of the program. */
const SMALL_GROUP = 5;

/** How many people there were. Under five it warns, for what they said leads back to them. */
export function PeopleField(props: {
  value: number | null;
  onChange: (people: number | null) => void;
  onBlur?: () => void;
  isReadOnly?: boolean;
  testId: string;
}) {
  const { value } = props;
  return (
    <div className="rv-stack rv-gap-s">
      <TextField
        label={t("meeting-people")}
        value={value === null ? "" : String(value)}
        onChange={(text) => props.onChange(peopleIn(text))}
        onBlur={props.onBlur}
        inputMode="numeric"
        maxLength={5}
        isReadOnly={props.isReadOnly}
        testId={props.testId}
      />
      <div role="status">
        {value !== null && value < SMALL_GROUP && (
          <p className="rv-promised rv-small" data-testid={`${props.testId}-few`}>
            <Icon name="warning" />
            <span>{t("meeting-people-few")}</span>
          </p>
        )}
      </div>
    </div>
  );
}

/** The number in what was typed; null when there is none. */
function peopleIn(text: string): number | null {
  const digits = Number(text.replace(/\D/g, ""));
  return digits === 0 ? null : digits;
}

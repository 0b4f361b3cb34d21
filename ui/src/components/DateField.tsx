import { parseDate } from "@internationalized/date";
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarHeading,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Popover,
} from "react-aria-components";
import { t } from "@/text";
import { Button as OurButton } from "./Button";
import { FieldBottom, FieldTop, fieldClass, type FieldProps } from "./fieldParts";
import { Icon } from "./Icon";
import "./fields.css";

/** A civil date, typed as day, month, year or chosen from a calendar. `yyyy-mm-dd`, or null when empty. */
export function DateField(
  props: FieldProps & { value: string | null; onChange: (date: string | null) => void; onBlur?: () => void },
) {
  return (
    <DatePicker
      className={fieldClass(props.error)}
      value={props.value === null || props.value === "" ? null : parseDate(props.value)}
      onChange={(date) => props.onChange(date === null ? null : date.toString())}
      onBlur={props.onBlur}
      granularity="day"
      shouldForceLeadingZeros
      isInvalid={Boolean(props.error)}
      isRequired={props.isRequired}
      isDisabled={props.isDisabled}
      isReadOnly={props.isReadOnly}
      autoFocus={props.autoFocus}
      validationBehavior="aria"
      data-testid={props.testId}
    >
      <FieldTop {...props} />
      <Group className="rv-date">
        <DateInput className="utrecht-textbox rv-date__parts">
          {(segment) => <DateSegment segment={segment} className="rv-date__part" />}
        </DateInput>
        <Button className="rv-date__open">
          <Icon name="calendar" />
        </Button>
      </Group>
      <FieldBottom error={props.error} />
      <Popover className="rv-popover">
        <Dialog className="rv-calendar" aria-label={props.label}>
          {({ close }) => (
            <>
              <Calendar>
                <header className="rv-calendar__head">
                  <OurButton slot="previous" variant="subtle" small icon="chevronLeft" iconOnly tooltip="">
                    {t("calendar-previous")}
                  </OurButton>
                  <CalendarHeading />
                  <OurButton slot="next" variant="subtle" small icon="chevronRight" iconOnly tooltip="">
                    {t("calendar-next")}
                  </OurButton>
                </header>
                <CalendarGrid>{(date) => <CalendarCell date={date} className="rv-calendar__cell" />}</CalendarGrid>
              </Calendar>
              {props.value !== null && props.isRequired !== true && (
                <OurButton
                  variant="subtle"
                  small
                  onPress={() => {
                    props.onChange(null);
                    close();
                  }}
                >
                  {t("calendar-clear")}
                </OurButton>
              )}
            </>
          )}
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

import { Button, ListBox, Popover, Select as AriaSelect, SelectValue } from "react-aria-components";
import { t } from "@/text";
import { FieldBottom, FieldTop, fieldClass, type FieldProps } from "./fieldParts";
import { Icon } from "./Icon";
import { OptionItem } from "./OptionItem";
import "./fields.css";

/** Something to choose. */
export type Option<Id extends string = string> = { id: Id; label: string; description?: string; isDisabled?: boolean };

/** One of a short list. For a long list: ComboBox; for two to five words side by side: Choice. */
export function Select<Id extends string>(
  props: FieldProps & {
    options: Option<Id>[];
    value: Id | null;
    onChange: (value: Id) => void;
    placeholder?: string;
  },
) {
  return (
    <AriaSelect
      className={fieldClass(props.error)}
      value={props.value}
      onChange={(id) => {
        if (id !== null) props.onChange(id as Id);
      }}
      isInvalid={Boolean(props.error)}
      isRequired={props.isRequired}
      isDisabled={props.isDisabled === true || props.isReadOnly === true}
      autoFocus={props.autoFocus}
      placeholder={props.placeholder ?? t("select-placeholder")}
      validationBehavior="aria"
    >
      <FieldTop {...props} />
      <Button className="utrecht-textbox rv-select__button" data-testid={props.testId}>
        <SelectValue>
          {({ isPlaceholder, defaultChildren, selectedText }) => (isPlaceholder ? defaultChildren : selectedText)}
        </SelectValue>
        <Icon name="chevronDown" />
      </Button>
      <FieldBottom error={props.error} />
      <Popover className="rv-popover">
        <ListBox className="utrecht-listbox rv-listbox" items={props.options}>
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

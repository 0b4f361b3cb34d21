import { Button, ComboBox as AriaComboBox, Input, ListBox, Popover } from "react-aria-components";
import { t } from "@/text";
import { FieldBottom, FieldTop, fieldClass, type FieldProps } from "./fieldParts";
import { Icon } from "./Icon";
import { OptionItem } from "./OptionItem";
import type { Option } from "./Select";
import "./fields.css";

/**
 * One of a long list, found by typing. With `allowsCustom` what is typed may be something else:
 * `onInput` then tells the text and `onChange(null)` that it is no option.
 */
export function ComboBox(
  props: FieldProps & {
    options: Option[];
    /** Chosen option. */
    value: string | null;
    onChange: (id: string | null) => void;
    /** What stands in the field; needed with `allowsCustom`. */
    input?: string;
    onInput?: (text: string) => void;
    onBlur?: () => void;
    allowsCustom?: boolean;
    placeholder?: string;
  },
) {
  return (
    <AriaComboBox
      className={fieldClass(props.error)}
      defaultItems={props.options}
      value={props.value}
      onChange={(id) => props.onChange(id === null ? null : String(id))}
      inputValue={props.input}
      onInputChange={props.onInput}
      onBlur={props.onBlur}
      allowsCustomValue={props.allowsCustom}
      allowsEmptyCollection
      menuTrigger="input"
      isInvalid={Boolean(props.error)}
      isRequired={props.isRequired}
      isDisabled={props.isDisabled}
      isReadOnly={props.isReadOnly}
      autoFocus={props.autoFocus}
      validationBehavior="aria"
    >
      <FieldTop {...props} />
      <div className="rv-combo">
        <Input className="utrecht-textbox" placeholder={props.placeholder} data-testid={props.testId} />
        <Button className="rv-combo__open">
          <Icon name="chevronDown" />
        </Button>
      </div>
      <FieldBottom error={props.error} />
      <Popover className="rv-popover">
        <ListBox
          className="utrecht-listbox rv-listbox"
          renderEmptyState={() => (
            <div className="rv-option__none">{t(props.allowsCustom === true ? "combo-own" : "combo-none")}</div>
          )}
        >
          {(option: Option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}

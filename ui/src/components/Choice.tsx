import type { ReactNode } from "react";
import { RadioButton, RadioField, RadioGroup } from "react-aria-components";
import { FieldBottom, FieldTop, fieldClass, type FieldProps } from "./fieldParts";
import type { Option } from "./Select";
import "./fields.css";

/** One of a few words side by side, or as cards when each needs a sentence. */
export function Choice<Id extends string>(
  props: FieldProps & {
    options: Option<Id>[];
    value: Id | null;
    onChange: (value: Id) => void;
    onBlur?: () => void;
    cards?: boolean;
    /** Something before the word, such as a shape. */
    sign?: (id: Id) => ReactNode;
  },
) {
  return (
    <RadioGroup
      className={fieldClass(props.error)}
      value={props.value}
      onChange={(id) => props.onChange(id as Id)}
      onBlur={props.onBlur}
      isInvalid={Boolean(props.error)}
      isRequired={props.isRequired}
      isDisabled={props.isDisabled}
      isReadOnly={props.isReadOnly}
      validationBehavior="aria"
      data-testid={props.testId}
    >
      <FieldTop {...props} />
      <div className={props.cards === true ? "rv-choices rv-choices--cards" : "rv-choices"}>
        {props.options.map((option) => (
          <RadioField key={option.id} value={option.id} isDisabled={option.isDisabled} className="rv-choices__one">
            <RadioButton className="rv-choice">
              {props.sign?.(option.id)}
              <span>{option.label}</span>
              {option.description !== undefined && <span className="rv-choice__description">{option.description}</span>}
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <FieldBottom error={props.error} />
    </RadioGroup>
  );
}

import type { ReactNode } from "react";
import { CheckboxButton, CheckboxField } from "react-aria-components";
import { Icon } from "./Icon";
import "./fields.css";

/** A tick. */
export function Checkbox(props: {
  children: ReactNode;
  isSelected: boolean;
  onChange: (selected: boolean) => void;
  isDisabled?: boolean;
  /** Name for screen readers when there are no visible words. */
  label?: string;
  testId?: string;
}) {
  return (
    <CheckboxField
      isSelected={props.isSelected}
      onChange={props.onChange}
      isDisabled={props.isDisabled}
      aria-label={props.label}
    >
      <CheckboxButton className="utrecht-checkbox rv-check" data-testid={props.testId}>
        <span className="rv-check__box">
          <Icon name="check" />
        </span>
        <span className="utrecht-form-label--checkbox">{props.children}</span>
      </CheckboxButton>
    </CheckboxField>
  );
}

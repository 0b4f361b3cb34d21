import type { Ref } from "react";
import { Input, TextField as AriaTextField } from "react-aria-components";
import { FieldBottom, FieldTop, fieldClass, type FieldProps } from "./fieldParts";
import "./fields.css";

export type TextFieldProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  type?: "text" | "url" | "email" | "search";
  inputMode?: "numeric" | "text";
  placeholder?: string;
  maxLength?: number;
  inputRef?: Ref<HTMLInputElement>;
};

/** A line of text. With `{...useDraft(stored, save)}` it saves itself. */
export function TextField({ inputRef, ...props }: TextFieldProps) {
  return (
    <AriaTextField
      className={fieldClass(props.error)}
      value={props.value}
      onChange={props.onChange}
      onBlur={props.onBlur}
      type={props.type ?? "text"}
      inputMode={props.inputMode}
      isInvalid={Boolean(props.error)}
      isRequired={props.isRequired}
      isDisabled={props.isDisabled}
      isReadOnly={props.isReadOnly}
      autoFocus={props.autoFocus}
      maxLength={props.maxLength}
      validationBehavior="aria"
    >
      <FieldTop {...props} />
      <Input
        className="utrecht-textbox"
        placeholder={props.placeholder}
        ref={inputRef}
        data-testid={props.testId}
        autoComplete="off"
      />
      <FieldBottom error={props.error} />
    </AriaTextField>
  );
}

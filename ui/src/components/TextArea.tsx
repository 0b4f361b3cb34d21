import { useEffect, useImperativeHandle, useRef, type KeyboardEvent, type Ref } from "react";
import { TextArea as AriaTextArea, TextField } from "react-aria-components";
import { FieldBottom, FieldTop, fieldClass, type FieldProps } from "./fieldParts";
import "./fields.css";

export type TextAreaProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  /** Lines at least; it grows with the text. */
  rows?: number;
  placeholder?: string;
  inputRef?: Ref<HTMLTextAreaElement>;
};

/** More lines of text; grows with what is typed. */
export function TextArea({ inputRef, ...props }: TextAreaProps) {
  const own = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(inputRef, () => own.current);

  // `field-sizing: content` does this in some browsers; WebKitGTK needs the help.
  useEffect(() => {
    const area = own.current;
    const growsByItself: boolean = "fieldSizing" in document.documentElement.style;
    if (area === null || growsByItself) return;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 2}px`;
  }, [props.value]);

  return (
    <TextField
      className={fieldClass(props.error)}
      value={props.value}
      onChange={props.onChange}
      onBlur={props.onBlur}
      isInvalid={Boolean(props.error)}
      isRequired={props.isRequired}
      isDisabled={props.isDisabled}
      isReadOnly={props.isReadOnly}
      autoFocus={props.autoFocus}
      validationBehavior="aria"
    >
      <FieldTop {...props} />
      <AriaTextArea
        className="utrecht-textarea"
        rows={props.rows ?? 3}
        placeholder={props.placeholder}
        onKeyDown={props.onKeyDown}
        ref={own}
        data-testid={props.testId}
      />
      <FieldBottom error={props.error} />
    </TextField>
  );
}

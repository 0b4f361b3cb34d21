import type { ReactNode } from "react";
import { FieldError, Label, Text } from "react-aria-components";

/** What every field has. */
export type FieldProps = {
  /** Always there; `hideLabel` keeps it for screen readers only. */
  label: string;
  hideLabel?: boolean;
  /** One line of help under the label. */
  description?: ReactNode;
  /** What is wrong and how to put it right. */
  error?: string | null;
  isRequired?: boolean;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  autoFocus?: boolean;
  testId?: string;
};

/** The class of a field. */
export function fieldClass(error: string | null | undefined, extra = ""): string {
  const invalid = error ? " utrecht-form-field--invalid" : "";
  return `utrecht-form-field rv-field${invalid} ${extra}`.trim();
}

/** Label and help above a control. */
export function FieldTop({ label, hideLabel = false, description, isRequired }: FieldProps) {
  return (
    <>
      <Label
        className={hideLabel ? "rv-visually-hidden" : "utrecht-form-label utrecht-form-field__label rv-field__label"}
        data-required={isRequired}
      >
        {label}
      </Label>
      {description !== undefined && (
        <Text slot="description" className="utrecht-form-field-description rv-field__description">
          {description}
        </Text>
      )}
    </>
  );
}

/** The message under a control. */
export function FieldBottom({ error }: { error?: string | null }) {
  if (!error) return null;
  return (
    <FieldError className="utrecht-form-field-error-message utrecht-form-field__error-message">{error}</FieldError>
  );
}

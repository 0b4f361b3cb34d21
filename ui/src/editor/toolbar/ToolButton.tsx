import type { ReactNode } from "react";
import { Button, Tooltip, TooltipTrigger } from "react-aria-components";
import { ToolbarIcon, type ToolbarSign } from "./ToolbarIcon";

/** A button of the toolbar: a word or a sign, pressed in when it applies at the cursor. */
export function ToolButton(props: {
  /** The words: its name, and shown unless there is a sign. */
  label: string;
  sign?: ToolbarSign;
  /** Words of its own instead of the label, such as a shorter one. */
  children?: ReactNode;
  shortcut?: string;
  isOn?: boolean;
  isDisabled?: boolean;
  onPress: () => void;
  testId: string;
}) {
  const { label, sign, shortcut } = props;
  return (
    <TooltipTrigger delay={600}>
      <Button
        className="rv-toolbar__button"
        onPress={props.onPress}
        isDisabled={props.isDisabled}
        aria-pressed={props.isOn}
        aria-label={sign === undefined ? undefined : label}
        // The cursor stays in the text, so that the button acts on what is selected there.
        preventFocusOnPress
        data-testid={props.testId}
      >
        {sign === undefined ? (props.children ?? label) : <ToolbarIcon sign={sign} />}
      </Button>
      <Tooltip className="rv-tooltip" placement="bottom">
        {shortcut === undefined ? label : `${label} (${shortcut})`}
      </Tooltip>
    </TooltipTrigger>
  );
}

import type { ReactNode, Ref } from "react";
import { Button as AriaButton, TooltipTrigger, Tooltip } from "react-aria-components";
import { Icon, type IconName } from "./Icon";
import "./Button.css";

export type ButtonProps = {
  /** The words: a verb. With `iconOnly` they are the name and the tooltip. */
  children: ReactNode;
  onPress?: () => void;
  /** `primary` at most once on a screen. `danger` for what takes something away. */
  variant?: "primary" | "secondary" | "subtle" | "danger";
  icon?: IconName;
  iconOnly?: boolean;
  small?: boolean;
  /** Pressed in, for a button that switches something on. */
  pressed?: boolean;
  isDisabled?: boolean;
  isPending?: boolean;
  type?: "button" | "submit";
  autoFocus?: boolean;
  /** Shown on hover and focus, such as a shortcut; with `iconOnly` the words themselves. */
  tooltip?: string;
  testId?: string;
  buttonRef?: Ref<HTMLButtonElement>;
  /** For RAC slots, such as "close" in a dialog. */
  slot?: string;
};

/** A button of NL Design System that works the same by mouse, keyboard and touch. */
export function Button({ buttonRef, ...props }: ButtonProps) {
  const { children, variant = "secondary", icon, iconOnly = false, small = false, pressed, tooltip } = props;
  const look = variant === "danger" ? "nl-button--primary nl-button--negative" : `nl-button--${variant}`;
  const classes = ["nl-button", look, "rv-button"];
  if (iconOnly) classes.push("nl-button--icon-only");
  if (small) classes.push("rv-button--small");
  if (pressed === true) classes.push("nl-button--pressed");
  if (props.isDisabled === true) classes.push("nl-button--disabled");
  if (props.isPending === true) classes.push("nl-button--busy");

  const button = (
    <AriaButton
      className={classes.join(" ")}
      onPress={props.onPress}
      isDisabled={props.isDisabled}
      isPending={props.isPending}
      type={props.type ?? "button"}
      autoFocus={props.autoFocus}
      aria-pressed={pressed}
      slot={props.slot}
      ref={buttonRef}
      data-testid={props.testId}
    >
      {icon !== undefined && (
        <span className="nl-button__icon-start">
          <Icon name={icon} />
        </span>
      )}
      <span className="nl-button__label">{children}</span>
    </AriaButton>
  );

  const hint = tooltip ?? (iconOnly && typeof children === "string" ? children : undefined);
  if (hint === undefined || hint === "") return button;
  return (
    <TooltipTrigger delay={500}>
      {button}
      <Tooltip className="rv-tooltip" placement="bottom">
        {hint}
      </Tooltip>
    </TooltipTrigger>
  );
}

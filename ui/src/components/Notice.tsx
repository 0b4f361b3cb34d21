import type { ReactNode } from "react";
import { Icon } from "./Icon";
import "./Notice.css";

/** A message on the screen. `role="alert"` only for an error that just happened. */
export function Notice(props: {
  kind?: "info" | "ok" | "warning" | "error";
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
  isAlert?: boolean;
  testId?: string;
}) {
  const kind = props.kind ?? "info";
  const icon = kind === "ok" ? "check" : kind === "info" ? "info" : "warning";
  return (
    <div
      className={`utrecht-alert utrecht-alert--${kind} rv-notice rv-notice--${kind}`}
      role={props.isAlert === true ? "alert" : undefined}
      data-testid={props.testId}
    >
      <div className="utrecht-alert__icon rv-notice__icon">
        <Icon name={icon} />
      </div>
      <div className="utrecht-alert__content rv-notice__content">
        <div className="utrecht-alert__message">
          {props.title !== undefined && <strong>{props.title}</strong>}
          {props.children}
        </div>
        {props.actions !== undefined && <div className="rv-row">{props.actions}</div>}
      </div>
    </div>
  );
}

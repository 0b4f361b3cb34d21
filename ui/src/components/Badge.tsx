import type { ReactNode } from "react";

/** A short word on a quiet label. */
export function Badge(props: { children: ReactNode; kind?: "plain" | "accent" | "warning" | "ok"; testId?: string }) {
  return (
    <span className={`nl-data-badge rv-badge rv-badge--${props.kind ?? "plain"}`} data-testid={props.testId}>
      {props.children}
    </span>
  );
}

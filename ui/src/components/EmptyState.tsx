import type { ReactNode } from "react";
import { Heading } from "./Heading";
import "./EmptyState.css";

/** Says what belongs here and offers the first step. */
export function EmptyState(props: { title: string; children: ReactNode; action?: ReactNode; testId?: string }) {
  return (
    <div className="rv-empty" data-testid={props.testId ?? "empty-state"}>
      <Heading level={2}>{props.title}</Heading>
      <div className="rv-prose">{props.children}</div>
      {props.action !== undefined && <div className="rv-row">{props.action}</div>}
    </div>
  );
}

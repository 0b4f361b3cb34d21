import type { MouseEvent, ReactNode } from "react";
import { href, navigate } from "@/app/router";

/** A link to a place in the window: `<AppLink to="/visie">…</AppLink>`. */
export function AppLink(props: {
  to: string;
  children: ReactNode;
  className?: string;
  current?: boolean;
  label?: string;
  testId?: string;
}) {
  function follow(event: MouseEvent) {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    navigate(props.to);
  }
  return (
    <a
      className={props.className ?? "nl-link"}
      href={href(props.to)}
      onClick={follow}
      aria-current={props.current === true ? "page" : undefined}
      aria-label={props.label}
      data-testid={props.testId}
    >
      {props.children}
    </a>
  );
}

import { useEffect, useRef, type ReactNode } from "react";
import { t } from "@/text";
import { Button } from "./Button";
import { Heading } from "./Heading";
import "./Page.css";

/** The details of what is selected, at the right; below the list when the window is narrow. Esc closes it. */
export function DetailsPane(props: {
  title: string;
  /** A line above the title, such as a number. */
  over?: ReactNode;
  onClose: () => void;
  children: ReactNode;
  /** Takes the focus when it opens or shows something else: give the id of the thing. */
  focusKey?: string;
  testId?: string;
}) {
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    if (props.focusKey !== undefined) pane.current?.focus();
  }, [props.focusKey]);

  return (
    // The pane itself takes the focus so that a screen reader starts at its title; Esc is a shortcut for its button.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      className="rv-details"
      aria-label={props.title}
      ref={pane}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) props.onClose();
      }}
      data-testid={props.testId}
    >
      <header className="rv-details__head">
        <div>
          {props.over !== undefined && <div className="rv-muted rv-small">{props.over}</div>}
          <Heading level={2}>{props.title}</Heading>
        </div>
        <Button variant="subtle" small icon="close" iconOnly onPress={props.onClose} testId="details-close">
          {t("details-close")}
        </Button>
      </header>
      <div className="rv-details__body">{props.children}</div>
    </aside>
  );
}

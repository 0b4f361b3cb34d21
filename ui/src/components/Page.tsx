import { use, useEffect, useRef, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { t } from "@/text";
import { Breadcrumb, type Crumb } from "./Breadcrumb";
import { Heading } from "./Heading";
import { PlaceContext, ScreenKeyContext } from "./screenContext";
import "./Page.css";

/** A screen: its title (also of the window), where it stands, a line under it, its verbs, and details at the right. */
export function Page(props: {
  title: string;
  /** Places above this one, outermost first. */
  crumbs?: Crumb[];
  /** Something small before the title, such as a shape. */
  sign?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
  /** A `<DetailsPane>`, when something is selected. */
  details?: ReactNode;
  /** `text` keeps lines readable, `wide` takes the whole window. */
  width?: "text" | "normal" | "wide";
  testId?: string;
}) {
  const screenKey = use(ScreenKeyContext);
  const place = use(PlaceContext);
  const title = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = t("window-title", { page: props.title });
  }, [props.title]);

  // Another screen: a screen reader starts at its title. Not at the first one, when the window has just opened.
  useEffect(() => {
    if (shown !== null && shown !== screenKey) title.current?.focus();
    shown = screenKey;
  }, [screenKey]);

  const where = <Breadcrumb crumbs={props.crumbs ?? []} current={props.title} />;

  return (
    <div className="rv-screen" data-has-details={props.details !== undefined && props.details !== null}>
      <div className={`rv-page rv-page--${props.width ?? "normal"}`} data-testid={props.testId}>
        <header className="rv-page__head">
          {place === null ? where : createPortal(where, place)}
          <div className="rv-page__title">
            {props.sign}
            <Heading level={1} headingRef={title}>
              {props.title}
            </Heading>
            {props.actions !== undefined && <div className="rv-row rv-page__actions">{props.actions}</div>}
          </div>
          {props.lead !== undefined && <div className="rv-page__lead nl-paragraph--lead">{props.lead}</div>}
        </header>
        {props.children}
      </div>
      {props.details}
    </div>
  );
}

/** The screen whose title last had the chance to take the focus. */
let shown: string | null = null;

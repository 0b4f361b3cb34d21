import { AppLink } from "@/components";

/** A link to a screen on which something is done, such as erasing; it looks like a button beside other buttons. */
export function ButtonLink(props: { to: string; children: string; label?: string; testId?: string }) {
  return (
    <AppLink
      to={props.to}
      className="nl-button nl-button--secondary rv-button rv-button--small rv-privacy__button"
      label={props.label}
      testId={props.testId}
    >
      <span className="nl-button__label">{props.children}</span>
    </AppLink>
  );
}

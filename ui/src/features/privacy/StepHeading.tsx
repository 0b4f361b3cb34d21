import { useEffect, useRef } from "react";
import { Heading } from "@/components";

/** The heading of a step. It takes the focus when the step comes into view, so that a screen reader starts there. */
export function StepHeading(props: { children: string; takesFocus: boolean }) {
  const { takesFocus } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <Heading level={2} headingRef={heading}>
      {props.children}
    </Heading>
  );
}

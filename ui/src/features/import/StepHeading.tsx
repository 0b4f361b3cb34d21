import { useEffect, useRef } from "react";
import { Heading } from "@/components";

/** The heading of a step. It takes the focus when one came there by a step, not when the screen opens. */
export function StepHeading(props: { id: string; children: string; takesFocus: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { takesFocus } = props;
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <Heading level={2} id={props.id} headingRef={heading}>
      {props.children}
    </Heading>
  );
}

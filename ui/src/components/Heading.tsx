import type { ReactNode, Ref } from "react";

/** A heading. `look` is its size when that differs from its level. */
export function Heading({
  headingRef,
  ...props
}: {
  level: 1 | 2 | 3 | 4;
  look?: 1 | 2 | 3 | 4;
  children: ReactNode;
  id?: string;
  headingRef?: Ref<HTMLHeadingElement>;
  /** Can be given the focus by `document.getElementById(id)`. */
  isTarget?: boolean;
}) {
  const Tag = `h${props.level}` as const;
  return (
    <Tag
      className={`nl-heading nl-heading--level-${props.look ?? props.level}`}
      id={props.id}
      ref={headingRef}
      tabIndex={headingRef === undefined && props.isTarget !== true ? undefined : -1}
    >
      {props.children}
    </Tag>
  );
}

import { Checkbox, Heading } from "@/components";
import { t } from "@/text";
import type { DocumentGroup } from "./groups";

/** The documents under one heading, each to be ticked. */
export function DocumentList(props: {
  group: DocumentGroup;
  chosen: readonly string[];
  onChoose: (id: string, isChosen: boolean) => void;
  isDisabled: boolean;
}) {
  const heading = `documents-group-${props.group.id}`;
  return (
    <section className="rv-stack rv-gap-s" aria-labelledby={heading}>
      <Heading level={3} id={heading}>
        {t(props.group.title)}
      </Heading>
      <ul className="rv-plain-list rv-documents">
        {props.group.kinds.map((kind) => (
          <li key={kind.id}>
            <Checkbox
              isSelected={props.chosen.includes(kind.id)}
              onChange={(on) => props.onChoose(kind.id, on)}
              isDisabled={props.isDisabled}
              testId={`document-${kind.id}`}
            >
              <strong>{kind.title}</strong>
              <span className="rv-documents__about">{kind.about}</span>
              <span className="rv-muted rv-small rv-documents__about">{kind.file_name}</span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  );
}

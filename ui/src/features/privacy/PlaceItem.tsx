import { Choice } from "@/components";
import { t } from "@/text";
import type { PlaceGroup } from "./eraseDraft";

/** One place: what it is, the words with what stands around them, and whether they go. */
export function PlaceItem(props: {
  place: PlaceGroup;
  /** Id by which the focus can be put here. */
  target: string;
  isKept: boolean;
  onKeep: (stays: boolean) => void;
}) {
  const { place } = props;
  return (
    <li className="rv-erase__place" id={props.target} tabIndex={-1} data-testid={`erase-place-${place.id}`}>
      <strong>{place.title}</strong>
      {place.spots.map((spot, index) => (
        <p key={index} className="rv-erase__spot">
          {spot.before}
          <mark>{spot.found}</mark>
          {spot.after}
        </p>
      ))}
      <Choice
        label={t("erase-choice", { title: place.title })}
        hideLabel
        options={[
          { id: "replace", label: t("erase-replace") },
          { id: "keep", label: t("erase-keep") },
        ]}
        value={props.isKept ? "keep" : "replace"}
        onChange={(choice) => props.onKeep(choice === "keep")}
        testId={`erase-choice-${place.id}`}
      />
    </li>
  );
}

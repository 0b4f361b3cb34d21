import { useState } from "react";
import { AppLink, Badge, Button, Heading } from "@/components";
import { type ContributionView, type PlaceView, useCommand, useReadOnly } from "@/ipc";
import { t, textId } from "@/text";
import { PlaceDialog } from "./PlaceDialog";

const STATES: Record<string, { word: string; means: string; kind: "ok" | "accent" | "warning" }> = {
  ok: { word: textId("place-ok"), means: textId("place-ok-means"), kind: "ok" },
  verschoven: { word: textId("place-moved"), means: textId("place-moved-means"), kind: "accent" },
  los: { word: textId("place-lost"), means: textId("place-lost-means"), kind: "warning" },
};

/** How the words of an item stand in the text, as a word; `means` also says what that is. */
export function PlaceState({ place, means }: { place: PlaceView; means?: boolean }) {
  const state = STATES[place.state] ?? STATES.los;
  if (state === undefined) return null;
  return (
    <span className="rv-stack rv-gap-s">
      <span>
        <Badge kind={state.kind}>{t(state.word)}</Badge>
      </span>
      {means === true && <span className="rv-muted rv-small">{t(state.means)}</span>}
    </span>
  );
}

/** Which words of the visie an item speaks about, and whether they still stand there. */
export function PlaceSection({ item }: { item: ContributionView }) {
  const readOnly = useReadOnly();
  const accept = useCommand("acceptPlaces");
  const place = useCommand("placeContribution");
  const [isPlacing, setPlacing] = useState(false);
  return (
    <section className="rv-stack rv-gap-s" aria-labelledby="passage" data-testid="place-section">
      <Heading level={3} id="passage">
        {t("place-title")}
      </Heading>
      {item.place === null ? <p className="rv-muted">{t("place-none")}</p> : <PlaceShown place={item.place} />}
      {!readOnly && (
        <div className="rv-row rv-gap-s">
          {item.place?.state === "verschoven" && (
            <Button
              small
              icon="check"
              onPress={() => void accept.run([item.id])}
              isPending={accept.pending}
              testId="place-accept"
            >
              {t("place-accept")}
            </Button>
          )}
          <Button small icon="edit" onPress={() => setPlacing(true)} testId="place-choose">
            {item.place === null ? t("place-choose") : t("place-again")}
          </Button>
          {item.place !== null && (
            <Button
              small
              variant="subtle"
              icon="remove"
              onPress={() => void place.run(item.id, null)}
              isPending={place.pending}
              testId="place-remove"
            >
              {t("place-remove")}
            </Button>
          )}
        </div>
      )}
      {isPlacing && <PlaceDialog item={item} onClose={() => setPlacing(false)} />}
    </section>
  );
}

function PlaceShown({ place }: { place: PlaceView }) {
  return (
    <div className="rv-stack rv-gap-s">
      <PlaceState place={place} means />
      <blockquote className="rv-item__quote">{place.quote}</blockquote>
      {place.section !== null && (
        <p>
          <AppLink to={`/visie/${place.section}`}>{place.section_title}</AppLink>
        </p>
      )}
      {place.state === "verschoven" && place.now !== place.quote && (
        <>
          <p className="rv-muted rv-small">{t("place-now")}</p>
          <blockquote className="rv-item__quote">{place.now}</blockquote>
        </>
      )}
    </div>
  );
}

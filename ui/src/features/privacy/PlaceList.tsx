import { useState } from "react";
import { flushSync } from "react-dom";
import { Button, Heading, Notice } from "@/components";
import { t } from "@/text";
import type { PlaceGroup } from "./eraseDraft";
import { PlaceItem } from "./PlaceItem";

/** So many places are shown at once; each carries a choice of its own. */
const PAGE = 50;

/** Every place in free text, with the choice to replace the words or leave them: another may have the same name. */
export function PlaceList(props: {
  places: PlaceGroup[];
  /** There are more than the program shows; those are replaced. */
  more: boolean;
  keep: ReadonlySet<string>;
  onKeep: (keep: ReadonlySet<string>) => void;
}) {
  const { places, keep } = props;
  const [shown, setShown] = useState(PAGE);
  const kept = places.filter((place) => keep.has(place.id)).length;

  function choose(id: string, stays: boolean) {
    const next = new Set(keep);
    if (stays) next.add(id);
    else next.delete(id);
    props.onKeep(next);
  }

  function showMore() {
    // The button may be gone afterwards: the focus goes on to the first place that is new.
    flushSync(() => setShown(shown + PAGE));
    document.getElementById(`erase-place-${shown}`)?.focus();
  }

  return (
    <section className="rv-stack" aria-labelledby="erase-places">
      <Heading level={3} id="erase-places">
        {t("erase-places")}
      </Heading>
      {places.length === 0 ? (
        <p className="rv-measure">{t("erase-places-none")}</p>
      ) : (
        <>
          <p className="rv-measure">{t("erase-places-about")}</p>
          <div className="rv-row">
            <p role="status" data-testid="erase-count">
              {t("erase-count", { replaced: places.length - kept, total: places.length })}
            </p>
            <Button small onPress={() => props.onKeep(new Set())} testId="erase-all">
              {t("erase-all")}
            </Button>
          </div>
          <ul className="rv-plain-list rv-erase__places" data-testid="erase-places">
            {places.slice(0, shown).map((place, index) => (
              <PlaceItem
                key={place.id}
                place={place}
                target={`erase-place-${index}`}
                isKept={keep.has(place.id)}
                onKeep={(stays) => choose(place.id, stays)}
              />
            ))}
          </ul>
          {places.length > shown && (
            <div>
              <Button small onPress={showMore} testId="erase-more">
                {t("erase-more", { count: places.length - shown })}
              </Button>
            </div>
          )}
        </>
      )}
      {props.more && (
        <Notice kind="warning" title={t("erase-over")} testId="erase-over">
          <p>{t("erase-over-about")}</p>
        </Notice>
      )}
    </section>
  );
}

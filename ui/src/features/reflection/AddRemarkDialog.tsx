import { useState } from "react";
import { Dialog, RemarkForm, Select, View } from "@/components";
import { useCommand, useView, type CatalogueView, type ReflectionKind } from "@/ipc";
import { t } from "@/text";
import { CheckField } from "./CheckField";
import { groupName } from "./groupName";

type Place = { id: string; label: string; catalogue: string; group: string };

/** A new remark: on which agreement, if need be on which check, and the words. */
export function AddRemarkDialog(props: { onClose: () => void }) {
  const catalogues = useView("catalogues");
  const [placeId, setPlaceId] = useState<string | null>(null);
  const [check, setCheck] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const save = useCommand("saveRemark", { quiet: true });

  async function apply(place: Place | undefined, kind: ReflectionKind, text: string): Promise<boolean> {
    setMissing(place === undefined);
    if (place === undefined) return false;
    const done = await save.run({ id: null, catalogue: place.catalogue, group: place.group, check, kind, text });
    if (done.ok) props.onClose();
    return done.ok;
  }

  return (
    <Dialog title={t("remark-add")} isOpen onClose={props.onClose} testId="remark-dialog">
      <View query={catalogues}>
        {(all) => {
          const places = placesOf(all);
          const place = places.find((one) => one.id === placeId);
          return (
            <>
              <Select
                label={t("remark-agreement")}
                options={places.map(({ id, label }) => ({ id, label }))}
                value={placeId}
                onChange={(id) => {
                  setPlaceId(id);
                  setCheck(null);
                  setMissing(false);
                }}
                error={isMissing ? t("remark-agreement-missing") : null}
                isRequired
                autoFocus
                testId="remark-agreement"
              />
              {place !== undefined && (
                <CheckField
                  key={place.id}
                  catalogue={place.catalogue}
                  number={place.group}
                  value={check}
                  onChange={setCheck}
                />
              )}
              <RemarkForm
                onSave={(kind, text) => apply(place, kind, text)}
                onCancel={props.onClose}
                error={save.error}
              />
            </>
          );
        }}
      </View>
    </Dialog>
  );
}

function placesOf(catalogues: CatalogueView[]): Place[] {
  return catalogues.flatMap((catalogue) =>
    catalogue.groups.map((group) => ({
      id: `${group.catalogue} ${group.number}`,
      label: groupName(group),
      catalogue: group.catalogue,
      group: group.number,
    })),
  );
}

import { useState } from "react";
import { savePending, useCommand, type ErasePreviewView, type PersonView } from "@/ipc";
import { untouched } from "./eraseDraft";
import { EraseConfirmDialog } from "./EraseConfirmDialog";
import type { Erased } from "./EraseResult";
import { ReviewStep } from "./ReviewStep";
import { WordsStep } from "./WordsStep";

/** The steps of an erasure. What is decided in one stays when the user goes back. */
export function EraseFlow(props: { person: PersonView | null; onErased: (erased: Erased) => void }) {
  const { person } = props;
  const [draft, setDraft] = useState(untouched);
  const [preview, setPreview] = useState<ErasePreviewView | null>(null);
  const [isBack, setBack] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const look = useCommand("previewErase", { quiet: true });

  async function search(words: string[]) {
    // What is still being typed elsewhere may hold the name too.
    await savePending();
    const done = await look.run(person?.id ?? null, words);
    if (done.ok) setPreview(done.data);
  }

  if (preview === null) {
    return (
      <WordsStep
        person={person}
        draft={draft}
        onChange={setDraft}
        onLook={(words) => void search(words)}
        isLooking={look.pending}
        error={look.error}
        takesFocus={isBack}
      />
    );
  }
  return (
    <>
      <ReviewStep
        person={person}
        draft={draft}
        preview={preview}
        onChange={setDraft}
        onBack={() => {
          setPreview(null);
          setBack(true);
        }}
        onErase={() => setAsking(true)}
      />
      {isAsking && (
        <EraseConfirmDialog
          party={person?.id ?? null}
          draft={draft}
          preview={preview}
          onClose={() => setAsking(false)}
          onErased={props.onErased}
        />
      )}
    </>
  );
}

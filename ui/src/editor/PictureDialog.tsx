import { type SyntheticEvent, useState } from "react";
import { Button, Dialog, TextArea } from "@/components";
import { t } from "@/text";

/** Asks what can be seen on a picture: a reader who cannot see it hears that. */
export function PictureDialog(props: {
  /** Address under which the picture can be shown. */
  address: string;
  alt: string;
  isNew: boolean;
  onSet: (alt: string) => void;
  onClose: () => void;
}) {
  const [alt, setAlt] = useState(props.alt);
  const [isWrong, setWrong] = useState(false);

  function apply() {
    const words = alt.replace(/\s+/g, " ").trim();
    setWrong(words === "");
    if (words !== "") props.onSet(words);
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    apply();
  }

  return (
    <Dialog
      title={t(props.isNew ? "editor-picture-new" : "editor-picture-change")}
      isOpen
      onClose={props.onClose}
      testId="picture-dialog"
      cancel={t("cancel")}
      actions={
        <Button variant="primary" onPress={apply} testId="picture-set">
          {t(props.isNew ? "editor-picture-insert" : "editor-picture-set")}
        </Button>
      }
    >
      <form onSubmit={submit} className="rv-stack" noValidate>
        <img className="rv-picture-preview" src={props.address} alt={alt} />
        <TextArea
          label={t("editor-picture-alt")}
          description={t("editor-picture-alt-help")}
          value={alt}
          onChange={setAlt}
          error={isWrong ? t("editor-picture-alt-missing") : null}
          rows={2}
          isRequired
          autoFocus
          testId="picture-alt"
        />
      </form>
    </Dialog>
  );
}

import { type SyntheticEvent, useState } from "react";
import { Button, Dialog, TextField } from "@/components";
import { t } from "@/text";
import { asAddress } from "./document/commands";

/** Asks where a link goes. */
export function LinkDialog(props: {
  /** The address as it is; empty for a new link. */
  href: string;
  /** The words that will carry the link; null when they must be asked. */
  words: string | null;
  onSet: (href: string, words: string) => void;
  onRemove: (() => void) | null;
  onClose: () => void;
}) {
  const [href, setHref] = useState(props.href);
  const [words, setWords] = useState("");
  const [isWrong, setWrong] = useState(false);

  function apply() {
    const address = asAddress(href);
    setWrong(address === null);
    if (address !== null) props.onSet(address, words.trim());
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    apply();
  }

  return (
    <Dialog
      title={t("editor-link-title")}
      isOpen
      onClose={props.onClose}
      size="small"
      testId="link-dialog"
      cancel={t("cancel")}
      actions={
        <>
          {props.onRemove !== null && (
            <Button variant="danger" onPress={props.onRemove} testId="link-remove">
              {t("editor-link-remove")}
            </Button>
          )}
          <Button variant="primary" onPress={apply} testId="link-set">
            {t("editor-link-set")}
          </Button>
        </>
      }
    >
      <form onSubmit={submit} className="rv-stack" noValidate>
        {props.words !== null && props.words !== "" && (
          <p className="rv-muted">{t("editor-link-on", { words: props.words })}</p>
        )}
        <TextField
          label={t("editor-link-address")}
          description={t("editor-link-address-help")}
          value={href}
          onChange={setHref}
          error={isWrong ? t("editor-link-wrong") : null}
          autoFocus
          isRequired
          testId="link-address"
        />
        {props.words === null && (
          <TextField label={t("editor-link-words")} value={words} onChange={setWords} testId="link-words" />
        )}
        <input type="submit" hidden />
      </form>
    </Dialog>
  );
}

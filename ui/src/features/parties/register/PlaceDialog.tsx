import { useEffect, useId, useRef, useState } from "react";
import { Button, ComboBox, Dialog, ErrorNotice, View } from "@/components";
import { type ContributionView, type PassageInput, useCommand, useView } from "@/ipc";
import { t } from "@/text";
import { passageOf } from "./passage";

/** Points out the words of the visie that an item speaks about. */
export function PlaceDialog(props: { item: ContributionView; onClose: () => void }) {
  const { item } = props;
  const sections = useView("sections").data ?? [];
  const place = useCommand("placeContribution", { quiet: true });
  const [section, setSection] = useState<string | null>(item.place?.section ?? item.section);
  const [passage, setPassage] = useState<PassageInput | null>(null);

  async function apply() {
    if (passage !== null && (await place.run(item.id, passage)).ok) props.onClose();
  }

  return (
    <Dialog
      title={t("place-dialog", { number: String(item.number) })}
      isOpen
      onClose={props.onClose}
      size="large"
      testId="place-dialog"
      cancel={t("cancel")}
      actions={
        <Button
          variant="primary"
          onPress={() => void apply()}
          isDisabled={passage === null}
          isPending={place.pending}
          testId="place-confirm"
        >
          {t("place-confirm")}
        </Button>
      }
    >
      <p className="rv-muted">{t("place-dialog-help")}</p>
      {item.place !== null && <p className="rv-small">{t("place-was", { quote: item.place.quote })}</p>}
      {place.error !== null && <ErrorNotice error={place.error} />}
      <ComboBox
        key={sections.length}
        label={t("register-section")}
        options={sections.map(({ id, number, title }) => ({ id, label: `${number} ${title}`.trim() }))}
        value={section}
        onChange={(next) => {
          setSection(next);
          setPassage(null);
        }}
        autoFocus={section === null}
        testId="place-section-choose"
      />
      {section !== null && <SectionWords key={section} section={section} onChoose={setPassage} />}
      <p role="status" data-testid="place-chosen">
        {passage === null ? t("place-nothing-chosen") : t("place-chosen", { quote: passage.quote })}
      </p>
    </Dialog>
  );
}

function SectionWords(props: { section: string; onChoose: (passage: PassageInput | null) => void }) {
  const text = useView("sectionText", props.section);
  return (
    <View query={text}>
      {(words) =>
        words.trim() === "" ? (
          <p className="rv-muted">{t("place-section-empty")}</p>
        ) : (
          <Words section={props.section} text={words} onChoose={props.onChoose} />
        )
      }
    </View>
  );
}

/**
 * A text in which one chooses words. It is no read-only field for the browser: WebKit shows no caret in one, and without
 * a caret the keyboard cannot choose. So every change is refused instead.
 */
function Words(props: { section: string; text: string; onChoose: (passage: PassageInput | null) => void }) {
  const { section, text, onChoose } = props;
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const element = area.current;
    if (element === null) return undefined;
    const refuse = (event: Event) => event.preventDefault();
    const choose = () => {
      if (document.activeElement === element)
        onChoose(passageOf(section, element.value, element.selectionStart, element.selectionEnd));
    };
    element.addEventListener("beforeinput", refuse);
    document.addEventListener("selectionchange", choose);
    element.addEventListener("select", choose);
    return () => {
      element.removeEventListener("beforeinput", refuse);
      document.removeEventListener("selectionchange", choose);
      element.removeEventListener("select", choose);
    };
  }, [section, onChoose]);

  return (
    <div className="utrecht-form-field rv-field">
      <label htmlFor={id} className="utrecht-form-label utrecht-form-field__label rv-field__label">
        {t("place-text")}
      </label>
      <textarea
        id={id}
        ref={area}
        className="utrecht-textarea rv-item__words"
        defaultValue={text}
        rows={12}
        aria-readonly="true"
        spellCheck={false}
        data-testid="place-text"
      />
    </div>
  );
}

import { type KeyboardEvent, type Ref, useEffect, useId, useRef, useState } from "react";
import { Icon, type Option } from "@/components";
import { t } from "@/text";
import { bestFits, plain } from "./letters";
import "./LettersField.css";

/** What the id of a name that is not in the list starts with. */
export const NEW = "new:";

type LettersFieldProps = {
  label: string;
  hideLabel?: boolean;
  description?: string;
  options: readonly Option[];
  /** What is chosen: any number, or with `single` at most one, which stays until another is chosen. */
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  single?: boolean;
  /** Another name than those in the list may be given. */
  allowsNew?: boolean;
  placeholder?: string;
  /** Enter while nothing is typed: on to the next thing. */
  onEnter?: () => void;
  isReadOnly?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  testId: string;
};

/**
 * Chosen by a few letters, without a hand on the mouse: the best fit is marked at once, Enter or Tab takes it, the
 * arrows choose another, Backspace takes the last one back.
 */
export function LettersField({ inputRef, ...props }: LettersFieldProps) {
  const { options, chosen, single = false } = props;
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const id = useId();

  const left = single ? options : options.filter((option) => !chosen.includes(option.id));
  const fits = bestFits(left, typed);
  const isNew =
    props.allowsNew === true && typed.trim() !== "" && !fits.some((fit) => plain(fit.label) === plain(typed.trim()));
  const offers: Option[] = isNew
    ? [...fits, { id: NEW + typed.trim(), label: t("letters-new", { name: typed.trim() }) }]
    : fits;
  const shown = isOpen && !(props.isReadOnly ?? false) && (typed !== "" || offers.length > 0);
  const marked = Math.min(active, offers.length - 1);
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    if (shown) list.current?.scrollIntoView({ block: "nearest" });
  }, [shown, offers.length]);

  function close() {
    setOpen(false);
    setTyped("");
    setActive(0);
  }

  function take(option: Option | undefined) {
    if (option === undefined) return;
    props.onChange(single ? [option.id] : [...chosen, option.id]);
    close();
  }

  function press(event: KeyboardEvent<HTMLInputElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        event.preventDefault();
        if (!shown) setOpen(true);
        else setActive((marked + (event.key === "ArrowDown" ? 1 : offers.length - 1)) % Math.max(offers.length, 1));
        return;
      case "Enter":
        event.preventDefault();
        if (typed.trim() !== "" || (shown && active > 0)) take(offers[marked]);
        else props.onEnter?.();
        return;
      case "Tab":
        if (typed.trim() !== "" && !event.shiftKey) take(offers[marked]);
        return;
      case "Escape":
        if (shown) event.stopPropagation();
        close();
        return;
      case "Backspace":
        if (typed === "" && chosen.length > 0) props.onChange(chosen.slice(0, -1));
        return;
      default:
    }
  }

  return (
    <div className="utrecht-form-field rv-field rv-letters">
      <label
        htmlFor={`${id}-input`}
        className={
          props.hideLabel === true
            ? "rv-visually-hidden"
            : "utrecht-form-label utrecht-form-field__label rv-field__label"
        }
      >
        {props.label}
      </label>
      {props.description !== undefined && (
        <div id={`${id}-help`} className="utrecht-form-field-description rv-field__description">
          {props.description}
        </div>
      )}
      <div className="utrecht-textbox rv-letters__box">
        {chosen.map((key) => (
          <Chosen
            key={key}
            name={nameOf(key, options)}
            isReadOnly={props.isReadOnly}
            onRemove={() => props.onChange(chosen.filter((other) => other !== key))}
          />
        ))}
        <input
          id={`${id}-input`}
          className="rv-letters__input"
          role="combobox"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown && offers.length > 0 ? `${id}-${marked}` : undefined}
          aria-describedby={props.description === undefined ? undefined : `${id}-help`}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          placeholder={chosen.length === 0 ? props.placeholder : undefined}
          readOnly={props.isReadOnly}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
            setOpen(true);
          }}
          onKeyDown={press}
          onBlur={close}
          onClick={() => setOpen(true)}
          ref={inputRef}
          data-testid={props.testId}
        />
      </div>
      <ul
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={props.label}
        className="rv-popover rv-letters__list"
        hidden={!shown}
      >
        {shown &&
          offers.map((option, at) => (
            // The keyboard works from the text field; a press with the mouse is the same choice.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <li
              key={option.id}
              id={`${id}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === marked}
              className="rv-option"
              data-focused={at === marked || undefined}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(option)}
            >
              <span>{option.label}</span>
              {option.description !== undefined && <span className="rv-option__description">{option.description}</span>}
            </li>
          ))}
        {shown && offers.length === 0 && (
          <li role="option" aria-selected={false} aria-disabled className="rv-option__none">
            {t("letters-none")}
          </li>
        )}
      </ul>
    </div>
  );
}

function Chosen(props: { name: string; isReadOnly?: boolean; onRemove: () => void }) {
  return (
    <span className="rv-letters__chosen">
      {props.name}
      {props.isReadOnly !== true && (
        <button
          type="button"
          tabIndex={-1}
          className="rv-letters__remove"
          aria-label={t("letters-remove", { name: props.name })}
          onClick={props.onRemove}
        >
          <Icon name="close" />
        </button>
      )}
    </span>
  );
}

function nameOf(id: string, options: readonly Option[]): string {
  return id.startsWith(NEW) ? id.slice(NEW.length) : (options.find((option) => option.id === id)?.label ?? id);
}

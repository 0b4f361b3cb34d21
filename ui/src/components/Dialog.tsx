import type { ReactNode } from "react";
import { Dialog as AriaDialog, Modal, ModalOverlay } from "react-aria-components";
import { t } from "@/text";
import { Button } from "./Button";
import { Heading } from "./Heading";
import "./Dialog.css";

/** A question over the window. Esc and a press beside it close it. */
export function Dialog(props: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the bottom; the main one last. Cancel is added in front when `cancel` is given. */
  actions?: ReactNode;
  /** Words of the button that closes without doing anything. */
  cancel?: string;
  size?: "small" | "medium" | "large";
  /** For something long to read: the text itself takes the focus, so that the keyboard scrolls it. */
  scrolls?: boolean;
  /** `alertdialog` for a question about losing something. */
  role?: "dialog" | "alertdialog";
  testId?: string;
}) {
  return (
    <ModalOverlay
      className="rv-veil"
      isOpen={props.isOpen}
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
      isDismissable={props.role !== "alertdialog"}
    >
      <Modal className={`rv-dialog rv-dialog--${props.size ?? "medium"}`}>
        <AriaDialog role={props.role ?? "dialog"} aria-label={props.title} className="rv-dialog__inner">
          <header className="rv-dialog__head">
            <Heading level={2}>{props.title}</Heading>
            <Button variant="subtle" small icon="close" iconOnly tooltip="" onPress={props.onClose}>
              {t("dialog-close")}
            </Button>
          </header>
          <div
            className="rv-dialog__body"
            data-testid={props.testId}
            {...(props.scrolls === true ? { tabIndex: 0, role: "group", "aria-label": props.title } : {})}
          >
            {props.children}
          </div>
          {(props.actions !== undefined || props.cancel !== undefined) && (
            <footer className="rv-dialog__foot">
              {props.cancel !== undefined && <Button onPress={props.onClose}>{props.cancel}</Button>}
              {props.actions}
            </footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

import type { ReactNode } from "react";
import type { IpcError } from "@/ipc";
import { t } from "@/text";
import { Button } from "./Button";
import { Notice } from "./Notice";

/** An error in three parts: what happened, what is safe, what to do now. */
export function ErrorNotice(props: { error: IpcError; onDismiss?: () => void; action?: ReactNode; testId?: string }) {
  const { error } = props;
  const isForeseen = error.code !== "unforeseen";
  return (
    <Notice
      kind="error"
      isAlert
      title={isForeseen ? error.what : t("error-unforeseen-what")}
      testId={props.testId ?? "error-notice"}
      actions={
        props.action !== undefined || props.onDismiss !== undefined ? (
          <>
            {props.action}
            {props.onDismiss !== undefined && (
              <Button small variant="subtle" onPress={props.onDismiss}>
                {t("error-dismiss")}
              </Button>
            )}
          </>
        ) : undefined
      }
    >
      <p>{isForeseen ? error.safe : t("error-unforeseen-safe")}</p>
      <p>{isForeseen ? error.next : t("error-unforeseen-next", { detail: error.what })}</p>
    </Notice>
  );
}

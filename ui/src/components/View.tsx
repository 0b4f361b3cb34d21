import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { IpcError } from "@/ipc";
import { t } from "@/text";
import { Button } from "./Button";
import { ErrorNotice } from "./ErrorNotice";
import "./View.css";

/** Shows what a view gives: waiting, refused, or the thing itself. */
export function View<T>(props: { query: UseQueryResult<T, IpcError>; children: (data: T) => ReactNode }) {
  const { query } = props;
  if (query.data !== undefined) return <>{props.children(query.data)}</>;
  if (query.error !== null) {
    return (
      <ErrorNotice
        error={query.error}
        action={
          <Button small onPress={() => void query.refetch()}>
            {t("error-again")}
          </Button>
        }
      />
    );
  }
  return <Waiting />;
}

/** Quiet sign that something comes; it shows only when it takes long. */
export function Waiting() {
  return (
    <p className="rv-waiting" role="status">
      {t("waiting")}
    </p>
  );
}

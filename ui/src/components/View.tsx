import type { UseQueryResult } from "@tanstack/react-query";
import { useEffect, type ReactNode } from "react";
import type { IpcError } from "@/ipc";
import { t } from "@/text";
import { Button } from "./Button";
import { ErrorNotice } from "./ErrorNotice";
import "./View.css";

/** Shows what a view gives: waiting, refused, or the thing itself. */
export function View<T>(props: { query: UseQueryResult<T, IpcError>; children: (data: T) => ReactNode }) {
  const { query } = props;
  if (query.data !== undefined) return <Shown>{props.children(query.data)}</Shown>;
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

/** Notes the moment at which the window first shows something of the workbook; `cargo xtask bench` reads it. */
function Shown(props: { children: ReactNode }) {
  useEffect(() => {
    if (performance.getEntriesByName("usable").length === 0) performance.mark("usable");
  }, []);
  return props.children;
}

/** Quiet sign that something comes; it shows only when it takes long. */
export function Waiting() {
  return (
    <p className="rv-waiting" role="status">
      {t("waiting")}
    </p>
  );
}

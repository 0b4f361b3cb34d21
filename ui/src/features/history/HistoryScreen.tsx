import { useMemo } from "react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, EmptyState, ErrorNotice, Page, Waiting } from "@/components";
import { api, useCommand, useView, type EntryView, type IpcError } from "@/ipc";
import { t } from "@/text";
import { EntryList } from "./EntryList";

const PAGE = 200;

/**
 * Every change of the workbook: who, when, what; undo and redo.
 *
 * Test ids: history, history-list, history-entry-<id>, history-undo, history-redo.
 */
export default function HistoryScreen() {
  const pages = useInfiniteQuery<EntryView[], IpcError, EntryView[], unknown[], string | null>({
    // The first word is the name of the view, by which it is asked again when something changes.
    queryKey: ["history", "all"],
    queryFn: ({ pageParam }) => api.history(PAGE, pageParam),
    initialPageParam: null,
    getNextPageParam: (last) => (last.length < PAGE ? undefined : (last.at(-1)?.id ?? undefined)),
    select: (data) => data.pages.flat(),
  });
  const workbook = useView("workbook").data;
  const undo = useCommand("undo");
  const redo = useCommand("redo");
  const isReadOnly = workbook?.read_only != null;
  const entries = useMemo(() => pages.data ?? [], [pages.data]);

  return (
    <Page
      title={t("area-geschiedenis")}
      lead={t("history-lead")}
      testId="history"
      actions={
        <>
          <Button
            icon="undo"
            onPress={() => void undo.run()}
            isDisabled={workbook?.undo == null || isReadOnly}
            testId="history-undo"
          >
            {t("top-undo")}
          </Button>
          <Button
            icon="redo"
            onPress={() => void redo.run()}
            isDisabled={workbook?.redo == null || isReadOnly}
            testId="history-redo"
          >
            {t("top-redo")}
          </Button>
        </>
      }
    >
      {pages.error !== null && <ErrorNotice error={pages.error} />}
      {pages.isPending && <Waiting />}
      {pages.isSuccess && entries.length === 0 && (
        <EmptyState title={t("history-none")}>
          <p>{t("history-none-text")}</p>
        </EmptyState>
      )}
      {entries.length > 0 && (
        <EntryList
          entries={entries}
          onMore={pages.hasNextPage && !pages.isFetchingNextPage ? () => void pages.fetchNextPage() : null}
        />
      )}
    </Page>
  );
}

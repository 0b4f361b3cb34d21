import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { MarkdownEditor } from "@/editor";
import {
  api,
  type FieldView,
  type LiveTableView,
  type SectionView,
  useCommand,
  useView,
  viewKey,
  useReadOnly,
} from "@/ipc";
import { t } from "@/text";
import { nameOf } from "./words";

const NO_FIELDS: FieldView[] = [];
const NO_TABLES: LiveTableView[] = [];

/** Writes the text of a section. */
export function SectionWork({ section }: { section: SectionView }) {
  const { id, number, title, level } = section.row;
  const client = useQueryClient();
  const fields = useView("fields");
  const tables = useView("liveTables");
  const addImage = useCommand("addImage");

  const save = useCallback(
    async (body: string) => {
      const key = viewKey("section", id);
      // What was asked before this save must not come back after it as if it were news.
      await client.cancelQueries({ queryKey: key });
      await api.writeSection(id, body);
      client.setQueryData<SectionView>(key, (view) => (view === undefined ? view : { ...view, body }));
    },
    [client, id],
  );

  const readOnly = useReadOnly();
  return (
    <MarkdownEditor
      body={section.body}
      save={save}
      label={t("section-text", { name: nameOf(section.row) })}
      editable={section.editable}
      readOnly={readOnly}
      fields={fields.data ?? NO_FIELDS}
      tables={tables.data ?? NO_TABLES}
      addPicture={async () => {
        const done = await addImage.run(id);
        return done.ok && done.data !== null ? done.data.source : null;
      }}
      heading={
        // As it will be printed; the name of the screen says it already.
        <p className="rv-printed" data-level={Math.min(level, 4)} aria-hidden="true">
          {number !== "" && <span className="rv-printed__number">{number}</span>}
          <span>{title}</span>
        </p>
      }
    />
  );
}

import { useEffect, useMemo, useRef, useState } from "react";
import { type DropTarget, type Key, Tree, useDragAndDrop } from "react-aria-components";
import { navigate } from "@/app/router";
import type { SectionMove, SectionRowView } from "@/ipc";
import { t } from "@/text";
import { type Outline, possibleMoves, treeOf } from "./outline";
import { SectionTreeItem } from "./SectionTreeItem";
import { useMoves } from "./useMoves";

/** What can be asked about a section from the tree. */
export type SectionQuestion = { kind: "add" | "rename" | "remove"; section: SectionRowView };

const KEYS: Record<string, SectionMove> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "out", ArrowRight: "in" };

/**
 * The sections with their numbers as printed. Enter opens one; Alt+Shift with an arrow moves it, as in the outline of
 * Word; the handle drags it, also by keyboard.
 */
export function SectionTree(props: {
  rows: SectionRowView[];
  current: string | null;
  readOnly: boolean;
  onAsk: (question: SectionQuestion) => void;
}) {
  const { rows, readOnly } = props;
  const outline = useMemo(() => treeOf(rows), [rows]);
  const [closed, setClosed] = useState<ReadonlySet<Key>>(new Set());
  const expanded = useMemo(() => rows.map((row) => row.id).filter((id) => !closed.has(id)), [rows, closed]);
  const { moveBy, drop } = useMoves(rows);
  const tree = useRef<HTMLDivElement>(null);

  // Each section is a screen of its own, with a new tree that starts at its top.
  const { current } = props;
  useEffect(() => {
    if (current === null) return;
    const frame = requestAnimationFrame(() => {
      const line = tree.current?.querySelector('[data-current="true"]');
      const box = tree.current?.parentElement;
      if (line == null || box == null) return;
      // Only the outline moves: the page itself stays at its title.
      const below = line.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom;
      if (below > 0) box.scrollTop += below + box.clientHeight / 3;
    });
    return () => cancelAnimationFrame(frame);
  }, [current]);

  const { dragAndDropHooks } = useDragAndDrop<Outline>({
    isDisabled: readOnly,
    getItems: (keys) => Array.from(keys, (key) => ({ "text/plain": rows.find((row) => row.id === key)?.title ?? "" })),
    getDropOperation: (target: DropTarget) => (target.type === "root" ? "cancel" : "move"),
    onMove: ({ keys, target }) => {
      for (const key of keys) void drop(String(key), String(target.key), target.dropPosition);
    },
  });

  // The tree uses the arrows for itself; those with Alt+Shift are ours and must come first.
  useEffect(() => {
    const element = tree.current;
    if (element === null || readOnly) return;
    const listen = (event: KeyboardEvent) => {
      const step = event.altKey && event.shiftKey ? KEYS[event.key] : undefined;
      const id = (event.target as HTMLElement).closest<HTMLElement>("[data-section]")?.dataset.section;
      if (step === undefined || id === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (possibleMoves(treeOf(rows), id).has(step)) void moveBy(id, [step]);
    };
    element.addEventListener("keydown", listen, true);
    return () => element.removeEventListener("keydown", listen, true);
  }, [rows, moveBy, readOnly]);

  return (
    <Tree
      aria-label={t("vision-outline")}
      aria-description={readOnly ? undefined : t("vision-outline-help")}
      className="rv-outline"
      items={outline}
      dependencies={[current, readOnly]}
      expandedKeys={expanded}
      onExpandedChange={(keys) => setClosed(new Set(rows.map((row) => row.id).filter((id) => !keys.has(id))))}
      onAction={(id) => navigate(`/visie/${String(id)}`)}
      dragAndDropHooks={dragAndDropHooks}
      ref={tree}
      data-testid="section-tree"
    >
      {(item) => (
        <SectionTreeItem
          item={item}
          outline={outline}
          current={props.current}
          readOnly={readOnly}
          onMove={(id, step) => void moveBy(id, [step])}
          onAsk={props.onAsk}
        />
      )}
    </Tree>
  );
}

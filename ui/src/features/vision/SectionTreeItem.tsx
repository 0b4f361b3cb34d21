import { useState } from "react";
import { Button, Collection, TreeItem, TreeItemContent } from "react-aria-components";
import { Icon, Menu } from "@/components";
import type { SectionMove, SectionRowView } from "@/ipc";
import { t } from "@/text";
import { type Outline, possibleMoves } from "./outline";
import { SectionShape } from "./SectionShape";
import type { SectionQuestion } from "./SectionTree";
import { nameOf } from "./words";

type ItemProps = {
  item: Outline;
  outline: Outline[];
  current: string | null;
  readOnly: boolean;
  onMove: (id: string, step: SectionMove) => void;
  onAsk: (question: SectionQuestion) => void;
};

/** One section in the tree, with those under it. */
export function SectionTreeItem(props: ItemProps) {
  const { row, children } = props.item;
  const name = nameOf(row);
  return (
    <TreeItem
      id={row.id}
      textValue={name}
      className="rv-outline__item"
      data-section={row.id}
      data-current={props.current === row.id}
      aria-current={props.current === row.id ? "page" : undefined}
    >
      <TreeItemContent>
        {({ hasChildItems, isExpanded, level, allowsDragging, ...at }) => (
          <div className="rv-outline__line" data-level={level}>
            {allowsDragging && (
              <Button slot="drag" className="rv-outline__handle">
                <Icon name="drag" />
              </Button>
            )}
            {hasChildItems ? (
              <Button slot="chevron" className="rv-outline__chevron" data-open={isExpanded}>
                <Icon name="chevronRight" />
              </Button>
            ) : (
              <span className="rv-outline__chevron" />
            )}
            {row.number !== "" && <span className="rv-outline__number">{row.number}</span>}
            <span className="rv-outline__title">{row.title}</span>
            {row.contributions > 0 && (
              <span className="rv-outline__input" title={t("section-input-count", { count: row.contributions })}>
                {row.contributions}
                <span className="rv-visually-hidden"> {t("section-input-word", { count: row.contributions })}</span>
              </span>
            )}
            <SectionShape state={row.state} shapeOnly />
            {!props.readOnly && (
              <LineTools {...props} name={name} row={row} isWanted={props.current === row.id || isPointedAt(at)} />
            )}
          </div>
        )}
      </TreeItemContent>
      <Collection items={children} dependencies={[props.current, props.readOnly]}>
        {(child) => <SectionTreeItem {...props} item={child} />}
      </Collection>
    </TreeItem>
  );
}

/** The menu of a line, made when the pointer or the focus first comes there: there may be a hundred lines. */
function LineTools({ isWanted, ...props }: ItemProps & { row: SectionRowView; name: string; isWanted: boolean }) {
  const [isMade, setMade] = useState(isWanted);
  if (isWanted && !isMade) setMade(true);
  return <span className="rv-outline__menu">{isMade && <LineMenu {...props} />}</span>;
}

/** Whether the pointer or the focus is on a line. */
function isPointedAt(at: { isHovered: boolean; isFocused: boolean; isFocusVisibleWithin: boolean }): boolean {
  return at.isHovered || at.isFocused || at.isFocusVisibleWithin;
}

function LineMenu({ row, name, outline, onMove, onAsk }: ItemProps & { row: SectionRowView; name: string }) {
  const possible = possibleMoves(outline, row.id);
  const step = (id: SectionMove, label: string) => ({
    id,
    label,
    isDisabled: !possible.has(id),
    onAction: () => onMove(row.id, id),
  });
  return (
    <Menu
      label={t("section-menu", { name })}
      iconOnly
      small
      variant="subtle"
      testId="section-menu"
      actions={[
        { id: "add", label: t("section-add-below"), onAction: () => onAsk({ kind: "add", section: row }) },
        { id: "rename", label: t("section-rename"), onAction: () => onAsk({ kind: "rename", section: row }) },
        step("up", t("section-up")),
        step("down", t("section-down")),
        step("out", t("section-out")),
        step("in", t("section-in")),
        { id: "remove", label: t("section-remove"), onAction: () => onAsk({ kind: "remove", section: row }) },
      ]}
    />
  );
}

import type { ReactNode, Ref } from "react";
import { Group, Separator, Toolbar as AriaToolbar } from "react-aria-components";
import type { Command } from "@milkdown/kit/prose/state";
import { Menu } from "@/components";
import type { FieldView, LiveTableView } from "@/ipc";
import { t, textId } from "@/text";
import { heading, insertField, insertLiveTable, list, quote, toggle } from "../document/commands";
import { TABLE_PREFIX } from "../document/field";
import { insertFootnote } from "../document/footnote";
import type { Look } from "../document/look";
import { TableMenu } from "./TableMenu";
import { ToolButton } from "./ToolButton";
import "./Toolbar.css";

type ToolbarProps = {
  look: Look;
  fields: FieldView[];
  tables: LiveTableView[];
  onCommand: (command: Command) => void;
  onLink: () => void;
  onPicture: () => void;
  /** Id of the page it belongs to. */
  controls: string;
  toolbarRef: Ref<HTMLDivElement>;
  /** Words at the end, such as whether all is saved. */
  status: ReactNode;
};

/** The toolbar with the words of Word. One stop for Tab; the arrows go along the buttons. */
export function Toolbar({
  look,
  fields,
  tables,
  onCommand,
  onLink,
  onPicture,
  controls,
  toolbarRef,
  status,
}: ToolbarProps) {
  return (
    <AriaToolbar
      className="rv-toolbar"
      aria-label={t("editor-toolbar")}
      aria-controls={controls}
      ref={toolbarRef}
      data-testid="editor-toolbar"
    >
      <Group className="rv-toolbar__group" aria-label={t("editor-headings")}>
        {HEADINGS.map(({ level, label }) => (
          <ToolButton
            key={level}
            label={t(label)}
            shortcut={`Ctrl+Alt+${level}`}
            isOn={look.heading === level}
            isDisabled={look.inTable}
            onPress={() => onCommand(heading(level))}
            testId={`editor-heading-${level}`}
          />
        ))}
      </Group>
      <Separator orientation="vertical" className="rv-toolbar__line" />
      <Group className="rv-toolbar__group" aria-label={t("editor-letters")}>
        <ToolButton
          label={t("editor-bold")}
          sign="strong"
          shortcut="Ctrl+B"
          isOn={look.strong}
          onPress={() => onCommand(toggle("strong"))}
          testId="editor-bold"
        />
        <ToolButton
          label={t("editor-italic")}
          sign="emphasis"
          shortcut="Ctrl+I"
          isOn={look.emphasis}
          onPress={() => onCommand(toggle("emphasis"))}
          testId="editor-italic"
        />
        <ToolButton
          label={t("editor-strike")}
          sign="strike"
          isOn={look.strike}
          onPress={() => onCommand(toggle("strike_through"))}
          testId="editor-strike"
        />
      </Group>
      <Separator orientation="vertical" className="rv-toolbar__line" />
      <Group className="rv-toolbar__group" aria-label={t("editor-paragraphs")}>
        <ToolButton
          label={t("editor-bullets")}
          sign="bullets"
          shortcut="Ctrl+Shift+L"
          isOn={look.list === "bullet_list"}
          isDisabled={look.inTable}
          onPress={() => onCommand(list("bullet_list"))}
          testId="editor-bullets"
        />
        <ToolButton
          label={t("editor-numbers")}
          sign="numbers"
          isOn={look.list === "ordered_list"}
          isDisabled={look.inTable}
          onPress={() => onCommand(list("ordered_list"))}
          testId="editor-numbers"
        />
        <ToolButton
          label={t("editor-quote")}
          sign="quote"
          isOn={look.quote}
          isDisabled={look.inTable}
          onPress={() => onCommand(quote)}
          testId="editor-quote"
        />
      </Group>
      <Separator orientation="vertical" className="rv-toolbar__line" />
      <Group className="rv-toolbar__group rv-toolbar__group--flow" aria-label={t("editor-insert")}>
        <TableMenu look={look} onCommand={onCommand} />
        <ToolButton
          label={t("editor-link")}
          shortcut="Ctrl+Shift+K"
          isOn={look.inLink}
          onPress={onLink}
          testId="editor-link"
        />
        <ToolButton
          label={t("editor-footnote")}
          shortcut="Ctrl+Alt+F"
          isDisabled={!look.canNote}
          onPress={() => onCommand(insertFootnote)}
          testId="editor-footnote"
        />
        <ToolButton
          label={t("editor-picture")}
          isOn={look.picture !== null}
          onPress={onPicture}
          testId="editor-picture"
        />
        <Menu
          label={t("editor-field")}
          small
          variant="subtle"
          testId="editor-field"
          actions={fields.map((field) => ({
            id: field.name,
            label: field.title,
            description: field.example,
            onAction: () => onCommand(insertField(field.name)),
          }))}
        />
        <Menu
          label={t("editor-live-table")}
          small
          variant="subtle"
          testId="editor-live-table"
          actions={tables.map((table) => ({
            id: table.name,
            label: table.title,
            isDisabled: look.inTable,
            onAction: () => onCommand(insertLiveTable(fullName(table.name))),
          }))}
        />
      </Group>
      {status}
    </AriaToolbar>
  );
}

const HEADINGS = [
  { level: 1, label: textId("editor-heading-1") },
  { level: 2, label: textId("editor-heading-2") },
  { level: 3, label: textId("editor-heading-3") },
];

function fullName(name: string): string {
  return name.startsWith(TABLE_PREFIX) ? name : TABLE_PREFIX + name;
}

import { type SyntheticEvent, useState } from "react";
import { navigate } from "@/app/router";
import { Button, Choice, Dialog, ErrorNotice, TextField } from "@/components";
import { type NewSectionInput, type SectionRole, type SectionRowView, useCommand } from "@/ipc";
import { t } from "@/text";
import { nameOf, roleText } from "./words";

type Where = "after" | "under" | SectionRole;
const ROLES: SectionRole[] = ["front", "chapter", "annex"];

/** Asks for a new section: its title and its place. */
export function AddSectionDialog(props: {
  rows: SectionRowView[];
  /** The section in whose menu it was asked; none: for the visie as a whole. */
  beside: SectionRowView | null;
  onClose: () => void;
}) {
  const { beside } = props;
  const [title, setTitle] = useState("");
  const [where, setWhere] = useState<Where>(beside === null ? "chapter" : "after");
  const [isMissing, setMissing] = useState(false);
  const add = useCommand("addSection", { quiet: true });

  async function apply() {
    const words = title.trim();
    setMissing(words === "");
    if (words === "") return;
    const done = await add.run(inputFor(words, where, beside));
    if (!done.ok) return;
    props.onClose();
    navigate(`/visie/${done.data}`);
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    void apply();
  }

  const name = beside === null ? "" : nameOf(beside);
  const places: { id: Where; label: string }[] =
    beside === null
      ? ROLES.map((role) => ({ id: role, label: roleText(role) }))
      : [
          { id: "after", label: t("section-place-after", { name }) },
          { id: "under", label: t("section-place-under", { name }) },
          { id: "chapter", label: roleText("chapter") },
        ];

  return (
    <Dialog
      title={t("section-add-title")}
      isOpen
      onClose={props.onClose}
      cancel={t("cancel")}
      actions={
        <Button variant="primary" onPress={() => void apply()} isPending={add.pending} testId="section-add-confirm">
          {t("section-add-confirm")}
        </Button>
      }
    >
      <form onSubmit={submit} className="rv-stack" noValidate>
        <TextField
          label={t("section-title")}
          value={title}
          onChange={setTitle}
          error={isMissing ? t("section-title-missing") : null}
          isRequired
          autoFocus
          testId="section-title"
        />
        <Choice label={t("section-place")} options={places} value={where} onChange={setWhere} testId="section-place" />
      </form>
      {add.error !== null && <ErrorNotice error={add.error} />}
    </Dialog>
  );
}

function inputFor(title: string, where: Where, beside: SectionRowView | null): NewSectionInput {
  if (beside === null || where === "chapter") return { title, parent: null, after: null, role: where as SectionRole };
  if (where === "under") return { title, parent: beside.id, after: null, role: beside.role };
  return { title, parent: beside.parent, after: beside.id, role: beside.role };
}

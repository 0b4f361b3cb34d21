import { type ReactNode, useState } from "react";
import { navigate } from "@/app/router";
import { Button, EmptyState } from "@/components";
import { type SectionRowView, useReadOnly } from "@/ipc";
import { t } from "@/text";
import { AddSectionDialog } from "./AddSectionDialog";
import { RemoveSectionDialog } from "./RemoveSectionDialog";
import { RenameSectionDialog } from "./RenameSectionDialog";
import { SectionTree, type SectionQuestion } from "./SectionTree";
import { useMedia } from "./useMedia";
import "./vision.css";

type Question = SectionQuestion | { kind: "add"; section: SectionRowView | null };

/** The outline at the left, and beside it what is being done. */
export function VisionLayout(props: {
  rows: SectionRowView[];
  current: string | null;
  /** Something stands at the right as well: in a window that is not wide the outline then waits to be asked for. */
  isCrowded?: boolean;
  children: ReactNode;
}) {
  const { rows, current } = props;
  const readOnly = useReadOnly();
  const [asked, setAsked] = useState<boolean | null>(null);
  const narrow = props.isCrowded === true ? "(max-width: 90rem)" : "(max-width: 64rem)";
  const isNarrow = useMedia(narrow);
  const isOpen = asked ?? (current === null || !isNarrow);
  const [question, setQuestion] = useState<Question | null>(null);
  const done = () => setQuestion(null);

  return (
    <div className="rv-vision" data-outline={isOpen}>
      <section className="rv-vision__outline" aria-label={t("vision-outline")}>
        <div className="rv-row rv-gap-s rv-vision__tools">
          <Button
            small
            variant="subtle"
            icon="menu"
            pressed={isOpen}
            onPress={() => setAsked(!isOpen)}
            testId="outline-toggle"
          >
            {t("vision-outline")}
          </Button>
          {isOpen && !readOnly && (
            <Button
              small
              variant="subtle"
              icon="plus"
              onPress={() => setQuestion({ kind: "add", section: rows.find((row) => row.id === current) ?? null })}
              testId="section-add"
            >
              {t("section-add")}
            </Button>
          )}
        </div>
        {isOpen && rows.length > 0 && (
          <div className="rv-vision__tree">
            <SectionTree rows={rows} current={current} readOnly={readOnly} onAsk={setQuestion} />
          </div>
        )}
        {isOpen && rows.length === 0 && (
          <EmptyState title={t("vision-empty-title")}>
            <p>{t("vision-empty-text")}</p>
          </EmptyState>
        )}
      </section>
      <div className="rv-vision__work">{props.children}</div>
      {question?.kind === "add" && <AddSectionDialog rows={rows} beside={question.section} onClose={done} />}
      {question?.kind === "rename" && <RenameSectionDialog section={question.section} onClose={done} />}
      {question?.kind === "remove" && (
        <RemoveSectionDialog
          section={question.section}
          rows={rows}
          onClose={done}
          onRemoved={() => {
            if (current === question.section.id) navigate("/visie");
          }}
        />
      )}
    </div>
  );
}

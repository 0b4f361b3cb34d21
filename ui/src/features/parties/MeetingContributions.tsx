import { useState } from "react";
import { Button, Heading, Table, type Column } from "@/components";
import type { ContributionView, MeetingView } from "@/ipc";
import { t } from "@/text";
import { About } from "./About";
import { byQuestion } from "./byQuestion";
import { GuardMarks } from "./GuardMarks";
import { ContributionDialog, type ContributionForm } from "./register/ContributionDialog";
import { TellBackDialog } from "./register/TellBackDialog";
import { ToldBack } from "./register/ToldBack";

/** The input of a meeting, in the order of its numbers; under its questions when there are any. */
export function MeetingContributions({ meeting, readOnly }: { meeting: MeetingView; readOnly: boolean }) {
  const [form, setForm] = useState<ContributionForm | null>(null);
  const [isTelling, setTelling] = useState(false);
  const untold = meeting.contributions.filter((item) => item.told_back_on === null);

  const columns: Column<ContributionView>[] = [
    {
      id: "number",
      header: t("contribution-number"),
      cell: (item) =>
        readOnly ? (
          item.number
        ) : (
          <button
            type="button"
            className="rv-linkish"
            aria-label={t("contribution-open", { number: item.number })}
            onClick={() => setForm(item)}
          >
            {item.number}
          </button>
        ),
      sort: (item) => item.number,
      numeric: true,
      width: "4rem",
    },
    {
      id: "party",
      header: t("contribution-party"),
      cell: (item) => item.party_name || t("party-unknown"),
      sort: (item) => item.party_name,
      width: "20%",
    },
    {
      id: "text",
      header: t("contribution-text"),
      cell: (item) => (
        <>
          <span className="rv-log__said">{item.text}</span>
          <GuardMarks traceable={item.traceable} confidential={item.confidential} released={item.released_on} />
        </>
      ),
    },
    { id: "about", header: t("contribution-about"), cell: (item) => <About item={item} />, width: "24%" },
    {
      id: "told",
      header: t("contribution-told"),
      cell: (item) => <ToldBack item={item} />,
      sort: (item) => item.told_back_on,
      width: "10rem",
    },
  ];

  return (
    <section className="rv-stack rv-gap-s" aria-labelledby="inbreng">
      <div className="rv-row">
        <Heading level={2} id="inbreng">
          {t("meeting-contributions", { count: meeting.contributions.length })}
        </Heading>
        {!readOnly && (
          <div className="rv-row rv-gap-s rv-page__actions">
            <Button
              small
              icon="plus"
              onPress={() =>
                setForm({
                  id: null,
                  meeting: meeting.id,
                  date: meeting.date,
                  channel: "bijeenkomst",
                  party: null,
                  text: "",
                  section: null,
                  themes: [],
                  agreements: [],
                })
              }
              testId="meeting-add-contribution"
            >
              {t("contribution-add")}
            </Button>
            {untold.length > 0 && (
              <Button small icon="check" onPress={() => setTelling(true)} testId="meeting-tell-back">
                {t("tell-back")}
              </Button>
            )}
          </div>
        )}
      </div>
      <Groups meeting={meeting} columns={columns} />
      {form !== null && <ContributionDialog form={form} first={meeting.parties} onClose={() => setForm(null)} />}
      {isTelling && <TellBackDialog ids={untold.map((item) => item.id)} onClose={() => setTelling(false)} />}
    </section>
  );
}

/** One table, or one under each question: also a question on which nothing was said shows. */
function Groups({ meeting, columns }: { meeting: MeetingView; columns: Column<ContributionView>[] }) {
  const groups = byQuestion(meeting);
  if (groups.length === 1 && groups[0]?.question === "") {
    return (
      <Table
        label={t("register-tab")}
        columns={columns}
        rows={meeting.contributions}
        rowKey={(item) => item.id}
        empty={t("meeting-no-contributions")}
        testId="meeting-contributions"
      />
    );
  }
  return (
    <div className="rv-stack" data-testid="meeting-contributions">
      {groups.map(({ question, items }, at) => {
        const title = question === "" ? t("meeting-on-no-question") : question;
        return (
          <section key={question} className="rv-stack rv-gap-s" aria-labelledby={`vraag-${at}`}>
            <Heading level={3} id={`vraag-${at}`}>
              {title}
            </Heading>
            {items.length === 0 ? (
              <p className="rv-muted">{t("meeting-question-silent")}</p>
            ) : (
              <Table label={title} columns={columns} rows={items} rowKey={(item) => item.id} />
            )}
          </section>
        );
      })}
    </div>
  );
}

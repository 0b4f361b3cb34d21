import { AppLink, Heading, Notice } from "@/components";
import type { PrivacyView } from "@/ipc";
import { t } from "@/text";
import { DueTable } from "./DueTable";

/** What asks for attention: what must go, what stays inside, and groups so small that one can be known. */
export function TodoSection({ privacy, readOnly }: { privacy: PrivacyView; readOnly: boolean }) {
  const { due, later, guarded, unsummarised, small } = privacy;
  const people = new Set(privacy.people.map((person) => person.id));
  return (
    <section className="rv-stack" aria-labelledby="privacy-todo" data-testid="privacy-todo">
      <Heading level={2} id="privacy-todo">
        {t("privacy-todo")}
      </Heading>
      {due.length === 0 ? (
        <p data-testid="privacy-nothing-due">{t("privacy-nothing-due")}</p>
      ) : (
        <>
          <p className="rv-measure">{t("privacy-due-about", { count: due.length })}</p>
          <DueTable due={due} people={people} readOnly={readOnly} />
        </>
      )}
      <p className="rv-muted rv-measure" data-testid="privacy-later">
        {t("privacy-later", { count: later })}
      </p>
      {guarded > 0 && (
        <div data-testid="privacy-guarded">
          <p>
            <AppLink to="/betrokkenen/inbreng?afgeschermd=ja">{t("privacy-guarded", { count: guarded })}</AppLink>
          </p>
          <p className="rv-muted rv-measure">{t("privacy-guarded-about")}</p>
        </div>
      )}
      {unsummarised > 0 && (
        <div data-testid="privacy-unsummarised">
          <p>
            <AppLink to="/betrokkenen/inbreng">{t("privacy-unsummarised", { count: unsummarised })}</AppLink>
          </p>
          <p className="rv-muted rv-measure">{t("privacy-unsummarised-about")}</p>
        </div>
      )}
      {small.length > 0 && (
        <Notice kind="warning" title={t("privacy-small")} testId="privacy-small">
          <ul className="rv-privacy__list">
            {small.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
    </section>
  );
}

import { AppLink, Heading } from "@/components";
import type { DeadlineView } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";

/** The next dates, soonest first; what is past says so. */
export function DeadlineList({ deadlines }: { deadlines: DeadlineView[] }) {
  return (
    <section className="rv-stack rv-gap-s" aria-labelledby="overview-deadlines" data-testid="deadlines">
      <Heading level={2} id="overview-deadlines">
        {t("overview-deadlines")}
      </Heading>
      {deadlines.length === 0 ? (
        <p className="rv-muted">
          {t("overview-deadlines-none")} <AppLink to="/proces">{t("overview-deadlines-plan")}</AppLink>
        </p>
      ) : (
        <ul className="rv-plain-list rv-deadlines">
          {deadlines.map((deadline) => (
            <li key={`${deadline.date} ${deadline.title}`}>
              <p className="rv-deadlines__date">
                {formatDate(deadline.date)}
                <span className={deadline.days < 0 ? "rv-deadlines__past" : "rv-muted"}>
                  {t("overview-days", { days: deadline.days, past: -deadline.days, is: inWords(deadline.days) })}
                </span>
              </p>
              <AppLink to={deadline.address}>{deadline.title}</AppLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function inWords(days: number): string {
  if (days < 0) return "past";
  return days === 0 ? "today" : "coming";
}

import { Heading } from "@/components";
import type { HolidayView } from "@/ipc";
import { t } from "@/text";
import { formatDate, formatWeekday } from "@/text/dates";

/** The general holidays in the time of the planning. They are worked out, so there is nothing to change. */
export function HolidayList({ holidays }: { holidays: HolidayView[] }) {
  return (
    <section className="rv-stack rv-gap-s" aria-labelledby="holidays">
      <Heading level={2} id="holidays">
        {t("holidays-title")}
      </Heading>
      <p className="rv-muted rv-measure">{t(holidays.length === 0 ? "holidays-none" : "holidays-text")}</p>
      {holidays.length > 0 && (
        <ul className="rv-plain-list rv-holidays" data-testid="holidays">
          {holidays.map(({ date, name }) => (
            <li key={`${date} ${name}`}>
              <span>{name}</span>
              <span className="rv-muted rv-nowrap">
                {formatWeekday(date)} {formatDate(date)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

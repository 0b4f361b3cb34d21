import type { ReactNode } from "react";
import { AppLink } from "@/components";
import type { OverviewView } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";

/** Four facts at a glance; each leads to what it counts. */
export function Glance({ data }: { data: OverviewView }) {
  const next = data.deadlines.find((deadline) => deadline.days >= 0);
  const agreements = data.stations.filter((station) => station.kind === "agreement");
  const count = data.attention.length + data.attention_more;

  function toAttention() {
    const heading = document.getElementById("overview-attention");
    heading?.scrollIntoView({ block: "start" });
    heading?.focus();
  }

  return (
    <dl className="rv-glance" aria-label={t("overview-glance")} data-testid="glance">
      <Fact name={t("overview-glance-attention")}>
        <button type="button" className="rv-glance__link" onClick={toAttention}>
          {t("overview-glance-attention-count", { count })}
        </button>
      </Fact>
      <Fact name={t("overview-glance-met")}>
        <AppLink to="/routekaart" className="rv-glance__link">
          {t("overview-glance-met-count", {
            met: agreements.filter((station) => station.met).length,
            total: agreements.length,
          })}
        </AppLink>
      </Fact>
      <Fact name={t("overview-glance-councils")}>
        <AppLink to="/besluitvorming" className="rv-glance__link">
          {t("overview-glance-councils-count", { adopted: data.councils_adopted, total: data.councils_total })}
        </AppLink>
      </Fact>
      <Fact name={t("overview-glance-next")}>
        {next === undefined ? (
          <AppLink to="/proces" className="rv-glance__link">
            {t("overview-glance-next-none")}
          </AppLink>
        ) : (
          <>
            <AppLink to={next.address} className="rv-glance__link">
              {formatDate(next.date)}
            </AppLink>
            <span className="rv-muted rv-small">{next.title}</span>
          </>
        )}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="rv-muted rv-small">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

import { AppLink, Heading } from "@/components";
import type { AttentionView } from "@/ipc";
import { t } from "@/text";

/** What asks attention now; each line leads to where it can be done. */
export function AttentionList({ items, more }: { items: AttentionView[]; more: number }) {
  return (
    <section className="rv-stack rv-gap-s" aria-labelledby="overview-attention" data-testid="attention">
      <Heading level={2} id="overview-attention" isTarget>
        {t("overview-attention")}
      </Heading>
      {items.length === 0 ? (
        <p className="rv-muted">{t("overview-attention-none")}</p>
      ) : (
        <ul className="rv-plain-list rv-attention">
          {items.map((item, index) => (
            <li key={`${item.address} ${item.title}`}>
              <AppLink to={item.address} testId={`attention-${index}`}>
                {item.title}
              </AppLink>
              <p className="rv-muted rv-small">{item.reason}</p>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <p className="rv-small">
          <AppLink to="/routekaart?toon=open">{t("overview-attention-more", { count: more })}</AppLink>
        </p>
      )}
    </section>
  );
}

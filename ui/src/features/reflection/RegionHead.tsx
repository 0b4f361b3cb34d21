import { Badge, Button } from "@/components";
import type { RegionStandingView } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";

/** The head of a column: the region, whether it is made up, of which day its state is, and taking it away. */
export function RegionHead(props: { standing: RegionStandingView; index: number; onRemove: (path: string) => void }) {
  const { standing, index } = props;
  return (
    <th scope="col" className="utrecht-table__header-cell rv-table__head">
      <div className="rv-regions__head">
        <div className="rv-regions__name">
          <strong>{standing.region}</strong>
          <Button
            variant="subtle"
            small
            icon="close"
            iconOnly
            onPress={() => props.onRemove(standing.path)}
            testId={`regions-remove-${index}`}
          >
            {t("regions-remove", { region: standing.region })}
          </Button>
        </div>
        {standing.fictional && (
          <span>
            <Badge kind="warning">{t("regions-fictional")}</Badge>
          </span>
        )}
        {standing.source_date !== null && (
          <span className="rv-small">{t("regions-date", { date: formatDate(standing.source_date) })}</span>
        )}
        <span className="rv-small">
          {t("councils-adopted", { adopted: standing.councils_adopted, total: standing.municipalities })}
        </span>
      </div>
    </th>
  );
}

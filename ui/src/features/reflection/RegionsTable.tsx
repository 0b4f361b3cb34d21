import { StateShape } from "@/components";
import type { AgreementSummaryView, RegionStandingView } from "@/ipc";
import { t } from "@/text";
import { groupName } from "./groupName";
import { RegionHead } from "./RegionHead";

/**
 * The agreements down, the regions across, in the order in which they were added. The table of the window has a word as
 * header; here a header holds a region, its date and a button.
 */
export function RegionsTable(props: { standings: RegionStandingView[]; onRemove: (path: string) => void }) {
  const { standings } = props;
  return (
    <div
      className="utrecht-table__container rv-table__box"
      role="region"
      aria-label={t("regions-table")}
      // A box that scrolls sideways must do so by keyboard as well.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table
        className="utrecht-table rv-table rv-regions"
        aria-label={t("regions-table")}
        style={{ minWidth: `calc(16rem + ${standings.length} * 12rem)` }}
        data-testid="regions-table"
      >
        <colgroup>
          <col className="rv-regions__groups" />
          {standings.map((standing) => (
            <col key={standing.path} />
          ))}
        </colgroup>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            <th scope="col" className="utrecht-table__header-cell rv-table__head">
              {t("agreement-column-title")}
            </th>
            {standings.map((standing, index) => (
              <RegionHead key={standing.path} standing={standing} index={index} onRemove={props.onRemove} />
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {groupsOf(standings).map((group) => (
            <tr key={keyOf(group)} className="utrecht-table__row rv-table__row">
              <th scope="row" className="utrecht-table__cell rv-table__cell rv-regions__group">
                {groupName(group)}
              </th>
              {standings.map((standing) => (
                <td key={standing.path} className="utrecht-table__cell rv-table__cell">
                  <Standing group={standing.groups.find((other) => keyOf(other) === keyOf(group))} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Standing({ group }: { group: AgreementSummaryView | undefined }) {
  if (group === undefined) return <span className="rv-muted">{t("regions-absent")}</span>;
  return (
    <>
      <StateShape state={group.state} />
      <p className="rv-muted rv-small">
        {group.binding_total > 0
          ? t("regions-binding", { met: group.binding_met, total: group.binding_total })
          : t("regions-advice", { judged: group.advice_judged, total: group.advice_total })}
      </p>
    </>
  );
}

/** Every group that one of the regions has, in the order of the norm. */
function groupsOf(standings: RegionStandingView[]): AgreementSummaryView[] {
  const groups = new Map<string, AgreementSummaryView>();
  for (const group of standings.flatMap((standing) => standing.groups)) {
    if (!groups.has(keyOf(group))) groups.set(keyOf(group), group);
  }
  return [...groups.values()];
}

function keyOf(group: AgreementSummaryView): string {
  return `${group.catalogue} ${group.number}`;
}

import { useMemo, useState } from "react";
import { Button, Checkbox, Select, TextField, View } from "@/components";
import { useView, type CheckView } from "@/ipc";
import { t } from "@/text";
import { checkKindWords, verdictWords, workWords } from "@/text/words";
import { filterChecks, filterInWords, noFilter, type CheckFilter } from "./checkFilter";
import { CheckTable } from "./CheckTable";

/** Every check of both catalogues in one table, with a filter that is shown in words. */
export function CheckList({ onlyOpen }: { onlyOpen: boolean }) {
  const checks = useView("checks");
  return <View query={checks}>{(all) => <Filtered checks={all} start={{ ...noFilter, open: onlyOpen }} />}</View>;
}

const ALL = "alles";

function Filtered({ checks, start }: { checks: CheckView[]; start: CheckFilter }) {
  const [filter, setFilter] = useState(start);
  const catalogues = useView("catalogues").data ?? [];
  const shown = useMemo(() => filterChecks(checks, filter), [checks, filter]);
  const catalogueTitle = catalogues.find((catalogue) => catalogue.id === filter.catalogue)?.title ?? null;
  const all = { id: ALL, label: t("check-filter-any") };
  return (
    <div className="rv-stack" data-testid="check-list">
      <div className="rv-filter" role="search" aria-label={t("check-filter")} data-testid="check-filter">
        <Select
          label={t("check-filter-catalogue")}
          options={[all, ...catalogues.map((catalogue) => ({ id: catalogue.id, label: catalogue.title }))]}
          value={filter.catalogue ?? ALL}
          onChange={(catalogue) => setFilter({ ...filter, catalogue: orNull(catalogue) })}
        />
        <Select
          label={t("check-filter-kind")}
          options={[all, ...checkKindWords.options()]}
          value={filter.kind ?? ALL}
          onChange={(kind) => setFilter({ ...filter, kind: orNull(kind) as CheckFilter["kind"] })}
        />
        <Select
          label={t("check-work")}
          options={[all, ...workWords.options()]}
          value={filter.work ?? ALL}
          onChange={(work) => setFilter({ ...filter, work: orNull(work) as CheckFilter["work"] })}
        />
        <Select
          label={t("check-verdict")}
          options={[all, ...verdictWords.options()]}
          value={filter.verdict ?? ALL}
          onChange={(verdict) => setFilter({ ...filter, verdict: orNull(verdict) as CheckFilter["verdict"] })}
        />
        <TextField
          label={t("check-owner")}
          value={filter.owner}
          onChange={(owner) => setFilter({ ...filter, owner })}
          type="search"
        />
      </div>
      <div className="rv-row">
        <Checkbox isSelected={filter.open} onChange={(open) => setFilter({ ...filter, open })}>
          {t("check-filter-open")}
        </Checkbox>
      </div>
      <div className="rv-row">
        <p role="status" data-testid="check-filter-words">
          <strong>{filterInWords(shown.length, checks.length, filter, catalogueTitle)}</strong>
        </p>
        {shown.length !== checks.length && (
          <Button small variant="subtle" icon="close" onPress={() => setFilter(noFilter)}>
            {t("check-filter-clear")}
          </Button>
        )}
      </div>
      <CheckTable checks={shown} showKind height="70vh" />
    </div>
  );
}

function orNull(id: string): string | null {
  return id === ALL ? null : id;
}

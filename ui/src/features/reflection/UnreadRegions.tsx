import { Button, Notice } from "@/components";
import type { RegionStandingView } from "@/ipc";
import { t } from "@/text";

/** The files that could not be read, each with why and what to do now. */
export function UnreadRegions(props: { standings: RegionStandingView[]; onRemove: (path: string) => void }) {
  return (
    <ul className="rv-plain-list rv-stack rv-measure" data-testid="regions-unread">
      {props.standings.map((standing) => (
        <li key={standing.path}>
          <Notice
            kind="warning"
            title={t("regions-unread", { name: standing.region })}
            actions={
              <Button small variant="subtle" onPress={() => props.onRemove(standing.path)}>
                {t("regions-remove", { region: standing.region })}
              </Button>
            }
          >
            <p className="rv-muted rv-small rv-reflection__path">{standing.path}</p>
            <p>{standing.error?.what}</p>
            <p>{standing.error?.next}</p>
          </Notice>
        </li>
      ))}
    </ul>
  );
}

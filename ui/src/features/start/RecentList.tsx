import { Heading } from "@/components";
import type { RecentView } from "@/ipc";
import { t } from "@/text";

/** Workbooks opened before; one that is gone says so. */
export function RecentList({ recent, onOpen }: { recent: RecentView[]; onOpen: (path: string) => void }) {
  return (
    <section className="rv-stack" aria-labelledby="start-recent">
      <Heading level={2} id="start-recent">
        {t("start-recent")}
      </Heading>
      {recent.length === 0 ? (
        <p className="rv-muted">{t("start-recent-empty")}</p>
      ) : (
        <ul className="rv-plain-list rv-start__recent">
          {recent.map((file, index) => (
            <li key={file.path}>
              <button
                type="button"
                className="rv-start__file"
                onClick={() => onOpen(file.path)}
                disabled={!file.exists}
                data-testid={`recent-${index}`}
              >
                <strong>{file.region === "" ? file.name : file.region}</strong>
                <span className="rv-muted rv-small rv-start__path">{file.path}</span>
                {!file.exists && <span className="rv-small">{t("start-recent-gone")}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

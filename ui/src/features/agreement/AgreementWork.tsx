import { AppLink } from "@/components";
import type { InstrumentSummaryView } from "@/ipc";
import { t } from "@/text";

/** What the agreement asks to work out: its instruments, and how much of them is filled in. */
export function AgreementWork(props: { instruments: InstrumentSummaryView[]; hasMatrix: boolean }) {
  const { instruments, hasMatrix } = props;
  if (instruments.length === 0 && !hasMatrix) return <p className="rv-muted">{t("agreement-work-none")}</p>;
  return (
    <div className="rv-stack">
      <p className="rv-measure">{t("agreement-work-lead")}</p>
      <ul className="rv-plain-list rv-instruments">
        {instruments.map((instrument) => (
          <li key={instrument.id} className="rv-stack rv-gap-s">
            <AppLink to={`/instrument/${instrument.id}`} testId={`instrument-${instrument.id}`}>
              <strong>{instrument.title}</strong>
            </AppLink>
            <p>{instrument.about}</p>
            <p className="rv-muted rv-small">{t("agreement-work-filled", { count: instrument.filled })}</p>
          </li>
        ))}
        {hasMatrix && (
          <li className="rv-stack rv-gap-s">
            <AppLink to="/betrokkenen/themas" testId="instrument-partijen-themas">
              <strong>{t("agreement-work-matrix")}</strong>
            </AppLink>
            <p>{t("agreement-work-matrix-about")}</p>
          </li>
        )}
      </ul>
    </div>
  );
}

import { AppLink, Badge } from "@/components";
import { useView, type InstrumentView } from "@/ipc";
import { t } from "@/text";

/** The procesbeschrijving, which is filled in elsewhere, and whether it was adopted. */
export function ProcessCard() {
  const instrument = useView("instrument", "procesbeschrijving").data;
  const adopted = instrument === undefined ? null : adoptionOf(instrument);
  return (
    <p className="rv-process-card">
      <AppLink to="/instrument/procesbeschrijving" testId="process-card">
        {t("process-card-title")}
      </AppLink>
      {adopted !== null && (
        <Badge kind={adopted.isAdopted ? "ok" : "plain"} testId="process-card-state">
          {adopted.words}
        </Badge>
      )}
    </p>
  );
}

/** Whether it was adopted, in words. Null when the norm of this workbook asks for no such day. */
function adoptionOf(instrument: InstrumentView): { isAdopted: boolean; words: string } | null {
  const sheet = instrument.sheets.find(({ id }) => id === "procesbeschrijving");
  if (sheet === undefined) return null;
  const facts = sheet.rows[0]?.facts ?? [];
  const text = (field: string) => facts.find((fact) => fact.field === field)?.text ?? "";
  const [date, who] = [text("vastgesteld-op"), text("vastgesteld-door")];
  if (date === "") return { isAdopted: false, words: t("process-card-open") };
  return {
    isAdopted: true,
    words: who === "" ? t("process-card-adopted", { date }) : t("process-card-adopted-by", { date, who }),
  };
}

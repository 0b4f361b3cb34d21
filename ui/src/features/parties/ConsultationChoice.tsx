import { AppLink, Choice } from "@/components";
import { type ConsultationView, useView } from "@/ipc";
import { t } from "@/text";

/** Stands for a meeting that is not in the procesbeschrijving: an option needs a name of its own. */
const NONE = "geen";

/** Which consultation of the procesbeschrijving a meeting comes from, each with how often it was held. */
export function ConsultationChoice(props: {
  consultations: ConsultationView[];
  chosen: string | null;
  onChange: (consultation: string | null) => void;
}) {
  const meetings = useView("meetings").data ?? [];
  if (props.consultations.length === 0) {
    return (
      <p className="rv-measure" data-testid="plan-no-consultations">
        {t("plan-no-consultations")}{" "}
        <AppLink to="/instrument/procesbeschrijving">{t("plan-to-process-description")}</AppLink>
      </p>
    );
  }

  const about = (consultation: ConsultationView) => {
    const own = meetings.filter((meeting) => consultation.meetings.includes(meeting.id));
    const held = own.filter((meeting) => meeting.held).length;
    const words = [
      consultation.with,
      t("plan-questions-count", { count: consultation.questions.length }),
      t("plan-held-count", { count: held }),
    ];
    if (own.length > held) words.push(t("plan-planned-count", { count: own.length - held }));
    return words.filter((word) => word !== "").join(" · ");
  };

  return (
    <Choice
      label={t("plan-consultation")}
      description={t("plan-consultation-help")}
      options={[
        ...props.consultations.map((consultation) => ({
          id: consultation.id,
          label: consultation.title,
          description: about(consultation),
        })),
        { id: NONE, label: t("plan-on-its-own"), description: t("plan-on-its-own-about") },
      ]}
      value={props.chosen ?? NONE}
      onChange={(id) => props.onChange(id === NONE ? null : id)}
      cards
      testId="plan-consultation"
    />
  );
}

import { Heading } from "@/components";
import type { AgreementView } from "@/ipc";
import { t } from "@/text";

/** Why the agreement exists, what it asks, what to discuss. */
export function AgreementAbout({ agreement }: { agreement: AgreementView }) {
  return (
    <div className="rv-agreement__about">
      <section className="rv-prose" aria-labelledby="agreement-why">
        <Heading level={2} id="agreement-why">
          {t("agreement-why")}
        </Heading>
        <Paragraphs text={agreement.why} />
      </section>
      <section className="rv-prose" aria-labelledby="agreement-asks">
        <Heading level={2} id="agreement-asks">
          {t("agreement-asks")}
        </Heading>
        <Paragraphs text={agreement.asks} />
      </section>
      {agreement.discuss.length > 0 && (
        <section className="rv-prose" aria-labelledby="agreement-discuss">
          <Heading level={2} id="agreement-discuss">
            {t("agreement-discuss")}
          </Heading>
          <ul className="rv-questions">
            {agreement.discuss.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
      <p className="rv-muted rv-small">{t("source", { source: agreement.source })}</p>
    </div>
  );
}

function Paragraphs({ text }: { text: string }) {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}

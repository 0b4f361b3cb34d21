import type { ReactNode } from "react";
import { AppLink, Heading } from "@/components";
import type { ContributionView } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import { addressOf, WHOLE } from "./part";
import { type Names } from "./useNames";
import { consentText, inputKindText } from "./words";

/** What else is known of an item: where it came from, what it is about, what may be done with it. */
export function ItemFacts({ item, names }: { item: ContributionView; names: Names }) {
  return (
    <section className="rv-stack rv-gap-s" aria-labelledby="gegevens" data-testid="item-facts">
      <Heading level={3} id="gegevens">
        {t("item-facts")}
      </Heading>
      <dl className="rv-item__facts">
        <Fact name={t("contribution-party")}>
          {item.party !== null && (
            <AppLink to={addressOf({ part: { ...WHOLE, party: item.party }, group: null, number: null })}>
              {item.party_name}
            </AppLink>
          )}
        </Fact>
        <Fact name={t("contribution-organisation")}>{item.organisation}</Fact>
        <Fact name={t("item-meeting")}>
          {item.meeting !== null && (
            <AppLink to={`/betrokkenen/bijeenkomst/${item.meeting}`}>{item.meeting_title}</AppLink>
          )}
        </Fact>
        <Fact name={t("item-question")}>{item.question}</Fact>
        <Fact name={t("item-source")}>{item.source}</Fact>
        <Fact name={t("contribution-version")}>{item.version_name}</Fact>
        <Fact name={t("register-section")}>
          {item.section !== null && <AppLink to={`/visie/${item.section}`}>{names.section(item.section)}</AppLink>}
        </Fact>
        <Fact name={t("register-themes")}>{item.themes.map(names.theme).join(", ")}</Fact>
        <Fact name={t("item-agreements")}>
          {item.agreements.map((number) => t("about-agreement-number", { number })).join(", ")}
        </Fact>
        <Fact name={t("register-kind")}>{item.kind === null ? "" : inputKindText(item.kind)}</Fact>
        <Fact name={t("contribution-wording")}>{item.wording}</Fact>
        <Fact name={t("contribution-summary")}>{item.summary}</Fact>
        <Fact name={t("contribution-consent")}>{consentText(item.consent)}</Fact>
        <Fact name={t("contribution-delete-on")}>{item.delete_on === null ? "" : formatDate(item.delete_on)}</Fact>
      </dl>
    </section>
  );
}

/** A fact, when there is one. */
function Fact(props: { name: string; children: ReactNode }) {
  if (props.children === "" || props.children === false) return null;
  return (
    <div>
      <dt>{props.name}</dt>
      <dd className="rv-log__said">{props.children}</dd>
    </div>
  );
}

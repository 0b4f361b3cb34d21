import { useState } from "react";
import { navigate, queryOf, useAddress } from "@/app/router";
import { AppLink, Button, Checkbox, ComboBox, EmptyState, ErrorNotice, Page, Waiting } from "@/components";
import { useView, useReadOnly } from "@/ipc";
import { t } from "@/text";
import { ContributionDialog, type ContributionForm } from "./ContributionDialog";
import { PartyTabs } from "./PartyTabs";
import { RegisterTable } from "./RegisterTable";
import { TellBackDialog } from "./TellBackDialog";
import { useRegister } from "./useRegister";
import { today } from "./words";
import "./parties.css";

/** All input in one register, whatever its source. */
export default function RegisterScreen() {
  const query = queryOf(useAddress());
  const filter = {
    party: query.get("partij"),
    section: query.get("paragraaf"),
    meeting: query.get("bijeenkomst"),
    waiting: query.get("terug") === "nog-niet",
  };
  const register = useRegister(filter);
  const parties = useView("parties").data ?? [];
  const sections = useView("sections").data ?? [];
  const readOnly = useReadOnly();
  const [form, setForm] = useState<ContributionForm | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isTelling, setTelling] = useState(false);

  function show(part: Partial<typeof filter>) {
    const wanted = { ...filter, ...part };
    const address = new URLSearchParams();
    if (wanted.party !== null) address.set("partij", wanted.party);
    if (wanted.section !== null) address.set("paragraaf", wanted.section);
    if (wanted.meeting !== null) address.set("bijeenkomst", wanted.meeting);
    if (wanted.waiting) address.set("terug", "nog-niet");
    setChosen(new Set());
    navigate(`/betrokkenen/inbreng${address.size === 0 ? "" : `?${address.toString()}`}`, { replace: true });
  }

  const party = parties.find((candidate) => candidate.id === filter.party);
  const section = sections.find((candidate) => candidate.id === filter.section);
  const said = [
    party?.name,
    section === undefined
      ? undefined
      : t("register-about-section", { name: `${section.number} ${section.title}`.trim() }),
    filter.meeting === null ? undefined : t("register-one-meeting"),
    filter.waiting ? t("register-waiting-words") : undefined,
  ].filter((words) => words !== undefined);
  const isFiltered = filter.party !== null || filter.section !== null || filter.meeting !== null || filter.waiting;

  const add = !readOnly && (
    <Button
      icon="plus"
      onPress={() =>
        setForm({
          id: null,
          meeting: null,
          date: today(),
          channel: "e-mail",
          party: filter.party,
          text: "",
          section: filter.section,
          themes: [],
          agreements: [],
        })
      }
      testId="register-add"
    >
      {t("contribution-add")}
    </Button>
  );

  return (
    <Page title={t("area-betrokkenen")} testId="register-screen" actions={add} width="wide">
      <PartyTabs current="register" />
      {register.error !== null && <ErrorNotice error={register.error} />}
      {register.counts === null && register.error === null && <Waiting />}
      {register.counts?.total === 0 && (
        <EmptyState
          title={t("register-empty-title")}
          action={<AppLink to="/betrokkenen/bijeenkomst/nieuw">{t("meeting-new")}</AppLink>}
        >
          <p>{t("register-empty-text")}</p>
        </EmptyState>
      )}
      {register.counts !== null && register.counts.total > 0 && (
        <div className="rv-stack rv-gap-s">
          <div className="rv-register__filter">
            <ComboBox
              key={`party-${parties.length}-${filter.party ?? ""}`}
              label={t("contribution-party")}
              options={parties.map(({ id, name }) => ({ id, label: name }))}
              value={filter.party}
              onChange={(id) => show({ party: id })}
              placeholder={t("register-all-parties")}
              testId="register-party"
            />
            <ComboBox
              key={`section-${sections.length}-${filter.section ?? ""}`}
              label={t("register-section")}
              options={sections.map(({ id, number, title }) => ({ id, label: `${number} ${title}`.trim() }))}
              value={filter.section}
              onChange={(id) => show({ section: id })}
              placeholder={t("register-all-sections")}
              testId="register-section"
            />
          </div>
          <Checkbox isSelected={filter.waiting} onChange={(waiting) => show({ waiting })} testId="register-waiting">
            {t("register-waiting")}
          </Checkbox>
          <div className="rv-row">
            <p role="status" data-testid="register-filter">
              {isFiltered
                ? t("register-filtered", { ...register.counts, filter: said.join(", ") })
                : t("register-count", { count: register.counts.total })}
            </p>
            {isFiltered && (
              <Button
                small
                variant="subtle"
                icon="close"
                onPress={() => show({ party: null, section: null, meeting: null, waiting: false })}
              >
                {t("register-clear")}
              </Button>
            )}
            {chosen.size > 0 && !readOnly && (
              <Button small icon="check" onPress={() => setTelling(true)} testId="register-tell-back">
                {t("register-tell-back", { count: chosen.size })}
              </Button>
            )}
          </div>
          <RegisterTable
            count={register.counts.matching}
            itemAt={register.itemAt}
            onVisible={register.onVisible}
            readOnly={readOnly}
            chosen={chosen}
            onChoose={setChosen}
            onOpen={setForm}
          />
        </div>
      )}
      {form !== null && <ContributionDialog form={form} onClose={() => setForm(null)} />}
      {isTelling && (
        <TellBackDialog ids={[...chosen]} onClose={() => setTelling(false)} onDone={() => setChosen(new Set())} />
      )}
    </Page>
  );
}

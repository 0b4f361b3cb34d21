import { useCallback, useMemo, useState } from "react";
import { navigate, queryOf, useAddress } from "@/app/router";
import { AppLink, Button, EmptyState, ErrorNotice, Page, Waiting } from "@/components";
import { api, asIpcError, reportError, useReadOnly } from "@/ipc";
import { t } from "@/text";
import { PartyTabs } from "../PartyTabs";
import { today } from "../words";
import { BulkBar } from "./BulkBar";
import { ContributionDialog, type ContributionForm } from "./ContributionDialog";
import { FilterFields } from "./FilterFields";
import { Groups, GroupSelect } from "./Groups";
import { ItemPane } from "./ItemPane";
import {
  addressOf,
  beginsDescending,
  isFiltered,
  type Looked,
  orderOf,
  pageOf,
  type Part,
  readLooked,
  WHOLE,
} from "./part";
import { RegisterTable } from "./RegisterTable";
import { useKnownItem } from "./useItem";
import { partInWords, useNames } from "./useNames";
import { idsBetween, type RegisterCounts, useRegister } from "./useRegister";
import "../parties.css";

/** All input in one register, whatever its source. The address says which part of it is looked at. */
export default function RegisterScreen() {
  const address = useAddress();
  const looked = useMemo(() => readLooked(queryOf(address)), [address]);
  const { part, number } = looked;
  const register = useRegister(part);
  const readOnly = useReadOnly();
  const names = useNames();
  const [form, setForm] = useState<ContributionForm | null>(null);

  const add = !readOnly && (
    <div className="rv-row">
      <AppLink to="/betrokkenen/overnemen" testId="register-import">
        {t("register-import")}
      </AppLink>
      <Button icon="plus" onPress={() => setForm(newItem(part))} testId="register-add">
        {t("contribution-add")}
      </Button>
    </div>
  );

  return (
    <Page
      title={t("area-betrokkenen")}
      testId="register-screen"
      actions={add}
      width="wide"
      details={
        number === null ? undefined : (
          <ItemPane number={number} names={names} onClose={() => navigate(addressOf({ ...looked, number: null }))} />
        )
      }
    >
      <PartyTabs current="register" />
      {register.error !== null && <ErrorNotice error={register.error} />}
      {register.counts === null && register.error === null && <Waiting />}
      {register.counts?.total === 0 && (
        <EmptyState
          title={t("register-empty-title")}
          action={!readOnly && <AppLink to="/betrokkenen/bijeenkomst/nieuw">{t("meeting-new")}</AppLink>}
        >
          <p>{t("register-empty-text")}</p>
        </EmptyState>
      )}
      {register.counts !== null && register.counts.total > 0 && (
        <Register looked={looked} register={register} counts={register.counts} />
      )}
      {form !== null && <ContributionDialog form={form} onClose={() => setForm(null)} />}
    </Page>
  );
}

/** The filter, what it leaves in words, and the table. */
function Register(props: { looked: Looked; register: ReturnType<typeof useRegister>; counts: RegisterCounts }) {
  const { looked, register, counts } = props;
  const { part, group } = looked;
  const readOnly = useReadOnly();
  const names = useNames();
  const know = useKnownItem();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(NOTHING);
  const partKey = addressOf({ part, group: null, number: null });

  // What is chosen must be among what is shown: nobody answers what they do not see.
  const show = useCallback(
    (change: Partial<Part>) => {
      setChosen(NOTHING);
      navigate(addressOf({ ...looked, part: { ...part, ...change }, number: null }), { replace: true });
    },
    [looked, part],
  );

  function choose(ids: string[], isChosen: boolean) {
    setChosen((now) => {
      const next = new Set(now);
      for (const id of ids) {
        if (isChosen) next.add(id);
        else next.delete(id);
      }
      return next;
    });
  }

  async function chooseThese(asked: Promise<string[]>) {
    try {
      choose(await asked, true);
    } catch (error) {
      reportError(asIpcError(error));
    }
  }

  return (
    <div className="rv-stack rv-gap-s">
      <FilterFields part={part} onShow={show} />
      <div className="rv-row rv-row--end rv-register__line">
        <p role="status" data-testid="register-filter">
          {partInWords(part, counts, names)}
        </p>
        {isFiltered(part) && (
          <Button
            small
            variant="subtle"
            icon="close"
            onPress={() => show({ ...WHOLE, ...orderOf(part) })}
            testId="register-clear"
          >
            {t("register-clear")}
          </Button>
        )}
        {!readOnly && counts.matching > 0 && chosen.size < counts.matching && (
          <Button
            small
            variant="subtle"
            onPress={() => void chooseThese(api.registerIds(pageOf(part, 0, 1)))}
            testId="register-choose-all"
          >
            {isFiltered(part) ? t("register-choose-matching") : t("register-choose-all")}
          </Button>
        )}
        <div className="rv-register__group">
          <GroupSelect
            group={group}
            onGroup={(next) => navigate(addressOf({ ...looked, group: next }), { replace: true })}
          />
        </div>
      </div>
      {counts.capped && (
        <p className="rv-muted" data-testid="register-capped">
          {t("register-capped")}
        </p>
      )}
      {group !== null && <Groups part={part} group={group} onShow={show} />}
      {chosen.size > 0 && !readOnly && <BulkBar chosen={chosen} onClear={() => setChosen(NOTHING)} />}
      <RegisterTable
        count={counts.matching}
        itemAt={register.itemAt}
        onVisible={register.onVisible}
        names={names}
        partKey={partKey}
        order={part.order}
        descending={part.descending}
        onSort={(order) =>
          navigate(
            addressOf({
              ...looked,
              part: {
                ...part,
                order,
                descending: order === part.order ? !part.descending : beginsDescending(order),
              },
            }),
            { replace: true },
          )
        }
        readOnly={readOnly}
        chosen={chosen}
        onChoose={choose}
        onChooseRange={(first, last) => void chooseThese(idsBetween(part, first, last))}
        open={looked.number}
        addressOf={(number) => addressOf({ ...looked, number })}
        onOpen={(item) => {
          know(item);
          navigate(addressOf({ ...looked, number: item.number }));
        }}
      />
    </div>
  );
}

const NOTHING: ReadonlySet<string> = new Set();

/** An item to add, about what is looked at. */
function newItem(part: Part): ContributionForm {
  return {
    id: null,
    meeting: null,
    date: today(),
    channel: "e-mail",
    party: part.party === "" ? null : part.party,
    text: "",
    section: part.section === "" ? null : part.section,
    themes: part.theme === null || part.theme === "" ? [] : [part.theme],
    agreements: part.agreement === null ? [] : [part.agreement],
  };
}

import { AppLink, Badge, Button, Heading, Table, type Column } from "@/components";
import { type PartyKindView, type PartyView, useView } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import { HeardShape } from "./HeardShape";
import { partsInWords } from "./partsInWords";
import type { PartyDraft } from "./PartyDialog";
import { formText } from "./words";

/** The parties of one group, and the kinds of which there is none yet. */
export function PartyGroup(props: {
  group: string;
  title: string;
  about: string;
  parties: PartyView[];
  kinds: PartyKindView[];
  readOnly: boolean;
  onEdit: (draft: PartyDraft) => void;
}) {
  const { parties, kinds, readOnly, onEdit } = props;
  const themes = useView("themes").data ?? [];
  const themeTitle = (id: string) => themes.find((theme) => theme.id === id)?.title ?? id;
  const missing = kinds.filter((kind) => !parties.some((party) => party.kind === kind.id));
  const titleOf = (kind: string) => kinds.find((candidate) => candidate.id === kind)?.title ?? t("party-kind-own");
  if (parties.length === 0 && missing.length === 0) return null;

  const columns: Column<PartyView>[] = [
    {
      id: "name",
      header: t("party-name"),
      cell: (party) => (
        <>
          {readOnly ? (
            party.name
          ) : (
            <button
              type="button"
              className="rv-linkish"
              onClick={() => onEdit(party)}
              data-testid={`party-edit-${party.id}`}
            >
              {party.name}
            </button>
          )}
          <Person party={party} />
        </>
      ),
      sort: (party) => party.name,
      width: "20%",
    },
    {
      id: "kind",
      header: t("party-kind"),
      cell: (party) => titleOf(party.kind),
      sort: (party) => titleOf(party.kind),
      width: "14%",
    },
    {
      id: "role",
      header: t("party-role"),
      cell: (party) => <Roles party={party} words={partsInWords(party.parts, themeTitle)} />,
    },
    {
      id: "heard",
      header: t("party-heard-column"),
      cell: (party) => <HeardShape on={party.first_heard} />,
      sort: (party) => party.first_heard,
      width: "13rem",
    },
    {
      id: "meetings",
      header: t("meetings-tab"),
      cell: (party) =>
        party.meetings === 0 ? (
          0
        ) : (
          <AppLink
            to={`/betrokkenen/bijeenkomsten?zoek=${encodeURIComponent(party.name)}`}
            label={t("party-meetings-of", { count: party.meetings, name: party.name })}
          >
            {party.meetings}
          </AppLink>
        ),
      sort: (party) => party.meetings,
      numeric: true,
      width: "8rem",
    },
    {
      id: "contributions",
      header: t("register-tab"),
      cell: (party) =>
        party.contributions === 0 ? (
          0
        ) : (
          <AppLink
            to={`/betrokkenen/inbreng?partij=${party.id}`}
            label={t("party-contributions-of", { count: party.contributions, name: party.name })}
          >
            {party.contributions}
          </AppLink>
        ),
      sort: (party) => party.contributions,
      numeric: true,
      width: "6.5rem",
    },
  ];

  return (
    <section className="rv-stack rv-gap-s" aria-labelledby={`partijen-${props.group}`}>
      <Heading level={2} id={`partijen-${props.group}`}>
        {props.title}
      </Heading>
      <p className="rv-muted rv-measure">{props.about}</p>
      {parties.length > 0 && (
        <Table
          label={props.title}
          columns={columns}
          rows={parties}
          rowKey={(party) => party.id}
          testId={`parties-${props.group}`}
        />
      )}
      {missing.length > 0 && (
        <div className="rv-row rv-gap-s">
          <span>{t("party-missing")}</span>
          {missing.map((kind) =>
            readOnly ? (
              <span key={kind.id}>{kind.title}</span>
            ) : (
              <Button
                key={kind.id}
                small
                icon="plus"
                tooltip={kind.about}
                onPress={() => onEdit({ id: null, kind: kind.id, name: kind.title, role: "" })}
              >
                {kind.title}
              </Button>
            ),
          )}
        </div>
      )}
    </section>
  );
}

/** The roles per step and theme, and below them what else was settled. */
function Roles({ party, words }: { party: PartyView; words: string }) {
  if (words === "" && party.role === "") return <span className="rv-muted">{t("party-no-role")}</span>;
  return (
    <div data-testid={`party-roles-${party.id}`}>
      {words !== "" && <div>{words}</div>}
      {party.role !== "" && <div className={words === "" ? undefined : "rv-muted rv-small"}>{party.role}</div>}
    </div>
  );
}

/** Marks a person or a code: what is kept about them must go one day. */
function Person({ party }: { party: PartyView }) {
  if (party.form === "organisatie") return null;
  return (
    <div className="rv-row rv-gap-s">
      <Badge testId={`party-form-${party.id}`}>{formText(party.form)}</Badge>
      <span className="rv-muted rv-small">
        {party.delete_on === null
          ? t("party-no-delete-on")
          : t("party-deletes-on", { date: formatDate(party.delete_on) })}
      </span>
    </div>
  );
}

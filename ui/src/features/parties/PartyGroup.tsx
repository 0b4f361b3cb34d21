import { AppLink, Button, Heading, Table, type Column } from "@/components";
import type { PartyKindView, PartyView } from "@/ipc";
import { t } from "@/text";
import { HeardShape } from "./HeardShape";
import type { PartyForm } from "./PartyDialog";

/** The parties of one group, and the kinds of which there is none yet. */
export function PartyGroup(props: {
  group: string;
  title: string;
  about: string;
  parties: PartyView[];
  kinds: PartyKindView[];
  readOnly: boolean;
  onEdit: (form: PartyForm) => void;
}) {
  const { parties, kinds, readOnly, onEdit } = props;
  const missing = kinds.filter((kind) => !parties.some((party) => party.kind === kind.id));
  const titleOf = (kind: string) => kinds.find((candidate) => candidate.id === kind)?.title ?? t("party-kind-own");
  if (parties.length === 0 && missing.length === 0) return null;

  const columns: Column<PartyView>[] = [
    {
      id: "name",
      header: t("party-name"),
      cell: (party) =>
        readOnly ? (
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
        ),
      sort: (party) => party.name,
      width: "24%",
    },
    {
      id: "kind",
      header: t("party-kind"),
      cell: (party) => titleOf(party.kind),
      sort: (party) => titleOf(party.kind),
      width: "16%",
    },
    {
      id: "role",
      header: t("party-role"),
      cell: (party) => party.role || <span className="rv-muted">{t("party-no-role")}</span>,
    },
    {
      id: "heard",
      header: t("party-heard-column"),
      cell: (party) => <HeardShape on={party.first_heard} />,
      sort: (party) => party.first_heard,
      width: "17%",
    },
    {
      id: "meetings",
      header: t("meetings-tab"),
      cell: (party) => party.meetings,
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

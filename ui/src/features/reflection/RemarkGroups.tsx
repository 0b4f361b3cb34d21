import { AppLink, Heading } from "@/components";
import { useView, type CatalogueView, type RemarkLineView } from "@/ipc";
import { t } from "@/text";
import { groupName } from "./groupName";
import { RemarkItem } from "./RemarkItem";

type Group = { key: string; catalogue: string; number: string; remarks: RemarkLineView[] };

/** All remarks under the agreement they are about, in the order in which the program gives them. */
export function RemarkGroups(props: { remarks: RemarkLineView[]; canWrite: boolean; isCopy: boolean }) {
  const catalogues = useView("catalogues").data ?? [];
  const user = useView("appState").data?.user ?? "";
  const replied = props.remarks.filter((remark) => remark.reply !== "").length;
  return (
    <div className="rv-stack rv-gap-l">
      <p>
        <strong>{t("reflection-count", { count: props.remarks.length, replied })}</strong>
      </p>
      {grouped(props.remarks).map((group) => (
        <section key={group.key} className="rv-stack" aria-labelledby={`remarks-${group.catalogue}-${group.number}`}>
          <Heading level={2} id={`remarks-${group.catalogue}-${group.number}`}>
            <AppLink to={`/routekaart/${group.catalogue}/${group.number}`}>{headingOf(group, catalogues)}</AppLink>
          </Heading>
          <ul className="rv-plain-list rv-remarks">
            {group.remarks.map((remark) => (
              <li key={remark.id}>
                <RemarkItem
                  remark={remark}
                  // The words of someone else are theirs. In a copy all remarks are those of the ambassadeur.
                  canChange={props.canWrite && (props.isCopy || remark.author === user)}
                  canReply={props.canWrite && !props.isCopy}
                  isCopy={props.isCopy}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function grouped(remarks: RemarkLineView[]): Group[] {
  const groups = new Map<string, Group>();
  for (const remark of remarks) {
    const key = `${remark.catalogue} ${remark.group}`;
    const known = groups.get(key);
    if (known !== undefined) known.remarks.push(remark);
    else groups.set(key, { key, catalogue: remark.catalogue, number: remark.group, remarks: [remark] });
  }
  return [...groups.values()];
}

/** A group that the norm has no longer shows its number. */
function headingOf({ catalogue, number }: Group, catalogues: CatalogueView[]): string {
  const found = catalogues.find(({ id }) => id === catalogue)?.groups.find((group) => group.number === number);
  return found === undefined ? number : groupName(found);
}

import { Button, Heading, Notice } from "@/components";
import { type ContributionView, useCommand, useReadOnly } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import { Marks } from "./Marks";

/** Why the words of an item stay inside, and who let them out. */
export function GuardSection({ item }: { item: ContributionView }) {
  const readOnly = useReadOnly();
  const mark = useCommand("markContributions");
  if (!item.traceable && !item.confidential) return null;
  const isReleased = item.released_on !== null;
  const flip = (
    <Button
      small
      icon={isReleased ? "lock" : "check"}
      onPress={() => void mark.run([item.id], { released: !isReleased })}
      isPending={mark.pending}
      testId="item-release"
    >
      {isReleased ? t("mark-hold") : t("mark-release")}
    </Button>
  );
  return (
    <section className="rv-stack rv-gap-s" aria-labelledby="afscherming" data-testid="item-guard">
      <Heading level={3} id="afscherming">
        {t("mark-title")}
      </Heading>
      <Marks item={item} />
      <Notice kind={isReleased ? "info" : "warning"} actions={readOnly ? undefined : flip}>
        <p>
          {item.released_on === null
            ? t("mark-guarded")
            : t("mark-released-by", { by: item.released_by, date: formatDate(item.released_on) })}
        </p>
        <p>{isReleased ? t("mark-hold-means") : t("mark-release-means")}</p>
      </Notice>
    </section>
  );
}

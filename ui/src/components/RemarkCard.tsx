import type { ReactNode } from "react";
import type { RemarkLineView } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import { Badge } from "./Badge";
import { remarkKindText } from "./remarkKinds";
import "./Remark.css";

/** A remark of the ambassadeur with the reply of the region. `children`: what can be done with it. */
export function RemarkCard(props: {
  remark: RemarkLineView;
  /** Also says what it is about, where that does not show from its place. */
  showAbout?: boolean;
  children?: ReactNode;
}) {
  const { remark } = props;
  return (
    <article className="rv-remark" data-testid={`remark-${remark.id}`}>
      {props.showAbout === true && (
        <p>
          <strong>{remark.about}</strong>
        </p>
      )}
      <p className="rv-row rv-gap-s">
        <Badge kind={remark.kind === "vraag" ? "accent" : "plain"}>{remarkKindText(remark.kind)}</Badge>
        <span className="rv-muted rv-small">{byWhom(remark.author, remark.written_on)}</span>
      </p>
      <Words text={remark.text} />
      {remark.reply !== "" && (
        <div className="rv-remark__reply">
          <p className="rv-muted rv-small">
            {t("remark-reply-by", {
              by: remark.replied_on === null ? remark.replied_by : byWhom(remark.replied_by, remark.replied_on),
            })}
          </p>
          <Words text={remark.reply} />
        </div>
      )}
      {props.children}
    </article>
  );
}

function Words({ text }: { text: string }) {
  const paragraphs = text.trim().split(/\n\s*\n/);
  return (
    <div className="rv-remark__text">
      {paragraphs.map((paragraph, index) => (
        <p key={`${index} ${paragraph}`}>{paragraph}</p>
      ))}
    </div>
  );
}

function byWhom(name: string, date: string): string {
  return name === "" ? formatDate(date) : t("remark-by", { name, date: formatDate(date) });
}

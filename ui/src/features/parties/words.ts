import type { Channel, MeetingKind } from "@/ipc";
import { t, textId } from "@/text";

const kinds: Record<MeetingKind, string> = {
  bijeenkomst: textId("meeting-kind-bijeenkomst"),
  interview: textId("meeting-kind-interview"),
  adviestafel: textId("meeting-kind-adviestafel"),
  "technische-sessie": textId("meeting-kind-technische-sessie"),
  raadsbijeenkomst: textId("meeting-kind-raadsbijeenkomst"),
  "bovenregionaal-overleg": textId("meeting-kind-bovenregionaal-overleg"),
  anders: textId("meeting-kind-anders"),
};

const channels: Record<Channel, string> = {
  bijeenkomst: textId("channel-bijeenkomst"),
  "e-mail": textId("channel-e-mail"),
  formulier: textId("channel-formulier"),
  brief: textId("channel-brief"),
  anders: textId("channel-anders"),
};

/** How a kind of meeting reads. */
export function kindText(kind: MeetingKind): string {
  return t(kinds[kind]);
}

/** The kinds of meeting, the usual ones first. */
export function kindOptions(): { id: MeetingKind; label: string }[] {
  return (Object.keys(kinds) as MeetingKind[]).map((id) => ({ id, label: kindText(id) }));
}

/** How a channel reads. */
export function channelText(channel: Channel): string {
  return t(channels[channel]);
}

/** The ways in which input comes in. */
export function channelOptions(): { id: Channel; label: string }[] {
  return (Object.keys(channels) as Channel[]).map((id) => ({ id, label: channelText(id) }));
}

/** Today in the Netherlands, as a civil date. */
export function today(): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date());
}

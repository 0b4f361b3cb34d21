import type { Option } from "@/components";
import type { Channel } from "@/ipc";
import { t, textId } from "@/text";

const channels: Record<Channel, string> = {
  formulier: textId("channel-formulier"),
  "e-mail": textId("channel-e-mail"),
  brief: textId("channel-brief"),
  bijeenkomst: textId("channel-bijeenkomst"),
  anders: textId("channel-anders"),
};

/** How the rows of a list may have come in, the usual way first. */
export function channelOptions(): Option<Channel>[] {
  return (Object.keys(channels) as Channel[]).map((id) => ({ id, label: t(channels[id]) }));
}

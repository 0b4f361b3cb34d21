import type { Channel, MeetingKind, PartyForm, PartyRole, Profile } from "@/ipc";
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

const roles: Record<PartyRole, string> = {
  informeren: textId("party-role-informeren"),
  raadplegen: textId("party-role-raadplegen"),
  adviseren: textId("party-role-adviseren"),
  coproduceren: textId("party-role-coproduceren"),
  beslissen: textId("party-role-beslissen"),
};

const forms: Record<PartyForm, string> = {
  organisatie: textId("party-form-organisatie"),
  persoon: textId("party-form-persoon"),
  code: textId("party-form-code"),
};

const profiles: Record<Profile, { label: string; about: string }> = {
  intern: { label: textId("minutes-for-intern"), about: textId("minutes-for-intern-about") },
  raad: { label: textId("minutes-for-raad"), about: textId("minutes-for-raad-about") },
  openbaar: { label: textId("minutes-for-openbaar"), about: textId("minutes-for-openbaar-about") },
};

/** How a role reads. */
export function roleText(role: PartyRole): string {
  return t(roles[role]);
}

/** The roles, from little to much say. */
export function roleOptions(): { id: PartyRole; label: string }[] {
  return (Object.keys(roles) as PartyRole[]).map((id) => ({ id, label: roleText(id) }));
}

/** How what a party is reads: organisation, person or code. */
export function formText(form: PartyForm): string {
  return t(forms[form]);
}

/** What a party can be. */
export function formOptions(): { id: PartyForm; label: string }[] {
  return (Object.keys(forms) as PartyForm[]).map((id) => ({ id, label: formText(id) }));
}

/** For whom a file can be, each with what is left out. */
export function profileOptions(): { id: Profile; label: string; description: string }[] {
  return (Object.keys(profiles) as Profile[]).map((id) => ({
    id,
    label: t(profiles[id].label),
    description: t(profiles[id].about),
  }));
}

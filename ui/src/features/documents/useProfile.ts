import { useState } from "react";
import type { Profile } from "@/ipc";

/** Where the choice is kept as long as the window is open. */
const KEPT = "regiovisie.profile";

const profiles: readonly Profile[] = ["intern", "raad", "openbaar"];

/** For whom files are made. The choice holds for the next ones as well, until the window closes. */
export function useProfile(): [Profile, (profile: Profile) => void] {
  const [profile, setProfile] = useState(kept);
  return [
    profile,
    (chosen) => {
      sessionStorage.setItem(KEPT, chosen);
      setProfile(chosen);
    },
  ];
}

/** Councils are the readers of most documents, and what they may see is safe inside as well. */
function kept(): Profile {
  const found = sessionStorage.getItem(KEPT);
  return profiles.find((profile) => profile === found) ?? "raad";
}

import { useQueryClient } from "@tanstack/react-query";
import { Heading, TextField } from "@/components";
import { useCommand, useDraft, useView, viewKey } from "@/ipc";
import { t } from "@/text";

/** The name that stands in the history. */
export function UserSection() {
  const client = useQueryClient();
  const user = useView("appState").data?.user ?? "";
  const setUser = useCommand("setUser");
  const draft = useDraft(user, async (name) => {
    const done = await setUser.run(name.trim());
    await client.invalidateQueries({ queryKey: viewKey("appState") });
    return done;
  });
  return (
    <section className="rv-stack" aria-labelledby="settings-user">
      <Heading level={2} id="settings-user">
        {t("settings-user-title")}
      </Heading>
      <TextField label={t("settings-user")} description={t("settings-user-help")} {...draft} testId="settings-user" />
    </section>
  );
}

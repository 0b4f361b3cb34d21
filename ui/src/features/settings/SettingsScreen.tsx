import { useState } from "react";
import { useEnterWorkbook } from "@/app/session";
import { Button, Heading, Page, View } from "@/components";
import { api, asIpcError, reportError, useCommand, useView } from "@/ipc";
import { t } from "@/text";
import { AboutSection } from "./AboutSection";
import { AppearanceSection } from "./AppearanceSection";
import { MunicipalitiesSection } from "./MunicipalitiesSection";
import { PrivacySection } from "./PrivacySection";
import { RegionSection } from "./RegionSection";
import { UserSection } from "./UserSection";
import "./settings.css";

/**
 * Facts of the region, the name of the user, how the window looks, about the program.
 *
 * Test ids: settings, settings-user, region-name, region-plan-start, region-plan-end, region-situation,
 * region-adoption-goal, municipalities, municipality-<id>, municipality-<id>-remove, municipality-add, municipality-name,
 * appearance, settings-privacy, about, save-copy, close-workbook.
 */
export default function SettingsScreen() {
  const workbook = useView("workbook");
  const close = useCommand("closeWorkbook");
  const copy = useCommand("saveCopy");
  const enter = useEnterWorkbook();
  const [copied, setCopied] = useState("");

  async function saveCopy(name: string) {
    setCopied("");
    try {
      const path = await api.chooseNewFile(t("copy-file-name", { name }));
      if (path !== null && (await copy.run(path)).ok) setCopied(path);
    } catch (error) {
      reportError(asIpcError(error));
    }
  }

  async function leave() {
    const done = await close.run();
    if (done.ok) await enter("/");
  }

  return (
    <Page title={t("area-instellingen")} testId="settings">
      <View query={workbook}>
        {(data) => (
          <div className="rv-settings">
            <RegionSection region={data.region} />
            <MunicipalitiesSection municipalities={data.region.municipalities} />
            <UserSection />
            <AppearanceSection />
            <PrivacySection />
            <section className="rv-stack" aria-labelledby="settings-file">
              <Heading level={2} id="settings-file">
                {t("settings-file")}
              </Heading>
              <p className="rv-settings__path">{data.path}</p>
              <p className="rv-muted rv-measure">{t("settings-file-saved")}</p>
              <p role="status">{copied !== "" && t("settings-copied", { path: copied })}</p>
              <div className="rv-row">
                <Button onPress={() => void saveCopy(data.name)} isPending={copy.pending} testId="save-copy">
                  {t("settings-copy")}
                </Button>
                <Button onPress={() => void leave()} testId="close-workbook">
                  {t("settings-close")}
                </Button>
              </div>
            </section>
            <AboutSection />
          </div>
        )}
      </View>
    </Page>
  );
}

import { lazy, Suspense, useEffect, useState } from "react";
import { OpeningRefusal } from "@/app/OpeningRefusal";
import { useEnterWorkbook } from "@/app/session";
import { Heading, Icon, Waiting } from "@/components";
import { api, reportError, useStatus, type AppStateView } from "@/ipc";
import { t } from "@/text";
import { RecentList } from "./RecentList";
import { useOpening } from "./useOpening";
import "./start.css";

const NewWorkbook = lazy(() => import("./NewWorkbook"));

/**
 * The first screen: new, open, recent, example.
 *
 * Test ids: start-screen, start-new, start-open, start-example, recent-<index>, open-read-only, wizard,
 * wizard-region, wizard-next, wizard-back, wizard-create, municipality-<index>, municipality-add.
 */
export default function StartScreen({ state }: { state: AppStateView }) {
  const [making, setMaking] = useState(false);
  const enter = useEnterWorkbook();
  const opening = useOpening(state, () => void enter());
  const { error: elsewhere, refusedFile } = useStatus();

  useEffect(() => {
    document.title = t("window-title", { page: t("start-title") });
  }, []);

  async function openOther() {
    const path = await api.chooseOpenFile().catch((error: unknown) => opening.fail(error));
    if (path) void opening.open(path);
  }

  async function openExample() {
    const path = await api.chooseNewFile(t("example-file-name")).catch((error: unknown) => opening.fail(error));
    if (path) void opening.example(path);
  }

  return (
    <main className="rv-start" data-testid="start-screen">
      <header className="rv-start__head">
        <p className="rv-start__product">{t("app-name")}</p>
        {!making && <p className="rv-start__claim">{t("start-claim")}</p>}
      </header>
      {elsewhere !== null && (
        <OpeningRefusal error={elsewhere} file={refusedFile} onDismiss={() => reportError(null)} />
      )}
      {opening.error !== null && <OpeningRefusal error={opening.error} file={opening.file} onDismiss={opening.clear} />}
      {making ? (
        <Suspense fallback={<Waiting />}>
          <NewWorkbook user={state.user} onCancel={() => setMaking(false)} onDone={() => void enter()} />
        </Suspense>
      ) : (
        <div className="rv-start__columns">
          <section className="rv-stack" aria-labelledby="start-begin">
            <Heading level={1} look={2} id="start-begin">
              {t("start-begin")}
            </Heading>
            <StartAction
              icon="plus"
              title={t("start-new")}
              text={t("start-new-text")}
              onPress={() => setMaking(true)}
              testId="start-new"
            />
            <StartAction
              icon="folder"
              title={t("start-open")}
              text={t("start-open-text")}
              onPress={() => void openOther()}
              testId="start-open"
            />
            <StartAction
              icon="map"
              title={t("start-example")}
              text={t("start-example-text")}
              onPress={() => void openExample()}
              testId="start-example"
            />
          </section>
          <RecentList recent={state.recent} onOpen={(path) => void opening.open(path)} />
        </div>
      )}
      <footer className="rv-start__foot">{t("start-foot")}</footer>
    </main>
  );
}

function StartAction(props: {
  icon: "plus" | "folder" | "map";
  title: string;
  text: string;
  onPress: () => void;
  testId: string;
}) {
  return (
    <button type="button" className="rv-start__action" onClick={props.onPress} data-testid={props.testId}>
      <Icon name={props.icon} />
      <span>
        <strong>{props.title}</strong>
        <span>{props.text}</span>
      </span>
    </button>
  );
}

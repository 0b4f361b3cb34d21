import { lazy, Suspense, useEffect, useState } from "react";
import { Notice, View, Waiting } from "@/components";
import { PlaceContext, ScreenKeyContext } from "@/components/screenContext";
import { reportError, useCommand, useStatus, useView, type WorkbookView } from "@/ipc";
import { t } from "@/text";
import { formatDate } from "@/text/dates";
import NotFoundScreen from "./NotFoundScreen";
import { OpeningRefusal } from "./OpeningRefusal";
import { Rail } from "./Rail";
import { navigate, useAddress } from "./router";
import { findRoute } from "./routes";
import { TopLine } from "./TopLine";
import { useShortcuts } from "./useShortcuts";
import "./Frame.css";

const SearchDialog = lazy(() => import("@/features/search/SearchDialog"));

/** The frame around every screen of an open workbook. */
export default function Frame() {
  const workbook = useView("workbook");
  return <View query={workbook}>{(data) => <OpenFrame workbook={data} />}</View>;
}

function OpenFrame({ workbook }: { workbook: WorkbookView }) {
  const address = useAddress();
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const [searching, setSearching] = useState(false);
  const [menuOpen, setMenuOpen] = useState(false);
  const { error, refusedFile } = useStatus();
  const undo = useCommand("undo");
  const redo = useCommand("redo");

  useEffect(() => {
    if (address === "/") navigate("/overzicht", { replace: true });
  }, [address]);

  useShortcuts({
    search: () => setSearching(true),
    undo: () => void undo.run(),
    redo: () => void redo.run(),
  });

  const found = findRoute(address);
  const Screen = found?.route.screen ?? NotFoundScreen;
  const key = found === null ? address : screenKey(found.route.path, found.route.detail, found.params);

  return (
    <ScreenKeyContext value={key}>
      <PlaceContext value={place}>
        <a
          className="nl-skip-link nl-skip-link--visible-on-focus rv-skip"
          href="#inhoud"
          onClick={(event) => {
            event.preventDefault();
            document.getElementById("inhoud")?.focus();
          }}
        >
          {t("skip-to-content")}
        </a>
        <div className="rv-frame" data-menu={menuOpen} data-testid="frame">
          <Rail
            workbook={workbook}
            area={found?.route.area ?? null}
            isOpen={menuOpen}
            onNavigate={() => setMenuOpen(false)}
          />
          <div className="rv-frame__work">
            <TopLine
              workbook={workbook}
              placeRef={setPlace}
              menuOpen={menuOpen}
              onMenu={() => setMenuOpen((open) => !open)}
              onSearch={() => setSearching(true)}
              onUndo={() => void undo.run()}
              onRedo={() => void redo.run()}
            />
            <main className="rv-frame__main" id="inhoud" tabIndex={-1}>
              {(error !== null ||
                workbook.read_only !== null ||
                workbook.review !== null ||
                workbook.norm_trouble !== null) && (
                <div className="rv-frame__notices">
                  {error !== null && (
                    <OpeningRefusal error={error} file={refusedFile} onDismiss={() => reportError(null)} />
                  )}
                  {workbook.read_only !== null && (
                    <Notice kind="warning" title={t("read-only-title")} testId="read-only-notice">
                      <p>{workbook.read_only}</p>
                    </Notice>
                  )}
                  {workbook.norm_trouble !== null && (
                    <Notice kind="warning" title={t("norm-trouble-title")} testId="norm-trouble">
                      <p>{workbook.norm_trouble}</p>
                      <p>{t("norm-trouble-safe")}</p>
                    </Notice>
                  )}
                  {workbook.review !== null && (
                    <Notice kind="info" title={t("review-title")} testId="review-notice">
                      <p>
                        {t("review-about", {
                          audience: workbook.review.audience,
                          date: formatDate(workbook.review.made_on),
                        })}
                      </p>
                    </Notice>
                  )}
                </div>
              )}
              <Suspense fallback={<Waiting />}>
                <Screen params={found?.params ?? {}} />
              </Suspense>
            </main>
          </div>
        </div>
        {searching && (
          <Suspense fallback={null}>
            <SearchDialog onClose={() => setSearching(false)} />
          </Suspense>
        )}
      </PlaceContext>
    </ScreenKeyContext>
  );
}

/** What makes a screen another screen: not the detail that is open beside it. */
function screenKey(path: string, detail: string | undefined, params: Record<string, string>): string {
  const rest = Object.entries(params).filter(([name]) => name !== detail);
  return JSON.stringify([detail === undefined ? path : path.replace(`/:${detail}`, ""), rest]);
}

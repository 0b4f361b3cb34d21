import { lazy, Suspense, useEffect } from "react";
import { View, Waiting } from "@/components";
import { api, currentHost, reportError, useCommand, useView } from "@/ipc";
import { useEnterWorkbook } from "./session";

// A start goes to one of the two: the other is not loaded.
const StartScreen = lazy(() => import("@/features/start/StartScreen"));
const Frame = lazy(() => import("./Frame"));

/** The window: the start screen, or the open workbook in its frame. */
export function App() {
  const state = useView("appState");
  useHandedOver();
  useClosing();
  return (
    <View query={state}>
      {(data) => (
        <Suspense fallback={<Waiting />}>{data.workbook === null ? <StartScreen state={data} /> : <Frame />}</Suspense>
      )}
    </View>
  );
}

/** The program asks before it closes: what is still being typed is saved first. */
function useClosing() {
  useEffect(() => {
    const stop = currentHost().events.closing.listen(() => void api.finishClosing());
    return () => void stop.then((end) => end());
  }, []);
}

/** A second start of the program hands its file to this window, which opens it. */
function useHandedOver() {
  const open = useCommand("openWorkbook", { quiet: true });
  const enter = useEnterWorkbook();
  const run = open.run;
  useEffect(() => {
    const stop = currentHost().events.handedOver.listen(({ payload }) => {
      void run(payload.path, false).then((done) => {
        reportError(done.ok ? null : done.error, payload.path);
        if (done.ok) void enter();
      });
    });
    return () => void stop.then((end) => end());
  }, [run, enter]);
}

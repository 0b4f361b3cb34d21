import { lazy, Suspense, useEffect } from "react";
import { View, Waiting } from "@/components";
import { currentHost, useCommand, useView } from "@/ipc";
import { useEnterWorkbook } from "./session";

// A start goes to one of the two: the other is not loaded.
const StartScreen = lazy(() => import("@/features/start/StartScreen"));
const Frame = lazy(() => import("./Frame"));

/** The window: the start screen, or the open workbook in its frame. */
export function App() {
  const state = useView("appState");
  useHandedOver();
  return (
    <View query={state}>
      {(data) => (
        <Suspense fallback={<Waiting />}>{data.workbook === null ? <StartScreen state={data} /> : <Frame />}</Suspense>
      )}
    </View>
  );
}

/** A second start of the program hands its file to this window, which opens it. */
function useHandedOver() {
  const open = useCommand("openWorkbook");
  const enter = useEnterWorkbook();
  const run = open.run;
  useEffect(() => {
    const stop = currentHost().events.handedOver.listen(({ payload }) => {
      void run(payload.path, false).then((done) => {
        if (done.ok) void enter();
      });
    });
    return () => void stop.then((end) => end());
  }, [run, enter]);
}

import { QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { act } from "react";
import { I18nProvider } from "react-aria-components";
import { App } from "@/app/App";
import { createQueryClient, followChanges } from "@/ipc";
import { standOn } from "@/ipc/host";
import { createTestHost, type TestHost } from "@/ipc/test-double";

/** The whole window at an address, on a double of the program. */
export async function renderAt(address: string, options: { host?: TestHost; open?: boolean } = {}) {
  const host = options.host ?? createTestHost({ open: options.open ?? true });
  standOn(host);
  window.history.replaceState(null, "", `#${encodeURI(address)}`);
  const client = createQueryClient();
  const stop = followChanges(client);
  const user = userEvent.setup();
  const view = render(
    <QueryClientProvider client={client}>
      <I18nProvider locale="nl-NL">
        <App />
      </I18nProvider>
    </QueryClientProvider>,
  );
  // Lazy screens and first answers.
  await act(async () => new Promise((resolve) => setTimeout(resolve, 0)));
  return { ...view, host, user, client, stop };
}

/** The calls of one command, by their arguments. */
export function callsOf(host: TestHost, command: string): unknown[][] {
  return host.calls.filter((call) => call.command === command).map((call) => call.args);
}

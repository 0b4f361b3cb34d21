// WebDriver to the real window, through WebKitGTK's own driver.
import { Capabilities, WebDriver } from "selenium-webdriver";
import { Executor, HttpClient } from "selenium-webdriver/http/index.js";
import { freePort, pause, start, until } from "./processes.mjs";

/** Starts `program` under WebDriver, in exactly the environment `variables`. */
export async function openSession(program, args, variables) {
  const port = await freePort();
  // The program is started by the driver and inherits from it; these two make its web view accept automation.
  const automation = { TAURI_AUTOMATION: "true", TAURI_WEBVIEW_AUTOMATION: "true" };
  const server = start("WebKitWebDriver", [`--port=${port}`], { env: { ...variables, ...automation } });
  const address = `http://127.0.0.1:${port}/`;
  await until(() => fetch(`${address}status`).then((answer) => answer.ok), "WebKitWebDriver answers");
  // selenium's own builder insists on the name of a browser.
  const capabilities = new Capabilities().set("webkitgtk:browserOptions", { binary: program, args });
  const client = new Executor(Promise.resolve(new HttpClient(address)));
  const driver = WebDriver.createSession(client, capabilities);
  await Promise.race([
    driver.getSession(),
    pause(60_000).then(() => Promise.reject(new Error(`no window appeared: ${server.said()}`))),
    server.ended.then(() => Promise.reject(new Error(`the driver ended: ${server.said()}`))),
    // A second start that handed its file to a first one has no window to drive, and the driver would wait for ever.
    new Promise((_, reject) => setTimeout(reject, 60_000, new Error("no window within a minute")).unref()),
  ]);
  return { driver, server };
}

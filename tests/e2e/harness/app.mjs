// The program under test: start it, find your way in it, look at it, end it, start it again.
import { mkdir, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import path from "node:path";
import { By, Key, until as condition } from "selenium-webdriver";
import { violations } from "./accessibility.mjs";
import { closeWindow, startBus, startDisplay } from "./display.mjs";
import { output, profile, root, scratch } from "./files.mjs";
import { below, start, until } from "./processes.mjs";
import { openSession } from "./webdriver.mjs";

const program = process.env.REGIOVISIE_PROGRAM ?? path.join(root, "target/debug/regiovisie");

/** How long the window may take to show what is asked for; two cores that also build need some patience. */
const patience = 20_000;

/** A desk: one screen, one bus, one profile. The program may be started on it, ended and started again. */
export class Desk {
  static async make(t) {
    const desk = new Desk();
    // First registered, first run: the program ends before its folder goes.
    t.after(() => desk.clear());
    desk.folder = await scratch(t);
    desk.display = await startDisplay();
    desk.variables = { ...(await profile(desk.folder)), PATH: process.env.PATH, LANG: "C.UTF-8", GTK_THEME: "Adwaita" };
    desk.bus = await startBus(desk.variables);
    desk.variables.DISPLAY = desk.display.name;
    desk.variables.DBUS_SESSION_BUS_ADDRESS = desk.bus.address;
    // What the next file dialogs answer, one line each; see `answerNextDialog`.
    desk.answers = path.join(desk.folder, "dialogen.antwoorden");
    desk.variables.REGIOVISIE_DIALOG_PATH = desk.answers;
    return desk;
  }

  /** Opens the window, with a file when one is given. */
  async open(...args) {
    this.app = new App(this, await openSession(program, args, this.variables));
    return this.app;
  }

  /** Starts the program a second time beside the open window, as a double click on a file does; gives its exit code. */
  openBeside(...args) {
    return start(program, args, { env: this.variables }).ended;
  }

  /** The next file or folder dialog is not shown and answers `file`. */
  async answerNextDialog(file) {
    await writeFile(this.answers, `${file}\n`);
  }

  /** From now on the program shows the desktop's own dialogs. */
  useRealDialogs() {
    delete this.variables.REGIOVISIE_DIALOG_PATH;
  }

  async clear() {
    await this.app?.kill();
    await this.bus?.stop();
    await this.display?.stop();
  }
}

/** The open window. */
export class App {
  constructor(desk, { driver, server }) {
    Object.assign(this, { desk, driver, server });
  }

  /** The element with this `data-testid`, once it is there to be seen. */
  find(testId) {
    return until(() => this.visible(By.css(`[data-testid="${testId}"]`)), testId, patience);
  }

  /** The first element that fits and is to be seen now; null when there is none. */
  async visible(locator) {
    const elements = await this.driver.findElements(locator);
    // WebDriver's own answer says of a table in a box that scrolls that it is not shown.
    const shown = (...all) =>
      all.find((one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility === "visible") ?? null;
    return elements.length === 0 ? null : this.driver.executeScript(shown, ...elements);
  }

  /** All elements that fit, now. */
  findAll(css) {
    return this.driver.findElements(By.css(css));
  }

  /** Presses the element. A screen that is drawn anew at that moment is no reason to give up. */
  click(testId) {
    return this.pressOn(By.css(`[data-testid="${testId}"]`), testId);
  }

  pressOn(locator, what) {
    const press = async () => {
      const element = await this.visible(locator);
      await element?.click();
      return element;
    };
    return until(press, what, patience);
  }

  pressOnCss(css) {
    return this.pressOn(By.css(css), css);
  }

  /** Replaces what stands in a field. */
  async fill(testId, text) {
    await this.click(testId);
    await this.press(Key.chord(Key.CONTROL, "a"), text);
  }

  /** Presses, inside the element, what shows exactly these words. */
  choose(testId, words) {
    const choice = `//*[@data-testid="${testId}"]//*[not(*)][normalize-space()="${words}"]`;
    return this.pressOn(By.xpath(choice), `${testId} offers “${words}”`);
  }

  /** The field for text inside the element, such as the page of the editor. */
  async field(testId) {
    const within = `[data-testid="${testId}"] :is([contenteditable="true"], [role="spinbutton"], input, textarea)`;
    return this.driver.wait(condition.elementLocated(By.css(within)), patience, testId);
  }

  /** Types a date, as day, month and year in one go. */
  async typeDate(testId, digits) {
    await (await this.field(testId)).click();
    await this.press(digits);
  }

  /** Waits until the element, or something in it, has the focus. */
  async waitForFocus(testId) {
    const inside = `return document.activeElement.closest('[data-testid="${testId}"]') !== null`;
    await until(() => this.driver.executeScript(inside), `${testId} has the focus`, patience);
  }

  /** Opens a list or menu and presses the line with these words. */
  async pick(testId, words) {
    await this.click(testId);
    await this.pickLine(words);
  }

  /** Presses the line with these words in the list or menu that is open. */
  pickLine(words) {
    const line = `//*[@role="option" or @role="menuitem"][starts-with(normalize-space(), "${words}")]`;
    return this.pressOn(By.xpath(line), `a line “${words}”`);
  }

  async text(testId) {
    return this.driver.executeScript("return arguments[0].innerText", await this.find(testId));
  }

  /** Waits until the element shows `text` somewhere. */
  async waitForText(testId, text) {
    await until(async () => (await this.text(testId)).includes(text), `${testId} shows “${text}”`, patience);
  }

  /** Waits until the element is gone. */
  async waitUntilGone(testId) {
    await until(
      async () => (await this.findAll(`[data-testid="${testId}"]`)).length === 0,
      `${testId} is gone`,
      patience,
    );
  }

  /** Sends keys to whatever has the focus: text, single keys, and keys that go together (`Key.chord`). */
  async press(...keys) {
    const actions = this.driver.actions();
    for (const part of keys) {
      if (!part.endsWith(Key.NULL)) {
        actions.sendKeys(part);
        continue;
      }
      const together = [...part].slice(0, -1);
      for (const key of together) actions.keyDown(key);
      for (const key of together.toReversed()) actions.keyUp(key);
    }
    await actions.perform();
  }

  /** Goes to an address of the window. */
  async go(address) {
    await this.driver.executeScript((to) => {
      window.history.pushState(null, "", `#${encodeURI(to)}`);
      window.dispatchEvent(new PopStateEvent("popstate"));
    }, address);
  }

  /** Opens a section of the visie by its title, from the outline. */
  async goToSection(title) {
    if ((await this.findAll('[data-testid="section-tree"]')).length === 0) await this.go("/visie");
    await this.choose("section-tree", title);
    await until(async () => (await this.driver.getTitle()).includes(title), `the section “${title}”`, patience);
    await this.find("editor-text");
  }

  /** Opens a workbook from the start screen. */
  async openThroughStart(file) {
    await this.desk.answerNextDialog(file);
    await this.click("start-open");
    await this.find("overview");
  }

  /** Light or dark, as the settings dress the window. */
  async dress(appearance) {
    await this.driver.executeScript((wish) => {
      document.documentElement.dataset.theme = wish;
    }, appearance);
    await this.standStill();
  }

  /** Waits until nothing is being fetched, loaded or moved. */
  async standStill() {
    const still = (done) =>
      document.fonts.ready.then(() =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            done(
              document.querySelector(".rv-waiting") === null &&
                document.getAnimations().every((one) => one.playState !== "running") &&
                [...document.images].every((one) => one.complete),
            ),
          ),
        ),
      );
    await until(() => this.driver.executeAsyncScript(still), "the screen stands still", patience);
  }

  async size(width, height) {
    await this.driver.manage().window().setRect({ x: 0, y: 0, width, height });
    await until(() => this.driver.executeScript(`return innerWidth === ${width}`), `the window is ${width} wide`);
  }

  /** Leaves a picture of the page in `output`. */
  async picture(name) {
    await mkdir(output, { recursive: true });
    await writeFile(path.join(output, `${name}.png`), await this.driver.takeScreenshot(), "base64");
  }

  /** What axe has against the page as it is now. */
  violations() {
    return violations(this.driver);
  }

  /** The process of the program itself. */
  pid() {
    return below(this.server.child.pid)[0];
  }

  /** Closes the window by its cross, and waits until the program is gone: else the next start finds it. */
  async close() {
    const pids = below(this.server.child.pid);
    await closeWindow(this.desk.display.name, "regiovisie");
    await until(() => !existsSync(`/proc/${pids[0]}`), "the program is closed");
    await this.kill(pids);
  }

  /** Ends the program without a warning: kill -9 of it and everything below it. */
  async kill(pids = below(this.server.child.pid)) {
    for (const pid of pids) {
      try {
        process.kill(pid, "SIGKILL");
      } catch {
        // It was already gone.
      }
    }
    await this.server.stop("SIGKILL");
  }
}

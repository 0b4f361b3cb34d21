// Everything a journey needs, from one place.
export { Key } from "selenium-webdriver";
export { App, Desk } from "./app.mjs";
export { answerDialog } from "./dialog.mjs";
export { ask, makeExample, makeWorkbook } from "./example.mjs";
export { journey } from "./journey.mjs";
export { output, releaseFile, root, scratch } from "./files.mjs";
export { pause, run, until } from "./processes.mjs";
export { firstScreens, leave, screens, show } from "./screens.mjs";
export { wordAsMarkdown, wordAsTree } from "./word.mjs";

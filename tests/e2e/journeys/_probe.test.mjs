import test from "node:test";
import { Desk, Key } from "/work/main/tests/e2e/harness/index.mjs";
import path from "node:path";
test("probe", async (t) => {
  let n=Date.now(); const lap=(w)=>{console.log(w, Date.now()-n); n=Date.now();};
  const desk = await Desk.make(t); lap("desk");
  const app = await desk.open(); lap("open");
  await app.find("start-screen"); lap("start");
  await app.size(1280,800); lap("size");
  await app.picture("probe-start");
  await desk.answerNextDialog(path.join(desk.folder,"voorbeeld.regiovisie"));
  await app.click("start-example");
  await app.find("overview"); lap("example");
  await app.picture("probe-overview");
  console.log(await app.violations()); lap("axe");
  await app.size(1920,1080);
  await app.picture("probe-overview-1920");lap("1920");
  await app.size(320,800).catch(e=>console.log(String(e)));
  console.log(await app.driver.executeScript("return [innerWidth, innerHeight, document.documentElement.scrollWidth]"));
  await app.picture("probe-overview-320");lap("320");
  await app.size(1280,800);
  for (const a of ["/routekaart","/geschiedenis","/visie"]) { await app.go(a); await new Promise(r=>setTimeout(r,800)); console.log(await app.driver.executeScript("return [document.title, location.hash]")); }
  lap("nav");
  const t0=Date.now(); await app.close(); console.log("close", Date.now()-t0);
});

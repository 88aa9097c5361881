// node lighthouse.mjs ADDRESS...   one line of JSON for each: the scores, and what kept the three that must be whole from it.
// CHROME_PATH names the browser. Nothing is sent anywhere but to the addresses.
import * as launcher from "chrome-launcher";
import lighthouse from "lighthouse";

const whole = ["accessibility", "best-practices", "seo"];
const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const chrome = await launcher.launch({ chromeFlags: flags });
try {
  for (const address of process.argv.slice(2)) {
    const { lhr } = await lighthouse(address, { port: chrome.port, logLevel: "silent", onlyCategories: ["performance", ...whole] });
    const { categories, audits } = lhr;
    const faults = whole.flatMap((name) => categories[name].auditRefs)
      .filter((ref) => ref.weight > 0 && audits[ref.id].score !== null && audits[ref.id].score < 1)
      .map((ref) => `${ref.id}: ${JSON.stringify(audits[ref.id].details?.items ?? audits[ref.id].title).slice(0, 400)}`);
    if (lhr.runtimeError) faults.push(lhr.runtimeError.message);
    console.log(JSON.stringify({
      address,
      scores: Object.fromEntries(Object.entries(categories).map(([name, category]) => [name, category.score])),
      faults,
      layoutShift: audits["cumulative-layout-shift"].numericValue,
      bytes: audits["total-byte-weight"].numericValue,
    }));
  }
} finally {
  chrome.kill();
}

// Measures the search of a built site in Chromium, from its folder: what a first query loads, and how long it takes with empty and with loaded files.
// node bench/search.js SITE [queries per row]        (build the browser tests before: their Playwright is used)
"use strict";
const fs = require("fs"), path = require("path"), url = require("url");
const repository = path.join(__dirname, "..");
const playwright = path.join(repository, "tests/Casebook.Browser.Tests/bin/Debug/net10.0/.playwright/package");
const site = path.resolve(process.argv[2] || "."), rounds = Number(process.argv[3] || 10);
const DIGITS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((sign) => !'"<\\'.includes(sign)).join("");

// The words of the index with their numbers of documents, the most frequent first.
function wordsOf() {
  const words = [], folder = path.join(site, "search");
  for (const name of fs.readdirSync(folder).filter((name) => /^t\d+\.js$/.test(name))) {
    const text = fs.readFileSync(path.join(folder, name), "utf8");
    for (const entry of JSON.parse(text.slice(text.indexOf("["), text.lastIndexOf(")")))) {
      const space = entry.indexOf(" ");
      let at = space + 1, count = 0;
      for (;;) {
        const digit = DIGITS.indexOf(entry[at++]);
        if (digit < 60) { count = count * 60 + digit; break; }
        count = count * 32 + digit - 60;
      }
      words.push({ word: entry.slice(0, space), count });
    }
  }
  return words.filter((entry) => /^\p{L}{4,}$/u.test(entry.word)).sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

function queriesOf(words) {
  const frequent = words.slice(0, 20), rare = words.filter((entry) => entry.count >= 5 && entry.count <= 50), middle = words.slice(Math.floor(words.length / 20), Math.floor(words.length / 4));
  const pick = (list, i) => list[Math.floor((i * 7919) % list.length)].word;
  const rows = {
    "one rare word": (i) => pick(rare, i), "one word": (i) => pick(middle, i), "one very frequent word": (i) => pick(frequent, i),
    "beginning of three letters": (i) => pick(middle, i).slice(0, 3), "two words": (i) => pick(middle, i) + " " + pick(middle, i + 31), "rare and very frequent": (i) => pick(rare, i) + " " + pick(frequent, i),
    "two very frequent words": (i) => pick(frequent, i) + " " + pick(frequent, i + 3), "three very frequent words": (i) => [0, 3, 8].map((step) => pick(frequent, i + step)).join(" "), "a word that is nowhere": (i) => pick(middle, i) + "qx",
  };
  return Object.entries(rows).map(([name, make]) => ({ name, queries: Array.from({ length: rounds }, (_, i) => make(i)) }));
}

const SEARCH = (query) => new Promise((resolve) => {
  const field = document.getElementById("search-field"), status = document.getElementById("search-status"), started = performance.now();
  status.textContent = "";
  new MutationObserver((_, observer) => { if (status.textContent) { observer.disconnect(); resolve(performance.now() - started); } }).observe(status, { childList: true, characterData: true, subtree: true });
  field.value = query;
  document.getElementById("search-form").requestSubmit();
});

async function measure(browser, query) {
  const page = await browser.newPage();
  const loaded = new Map();
  page.on("request", (request) => {
    const file = request.url().startsWith("file:") ? url.fileURLToPath(request.url().split("?")[0]) : "";
    if (/search[^/]*\/?[^/]*\.js$/.test(path.relative(site, file))) loaded.set(file, fs.statSync(file).size);
  });
  await page.goto(url.pathToFileURL(path.join(site, "search.html")).href);
  await page.waitForSelector(".search-overview");
  const first = await page.evaluate(SEARCH, query), bytes = [...loaded.values()].reduce((sum, size) => sum + size, 0);
  const again = await page.evaluate(SEARCH, query);
  await page.close();
  return { query, first, again, bytes, files: loaded.size };
}

async function main() {
  const { chromium } = require(playwright);
  const browser = await chromium.launch({ executablePath: process.env.CASEBOOK_CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"] });
  console.log("query                          KB median  most   files   first ms   again ms (median, most)");
  for (const row of queriesOf(wordsOf())) {
    const results = [];
    for (const query of row.queries) results.push(await measure(browser, query));
    const of = (key) => results.map((result) => result[key]).sort((a, b) => a - b), middle = (list) => list[list.length >> 1], most = (list) => list[list.length - 1];
    const text = (number, width) => String(Math.round(number)).padStart(width);
    console.log(row.name.padEnd(30) + text(middle(of("bytes")) / 1e3, 9) + text(most(of("bytes")) / 1e3, 7) + text(most(of("files")), 8) + text(middle(of("first")), 7) + text(most(of("first")), 6) + text(middle(of("again")), 7) + text(most(of("again")), 6));
  }
  await browser.close();
}
main().catch((fault) => { console.error(fault); process.exit(1); });

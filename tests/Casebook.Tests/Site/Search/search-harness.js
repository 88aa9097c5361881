// Runs the reader's scripts outside a browser: a question in JSON on standard input, the answer in JSON on standard output.
"use strict";
const fs = require("fs"), path = require("path"), vm = require("vm");
const asked = JSON.parse(fs.readFileSync(0, "utf8"));
const loaded = [];
globalThis.window = globalThis;
globalThis.document = {
  createElement: () => ({ remove() {} }),
  head: {
    appendChild(script) {
      const file = path.join(asked.folder, script.src);
      if (!fs.existsSync(file)) return setImmediate(() => script.onerror());
      const text = fs.readFileSync(file, "utf8");
      loaded.push([script.src, Buffer.byteLength(text)]);
      vm.runInThisContext(text);
      setImmediate(() => script.onload());
    },
  },
};
for (const name of ["search-words.js", "search-index.js"]) vm.runInThisContext(fs.readFileSync(path.join(asked.scripts, name), "utf8"), name);
const { casebookWords: words, casebookIndex: index } = globalThis;

async function main() {
  const head = await index.open("");
  const answer = { words: [], cuts: [], found: [], facets: {}, places: [] };
  for (const word of asked.words || []) {
    const folded = words.fold(word);
    answer.words.push([folded, words.key(folded), words.stem(folded), words.otherKeys(folded, false).join(" "), words.otherKeys(folded, true).join(" ")]);
  }
  for (const text of asked.texts || []) answer.cuts.push(words.cut(words.fold(text)).map((entry) => entry.join(":")).join(" "));
  for (const [text, query] of asked.places || []) {
    const matches = words.queryWords(query).map((word) => words.match(word, false, false));
    answer.places.push(words.places(text, matches).map((place) => text.slice(place[0], place[1])));
  }
  for (const query of asked.queries || []) {
    loaded.length = 0;
    const started = process.hrtime.bigint();
    const found = await index.find({ text: query.text }, !!query.typing, !!query.whole);
    const shown = await Promise.all(found.docs.slice(0, 10).map(index.show));
    answer.found.push({
      loose: found.loose, without: await Promise.all(found.without.map(index.suggest)),
      docs: found.docs.slice(0, 500), any: found.any, count: found.docs.length, partial: found.partial,
      hrefs: shown.map((entry) => entry.path + (entry.anchor ? "#" + entry.anchor : "")),
      phrase: query.phrase ? shown.map((entry) => index.hasPhrase([entry.title].concat(entry.texts), query.phrase)) : [],
      loaded: loaded.slice(), milliseconds: Number(process.hrtime.bigint() - started) / 1e6,
    });
  }
  for (let i = 0; i < head.facets.length; i++) {
    const column = await index.facet(i);
    answer.facets[head.facets[i].id] = Array.from(column.of, (set) => column.sets[set].map((value) => head.facets[i].values[value]).join(",")).slice(0, 500);
  }
  const dates = await index.dates();
  answer.dates = Array.from(dates.first, (first, doc) => (first < 0 ? "" : first + "-" + dates.last[doc])).slice(0, 500);
  process.stdout.write(JSON.stringify(answer));
}
main().catch((fault) => { process.stderr.write(String(fault.stack)); process.exit(1); });

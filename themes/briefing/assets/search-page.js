// The page of the search: reads the query, shows results by kind with the sentence that matches, and keeps its state in the address.
(function () {
  "use strict";
  var index = window.casebookIndex, words = window.casebookWords;
  var frame = document.getElementById("search");
  if (!frame || !index) return;
  var form = document.getElementById("search-form"), field = document.getElementById("search-field"), status = document.getElementById("search-status");
  var results = document.getElementById("search-results"), filters = document.getElementById("search-filters"), lists = document.getElementById("search-facets");
  var language = document.documentElement.lang || "en", root = document.documentElement.dataset.root || "";
  var FREELY = 30000, FEW = 9, FEW_OF_KIND = 3, PHRASE_BATCH = 12, PHRASE_TRIES = 400, LONGEST = 260;
  var head = null, chosen = {}, range = { from: "", to: "" }, reach = FEW, run = 0, timer = 0, facets = {}, texts = {};
  document.querySelectorAll("#search-words [data-word]").forEach(function (item) { texts[item.dataset.word] = item.textContent; });

  function word(name) { return texts[name] || name; }
  function make(tag, name, text) {
    var element = document.createElement(tag);
    if (name) element.className = name;
    if (text !== undefined) element.textContent = text;
    return element;
  }
  function number(value) { return value.toLocaleString(language); }

  // ---- the address

  function readAddress() {
    var given = new URLSearchParams(location.hash.length > 1 && location.hash.indexOf("=") > 0 ? location.hash.slice(1) : location.search);
    field.value = given.get("q") || "";
    range = { from: given.get("from") || "", to: given.get("to") || "" };
    chosen = {};
    facetNames().forEach(function (name) {
      var values = given.get(name);
      if (values) chosen[name] = values.split(",");
    });
  }

  function writeAddress() {
    var state = new URLSearchParams();
    if (field.value.trim()) state.set("q", field.value.trim());
    facetNames().forEach(function (name) { if (chosen[name] && chosen[name].length) state.set(name, chosen[name].join(",")); });
    if (range.from) state.set("from", range.from);
    if (range.to) state.set("to", range.to);
    var text = state.toString();
    try {
      history.replaceState(null, "", location.pathname + (text ? "?" + text : ""));
    } catch {
      history.replaceState(null, "", "#" + text);
    }
  }

  function facetNames() { return ["kind"].concat(head.facets.map(function (facet) { return facet.id; })); }

  // ---- filters

  function month(text, last) {
    var parts = /^(\d{4})(?:-(\d{2}))?/.exec(text.trim());
    return parts ? parts[1] * 12 + (parts[2] ? Math.min(12, Math.max(1, +parts[2])) - 1 : last ? 11 : 0) : null;
  }

  function nameOf(facet, value, i) {
    if (facet.names) return (facet.names[language] || facet.names[head.language] || facet.values)[i];
    try {
      if (facet.id === "country") return new Intl.DisplayNames([language], { type: "region" }).of(value);
      if (facet.id === "language") return new Intl.DisplayNames([language], { type: "language" }).of(value);
    } catch {
      return value;
    }
    return word(facet.id + "." + value);
  }

  function buildFilters() {
    addList("kind", head.kinds.filter(function (kind, i) { return head.counts[i]; }), head.kinds.map(function (kind) { return word("kind." + kind); }), head.kinds);
    head.facets.forEach(function (facet) {
      if (facet.values.length) addList(facet.id, facet.values, facet.values.map(function (value, i) { return nameOf(facet, value, i); }), facet.values);
    });
    ["from", "to"].forEach(function (end) {
      var input = document.getElementById("search-" + end);
      input.value = range[end];
      input.addEventListener("change", function () {
        range[end] = month(input.value, end === "to") === null ? "" : input.value.trim();
        search();
      });
    });
    document.getElementById("search-clear").addEventListener("click", function () {
      chosen = {};
      range = { from: "", to: "" };
      filters.querySelectorAll("input").forEach(function (input) { if (input.type === "checkbox") input.checked = false; else input.value = ""; });
      search();
    });
    filters.addEventListener("toggle", search);
  }

  // A list of values that opens and closes; what is not there among the results is left out of it.
  function addList(name, values, names, all) {
    var frame = make("details", "search-facet"), set = make("fieldset"), list = make("ul");
    frame.appendChild(make("summary", "", word("facet." + name)));
    set.append(make("legend", "visually-hidden", word("facet." + name)), list);
    frame.appendChild(set);
    frame.open = name === "kind" || (name === "topic" && isSmall()) || (chosen[name] || []).length > 0;
    frame.addEventListener("toggle", search);
    facets[name] = { frame: frame, values: {} };
    values.map(function (value) { return { value: value, name: names[all.indexOf(value)] }; })
      .sort(function (a, b) { return name === "kind" || name === "reliability" ? 0 : a.name.localeCompare(b.name, language); })
      .forEach(function (entry) {
        var item = make("li"), label = make("label"), box = make("input"), count = make("span", "search-count");
        box.type = "checkbox";
        box.checked = (chosen[name] || []).indexOf(entry.value) >= 0;
        box.addEventListener("change", function () {
          chosen[name] = (chosen[name] || []).filter(function (value) { return value !== entry.value; });
          if (box.checked) chosen[name].push(entry.value);
          search();
        });
        label.append(box, " ", make("span", "", entry.name), " ", count);
        item.appendChild(label);
        list.appendChild(item);
        facets[name].values[entry.value] = { item: item, box: box, count: count };
      });
    lists.appendChild(frame);
  }

  function isFiltering() {
    return range.from || range.to || facetNames().some(function (name) { return chosen[name] && chosen[name].length; });
  }

  function isSmall() { return head.facets.reduce(function (sum, facet) { return sum + facet.bytes; }, 0) <= FREELY; }

  // Loads the columns that are needed: all of them on a small site, else those in use and those whose list is open.
  function columns() {
    var loads = head.facets.map(function (facet, i) {
      if (!facets[facet.id]) return null;
      return isSmall() || (chosen[facet.id] || []).length || (filters.open && facets[facet.id].frame.open) ? index.facet(i) : null;
    });
    loads.push(range.from || range.to ? index.dates() : null);
    return Promise.all(loads);
  }

  function testsOf(loaded) {
    var tests = [];
    var kinds = chosen.kind || [];
    if (kinds.length) tests.push({ name: "kind", pass: function (doc) { return kinds.indexOf(head.kinds[index.kindOf(doc)]) >= 0; } });
    head.facets.forEach(function (facet, i) {
      var wanted = chosen[facet.id] || [];
      if (!wanted.length || !loaded[i]) return;
      var good = loaded[i].sets.map(function (set) { return set.some(function (value) { return wanted.indexOf(facet.values[value]) >= 0; }); });
      tests.push({ name: facet.id, pass: function (doc) { return good[loaded[i].of[doc]]; } });
    });
    var dates = loaded[head.facets.length];
    if (dates) {
      var from = month(range.from, false), to = month(range.to, true);
      tests.push({ name: "date", pass: function (doc) { return dates.first[doc] >= 0 && (from === null || dates.last[doc] >= from) && (to === null || dates.first[doc] <= to); } });
    }
    return tests;
  }

  // Counts of each value over the documents that pass all filters but its own.
  function count(docs, tests, loaded) {
    function others(name) { return passing(docs, tests.filter(function (test) { return test.name !== name; })); }
    var kinds = {};
    others("kind").forEach(function (doc) { var kind = head.kinds[index.kindOf(doc)]; kinds[kind] = (kinds[kind] || 0) + 1; });
    write("kind", kinds);
    head.facets.forEach(function (facet, i) {
      if (!loaded[i]) return;
      var bySet = new Uint32Array(loaded[i].sets.length), counts = {};
      others(facet.id).forEach(function (doc) { bySet[loaded[i].of[doc]]++; });
      loaded[i].sets.forEach(function (set, n) { set.forEach(function (value) { counts[facet.values[value]] = (counts[facet.values[value]] || 0) + bySet[n]; }); });
      write(facet.id, counts);
    });
    function write(name, counts) {
      var some = false;
      Object.keys(facets[name].values).forEach(function (value) {
        var line = facets[name].values[value];
        line.count.textContent = "(" + number(counts[value] || 0) + ")";
        line.item.hidden = !counts[value] && !line.box.checked;
        some = some || !line.item.hidden;
      });
      facets[name].frame.hidden = !some;
    }
  }

  // ---- searching

  function parse(text) {
    var phrases = [];
    var rest = text.replace(/["\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d]([^"\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d]+)["\u201c\u201d\u00bb\u00ab\u300d\u300c]/g, function (all, phrase) { phrases.push(phrase); return all; });
    return { text: rest, phrases: phrases.filter(function (phrase) { return words.queryWords(phrase).length; }) };
  }

  function search() {
    var mine = ++run, query = parse(field.value.slice(0, 300)), isEmpty = !words.queryWords(query.text).length;
    writeAddress();
    if (isEmpty) {
      filters.hidden = true;
      results.replaceChildren(field.value.trim() ? "" : overview());
      say(!field.value.trim() ? "" : word(words.cut(words.fold(field.value)).length ? "only-stop-words" : "none"));
      return;
    }
    Promise.all([index.find(query, !query.phrases.length, !!isFiltering()), columns()]).then(function (both) {
      if (mine !== run) return null;
      var found = both[0], tests = testsOf(both[1]);
      return phrased(query, found, tests).then(function (phrase) {
        if (mine !== run) return null;
        count(phrase.docs, tests, both[1]);
        filters.hidden = !phrase.docs.length && !isFiltering();
        return render(passing(phrase.docs, tests), found, phrase.rest, mine);
      });
    }).catch(function (fault) {
      if (mine === run) say(word("failed") + " " + fault.message);
    });
  }

  function passing(docs, tests) {
    return tests.length ? docs.filter(function (doc) { return tests.every(function (test) { return test.pass(doc); }); }) : docs;
  }

  // A phrase is looked for in the texts of the best documents that have its words, until there are as many as the reader wants to see: {docs, rest}.
  function phrased(query, found, tests) {
    if (!query.phrases.length) return Promise.resolve({ docs: found.docs, rest: false });
    var tries = found.any ? [] : found.docs, docs = [], at = 0;
    function next() {
      if (at >= tries.length || at >= PHRASE_TRIES || passing(docs, tests).length >= reach) return { docs: docs, rest: at < tries.length };
      var batch = tries.slice(at, at += PHRASE_BATCH);
      return Promise.all(batch.map(index.show)).then(function (entries) {
        batch.forEach(function (doc, i) {
          var all = [entries[i].title, entries[i].around].concat(entries[i].texts);
          if (query.phrases.every(function (phrase) { return index.hasPhrase(all, phrase); })) docs.push(doc);
        });
        return next();
      });
    }
    return Promise.resolve(next());
  }

  // What there is to search, before anything is looked for.
  function overview() {
    var list = make("ul", "search-overview");
    head.kinds.forEach(function (kind, i) {
      if (!head.counts[i]) return;
      var item = make("li", "", word("kind." + kind) + " ");
      item.appendChild(make("span", "search-count", number(head.counts[i])));
      list.appendChild(item);
    });
    return list;
  }

  function say(text) { if (status.textContent !== text) status.textContent = text; }

  function groupsOf(docs) {
    var groups = [];
    head.kinds.forEach(function (kind, i) { groups.push({ kind: i, docs: [] }); });
    docs.forEach(function (doc) { groups[index.kindOf(doc)].docs.push(doc); });
    return groups.filter(function (group) { return group.docs.length; });
  }

  function render(docs, found, hasRest, mine) {
    var groups = groupsOf(docs).sort(function (a, b) { return found.scores[b.docs[0]] - found.scores[a.docs[0]]; });
    share(groups);
    return Promise.all(groups.map(function (group) { return Promise.all(group.docs.slice(0, group.first).map(index.show)); })).then(function (entries) {
      if (mine !== run) return;
      results.replaceChildren.apply(results, groups.map(function (group, i) { return section(group, entries[i], found); }));
      if (hasRest) results.appendChild(further());
      say(summary(docs, found, hasRest));
      found.without.forEach(function (match) { index.suggest(match).then(function (other) { if (other && mine === run) suggest(match.word, other); }); });
    });
  }

  // How many of each kind come first: few in all, one of every kind before two of the best.
  function share(groups) {
    var most = groups.length === 1 ? FEW : FEW_OF_KIND, left = FEW;
    groups.forEach(function (group) { group.first = 0; });
    for (var round = 0; round < most; round++) {
      groups.forEach(function (group) {
        if (left > 0 && group.first === round && group.docs.length > round) { group.first++; left--; }
      });
    }
  }

  function summary(docs, found, hasRest) {
    var parts = [docs.length ? (found.partial || hasRest ? word("at-least") : word("results")) + " " + number(docs.length) + "." : word("none")];
    if (docs.length && found.any && !found.loose.length) parts.push(word("any"));
    if (docs.length && found.without.length) parts.push(word("without") + " " + found.without.map(function (match) { return match.word; }).join(", ") + ".");
    if (found.loose.length) parts.push(word("loose") + " " + found.loose.join(", ") + ".");
    return parts.join(" ");
  }

  function further() {
    var button = make("button", "search-more", word("more"));
    button.type = "button";
    button.addEventListener("click", function () { reach += 3 * FEW; search(); field.focus(); });
    return button;
  }

  // Offers a query with another word, where the results are announced.
  function suggest(from, to) {
    var link = make("a", "", to);
    link.href = "?q=" + encodeURIComponent(words.fold(field.value).replace(from, to).trim());
    link.addEventListener("click", function (event) {
      event.preventDefault();
      field.value = new URLSearchParams(link.search).get("q");
      begin();
      field.focus();
    });
    status.append(" " + word("suggest") + " ", link);
  }

  function section(group, entries, found) {
    var part = make("section", "search-group"), list = make("ol", "search-list"), kind = head.kinds[group.kind];
    part.dataset.kind = kind;
    part.appendChild(make("h2", "", word("kind." + kind) + " "));
    part.firstChild.appendChild(make("span", "search-count", "(" + number(group.docs.length) + ")"));
    entries.forEach(function (entry) { list.appendChild(hit(entry, found.matches)); });
    part.appendChild(list);
    var at = entries.length;
    if (at < group.docs.length) {
      var more = make("button", "search-more", word("more"));
      more.type = "button";
      more.setAttribute("aria-label", word("more") + ": " + word("kind." + kind));
      more.addEventListener("click", function () {
        Promise.all(group.docs.slice(at, at + FEW).map(index.show)).then(function (next) {
          var firstNew = null;
          next.forEach(function (entry) {
            var item = list.appendChild(hit(entry, found.matches));
            firstNew = firstNew || item;
          });
          at += next.length;
          if (at >= group.docs.length) more.remove();
          firstNew.querySelector("a").focus();
        });
      });
      part.appendChild(more);
    }
    return part;
  }

  // ---- one result

  function hit(entry, matches) {
    var item = make("li"), link = make("a"), kind = head.kinds[entry.kind];
    var title = entry.title || (kind === "passage" ? entry.around : entry.texts[0]) || entry.path;
    link.href = root + entry.path + "?q=" + encodeURIComponent(field.value.trim()) + (entry.anchor ? "#" + encodeURIComponent(entry.anchor) : "");
    if (entry.language !== language) link.lang = entry.language;
    mark(link, title, matches);
    item.appendChild(link);
    if (entry.around && entry.around !== title) item.appendChild(make("p", "search-around", entry.around));
    var sentence = bestSentence(entry.texts, title, matches);
    if (sentence) {
      var quote = make("p", "search-sentence");
      if (entry.language !== language) quote.lang = entry.language;
      mark(quote, sentence, matches);
      item.appendChild(quote);
    }
    return item;
  }

  function mark(element, text, matches) {
    var at = 0;
    words.places(text, matches).forEach(function (place) {
      element.append(text.slice(at, place[0]), make("mark", "", text.slice(place[0], place[1])));
      at = place[1];
    });
    element.append(text.slice(at));
  }

  function bestSentence(list, title, matches) {
    var best = "", most = 0;
    list.forEach(function (text) {
      if (text === title) return;
      sentences(text).forEach(function (sentence) {
        var found = matches.filter(function (match) { return words.places(sentence, [match]).length; }).length;
        if (found > most) { most = found; best = sentence; }
      });
    });
    if (!best && !words.places(title, matches).length) best = (list.find(function (text) { return text !== title; }) || "").slice(0, LONGEST);
    return best.length > LONGEST ? clip(best, matches) : best;
  }

  function sentences(text) { return text.match(/[^.!?\u3002\uff01\uff1f]+(?:[.!?]+(?=\s|$)|[\u3002\uff01\uff1f]|[.!?]+|$)\s*/g) || [text]; }

  function clip(text, matches) {
    var place = words.places(text, matches)[0], from = Math.max(0, (place ? place[0] : 0) - LONGEST / 3);
    while (from > 0 && from < text.length && /[^\s\u3000-\u9fff]/.test(text[from])) from--;
    var to = Math.min(text.length, from + LONGEST);
    while (to < text.length && to > from && /[\ud800-\udfff]/.test(text[to])) to--;
    return (from > 0 ? "\u2026" : "") + text.slice(from, to).trim() + (to < text.length ? "\u2026" : "");
  }

  // ---- keys

  frame.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && field.value) {
      field.value = "";
      field.focus();
      begin();
      event.preventDefault();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (event.target !== field && !results.contains(event.target)) return;
      var stops = [field].concat(Array.from(results.querySelectorAll("a, button")));
      var next = stops[stops.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1)];
      if (next) { next.focus(); event.preventDefault(); }
    }
  });

  // A query that the reader has just changed.
  function begin() {
    reach = FEW;
    search();
  }

  field.addEventListener("input", function () {
    clearTimeout(timer);
    timer = setTimeout(begin, 120);
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    clearTimeout(timer);
    begin();
  });

  index.open(root).then(function (value) {
    head = value;
    readAddress();
    if (window.matchMedia("(min-width: 60rem)").matches) filters.open = true;
    buildFilters();
    search();
    if (!field.value) field.focus();
  }, function (fault) { say(word("failed") + " " + fault.message); });
  window.addEventListener("hashchange", function () { readAddress(); search(); });
})();

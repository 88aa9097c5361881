// Answers queries from the index in search/: scripts that hand their values to casebookSearch and are loaded only as needed, from a folder as over http.
(function () {
  "use strict";
  var words = window.casebookWords;
  var ENDS = 60, CARRIES = 32, MOST_FILES = 3, SATURATION = 1.5, ENOUGH = 24;
  var values = {}, waiting = {}, digits = new Int8Array(128), head = null, root = "";
  for (var code = 32, n = 0; code < 127; code++) if (code !== 34 && code !== 60 && code !== 92) digits[code] = n++;

  window.casebookSearch = function (kind, number, value) { values[kind + number] = value; };

  function pathOf(kind, number) { return root + "search/" + (kind === "h" ? "index" : kind + number) + ".js"; }

  function load(kind, number) {
    var name = kind + number;
    if (name in values) return Promise.resolve(values[name]);
    if (!waiting[name]) {
      waiting[name] = new Promise(function (resolve, reject) {
        var script = document.createElement("script");
        script.src = pathOf(kind, number);
        script.charset = "utf-8";
        script.onload = function () { script.remove(); if (name in values) resolve(values[name]); else reject(new Error(script.src)); };
        script.onerror = function () { script.remove(); delete waiting[name]; reject(new Error(script.src)); };
        document.head.appendChild(script);
      });
    }
    return waiting[name];
  }

  function open(siteRoot) {
    root = siteRoot;
    return load("h", 0).then(function (value) {
      if (head) return head;
      if (value.version !== 1) throw new Error("version " + value.version);
      words.setUp(value);
      value.bounds = value.bounds.split(" ");
      value.starts = [];
      value.files = [];
      value.total = 0;
      var files = 0;
      value.counts.forEach(function (count, kind) {
        value.starts.push(value.total);
        value.files.push(files);
        value.total += count;
        files += Math.ceil(count / value.perFile[kind]);
      });
      return (head = value);
    });
  }

  function Reader(text, at) { this.text = text; this.at = at || 0; }
  Reader.prototype.more = function () { return this.at < this.text.length; };
  Reader.prototype.next = function () {
    for (var value = 0; ;) {
      var digit = digits[this.text.charCodeAt(this.at++)];
      if (digit < ENDS) return value * ENDS + digit;
      value = value * CARRIES + digit - ENDS;
    }
  };

  function fileOf(key) {
    var low = 0, high = head.bounds.length - 1;
    while (low < high) {
      var middle = (low + high + 1) >> 1;
      if (head.bounds[middle] <= key) low = middle; else high = middle - 1;
    }
    return low;
  }

  function filesOf(match) {
    var files = [];
    match.begins.forEach(function (begin) {
      var from = fileOf(begin), to = fileOf(begin + "\uffff");
      if (match.key.startsWith(begin)) from = Math.max(from, fileOf(match.key) - 1);
      for (var i = from; i <= Math.min(to, from + MOST_FILES - 1); i++) if (files.indexOf(i) < 0) files.push(i);
    });
    return files;
  }

  // All answers to one word: {weights, docs, count, partial}.
  function answer(word, typing, whole) {
    return answerOnce(words.match(word, typing, false), whole).then(function (found) {
      return found.docs.length ? found : answerOnce(words.match(word, typing, true), whole);
    });
  }

  function answerOnce(match, whole) {
    return Promise.all(filesOf(match).map(function (file) { return load("t", file); })).then(function (files) {
      var found = { match: match, weights: new Float32Array(head.total), docs: [], count: 0, partial: false }, tails = [];
      files.forEach(function (entries) {
        entries.forEach(function (entry) {
          var space = entry.indexOf(" "), score = match.score(entry.slice(0, space));
          if (!score) return;
          var reader = new Reader(entry, space + 1), count = reader.next();
          found.count += count;
          if (count > head.headSize) {
            var tail = reader.next();
            if (whole || "m" + tail in values) tails.push(load("m", tail).then(function (text) { add(found, new Reader(text), score); }));
            else found.partial = true;
          }
          add(found, reader, score);
        });
      });
      return Promise.all(tails).then(function () {
        if (!found.partial) found.count = found.docs.length;
        return found;
      });
    });
  }

  function add(found, reader, score) {
    while (reader.more()) {
      var weight = Math.pow(2, (reader.next() - 4) / 2) * score;
      for (var doc = -1, left = reader.next(); left > 0; left--) {
        doc += reader.next() + 1;
        if (!found.weights[doc]) found.docs.push(doc);
        found.weights[doc] += weight;
      }
    }
  }

  // The documents that have all words, or where none has, any: {docs (best first), scores, partial, any, matches}.
  // Of frequent words only the best documents are read at first; the rest of one word after the other while too few documents have all words.
  function find(query, typing, whole, opened) {
    var list = words.queryWords(query.text);
    opened = opened || [];
    if (!list.length) return Promise.resolve({ docs: [], scores: null, partial: false, any: false, matches: [] });
    return Promise.all(list.map(function (word, i) { return answer(word, typing && i === list.length - 1, whole || opened[i]); })).then(function (answers) {
      var partial = answers.some(function (a) { return a.partial; });
      var result = rank(answers, false);
      if (partial && list.length > 1 && result.docs.length < ENOUGH) {
        var next = answers.reduce(function (best, a, i) { return a.partial && (best < 0 || a.count < answers[best].count) ? i : best; }, -1);
        opened[next] = true;
        return find(query, typing, whole, opened);
      }
      if (!result.docs.length && list.length > 1) result = rank(answers, true);
      result.partial = partial;
      result.matches = answers.map(function (a) { return a.match; });
      return result;
    });
  }

  function rank(answers, any) {
    var scores = new Float32Array(head.total), seen = new Uint8Array(head.total), docs = [];
    answers.forEach(function (a) {
      var rarity = Math.log(1 + (head.total - a.count + 0.5) / (a.count + 0.5));
      a.docs.forEach(function (doc) {
        scores[doc] += rarity * a.weights[doc] / (a.weights[doc] + SATURATION);
        if (++seen[doc] === (any ? 1 : answers.length)) docs.push(doc);
      });
    });
    docs.sort(function (a, b) { return scores[b] - scores[a] || a - b; });
    return { docs: docs, scores: scores, any: any };
  }

  function kindOf(doc) {
    for (var kind = head.starts.length - 1; kind > 0; kind--) if (doc >= head.starts[kind]) return kind;
    return 0;
  }

  // What a result shows: {href, anchor, title, around, language, texts}.
  function show(doc) {
    var kind = kindOf(doc), at = doc - head.starts[kind], per = head.perFile[kind];
    return load("d", head.files[kind] + Math.floor(at / per)).then(function (file) {
      var entry = file[1][at % per];
      return { kind: kind, path: file[0][2 * entry[0]], around: file[0][2 * entry[0] + 1], anchor: entry[1], title: entry[2], language: entry[3] || head.language, texts: entry.slice(4) };
    });
  }

  // The values of a facet: for each document the number of a set, and the sets.
  function facet(number) {
    return load("f", number).then(function (value) {
      if (value.sets) return value;
      var sets = [], of = new Uint32Array(head.total), reader = new Reader(value[0]), at = 0;
      while (reader.more()) {
        var set = [];
        for (var left = reader.next(); left > 0; left--) set.push(reader.next());
        sets.push(set);
      }
      reader = new Reader(value[1]);
      while (reader.more()) {
        var chosen = reader.next();
        for (var run = reader.next() + 1; run > 0; run--) of[at++] = chosen;
      }
      return (values["f" + number] = { sets: sets, of: of });
    });
  }

  // The first and last month of each document; -1 for none.
  function dates() {
    var number = head.facets.length;
    return load("f", number).then(function (value) {
      if (value.first) return value;
      var first = new Int32Array(head.total).fill(-1), last = new Int32Array(head.total), reader = new Reader(value), before = 0;
      for (var doc = 0; doc < head.total; doc++) {
        var step = reader.next() - 1;
        if (step < 0) continue;
        before += step & 1 ? -(step + 1) / 2 : step / 2;
        first[doc] = before;
        last[doc] = before + reader.next();
      }
      return (values["f" + number] = { first: first, last: last });
    });
  }

  // True when a text has the words of a phrase one behind the other.
  function hasPhrase(texts, phrase) {
    function plain(text) {
      return words.cut(words.fold(text)).filter(function (entry) { return entry[1] !== "joined"; });
    }
    var wanted = plain(phrase).filter(function (entry, i, all) { return entry[1] !== "end" || i === 0 || all[i - 1][1] !== "pair"; });
    if (!wanted.length) return true;
    return texts.some(function (text) {
      var there = plain(text);
      for (var i = 0; i + wanted.length <= there.length; i++) {
        for (var k = 0; k < wanted.length; k++) {
          var entry = there[i + k][0], word = wanted[k][0];
          if (entry !== word && !(wanted[k][1] === "end" && entry.startsWith(word))) break;
        }
        if (k === wanted.length) return true;
      }
      return false;
    });
  }

  window.casebookIndex = { open: open, find: find, show: show, facet: facet, dates: dates, kindOf: kindOf, hasPhrase: hasPhrase };
})();

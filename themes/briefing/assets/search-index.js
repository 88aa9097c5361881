// Answers queries from the index in search/: scripts that hand their values to casebookSearch and are loaded only as needed, from a folder as over http.
(function () {
  "use strict";
  var words = window.casebookWords;
  var ENDS = 60, CARRIES = 32, BITS = 6, MOST_FILES = 3, SATURATION = 1.5, ENOUGH = 24, MOST_NEAR = 8, FORM = 0.8;
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
      if (value.version !== 2) throw new Error("version " + value.version);
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

  // A word that is nowhere is tried as a beginning and with rarer spellings. The answers to one word: {match, forms, others, docs, count, tails}. Of a frequent word the best documents come first; its tails, not yet read, tell where the rest is.
  function answer(word, typing) {
    return answerOnce(words.match(word, typing, false)).then(function (found) {
      return found.docs.length ? found : answerOnce(words.match(word, true, true));
    });
  }

  function answerOnce(match) {
    return Promise.all(filesOf(match).map(function (file) { return load("t", file); })).then(function (files) {
      var found = { match: match, forms: new Float32Array(head.total), others: new Float32Array(head.total), docs: [], count: 0, tails: [] };
      files.forEach(function (entries) {
        entries.forEach(function (entry) {
          var space = entry.indexOf(" "), score = match.score(entry.slice(0, space));
          if (!score) return;
          var reader = new Reader(entry, space + 1), count = reader.next();
          found.count += count;
          if (count > head.headSize) found.tails.push({ file: reader.next(), place: reader.next(), score: score, size: Math.min(count - head.headSize, head.total / BITS) });
          while (reader.more()) addGroup(found, reader, reader.next(), reader.next(), score);
        });
      });
      if (!found.tails.length) found.count = found.docs.length;
      return found;
    });
  }

  function complete(found) {
    return Promise.all(found.tails.map(function (tail) {
      return load("m", tail.file).then(function (texts) {
        var reader = new Reader(texts[tail.place]), level = reader.next(), count = reader.next();
        if (count) addGroup(found, reader, level, count, tail.score);
        else addBits(found, reader, level, tail.score);
      });
    })).then(function () {
      found.tails = [];
      found.count = found.docs.length;
    });
  }

  function weightOf(level, score) { return Math.pow(2, (level - 4) / 2) * score; }

  // The forms of a word add up; of words that only begin like it the weightiest counts.
  function add(found, doc, weight, isForm) {
    if (!found.forms[doc] && !found.others[doc]) found.docs.push(doc);
    if (isForm) found.forms[doc] += weight;
    else if (weight > found.others[doc]) found.others[doc] = weight;
  }

  function addGroup(found, reader, level, count, score) {
    var weight = weightOf(level, score);
    for (var doc = -1; count > 0; count--) add(found, doc += reader.next() + 1, weight, score >= FORM);
  }

  function addBits(found, reader, level, score) {
    var weight = weightOf(level, score);
    for (var doc = 0; reader.more(); doc += BITS) {
      var sign = digits[reader.text.charCodeAt(reader.at++)];
      for (var bit = 0; bit < BITS; bit++) if (sign >> bit & 1) add(found, doc + bit, weight, score >= FORM);
    }
  }

  // The documents that have all words, or where none has, any: {docs (best first), scores, partial, any, loose, matches, without}.
  // While too few documents have all words, the rest of frequent words is read, as far as it is short or the whole is wanted; words whose rest is
  // too long are loose: they order the documents, and need not be there.
  function find(query, typing, whole) {
    var list = words.queryWords(query.text);
    if (!list.length) return Promise.resolve({ docs: [], scores: null, partial: false, any: false, loose: [], matches: [], without: [] });
    return Promise.all(list.map(function (word, i) { return answer(word, typing && i === list.length - 1); })).then(function (answers) {
      return narrow(answers, whole, head.tailRoom).then(function (result) {
        result.matches = answers.map(function (a) { return a.match; });
        result.without = answers.filter(function (a) { return !a.docs.length; }).map(function (a) { return a.match; });
        return result;
      });
    });
  }

  function narrow(answers, whole, room) {
    var partial = answers.filter(isPartial), result = rank(answers, answers);
    if (!partial.length || (!whole && (answers.length === 1 || result.docs.length >= ENOUGH))) {
      if (!result.docs.length && answers.length > 1) result = rank(answers, []);
      result.partial = partial.length > 0;
      return Promise.resolve(result);
    }
    var next = partial.reduce(function (best, a) { return sizeOf(a) < sizeOf(best) ? a : best; });
    if (whole || sizeOf(next) <= room) {
      room -= sizeOf(next);
      return complete(next).then(function () { return narrow(answers, whole, room); });
    }
    result = rank(answers, answers.filter(function (a) { return !isPartial(a); }));
    result.any = !result.docs.length;
    if (result.any) result = rank(answers, []);
    result.partial = true;
    result.loose = partial.map(function (a) { return a.match.word; });
    return Promise.resolve(result);
  }

  function isPartial(a) { return a.tails.length > 0; }
  function sizeOf(a) { return a.tails.reduce(function (sum, tail) { return sum + tail.size; }, 0); }

  // The documents of the answers that are demanded, or without demands of any; those with more of the words come first.
  function rank(answers, demanded) {
    var scores = new Float32Array(head.total), due = new Uint8Array(head.total), seen = new Uint8Array(head.total), docs = [];
    answers.forEach(function (a) {
      var rarity = Math.log(1 + (head.total - a.count + 0.5) / (a.count + 0.5)), isDue = demanded.indexOf(a) >= 0;
      a.docs.forEach(function (doc) {
        var weight = Math.max(a.forms[doc], a.others[doc]);
        scores[doc] += rarity * weight / (weight + SATURATION);
        if (!seen[doc]++ && !demanded.length) docs.push(doc);
        if (isDue && ++due[doc] === demanded.length) docs.push(doc);
      });
    });
    docs.sort(function (a, b) { return seen[b] - seen[a] || scores[b] - scores[a] || a - b; });
    return { docs: docs, scores: scores, any: !demanded.length, loose: [] };
  }

  // A word of the index near one that is not there, from the files where a slip of one or two letters leads; empty where there is none.
  function suggest(match) {
    var key = match.key, files = filesOf(match);
    if (key.length < 4 || match.paired) return Promise.resolve("");
    for (var i = 0; i < 5 && i < key.length - 1; i++) {
      [key.slice(0, i) + key.slice(i + 1), key.slice(0, i) + key[i + 1] + key[i] + key.slice(i + 2)].forEach(function (other) {
        if (files.indexOf(fileOf(other)) < 0) files.push(fileOf(other));
      });
    }
    return Promise.all(files.slice(0, MOST_NEAR).map(function (file) { return load("t", file); })).then(function (all) {
      var best = { word: "", steps: key.length < 6 ? 1 : 2, count: 0 };
      all.forEach(function (entries) {
        entries.forEach(function (entry) {
          var space = entry.indexOf(" "), word = entry.slice(0, space);
          if (Math.abs(word.length - match.word.length) > 4 || /[0-9]/.test(word)) return;
          var steps = words.steps(key, words.key(word), best.steps), count = new Reader(entry, space + 1).next();
          if (steps < best.steps || (steps === best.steps && count > best.count)) best = { word: word, steps: steps, count: count };
        });
      });
      return best.word;
    });
  }

  function kindOf(doc) {
    for (var kind = head.starts.length - 1; kind > 0; kind--) if (doc >= head.starts[kind]) return kind;
    return 0;
  }

  // What a result shows: {href, anchor, title, around, language, texts}.
  function show(doc) {
    var kind = kindOf(doc), at = doc - head.starts[kind], per = head.perFile[kind];
    return load("d", head.files[kind] + Math.floor(at / per)).then(function (file) {
      var entry = file[0][at % per];
      return { kind: kind, path: file[1][2 * entry[0]], around: file[1][2 * entry[0] + 1], anchor: entry[1], title: entry[2], language: entry[3] || head.language, texts: entry.slice(4) };
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
        for (var run = chosen & 1 ? reader.next() + 2 : 1; run > 0; run--) of[at++] = chosen >> 1;
      }
      return (values["f" + number] = { sets: sets, of: of });
    });
  }

  // The first and last month of each document; -1 for none.
  function dates() {
    return facet(head.facets.length).then(function (column) {
      var first = Int32Array.from(column.of, function (set) { return column.sets[set].length ? column.sets[set][0] : -1; });
      return { first: first, last: first.map(function (month, doc) { return month < 0 ? month : month + column.sets[column.of[doc]][1]; }) };
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

  window.casebookIndex = { open: open, find: find, suggest: suggest, show: show, facet: facet, dates: dates, kindOf: kindOf, hasPhrase: hasPhrase };
})();

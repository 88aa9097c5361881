// How the search reads words: folding, cutting, stems, keys. Casebook.Site/Search/Words does the same when the index is made; tests compare both.
(function (global) {
  "use strict";
  var LONGEST = 40, NAME = 4;
  var cyrillic = {}, stop = {};
  var strokes = { "ß": "ss", "ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i", "ς": "σ" };
  var wordSign = /[\p{L}\p{M}\p{Nd}]/u;
  var russianEndings = ("иями ями ами ией иям ием иях ого его ому ему ыми ими ться ется ются ится " +
    "ая яя ую юю ое ее ые ие ыи ии ои еи ых их ым им ом ем ам ям ах ях ов ев ия ию ью ья ье " +
    "ла ло ли ть ет ит ут ют ат ят а я о е и ы у ю ь").split(" ");
  var press = [["schtsch", "shch"], ["chtch", "shch"], ["stch", "shch"], ["tsch", "ch"], ["tch", "ch"], ["ye", "e"], ["je", "e"], ["yo", "e"], ["jo", "e"], ["ou", "u"], ["ck", "k"]];
  var scientific = [["ch", "kh"], ["c", "ts"]];

  // The head of the index brings the table of Cyrillic letters and the stop words.
  function setUp(head) {
    head.cyrillic.split(" ").forEach(function (pair) { cyrillic[pair[0]] = pair.slice(1); });
    head.stop.split(" ").forEach(function (word) { stop[word] = true; });
  }

  function fold(text) {
    return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase()
      .replace(/[ßøđłæœıς]/g, function (sign) { return strokes[sign]; }).normalize("NFC");
  }

  function isPaired(code) {
    return code >= 0x3040 && (code <= 0x30ff || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xf900 && code <= 0xfaff) || (code >= 0x20000 && code <= 0x3ffff)) || code === 0x3005 || code === 0x3007;
  }

  function isCyrillic(word) { return /[\u0400-\u052f]/.test(word); }
  function isDigit(unit) { return unit >= "0" && unit <= "9"; }
  function isApostrophe(unit) { return unit === "'" || unit === "\u2019" || unit === "\u02bc" || unit === "\u02b9"; }
  function isHyphen(unit) { return unit === "-" || unit === "\u2010" || unit === "\u2011" || unit === "\u2013"; }

  function signAt(text, at) {
    var code = text.codePointAt(at);
    var size = code > 0xffff ? 2 : 1;
    var paired = isPaired(code);
    return { size: size, paired: paired, word: paired || wordSign.test(text.substr(at, size)) };
  }

  function isWordAt(text, at) {
    if (at >= text.length) return false;
    var sign = signAt(text, at);
    return sign.word && !sign.paired;
  }

  // The words of a folded text: [word, form], form one of whole, pair, end, joined.
  function cut(text) {
    var words = [], at = 0, name = "";
    while (at < text.length) {
      var sign = signAt(text, at);
      if (!sign.word) { at += sign.size; name = ""; continue; }
      if (sign.paired) { at = cutRun(text, at, sign.size, words); name = ""; continue; }
      var word = "";
      while (at < text.length) {
        if (isApostrophe(text[at])) {
          if (word.length <= 2 || !isWordAt(text, at + 1)) break;
          at++;
          if (text[at] !== "s" || isWordAt(text, at + 1)) continue;
          at++;
          break;
        }
        sign = signAt(text, at);
        if (!sign.word || sign.paired) break;
        word = (word + text.substr(at, sign.size)).slice(0, LONGEST);
        at += sign.size;
      }
      words.push([word, "whole"]);
      if (name && isDigit(word[0])) words.push([(name + word).slice(0, LONGEST), "joined"]);
      name = at + 1 < text.length && word.length <= NAME && isHyphen(text[at]) && isDigit(text[at + 1]) && !/[0-9]/.test(word) ? word : "";
      if (name) at++;
    }
    return words;
  }

  function cutRun(text, at, size, words) {
    for (;;) {
      var next = at + size, sign = next < text.length ? signAt(text, next) : null;
      if (!sign || !sign.paired) {
        words.push([text.substr(at, size), "end"]);
        return next;
      }
      words.push([text.substr(at, size + sign.size), "pair"]);
      at = next;
      size = sign.size;
    }
  }

  // The words that a document must have.
  function queryWords(query) {
    var words = [], last = "";
    cut(fold(query)).forEach(function (entry) {
      if (entry[1] === "joined") words.splice(-2, 2);
      if (entry[1] !== "end" || last !== "pair") words.push(entry[0]);
      last = entry[1];
    });
    return words.filter(function (word, i) { return !stop[word] && words.indexOf(word) === i; });
  }

  function key(word) {
    var text = "", i = 0;
    function add(letters) {
      for (var k = 0; k < letters.length; k++) if (text[text.length - 1] !== letters[k]) text += letters[k];
    }
    for (; i < word.length && text.length < 2 * LONGEST + 4; i++) {
      var unit = word[i], pair = word.substr(i, 2);
      if (isDigit(unit)) text += unit;
      else if (cyrillic[unit] !== undefined) add(cyrillic[unit]);
      else if (unit < "a" || unit > "z") return word;
      else if (word.substr(i, 4) === "shch") { i += 3; add("s"); }
      else if (pair === "sh" || pair === "zh" || pair === "ch" || pair === "kh") { i++; add(unit === "c" ? "k" : unit === "k" ? "h" : unit); }
      else add({ c: "k", q: "k", x: "ks", w: "v", y: "i", j: "i" }[unit] || unit);
    }
    return text || word;
  }

  function stem(word) {
    if (word.length <= 3) return word;
    if (isCyrillic(word)) {
      for (var i = 0; i < russianEndings.length; i++) {
        var ending = russianEndings[i];
        if (word.length - ending.length >= 3 && word.endsWith(ending)) return word.slice(0, -ending.length);
      }
      return word;
    }
    return /^[a-z]+$/.test(word) ? english(word) : word;
  }

  function english(word) {
    if (word.endsWith("s")) {
      if (word.endsWith("ies") && word.length > 4) word = word.slice(0, -3) + "y";
      else if (/(ss|x|ch|sh)es$/.test(word)) word = word.slice(0, -2);
      else if (!/[sui]s$/.test(word)) word = word.slice(0, -1);
    }
    var size = word.endsWith("ing") ? 3 : word.endsWith("ed") ? 2 : word.length >= 8 && word.endsWith("ion") ? 3 : 0;
    var left = word.slice(0, word.length - size);
    if (size && left.length >= 3 && /[aeiouy]/.test(left)) {
      var last = left[left.length - 1];
      word = left.length > 3 && last === left[left.length - 2] && "lszeo".indexOf(last) < 0 ? left.slice(0, -1) : left;
    }
    if (word.length > 3 && word.endsWith("e")) word = word.slice(0, -1);
    return word.length >= 3 && word.endsWith("y") ? word.slice(0, -1) + "i" : word;
  }

  function replace(word, rules) {
    var text = "";
    for (var i = 0; i < word.length;) {
      var rule = rules.find(function (pair) { return word.startsWith(pair[0], i); });
      text += rule ? rule[1] : word[i];
      i += rule ? rule[0].length : 1;
    }
    return text;
  }

  // How many letters must be put in, left out, changed or swapped to make one word of another; more than most where it is more.
  function steps(from, to, most) {
    if (Math.abs(from.length - to.length) > most) return most + 1;
    var before = [], row = [], next, i, k;
    for (k = 0; k <= to.length; k++) row[k] = k;
    for (i = 1; i <= from.length; i++) {
      next = [i];
      for (k = 1; k <= to.length; k++) {
        next[k] = Math.min(row[k] + 1, next[k - 1] + 1, row[k - 1] + (from[i - 1] === to[k - 1] ? 0 : 1));
        if (i > 1 && k > 1 && from[i - 1] === to[k - 2] && from[i - 2] === to[k - 1]) next[k] = Math.min(next[k], before[k - 2] + 1);
      }
      before = row;
      row = next;
    }
    return row[to.length];
  }

  // Keys under which a name may stand in the other script.
  function otherKeys(word, weak) {
    var own = key(word), other;
    if (isCyrillic(word)) {
      if (weak) other = key(word.replace(/я/g, "а").replace(/ю/g, "у").replace(/ц/g, "к"));
      else other = word[0] === "е" ? "i" + own : own;
    } else {
      if (!/^[a-z]+$/.test(word)) return [];
      other = replace(word, weak ? scientific : press);
      if (!weak && other.length > 4 && other.endsWith("ine")) other = other.slice(0, -1);
      other = key(other);
    }
    return other === own ? [] : [other];
  }

  // Decides which words answer a word of a query, and how well: 0 not at all, 1 the word itself.
  function match(word, typing, weak) {
    var own = key(word), ownStem = stem(word), inCyrillic = isCyrillic(word);
    var code = word.codePointAt(0), paired = isPaired(code) || (code > 0xffff);
    var prefix = paired ? word.length === (code > 0xffff ? 2 : 1) : typing && word.length >= 3;
    var others = otherKeys(word, weak);
    var keys = [own, key(ownStem)].concat(others);
    var shared = 0;
    while (shared < ownStem.length && shared < word.length && ownStem[shared] === word[shared]) shared++;
    var begin = key(word.slice(0, shared));
    if (begin.length < 3 || shared === word.length) begin = own;
    function score(entry) {
      if (entry === word) return 1;
      if (prefix && entry.startsWith(word)) return isPaired(code) ? 1 : 0.7;
      if (isCyrillic(entry) === inCyrillic) {
        var entryStem = entry[0] === word[0] ? stem(entry) : "";
        if (entryStem && (entryStem === ownStem || entry === ownStem || entryStem === word)) return 0.9;
        return own.length >= 5 && key(entry) === own ? 0.5 : 0;
      }
      if (word.length < 3) return 0;
      var entryKey = key(entry);
      if (keys.indexOf(entryKey) >= 0 || keys.indexOf(key(stem(entry))) >= 0) return 0.8;
      return prefix && own.length > 3 && entryKey.startsWith(own) ? 0.6 : 0;
    }
    return { word: word, key: own, begins: [begin].concat(others), score: score, prefix: prefix, paired: paired };
  }

  // The places of a text that answer a query, as [start, end] in it.
  function places(text, matches) {
    var found = [], sign = /[\p{L}\p{M}\p{Nd}'\u2019\u02bc\u02b9]+/gu, piece;
    while ((piece = sign.exec(text))) placesIn(piece[0], piece.index, matches, found);
    matches.forEach(function (m) {
      var joined = /^([a-z\u0400-\u052f]{1,4})([0-9].*)$/.exec(m.word);
      if (!joined) return;
      var name = new RegExp(joined[1] + "[-\u2010\u2011\u2013]" + joined[2], "giu"), hit;
      while ((hit = name.exec(text))) found.push([hit.index, hit.index + hit[0].length]);
    });
    found.sort(function (a, b) { return a[0] - b[0] || b[1] - a[1]; });
    return found.reduce(function (list, next) {
      var last = list[list.length - 1];
      if (last && next[0] <= last[1]) last[1] = Math.max(last[1], next[1]);
      else list.push(next);
      return list;
    }, []);
  }

  function placesIn(piece, start, matches, found) {
    var signs = Array.from(piece), at = start, run = "", runStart = start;
    function close() {
      if (!run) return;
      cut(fold(run)).forEach(function (entry) {
        if (matches.some(function (m) { return m.score(entry[0]) > 0; })) found.push([runStart, runStart + run.length]);
      });
      run = "";
    }
    signs.forEach(function (sign, i) {
      var folded = fold(sign);
      if (folded && isPaired(folded.codePointAt(0))) {
        close();
        var next = i + 1 < signs.length ? fold(signs[i + 1]) : "";
        matches.forEach(function (m) {
          if (m.word === folded) found.push([at, at + sign.length]);
          else if (m.word === folded + next) found.push([at, at + sign.length + signs[i + 1].length]);
        });
      } else {
        if (!run) runStart = at;
        run += sign;
      }
      at += sign.length;
    });
    close();
  }

  global.casebookWords = { setUp: setUp, fold: fold, cut: cut, queryWords: queryWords, key: key, stem: stem, otherKeys: otherKeys, match: match, places: places, steps: steps, isPaired: isPaired };
})(typeof window === "undefined" ? globalThis : window);

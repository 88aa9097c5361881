// On every page: the key / leads to the search, and words that a search led here by are marked.
(function () {
  "use strict";
  document.addEventListener("keydown", function (event) {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest && event.target.closest("input, textarea, select, [contenteditable]")) return;
    var field = document.getElementById("search-field") || document.getElementById("site-search");
    if (!field) return;
    event.preventDefault();
    var menu = field.closest("details");
    if (menu) menu.open = true;
    field.focus();
  });

  var query = new URLSearchParams(location.search).get("q");
  var main = document.getElementById("main");
  if (!query || !main || document.getElementById("search")) return;
  var root = document.documentElement.dataset.root || "";

  // The head of the index brings the tables that the words need.
  window.casebookSearch = window.casebookSearch || function (kind, number, head) { markAll(head); };
  load("assets/search-words.js", function () { load("search/index.js", function () {}); });

  function load(path, then) {
    var script = document.createElement("script");
    script.src = root + path;
    script.charset = "utf-8";
    script.onload = then;
    document.head.appendChild(script);
  }

  function markAll(head) {
    var words = window.casebookWords;
    words.setUp(head);
    var matches = words.queryWords(query.slice(0, 300)).map(function (word) { return words.match(word, true, false); });
    if (!matches.length) return;
    var walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT), nodes = [], node;
    while ((node = walker.nextNode())) if (node.data.trim() && !node.parentElement.closest("script, style, mark, pre")) nodes.push(node);
    nodes.forEach(function (text) {
      words.places(text.data, matches).reverse().forEach(function (place) {
        var rest = text.splitText(place[0]);
        rest.splitText(place[1] - place[0]);
        var mark = document.createElement("mark");
        rest.replaceWith(mark);
        mark.appendChild(rest);
      });
    });
    var target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : main.querySelector("mark");
    if (target) target.scrollIntoView({ block: location.hash.length > 1 ? "start" : "center" });
  }
})();

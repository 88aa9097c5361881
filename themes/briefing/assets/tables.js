(function () {
  "use strict";
  // Filters of lists and order of tables. Their state stands in the address after "#?", so that a view can be linked; without script the pages show everything.
  var state = new URLSearchParams(location.hash.startsWith("#?") ? location.hash.slice(2) : "");
  var collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

  function keep() {
    var words = state.toString();
    history.replaceState(null, "", words ? "#?" + words : location.pathname + location.search);
  }

  function set(name, value) {
    if (value) state.set(name, value);
    else state.delete(name);
  }

  function fold(text) { return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase(); }

  // Lists
  var form = document.querySelector(".filters");
  if (form) {
    var status = document.getElementById("filter-count");
    var rows = Array.from(document.querySelectorAll(form.dataset.rows)).map(function (row) {
      var section = row.closest("section[aria-labelledby^='year_']");
      var dossier = row.querySelector(".event-dossier");
      var facts = Object.assign({}, row.dataset);
      if (section) facts.year = section.getAttribute("aria-labelledby").slice(5);
      if (dossier) facts.dossier = dossier.textContent.trim();
      ["perspective", "grade"].forEach(function (name) {
        var found = row.querySelector("." + name);
        if (found) facts[name] = found.textContent.trim();
      });
      return { element: row, facts: facts, text: null };
    });
    var groups = Array.from(document.querySelectorAll(form.dataset.groups));

    form.querySelectorAll("select").forEach(function (select) {
      var values = new Set();
      rows.forEach(function (row) { if (row.facts[select.name]) values.add(row.facts[select.name]); });
      Array.from(values).sort(collator.compare).forEach(function (value) { select.append(new Option(value, value)); });
      if (values.size < 2) select.closest("label").hidden = true;
    });
    Array.from(form.elements).forEach(function (field) { if (field.name && state.has(field.name)) field.value = state.get(field.name); });

    var isShown = function (row, wanted) {
      if (wanted.from && !(row.facts.year >= wanted.from)) return false;
      if (wanted.to && !(row.facts.year <= wanted.to)) return false;
      for (var name in wanted) {
        if (name === "q" || name === "from" || name === "to") continue;
        if (row.facts[name] !== wanted[name]) return false;
      }
      if (!wanted.q) return true;
      row.text = row.text || fold(row.element.textContent);
      return fold(wanted.q).split(/\s+/).every(function (word) { return row.text.includes(word); });
    };

    var apply = function () {
      var wanted = {};
      Array.from(form.elements).forEach(function (field) {
        if (!field.name) return;
        set(field.name, field.value.trim());
        if (field.value.trim()) wanted[field.name] = field.value.trim();
      });
      var shown = 0;
      rows.forEach(function (row) {
        row.element.hidden = !isShown(row, wanted);
        if (!row.element.hidden) shown++;
      });
      groups.forEach(function (group) {
        var isEmpty = !group.querySelector(form.dataset.rows + ":not([hidden])");
        group.hidden = isEmpty;
        if (group.tagName !== "SECTION" && group.previousElementSibling && group.previousElementSibling.tagName === "H2") group.previousElementSibling.hidden = isEmpty;
      });
      status.textContent = status.dataset.words + " " + shown + " / " + rows.length;
    };
    var change = function () { apply(); keep(); };
    form.addEventListener("input", change);
    form.querySelector(".filter-clear").addEventListener("click", function () {
      Array.from(form.elements).forEach(function (field) { field.value = ""; });
      change();
    });
    apply();
  }

  // Tables
  function valueOf(row, column) {
    var cell = row.cells[column];
    var text = cell ? cell.textContent.trim() : "";
    var number = cell && cell.classList.contains("number") ? /-?\d+(?:[.,]\d+)?$/.exec(text) : null;
    return number ? Number(number[0].replace(",", ".")) : text;
  }

  function compare(a, b) {
    if (typeof a === "number" && typeof b === "number") return a - b;
    if (typeof a === "number" || typeof b === "number") return typeof a === "number" ? -1 : 1;
    return collator.compare(a, b);
  }

  function order(table, column, isDown) {
    var body = table.tBodies[0];
    var rows = Array.from(body.rows).map(function (row, at) { return { row: row, value: valueOf(row, column), at: at }; });
    rows.sort(function (a, b) { return (isDown ? -1 : 1) * compare(a.value, b.value) || a.at - b.at; });
    rows.forEach(function (one) { body.append(one.row); });
    Array.from(table.tHead.rows[0].cells).forEach(function (cell, at) {
      if (at === column) cell.setAttribute("aria-sort", isDown ? "descending" : "ascending");
      else cell.removeAttribute("aria-sort");
    });
  }

  document.querySelectorAll("table[data-sorts]").forEach(function (table) {
    var name = "sort-" + table.dataset.sorts;
    Array.from(table.tHead.rows[0].cells).forEach(function (cell, column) {
      var button = document.createElement("button");
      button.type = "button";
      button.append.apply(button, Array.from(cell.childNodes).map(function (node) { return node.nodeName === "A" ? document.createTextNode(node.textContent) : node; }));
      cell.replaceChildren(button);
      button.addEventListener("click", function () {
        var isDown = cell.getAttribute("aria-sort") === "ascending";
        order(table, column, isDown);
        set(name, column + (isDown ? "d" : ""));
        keep();
      });
    });
    var wanted = /^(\d+)(d?)$/.exec(state.get(name) || "");
    if (wanted && Number(wanted[1]) < table.tHead.rows[0].cells.length) order(table, Number(wanted[1]), wanted[2] === "d");
  });
}());

(function () {
  "use strict";
  var root = document.documentElement;
  var main = document.getElementById("main");
  var announcer = document.getElementById("announcer");

  function say(words) {
    if (!announcer) return;
    announcer.textContent = "";
    setTimeout(function () { announcer.textContent = words; }, 50);
  }

  // Day and night
  var toggle = document.querySelector(".theme-toggle");
  var night = matchMedia("(prefers-color-scheme: dark)");
  function isDark() { return root.dataset.theme ? root.dataset.theme === "dark" : night.matches; }
  function showTheme() { toggle.setAttribute("aria-pressed", String(isDark())); }
  if (toggle) {
    showTheme();
    night.addEventListener("change", showTheme);
    toggle.addEventListener("click", function () {
      root.dataset.theme = isDark() ? "light" : "dark";
      try { localStorage.setItem("theme", root.dataset.theme); } catch (_) { /* holds for this page only */ }
      showTheme();
    });
  }

  // The menu of small screens opens without script; Escape closes it
  var menu = document.querySelector(".site-menu");
  if (menu) menu.addEventListener("keydown", function (event) {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });

  // Copying
  function copyOldWay(text) {
    var field = document.createElement("textarea");
    field.value = text;
    field.className = "visually-hidden";
    document.body.append(field);
    field.select();
    var isDone = document.execCommand("copy");
    field.remove();
    return isDone ? Promise.resolve() : Promise.reject(new Error("copy"));
  }

  function copy(text) {
    return navigator.clipboard && isSecureContext ? navigator.clipboard.writeText(text).catch(function () { return copyOldWay(text); }) : copyOldWay(text);
  }

  function addressOf(id) {
    var page = document.querySelector("link[rel=canonical]");
    return (page ? page.href : location.href.split("#")[0]) + "#" + id;
  }

  function textFor(button) {
    if (button.dataset.copyOf) return document.getElementById(button.dataset.copyOf).textContent.trim();
    var id = button.dataset.copyLink || button.dataset.copyCite;
    if (button.dataset.copyLink) return addressOf(id);
    var page = document.getElementById("cite-text").textContent.trim();
    var url = addressOf("").slice(0, -1);
    return "\u201c" + document.getElementById(id + "_statement").textContent.trim() + "\u201d " + (page.endsWith(url) ? page.slice(0, -url.length) : page + " ") + addressOf(id);
  }

  // Beside the link of each claim: its address, and how it is cited
  document.querySelectorAll(".claim .permalink").forEach(function (link) {
    var id = decodeURIComponent(link.hash.slice(1));
    ["link", "cite"].forEach(function (kind) {
      var button = document.createElement("button");
      button.type = "button";
      button.className = "copy";
      button.dataset[kind === "link" ? "copyLink" : "copyCite"] = id;
      button.textContent = kind === "link" ? announcer.dataset.link : announcer.dataset.citation;
      button.setAttribute("aria-describedby", id + "_statement");
      link.before(button, " ");
    });
  });

  document.addEventListener("click", function (event) {
    var button = event.target.closest(".copy");
    if (!button) return;
    copy(textFor(button)).then(function () {
      var words = button.textContent;
      say(announcer.dataset.copied);
      button.textContent = announcer.dataset.copied;
      setTimeout(function () { button.textContent = words; }, 1500);
    }, function () { getSelection().selectAllChildren(document.getElementById(button.dataset.copyOf) || button); });
  });

  // Cards: the entry behind a citation, the claim or the term behind a link, from what the page holds
  var card = null;
  var owner = null;
  var waiting = 0;

  function target(link) {
    var id = decodeURIComponent(link.hash.slice(1));
    return id && link.pathname === location.pathname ? document.getElementById(id) : null;
  }

  function copyOf(node) {
    var copied = node.cloneNode(true);
    copied.removeAttribute("id");
    copied.querySelectorAll("[id]").forEach(function (inner) { inner.removeAttribute("id"); });
    copied.querySelectorAll("[role=doc-backlink], .Z3988").forEach(function (inner) { inner.remove(); });
    return copied;
  }

  function paragraph(nodes, style) {
    var p = document.createElement("p");
    if (style) p.className = style;
    nodes.forEach(function (node) { p.append(node); });
    return p;
  }

  function contentOf(link) {
    if (link.closest(".contents, .claim-lines, .reference, .notes, .footnotes, .matrix, .used-by, .card, .permalink") || link.matches(".permalink")) return null;
    if (link.dataset.means) {
      var meaning = paragraph([link.dataset.means]);
      if (link.dataset.meansLanguage) meaning.lang = link.dataset.meansLanguage;
      return [meaning];
    }
    var found = target(link);
    if (!found) return null;
    if (found.matches(".reference")) {
      var more = found.querySelector(".reference-links a");
      return [paragraph([copyOf(found.querySelector(".entry"))]), more ? paragraph([copyOf(more)], "card-more") : ""];
    }
    if (found.matches(".claim")) {
      return [paragraph(Array.from(copyOf(found.querySelector("h3")).childNodes)), paragraph([copyOf(found.querySelector(".state"))], "card-more")];
    }
    if (found.matches(".notes li, .footnotes li")) return [paragraph(Array.from(copyOf(found).childNodes))];
    return null;
  }

  function place(link) {
    var box = link.getClientRects()[0];
    var text = link.closest("p, li, dd, blockquote").getBoundingClientRect();
    var page = main.getBoundingClientRect();
    var free = page.right - text.right - 56;
    var isBeside = free >= 208 && !link.closest(".claim, table");
    card.classList.toggle("card-beside", isBeside);
    card.style.width = isBeside ? Math.min(320, free) + "px" : "";
    var left = isBeside ? text.right + 32 : Math.max(16, Math.min(box.left, root.clientWidth - card.offsetWidth - 16));
    var isAbove = !isBeside && box.bottom + card.offsetHeight + 8 > innerHeight && box.top > card.offsetHeight + 8;
    var top = isBeside ? box.top - 14 : isAbove ? box.top - card.offsetHeight - 4 : box.bottom + 4;
    card.style.left = left - page.left + "px";
    card.style.top = top - page.top + "px";
  }

  function hide() {
    clearTimeout(waiting);
    if (!card) return;
    card.remove();
    owner.removeAttribute("aria-describedby");
    card = owner = null;
  }

  function show(link) {
    clearTimeout(waiting);
    if (owner === link) return;
    var content = contentOf(link);
    if (!content) return;
    hide();
    if (link.title) {
      link.setAttribute("aria-label", link.textContent + " " + link.title);
      link.removeAttribute("title");
    }
    card = document.createElement("div");
    card.className = "card";
    card.id = "card";
    card.append.apply(card, content);
    main.append(card);
    owner = link;
    link.setAttribute("aria-describedby", "card");
    place(link);
  }

  function hideSoon() {
    clearTimeout(waiting);
    if (card && !card.classList.contains("card-beside")) waiting = setTimeout(function () { if (document.activeElement !== owner) hide(); }, 400);
  }

  document.addEventListener("pointerover", function (event) {
    if (event.pointerType !== "mouse") return;
    var link = event.target.closest("main a[href*='#']");
    if (link) {
      clearTimeout(waiting);
      waiting = setTimeout(show, 120, link);
    } else if (card && card.contains(event.target)) clearTimeout(waiting);
    else hideSoon();
  });
  document.addEventListener("focusin", function (event) {
    var link = event.target.closest("main a[href*='#']");
    if (link && link.matches(":focus-visible")) show(link);
    else if (card && !card.contains(event.target)) hide();
  });
  document.addEventListener("pointerdown", function (event) { if (card && !card.contains(event.target)) hide(); });
  document.addEventListener("keydown", function (event) { if (event.key === "Escape") hide(); });
  addEventListener("resize", hide);

  // Where the reader is, in the contents
  var entries = new Map();
  document.querySelectorAll(".contents a").forEach(function (link) {
    var found = target(link);
    if (found) entries.set(found, link);
  });
  if (entries.size > 0 && "IntersectionObserver" in window) {
    var watcher = new IntersectionObserver(function (seen) {
      seen.forEach(function (one) {
        if (!one.isIntersecting) return;
        entries.forEach(function (link) { link.removeAttribute("aria-current"); });
        entries.get(one.target).setAttribute("aria-current", "true");
      });
    }, { rootMargin: "0px 0px -75% 0px" });
    entries.forEach(function (_, heading) { watcher.observe(heading); });
  }

  // A link into a closed part opens it; paper shows everything
  function openTo() {
    var found = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    for (var part = found && found.closest("details"); part; part = part.parentElement.closest("details")) part.open = true;
  }

  var opened = [];
  addEventListener("hashchange", openTo);
  addEventListener("beforeprint", function () {
    hide();
    root.style.setProperty("--running", JSON.stringify(document.title));
    opened = Array.from(document.querySelectorAll("main details:not([open])"));
    opened.forEach(function (part) { part.open = true; });
  });
  addEventListener("afterprint", function () { opened.forEach(function (part) { part.open = false; }); });
  openTo();
}());

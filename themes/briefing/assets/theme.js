(function () {
  "use strict";
  document.documentElement.classList.add("has-script");

  // Before the first paint: the reader's own choice of day or night. Browsers may forbid storage to pages from a disk.
  try {
    var theme = localStorage.getItem("theme");
    if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
  } catch (_) { /* the system's choice stands */ }
}());

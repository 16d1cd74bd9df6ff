"use strict";
// Runs before the first paint: says that there is script, and takes the reader's theme.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  try {
    const theme = localStorage.getItem("argument-map-theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else if (theme === "auto") delete root.dataset.theme;
  } catch {
    // A page opened from a file may have no storage; the theme is then the system's.
  }
})();

// Light, dark, or as the system has it.

const themes = [["auto", "Auto"], ["light", "Light"], ["dark", "Dark"]];

class Theme {
  constructor() {
    this.button = byId("theme-toggle");
    this.button.addEventListener("click", () => this.next());
    this.#describe();
  }

  get name() {
    return document.documentElement.dataset.theme ?? "auto";
  }

  next() {
    const at = themes.findIndex(([name]) => name === this.name);
    const [name, label] = themes[(at + 1) % themes.length];
    if (name === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = name;
    try {
      localStorage.setItem("argument-map-theme", name);
    } catch {
      // Without storage the choice holds for this visit.
    }
    this.#describe();
    announce(`Theme: ${label}.`);
  }

  #describe() {
    const [, label] = themes.find(([name]) => name === this.name) ?? themes[0];
    byId("theme-name").textContent = label;
    this.button.setAttribute("aria-label", `Theme: ${label}`);
  }
}

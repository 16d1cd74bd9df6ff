// Which article says what of each shared statement.

const stances = new Map([
  ["makes", ["\u25cf", "for", "makes"]],
  ["supports", ["+", "for", "supports"]],
  ["attacks", ["\u2212", "against", "attacks"]],
  ["makes and attacks", ["\u00b1", "divided", "makes and attacks"]],
  ["supports and attacks", ["\u00b1", "divided", "supports and attacks"]],
  ["implies", ["\u25cb", "for", "implies"]],
  ["implies and attacks", ["\u00b1", "divided", "implies and attacks"]],
  ["no stance", ["\u00b7", "silent", "no stance"]],
]);

class Matrix {
  constructor(viewer, agreement) {
    this.viewer = viewer;
    this.agreement = agreement;
    this.place = byId("matrix");
  }

  get isShown() {
    return !this.place.hidden;
  }

  show() {
    this.#render();
    this.#toggle(true);
    announce("Agreement between the articles.");
  }

  hide() {
    if (this.isShown) this.#toggle(false);
  }

  #toggle(isShown) {
    this.place.hidden = !isShown;
    byId("maps").classList.toggle("covered", isShown);
    byId("matrix-toggle").setAttribute("aria-pressed", String(isShown));
  }

  #render() {
    if (this.place.childElementCount > 0) return;
    const { maps, merged, rows } = this.agreement;
    this.place.append(make("table", {},
      make("caption", {}, "Agreement between the articles ",
        make("span", { class: "quiet" }, `${plural(rows.length, "statement")} on which more than one of them takes a stance`)),
      make("thead", {}, make("tr", {}, make("th", { scope: "col" }, "Statement"), maps.map(id => make("th", { scope: "col" }, make("a", { href: addressOf(id) }, this.viewer.titleOf(id)))))),
      make("tbody", {}, rows.map(row => make("tr", {},
        make("th", { scope: "row" }, make("a", { href: addressOf(merged, row.node), dir: "auto" }, row.text)),
        row.cells.map((cell, at) => this.#cell(maps[at], cell)))))));
  }

  /** A cell leads to the statement by which the article takes its stance. */
  #cell(map, { stance, through }) {
    const [symbol, side, words] = stances.get(stance) ?? ["", "", stance];
    return make("td", { class: side },
      make("span", { class: "symbol", "aria-hidden": "true" }, symbol),
      through === undefined ? words : make("a", { href: addressOf(map, through) }, words));
  }
}

// The panel beside the map: details of what is chosen, and the article, of which one is shown.

const tabs = ["details", "article"];

class Panel {
  constructor(viewer, texts) {
    this.viewer = viewer;
    this.details = new Details(viewer);
    this.article = new Article(viewer, texts);
    this.place = byId("panel");
    byId("panel-close").addEventListener("click", () => this.close());
    byId("article-toggle").addEventListener("click", () => this.toggleArticle());
    byId("about-toggle").addEventListener("click", () => this.toggleAbout());
    byId("panel-tabs").addEventListener("keydown", event => this.#key(event));
    for (const tab of tabs) byId(`${tab}-tab`).addEventListener("click", () => this.open(tab));
  }

  get isOpen() {
    return !this.place.hidden;
  }

  get isAtArticle() {
    return this.isOpen && !byId("article").hidden;
  }

  get isAboutMap() {
    return this.isOpen && !this.isAtArticle && this.viewer.chosen === null;
  }

  /** Opens the panel, at the tab that is named or else where it was. */
  open(tab = byId("article").hidden ? "details" : "article") {
    this.place.hidden = false;
    this.#turnTo(tab);
    this.render();
  }

  hide() {
    this.place.hidden = true;
    this.#describe();
  }

  /** Closes the panel and gives the focus back to the map; nothing is chosen then. */
  close() {
    this.hide();
    this.viewer.focusMap();
    this.viewer.unchoose();
  }

  /** Fits the panel to a map that is now shown. */
  fit(model) {
    const hasArticle = this.article.isThereFor(model);
    byId("article-toggle").hidden = byId("article-tab").hidden = !hasArticle;
    if (!hasArticle) this.#turnTo("details");
    this.render();
  }

  render() {
    this.#describe();
    if (!this.isOpen) return;
    const { current, chosen } = this.viewer;
    if (!this.isAtArticle) {
      this.details.render(current.model, chosen);
      return;
    }
    this.article.render(current.model);
    this.article.mark(chosen);
  }

  focus() {
    if (this.isAtArticle) this.article.focus.stop?.focus();
    else this.details.place.querySelector("h2")?.focus();
  }

  showPassage(id, anchor) {
    this.open("article");
    this.article.show(id, anchor);
  }

  toggleArticle() {
    if (byId("article-toggle").hidden) return;
    if (this.isAtArticle) {
      this.close();
      return;
    }
    this.viewer.uncover();
    this.open("article");
  }

  /** The map as a whole: its sources, and what was found in it. */
  toggleAbout() {
    if (this.isAboutMap) {
      this.close();
      return;
    }
    this.viewer.uncover();
    this.viewer.unchoose();
    this.open("details");
    this.focus();
  }

  #turnTo(tab) {
    for (const each of tabs) {
      byId(each).hidden = each !== tab;
      byId(`${each}-tab`).setAttribute("aria-selected", String(each === tab));
      byId(`${each}-tab`).setAttribute("tabindex", each === tab ? "0" : "-1");
    }
  }

  #describe() {
    byId("article-toggle").setAttribute("aria-pressed", String(this.isAtArticle));
    byId("about-toggle").setAttribute("aria-pressed", String(this.isAboutMap));
  }

  #key(event) {
    if ((event.key !== "ArrowLeft" && event.key !== "ArrowRight") || byId("article-tab").hidden) return;
    event.preventDefault();
    const tab = this.isAtArticle ? "details" : "article";
    this.open(tab);
    byId(`${tab}-tab`).focus();
  }
}

// The whole map, small, with a frame around what is on the screen.

class Minimap {
  constructor(viewport) {
    this.viewport = viewport;
    const { picture } = viewport;
    this.svg = draw("svg", { preserveAspectRatio: "xMidYMid meet" });
    // One path for each look, since a large map has thousands of boxes.
    this.looks = new Map();
    for (const id of picture.boxes.keys()) {
      const node = picture.model.nodes.get(id);
      const look = node?.main ? "main" : node?.kind ?? "";
      if (!this.looks.has(look)) this.looks.set(look, { path: draw("path", { class: `mini ${look}` }), ids: [] });
      this.looks.get(look).ids.push(id);
    }
    this.svg.append(...[...this.looks.values()].map(({ path }) => path));
    // The frame is drawn over the boxes in a picture of its own, so that these are not painted anew as it moves.
    this.over = draw("svg", { preserveAspectRatio: "xMidYMid meet" });
    this.frame = draw("rect", { class: "frame", rx: 4 });
    this.over.append(this.frame);
    for (const type of ["pointerdown", "pointermove"]) this.svg.addEventListener(type, event => this.#go(event));
  }

  /** Shows what the picture shows, where it stands. */
  redraw() {
    const { picture } = this.viewport;
    for (const svg of [this.svg, this.over]) svg.setAttribute("viewBox", `0 0 ${picture.ownBox.width} ${picture.ownBox.height}`);
    const outline = ({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`;
    for (const { path, ids } of this.looks.values())
      path.setAttribute("d", ids.filter(id => picture.isShown(id)).map(id => outline(picture.boxes.get(id))).join(""));
    this.update();
  }

  /** Frames what is on the screen. */
  update() {
    const { x, y, width, height } = this.viewport.window;
    for (const [name, value] of Object.entries({ x, y, width, height })) this.frame.setAttribute(name, value.toFixed(1));
  }

  #go(event) {
    if (event.buttons !== 1) return;
    this.svg.setPointerCapture(event.pointerId);
    const place = new DOMPoint(event.clientX, event.clientY).matrixTransform(this.svg.getScreenCTM().inverse());
    this.viewport.center({ x: place.x, y: place.y, width: 0, height: 0 }, { scale: this.viewport.scale, gliding: false });
  }
}

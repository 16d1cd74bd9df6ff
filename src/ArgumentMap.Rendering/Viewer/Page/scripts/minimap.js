// The whole map, small, with a frame around what is on the screen.

class Minimap {
  constructor(viewport) {
    this.viewport = viewport;
    const { picture } = viewport;
    const { width, height } = picture.ownBox;
    this.svg = draw("svg", { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "xMidYMid meet" });
    this.boxes = new Map();
    for (const [id, box] of picture.boxes) {
      const node = picture.model.nodes.get(id);
      const rect = draw("rect", { ...box, class: `mini ${node?.main ? "main" : node?.kind ?? ""}` });
      this.boxes.set(id, rect);
      this.svg.append(rect);
    }
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
    for (const [id, rect] of this.boxes) {
      const { x, y } = picture.boxes.get(id);
      rect.setAttribute("x", x);
      rect.setAttribute("y", y);
      rect.classList.toggle("off", !picture.isShown(id));
    }
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

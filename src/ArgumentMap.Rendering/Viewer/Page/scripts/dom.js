// Elements. What a map says goes in as text, never as markup.

const byId = id => document.getElementById(id);

/** A new element with attributes, listeners (under "on") and children; a child that is a string becomes text, an empty one is left out. */
const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "on") for (const [type, listener] of Object.entries(value)) element.addEventListener(type, listener);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.flat().filter(child => child !== undefined && child !== null && child !== false && child !== ""));
  return element;
};

/** A new SVG element. */
const draw = (tag, attributes = {}) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
};

/** Tells a screen reader what changed elsewhere on the page. */
const announce = message => {
  byId("status").textContent = message;
};

const plural = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;

const capital = word => word.charAt(0).toUpperCase() + word.slice(1).replaceAll("-", " ");

/** One tab stop for many elements: it stays at the one last used, and arrow keys lead from one to the next. */
class RovingFocus {
  constructor(elements) {
    this.elements = elements;
    for (const element of elements) element.setAttribute("tabindex", "-1");
    this.stop = null;
    if (elements.length > 0) this.stopAt(elements[0]);
  }

  stopAt(element) {
    this.stop?.setAttribute("tabindex", "-1");
    this.stop = element;
    element.setAttribute("tabindex", "0");
  }

  /** The element a number of steps away from another; at the ends it stays. */
  from(element, steps) {
    const at = this.elements.indexOf(element);
    return this.elements[Math.min(this.elements.length - 1, Math.max(0, at + steps))];
  }

  focus(element) {
    this.stopAt(element);
    element.focus({ preventScroll: true });
  }
}

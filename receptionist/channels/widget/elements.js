/* Makes elements and icons; text always goes in as text, never as markup. */

export function element(name, attributes = {}, children = []) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (typeof value === "boolean") made.toggleAttribute(attribute, value);
    else made.setAttribute(attribute, value);
  }
  made.append(...children);
  return made;
}

const SHAPES = {
  chat: "M4 5.5A2.5 2.5 0 0 1 6.5 3h11A2.5 2.5 0 0 1 20 5.5v8a2.5 2.5 0 0 1-2.5 2.5H11l-5 4.5V16A2.5 2.5 0 0 1 4 13.5z",
  close: "M6 6l12 12M18 6L6 18",
  send: "M5 12h13M12.5 6l6 6-6 6",
  phone:
    "M6.6 3.5h2.2l1.6 4-2 1.6a12 12 0 0 0 6.5 6.5l1.6-2 4 1.6v2.2a2.1 2.1 0 0 1-2.3 2.1A16.3 16.3 0 0 1 4.5 5.8 2.1 2.1 0 0 1 6.6 3.5z",
  mic: "M12 3.5a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-5 0V6A2.5 2.5 0 0 1 12 3.5zM6 11a6 6 0 0 0 12 0M12 17v3.5",
  muted: "M9.5 9V6a2.5 2.5 0 0 1 5 0v5m-1.2 2.1A2.5 2.5 0 0 1 9.5 11M6 11a6 6 0 0 0 9.5 4.9M18 11a6 6 0 0 1-.5 2.4M12 17v3.5M4 4l16 16",
};

export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const drawing = document.createElementNS(space, "svg");
  const path = document.createElementNS(space, "path");
  const stroke = { fill: "none", stroke: "currentColor", "stroke-width": "1.8", "stroke-linecap": "round" };
  for (const [attribute, value] of Object.entries({ viewBox: "0 0 24 24", "aria-hidden": "true", ...stroke })) {
    drawing.setAttribute(attribute, value);
  }
  path.setAttribute("d", SHAPES[name]);
  path.setAttribute("stroke-linejoin", "round");
  drawing.append(path);
  return drawing;
}

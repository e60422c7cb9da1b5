/* Names of towns, lakes and areas, placed one after the other where they hit no other name.
 *
 * The more important names come first; a name that finds no room is left out until there is.
 * Where it can, a name stands where no position and no incident is drawn.
 */
BorderMap.LabelLayer = BorderMap.CanvasLayer.extend({
  options: { pane: "labels", padding: 0.05 },

  /** `placed` then lists the names that are drawn: {text, box, covered}. */
  initialize: function (layers, positions) {
    BorderMap.CanvasLayer.prototype.initialize.call(this, {});
    this.layers = layers;
    this.positions = positions;
    positions.on("changed", this.redrawSoon, this);
    this.candidates = [];
    this.placed = [];
    this.isOn = true;
  },

  /** Keep clear of the symbols of `incidents`, too, which come later. */
  avoid: function (incidents) {
    this.incidents = incidents;
  },

  /** Take the names of what the layers show now. */
  refresh: function () {
    const looks = BorderMap.style.layers;
    this.candidates = this.layers
      .features()
      .filter(([id]) => looks[id]?.labelled)
      .map(([id, feature]) => BorderMap.labelOf(id, feature))
      .filter((label) => label && label.text)
      .sort((one, other) => other.priority - one.priority);
    this.redrawSoon();
  },

  draw: function (context, view) {
    this.placed = [];
    if (!this.isOn) return;
    const taken = [];
    const marks = [...this._posts(view.zoom), ...this._symbols()];
    for (const label of this.candidates) {
      if (view.zoom < label.from || view.zoom > label.until) continue;
      const x = label.x * view.scale - view.originX;
      const y = label.y * view.scale - view.originY;
      if (x < view.left || x > view.right || y < view.top || y > view.bottom) continue;
      this._label(context, label, { x, y, zoom: view.zoom }, taken, marks);
    }
  },

  /** Return the boxes of the positions that are drawn. */
  _posts: function (zoom) {
    const size = BorderMap.PositionLayer.sizeAt(zoom);
    return this.positions.places.map(({ x, y }) => BorderMap.boxAround(x, y, size, size));
  },

  /** Return the boxes of the incidents' symbols; hexagons are no symbols. */
  _symbols: function () {
    if (!this.incidents || this.incidents.isDense) return [];
    const { stacks } = this.incidents;
    const { SYMBOL } = BorderMap.LabelLayer;
    return Array.from({ length: stacks.size }, (_, at) =>
      BorderMap.boxAround(stacks.x[at], stacks.y[at], SYMBOL, SYMBOL)
    );
  },

  /** Place a name and, of a town, its dot; a small town whose name finds no place keeps its dot. */
  _label: function (context, label, at, taken, marks) {
    const text = at.zoom >= label.longFrom ? label.long : label.text;
    const size = label.size(at.zoom);
    context.font = `${label.weight} ${size}px ${BorderMap.LabelLayer.FONT}`;
    context.letterSpacing = label.spaced ? "1.5px" : "0px";
    const { width } = context.measureText(text);
    const dot = label.dot && BorderMap.boxAround(at.x, at.y, 8, 8);
    if (dot && BorderMap.hits(dot, taken)) return;
    const boxes = dot
      ? BorderMap.around(at, width, size, BorderMap.hits(dot, marks) > 0)
      : BorderMap.within(at, width, size);
    const choice = this._choice(boxes, taken, marks);
    if (!choice) return;
    if (dot) {
      this._dot(context, label, at);
      taken.push(dot);
      if (choice.covered && label.yields) return;
    }
    taken.push(choice.box);
    this.placed.push({ text, ...choice });
    this._write(context, label, text, choice.box);
  },

  /** Return the box that hits no name and the fewest symbols: {box, covered}, or null. */
  _choice: function (boxes, taken, marks) {
    let best = null;
    for (const box of boxes) {
      if (BorderMap.hits(box, taken)) continue;
      const covered = BorderMap.hits(box, marks);
      if (!best || covered < best.covered) best = { box, covered };
      if (!covered) break;
    }
    return best;
  },

  _dot: function (context, label, { x, y }) {
    const { symbols, style } = BorderMap;
    symbols.disc(context, x, y, label.dot + 1.2, symbols.colour(style.colours.halo));
    symbols.disc(context, x, y, label.dot, symbols.colour(style.colours.text));
  },

  _write: function (context, label, text, [left, top, , height]) {
    const { symbols, style } = BorderMap;
    context.textAlign = "left";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 3;
    context.globalAlpha = 0.85;
    context.strokeStyle = symbols.colour(style.colours.halo);
    context.strokeText(text, left, top + height / 2);
    context.globalAlpha = label.alpha;
    context.fillStyle = symbols.colour(style.colours[label.ink]);
    context.fillText(text, left, top + height / 2);
    context.globalAlpha = 1;
    context.letterSpacing = "0px";
  },
});

BorderMap.LabelLayer.FONT = '"Source Sans 3", "Source Sans Pro", system-ui, sans-serif';
/** Width and height of an incident's symbol, in pixels. */
BorderMap.LabelLayer.SYMBOL = 20;

/** Return where the name of a town may stand around its dot, best first: the sides, the corners.
 *
 * A dot that is covered by a symbol has its name farther away.
 */
BorderMap.around = function ({ x, y }, width, height, isCovered) {
  const sides = [[1, 0], [-1, 0], [0, -1], [0, 1], [1, -1], [1, 1], [-1, -1], [-1, 1]];
  const far = isCovered ? 7 : 0;
  return sides.map(([right, down]) => {
    const away = right * (width / 2 + (down ? 2 : 6) + far);
    return BorderMap.boxAround(x + away, y + down * (height * 0.9 + 2 + far), width, height);
  });
};

/** Return where the name of an area may stand, best first: in its middle, or some lines off. */
BorderMap.within = function ({ x, y }, width, height) {
  return [0, -1, 1, -2, 2, -3, 3].map((lines) =>
    BorderMap.boxAround(x, y + lines * (height * 0.9 + 2), width, height)
  );
};

/** Return the box [left, top, width, height] with its middle at a point. */
BorderMap.boxAround = function (x, y, width, height) {
  return [x - width / 2, y - height / 2, width, height];
};

/** Say whether two boxes [left, top, width, height] overlap, with a small distance between. */
BorderMap.overlap = function ([left, top, width, height], [left2, top2, width2, height2]) {
  const gap = 2;
  return (
    left < left2 + width2 + gap && left2 < left + width + gap &&
    top < top2 + height2 + gap && top2 < top + height + gap
  );
};

/** Return how many of `others` a box overlaps. */
BorderMap.hits = function (box, others) {
  return others.filter((other) => BorderMap.overlap(box, other)).length;
};

/* The legend: only what is drawn now. */
BorderMap.Legend = L.Control.extend({
  options: { position: "topright" },

  initialize: function (engine) {
    this.engine = engine;
  },

  onAdd: function () {
    const { element } = BorderMap.popup;
    this._body = element("div", "body");
    this._details = element("details", "border-map-legend", element("summary", "", "Legend"), this._body);
    this._details.addEventListener("toggle", () => this.engine.labels.redrawSoon());
    this._details.open = !window.matchMedia("(max-width: 760px)").matches;
    L.DomEvent.disableClickPropagation(this._details).disableScrollPropagation(this._details);
    return this._details;
  },

  /** Write the legend anew if what is drawn has changed; at most four times a second. */
  refresh: function () {
    if (this._waiting) return;
    this._waiting = setTimeout(() => {
      this._waiting = null;
      const parts = this._parts();
      const key = JSON.stringify([parts, this.engine.state.theme]);
      if (key === this._key) return;
      this._key = key;
      this._write(parts);
      this.engine.labels.redrawSoon();
    }, 250);
  },

  /** Return what is drawn: words of the vocabularies by section. */
  _parts: function () {
    const { incidents, layers, positions } = this.engine;
    const seen = incidents ? this._seen(incidents) : { types: [], statuses: [] };
    const unique = (words) => [...new Set(words)].sort();
    const silent = ["armenia", "azerbaijan", "neighbours", "towns", "lakes", "rivers"];
    return {
      ...seen,
      kinds: unique(positions.shown.map((record) => record.kind)),
      groups: unique(positions.shown.map((record) => record.group)),
      layers: layers.ids().filter((id) => !silent.includes(id)),
    };
  },

  _seen: function ({ table, selection, stacks, isDense }) {
    const words = (list, shift, bits) =>
      list.filter((_, code) =>
        selection.kinds.some((count, kind) => count && ((kind >> shift) & bits) === code)
      );
    const singles = !isDense;
    const has = (wanted) => {
      for (let at = 0; at < stacks.size; at++) if (wanted(at)) return true;
      return false;
    };
    return {
      isDense,
      types: singles ? words(table.types, 0, 31) : [],
      statuses: singles ? words(table.statuses, 5, 7) : [],
      hasStacks: has((at) => stacks.count[at] > 1),
      hasAreas: has((at) => stacks.area[at] === 1),
      hasCircles: singles && stacks.size > 0 && stacks.size <= BorderMap.IncidentLayer.MOST_CIRCLES,
    };
  },

  _write: function (parts) {
    const { element } = BorderMap.popup;
    const sections = [
      this._incidents(parts),
      this._statuses(parts),
      this._section("Posts and monitors", [
        ...parts.kinds.map((kind) => this._kind(kind, parts.groups)),
        ...parts.groups.map((group) => this._group(group)),
      ]),
      this._section("Lines and areas", parts.layers.map((id) => this._layer(id))),
    ].filter(Boolean);
    this._body.replaceChildren(...(sections.length ? sections : [element("p", "", "Nothing is shown.")]));
  },

  _incidents: function ({ types, isDense, hasStacks, hasAreas }) {
    const { style, symbols } = BorderMap;
    const order = Object.keys(style.families);
    const rank = (type) => order.indexOf(style.types[type].family);
    const items = [...types]
      .sort((one, other) => rank(one) - rank(other))
      .map((type) => this._drawn(style.types[type].label, (context, x, y) =>
        symbols.glyph(context, type, "confirmed_by_both", x, y, 13)));
    if (isDense) items.push(...this._ramp());
    if (hasStacks) items.push(this._drawn("Several here, ring by family", this._sample(symbols)));
    if (hasAreas) {
      items.push(this._drawn("Known to district or wider", (context, x, y) =>
        symbols.plate(context, x, y, 16, "transparent", symbols.colour(style.colours.text), 1.3)));
    }
    return this._section("Incidents", items);
  },

  _sample: function (symbols) {
    return (context, x, y) => symbols.stack(context, x, y, 8.5, [1, 0, 1, 1], 3, false);
  },

  _ramp: function () {
    const labels = ["1–3", "4–15", "16–63", "64–255", "256–1,023", "1,024 and more"];
    return BorderMap.style.density.map((pair, index) =>
      this._drawn(`${labels[index]} incidents`, (context, x, y) => {
        context.fillStyle = BorderMap.symbols.colour(pair);
        context.fillRect(x - 7, y - 7, 14, 14);
      }));
  },

  _statuses: function ({ statuses, hasCircles }) {
    const { style, symbols } = BorderMap;
    const items = statuses.map((status) =>
      this._drawn(style.statuses[status].label, (context, x, y) =>
        symbols.glyph(context, "negotiation", status, x, y, 13)));
    if (hasCircles) items.push(this._drawn("Somewhere inside the circle", this._circle));
    return this._section("Who confirms it", items);
  },

  _circle: function (context, x, y) {
    context.beginPath();
    context.arc(x, y, 8, 0, 2 * Math.PI);
    context.setLineDash([2, 3]);
    context.strokeStyle = BorderMap.symbols.colour(BorderMap.style.colours.text);
    context.stroke();
  },

  _kind: function (kind, groups) {
    const { style, symbols } = BorderMap;
    const group = groups.length === 1 ? groups[0] : "others";
    return this._drawn(style.positionKinds[kind].label, (context, x, y) =>
      symbols.position(context, kind, group, x, y, 16));
  },

  _group: function (group) {
    const { style, symbols } = BorderMap;
    const { label, colour } = style.forceGroups[group];
    return this._drawn(label, (context, x, y) => {
      context.fillStyle = symbols.colour(colour);
      context.fillRect(x - 7, y - 4, 14, 8);
    });
  },

  _layer: function (id) {
    const look = BorderMap.style.layers[id] || { label: id, dash: [], width: 1, line: null };
    return this._drawn(look.label, (context, x, y) => {
      const ink = look.line || look.fill;
      if (!ink) return;
      const colour = BorderMap.symbols.colour;
      if (look.fill) {
        context.globalAlpha = look.opacity;
        context.fillStyle = colour(look.fill);
        context.fillRect(x - 10, y - 6, 20, 12);
        context.globalAlpha = 1;
      }
      context.strokeStyle = colour(ink);
      context.lineWidth = look.hatch ? 0.7 : look.width;
      if (look.hatch) this._hatch(context, x, y);
      context.lineWidth = look.width;
      context.setLineDash(look.dash);
      context.lineCap = look.dash.length && look.dash[0] < 1 ? "round" : "butt";
      if (look.hatch || look.fill) context.strokeRect(x - 10, y - 6, 20, 12);
      else BorderMap.line(context, x - 11, y, x + 11, y);
    });
  },

  _hatch: function (context, x, y) {
    for (let at = -8; at <= 8; at += 5) BorderMap.line(context, x + at - 3, y + 6, x + at + 5, y - 6);
  },

  _section: function (title, items) {
    const { element } = BorderMap.popup;
    if (!items.length) return null;
    return element("section", "", element("h4", "", title), element("ul", "", ...items));
  },

  /** Return one line of the legend: a small picture and its words. */
  _drawn: function (label, draw) {
    const { element } = BorderMap.popup;
    const ratio = window.devicePixelRatio || 1;
    const canvas = element("canvas", "");
    canvas.width = 26 * ratio;
    canvas.height = 20 * ratio;
    canvas.setAttribute("aria-hidden", "true");
    const context = canvas.getContext("2d");
    context.scale(ratio, ratio);
    draw.call(this, context, 13, 10);
    return element("li", "", canvas, element("span", "", label));
  },
});

BorderMap.line = function (context, fromX, fromY, toX, toY) {
  context.beginPath();
  context.moveTo(fromX, fromY);
  context.lineTo(toX, toY);
  context.stroke();
};

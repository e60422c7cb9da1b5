/* Boundary layers: fetched when first shown, drawn as of a day in the styles of `dashboard.style`. */
BorderMap.Layers = class {
  constructor(map, addresses) {
    this.map = map;
    this.addresses = addresses;
    this.renderer = L.canvas({ pane: "layers", padding: 0.3, tolerance: 3 });
    this.wanted = [];
    this.day = null;
    this._asked = null;
    this._same = { since: "", until: "" };
    this.collections = new Map();
    this.drawn = new Map();
    this.changed = () => {};
  }

  /** Show these layers as of `day` (ISO date); what is not there yet follows when fetched. */
  show(ids, day) {
    const { since, until } = this._same;
    if (ids === this._asked && day >= since && day < until) return;
    this._asked = ids;
    this.wanted = this._inOrder(ids);
    this.day = day;
    for (const id of this.wanted) this._fetch(id);
    this._draw();
  }

  /** Draw everything anew, in the colours of the theme. */
  restyle() {
    for (const { group } of this.drawn.values()) group.remove();
    this.drawn.clear();
    this._drawnKey = "";
    if (this.day) this._draw();
  }

  /** Return the features that are shown, as pairs of layer id and GeoJSON feature. */
  features() {
    return this.ids().flatMap((id) => this._valid(id).map((feature) => [id, feature]));
  }

  /** Return the ids of the layers that show something now, in drawing order. */
  ids() {
    return this.wanted.filter((id) => this.collections.get(id)?.features && this._valid(id).length);
  }

  /** Return [layer id, feature] of the topmost line or dated area under a layer point, or null. */
  at(point) {
    const ids = [...this.drawn.keys()].reverse();
    for (const id of ids.filter((id) => !BorderMap.Layers.SILENT.includes(id))) {
      const { paths } = this.drawn.get(id).group;
      const found = paths.find((path) => path._pxBounds && path._containsPoint(point));
      if (found) return [id, found.feature];
    }
    return null;
  }

  _inOrder(ids) {
    const order = (id) => BorderMap.style.layers[id]?.order ?? 5;
    return [...ids].sort((one, other) => order(one) - order(other));
  }

  _fetch(id) {
    if (this.collections.has(id)) return;
    this.collections.set(id, {});
    BorderMap.source
      .json(this.addresses[id])
      .then((collection) => this.collections.set(id, collection))
      .then(() => this.wanted.includes(id) && this._draw())
      .catch((error) => BorderMap.complain(`Layer “${id}” could not be loaded.`, error));
  }

  _valid(id) {
    const { features } = this.collections.get(id);
    return features.filter((feature) => BorderMap.isValid(feature.properties || {}, this.day));
  }

  /** Bring the map in step: a layer is drawn again only if other features of it are valid. */
  _draw() {
    const present = this.ids();
    const before = this._drawnKey;
    let above = false;
    for (const [id, { group }] of this.drawn) {
      if (!present.includes(id)) this._remove(id, group);
    }
    for (const id of present) {
      const valid = this._valid(id);
      const key = valid.map((feature) => this.collections.get(id).features.indexOf(feature)).join();
      const old = this.drawn.get(id);
      if (old && old.key === key && !above) continue;
      if (old) this._remove(id, old.group);
      this.drawn.set(id, { key, group: this._group(id, valid) });
      above = true;
    }
    this._same = this._unchanging();
    this._drawnKey = [...this.drawn].map(([id, { key }]) => `${id}:${key}`).join(";");
    if (this._drawnKey !== before) this.changed();
  }

  /** Return the days around the shown one on which the same features are valid. */
  _unchanging() {
    const dated = this.wanted.flatMap((id) => this.collections.get(id)?.features || []);
    return BorderMap.unchanging(dated.map(({ properties }) => properties || {}), this.day);
  }

  _remove(id, group) {
    group.remove();
    this.drawn.delete(id);
  }

  /** Each path is put on the map by itself: a group would report its clicks as a drawing. */
  _group(id, features) {
    const paths = features
      .filter(({ geometry }) => geometry && geometry.type !== "Point")
      .flatMap((feature) => this._paths(id, feature));
    for (const path of paths) path.addTo(this.map);
    return { paths, remove: () => paths.forEach((path) => path.remove()) };
  }

  _paths(id, feature) {
    const look = BorderMap.style.layers[id] || BorderMap.style.layers.provinces;
    return this._looks(look, feature).map((options) => {
      const path = L.GeoJSON.geometryToLayer(feature, {});
      path.feature = feature;
      L.setOptions(path, { ...options, renderer: this.renderer, interactive: false });
      return path;
    });
  }

  _looks(look, feature) {
    const { colour } = BorderMap.symbols;
    const isArea = feature.geometry.type.endsWith("Polygon");
    const line = {
      stroke: Boolean(look.line),
      color: look.line ? colour(look.line) : undefined,
      weight: look.width,
      dashArray: look.dash.length ? look.dash : null,
      lineCap: look.dash.length && look.dash[0] < 1 ? "round" : "butt",
      smoothFactor: 0.8,
      fill: false,
    };
    if (!isArea) return [line];
    const filled = look.fill
      ? { ...line, fill: true, fillColor: colour(look.fill), fillOpacity: look.opacity }
      : line;
    if (!look.hatch) return [filled];
    const hatched = { ...line, stroke: false, fill: true, fillColor: this._hatch(look) };
    return [{ ...hatched, fillOpacity: 0.5 }, line];
  }

  _hatch(look) {
    const { spacing, angle } = look.hatch;
    const ratio = 4;
    const tile = document.createElement("canvas");
    tile.width = tile.height = spacing * ratio;
    const context = tile.getContext("2d");
    context.fillStyle = BorderMap.symbols.colour(look.line);
    context.fillRect(0, 0, spacing * ratio, ratio * 0.9);
    const pattern = context.createPattern(tile, "repeat");
    pattern.setTransform(new DOMMatrix().rotate(angle).scale(1 / ratio));
    return pattern;
  }
};

/** Layers that say nothing under a pointer: their names stand on the map. */
BorderMap.Layers.SILENT = ["neighbours", "armenia", "azerbaijan", "frontier", "provinces", "districts"];

/* Puts the parts together: takes messages from Python, draws frames, tells Python of clicks.
 *
 * A message is the JSON of `MapState` (dashboard/map/state.py). It may come before the incidents
 * are there; then it waits.
 */
BorderMap.Engine = class {
  constructor(map, config) {
    this.map = map;
    this.config = { ...BorderMap.settings, ...config };
    this.state = { layers: [], theme: "light", positions: null };
    this.table = null;
    this.masks = new Map();
    this.serial = 0;
    this._panes();
    this.reporter = L.layerGroup().addTo(map);
    this.layers = new BorderMap.Layers(map, this.config.layers);
    this.positions = new BorderMap.PositionLayer().addTo(map);
    this.labels = new BorderMap.LabelLayer(this.layers, this.positions).addTo(map);
    this.layers.changed = () => this._layersChanged();
    this.player = new BorderMap.Player(this);
    this._controls();
    this._events();
    this.ready = this._load();
  }

  _panes() {
    const heights = { layers: 350, labels: 410, positions: 420, incidents: 430 };
    for (const [name, height] of Object.entries(heights)) {
      const pane = this.map.createPane(name);
      pane.style.zIndex = height;
      pane.style.pointerEvents = "none";
    }
  }

  _controls() {
    const { map } = this;
    map.attributionControl.setPrefix(false).addAttribution(this.config.attribution);
    L.control.scale({ imperial: false, position: "bottomright" }).addTo(map);
    this.legend = new BorderMap.Legend(this).addTo(map);
    new BorderMap.PlayerBar(this.player).addTo(map);
    const container = map.getContainer();
    container.classList.add("border-map");
    this._keepClearOfCredits(container, map.attributionControl.getContainer());
    container.setAttribute("role", "application");
    container.setAttribute(
      "aria-label",
      "Map. Arrow keys move it, plus and minus zoom, Enter opens what is nearest to the middle, " +
        "space plays. The table below lists the same incidents."
    );
  }

  /** The credits take as many lines as they need; the player stands above them. */
  _keepClearOfCredits(container, credits) {
    const lift = () => container.style.setProperty("--credits", `${credits.offsetHeight}px`);
    new ResizeObserver(lift).observe(credits);
  }

  _events() {
    BorderMap.tips.attach(this);
    window.addEventListener("message", ({ data }) => this._follow(data?.theme?.base));
    this.map.on("moveend", () => this.labels.redrawSoon()); // when the symbols are drawn, too
    this.map.on("click", (event) => this._open(this.find(event.layerPoint)));
    L.DomEvent.on(this.map.getContainer(), "keydown", (event) => {
      if (event.key === "Enter" && event.target === this.map.getContainer()) {
        this._open(this._nearest());
      }
    });
  }

  async _load() {
    try {
      const buffer = await BorderMap.source.bytes(this.config.columns);
      this.table = BorderMap.columns.decode(buffer);
      this.incidents = new BorderMap.IncidentLayer(this.table).addTo(this.map);
      this.labels.avoid(this.incidents);
      this.incidents.on("drawn", () => this.legend.refresh());
    } catch (error) {
      BorderMap.complain("The incidents could not be loaded.", error);
    }
  }

  /** Take a message: show its window, filters, layers, positions and theme. */
  async receive(state) {
    const before = this.state;
    this.state = state;
    this._theme(state.theme);
    this._tiles(state.tiles);
    if (this.labels.isOn !== state.labels) this.labels.redrawSoon();
    this.labels.isOn = state.labels;
    const { toDay } = BorderMap.columns;
    const window_ = [toDay(state.start), toDay(state.end)];
    await this.ready;
    const mask = await this._mask(state.mask);
    await this._positions(state.positions);
    if (this.state !== state || !this.incidents) return;
    if (mask !== undefined) this.incidents.setMask(mask);
    this._select(state.selected, before.selected);
    this.player.setWindow(...window_);
    this.frame();
  }

  /** Draw the days that the player or the window asks for; while it plays, names stay put. */
  frame() {
    if (!this.incidents || !this.state.start) return;
    const [first, last] = this.player.days();
    this.incidents.show(first, last);
    const day = this.player.day === null ? this.state.as_of : BorderMap.columns.toIso(last);
    this.layers.show(this.state.layers, day);
    this.positions.show(this.state.positions ? day : null, this.state.forces);
    if (!this.player.isPlaying) this.labels.redrawSoon();
  }

  /** Say whether any incident that passes the mask starts on a day. */
  hasStart(day) {
    const { table } = this;
    const { mask } = this.incidents.selection;
    const to = BorderMap.columns.firstRow(table, day + 1);
    for (let row = BorderMap.columns.firstRow(table, day); row < to; row++) {
      if (!mask || mask[row >> 3] & (1 << (row & 7))) return true;
    }
    return false;
  }

  /** Return what a click at a layer point opens: {rows, count, latlng} or {record, latlng}. */
  find(at) {
    const found = this.incidents && this.incidents.countAt(at) ? this.incidents.hit(at, 60) : null;
    if (found && found.rows.length) return found;
    const record = this.positions.hit(at);
    return record ? { record, latlng: L.latLng(record.lat, record.lon) } : null;
  }

  _nearest() {
    const middle = this.map.latLngToLayerPoint(this.map.getCenter());
    const { stacks } = this.incidents;
    let best = -1;
    let least = Infinity;
    for (let at = 0; at < stacks.size; at++) {
      const distance = Math.hypot(stacks.x[at] - middle.x, stacks.y[at] - middle.y);
      if (distance < least) [best, least] = [at, distance];
    }
    return best < 0 ? this.find(middle) : this.find(L.point(stacks.x[best], stacks.y[best]));
  }

  _open(found) {
    if (!found) return;
    const popup = L.popup({ maxWidth: 340, minWidth: 240, autoPanPadding: [12, 12] });
    popup.setLatLng(found.latlng);
    if (found.record) {
      popup.setContent(BorderMap.popup.position(found.record)).openOn(this.map);
      this._tell({ position: found.record.id }, found.latlng);
    } else if (found.count === 1) {
      this._openRow(popup, found.rows[0]);
    } else {
      const choose = (row) => this._openRow(popup, row);
      popup.setContent(BorderMap.popup.list(this.table, found.rows, found.count, choose));
      popup.openOn(this.map);
    }
  }

  async _openRow(popup, row) {
    popup.setContent(BorderMap.popup.message("Loading …")).openOn(this.map);
    this.chosen = row;
    try {
      const dossier = await BorderMap.source.json(this.config.incident + row);
      popup.setContent(BorderMap.popup.incident(dossier));
      this._mark(row);
      this._tell({ incident: dossier.id }, this.incidents.latLng(row));
    } catch (error) {
      popup.setContent(BorderMap.popup.message(`This incident could not be loaded. ${error.message}`));
    }
  }

  _mark(row) {
    this.incidents.selected = row;
    this.incidents.redraw();
  }

  /** Follow a selection that was made outside of the map: mark it and bring it into view. */
  _select(selected, before) {
    const row = selected === null || selected === undefined ? null : selected;
    this.incidents.selected = row;
    if (row === null || row === before || row === this.chosen) return;
    this.chosen = row;
    const place = this.incidents.latLng(row);
    if (!this.map.getBounds().pad(-0.1).contains(place)) this.map.panTo(place);
  }

  /** Tell Python: streamlit-folium listens to the clicks of every layer that is on the map from
   *  the start, and returns their GeoJSON as `last_active_drawing`.
   */
  _tell(properties, latlng) {
    const told = { ...properties, serial: Date.now() };
    const geometry = { type: "Point", coordinates: [latlng.lng, latlng.lat] };
    const feature = { type: "Feature", properties: told, geometry };
    this.reporter.fire("click", { latlng, layer: { toGeoJSON: () => feature } });
  }

  async _mask(address) {
    if (!address) return null;
    try {
      if (!this.masks.has(address)) {
        this.masks.set(address, new Uint8Array(await BorderMap.source.bytes(address)));
      }
      if (this.masks.size > 16) this.masks.delete(this.masks.keys().next().value);
      return this.masks.get(address);
    } catch (error) {
      return BorderMap.complain("The filter could not be applied.", error);
    }
  }

  async _positions(address) {
    if (!address || address === this._held) return;
    try {
      this.positions.setRecords(await BorderMap.source.json(address));
      this._held = address;
    } catch (error) {
      BorderMap.complain("The positions could not be loaded.", error);
    }
  }

  /** Take over a theme that the page tells its frames at once, without waiting for a message. */
  _follow(theme) {
    if (!theme || theme === this.state.theme || !this.state.start) return;
    this.state.theme = theme;
    this._theme(theme);
    this.frame();
  }

  _theme(theme) {
    BorderMap.symbols.setTheme(theme);
    const container = this.map.getContainer();
    if (container.dataset.theme === theme) return;
    container.dataset.theme = theme;
    container.style.background = BorderMap.symbols.colour(BorderMap.style.colours.background);
    document.documentElement.style.colorScheme = theme;
    this.layers.restyle();
    this.labels.redrawSoon();
    this.positions._same = null;
  }

  /** Put an optional tile map under our layers; if its images fail, ours remain. */
  _tiles(tiles) {
    const key = tiles ? tiles.url : "";
    if (key === this._tileKey) return;
    this._tileKey = key;
    if (this.tileLayer) this.tileLayer.remove();
    this.tileLayer = tiles
      ? L.tileLayer(tiles.url, { attribution: tiles.attribution, maxZoom: tiles.max_zoom })
      : null;
    if (this.tileLayer) this.tileLayer.addTo(this.map);
    this.layers.overTiles = Boolean(tiles);
    this.layers.restyle();
  }

  _layersChanged() {
    this.labels.refresh();
    this.legend.refresh();
  }
};

/** Start the engine on a Leaflet map; called once, from the base map's script. */
BorderMap.mount = function (map, config) {
  BorderMap.engine = new BorderMap.Engine(map, config);
};

/** Take a message from Python. */
BorderMap.receive = function (state) {
  BorderMap.engine.receive(state);
};

/** Say on the map what went wrong, and the cause in the console. */
BorderMap.complain = function (text, error) {
  console.warn(text, error);
  const container = BorderMap.engine.map.getContainer();
  let note = container.querySelector(".border-map-note");
  if (!note) {
    note = BorderMap.popup.element("div", "border-map-note");
    note.setAttribute("role", "alert");
    container.append(note);
  }
  note.textContent = `${text} ${error.message}`;
};

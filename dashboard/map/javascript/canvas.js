/* One canvas as a Leaflet layer: sharp on dense screens, right while panning and zooming.
 *
 * It extends Leaflet's own renderer, which keeps the canvas in place and scales it during an
 * animated zoom. Subclasses implement `draw(context, view)`; coordinates are layer points.
 */
BorderMap.CanvasLayer = L.Renderer.extend({
  options: { padding: 0.12, pane: "overlayPane" },

  initialize: function (options) {
    L.setOptions(this, options);
    L.stamp(this);
    this._layers = {};
  },

  getEvents: function () {
    const events = L.Renderer.prototype.getEvents.call(this);
    events.move = this.redrawSoon;
    events.resize = this._update;
    return events;
  },

  _initContainer: function () {
    this._container = L.DomUtil.create("canvas", "border-map-canvas");
    this._container.setAttribute("aria-hidden", "true");
    this._context = this._container.getContext("2d");
  },

  _destroyContainer: function () {
    cancelAnimationFrame(this._waiting);
    L.DomUtil.remove(this._container);
    delete this._container;
  },

  _updatePaths: function () {},

  _update: function () {
    if (this._map._animatingZoom && this._bounds) return;
    L.Renderer.prototype._update.call(this);
    const size = this._bounds.getSize();
    const ratio = window.devicePixelRatio || 1;
    const width = Math.round(size.x * ratio);
    const height = Math.round(size.y * ratio);
    if (this._container.width !== width || this._container.height !== height) {
      this._container.width = width;
      this._container.height = height;
      this._container.style.width = size.x + "px";
      this._container.style.height = size.y + "px";
    }
    L.DomUtil.setPosition(this._container, this._bounds.min);
    this.redraw();
  },

  /** Draw again in the next animation frame, however often it is asked for. */
  redrawSoon: function () {
    if (this._waiting || !this._map) return;
    this._waiting = requestAnimationFrame(() => {
      this._waiting = null;
      if (this._map) this._update();
    });
  },

  /** Draw now; nothing happens while the layer is not on a map or a zoom is under way. */
  redraw: function () {
    if (!this._map || !this._bounds || this._map._animatingZoom) return;
    const ratio = window.devicePixelRatio || 1;
    const context = this._context;
    BorderMap.symbols.checkRatio();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this._container.width, this._container.height);
    context.setTransform(
      ratio, 0, 0, ratio, -this._bounds.min.x * ratio, -this._bounds.min.y * ratio
    );
    this.draw(context, this._view());
  },

  /** What is in view: bounds in layer points, and how world fractions become layer points. */
  _view: function () {
    const zoom = this._map.getZoom();
    const origin = this._map.getPixelOrigin();
    return {
      zoom,
      scale: 256 * Math.pow(2, zoom),
      originX: origin.x,
      originY: origin.y,
      left: this._bounds.min.x,
      top: this._bounds.min.y,
      right: this._bounds.max.x,
      bottom: this._bounds.max.y,
    };
  },

  draw: function () {},
});

/** Return how many pixels a metre is at a latitude in millionths of a degree. */
BorderMap.pixelsPerMetre = function (latitude, scale) {
  const EQUATOR = 40075016.686;
  return scale / (EQUATOR * Math.cos((latitude / 1e6) * (Math.PI / 180)));
};

/* Plays the window day by day in the browser: play and pause, steps, speed, span.
 *
 * Days on which nothing happened are skipped. With reduced motion asked for, it moves at most
 * once a second.
 */
BorderMap.Player = class {
  constructor(engine) {
    this.engine = engine;
    this.day = null;
    this.isPlaying = false;
    this.window = [0, 0];
    this.speed = BorderMap.Player.SPEEDS[2];
    this.span = 0;
    this._tick = this._tick.bind(this);
  }

  /** Set the window [first, last] to play in; another one ends the playing. The caller draws. */
  setWindow(first, last) {
    if (first === this.window[0] && last === this.window[1]) return;
    this.window = [first, last];
    this.day = null;
    this._halt();
    if (this.bar) this.bar.update();
  }

  /** Return the days to show: the whole window, or up to the played day. */
  days() {
    const [first, last] = this.window;
    if (this.day === null) return [first, last];
    return [this.span ? Math.max(first, this.day - this.span + 1) : first, this.day];
  }

  play() {
    if (this.day === null || this.day >= this.window[1]) this.day = this.window[0] - 1;
    this.isPlaying = true;
    this._since = performance.now();
    this._owed = 1;
    this._request = requestAnimationFrame(this._tick);
    this._tell();
  }

  pause() {
    this._halt();
    this._tell();
  }

  _halt() {
    this.isPlaying = false;
    cancelAnimationFrame(this._request);
  }

  toggle() {
    if (this.isPlaying) this.pause();
    else this.play();
  }

  /** Go back to the whole window. */
  stop() {
    this.day = null;
    this.pause();
  }

  /** Go to the next (1) or the previous (-1) day on which something happened. */
  step(direction) {
    this._halt();
    const [first, last] = this.window;
    const from = this.day === null ? (direction > 0 ? first - 1 : last) : this.day;
    const next = this._eventful(from + direction, direction);
    this.day = Math.min(Math.max(next, first), last);
    this._tell();
  }

  /** Return the nearest day with a start, from `day` on in a direction; beyond the window if none. */
  _eventful(day, direction) {
    const [first, last] = this.window;
    while (day >= first && day <= last && !this.engine.hasStart(day)) day += direction;
    return day;
  }

  _tick(now) {
    if (!this.isPlaying) return;
    const slowest = BorderMap.Player.isCalm() ? 1000 : 0;
    const passed = now - this._since;
    if (passed >= slowest) {
      this._since = now;
      this._owed += (passed / 1000) * this.speed.days;
      if (this._owed >= 1) this._advance(Math.floor(this._owed));
    }
    if (this.isPlaying) this._request = requestAnimationFrame(this._tick);
  }

  _advance(days) {
    this._owed -= days;
    const last = this.window[1];
    const next = this._eventful(this.day + days, 1);
    this.day = Math.min(next, last);
    if (next >= last) this.isPlaying = false;
    this._tell();
  }

  _tell() {
    this.engine.frame();
    if (this.bar) this.bar.update();
  }

  static isCalm() {
    return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  }
};

/** From one day to a quarter per second. */
BorderMap.Player.SPEEDS = [
  { label: "1 day/s", days: 1 },
  { label: "3 days/s", days: 3 },
  { label: "1 week/s", days: 7 },
  { label: "1 month/s", days: 30 },
  { label: "1 quarter/s", days: 91 },
];

/** Days shown up to the played one; 0 shows all since the start of the window. */
BorderMap.Player.SPANS = [
  { label: "All so far", days: 0 },
  { label: "That day", days: 1 },
  { label: "7 days", days: 7 },
  { label: "30 days", days: 30 },
  { label: "90 days", days: 90 },
];

/* The toolbar of the player, at the foot of the map. */
BorderMap.PlayerBar = L.Control.extend({
  options: { position: "bottomleft" },

  initialize: function (player) {
    this.player = player;
    player.bar = this;
  },

  onAdd: function (map) {
    const { element } = BorderMap.popup;
    this._buttons = {
      back: this._button("◀︎", "Previous day with an incident", () => this.player.step(-1)),
      play: this._button("▶", "Play", () => this.player.toggle()),
      next: this._button("▶︎", "Next day with an incident", () => this.player.step(1)),
      stop: this._button("✕", "Back to the whole window", () => this.player.stop()),
    };
    this._icons();
    this._progress = element("progress", "");
    this._progress.setAttribute("aria-label", "Played part of the window");
    const { SPEEDS, SPANS } = BorderMap.Player;
    const bar = element(
      "div", "border-map-player", ...Object.values(this._buttons),
      this._choice("Speed", SPEEDS, this.player.speed, (speed) => (this.player.speed = speed)),
      this._choice("Shown days", SPANS, SPANS[0], (span) => this._setSpan(span)), this._progress
    );
    bar.setAttribute("role", "toolbar");
    bar.setAttribute("aria-label", "Play the window day by day");
    this._date = element("output", "border-map-date");
    this._date.setAttribute("aria-live", "off");
    map.getContainer().append(this._date);
    L.DomEvent.disableClickPropagation(bar).disableScrollPropagation(bar);
    L.DomEvent.on(bar, "keydown", this._key, this);
    L.DomEvent.on(map.getContainer(), "keydown", this._mapKey, this);
    this.update();
    return bar;
  },

  _icons: function () {
    const paths = { back: "M6 5v14M20 5L9 12l11 7z", play: "M7 4l13 8-13 8z",
      next: "M18 5v14M4 5l11 7-11 7z", stop: "M6 6l12 12M18 6L6 18" };
    for (const [name, path] of Object.entries(paths)) this._icon(this._buttons[name], path);
  },

  _icon: function (button, path) {
    const space = "http://www.w3.org/2000/svg";
    const image = document.createElementNS(space, "svg");
    image.setAttribute("viewBox", "0 0 24 24");
    image.setAttribute("aria-hidden", "true");
    const drawn = document.createElementNS(space, "path");
    drawn.setAttribute("d", path);
    image.append(drawn);
    button.replaceChildren(image);
  },

  _button: function (text, label, act) {
    const button = BorderMap.popup.element("button", "", text);
    button.type = "button";
    button.title = label;
    button.setAttribute("aria-label", label);
    button.addEventListener("click", act);
    return button;
  },

  _choice: function (label, choices, chosen, act) {
    const { element } = BorderMap.popup;
    const select = element("select", "", ...choices.map((choice) => element("option", "", choice.label)));
    select.selectedIndex = choices.indexOf(chosen);
    select.title = label;
    select.setAttribute("aria-label", label);
    select.addEventListener("change", () => act(choices[select.selectedIndex]));
    return select;
  },

  _setSpan: function (span) {
    this.player.span = span.days;
    this.player._tell();
  },

  /** Space plays and pauses; left and right step, while the toolbar has the focus. */
  _key: function (event) {
    if (event.target.tagName === "SELECT") return;
    const act = { ArrowLeft: () => this.player.step(-1), ArrowRight: () => this.player.step(1) };
    if (event.key === " " && event.target.tagName !== "BUTTON") act[" "] = () => this.player.toggle();
    if (!act[event.key]) return;
    act[event.key]();
    L.DomEvent.stop(event);
  },

  _mapKey: function (event) {
    const isMap = event.target === event.currentTarget;
    if (!isMap || event.key !== " ") return;
    this.player.toggle();
    event.preventDefault();
  },

  /** Bring buttons, progress and the date on the map in step with the player. */
  update: function () {
    const { player } = this;
    const { isPlaying, day } = player;
    const play = this._buttons.play;
    if (isPlaying !== this._wasPlaying) {
      this._icon(play, isPlaying ? "M6 4h4v16H6zM14 4h4v16h-4z" : "M7 4l13 8-13 8z");
      play.title = isPlaying ? "Pause" : "Play";
      play.setAttribute("aria-label", play.title);
      this._wasPlaying = isPlaying;
    }
    this._buttons.stop.disabled = day === null;
    const [first, last] = player.window;
    this._progress.max = Math.max(1, last - first);
    this._progress.value = day === null ? this._progress.max : Math.max(0, day - first);
    this._date.hidden = day === null;
    if (day !== null && day >= first) this._date.textContent = BorderMap.longDate(day);
  },
});

/** Return a day as people write it: 14 May 2021. */
BorderMap.longDate = function (day) {
  const options = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
  return new Date(day * 86400000).toLocaleDateString("en-GB", options);
};

/* Draws symbols: incidents, area badges, stacks and positions. All sizes are in CSS pixels.
 *
 * A symbol is drawn once into a small canvas of its own and then copied, so that a frame with
 * hundreds of them stays cheap. Shapes are polygons in a unit square (`dashboard/shapes.py`).
 */
BorderMap.symbols = (function () {
  const style = BorderMap.style;
  const kept = new Map();
  const MOST_KEPT = 400;
  const rings = new Map();
  const MOST_RINGS = 600;
  /** Single incidents' pictures by code of their kind. */
  const singles = new Array(512).fill(null);
  /** Into how many parts a ring is shared out, and how many each family gets. */
  const PARTS = 24;
  const parts = new Uint8Array(4);
  const SMALL = "600 10px system-ui, sans-serif";
  const LARGE = "600 11px system-ui, sans-serif";
  let theme = "light";
  let ratio = 0;

  function setTheme(name) {
    if (name !== theme) forget();
    theme = name;
  }

  /** Forget all pictures if the screen is another one: they would no longer be sharp. */
  function checkRatio() {
    if (ratio !== window.devicePixelRatio) forget();
    ratio = window.devicePixelRatio;
  }

  function forget() {
    kept.clear();
    rings.clear();
    singles.fill(null);
  }

  function colour(pair) {
    return pair[theme];
  }

  function path(context, shape, x, y, size) {
    context.beginPath();
    for (const [right, down] of shape) {
      context.lineTo(x + (right - 0.5) * size, y + (down - 0.5) * size);
    }
    context.closePath();
  }

  /** Draw one incident's symbol around (x, y), filled as its status asks. */
  function glyph(context, type, status, x, y, size) {
    const look = style.types[type];
    const ink = colour(style.families[look.family].colour);
    const halo = colour(style.colours.halo);
    const filling = style.statuses[status].filling;
    context.lineJoin = "round";
    path(context, look.shape, x, y, size);
    context.lineWidth = 4;
    context.strokeStyle = halo;
    context.stroke();
    context.fillStyle = filling === "solid" || filling === "dot" ? ink : halo;
    context.fill();
    if (filling === "half") {
      context.save();
      context.clip();
      context.fillStyle = ink;
      context.fillRect(x - size, y - size, size, 2 * size);
      context.restore();
      path(context, look.shape, x, y, size);
    }
    context.lineWidth = filling === "hollow" ? 2 : 1.2;
    context.strokeStyle = filling === "hollow" || filling === "half" ? ink : edge();
    context.stroke();
    if (filling === "dot") disc(context, x, y, size * 0.13, halo);
  }

  function edge() {
    return theme === "dark" ? "rgba(0,0,0,0.55)" : "rgba(40,35,25,0.6)";
  }

  function disc(context, x, y, radius, fill) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = fill;
    context.fill();
  }

  /** Draw a rounded square: the frame of everything known only to a district or wider. */
  function plate(context, x, y, size, fill, stroke, width) {
    context.beginPath();
    context.roundRect(x - size / 2, y - size / 2, size, size, size * 0.28);
    context.fillStyle = fill;
    context.fill();
    context.lineWidth = width;
    context.strokeStyle = stroke;
    context.setLineDash([3, 2]);
    context.stroke();
    context.setLineDash([]);
  }

  function areaBadge(context, type, status, x, y, size) {
    const ink = colour(style.families[style.types[type].family].colour);
    plate(context, x, y, size, colour(style.colours.halo), ink, 1.6);
    glyph(context, type, status, x, y, size * 0.5);
  }

  /** Draw a position: a framed plate with the sign of its kind in the colour of its force. */
  function position(context, kind, group, x, y, size) {
    const ink = colour(style.forceGroups[group].colour);
    const half = size / 2;
    context.fillStyle = colour(style.colours.halo);
    context.fillRect(x - half, y - half, size, size);
    context.lineWidth = 1.5;
    context.strokeStyle = ink;
    context.strokeRect(x - half, y - half, size, size);
    path(context, style.positionKinds[kind].shape, x, y, size * 0.62);
    context.fillStyle = ink;
    context.fill();
  }

  /** Draw the ring of a stack: its incidents by family around their number. */
  function stack(context, x, y, radius, families, count, isArea) {
    share(families, 0, count);
    ring(context, x, y, radius, isArea);
    badge(context, x, y, short(count), radius);
  }

  function ring(context, x, y, radius, isArea) {
    const halo = colour(style.colours.halo);
    if (isArea) plate(context, x, y, radius * 2.5, halo, colour(style.colours.text), 1);
    disc(context, x, y, radius + 1.2, halo);
    let angle = -Math.PI / 2;
    Object.values(style.families).forEach((family, index) => {
      if (!parts[index]) return;
      const arc = (2 * Math.PI * parts[index]) / PARTS;
      context.beginPath();
      context.arc(x, y, radius - 2, angle, angle + arc);
      context.lineWidth = 4;
      context.strokeStyle = colour(family.colour);
      context.stroke();
      angle += arc;
    });
  }

  /** Share a ring's parts out to the four families from `from` on; each that occurs gets one. */
  function share(families, from, count) {
    let left = PARTS;
    let most = 0;
    for (let index = 0; index < 4; index++) {
      const number = families[from + index];
      parts[index] = number ? Math.max(1, Math.round((PARTS * number) / count)) : 0;
      left -= parts[index];
      if (number > families[from + most]) most = index;
    }
    parts[most] += left;
  }

  /** Draw a stack from copies: its ring is drawn once for each sharing out, radius and kind. */
  function stamped(context, x, y, families, from, count, isArea) {
    const half = Math.round(2 * Math.min(9.5 + 1.6 * Math.log10(count), 18));
    share(families, from, count);
    const mix = (parts[0] * (PARTS + 1) + parts[1]) * (PARTS + 1) + parts[2];
    const key = (mix * 64 + half) * 2 + (isArea ? 1 : 0);
    const box = 52;
    let image = rings.get(key);
    if (!image) {
      if (rings.size >= MOST_RINGS) rings.clear();
      image = picture(box, (target, right, down) => ring(target, right, down, half / 2, isArea));
      rings.set(key, image);
    }
    stamp(context, image, box, x, y);
    badge(context, x, y, short(count), half / 2);
  }

  function badge(context, x, y, text, radius) {
    context.font = radius > 13 ? LARGE : SMALL;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillStyle = colour(style.colours.text);
    context.fillText(text, x, y + 0.5);
  }

  /** Return a number in at most four characters: 950, 1.2k, 34k, 1.1M. */
  function short(count) {
    if (count < 1000) return String(count);
    const unit = count < 999500 ? 1000 : 1e6;
    const value = count / unit;
    const text = value < 9.95 ? value.toFixed(1).replace(".0", "") : Math.round(value);
    return text + (unit === 1000 ? "k" : "M");
  }

  /** Return a new canvas with `draw(context, middle, middle)` in it. */
  function picture(box, draw) {
    const ratio = window.devicePixelRatio || 1;
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = Math.ceil(box * ratio);
    const context = canvas.getContext("2d");
    context.scale(ratio, ratio);
    draw(context, box / 2, box / 2);
    return canvas;
  }

  /** Return the symbol of one incident as a picture of 32 pixels, given the code of its kind. */
  function single(table, kind, isArea) {
    const key = 2 * kind + (isArea ? 1 : 0);
    let image = singles[key];
    if (!image) {
      const type = table.types[kind & 31];
      const status = table.statuses[kind >> 5];
      image = singles[key] = picture(32, (target, x, y) =>
        isArea ? areaBadge(target, type, status, x, y, 24) : glyph(target, type, status, x, y, 15));
    }
    return image;
  }

  /** Return a picture that is drawn once per key. */
  function sprite(key, box, draw) {
    let image = kept.get(key);
    if (!image) {
      image = picture(box, draw);
      if (kept.size > MOST_KEPT) kept.clear();
      kept.set(key, image);
    }
    return image;
  }

  /** Copy a sprite so that its middle comes to (x, y). */
  function stamp(context, image, box, x, y) {
    context.drawImage(image, x - box / 2, y - box / 2, box, box);
  }

  return {
    setTheme, checkRatio, colour, glyph, areaBadge, position, stack, stamped, single, short, sprite,
    stamp, plate, disc, path,
  };
})();

/* What a feature is called on the map: its name, how that looks, and where it belongs. */

/** How the names of each layer look: first and last zoom, size, weight, importance. */
BorderMap.LABELS = {
  armenia: { from: 5, until: 9, size: 14, weight: 600, priority: 100, spaced: true },
  azerbaijan: { from: 5, until: 9, size: 14, weight: 600, priority: 100, spaced: true },
  neighbours: { from: 5, until: 9, size: 12, weight: 500, priority: 60, spaced: true },
  nakhchivan: { from: 7, until: 11, size: 11, weight: 500, priority: 90, spaced: true },
  syunik: { from: 8, until: 12, size: 12, weight: 600, priority: 80, spaced: true },
  karabakh_oblast_1991: { from: 7, until: 11, size: 11, weight: 500, priority: 75 },
  held_1994_2020: { from: 7, until: 10, size: 11, weight: 500, priority: 30 },
  peacekeepers_zone_2020_2023: { from: 8, until: 12, size: 11, weight: 500, priority: 72 },
  lachin_corridor: { from: 9, until: 14, size: 11, weight: 500, priority: 71 },
  handed_over_2020: { from: 8, until: 12, size: 11, weight: 500, priority: 70 },
  enclaves: { from: 9, until: 19, size: 10.5, weight: 500, priority: 55 },
  provinces: { from: 8, until: 11, size: 11, weight: 400, priority: 40, spaced: true },
  districts: { from: 9, until: 12, size: 10.5, weight: 400, priority: 35 },
  lakes: { from: 7, until: 19, size: 10.5, weight: 400, priority: 65, ink: "waterText" },
  rivers: { from: 10, until: 19, size: 10, weight: 400, priority: 20, ink: "waterText" },
};

/** Return how a feature is to be labelled, or null if it has no name or no place for one. */
BorderMap.labelOf = function (id, feature) {
  const facts = feature.properties || {};
  const text = facts.label || facts.name || facts.title;
  const ring = BorderMap.largestRing(feature);
  const place = BorderMap.middle(feature, ring);
  if (!text || !place) return null;
  const look = id === "towns" ? BorderMap.townLabel(facts) : BorderMap.LABELS[id];
  if (!look) return null;
  const { size } = look;
  return {
    alpha: look.spaced ? 0.75 : 0.95,
    ink: "text",
    longFrom: 10,
    ...look,
    size: typeof size === "function" ? size : () => size,
    text: look.spaced && look.weight > 550 ? text.toUpperCase() : text,
    long: facts.label_long || text,
    ring,
    span: ring ? BorderMap.widthOf(ring) / 360 : 0,
    x: BorderMap.columns.mercatorX(place[0]),
    y: BorderMap.columns.mercatorY(place[1]),
  };
};

/** Larger towns come earlier and larger; `population` decides. */
BorderMap.townLabel = function ({ population = 0, capital = false }) {
  const rank = capital ? 6 : Math.log10(Math.max(population, 100));
  const from = Math.round(Math.min(12, Math.max(5, 15.2 - 1.75 * rank)));
  return {
    from,
    until: 19,
    dot: rank > 4.6 ? 2.6 : 1.9,
    yields: rank < 5,
    weight: rank > 5 ? 600 : 500,
    priority: 45 + 5 * rank,
    size: (zoom) => Math.min(13, 10 + 0.5 * Math.max(0, rank - 3) + 0.4 * Math.max(0, zoom - from)),
  };
};

/** Return [longitude, latitude] where a feature's name belongs: the middle of its largest ring. */
BorderMap.middle = function ({ geometry, properties = {} }, ring) {
  if (properties.label_lon !== undefined) return [properties.label_lon, properties.label_lat];
  if (geometry && geometry.type === "Point") return geometry.coordinates;
  if (!ring) return null;
  const { x, y } = BorderMap.centroid(ring);
  return [x, y];
};

/** Return the largest outer ring of an area; null for what is no area. */
BorderMap.largestRing = function ({ geometry }) {
  if (!geometry || !geometry.type.endsWith("Polygon")) return null;
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const area = (ring) => BorderMap.centroid(ring).area;
  return polygons
    .map(([ring]) => ring)
    .reduce((largest, ring) => (area(ring) > area(largest) ? ring : largest));
};

/** Return how wide a ring is, in degrees of longitude. */
BorderMap.widthOf = function (ring) {
  const along = ring.map(([x]) => x).sort((one, other) => one - other);
  return along[along.length - 1] - along[0];
};

/** Say whether a point lies within a ring: a line from it crosses the ring an odd number of times. */
BorderMap.isInside = function ([x, y], ring) {
  let inside = false;
  for (let at = 1; at < ring.length; at++) {
    const [[ax, ay], [bx, by]] = [ring[at - 1], ring[at]];
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
  }
  return inside;
};

/** Return the centroid {x, y} and the area of a ring, in degrees. */
BorderMap.centroid = function (ring) {
  const [originX, originY] = ring[0];
  let [twice, x, y] = [0, 0, 0];
  for (let at = 1; at < ring.length; at++) {
    const [ax, ay] = [ring[at - 1][0] - originX, ring[at - 1][1] - originY];
    const [bx, by] = [ring[at][0] - originX, ring[at][1] - originY];
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  if (!twice) return { x: originX, y: originY, area: 0 };
  return { x: originX + x / (3 * twice), y: originY + y / (3 * twice), area: Math.abs(twice) / 2 };
};

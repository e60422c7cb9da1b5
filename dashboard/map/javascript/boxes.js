/* Boxes [left, top, width, height] in pixels: where names may stand, and what they run into. */

/** How many widths to the right and lines down the name of an area may move, least first. */
BorderMap.SHIFTS = [0, -0.5, 0.5, -1, 1, -1.5, 1.5, -2, 2]
  .flatMap((right) => [0, -1, 1, -2, 2, -3, 3].map((down) => [right, down]))
  .filter(([right, down]) => right || down)
  .sort((one, other) => Math.hypot(6 * one[0], one[1]) - Math.hypot(6 * other[0], other[1]));

/** Return where the name of a town may stand around its dot, best first: the sides, the corners.
 *
 * A dot that is covered by a symbol has its name farther away.
 */
BorderMap.around = function ({ x, y }, [width, height], isCovered) {
  const sides = [[1, 0], [-1, 0], [0, -1], [0, 1], [1, -1], [1, 1], [-1, -1], [-1, 1]];
  const far = isCovered ? 7 : 0;
  return sides.map(([right, down]) => {
    const away = right * (width / 2 + (down ? 2 : 6) + far);
    return BorderMap.boxAround(x + away, y + down * (height * 0.9 + 2 + far), width, height);
  });
};

/** Yield where the name of an area may stand, best first: in its middle, or near it inside. */
BorderMap.within = function* ({ x, y }, [width, height], holds) {
  yield BorderMap.boxAround(x, y, width, height);
  for (const [right, down] of BorderMap.SHIFTS) {
    const [shiftedX, shiftedY] = [x + right * width, y + down * (height * 0.9 + 2)];
    if (holds(shiftedX, shiftedY)) yield BorderMap.boxAround(shiftedX, shiftedY, width, height);
  }
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

/** Say whether a box lies within another. */
BorderMap.isWithin = function ([left, top, width, height], [left2, top2, width2, height2]) {
  return (
    left >= left2 && top >= top2 && left + width <= left2 + width2 && top + height <= top2 + height2
  );
};

/** Return how many of `others` a box overlaps. */
BorderMap.hits = function (box, others) {
  return others.filter((other) => BorderMap.overlap(box, other)).length;
};

/* Gathers points that would overlap on the screen into stacks, and finds the one under a pointer.
 *
 * A grid of cells over the screen makes both quick: a point looks for a stack only in its own
 * cell and the eight around it. Points known to a district or wider (areas) keep to themselves.
 */
BorderMap.Stacks = class {
  constructor(points) {
    this.size = 0;
    const room = BorderMap.Stacks.MOST_AREAS;
    this.x = new Float32Array(room);
    this.y = new Float32Array(room);
    this.count = new Uint32Array(room);
    this.families = new Uint32Array(4 * room);
    this.point = new Uint32Array(room);
    this.area = new Uint8Array(room);
    this.next = new Int32Array(room);
    this.owner = new Int32Array(points);
    this.cells = new Int32Array(0);
  }

  /** Gather what `selection` counted and `view` shows; return false if there are too many.
   *  With `areasOnly`, what is known better than to the district is left out, and the others,
   *  which then are many, keep a larger distance.
   */
  gather(selection, view, areasOnly = false) {
    this.reach = areasOnly ? BorderMap.Stacks.AREA_REACH : BorderMap.Stacks.REACH;
    this.most = areasOnly ? BorderMap.Stacks.MOST_AREAS : BorderMap.Stacks.MOST;
    this.cell = this.reach + 5;
    this._clear(view);
    const { table, touched, touchedCount } = selection;
    const { x, y, precision } = table;
    const coarse = table.precisions.indexOf("district");
    for (let index = 0; index < touchedCount; index++) {
      const point = touched[index];
      this.owner[point] = -1;
      const right = x[point] * view.scale - view.originX;
      const down = y[point] * view.scale - view.originY;
      if (right < view.left || right > view.right || down < view.top || down > view.bottom) continue;
      const area = precision[point] >= coarse ? 1 : 0;
      if (areasOnly && !area) continue;
      let stack = this._near(right, down, area, this.reach);
      if (stack < 0) {
        if (this.size === this.most) return false;
        stack = this._add(right, down, area, point);
      }
      this._join(stack, point, selection);
    }
    return true;
  }

  /** Return the stack under a point of the screen, or -1; symbols lie above area badges. */
  at(right, down) {
    const symbol = this._near(right, down, 0, BorderMap.Stacks.TOUCH);
    return symbol >= 0 ? symbol : this._near(right, down, 1, BorderMap.Stacks.TOUCH);
  }

  _clear(view) {
    this.size = 0;
    this.view = view;
    this.across = Math.ceil((view.right - view.left) / this.cell) + 3;
    const down = Math.ceil((view.bottom - view.top) / this.cell) + 3;
    if (this.cells.length < this.across * down) this.cells = new Int32Array(this.across * down);
    this.cells.fill(-1);
  }

  _cell(right, down) {
    const column = Math.floor((right - this.view.left) / this.cell) + 1;
    const line = Math.floor((down - this.view.top) / this.cell) + 1;
    return line * this.across + column;
  }

  _near(right, down, area, reach) {
    const middle = this._cell(right, down);
    let nearest = -1;
    let least = reach * reach;
    for (let line = -1; line <= 1; line++) {
      for (let column = -1; column <= 1; column++) {
        const cell = middle + line * this.across + column;
        if (cell < 0 || cell >= this.cells.length) continue;
        for (let stack = this.cells[cell]; stack >= 0; stack = this.next[stack]) {
          const dx = this.x[stack] - right;
          const dy = this.y[stack] - down;
          const distance = dx * dx + dy * dy;
          if (this.area[stack] === area && distance <= least) {
            least = distance;
            nearest = stack;
          }
        }
      }
    }
    return nearest;
  }

  _add(right, down, area, point) {
    const stack = this.size++;
    const cell = this._cell(right, down);
    this.x[stack] = right;
    this.y[stack] = down;
    this.area[stack] = area;
    this.point[stack] = point;
    this.count[stack] = 0;
    this.families.fill(0, 4 * stack, 4 * stack + 4);
    this.next[stack] = this.cells[cell];
    this.cells[cell] = stack;
    return stack;
  }

  _join(stack, point, selection) {
    this.owner[point] = stack;
    this.count[stack] += selection.count[point];
    for (let family = 0; family < 4; family++) {
      this.families[4 * stack + family] += selection.families[4 * point + family];
    }
    if (selection.last[point] > selection.last[this.point[stack]]) this.point[stack] = point;
  }
};

/** More stacks than this hide each other and the map: then density is drawn. */
BorderMap.Stacks.MOST = 300;
/** More than fit on any screen at their larger distance. */
BorderMap.Stacks.MOST_AREAS = 4000;
/** How near two points must be to share a stack, in pixels; cells of the grid are wider. */
BorderMap.Stacks.REACH = 15;
BorderMap.Stacks.AREA_REACH = 44;
/** How near a pointer must be to a stack. */
BorderMap.Stacks.TOUCH = 16;

/** Things gathered into groups by saying which belong together. */
export class Union {
  private readonly parent: number[];

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, index) => index);
  }

  join(x: number, y: number): void {
    const [p, q] = [this.find(x), this.find(y)];
    if (p !== q) this.parent[Math.max(p, q)] = Math.min(p, q);
  }

  /** The first member of the group. */
  find(x: number): number {
    let root = x;
    while (this.parent[root] !== root) root = this.parent[root]!;
    for (let at = x; at !== root; ) [at, this.parent[at]] = [this.parent[at]!, root];
    return root;
  }

  /** Members ascending, groups in the order of their first members. */
  groups(): number[][] {
    const groups = new Map<number, number[]>();
    this.parent.forEach((_, x) => {
      const root = this.find(x);
      const group = groups.get(root);
      if (group) group.push(x);
      else groups.set(root, [x]);
    });
    return [...groups.values()];
  }
}

interface NumberRange<T> {
  readonly first: number;
  readonly last: number;
  readonly of: T;
}

/** Ranges of numbers, to be asked often: a schema may reserve thousands and have thousands of fields. */
export class NumberRanges<T> {
  readonly #sorted: readonly NumberRange<T>[];

  constructor(ranges: readonly NumberRange<T>[]) {
    this.#sorted = ranges.filter(({ first, last }) => first <= last).sort((a, b) => a.first - b.first);
  }

  /** What the range that holds the number belongs to; of ranges that overlap, which is a fault, one is found. */
  find(number: number): T | undefined {
    const sorted = this.#sorted;
    let low = 0;
    let high = sorted.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const range = sorted[middle]!;
      if (range.first > number) high = middle - 1;
      else if (range.last < number) low = middle + 1;
      else return range.of;
    }
    return undefined;
  }
}

/** The lazy fields of a message. */
export interface LazyList {
  /** Gives the copy of the message the field of that name, if nobody has read it; gives whether it did. */
  cloneUnread(message: object, name: string, copy: object): boolean;
}

/**
 * Where a message keeps its lazy fields: not enumerable, so that copies and comparisons see the messages alone. What
 * they do hangs on the list itself, so that a program without lazy fields does not carry it along.
 */
export const lazyList: unique symbol = /* @__PURE__ */ Symbol("weft.lazyFields");

export interface WithLazy {
  readonly [lazyList]?: LazyList;
}

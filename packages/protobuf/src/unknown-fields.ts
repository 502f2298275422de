/** Where a decoded message keeps the fields its schema does not have; absent when there are none. */
export const unknownFields: unique symbol = /* @__PURE__ */ Symbol.for("weft.unknownFields");

/** A message that may carry unknown fields: their bytes, tags included, in the order they came. */
export interface WithUnknown {
  [unknownFields]?: Uint8Array | undefined;
}

/** No bytes at all: an empty array can hold nothing, and so be shared. */
export const noBytes: Uint8Array<ArrayBuffer> = /* @__PURE__ */ new Uint8Array(0);

/** Output is assembled in pages of this size. */
export const PAGE_BYTES = 65_536;

const MAX_KEPT_PAGES = 64;
const free: Uint8Array[] = [];

/** Pages are shared by all connections, so that an idle one holds none. */
export function takePage(): Uint8Array {
  return free.pop() ?? new Uint8Array(PAGE_BYTES);
}

export function returnPage(page: Uint8Array): void {
  if (free.length < MAX_KEPT_PAGES) free.push(page);
}

interface BufferClass {
  allocUnsafeSlow?(size: number): { readonly buffer: ArrayBuffer };
}

const buffer = (globalThis as { Buffer?: BufferClass }).Buffer;

/** Below this many bytes an ordinary buffer is as fast. */
export const largeBytes = 4096;

/**
 * A buffer of its own, all of which the caller is going to write. Where the platform can leave out the zeros, as Node
 * does, a large one costs half.
 */
export function allocate(bytes: number): ArrayBuffer {
  if (bytes < largeBytes || buffer?.allocUnsafeSlow === undefined) return new ArrayBuffer(bytes);
  return buffer.allocUnsafeSlow(bytes).buffer;
}

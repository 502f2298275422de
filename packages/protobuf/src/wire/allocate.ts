interface BufferClass {
  allocUnsafeSlow?(size: number): { readonly buffer: ArrayBuffer };
}

const buffer = (globalThis as { Buffer?: BufferClass }).Buffer;

/** Below this many bytes an ordinary buffer is as fast. */
export const largeBytes = 4096;

/** From this many bytes on, glibc takes memory from the kernel for each buffer and gives it back, until it has learnt better. */
const mappedBytes = 128 * 1024;
let isTaught = false;

/**
 * Memory fresh from the kernel costs a page fault for every 4 KB, which is twice what it takes to fill it. glibc keeps
 * what is freed, for the next, up to twice the largest buffer that it has seen go: it is shown one, which nobody touches.
 */
function teachAllocator(): void {
  isTaught = true;
  buffer?.allocUnsafeSlow?.(31 * 1024 * 1024);
}

/**
 * A buffer of its own, all of which the caller is going to write. Where the platform can leave out the zeros, as Node
 * does, a large one costs half.
 */
export function allocate(bytes: number): ArrayBuffer {
  if (bytes < largeBytes || buffer?.allocUnsafeSlow === undefined) return new ArrayBuffer(bytes);
  if (bytes >= mappedBytes && !isTaught) teachAllocator();
  return buffer.allocUnsafeSlow(bytes).buffer;
}

/** Blocks of this size come from the system one by one until glibc has learnt better, bytes. */
export const mappedBlockBytes: number = 128 * 1024;
/** Just below the largest block glibc learns from (32 MiB), bytes. */
const lessonBytes = 32 * 1024 * 1024 - 64 * 1024;

let done = false;

/**
 * Has the process keep the memory of freed large blocks for the next ones, up to 64 MiB. By itself glibc returns it to
 * the system at once, and every new buffer is paid for in page faults, a multiple of what copying into it costs. Its
 * limits follow the largest block it has seen freed (mallopt(3), M_MMAP_THRESHOLD): this is one, which nobody touches.
 * To be called when large messages come; elsewhere than on Linux it does nothing.
 */
export function retainFreedMemory(): void {
  if (done) return;
  done = true;
  if (process.platform === "linux") Buffer.allocUnsafeSlow(lessonBytes);
}

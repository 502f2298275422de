const settled: Promise<void> = Promise.resolve();

/**
 * A promise that rejects with an error made a little later: by then whoever awaits the call is known to V8,
 * so the error's stack names the caller's own line, and calls that succeed pay nothing for it.
 */
export async function raise(make: () => unknown): Promise<never> {
  await settled;
  await settled;
  throw make();
}

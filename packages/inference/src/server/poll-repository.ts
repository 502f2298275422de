import type { ModelRepository } from "../repository/model-repository.ts";

/** Looks at the folder again and again, one look after the other. Returns a function that stops, and waits for a look under way. */
export function pollRepository(
  repository: ModelRepository,
  intervalMs: number,
  onError: (error: unknown) => void,
): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let look: Promise<void> = Promise.resolve();
  let stopped = false;
  const schedule = (): void => {
    if (stopped) return;
    timer = setTimeout(() => {
      look = repository.poll().catch(onError).then(schedule);
    }, intervalMs);
  };
  schedule();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await look;
  };
}

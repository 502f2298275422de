import type { InterceptedServerCall, ServerInterceptor } from "../interceptor/server-interceptor.ts";
import { handled } from "../streaming/handled.ts";

/** The inner end of an interceptor chain: settled by the call when its handler is done. */
export class HandlerGate {
  #resolve: (() => void) | undefined;
  #reject: ((error: unknown) => void) | undefined;
  readonly done: Promise<void>;
  constructor() {
    this.done = handled(
      new Promise((resolve, reject) => {
        this.#resolve = resolve;
        this.#reject = reject;
      }),
    );
  }
  open(): void {
    this.#resolve?.();
  }
  fail(error: unknown): void {
    this.#reject?.(error);
  }
}

/** Runs interceptors from the first inward; `innermost` starts the handler and resolves when it is done. */
export function runInterceptors(
  interceptors: readonly ServerInterceptor[],
  call: InterceptedServerCall,
  innermost: () => Promise<void>,
): Promise<void> {
  const run = async (index: number): Promise<void> => {
    const interceptor = interceptors[index];
    if (interceptor === undefined) return innermost();
    await interceptor(call, () => handled(run(index + 1)));
  };
  return run(0);
}

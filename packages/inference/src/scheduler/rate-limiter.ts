import { InferenceError } from "../inference-error.ts";

/** What one execution takes of the server's resources while it runs. Triton Model Configuration §Rate Limiter. */
export interface ResourceDemand {
  /** How many of each resource, by its name. */
  readonly resources: ReadonlyMap<string, number>;
  /** A model of priority 2 is given half as many turns as one of priority 1. */
  readonly priority: number;
}

/** One model's right to take resources. */
export interface Permit {
  /** Takes what one execution needs; false when it is not to be had now, and then `onFree` is called when it may be. */
  take(): boolean;
  /** Gives back what one execution took. */
  give(): void;
  /** The model is gone: its demand counts no more. */
  close(): void;
}

interface Holder {
  readonly demand: ResourceDemand;
  readonly onFree: () => void;
  /** Executions so far, each weighing as much as the priority says. */
  turns: number;
}

/** Keeps the executions of all models within the server's resources, and shares turns by priority. */
export class RateLimiter {
  readonly #limits: ReadonlyMap<string, number>;
  readonly #taken = new Map<string, number>();
  readonly #holders = new Set<Holder>();
  readonly #waiting = new Set<Holder>();
  #round: NodeJS.Immediate | undefined;

  /** @param limits how many there are of each resource; one that is not named has as many as its hungriest model takes */
  constructor(limits: ReadonlyMap<string, number> = new Map()) {
    this.#limits = limits;
  }

  /**
   * Takes a model's demand on record.
   *
   * @throws InferenceError INVALID_ARGUMENT when it asks for more than there is
   */
  register(demand: ResourceDemand, onFree: () => void): Permit {
    for (const [name, count] of demand.resources) {
      const limit = this.#limits.get(name);
      if (limit === undefined || count <= limit) continue;
      throw new InferenceError(
        "INVALID_ARGUMENT",
        `config.pbtxt: rate_limiter asks for ${count} of resource "${name}", of which the server has ${limit}`,
      );
    }
    // One that comes later starts where the others are, or it would have all turns until it has caught up.
    const turns = Math.min(...[...this.#holders].map((holder) => holder.turns), Number.MAX_SAFE_INTEGER);
    const holder: Holder = { demand, onFree, turns: this.#holders.size === 0 ? 0 : turns };
    this.#holders.add(holder);
    return {
      take: () => this.#take(holder),
      give: () => this.#give(holder),
      close: () => {
        this.#holders.delete(holder);
        this.#waiting.delete(holder);
        this.#startRound();
      },
    };
  }

  #take(holder: Holder): boolean {
    // While a round is due, those who wait come first.
    if (this.#round || !this.#fits(holder.demand)) {
      this.#waiting.add(holder);
      return false;
    }
    for (const [name, count] of holder.demand.resources) this.#change(name, count);
    holder.turns += Math.max(1, holder.demand.priority);
    return true;
  }

  #give({ demand }: Holder): void {
    for (const [name, count] of demand.resources) this.#change(name, -count);
    this.#startRound();
  }

  /** Wakes those who wait, the one with the fewest weighed turns first, after this turn of the event loop. */
  #startRound(): void {
    if (this.#waiting.size === 0) return;
    this.#round ??= setImmediate(() => {
      this.#round = undefined;
      const inOrder = [...this.#waiting].sort((a, b) => a.turns - b.turns);
      this.#waiting.clear();
      for (const { onFree } of inOrder) onFree();
    });
  }

  #fits({ resources }: ResourceDemand): boolean {
    for (const [name, count] of resources) {
      if ((this.#taken.get(name) ?? 0) + count > this.#limitOf(name)) return false;
    }
    return true;
  }

  #limitOf(name: string): number {
    const demands = [...this.#holders].map(({ demand }) => demand.resources.get(name) ?? 0);
    return this.#limits.get(name) ?? Math.max(0, ...demands);
  }

  #change(name: string, by: number): void {
    this.#taken.set(name, (this.#taken.get(name) ?? 0) + by);
  }
}

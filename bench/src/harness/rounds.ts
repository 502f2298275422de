/** One side of a comparison: `measure` gives one figure of one round. */
export interface Contender {
  readonly name: string;
  /** The peer's package and version, as printed. */
  readonly version: string;
  measure(): Promise<number>;
}

export interface Measured {
  readonly name: string;
  readonly version: string;
  readonly median: number;
  readonly rounds: readonly number[];
}

/** Measures all contenders in turn, round after round, so that a machine whose speed drifts is equally unkind to each. */
export async function measureInTurn(contenders: readonly Contender[], rounds: number): Promise<Measured[]> {
  const figures = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, contender] of contenders.entries()) figures[index]!.push(await contender.measure());
  }
  return contenders.map(({ name, version }, index) => ({
    name,
    version,
    median: median(figures[index]!),
    rounds: figures[index]!,
  }));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Linear interpolation between the closest ranks; `fraction` in 0–1. */
export function quantile(values: ArrayLike<number>, fraction: number): number {
  const sorted = Float64Array.from(values).sort();
  const position = (sorted.length - 1) * fraction;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}

/** The shape of lists that lie in each other: `[]` for what is no list, undefined when some are longer or deeper than others. */
export function nestedShape(value: unknown): number[] | undefined {
  if (!Array.isArray(value)) return [];
  if (!value.some(Array.isArray)) return [value.length];
  const [first, ...others] = value.map(nestedShape);
  const even = others.every(
    (shape) => shape?.length === first?.length && shape?.every((length, axis) => length === first?.[axis]),
  );
  return first && even ? [value.length, ...first] : undefined;
}

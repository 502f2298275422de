import { InvalidArgumentError } from "commander";

const part = /^\s*([+-]?\d*\.?\d+(?:e[+-]?\d+)?)\s*(?:\/\s*(\d*\.?\d+))?\s*$/i;

/** `0.5`, `1/255`, or one for each channel: `0.485,0.456,0.406`. */
export function parseNumbers(text: string): number | readonly number[] {
  const numbers = text.split(",").map((written) => {
    const [, number, divisor = "1"] = part.exec(written) ?? [];
    const value = Number(number) / Number(divisor);
    if (!Number.isFinite(value)) throw new InvalidArgumentError("numbers, such as 0.5, 1/255 or 0.4,0.5,0.6");
    return value;
  });
  return numbers.length === 1 ? (numbers[0] as number) : numbers;
}

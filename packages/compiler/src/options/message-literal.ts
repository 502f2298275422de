import type { FieldSymbol, MessageSymbol } from "../linker/symbols.ts";

/** A scalar as it will be encoded: 64-bit integers are bigint, strings and bytes are one character per byte. */
export type ScalarLiteral = number | bigint | boolean | string;

/** Stands for a NaN with its sign set, which a number cannot be trusted to keep. */
export const NEGATIVE_NAN = "-nan";

export type SingleLiteral = ScalarLiteral | MessageLiteral;

/** The value of a message that was written as an option. */
export class MessageLiteral {
  readonly type: MessageSymbol;
  readonly fields: Map<FieldSymbol, SingleLiteral | SingleLiteral[]> = new Map();

  constructor(type: MessageSymbol) {
    this.type = type;
  }

  /** The value of a field that is no extension, by number. */
  get(number: number): SingleLiteral | SingleLiteral[] | undefined {
    for (const [field, value] of this.fields) {
      if (field.number === number && !field.isExtension) return value;
    }
    return undefined;
  }

  message(number: number): MessageLiteral | undefined {
    const value = this.get(number);
    return value instanceof MessageLiteral ? value : undefined;
  }

  isTrue(number: number): boolean {
    return this.get(number) === true;
  }

  /** Sets a singular field or adds to a repeated one. */
  put(field: FieldSymbol, value: SingleLiteral): void {
    if (!field.isRepeated) {
      this.fields.set(field, value);
      return;
    }
    const list = this.fields.get(field);
    if (Array.isArray(list)) list.push(value);
    else this.fields.set(field, [value]);
  }
}

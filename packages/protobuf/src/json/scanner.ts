import { decimal } from "./decimal.ts";
import { parseInt64 } from "./int64-text.ts";
import { JsonError, type JsonErrorCode } from "./json-error.ts";
import type { JsonKey } from "./json-key.ts";
import { hasSpecial } from "./special-bytes.ts";
import { asciiBytes, giveBack, paddingBytes, type TextBytes, utf8Bytes } from "./text-bytes.ts";

/** How deep objects may lie in each other, and lists. */
const recursionLimit = 100;

const decoder = /* @__PURE__ */ new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * A cursor over JSON text (RFC 8259). JSON.parse would lose what ProtoJSON must see: the digits of a 64-bit integer,
 * and a name that comes twice.
 */
export class JsonScanner {
  readonly text: string;
  readonly #buffer: TextBytes;
  /** The text in UTF-8, with a 0 behind it: bytes are read several times as fast as the units of a string. */
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #length: number;
  /** Whether the text is ASCII: then bytes and units of the string stand at the same places. */
  readonly #ascii: boolean;
  /** Index of the next byte. */
  pos = 0;
  #objects = 0;
  #lists = 0;

  /** `ascii`: the bytes of the text, if it is known to be ASCII. */
  constructor(text: string, ascii: TextBytes | undefined = asciiBytes(text)) {
    this.text = text;
    this.#buffer = ascii ?? utf8Bytes(text);
    this.#bytes = this.#buffer.bytes;
    this.#ascii = ascii !== undefined;
    this.#length = this.#ascii ? text.length : this.#bytes.length - paddingBytes;
  }

  /** Lets go of the text's bytes. */
  release(): void {
    giveBack(this.#buffer);
  }

  fail(code: JsonErrorCode, message: string, at: number = this.pos, options?: ErrorOptions): never {
    throw new JsonError(code, message, { text: this.text, offset: this.slice(0, at).length }, options);
  }

  /** The text of some bytes. */
  slice(start: number, end: number): string {
    return this.#ascii ? this.text.slice(start, end) : decoder.decode(this.#bytes.subarray(start, end));
  }

  /** Passes white space; gives the byte that comes then, 0 at the end. */
  peek(): number {
    const bytes = this.#bytes;
    let byte = bytes[this.pos]!;
    while (byte <= 32 && (byte === 32 || byte === 10 || byte === 13 || byte === 9)) byte = bytes[++this.pos]!;
    return byte;
  }

  /** Passes white space and this character, if it comes next. */
  take(code: number): boolean {
    if (this.peek() !== code) return false;
    this.pos++;
    return true;
  }

  expect(code: number): void {
    if (!this.take(code)) this.#unexpected(`"${String.fromCharCode(code)}"`);
  }

  #unexpected(wanted: string): never {
    const found = this.text.codePointAt(this.slice(0, this.pos).length);
    const shown = found === undefined ? "the text ends" : `"${String.fromCodePoint(found)}" stands here`;
    return this.fail("invalid_json", `${wanted} expected, but ${shown}`);
  }

  end(): void {
    this.peek();
    if (this.pos < this.#length) this.#unexpected("the end");
  }

  /** Passes the `{` or `[` that begins an object or a list; false when the same character's partner follows at once. */
  open(code: 123 | 91): boolean {
    this.expect(code);
    const levels = code === 123 ? ++this.#objects : ++this.#lists;
    if (levels > recursionLimit) this.fail("recursion_limit", "JSON is nested too deep");
    if (!this.take(code + 2)) return true;
    this.#leave(code + 2);
    return false;
  }

  /** After an element: whether another one follows. Otherwise the object or list has ended here. */
  next(code: 125 | 93): boolean {
    const byte = this.peek();
    if (byte === 44) {
      this.pos++;
      return true;
    }
    if (byte !== code) this.#unexpected(`"," or "${String.fromCharCode(code)}"`);
    this.pos++;
    this.#leave(code);
    return false;
  }

  #leave(code: number): void {
    if (code === 125) this.#objects--;
    else this.#lists--;
  }

  /** Passes `null`, if it comes next. */
  takeNull(): boolean {
    return this.peek() === 110 && this.takeWord("null");
  }

  bool(): boolean {
    this.peek();
    if (this.takeWord("true")) return true;
    return this.takeWord("false") ? false : this.#unexpected("true or false");
  }

  /** Passes these ASCII characters, if they come next. */
  takeWord(word: string): boolean {
    const bytes = this.#bytes;
    const start = this.pos;
    for (let i = 0; i < word.length; i++) if (bytes[start + i] !== word.charCodeAt(i)) return false;
    this.pos = start + word.length;
    return true;
  }

  /** Passes a name in quotes and the colon behind it, if they come next, byte for byte. */
  takeKey({ length, words, bytes }: JsonKey): boolean {
    if (this.peek() !== 34) return false;
    const { view } = this.#buffer;
    const start = this.pos;
    let at = start;
    for (let i = 0; i < words.length; i++, at += 4) if (view.getInt32(at, true) !== words[i]) return false;
    for (let i = 0; i < bytes.length; i++) if (this.#bytes[at + i] !== bytes[i]) return false;
    this.pos = start + length;
    return true;
  }

  string(): string {
    if (this.peek() !== 34) this.#unexpected("a string");
    const bytes = this.#bytes;
    const { view } = this.#buffer;
    const start = this.pos + 1;
    let at = start;
    for (const last = this.#length - 4; at <= last && !hasSpecial(view.getInt32(at, true)); ) at += 4;
    let byte = bytes[at]!;
    while (byte !== 34) {
      if (byte === 92) return this.#escapedString(start, at);
      if (byte < 32) this.#brokenString(at);
      byte = bytes[++at]!;
    }
    this.pos = at + 1;
    return this.slice(start, at);
  }

  #brokenString(at: number): never {
    const ends = at >= this.#length;
    return this.fail(
      "invalid_json",
      ends ? "string does not end" : "control character in a string",
      ends ? this.pos : at,
    );
  }

  /** A string with an escape at `at`: JSON.parse knows what it stands for, and takes halves of surrogate pairs as well. */
  #escapedString(start: number, at: number): string {
    const bytes = this.#bytes;
    for (let byte = bytes[at]!; byte !== 34; byte = bytes[++at]!) {
      // What is escaped ends no string, but the text may end there.
      if (byte === 92) byte = bytes[++at]!;
      if (byte < 32) this.#brokenString(at);
    }
    let value: string;
    try {
      value = JSON.parse(this.slice(start - 1, at + 1)) as string;
    } catch (cause) {
      return this.fail("invalid_json", "invalid escape in a string", start - 1, { cause });
    }
    if (loneSurrogate.test(value))
      this.fail("invalid_json", "string has half of a surrogate pair", start - 1);
    this.pos = at + 1;
    return value;
  }

  /** Passes a 64-bit integer in quotes, if that is what comes next, and nothing but its digits. */
  int64(unsigned: boolean): bigint | undefined {
    if (this.peek() !== 34) return undefined;
    const bytes = this.#bytes;
    const start = this.pos + 1;
    // A sign and 20 digits are the longest one.
    const limit = start + 21;
    let at = start;
    while (at <= limit && bytes[at]! >= 45) at++;
    if (bytes[at] !== 34) return undefined;
    const value = parseInt64(bytes, start, at, unsigned);
    if (value !== undefined) this.pos = at + 1;
    return value;
  }

  number(): number {
    const bytes = this.#bytes;
    let byte = this.peek();
    const start = this.pos;
    let at = start;
    if (byte === 45) byte = bytes[++at]!;
    const first = at;
    // Nine digits fit in 32 bits, and arithmetic on those is the fastest: these are the first nine and the others.
    let upper = 0;
    let lower = 0;
    let digits = 0;
    if (byte === 48) byte = bytes[++at]!;
    else
      for (; byte >= 48 && byte <= 57; digits++) {
        if (digits < 9) upper = (upper * 10 + byte - 48) | 0;
        else lower = (lower * 10 + byte - 48) | 0;
        byte = bytes[++at]!;
      }
    if (at === first) this.#unexpected("a number");
    let scale = 0;
    if (byte === 46) {
      const point = at;
      byte = bytes[++at]!;
      for (; byte >= 48 && byte <= 57; digits++) {
        if (digits < 9) upper = (upper * 10 + byte - 48) | 0;
        else lower = (lower * 10 + byte - 48) | 0;
        byte = bytes[++at]!;
      }
      scale = at - point - 1;
      if (scale === 0) this.fail("invalid_json", "number ends with its point", at);
    }
    this.pos = at;
    if (byte === 69 || byte === 101) return this.#exponent(start);
    if (byte >= 48 && byte <= 57) this.fail("invalid_json", "number begins with 0", first);
    const value = decimal(upper, lower, digits, scale) ?? Number(this.slice(first, at));
    return first === start ? value : -value;
  }

  #exponent(start: number): number {
    const bytes = this.#bytes;
    let at = this.pos + 1;
    if (bytes[at] === 43 || bytes[at] === 45) at++;
    const first = at;
    while (bytes[at]! >= 48 && bytes[at]! <= 57) at++;
    if (at === first) this.fail("invalid_json", "number has an exponent without digits", at);
    this.pos = at;
    return Number(this.slice(start, at));
  }

  /** What `find` gives, from the text that comes; afterwards the cursor stands where it stood. */
  lookAhead<T>(find: () => T): T {
    const pos = this.pos;
    const objects = this.#objects;
    const lists = this.#lists;
    const found = find();
    this.pos = pos;
    this.#objects = objects;
    this.#lists = lists;
    return found;
  }

  /** Passes a value of any kind. */
  skip(): void {
    switch (this.peek()) {
      case 123:
        if (this.open(123))
          do {
            this.string();
            this.expect(58);
            this.skip();
          } while (this.next(125));
        break;
      case 91:
        if (this.open(91))
          do this.skip();
          while (this.next(93));
        break;
      case 34:
        this.string();
        break;
      case 116:
      case 102:
        this.bool();
        break;
      case 110:
        if (!this.takeNull()) this.#unexpected("a value");
        break;
      default:
        this.number();
    }
  }
}

const loneSurrogate = /\p{Surrogate}/u;
